#include "base/files.hpp"
#include "catch.hpp"
#include "pdf/font_program.hpp"
#include "pdf/fonts.hpp"
#include "pdf/to_unicode.hpp"
#include "support.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <bitset>
#include <cmath>
#include <map>
#include <tuple>

using namespace anban;
using namespace anban::pdf;
using fonts::code_page, fonts::usual_code;

using namespace std::string_literals;

namespace {

const fonts::Glyph& glyph_of(const std::string& letter) {
    return sample::fonts().pieces(letter).front()->glyphs.front();
}

std::uint8_t code_of(DocumentFonts& fonts, const std::string& letter) {
    return fonts.character(sample::fonts().regular, glyph_of(letter).id, letter).code;
}

/// A glyph at 250 pixels an em: shares of ink, 0 to 1, around the origin.
struct Drawn {
    static constexpr int size = 250, half = 400;
    std::vector<double> shares = std::vector<double>(std::size_t{4} * half * half);
    double ink = 0;
};

double greatest_difference(const Drawn& a, const Drawn& b) {
    double greatest = 0;
    for (std::size_t i = 0; i < a.shares.size(); ++i)
        greatest = std::max(greatest, std::abs(a.shares[i] - b.shares[i]));
    return greatest;
}

/// A font as FreeType reads it.
struct FreeTypeFace {
    std::string bytes;
    FT_Library library = nullptr;
    FT_Face face = nullptr;

    explicit FreeTypeFace(std::string font) : bytes(std::move(font)) {
        REQUIRE(FT_Init_FreeType(&library) == 0);
        REQUIRE(FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(bytes.data()),
                                   static_cast<FT_Long>(bytes.size()), 0, &face) == 0);
    }
    FreeTypeFace(const FreeTypeFace&) = delete;
    FreeTypeFace& operator=(const FreeTypeFace&) = delete;
    ~FreeTypeFace() {
        FT_Done_Face(face);
        FT_Done_FreeType(library);
    }
    FT_Face operator->() const { return face; }

    Drawn draw(unsigned glyph) const {
        REQUIRE(FT_Set_Pixel_Sizes(face, Drawn::size, Drawn::size) == 0);
        REQUIRE(FT_Load_Glyph(face, glyph, FT_LOAD_NO_HINTING | FT_LOAD_RENDER) == 0);
        const FT_GlyphSlot slot = face->glyph;
        Drawn drawn;
        for (int y = 0; y < static_cast<int>(slot->bitmap.rows); ++y) {
            for (int x = 0; x < static_cast<int>(slot->bitmap.width); ++x) {
                const double share = slot->bitmap.buffer[y * slot->bitmap.pitch + x] / 255.0;
                const int row = Drawn::half - slot->bitmap_top + y,
                          column = Drawn::half + slot->bitmap_left + x;
                drawn.shares.at(static_cast<std::size_t>(row * 2 * Drawn::half + column)) = share;
                drawn.ink += share;
            }
        }
        return drawn;
    }
};

} // namespace

TEST_CASE("a usual character has the same code in every font and document, whatever came before") {
    DocumentFonts one, other;
    CHECK(code_of(one, "ế") == usual_code(U'ế'));
    CHECK(code_of(one, " ") == 32);
    CHECK(code_of(one, "A") == 'A');
    CHECK(code_of(other, "ạ") == usual_code(U'ạ'));
    CHECK(code_of(other, "ế") == code_of(one, "ế"));
    CHECK(one.fonts().size() == 1);
}

TEST_CASE("one glyph with two texts has two codes, and so have two glyphs with one text") {
    DocumentFonts fonts;
    const fonts::Face& face = sample::fonts().regular;
    const std::uint16_t space = glyph_of(" ").id;
    CHECK(fonts.character(face, space, " ").code == 32);
    CHECK(fonts.character(face, space, "\u200B").code == 127);
    CHECK(fonts.character(face, space, "\u200B").code == 127);
    CHECK(fonts.character(face, glyph_of("A").id, "A").code == 'A');
    CHECK(fonts.character(face, glyph_of("B").id, "A").code == 31);
    CHECK(fonts.fonts().front()->texts == std::map<std::uint8_t, std::string>{{127, "\u200B"}, {31, "A"}});
}

TEST_CASE("a face with more characters than codes becomes two fonts, and the space keeps code 32") {
    DocumentFonts fonts;
    const fonts::Face& face = sample::fonts().regular;
    for (std::uint16_t glyph = 10; glyph < 261; ++glyph) // 251: all codes but the space's
        CHECK(fonts.character(face, glyph, "x" + std::to_string(glyph)).font == 0);
    CHECK(fonts.character(face, 300, "y").font == 1);
    const Character space = fonts.character(face, 3, " ");
    CHECK(space.code == 32);
    CHECK(fonts.fonts().size() == 2);
    CHECK(fonts.character(face, 10, "x10").font == 0);
    // A usual character whose code is gone takes what is free.
    const Character a = fonts.character(face, glyph_of("A").id, "A");
    CHECK(a.font == 1);
    CHECK(fonts.character(face, glyph_of("A").id, "A").code == a.code);
}

TEST_CASE("the advance of a code is that of its glyph in the font, kerned or not") {
    DocumentFonts fonts;
    const auto kerned = sample::fonts().pieces("To", true).front()->glyphs.front();
    const auto plain = sample::fonts().pieces("To", false).front()->glyphs.front();
    REQUIRE(kerned.advance < plain.advance);
    CHECK(fonts.character(sample::fonts().regular, kerned.id, "T").advance == plain.advance);
}

TEST_CASE("an embedded font maps 0xF000 + code to the glyph, by one symbol map, as FreeType reads it") {
    fonts::Outlines outlines(sample::fonts().regular);
    std::vector<std::uint16_t> by_code(128 - 32, no_glyph);
    by_code[0] = glyph_of(" ").id;
    by_code['A' - 32] = glyph_of("A").id;
    by_code[127 - 32] = glyph_of("ế").id;
    const auto program = font_program(outlines, 32, by_code);
    REQUIRE(program);
    const FreeTypeFace read(*program);
    REQUIRE(read->num_charmaps == 1);
    CHECK(read->charmaps[0]->platform_id == 3);
    CHECK(read->charmaps[0]->encoding_id == 0);
    REQUIRE(FT_Set_Charmap(read.face, read->charmaps[0]) == 0);
    CHECK(read->units_per_EM == 1000);
    for (const auto& [code, letter] : {std::pair{32, " "}, std::pair{int{'A'}, "A"}, std::pair{127, "ế"}}) {
        CAPTURE(code);
        REQUIRE(FT_Load_Char(read.face, 0xF000U + static_cast<unsigned>(code), FT_LOAD_NO_SCALE) == 0);
        CHECK(read->glyph->metrics.horiAdvance == std::lround(glyph_of(letter).advance / 2.048));
    }
    CHECK(read->glyph->metrics.height > 500); // the letter with its marks, not a blank
    for (const unsigned blank : {unsigned{'B'}, 126U}) {
        REQUIRE(FT_Load_Char(read.face, 0xF000U + blank, FT_LOAD_NO_SCALE) == 0);
        CHECK(read->glyph->outline.n_points == 0);
    }
    CHECK(FT_Get_Char_Index(read.face, 0xF000 + 128) == 0);
}

TEST_CASE("the sums of a font program are right") {
    fonts::Outlines outlines(sample::fonts().regular);
    const std::vector<std::uint16_t> glyphs{glyph_of("A").id, no_glyph, glyph_of("ữ").id};
    const auto program = font_program(outlines, 'A', glyphs);
    REQUIRE(program);
    REQUIRE(program->size() % 4 == 0);
    const auto number = [&](std::size_t at) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value << 8U | static_cast<unsigned char>(program->at(at + i));
        return value;
    };
    const auto sum = [&](std::size_t begin, std::size_t size) {
        std::uint32_t total = 0;
        for (std::size_t at = begin; at < begin + size; at += 4)
            total += number(at);
        return total;
    };
    CHECK(sum(0, program->size()) == 0xB1B0AFBAU);
    for (std::size_t record = 12; record < 12 + 7 * 16; record += 16) {
        const std::string tag = program->substr(record, 4);
        CAPTURE(tag);
        std::uint32_t own = sum(number(record + 8), number(record + 12));
        if (tag == "head") own -= number(number(record + 8) + 8);
        CHECK(own == number(record + 4));
    }
}

TEST_CASE("every usual letter looks in its font program as in the face, as FreeType draws it") {
    for (const auto& [family, bold, italic] :
         {std::tuple{"Liberation Serif", false, false}, std::tuple{"Liberation Sans", true, true},
          std::tuple{"Liberation Mono", false, false}, std::tuple{"Tinos", false, true},
          std::tuple{"DejaVu Sans", false, false}}) {
        const auto found = sample::fonts().catalogue->find(family, bold, italic);
        REQUIRE(found);
        const fonts::Face& face = **found;
        const FreeTypeFace whole(*read_file(face.file, 4U << 20U));
        std::vector<std::uint16_t> glyphs;
        for (const char16_t character : code_page) {
            const unsigned glyph = character == 0 ? 0 : FT_Get_Char_Index(whole.face, character);
            glyphs.push_back(glyph == 0 ? no_glyph : static_cast<std::uint16_t>(glyph));
        }
        fonts::Outlines outlines(face);
        const auto program = font_program(outlines, 0, glyphs);
        REQUIRE(program);
        const FreeTypeFace part(*program);
        for (unsigned code = 0; code < 256; ++code) {
            if (glyphs[code] == no_glyph) continue;
            CAPTURE(family, code);
            const Drawn expected = whole.draw(glyphs[code]), drawn = part.draw(code + 1);
            // A point has moved by half a unit at most, an eighth of a pixel; where several edges cross a
            // pixel, their shares add up; a thin stroke gains or loses a unit of its width.
            CHECK(std::abs(expected.ink - drawn.ink) <= 0.04 * expected.ink + 1);
            CHECK(greatest_difference(expected, drawn) <= 0.5);
        }
    }
}

TEST_CASE("a damaged face is not embedded") {
    fonts::Outlines outlines(sample::fonts().regular);
    const std::vector<std::uint16_t> glyphs{65'000};
    CHECK_FALSE(font_program(outlines, 32, glyphs));
}

TEST_CASE("a ToUnicode map gives each code its text and never a forbidden character") {
    std::bitset<256> usual;
    usual['A'] = true;
    usual[usual_code(U'ế')] = true;
    const std::string map = to_unicode(usual, {{31, "ffi"}, {255, "\uFEFF"}});
    CHECK(map.find("4 beginbfchar <1F> <006600660069> <41> <0041> <9F> <1EBF> <FF> <FFFD> endbfchar") !=
          std::string::npos);
}

TEST_CASE("a ToUnicode map has at most a hundred pairs a section") {
    std::map<std::uint8_t, std::string> texts;
    for (unsigned code = 32; code < 256; ++code)
        texts[static_cast<std::uint8_t>(code)] = "x";
    const std::string map = to_unicode({}, texts);
    CHECK(map.find("100 beginbfchar") != std::string::npos);
    CHECK(map.find("24 beginbfchar") != std::string::npos);
}

TEST_CASE("fonts with usual characters only share a ToUnicode map") {
    auto document = sample::document();
    const auto p = sample::add_tag(document, sample::Role::paragraph);
    auto bold = sample::placed("x", 72, 100, p);
    const auto face = sample::fonts().catalogue->find("Liberation Serif", true, false);
    REQUIRE(face);
    const auto piece = sample::fonts().shaper->shape(**face, "Đậm", false);
    bold.pieces = {&piece.front()};
    const auto count = [&](const std::vector<layout::Item>& items) {
        std::size_t maps = 0;
        for (const std::string& body : sample::objects(sample::written(document, {{sample::page(items)}})))
            maps += body.find("beginbfchar") != std::string::npos ? 1 : 0;
        return maps;
    };
    CHECK(count({sample::placed("thường", 72, 80, p), bold}) == 1);
    CHECK(count({sample::placed("ščř", 72, 80, p), bold}) == 2);
}

TEST_CASE("what was written before leaves no trace in a document") {
    auto document = sample::document();
    const auto p = sample::add_tag(document, sample::Role::paragraph);
    const layout::Pages one{{sample::page({sample::placed("Độc lập", 72, 80, p)})}};
    const layout::Pages other{{sample::page({sample::placed("Tự do ščř", 72, 80, p)})}};
    const auto fresh = Writer::open(ANBAN_SOURCE_DIR "/icc"), used = Writer::open(ANBAN_SOURCE_DIR "/icc");
    REQUIRE(fresh);
    REQUIRE(used);
    REQUIRE((*used)->write(document, other, {}));
    const auto first = (*fresh)->write(document, one, {}), second = (*used)->write(document, one, {});
    const auto third = (*used)->write(document, one, {});
    REQUIRE(first);
    REQUIRE(second);
    REQUIRE(third);
    CHECK(*first == *second);
    CHECK(*first == *third);
}
