// Words of one line → placed text.
#pragma once

#include "layout/pages.hpp"
#include "layout/paragraph/shaped_text.hpp"

#include <cstdint>
#include <vector>

namespace anban::layout {

// Above and below the baseline of a line, of its largest font size: stacked capitals (`Ẵ`) reach 0.92 to 1 em
// up, dots below and descenders 0.22 em down. A first line so far below an edge is never clipped.
constexpr double rise_share = 1.0;
constexpr double depth_share = 0.25;

/// What is to be set as a line: words and how wide their gaps are.
struct LineSpan {
    std::uint32_t begin = 0, end = 0; ///< words
    double word_gap = 0;              ///< pt, added to each space between the words
    double letter_gap = 0;            ///< pt, between the glyphs of each word
    double scale = 1;                 ///< horizontal scaling of glyphs and gaps
};

/// Natural width of the words with the gaps between them, pt, less what hangs out of the measure.
struct LineWidth {
    double natural = 0;
    double gaps = 0;          ///< part of `natural` that is gaps
    std::uint32_t spaces = 0; ///< U+0020 in them
    std::uint32_t joints = 0; ///< between the glyphs of the words

    LineParts parts() const { return {natural - gaps, gaps, joints}; }
};
LineWidth measure_line(const ShapedText& text, std::uint32_t begin, std::uint32_t end);

/// Largest font size in the line; 0 where it has no text.
double largest_size(const ShapedText& text, std::uint32_t begin, std::uint32_t end);

/// Height of the highest picture in the line; 0 where there is none.
double tallest_picture(const ShapedText& text, std::uint32_t begin, std::uint32_t end);

/// Adds the line's text and pictures to `items`, from `x` on. Neighbours of one face, size, colour and tag
/// become one item. Gives the line's end, pt.
double set_line(const ShapedText& text, const LineSpan& line, double x, double baseline,
                std::vector<Item>& items);

} // namespace anban::layout
