#include "catch.hpp"
#include "fonts/code_page.hpp"
#include "support.hpp"
#include "text/vietnamese.hpp"

using namespace anban;

namespace {

/// The text that the glyphs of pieces stand for, in order.
std::string text_of(std::span<const fonts::Piece> pieces) {
    std::string all;
    for (const auto& piece : pieces) {
        for (const auto& glyph : piece.glyphs)
            all += piece.text.substr(glyph.text_begin, glyph.text_end - glyph.text_begin);
    }
    return all;
}

std::int32_t width_of(std::span<const fonts::Piece> pieces) {
    std::int32_t width = 0;
    for (const auto& piece : pieces)
        width += piece.width;
    return width;
}

struct Fixture {
    std::unique_ptr<fonts::Catalogue> catalogue = test::shipped_catalogue();
    const fonts::Face& serif = test::face_of(*catalogue, "Liberation Serif");
    fonts::Shaper shaper{*catalogue};
};

} // namespace

TEST_CASE_METHOD(Fixture, "a word has the glyphs and advances that FreeType finds for its letters") {
    const test::FreeTypeFace other(test::bytes_of(serif.file));
    const std::u32string letters = U"Nghịđườngữ";
    const auto pieces = shaper.shape(serif, "Nghịđườngữ", false);
    REQUIRE(pieces.size() == 1);
    REQUIRE(pieces[0].glyphs.size() == letters.size());
    CHECK(pieces[0].face == &serif);
    CHECK_FALSE(pieces[0].missing);
    std::int32_t width = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const auto& glyph = pieces[0].glyphs[i];
        CHECK(glyph.id == other.glyph(letters[i]));
        CHECK(glyph.advance == other.advance(glyph.id));
        CHECK(glyph.dx == 0);
        CHECK(glyph.dy == 0);
        width += glyph.advance;
    }
    CHECK(pieces[0].width == width);
}

TEST_CASE_METHOD(Fixture, "each Vietnamese letter and sign is one glyph that carries it") {
    for (const char* family :
         {"Liberation Serif", "Liberation Sans", "Liberation Mono", "Tinos", "DejaVu Sans"}) {
        const auto& face = test::face_of(*catalogue, family, true);
        const test::FreeTypeFace other(test::bytes_of(face.file));
        for (const auto all : {text::vietnamese_letters(), text::vietnamese_signs()}) {
            for (const char32_t letter : all) {
                // UTF-8 by hand: these letters have two or three bytes.
                std::string written;
                if (letter < 0x80)
                    written += static_cast<char>(letter);
                else if (letter < 0x800) {
                    written += static_cast<char>(0xC0 | letter >> 6);
                    written += static_cast<char>(0x80 | (letter & 0x3F));
                } else {
                    written += static_cast<char>(0xE0 | letter >> 12);
                    written += static_cast<char>(0x80 | (letter >> 6 & 0x3F));
                    written += static_cast<char>(0x80 | (letter & 0x3F));
                }
                const auto pieces = shaper.shape(face, written, true);
                INFO(family << " " << written);
                REQUIRE(pieces.size() == 1);
                REQUIRE(pieces[0].glyphs.size() == 1);
                CHECK(pieces[0].glyphs[0].id == other.glyph(letter));
                CHECK(text_of(pieces) == written);
                CHECK(pieces[0].face == &face);
            }
        }
    }
}

TEST_CASE_METHOD(Fixture, "kerning draws To together only where it is asked for") {
    const test::FreeTypeFace other(test::bytes_of(serif.file));
    const long apart = other.advance(other.glyph(U'T')) + other.advance(other.glyph(U'o'));
    CHECK(width_of(shaper.shape(serif, "To", false)) == apart);
    CHECK(width_of(shaper.shape(serif, "To", true)) < apart);
    CHECK(width_of(shaper.shape(serif, "To", false)) == apart);
}

TEST_CASE_METHOD(Fixture, "letters never merge into ligatures") {
    for (const char* family : {"Liberation Serif", "Tinos", "DejaVu Sans"}) {
        const auto pieces = shaper.shape(test::face_of(*catalogue, family), "office", true);
        REQUIRE(pieces.size() == 1);
        CHECK(pieces[0].glyphs.size() == 6);
    }
}

TEST_CASE_METHOD(Fixture,
                 "a letter with a mark of its own is one cluster whose first glyph carries the text") {
    const std::string text = "ax\u0323b"; // x with a dot below: no letter of Unicode
    const auto pieces = shaper.shape(serif, text, false);
    REQUIRE(pieces.size() == 1);
    REQUIRE(pieces[0].glyphs.size() == 4);
    CHECK(text_of(pieces) == text);
    CHECK(pieces[0].glyphs[1].text_begin == 1);
    CHECK(pieces[0].glyphs[1].text_end == 4);
    CHECK(pieces[0].glyphs[2].text_begin == pieces[0].glyphs[2].text_end);
    CHECK(pieces[0].glyphs[2].advance == 0);
}

TEST_CASE_METHOD(Fixture, "a space and a no-break space keep their own text") {
    const auto space = shaper.shape(serif, " ", false);
    REQUIRE(space.size() == 1);
    CHECK(space[0].glyphs.size() == 1);
    CHECK(space[0].width > 0);
    CHECK(text_of(shaper.shape(serif, "\u00A0", false)) == "\u00A0");
    CHECK(text_of(shaper.shape(serif, "a\u200Db", false)) == "a\u200Db");
    CHECK(width_of(shaper.shape(serif, "a\u200Db", false)) == width_of(shaper.shape(serif, "ab", false)));
}

TEST_CASE_METHOD(Fixture, "what a face lacks is set in the next one, and the word goes on in the first") {
    const auto pieces = shaper.shape(serif, "yêu❤Việt", false); // U+2764 is in DejaVu Sans only
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].text == "yêu");
    CHECK(pieces[0].face == &serif);
    CHECK(pieces[1].text == "❤");
    CHECK(pieces[1].face->family == "DejaVu Sans");
    CHECK_FALSE(pieces[1].missing);
    CHECK(pieces[2].text == "Việt");
    CHECK(pieces[2].face == &serif);
    CHECK(text_of(pieces) == "yêu❤Việt");
    for (const auto& piece : pieces) {
        CHECK(piece.glyphs.front().text_begin == 0);
        CHECK(piece.glyphs.back().text_end == piece.text.size());
    }
}

TEST_CASE_METHOD(Fixture, "a fallback keeps the weight") {
    const auto& bold = test::face_of(*catalogue, "Liberation Serif", true);
    const auto pieces = shaper.shape(bold, "❤", false);
    REQUIRE(pieces.size() == 1);
    CHECK(pieces[0].face->bold);
}

TEST_CASE_METHOD(Fixture, "text that no face has is shown as boxes that carry it") {
    const test::FreeTypeFace other(test::bytes_of(serif.file));
    const auto pieces = shaper.shape(serif, "a日本b", false);
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[1].missing);
    CHECK(pieces[1].text == "日本");
    REQUIRE(pieces[1].glyphs.size() == 2);
    CHECK(pieces[1].glyphs[0].id == other.glyph(U'□'));
    CHECK(pieces[1].glyphs[0].id != 0);
    CHECK(pieces[1].glyphs[0].advance > 0);
    CHECK_FALSE(pieces[0].missing);
    CHECK_FALSE(pieces[2].missing);
    CHECK(text_of(pieces) == "a日本b");
}

TEST_CASE_METHOD(Fixture, "pieces stay where they are while more words come, until all are forgotten") {
    const auto first = shaper.shape(serif, "Hà", false);
    const fonts::Piece* place = first.data();
    for (int i = 0; i < 5000; ++i)
        shaper.shape(serif, std::to_string(i), false);
    CHECK(shaper.size() == 5001);
    CHECK(first[0].text == "Hà");
    const auto again = shaper.shape(serif, "Hà", false);
    CHECK(again.data() == place);
    CHECK(shaper.shape(serif, "Hà", true).data() != place);
    CHECK(shaper.shape(test::face_of(*catalogue, "Tinos"), "Hà", false).data() != place);
    shaper.clear();
    CHECK(shaper.size() == 0);
    CHECK(text_of(shaper.shape(serif, "Hà", false)) == "Hà");
}

TEST_CASE_METHOD(Fixture, "a piece has the codes of its glyphs if each has one that a string of PDF takes") {
    using fonts::usual_code;
    const auto codes = [&](std::string_view text) { return shaper.shape(serif, text, false)[0].codes; };
    CHECK(codes("ab") == "ab");
    CHECK(codes("đế") ==
          std::string{static_cast<char>(usual_code(U'đ')), static_cast<char>(usual_code(U'ế'))});
    CHECK(codes("(a)").empty());
    CHECK(codes("a\\").empty());
    CHECK(codes("aβ").empty());      // not in the code page
    CHECK(codes("q\u0303").empty()); // a mark over its letter
}

TEST_CASE_METHOD(Fixture, "a piece knows what rounding adds to its widths") {
    // Of 2048: an "a" is 909 = 443.85 thousandths, 444 rounded; an "i" 569 = 277.83, 278.
    CHECK(shaper.shape(serif, "ai", false)[0].drift ==
          test::Approx(444 - 909 * 1000 / 2048.0 + 278 - 569 * 1000 / 2048.0));
}

TEST_CASE_METHOD(Fixture, "punctuation behind a word is a piece of its own unless it may be kerned") {
    const auto texts = [&](std::string_view text, bool kerning) {
        std::vector<std::string> all;
        for (const auto& piece : shaper.shape(serif, text, kerning))
            all.push_back(piece.text);
        return all;
    };
    CHECK(texts("nước,", false) == std::vector<std::string>{"nước", ","});
    CHECK(texts("nước”…)", false) == std::vector<std::string>{"nước", "”…)"});
    CHECK(texts("...", false) == std::vector<std::string>{"..."});
    CHECK(texts("nước,", true) == std::vector<std::string>{"nước,"});
}

TEST_CASE_METHOD(Fixture, "a text with a number is shaped as it is without, and found again by the number") {
    const auto& bold = test::face_of(*catalogue, "Liberation Serif", true);
    const fonts::ShapedWord& word = shaper.shape(serif, "Hà,", false, 7);
    const auto pieces = shaper.shape(serif, "Hà,", false);
    CHECK(word.pieces.data() == pieces.data());
    CHECK(word.width == width_of(pieces));
    CHECK(word.glyphs == 3);
    CHECK(word.simple);
    CHECK(text_of(shaper.shape(serif, "not read", false, 7).pieces) == "Hà,");
    CHECK(shaper.shape(bold, "Hà,", false, 7).pieces[0].face == &bold);
    CHECK(shaper.shape(serif, "Hà,", true, 7).pieces.size() == 1);
    CHECK_FALSE(shaper.shape(serif, "q\u0303", false, 8).simple); // a mark over its letter
    CHECK_FALSE(shaper.shape(serif, "日", false, 9).simple);      // of another face, or of none
    shaper.clear();
    CHECK(text_of(shaper.shape(serif, "sông", false, 7).pieces) == "sông");
}

TEST_CASE_METHOD(Fixture, "very long texts keep every letter") {
    std::string text;
    while (text.size() < 250'000)
        text += "đường❤日";
    const auto pieces = shaper.shape(serif, text, false);
    CHECK(text_of(pieces) == text);
    CHECK(shaper.shape(serif, "", false).empty());
    const std::string letters(150'000, 'm');
    const auto long_word = shaper.shape(serif, letters, false);
    CHECK(text_of(long_word) == letters);
    CHECK(width_of(long_word) == 150'000 * shaper.shape(serif, "m", false)[0].width);
}

TEST_CASE_METHOD(Fixture, "bytes that are no UTF-8 neither vanish nor do harm") {
    for (const std::string text : {"\xFF", "a\xC3", "\xE1\xBA", "x\x80y", "\xF0\x9F\x98", "\xED\xA0\x80"})
        CHECK(text_of(shaper.shape(serif, text, false)) == text);
    std::string noise;
    unsigned state = 1;
    for (int i = 0; i < 130'000; ++i) {
        state = state * 1103515245U + 12345U;
        noise += static_cast<char>(state >> 16U);
    }
    CHECK(text_of(shaper.shape(serif, noise, true)) == noise);
}
