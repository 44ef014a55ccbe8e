// The lines of a paragraph, and others that it may have.
#include "layout/blocks/paragraph_setter.hpp"
#include "layout/paragraph/fit.hpp"
#include "layout/paragraph/hanging.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace anban::layout {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double narrowest_gap = 0.2; // of the natural one, whatever the style allows: words must not touch
constexpr double least_stretch = 1.01, most_scaling = 0.05; // whatever the style allows
constexpr double number_room = 2.5; // em on the right of a contents line: four digits and a gap
constexpr double dear = 1.5e6;      // demerits of a paragraph that parts bound words, or has a gap of 1.75
constexpr double looks_well = 1.4;  // ratio of lines in paragraphs that are set longer or shorter, at most

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

} // namespace

void ParagraphSetter::shape() {
    double room = edges_.width;
    if (paragraph_.page_of && !paragraph_.runs.empty())
        room -= std::min(number_room * paragraph_.runs.back().size.value, room / 2);
    indent_ = std::clamp(style_.first_indent.value, -std::max(edges_.left, 0.0), room / 2);
    if (label_) indent_ = std::max(indent_, std::min(label_->text_from - edges_.left, room / 2));
    justified_ = style_.align == templates::Align::justify && !style_.balanced && !paragraph_.page_of;
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
}

void ParagraphSetter::find_lines() {
    const bool total_fit = !style_.balanced && style_.breaking == templates::LineBreaking::total_fit;
    const bool beside = cut_out_ && beside_.lines.end > beside_.lines.begin;
    std::optional<Pass> pass;
    if (total_fit || beside) {
        TotalFit found = beside ? break_beside(text_.words, measure_, beside_.lines) : find_total_fit();
        breaks_ = std::move(found.lines);
        report_pass(found.pass);
        pass = found.pass;
    } else {
        breaks_ =
            style_.balanced ? break_balanced(text_.words, measure_) : break_first_fit(text_.words, measure_);
    }
    report_overfull();
    if (context_.trace) context_.trace->paragraphs.push_back({style_.name, breaks_.size(), justified_, pass});
}

TotalFit ParagraphSetter::find_total_fit() {
    auto* const tried = context_.trace ? &tried_ : nullptr;
    TotalFit found = break_total_fit(text_.words, measure_, tried);
    if (measure_.spacing == 0 || (found.pass == Pass::usual && found.demerits < dear)) return found;
    Measure wider = measure_;
    wider.farther =
        std::max(style_.letter_spacing_most * paragraph_.runs.front().size.value - wider.spacing, 0.0);
    TotalFit other = break_total_fit(text_.words, wider);
    if (other.pass > found.pass || (other.pass == found.pass && other.demerits > found.demerits / 2))
        return found;
    farther_ = wider.farther;
    return tried ? break_total_fit(text_.words, wider, tried) : other;
}

Measure ParagraphSetter::measure_for(std::size_t line, const LineWidth& width) const {
    Measure measure = measure_of(measure_, beside_.lines, static_cast<std::uint32_t>(line));
    if (farther_ == 0) return measure;
    const double gap = fit_line(width.parts(), line == 0 ? measure.first : measure.rest, measure).gap;
    if (gap < measure.gap_least || gap > measure.gap_most) measure.farther = farther_;
    return measure;
}

ParagraphVariants ParagraphSetter::variants(double width, bool longer, bool shorter) {
    if (style_.balanced || style_.breaking != templates::LineBreaking::total_fit) return {};
    shape();
    const TotalFit usual = find_total_fit();
    ParagraphVariants out;
    if (longer) out.longer = other_lines(usual, 1, width);
    if (shorter) out.shorter = other_lines(usual, -1, width);
    return out;
}

OtherLines ParagraphSetter::other_lines(const TotalFit& usual, int more, double width) {
    auto found = break_in_lines(text_.words, measure_, usual, more);
    if (!found || worst_ratio(found->lines) > std::max(worst_ratio(usual.lines), looks_well)) return {};
    breaks_ = std::move(found->lines);
    if (context_.trace)
        context_.trace->paragraphs.push_back({style_.name, breaks_.size(), justified_, found->pass});
    Column column(width);
    add_strips(column);
    return {std::move(column.strips()),
            std::max(found->demerits - usual.demerits, 0.0) / static_cast<double>(usual.lines.size())};
}

double ParagraphSetter::worst_ratio(std::span<const LineBreak> lines) const {
    double worst = 0;
    std::uint32_t begin = 0;
    for (const LineBreak& line : lines) {
        const double room = begin == 0 ? measure_.first : measure_.rest;
        const LineWidth width = measure_line(text_, begin, line.end);
        if (line.ending != Ending::forced || width.natural > room)
            worst = std::max(worst, std::abs(fit_line(width.parts(), room, measure_).ratio));
        begin = line.end;
    }
    return worst;
}

} // namespace anban::layout
