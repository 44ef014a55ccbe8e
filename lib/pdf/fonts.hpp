// The fonts of one document: simple symbolic TrueType fonts, one byte a code.
//
// A code stands for a pair of glyph and text, so that every code has one width and one meaning: extraction
// gives back exactly what was shaped. U+0020 is code 32, which is what /Tw widens; a printable ASCII
// character keeps its code while that is free. A face with more pairs than codes becomes several fonts.
#pragma once

#include "anban/diagnostics.hpp"
#include "fonts/fonts.hpp"
#include "pdf/deflate.hpp"
#include "pdf/seam.hpp"
#include "pdf/subsets.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anban::pdf {

using FontNumber = std::uint16_t; ///< of a font in its document: resource /F<number>

/// A glyph with its text as a code of a font. `advance` is the glyph's own, in design units.
struct Character {
    FontNumber font = 0;
    std::uint8_t code = 0;
    int advance = 0;
};

/// One font of a document: what each of its codes stands for.
struct CodedFont {
    struct Code {
        std::uint16_t glyph = 0;
        bool used = false;
        int advance = 0;  ///< design units
        std::string text; ///< UTF-8
    };
    const fonts::Face* face = nullptr;
    std::array<Code, 256> codes;
    unsigned used = 0;      ///< how many
    unsigned next_free = 0; ///< place in the order in which codes are given away
};

/// What is made of a coded font, ready to be written. The same codes make the same parts.
struct FontParts {
    std::string name;        ///< with subset tag: `ABCDEF+Tinos`
    std::string descriptor;  ///< inside of the dictionary, without /FontFile2
    std::string widths;      ///< /FirstChar … /LastChar … /Widths […]
    std::string program;     ///< compressed
    std::size_t length1 = 0; ///< of the program, before compression
    std::string to_unicode;  ///< compressed
};

/// Parts made before, shared by all documents. Thread safe; forgets everything when it has grown too large.
class FontCache {
public:
    Result<std::shared_ptr<const FontParts>> get(const CodedFont& font, Deflater& deflater);

private:
    Subsets subsets_;
    std::mutex mutex_;
    std::unordered_map<std::string, std::shared_ptr<const FontParts>> parts_;
};

class DocumentFonts {
public:
    /// The code of a glyph that stands for `text`. `text` isn't empty.
    Character character(const fonts::Face& face, std::uint16_t glyph, std::string_view text);

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
        FontNumber current = 0;                ///< the font of the face that has free codes
        std::vector<std::uint32_t> first_pair; ///< by glyph: place + 1 in `pairs`
        std::vector<Pair> pairs;
    };

    FontNumber add_font(const fonts::Face& face);
    FaceCodes& codes_of(const fonts::Face& face);

    std::vector<std::unique_ptr<CodedFont>> fonts_;
    std::unordered_map<const fonts::Face*, FaceCodes> faces_;
    const fonts::Face* last_face_ = nullptr; ///< asked for last, and its codes: most often asked for again
    FaceCodes* last_codes_ = nullptr;
};

} // namespace anban::pdf
