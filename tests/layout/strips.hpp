// Strips of bare lines, for tests of where pages and columns end.
#pragma once

#include "layout/page/breaking.hpp"

#include <span>
#include <vector>

namespace sample {

/// A line 10 pt high.
inline anban::layout::Strip line(anban::layout::Bond bond = anban::layout::Bond::none, double space = 0) {
    anban::layout::Strip strip;
    strip.height = 10;
    strip.space = space;
    strip.bond = bond;
    return strip;
}

using Ends = std::vector<std::size_t>;

/// Where pages or columns end, one past the last strip of each.
inline Ends ends(std::span<const anban::layout::PageEnd> found) {
    Ends out;
    for (const anban::layout::PageEnd& end : found)
        out.push_back(end.end);
    return out;
}

} // namespace sample
