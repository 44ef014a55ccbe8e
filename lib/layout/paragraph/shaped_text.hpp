// Styled runs → shaped words: the one place where layout asks for shaping.
#pragma once

#include "layout/context.hpp"
#include "layout/paragraph/items.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace anban::layout {

/// A stretch of one run, shaped: a word, a part of one, its punctuation, a single space, or a picture.
struct Fragment {
    const fonts::Piece* pieces = nullptr;
    std::uint32_t run = 0;
    std::uint16_t count = 0; ///< of pieces; 0 for a picture
    bool space = false;      ///< U+0020
};

/// A picture in the text, at its size in pt.
struct SizedPicture {
    std::uint32_t run = 0;
    const templates::Picture* picture = nullptr;
    double width = 0, height = 0;
};

/// Runs cut into words. The fragments of all words, with their gaps, stand one behind the other.
struct ShapedText {
    std::span<const templates::StyledRun> runs; ///< those of the paragraph, which must outlive this
    std::vector<Fragment> fragments;
    std::vector<Word> words;
    bool plain = true;                    ///< all pieces are: their glyphs may be moved apart
    std::vector<SizedPicture> pictures{}; ///< in the order of their fragments
};

/// The picture of a run that is one.
const SizedPicture& picture_of(const ShapedText& text, std::uint32_t run);

/// Shapes a paragraph, once. Opportunities are those of text::find_breaks; a token wider than `narrowest`
/// (pt) is cut at its emergency breaks, and what is still too wide between its characters. A forced line end
/// makes an empty word where no text stands before it; at the paragraph's end it makes none.
ShapedText shape_text(Context& context, std::span<const templates::StyledRun> runs, bool kerning,
                      double narrowest);

/// Shapes text that stays on one line, whatever its width: labels, running heads, page numbers.
ShapedText shape_line(Context& context, std::span<const templates::StyledRun> runs);

} // namespace anban::layout
