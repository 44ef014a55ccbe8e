// A photo with text beside it: the paragraphs that follow it are set on shorter lines until they are below
// it. Headings, lists, quotes and what else isn't plain text never stand beside a photo, and where too little
// text follows, or it would be left too little room, the photo stands as others do.
#include "layout/blocks/blocks.hpp"
#include "layout/blocks/cut_out.hpp"
#include "layout/blocks/photo.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

namespace anban::layout {
namespace {

using templates::BesideText;
using templates::Photo;
using templates::Side;

constexpr double least_rest = 60;      // pt; left to the text at least, whatever source and template say
constexpr double least_caption = 85;   // pt; captions are set to no less
constexpr double highest_share = 0.7;  // of the page's height, that a photo with its caption may take
constexpr double covered_share = 0.75; // of the photo's height, that text has to stand beside at least

/// A photo with its caption, ready to be put beside text.
struct Box {
    Strip strip;
    double width = 0, height = 0;
};

class Besides {
public:
    Besides(Context& context, std::span<const templates::Block> blocks, const Frame& frame)
        : context_(context), photo_(std::get<Photo>(blocks.front().kind)), beside_(*photo_.place.beside),
          paragraphs_(blocks.subspan(1)), frame_(frame) {
        std::size_t count = 0;
        while (count < paragraphs_.size() && may_stand_beside(paragraphs_[count]))
            ++count;
        paragraphs_ = paragraphs_.first(count);
    }

    /// How many paragraphs it took; nothing where the photo can't stand beside text.
    std::optional<std::size_t> lay(Column& column) {
        if (!wants()) return std::nullopt;
        const std::size_t messages = context_.messages.size();
        std::optional<Box> box = box_of();
        std::size_t taken = 0;
        CutOut cut_out;
        if (box) {
            cut_out = cut_out_of(*box);
            Column trial(frame_.width);
            taken = lay_text(cut_out, trial);
        }
        const double covered = cut_out.bottom - cut_out.top;
        if (!box || !cut_out.begun || cut_out.lines < static_cast<std::size_t>(beside_.lines) ||
            covered < covered_share * box->height) {
            context_.retract(messages); // all is laid out again
            if (beside_.aspect <= 0) report(box.has_value());
            return std::nullopt;
        }
        context_.retract(messages);
        box = box_of();
        cut_out = cut_out_of(*box);
        if (cut_out.skip == 0)
            column.open({std::max(photo_.before.value - capitals_below * size_of_text(), 0.0)});
        taken = lay_text(cut_out, column);
        put_in(*std::move(box), cut_out, column);
        return taken;
    }

private:
    bool may_stand_beside(const templates::Block& block) const {
        const auto* paragraph = std::get_if<templates::Paragraph>(&block.kind);
        if (!paragraph || paragraph->label || paragraph->list != templates::no_list || paragraph->page_of ||
            paragraph->runs.empty())
            return false;
        const templates::ParagraphStyle& style = context_.document.styles[paragraph->style];
        return !style.keep_with_next && !style.balanced && !style.rule_above && !style.rule_below &&
               style.left.value == 0 && style.right.value == 0 &&
               (style.align == templates::Align::justify || style.align == templates::Align::left);
    }

    /// Photos that are to be beside the text, narrow ones and those too small for more.
    bool wants() const {
        if (photo_.list != templates::no_list || photo_.left.value != 0 || photo_.right.value != 0)
            return false;
        if (beside_.aspect <= 0) return true;
        if (photo_.width <= 0 || photo_.height <= 0) return false;
        return photo_.width <= beside_.aspect * photo_.height || photo_.width * largest_pixel <= asked();
    }

    double asked() const {
        return beside_.width.value > 0 ? beside_.width.value : beside_.share * frame_.width;
    }

    std::optional<Box> box_of() {
        const double room = frame_.width - beside_.gap.value - std::max(beside_.rest.value, least_rest);
        if (paragraphs_.empty() || asked() > room) return std::nullopt;
        Size size = size_of(photo_, asked());
        Box box;
        box.width = photo_.caption.empty() ? size.width : std::max(size.width, std::min(least_caption, room));
        Strip caption = lay_caption(context_, photo_, box.width, frame_);
        const double more = caption.height > 0 ? caption.height + photo_.caption_gap.value : 0;
        const double highest = highest_share * frame_.height - more;
        if (highest < size.height / 2) return std::nullopt;
        if (size.height > highest) size = {size.width * highest / size.height, highest};
        box.height = size.height + more;
        const bool above = photo_.caption_above && more > 0;
        const double x = (box.width - size.width) / 2;
        if (!above) box.strip.items.push_back(item_of(photo_, size, x, 0));
        move_into(std::move(caption), 0, above ? 0 : size.height + photo_.caption_gap.value, box.strip);
        if (above) box.strip.items.push_back(item_of(photo_, size, x, more));
        return box;
    }

    bool on_left() const { return beside_.side == Side::left || beside_.side == Side::inner; }
    bool turns() const { return beside_.side == Side::inner || beside_.side == Side::outer; }

    CutOut cut_out_of(const Box& box) const {
        CutOut cut_out;
        cut_out.less = box.width + beside_.gap.value;
        cut_out.x = on_left() ? cut_out.less : 0;
        if (const auto skip = context_.cut_out_skips.find(photo_.tag); skip != context_.cut_out_skips.end())
            cut_out.skip = skip->second;
        cut_out.height = box.height + std::min(beside_.gap.value, photo_.after.value) / 2;
        return cut_out;
    }

    double size_of_text() const {
        return std::get<templates::Paragraph>(paragraphs_.front().kind).runs.front().size.value;
    }

    std::size_t lay_text(CutOut& cut_out, Column& column) {
        Frame frame = frame_;
        frame.cut_out = &cut_out;
        std::size_t taken = 0;
        while (taken < paragraphs_.size() &&
               (!cut_out.begun || cut_out.bottom < cut_out.top + cut_out.height))
            lay_paragraph(context_, std::get<templates::Paragraph>(paragraphs_[taken++].kind), frame, column);
        return taken;
    }

    /// The photo goes with the first line beside it, and no page end parts those lines.
    void put_in(Box box, const CutOut& cut_out, Column& column) {
        std::span<Strip> strips = std::span(column.strips()).subspan(cut_out.first, cut_out.lines);
        const double x = on_left() ? 0 : frame_.width - box.width;
        const auto photo = std::make_shared<Strip>();
        move_into(std::move(box.strip), x, capitals_below * size_of_text(), *photo);
        std::move(photo->notes.begin(), photo->notes.end(), std::back_inserter(strips.front().notes));
        photo->notes.clear();
        strips.front().aside = photo;
        for (Strip& strip : strips.subspan(1)) {
            if (!context_.seeks_cut_outs) strip.bond = Bond::next;
            strip.stretch = strip.shrink = 0;
        }
        if (turns())
            for (Strip& strip : strips)
                strip.on_even = Flip{cut_out.less - 2 * cut_out.x, frame_.width - box.width - 2 * x};
        const double lacking = cut_out.top + box.height - cut_out.bottom;
        if (lacking > 0) {
            strips.back().height += lacking;
            strips.back().depth = 0;
        }
        FigurePlace place;
        place.strip = cut_out.first;
        place.beside = cut_out.lines;
        place.tag = photo_.tag;
        column.note_figure(place);
    }

    void report(bool has_room) {
        context_.say(
            Severity::note, "photo-not-beside", photo_.at,
            fmt::format("photo {} has no text beside it: {}", photo_.path,
                        has_room ? "too little plain text follows" : "too little room would be left"),
            "write it above longer paragraphs, or make it narrower");
    }

    Context& context_;
    const Photo& photo_;
    const BesideText& beside_;
    std::span<const templates::Block> paragraphs_;
    const Frame& frame_;
};

} // namespace

std::size_t lay_beside(Context& context, std::span<const templates::Block> blocks, const Frame& frame,
                       Column& column) {
    const auto taken = Besides(context, blocks, frame).lay(column);
    return taken ? *taken + 1 : 0;
}

} // namespace anban::layout
