// The fonts of one document: simple symbolic TrueType fonts, one byte a code.
//
// A code stands for a pair of glyph and text, so that every code has one width and one meaning: extraction
// gives back exactly what was shaped. The usual characters have the same code in every font (code_page.hpp);
// what else is shown takes codes that are free. A face with more pairs than codes becomes several fonts.
#pragma once

#include "anban/diagnostics.hpp"
#include "fonts/code_page.hpp"
#include "fonts/fonts.hpp"
#include "fonts/outlines.hpp"
#include "pdf/deflate.hpp"
#include "pdf/font_program.hpp"
#include "pdf/seam.hpp"

#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anban::pdf {

using FontNumber = std::uint16_t; ///< of a font in its document: resource /F<number>

/// A glyph with its text as a code of a font.
struct Character {
    FontNumber font = 0;
    std::uint8_t code = 0;
    int advance = 0; ///< the glyph's own, design units
};

/// One font of a document: what each of its codes stands for.
struct CodedFont {
    struct Code {
        std::uint16_t glyph = no_glyph;
        std::int16_t advance = 0; ///< design units
        bool usual = false;       ///< stands for its character of the code page
    };
    const fonts::Face* face = nullptr;
    FontNumber number = 0;
    std::array<Code, 256> codes;
    std::map<std::uint8_t, std::string> texts; ///< of the codes that aren't usual; UTF-8
    std::size_t spare = 0;                     ///< place in `spare_codes`: all before it are taken
};

/// What is made of a coded font, ready to be written. The same codes make the same parts.
struct FontParts {
    std::string name;        ///< with subset tag: `ABCDEF+Tinos`
    std::string descriptor;  ///< inside of the dictionary, without /FontFile2
    std::string widths;      ///< /FirstChar … /LastChar … /Widths […]
    std::string program;     ///< compressed
    std::size_t length1 = 0; ///< of the program, before compression
    std::string to_unicode;  ///< compressed; empty where all codes are usual
};

/// Parts made before, shared by all documents. Thread safe; forgets everything when it has grown too large.
class FontCache {
public:
    Result<std::shared_ptr<const FontParts>> get(const CodedFont& font, Deflater& deflater);

    /// The ToUnicode map of these codes of the code page, compressed.
    std::shared_ptr<const std::string> usual_map(const std::bitset<256>& codes, Deflater& deflater);

private:
    fonts::Outlines& outlines(const fonts::Face& face);

    std::mutex mutex_;
    std::unordered_map<std::string, std::unique_ptr<fonts::Outlines>> outlines_; ///< by file
    std::unordered_map<std::string, std::shared_ptr<const FontParts>> parts_;
    std::unordered_map<std::bitset<256>, std::shared_ptr<const std::string>> usual_maps_;
};

class DocumentFonts {
public:
    /// The code of a glyph that stands for `text`. `text` isn't empty.
    Character character(const fonts::Face& face, std::uint16_t glyph, std::string_view text);

    /// The face's first font, which has the usual characters.
    const CodedFont& home(const fonts::Face& face) { return *codes_of(face).home; }

    const std::vector<std::unique_ptr<CodedFont>>& fonts() const { return fonts_; }

    /// Writes every font; gives their object numbers.
    Result<std::vector<int>> write(Seam& seam, FontCache& cache, Deflater& deflater) const;

private:
    struct Pair {
        std::string text;
        Character character;
        std::uint32_t next = 0; ///< place + 1 of the next pair with the same glyph
    };
    struct FaceCodes {
        CodedFont* home = nullptr;             ///< the face's first font
        CodedFont* current = nullptr;          ///< the font that has free codes
        std::vector<std::uint32_t> first_pair; ///< by glyph: place + 1 in `pairs`
        std::vector<Pair> pairs;               ///< that aren't usual
    };

    CodedFont& add_font(const fonts::Face& face);
    FaceCodes& codes_of(const fonts::Face& face) {
        return &face == last_face_ ? *last_codes_ : find_codes(face);
    }
    FaceCodes& find_codes(const fonts::Face& face);

    std::vector<std::unique_ptr<CodedFont>> fonts_;
    std::unordered_map<const fonts::Face*, FaceCodes> faces_;
    const fonts::Face* last_face_ = nullptr; ///< asked for last, and its codes: most often asked for again
    FaceCodes* last_codes_ = nullptr;
};

} // namespace anban::pdf
