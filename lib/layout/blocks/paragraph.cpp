#include "layout/blocks/paragraph_setter.hpp"
#include "layout/paragraph/fit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

namespace anban::layout {
namespace {

using templates::Align;
using templates::Paragraph;
using templates::ParagraphStyle;

constexpr double least_measure = 36; // pt; indents that leave less for text are a mistake
constexpr double widest_gap = 4;     // of the natural one; a justified line beyond it is set ragged
constexpr double scale_step = 1e-4;  // of the glyphs' horizontal scaling, as it is written
constexpr double label_gap = 0.25;   // em between a label wider than its room and the text

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

Bond bond_of(const ParagraphStyle& style, std::size_t line, std::size_t lines) {
    const auto before = static_cast<long>(line), after = static_cast<long>(lines - line);
    if (before == 0) return Bond::none;
    if (before < style.orphans || after < style.widows) return Bond::lines;
    return style.keep_together ? Bond::together : Bond::none;
}

} // namespace

ParagraphSetter::ParagraphSetter(Context& context, const Paragraph& paragraph, const ParagraphStyle& style,
                                 const Frame& frame)
    : context_(context), paragraph_(paragraph), style_(style), cut_out_(frame.cut_out),
      at_(paragraph.runs.empty() ? SourcePos{} : paragraph.runs.front().at), page_height_(frame.height),
      edges_(edges_of(context, style_, context.shift_of(paragraph.list), frame, at_)),
      label_(shape_label(context, paragraph, edges_)),
      has_notes_(std::any_of(paragraph.runs.begin(), paragraph.runs.end(),
                             [](const auto& run) { return run.note != templates::no_note; })) {}

void ParagraphSetter::set(Column& column) {
    shape();
    find_lines();
    if (cut_out_) take_place(column.strips().size());
    add_strips(column);
}

void ParagraphSetter::add_strips(Column& column) {
    column.open({style_.before.value, style_.stretch.value});
    std::uint32_t begin = 0;
    double depth = 0;
    for (std::size_t i = 0; i < breaks_.size(); ++i) {
        column.add(strip_of(i, begin, depth));
        begin = breaks_[i].end;
    }
    column.close({style_.after.value, style_.stretch.value}, style_.keep_with_next);
}

void ParagraphSetter::take_place(std::size_t first) {
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

Strip ParagraphSetter::strip_of(std::size_t line, std::uint32_t begin, double& depth) {
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

void ParagraphSetter::set_text(Strip& strip, std::size_t line, std::uint32_t begin, double baseline) {
    const bool first = line == 0;
    if (first && label_) set_label(strip, baseline);
    const std::uint32_t end = breaks_[line].end;
    const LineWidth width = measure_line(text_, begin, end);
    const Measure measure = measure_for(line, width);
    const double room = first ? measure.first : measure.rest;
    const bool natural_end = text_.words[end - 1].ending == Ending::forced;
    const Filling filling = fill(width, room, measure, natural_end);
    const bool beside = cut_out_ && beside_.lines.holds(static_cast<std::uint32_t>(line));
    const double moved = beside ? cut_out_->x : 0;
    const double x = edges_.left + (first ? indent_ : 0) + moved -
                     filling.scale * text_.words[begin].hang_begin +
                     offset(style_.align, filling.width_of(width), room);
    const std::size_t first_item = strip.items.size();
    const double text_end =
        set_line(text_, {begin, end, filling.gap, filling.letters, filling.scale}, x, baseline, strip.items);
    if (paragraph_.page_of && line + 1 == breaks_.size() && !paragraph_.runs.empty())
        strip.numbers.push_back(page_number(strip, first_item, text_end, baseline));
    if (context_.trace) trace_line(std::span(strip.items).subspan(first_item), line, begin, filling);
}

void ParagraphSetter::add_notes(Strip& strip, std::uint32_t begin, std::uint32_t end) {
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

void ParagraphSetter::set_label(Strip& strip, double baseline) {
    const auto words = static_cast<std::uint32_t>(label_->text.words.size());
    const std::size_t before = strip.items.size();
    set_line(label_->text, {0, words, 0, 0, 1}, label_->x, baseline, strip.items);
    if (strip.items.size() == before) return;
    auto& item = std::get<PlacedText>(strip.items.back());
    item.pieces.push_back(context_.space[paragraph_.label->run.font].data());
}

PageNumber ParagraphSetter::page_number(const Strip& strip, std::size_t first, double text_end,
                                        double baseline) const {
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

double ParagraphSetter::size_of(std::uint32_t begin, std::uint32_t end) const {
    if (const double size = largest_size(text_, begin, end); size > 0) return size;
    for (const auto& run : paragraph_.runs)
        if (run.size.value > 0) return run.size.value;
    return paragraph_.label ? paragraph_.label->run.size.value : 0;
}

SourcePos ParagraphSetter::position(std::uint32_t word) const {
    const std::uint32_t fragment = word == 0 ? 0 : text_.words[word - 1].gap_end;
    return fragment < text_.fragments.size() ? text_.runs[text_.fragments[fragment].run].at : at_;
}

void lay_paragraph(Context& context, const Paragraph& paragraph, const Frame& frame, Column& column) {
    lay_paragraph(context, paragraph, context.document.styles[paragraph.style], frame, column);
}

void lay_paragraph(Context& context, const Paragraph& paragraph, const ParagraphStyle& style,
                   const Frame& frame, Column& column) {
    ParagraphSetter(context, paragraph, style, frame).set(column);
}

ParagraphVariants lay_variants(Context& context, const Paragraph& paragraph, const Frame& frame, bool longer,
                               bool shorter) {
    const std::size_t said = context.messages.size();
    ParagraphVariants variants =
        ParagraphSetter(context, paragraph, context.document.styles[paragraph.style], frame)
            .variants(frame.width, longer, shorter);
    context.retract(said); // all was said when it was set as usual
    return variants;
}

} // namespace anban::layout
