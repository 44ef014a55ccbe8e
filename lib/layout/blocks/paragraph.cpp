#include "layout/blocks/blocks.hpp"
#include "layout/blocks/cut_out.hpp"
#include "layout/paragraph/fit.hpp"
#include "layout/paragraph/hanging.hpp"
#include "layout/paragraph/lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace anban::layout {
namespace {

using templates::Align;
using templates::Paragraph;
using templates::ParagraphStyle;

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double least_measure = 36;  // pt; indents that leave less for text are a mistake
constexpr double narrowest_gap = 0.2; // of the natural one, whatever the style allows: words must not touch
constexpr double widest_gap = 4;      // of the natural one; a justified line beyond it is set ragged
constexpr double scale_step = 1e-4;   // of the glyphs' horizontal scaling, as it is written
constexpr double twice = 2;           // natural gaps: a wider one is told
constexpr double least_stretch = 1.01, most_scaling = 0.05; // whatever the style allows
constexpr double label_gap = 0.25;  // em between a label wider than its room and the text
constexpr double number_room = 2.5; // em on the right of a contents line: four digits and a gap

/// Left edge and width of the text of a paragraph in its frame.
struct Edges {
    double left = 0, width = 0;
};

Edges edges_of(Context& context, const ParagraphStyle& style, double shift, const Frame& frame,
               SourcePos at) {
    const double left = style.left.value + shift;
    const double width = frame.width - left - style.right.value;
    if (width >= std::min(least_measure, frame.width)) return {left, width};
    context.say_once(
        style.name, Severity::warning, "no-room", at,
        fmt::format("the indents of style “{}” leave no room for text: they are left out", style.name),
        "make `left` and `right` of the style smaller");
    return {0, frame.width};
}

/// A label, shaped, and where it stands.
struct SetLabel {
    ShapedText text;
    double x = 0;
    double text_from = 0; ///< least x of the text on the first line
};

std::optional<SetLabel> shape_label(Context& context, const Paragraph& paragraph, const Edges& edges) {
    if (!paragraph.label) return std::nullopt;
    const templates::Label& label = *paragraph.label;
    SetLabel out;
    out.text = shape_line(context, std::span(&label.run, 1));
    // The room of the list's labels is its template's and what the widest of them lacked.
    const double outer = paragraph.list == templates::no_list
                             ? 0
                             : context.shift_of(context.document.lists[paragraph.list].outer);
    const double room = label.width.value + context.shift_of(paragraph.list) - outer;
    out.x = std::max(edges.left - room, 0.0);
    const auto words = static_cast<std::uint32_t>(out.text.words.size());
    const double width = measure_line(out.text, 0, words).natural;
    if (label.align == Align::right && paragraph.list != templates::no_list)
        out.x = std::max(out.x, edges.left - context.document.lists[paragraph.list].gap.value - width);
    const double end = out.x + width;
    // Only a label that is wider than its room moves the text.
    out.text_from = end > edges.left ? end + label_gap * label.run.size.value : edges.left;
    return out;
}

/// How a line is set: scaling of its glyphs, and pt between the glyphs of a word and at each space before
/// that.
struct Filling {
    double scale = 1, letters = 0, gap = 0;
};

/// Fills the measure; rounded down, so that no line grows too wide.
Filling fill(const LineWidth& line, double room, const Measure& measure, bool natural_end) {
    const bool fits = line.natural <= room;
    if (!measure.justified || (natural_end && fits)) return {};
    const Fit fit = fit_line(line.parts(), room, measure);
    if (fits && (line.spaces == 0 || fit.gap > widest_gap)) return {};
    Filling filling;
    filling.scale = std::floor(fit.scale / scale_step) * scale_step;
    filling.letters = std::floor(fit.spacing * 1000) / 1000;
    if (line.spaces == 0 || fit.gap == fit.scale) return filling;
    const double spare = room - (line.natural + fit.spacing * line.joints) * fit.scale;
    const double gap = std::max(spare, (measure.gap_least - fit.scale) * line.gaps) / line.spaces;
    filling.gap = std::floor(gap / fit.scale * 1000) / 1000;
    return filling;
}

/// How many word gaps a line of this text has on average; infinitely many where it is one line.
double gaps_a_line(const ShapedText& text, double room) {
    double width = 0;
    std::size_t gaps = 0;
    for (const Word& word : text.words) {
        if (word.width > room / 4 || word.spaces == 0) continue; // addresses say nothing of the measure
        width += word.width + word.gap;
        ++gaps;
    }
    return width <= room ? infinite : static_cast<double>(gaps) * room / width;
}

Bond bond_of(const ParagraphStyle& style, std::size_t line, std::size_t lines) {
    const auto before = static_cast<long>(line), after = static_cast<long>(lines - line);
    if (before == 0) return Bond::none;
    if (before < style.orphans || after < style.widows) return Bond::lines;
    return style.keep_together ? Bond::together : Bond::none;
}

/// One paragraph on its way from lines to strips.
class ParagraphSetter {
public:
    ParagraphSetter(Context& context, const Paragraph& paragraph, const ParagraphStyle& style,
                    const Frame& frame)
        : context_(context), paragraph_(paragraph), style_(style), cut_out_(frame.cut_out),
          at_(paragraph.runs.empty() ? SourcePos{} : paragraph.runs.front().at), page_height_(frame.height),
          edges_(edges_of(context, style_, context.shift_of(paragraph.list), frame, at_)),
          label_(shape_label(context, paragraph, edges_)),
          has_notes_(std::any_of(paragraph.runs.begin(), paragraph.runs.end(),
                                 [](const auto& run) { return run.note != templates::no_note; })) {}

    void set(Column& column) {
        shape_and_break();
        if (cut_out_) take_place(column.strips().size());
        column.open({style_.before.value, style_.stretch.value});
        std::uint32_t begin = 0;
        double depth = 0;
        for (std::size_t i = 0; i < breaks_.size(); ++i) {
            column.add(strip_of(i, begin, depth));
            begin = breaks_[i].end;
        }
        column.close({style_.after.value, style_.stretch.value}, style_.keep_with_next);
    }

private:
    void shape_and_break() {
        double room = edges_.width;
        if (paragraph_.page_of && !paragraph_.runs.empty())
            room -= std::min(number_room * paragraph_.runs.back().size.value, room / 2);
        indent_ = std::clamp(style_.first_indent.value, -std::max(edges_.left, 0.0), room / 2);
        if (label_) indent_ = std::max(indent_, std::min(label_->text_from - edges_.left, room / 2));
        justified_ = style_.align == Align::justify && !style_.balanced && !paragraph_.page_of;
        if (cut_out_) beside_ = next_lines(*cut_out_, style_, paragraph_.runs.front().size.value);
        const double less = beside_.lines.end > beside_.lines.begin ? beside_.lines.less : 0;
        const double narrowest = std::min(room - indent_, room) - less;
        text_ = shape_text(context_, paragraph_.runs, style_.kerning, narrowest);
        if (less > 0) beside_.lines.justified = gaps_a_line(text_, room - less) >= style_.gaps_least;
        if (justified_) justified_ = gaps_a_line(text_, room) >= style_.gaps_least;
        measure_ = {room - indent_, room, 1, justified_};
        if (justified_) {
            if (style_.protrusion > 0) hang_signs(text_, style_.protrusion);
            measure_.gap_least = std::clamp(style_.gap_least, narrowest_gap, 1.0);
            measure_.gap_most = std::max(style_.gap_most, least_stretch);
        }
        const bool total_fit = !style_.balanced && style_.breaking == templates::LineBreaking::total_fit;
        if (total_fit && justified_) {
            measure_.scaling = std::clamp(style_.glyph_scaling, 0.0, most_scaling);
            const bool movable = text_.plain && !paragraph_.runs.empty();
            measure_.spacing = movable ? style_.letter_spacing * paragraph_.runs.front().size.value : 0;
        }
        if (text_.words.empty() && (label_ || style_.rule_above || style_.rule_below))
            text_.words.push_back({.ending = Ending::forced});
        if (total_fit || less > 0) {
            TotalFit found = less > 0 ? break_beside(text_.words, measure_, beside_.lines)
                                      : break_total_fit(text_.words, measure_);
            breaks_ = std::move(found.lines);
            report_pass(found.pass);
        } else {
            breaks_ = style_.balanced ? break_balanced(text_.words, measure_)
                                      : break_first_fit(text_.words, measure_);
        }
        report_overfull();
    }

    /// Notes where the lines will stand beside the photo, the first of them in strip `first`.
    void take_place(std::size_t first) {
        const double size = paragraph_.runs.front().size.value;
        const double pitch = std::max(style_.pitch.value, 1.0);
        const std::size_t begin = beside_.lines.begin;
        if (!cut_out_->begun && breaks_.size() > begin) {
            cut_out_->begun = true;
            cut_out_->top = beside_.top + pitch * static_cast<double>(begin) + capitals_below * size;
            cut_out_->first = first + begin;
        }
        const std::size_t end = std::min<std::size_t>(beside_.lines.end, breaks_.size());
        cut_out_->lines += end - std::min(begin, end);
        cut_out_->depth = depth_share * size;
        cut_out_->bottom = beside_.top +
                           pitch * static_cast<double>(std::max(breaks_.size(), std::size_t{1}) - 1) +
                           rise_share * size + cut_out_->depth;
        cut_out_->after = style_.after.value;
    }

    /// `depth` is that of the line above, and becomes this one's.
    Strip strip_of(std::size_t line, std::uint32_t begin, double& depth) {
        const bool first = line == 0, last = line + 1 == breaks_.size();
        const std::uint32_t end = breaks_[line].end;
        const double size = size_of(begin, end);
        const double pitch = std::max(style_.pitch.value, 1.0);
        const double rise = rise_share * size;
        Strip strip;
        strip.at = position(begin);
        strip.bond = bond_of(style_, line, breaks_.size());
        // Baselines of one paragraph are a pitch apart (larger text takes what it needs); its first line is
        // so far from what stands above as if a line of its own size stood there.
        strip.space = pitch - rise - (first ? depth_share * size : depth);
        double y = 0;
        if (first && style_.rule_above) {
            strip.space = std::max(strip.space, 0.0);
            strip.items.emplace_back(place_rule(*style_.rule_above, edges_.left, edges_.width, y));
            y += style_.rule_above->thickness.value + style_.rule_above->gap.value;
        }
        set_text(strip, line, begin, y + rise);
        if (has_notes_) add_notes(strip, begin, end);
        depth = strip.depth = depth_share * size;
        y += rise + depth;
        if (last && style_.rule_below) {
            y += style_.rule_below->gap.value;
            strip.items.emplace_back(place_rule(*style_.rule_below, edges_.left, edges_.width, y));
            y += style_.rule_below->thickness.value;
            strip.depth = 0;
        }
        strip.height = y;
        return strip;
    }

    void set_text(Strip& strip, std::size_t line, std::uint32_t begin, double baseline) {
        const bool first = line == 0;
        if (first && label_) set_label(strip, baseline);
        const std::uint32_t end = breaks_[line].end;
        const Measure measure = measure_of(measure_, beside_.lines, static_cast<std::uint32_t>(line));
        const double room = first ? measure.first : measure.rest;
        const LineWidth width = measure_line(text_, begin, end);
        const bool natural_end = text_.words[end - 1].ending == Ending::forced;
        const Filling filling = fill(width, room, measure, natural_end);
        const bool beside = cut_out_ && beside_.lines.holds(static_cast<std::uint32_t>(line));
        const double moved = beside ? cut_out_->x : 0;
        const double x =
            edges_.left + (first ? indent_ : 0) + moved - filling.scale * text_.words[begin].hang_begin +
            offset(style_.align,
                   filling.scale *
                       (width.natural + filling.letters * width.joints + filling.gap * width.spaces),
                   room);
        const std::size_t first_item = strip.items.size();
        const double text_end = set_line(text_, {begin, end, filling.gap, filling.letters, filling.scale}, x,
                                         baseline, strip.items);
        if (paragraph_.page_of && line + 1 == breaks_.size() && !paragraph_.runs.empty())
            strip.numbers.push_back(page_number(strip, first_item, text_end, baseline));
    }

    /// Notes whose marks stand in the line.
    void add_notes(Strip& strip, std::uint32_t begin, std::uint32_t end) {
        std::uint32_t at = begin == 0 ? 0 : text_.words[begin - 1].gap_end;
        std::optional<std::uint32_t> last; // run
        for (; at < text_.words[end - 1].text_end; ++at) {
            const std::uint32_t run = text_.fragments[at].run;
            const templates::NoteIndex note = text_.runs[run].note;
            if (note == templates::no_note || last == run) continue;
            last = run;
            std::vector<Strip> lines = lay_note(context_, note, page_height_);
            std::move(lines.begin(), lines.end(), std::back_inserter(strip.notes));
        }
    }

    /// The label with a space behind it, so that extracted text parts it from the first word.
    void set_label(Strip& strip, double baseline) {
        const auto words = static_cast<std::uint32_t>(label_->text.words.size());
        const std::size_t before = strip.items.size();
        set_line(label_->text, {0, words, 0, 0, 1}, label_->x, baseline, strip.items);
        if (strip.items.size() == before) return;
        auto& item = std::get<PlacedText>(strip.items.back());
        item.pieces.push_back(context_.space[paragraph_.label->run.font].data());
    }

    PageNumber page_number(const Strip& strip, std::size_t first, double text_end, double baseline) const {
        PageNumber number;
        number.after = strip.items.empty() ? 0 : strip.items.size() - 1;
        number.text_end = text_end;
        number.right = edges_.left + edges_.width;
        number.baseline = baseline;
        number.look = paragraph_.runs.front();
        number.look.text.clear();
        number.look.tag = paragraph_.tag;
        number.destination = *paragraph_.page_of;
        number.behind = paragraph_.behind_page;
        number.kept = edges_.width - measure_.rest;
        number.first = first;
        number.align = style_.align == Align::right ? 1 : style_.align == Align::centre ? 0.5 : 0;
        return number;
    }

    /// Size of the line, of the paragraph's first text where the line is empty, or of the label.
    double size_of(std::uint32_t begin, std::uint32_t end) const {
        if (const double size = largest_size(text_, begin, end); size > 0) return size;
        for (const auto& run : paragraph_.runs)
            if (run.size.value > 0) return run.size.value;
        return paragraph_.label ? paragraph_.label->run.size.value : 0;
    }

    SourcePos position(std::uint32_t word) const {
        const std::uint32_t fragment = word == 0 ? 0 : text_.words[word - 1].gap_end;
        return fragment < text_.fragments.size() ? text_.runs[text_.fragments[fragment].run].at : at_;
    }

    /// Tells where the usual rules found no lines, at the first line that broke one of them.
    void report_pass(Pass pass) {
        if (pass == Pass::usual) return;
        std::uint32_t begin = 0;
        for (std::size_t line = 0; line < breaks_.size(); ++line) {
            const LineBreak& found = breaks_[line];
            if (found.overfull || found.ending == Ending::anywhere) return; // told as a warning
            const Measure measure = measure_of(measure_, beside_.lines, static_cast<std::uint32_t>(line));
            const double room = line == 0 ? measure.first : measure.rest;
            const LineWidth width = measure_line(text_, begin, found.end);
            const bool natural_end = found.ending == Ending::forced && width.natural <= room;
            const double gap = natural_end ? 1 : fit_line(width.parts(), room, measure).gap;
            const bool parted = found.ending == Ending::hard || found.ending == Ending::sign;
            if (parted || gap > twice || (width.spaces == 0 && !natural_end)) {
                say_pass(pass, begin);
                return;
            }
            begin = found.end;
        }
    }

    void say_pass(Pass pass, std::uint32_t word) {
        static constexpr std::array<const char*, 3> what{
            "a line has wide gaps or parts words that belong together",
            "a line has wide gaps or ends inside a long token", "a line can't be filled and was set ragged"};
        context_.say(
            Severity::note, "loose-line", position(word),
            fmt::format("{}, near “{}”", what.at(static_cast<std::size_t>(pass) - 1), first_text(word)),
            "reword the paragraph, or give it a wider column or a smaller size");
    }

    /// One message a paragraph, at the first line that had to be cut inside a token or is too wide.
    void report_overfull() {
        for (const LineBreak& line : breaks_) {
            if (!line.overfull && line.ending != Ending::anywhere) continue;
            std::uint32_t word = line.end - 1; // from where the token starts
            while (word > 0 && text_.words[word - 1].spaces == 0 &&
                   text_.words[word - 1].ending != Ending::forced)
                --word;
            context_.say(Severity::warning, "overfull", position(word),
                         fmt::format("“{}” is wider than the line{}", first_text(word),
                                     line.overfull ? "" : " and was cut between its characters"),
                         "write it with spaces, or give it a smaller size or a wider column");
            return;
        }
    }

    /// The start of the token at a word, for a message.
    std::string first_text(std::uint32_t word) const {
        constexpr std::size_t enough = 200; // bytes, more than an excerpt needs
        std::string out;
        for (; word < text_.words.size() && out.size() < enough; ++word) {
            const std::uint32_t first = word == 0 ? 0 : text_.words[word - 1].gap_end;
            for (std::uint32_t i = first; i < text_.words[word].text_end; ++i)
                for (const fonts::Piece& piece :
                     std::span(text_.fragments[i].pieces, text_.fragments[i].count))
                    out += piece.text;
            if (text_.words[word].spaces > 0) break;
        }
        return excerpt(out);
    }

    Context& context_;
    const Paragraph& paragraph_;
    const ParagraphStyle& style_;
    CutOut* cut_out_; ///< null where no photo takes room beside the lines
    SourcePos at_;
    double page_height_;
    Edges edges_;
    std::optional<SetLabel> label_;
    bool has_notes_;
    double indent_ = 0; // of the first line
    NextLines beside_;
    bool justified_ = false;
    Measure measure_;
    ShapedText text_;
    std::vector<LineBreak> breaks_;
};

} // namespace

void lay_paragraph(Context& context, const Paragraph& paragraph, const Frame& frame, Column& column) {
    lay_paragraph(context, paragraph, context.document.styles[paragraph.style], frame, column);
}

void lay_paragraph(Context& context, const Paragraph& paragraph, const ParagraphStyle& style,
                   const Frame& frame, Column& column) {
    ParagraphSetter(context, paragraph, style, frame).set(column);
}

} // namespace anban::layout
