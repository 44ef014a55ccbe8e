// Words for the line breakers' tests.
#pragma once

#include "layout/paragraph/items.hpp"

#include <cstdint>
#include <vector>

namespace sample {

using namespace anban::layout;

inline Word word(double width, Ending ending = Ending::free, double gap = 10) {
    Word w;
    w.width = width;
    w.gap = gap;
    w.spaces = gap > 0 ? 1 : 0;
    w.ending = ending;
    if (ending == Ending::tied) w.price = 1000;
    return w;
}

/// A paragraph's last word.
inline const Word last = word(30, Ending::forced, 0);

using Ends = std::vector<std::uint32_t>;

inline Ends ends(const std::vector<LineBreak>& lines) {
    Ends out;
    for (const LineBreak& line : lines)
        out.push_back(line.end);
    return out;
}

} // namespace sample
