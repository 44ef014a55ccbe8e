// Shaped text as the bytes that show it.
#pragma once

#include "layout/pages.hpp"
#include "pdf/fonts.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace anban::pdf {

/// A text as operand of a text-showing operator. `bytes` stand between the parentheses of `(…)Tj`; when
/// `adjusted`, they hold numbers of a TJ array too, or whole operators, and stand between `[(` and `)]TJ`.
struct EncodedText {
    std::string bytes;
    std::vector<FontNumber> fonts; ///< in the order in which they are set; the first has to be set before
    unsigned spaces = 0;           ///< of code 32, which /Tw widens
    bool adjusted = false;
    double drift = 0; ///< thousandths of an em by which it is wider than layout says, by rounded widths
};

class Pieces {
public:
    explicit Pieces(DocumentFonts& fonts) : fonts_(fonts) {}

    /// The text as bytes; good until the next call.
    const EncodedText& encode(const layout::PlacedText& text);

private:
    void set_font(FontNumber font, Pt size);
    void append_move(const fonts::Face& face, int units);
    void append_rise(const fonts::Face& face, int units, Pt size);
    std::size_t append_usual(const layout::PlacedText& text, std::size_t first);
    char* copy_usual(const fonts::Piece& piece, const CodedFont& home, char* to);
    void append_unusual(const fonts::Piece& piece, Pt size);
    void append_cluster(const fonts::Piece& piece, std::size_t& at, Pt size);

    DocumentFonts& fonts_;
    EncodedText text_; ///< being made; kept for its memory
    std::string run_;  ///< room for the bytes of a whole text

    /// The codes of a short piece that all stand for its glyphs, in a form that is copied in one step.
    struct UsualPiece {
        const fonts::Piece* piece = nullptr;
        std::array<char, 16> codes{};
        std::uint8_t size = 0;
    };
    /// Most pieces come many times. The place of one follows from its address; a later one may take it.
    std::array<UsualPiece, 1024> usual_;
};

/// Appends `/F1 12.5 Tf`.
void append_font(std::string& out, FontNumber font, Pt size);

} // namespace anban::pdf
