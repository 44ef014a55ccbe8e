// What a line breaker sees of a paragraph, and what it answers. Nothing here knows fonts.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace anban::layout {

/// What a line end after a word is worth, from welcome to last resort.
enum class Ending : std::uint8_t {
    forced,   ///< the line ends here, come what may
    free,     ///< an ordinary opportunity
    tied,     ///< a strong tie, or after a sign inside a token
    hard,     ///< a hard tie: only where the line would leave the measure otherwise
    anywhere, ///< between two characters of a token that is wider than the measure: only if nothing else
              ///< helps
};

/// Text that is never parted, and the spaces that follow it. At a line end the spaces vanish.
struct Word {
    double width = 0;         ///< pt
    double gap = 0;           ///< natural width of the spaces after it, pt; 0 without spaces
    std::uint32_t spaces = 0; ///< how many U+0020 `gap` holds
    Ending ending = Ending::free;
    // Where the word lies in ShapedText::fragments. It starts where the gap of the word before ends.
    std::uint32_t text_end = 0; ///< one past its last fragment
    std::uint32_t gap_end = 0;  ///< one past the last fragment of its gap
};

/// The room that lines have, and how they may use it.
struct Measure {
    double first = 0, rest = 0; ///< width of the first line and of all others, pt
    double gap_least = 1;       ///< narrowest word gap, of the natural one; below 1 in justified text only
    bool justified = false;
};

/// The end of a line.
struct LineBreak {
    std::uint32_t end = 0; ///< one past the line's last word
    Ending ending = Ending::free;
    bool overfull = false; ///< even the narrowest gaps leave the line wider than the measure
};

/// Breaks a paragraph into lines, the last of which ends after the last word. Words are not empty and the
/// last one's ending is forced.
///
/// First fit that can shrink: each line takes the free ending whose gaps are closest to the natural ones,
/// shrinking (down to `gap_least`) counted against stretching (up to 4/3). A tied ending is taken only where
/// no free one fits or where its gaps would pass twice the natural one, a hard one only where neither fits,
/// and `anywhere` only where nothing else does. Linear in the number of words.
std::vector<LineBreak> break_lines(std::span<const Word> words, const Measure& measure);

/// As `break_lines`, in as few lines, but with the longest line as short as it can be.
std::vector<LineBreak> break_balanced(std::span<const Word> words, const Measure& measure);

} // namespace anban::layout
