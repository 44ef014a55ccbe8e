// What a trace tells of the lines of a paragraph.
#include "layout/blocks/paragraph_setter.hpp"
#include "layout/paragraph/fit.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace anban::layout {

void ParagraphSetter::trace_line(std::span<Item> items, std::size_t line, std::uint32_t begin,
                                 const Filling& filling) {
    Trace& trace = *context_.trace;
    const LineBreak& end = breaks_[line];
    const LineWidth width = measure_line(text_, begin, end.end);
    TracedLine traced;
    traced.paragraph = trace.paragraphs.size() - 1;
    traced.number = line + 1;
    traced.at = position(begin);
    const Measure measure = measure_for(line, width);
    traced.room = line == 0 ? measure.first : measure.rest;
    traced.natural = width.natural;
    traced.ending = end.ending;
    traced.overfull = end.overfull;
    if (end.ending != Ending::forced || width.natural > traced.room)
        traced.ratio = fit_line(width.parts(), traced.room, measure).ratio;
    double before = 0;
    auto tried = std::lower_bound(tried_.begin(), tried_.end(), begin,
                                  [](const TriedEnd& e, std::uint32_t word) { return e.end < word; });
    if (tried != tried_.end() && tried->end == begin) before = (tried++)->demerits;
    for (; tried != tried_.end() && tried->end < end.end; ++tried)
        traced.rejected.push_back(rejected_break(begin, *tried, filling));
    if (tried != tried_.end()) {
        traced.demerits = tried->demerits;
        traced.cost = tried->demerits - before;
    }
    trace.lines.push_back(std::move(traced));
    for (Item& item : items)
        std::get<PlacedText>(item).line = static_cast<std::uint32_t>(trace.lines.size());
}

RejectedBreak ParagraphSetter::rejected_break(std::uint32_t begin, const TriedEnd& tried,
                                              const Filling& filling) const {
    const Word& first = text_.words[begin];
    const Word& last = text_.words[tried.end - 1];
    const double hanging = filling.scale * (first.hang_begin + last.hang_end);
    return {filling.width_of(measure_line(text_, begin, tried.end)) + hanging, last.ending, tried.demerits,
            tried.more};
}

} // namespace anban::layout
