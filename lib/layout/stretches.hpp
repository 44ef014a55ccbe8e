// Where the words of a placed text stand, and how wide the gaps between them became.
#pragma once

#include "layout/pages.hpp"

#include <string>
#include <vector>

namespace anban::layout {

/// A word of a placed text, or the spaces between two. Lengths are pt, places from the page's left edge.
struct Stretch {
    double left = 0, right = 0;
    double natural = 0; ///< width before glyphs were moved or scaled and gaps changed
    bool gap = false;
};

/// All of a text, spaces at its end included.
std::vector<Stretch> stretches_of(const PlacedText& text);

/// What it says.
std::string text_of(const PlacedText& text);

} // namespace anban::layout
