#include "catch.hpp"
#include "pdf/font_program.hpp"
#include "pdf/fonts.hpp"
#include "pdf/to_unicode.hpp"
#include "support.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <random>
#include <set>
#include <tuple>

using namespace anban;
using namespace anban::pdf;

using namespace std::string_literals;

namespace {

const fonts::Glyph& glyph_of(const std::string& letter) {
    return sample::fonts().pieces(letter).front()->glyphs.front();
}

std::uint8_t code_of(DocumentFonts& fonts, const std::string& letter) {
    return fonts.character(sample::fonts().regular, glyph_of(letter).id, letter).code;
}

} // namespace

TEST_CASE("ASCII keeps its codes, other letters follow above it in the order of their use") {
    DocumentFonts fonts;
    CHECK(code_of(fonts, "ế") == 127);
    CHECK(code_of(fonts, " ") == 32);
    CHECK(code_of(fonts, "A") == 'A');
    CHECK(code_of(fonts, "ạ") == 128);
    CHECK(code_of(fonts, "ế") == 127);
    CHECK(fonts.fonts().size() == 1);
}

TEST_CASE("one glyph with two texts has two codes") {
    DocumentFonts fonts;
    const fonts::Face& face = sample::fonts().regular;
    const std::uint16_t space = glyph_of(" ").id;
    CHECK(fonts.character(face, space, " ").code == 32);
    CHECK(fonts.character(face, space, "\u00A0").code == 127);
}

TEST_CASE("a face with more characters than codes becomes two fonts, and the space keeps code 32") {
    DocumentFonts fonts;
    const fonts::Face& face = sample::fonts().regular;
    for (std::uint16_t glyph = 10; glyph < 233; ++glyph) // 223: all codes but the space's
        CHECK(fonts.character(face, glyph, "x" + std::to_string(glyph)).font == 0);
    CHECK(fonts.character(face, 300, "y").font == 1);
    const Character space = fonts.character(face, 3, " ");
    CHECK(space.code == 32);
    CHECK(fonts.fonts().size() == 2);
    CHECK(fonts.character(face, 10, "x10").font == 0);
}

TEST_CASE("the advance of a code is that of its glyph in the font, kerned or not") {
    DocumentFonts fonts;
    const auto kerned = sample::fonts().pieces("To", true).front()->glyphs.front();
    const auto plain = sample::fonts().pieces("To", false).front()->glyphs.front();
    REQUIRE(kerned.advance < plain.advance);
    CHECK(fonts.character(sample::fonts().regular, kerned.id, "T").advance == plain.advance);
}

TEST_CASE("an embedded font maps 0xF000 + code to the glyph, by one symbol map, as FreeType reads it") {
    const fonts::Face& face = sample::fonts().regular;
    const std::vector<std::uint16_t> wanted{glyph_of(" ").id, glyph_of("A").id, glyph_of("ế").id};
    REQUIRE(std::is_sorted(wanted.begin(), wanted.end()));
    const auto subset = fonts::subset(face, wanted);
    REQUIRE(subset);
    std::vector<std::uint16_t> by_code(128 - 32);
    by_code[0] = subset->new_ids[0];
    by_code['A' - 32] = subset->new_ids[1];
    by_code[127 - 32] = subset->new_ids[2];
    const auto program = font_program(subset->bytes, 32, by_code);
    REQUIRE(program);

    FT_Library library = nullptr;
    FT_Face read = nullptr;
    REQUIRE(FT_Init_FreeType(&library) == 0);
    REQUIRE(FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(program->data()),
                               static_cast<FT_Long>(program->size()), 0, &read) == 0);
    REQUIRE(read->num_charmaps == 1);
    CHECK(read->charmaps[0]->platform_id == 3);
    CHECK(read->charmaps[0]->encoding_id == 0);
    REQUIRE(FT_Set_Charmap(read, read->charmaps[0]) == 0);
    CHECK(FT_Get_Char_Index(read, 0xF000 + 32) == subset->new_ids[0]);
    CHECK(FT_Get_Char_Index(read, 0xF000 + 'A') == subset->new_ids[1]);
    CHECK(FT_Get_Char_Index(read, 0xF000 + 127) == subset->new_ids[2]);
    CHECK(FT_Get_Char_Index(read, 0xF000 + 'B') == 0);
    CHECK(FT_Get_Char_Index(read, 0xF000 + 128) == 0);
    REQUIRE(FT_Load_Glyph(read, subset->new_ids[2], FT_LOAD_NO_SCALE) == 0);
    CHECK(read->glyph->metrics.horiAdvance == glyph_of("ế").advance);
    CHECK(read->glyph->metrics.height > read->units_per_EM / 2); // the letter with its marks, not a blank
    FT_Done_Face(read);
    FT_Done_FreeType(library);
}

TEST_CASE("what isn't a TrueType file is not embedded") {
    const std::vector<std::uint16_t> glyphs{0};
    CHECK_FALSE(font_program("", 32, glyphs));
    CHECK_FALSE(font_program("OTTO and much more than a header", 32, glyphs));
    const std::string lies = "\0\1\0\0\0\7 and seven tables that aren't there"s;
    CHECK_FALSE(font_program(lies, 32, glyphs));
}

TEST_CASE("a ToUnicode map gives each code its text and never a forbidden character") {
    CodedFont font;
    font.codes['A'] = {36, true, 0, "A"};
    font.codes[127] = {500, true, 0, "ế"};
    font.codes[128] = {501, true, 0, "ffi"};
    font.codes[129] = {502, true, 0, "\uFEFF"};
    font.used = 4;
    const std::string map = to_unicode(font);
    CHECK(map.find("4 beginbfchar\n<41><0041>\n<7F><1EBF>\n<80><006600660069>\n<81><FFFD>\nendbfchar") !=
          std::string::npos);
}

TEST_CASE("a ToUnicode map has at most a hundred lines a section") {
    CodedFont font;
    for (unsigned code = 32; code < 256; ++code)
        font.codes[code] = {1, true, 0, "x"};
    font.used = 224;
    const std::string map = to_unicode(font);
    CHECK(map.find("100 beginbfchar") != std::string::npos);
    CHECK(map.find("24 beginbfchar") != std::string::npos);
}

TEST_CASE("a subset of a reduced face is byte for byte that of the whole face") {
    std::mt19937 random(7);
    for (const auto& [family, bold, italic] :
         {std::tuple{"Liberation Serif", false, false}, std::tuple{"Liberation Serif", true, true},
          std::tuple{"Liberation Sans", false, true}, std::tuple{"Liberation Mono", true, false},
          std::tuple{"Tinos", false, false}, std::tuple{"Arimo", true, false},
          std::tuple{"DejaVu Sans", false, false}}) {
        const auto face = sample::fonts().catalogue->find(family, bold, italic);
        REQUIRE(face);
        Subsets subsets;
        for (int round = 0; round < 12; ++round) {
            CAPTURE(family, round);
            std::set<std::uint16_t> wanted;
            for (const fonts::Piece& piece :
                 sample::fonts().shaper->shape(**face, "Độ°ẤẵỡỸ“”…ữ₫½ÆßŁ" + std::to_string(round), false))
                for (const fonts::Glyph& glyph : piece.glyphs)
                    if (piece.face == *face && random() % 3 != 0) wanted.insert(glyph.id);
            if (round % 4 == 3) wanted.insert(700); // beyond the usual letters
            const std::vector<std::uint16_t> glyphs(wanted.begin(), wanted.end());
            const auto expected = fonts::subset(**face, glyphs), found = subsets.make(**face, glyphs);
            REQUIRE(expected);
            REQUIRE(found);
            CHECK((found->bytes == expected->bytes && found->new_ids == expected->new_ids));
        }
    }
}
