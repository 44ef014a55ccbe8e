// What a line breaker sees of a paragraph, and what it answers. Nothing here knows fonts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace anban::layout {

/// What a line end after a word is worth, from welcome to last resort.
enum class Ending : std::uint8_t {
    forced,   ///< the line ends here, come what may
    free,     ///< an ordinary opportunity
    tied,     ///< at a price: a strong tie, or after a sign inside a token
    hard,     ///< a hard tie: only where the line would leave the measure otherwise
    sign,     ///< at a sign of a web address or document number that fits into a line
    anywhere, ///< between two characters of a token that is wider than the measure: only if nothing else
              ///< helps
};

/// Text that is never parted, and the spaces that follow it. At a line end the spaces vanish.
struct Word {
    double width = 0;         ///< pt
    double gap = 0;           ///< natural width of the spaces after it, pt; 0 without spaces
    std::uint32_t spaces = 0; ///< how many U+0020 `gap` holds
    std::uint32_t joints = 0; ///< places between two glyphs, that to the next word included where no space is
    Ending ending = Ending::free;
    std::uint16_t price = 0; ///< of a free or tied ending in total fit: the penalty p of its cost; of a hard
                             ///< one what it costs more than others
    std::uint32_t hash = 0;  ///< of the text: equal for equal words, 0 where unknown
    // Where the word lies in ShapedText::fragments. It starts where the gap of the word before ends.
    std::uint32_t text_end = 0;         ///< one past its last fragment
    std::uint32_t gap_end = 0;          ///< one past the last fragment of its gap
    float hang_begin = 0, hang_end = 0; ///< pt by which it stands out of the measure where it begins or ends
                                        ///< a line; not where the line ends by force
};

/// The room that lines have, and how they may use it.
struct Measure {
    double first = 0, rest = 0; ///< width of the first line and of all others, pt
    double gap_least = 1;       ///< narrowest word gap, of the natural one; below 1 in justified text only
    bool justified = false;
    double gap_most = 4.0 / 3; ///< the widest gap that still looks well, of the natural one
    double scaling = 0;        ///< how far glyphs may be scaled horizontally, up or down: 0.02
    double spacing = 0;        ///< how far the glyphs of a word may move apart or together, pt
    double farther = 0;        ///< by how much more they may move, pt
};

/// Natural width of a line's parts, pt.
struct LineParts {
    double words = 0, gaps = 0;
    std::uint32_t joints = 0; ///< between the glyphs of its words
};

/// How one line fills its room.
struct Fit {
    double scale = 1;   ///< horizontal scaling of glyphs and gaps
    double spacing = 0; ///< pt between the glyphs of each word, before scaling
    double gap = 1;     ///< the gaps as placed, of the natural ones
    double ratio = 0;   ///< r: 0 for natural gaps and what scaling alone can fill, 0.5 more or less for
                        ///< glyphs moved by `spacing`, +1 for `gap_most`; a gap
                        ///< too narrow counts as much as one too wide, so −0.6 for a gap of 0.8
};

/// The end of a line.
struct LineBreak {
    std::uint32_t end = 0; ///< one past the line's last word
    Ending ending = Ending::free;
    bool overfull = false; ///< even the narrowest gaps leave the line wider than the measure
};

// Both breakers break a paragraph into lines, the last of which ends after the last word. Words are not empty
// and the last one's ending is forced.

/// First fit that can shrink: each line takes the free ending whose gaps are closest to the natural ones,
/// shrinking (down to `gap_least`) counted against stretching (up to 4/3). A tied ending is taken only where
/// no free one fits or where its gaps would pass twice the natural one, a hard one only where neither fits,
/// and `sign` and `anywhere` only where nothing else does. Linear in the number of words.
std::vector<LineBreak> break_first_fit(std::span<const Word> words, const Measure& measure);

/// What a paragraph needed to find its lines, from the usual to the last resort.
enum class Pass : std::uint8_t {
    usual,       ///< no hard tie is broken, no gap passes twice the natural one
    ties_broken, ///< hard ties become strong ones, gaps may grow half as much again
    signs,       ///< lines may end at signs inside tokens
    ragged,      ///< some lines can't be filled
};

struct TotalFit {
    std::vector<LineBreak> lines;
    Pass pass = Pass::usual;
    double demerits = 0; ///< sum over the lines, in the last pass
};

/// A place where a line may end, as total fit judged it in the pass that found the lines.
struct TriedEnd {
    std::uint32_t end = 0; ///< one past the line's last word
    double demerits = 0;   ///< of the lines up to there, in the best paragraph with this line end
    double more = 0; ///< by which that paragraph costs more than the one chosen; infinite: there is none
};

/// Total fit (Knuth, Plass: Breaking Paragraphs into Lines, 1981): of all ways to break
/// the paragraph the one whose demerits have the least sum. A line costs (1 + 100·min(|r|, 10)³)² + p², r its
/// ratio and p the price of its ending; what else counts is in total_fit.cpp. Each pass loosens what the one
/// before held. Time grows with the words and with the number of endings that a line may have. What is tried
/// is told where `tried` is given, in the order of the words.
TotalFit break_total_fit(std::span<const Word> words, const Measure& measure,
                         std::vector<TriedEnd>* tried = nullptr);

/// Lines of a paragraph that stand beside a photo.
struct ShortLines {
    std::uint32_t begin = 0, end = 0; ///< the first of them, and one past the last
    double less = 0;                  ///< by how much their room is smaller, pt
    bool justified = false;

    bool holds(std::uint32_t line) const { return line >= begin && line < end; }
};

/// The room of a line, in `first` and `rest` of what is given back.
Measure measure_of(const Measure& measure, const ShortLines& lines, std::uint32_t line);

/// As `break_total_fit`, where some lines are shorter. Time grows with their number, too.
TotalFit break_beside(std::span<const Word> words, const Measure& measure, const ShortLines& lines);

/// As `break_total_fit` in its first pass, but in a line more or less (`more`: +1 or -1) than `usual`, which
/// it gave. Nothing where that can't be had.
std::optional<TotalFit> break_in_lines(std::span<const Word> words, const Measure& measure,
                                       const TotalFit& usual, int more);

/// As `break_first_fit` of ragged text, in as few lines, but with the longest line as short as it can be.
std::vector<LineBreak> break_balanced(std::span<const Word> words, const Measure& measure);

} // namespace anban::layout
