// The room that a photo takes beside lines of text.
#pragma once

#include "layout/paragraph/items.hpp"
#include "templates/styled.hpp"

#include <cstddef>

namespace anban::layout {

/// Heights are counted from the top of the first strip of the paragraphs that stand beside the photo, pt.
struct CutOut {
    double x = 0;      ///< by how much the lines beside the photo move to the right
    double less = 0;   ///< by how much they are shorter
    double skip = 0;   ///< lines above this are as long as others: the photo begins below them
    double height = 0; ///< of the photo with its caption and the gap below them

    // What is known when some paragraphs are set.
    bool begun = false;
    double top = 0; ///< of the photo: level with the capitals of the first line beside it
    double bottom = 0, depth = 0, after = 0; ///< of the text: its end, and the gap that it asks for
    std::size_t first = 0, lines = 0; ///< strip of the first line beside the photo, and how many there are
};

/// How far the tops of capitals are below the top of a line of text so large.
constexpr double capitals_below = 0.33; // em

/// Where the lines of a paragraph stand that come next.
struct NextLines {
    double top = 0; ///< of its first line
    ShortLines lines;
};

/// Those beside the photo, of a paragraph of text so large in that style.
NextLines next_lines(const CutOut& cut_out, const templates::ParagraphStyle& style, double size);

} // namespace anban::layout
