// Shaped pieces as the bytes that show them. A piece comes again and again in a document and is encoded once.
#pragma once

#include "base/length.hpp"
#include "pdf/fonts.hpp"

#include <set>
#include <string>
#include <unordered_map>

namespace anban::pdf {

/// A piece inside a string of a text-showing operator. `bytes` stand between the parentheses of `(…)Tj`; when
/// `adjusted`, they hold numbers of a TJ array too and stand between `[(` and `)]TJ`.
struct EncodedPiece {
    std::string bytes;
    FontNumber font = 0;
    bool has_space = false; ///< holds code 32, which /Tw widens
    bool adjusted = false;
    bool intricate = false; ///< needs operators between its glyphs: `bytes` is empty, see append_intricate
};

class Pieces {
public:
    explicit Pieces(DocumentFonts& fonts) : fonts_(fonts) {}

    /// The piece as bytes; stays where it is as long as this object lives.
    const EncodedPiece& encoded(const fonts::Piece& piece);

    /// Appends a piece with several fonts, raised glyphs or a replacement text, between `[(` and `)]TJ`.
    /// `font` is the font that is set, before and after; `used` gets every font that is set.
    void append_intricate(std::string& out, const fonts::Piece& piece, Pt size, FontNumber& font,
                          std::set<FontNumber>& used);

private:
    DocumentFonts& fonts_;
    std::unordered_map<const fonts::Piece*, EncodedPiece> encoded_;
};

/// Appends `/F1 12.5 Tf`.
void append_font(std::string& out, FontNumber font, Pt size);

} // namespace anban::pdf
