#include "layout/paragraph/hanging.hpp"

#include "text/clean.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace anban::layout {
namespace {

/// Shares of a sign's advance that stand out at the left and at the right margin: light signs by most of
/// themselves, brackets and dashes by less. Letters stay in.
struct Hang {
    std::string_view sign;
    double left = 0, right = 0;
};
constexpr std::array<Hang, 22> hangs{{
    {".", 0, 0.7}, {",", 0, 0.7}, {":", 0, 0.5}, {";", 0, 0.5}, {"-", 0, 0.7},    {"‐", 0, 0.7},
    {"‑", 0, 0.7}, {"–", 0, 0.3}, {"—", 0, 0.2}, {"!", 0, 0.2}, {"?", 0, 0.2},    {"…", 0, 0.2},
    {"“", 0.5, 0}, {"”", 0, 0.5}, {"‘", 0.7, 0}, {"’", 0, 0.7}, {"\"", 0.5, 0.5}, {"'", 0.7, 0.7},
    {"(", 0.1, 0}, {")", 0, 0.1}, {"«", 0.3, 0}, {"»", 0, 0.3},
}};

const Hang* find(std::string_view sign) {
    const auto found =
        std::find_if(hangs.begin(), hangs.end(), [&](const Hang& h) { return h.sign == sign; });
    return found == hangs.end() ? nullptr : &*found;
}

/// The text of a glyph, and its advance in pt.
struct Sign {
    std::string_view text;
    double advance = 0;
};

Sign sign_of(const ShapedText& text, const Fragment& fragment, const fonts::Piece& piece,
             const fonts::Glyph& glyph) {
    const double unit = text.runs[fragment.run].size.value / piece.face->units_per_em;
    return {std::string_view(piece.text).substr(glyph.text_begin, glyph.text_end - glyph.text_begin),
            glyph.advance * unit};
}

} // namespace

void hang_signs(ShapedText& text, double share) {
    std::uint32_t first = 0;
    for (Word& word : text.words) {
        if (word.text_end > first) {
            const Fragment& begin = text.fragments[first];
            const Fragment& end = text.fragments[word.text_end - 1];
            if (begin.count > 0 && !begin.pieces[0].glyphs.empty()) {
                const Sign left = sign_of(text, begin, begin.pieces[0], begin.pieces[0].glyphs.front());
                if (const Hang* hang = find(left.text))
                    word.hang_begin = static_cast<float>(share * hang->left * left.advance);
            }
            if (end.count > 0 && !end.pieces[end.count - 1].glyphs.empty()) {
                const fonts::Piece& back = end.pieces[end.count - 1];
                const Sign right = sign_of(text, end, back, back.glyphs.back());
                if (const Hang* hang = find(right.text))
                    word.hang_end = static_cast<float>(share * hang->right * right.advance);
            }
        }
        first = word.gap_end;
    }
}

} // namespace anban::layout
