// The widths of a table's columns.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace anban::layout {

/// What the contents of cells ask for, pt, padding left out.
struct ContentWidth {
    double least = 0;  ///< of the widest part that no line end may divide
    double most = 0;   ///< in one line, but for forced ends
    bool firm = false; ///< a number: never narrower than it is
};

/// What a cell over several columns asks for.
struct SpanWidth {
    std::size_t column = 0, columns = 1;
    ContentWidth width;
};

/// Widens the columns below cells that ask for more than these have: in proportion to what they ask for
/// themselves. `between` is what lies between two columns, pt.
void widen_for_spans(std::span<const SpanWidth> spans, double between, std::vector<ContentWidth>& columns);

/// Parts `room` among columns as CSS lays out tables: each as wide as it asks for where there is room (wider
/// where `full`, in proportion), else between its least and its most, in proportion to the difference. Where
/// even the least ones don't fit, firm columns keep theirs as far as the others are left something to stand
/// in, and of those the widest give first. The widths never add up to more than `room`.
std::vector<double> share_width(std::span<const ContentWidth> columns, double room, bool full);

} // namespace anban::layout
