#include "catch.hpp"
#include "text/clean.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <string>
#include <vector>

using namespace anban;
using namespace std::string_literals;

namespace {

std::vector<std::string> codes(const text::Clean& clean) {
    std::vector<std::string> out;
    for (const auto& mend : clean.mends) {
        CHECK(mend.severity == Severity::note);
        CHECK(mend.file == "tin.txt");
        out.push_back(mend.code);
    }
    return out;
}

using Codes = std::vector<std::string>;

std::string of(char32_t c) {
    std::string out;
    text::put(out, c);
    return out;
}

/// NFC by ICU's interface for UTF-16, which the room doesn't use.
std::string composed(const std::string& utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    std::string out;
    return nfc->normalize(icu::UnicodeString::fromUTF8(utf8), status).toUTF8String(out);
}

} // namespace

TEST_CASE("clean text stays as it is, without a note") {
    const std::string text = "Hội nghị “lần thứ 2” – 5 triệu đồng…\n\nĐiều 5. 38 °C; 20 m²\n";
    const auto clean = text::normalise(text, "tin.txt");
    CHECK(clean.text == text);
    CHECK(clean.mends.empty());
}

TEST_CASE("decomposed letters are composed, one note a line") {
    const auto clean =
        text::normalise("Đảng bộ\nTie\u0302\u0301ng Vie\u0323\u0302t\nA\u030A o\u031B\u0301", "tin.txt");
    CHECK(clean.text == "Đảng bộ\nTiếng Việt\nÅ ớ");
    CHECK(codes(clean) == Codes{"nfc", "nfc"});
    CHECK(clean.mends[0].at == SourcePos{2, 3});
    CHECK(clean.mends[0].message.find("2 on this line") != std::string::npos);
    CHECK(clean.mends[1].at == SourcePos{3, 1});
}

TEST_CASE("marks that NFC sorts by itself need no mend of ours") {
    const auto clean = text::normalise("o\u0301\u031B u\u0323\u031B e\u0302\u0323", "tin.txt");
    CHECK(clean.text == "ớ ự ệ");
    CHECK(codes(clean) == Codes{"nfc"});
}

TEST_CASE("a tone mark before the vowel mark is put behind it") {
    const auto written_apart = text::normalise("tie\u0301\u0302ng", "tin.txt");
    CHECK(written_apart.text == "tiếng");
    CHECK(codes(written_apart) == Codes{"nfc", "mark-order"});
    CHECK(written_apart.mends[1].at == SourcePos{1, 3});

    const auto half_composed = text::normalise("abc\ntiếng ti\u00E9\u0302ng t\u1EBB\u0302", "tin.txt");
    CHECK(half_composed.text == "abc\ntiếng tiếng tể");
    CHECK(codes(half_composed) == Codes{"mark-order"});
    CHECK(half_composed.mends[0].at == SourcePos{2, 9});
    CHECK(half_composed.mends[0].message.find("2 on this line") != std::string::npos);
}

TEST_CASE("every vowel with circumflex or breve and every tone is mended in both cases") {
    const std::string tones[] = {"\u0300", "\u0301", "\u0303", "\u0309"};
    const std::pair<std::string, std::string> vowels[] = {{"a", "\u0302"}, {"e", "\u0302"}, {"o", "\u0302"},
                                                          {"a", "\u0306"}, {"A", "\u0302"}, {"E", "\u0302"},
                                                          {"O", "\u0302"}, {"A", "\u0306"}};
    for (const auto& [vowel, mark] : vowels) {
        for (const auto& tone : tones) {
            const auto right = composed(vowel + mark + tone);
            REQUIRE(text::length(right) == 1);
            CHECK(text::normalise(vowel + tone + mark, "tin.txt").text == right);
            CHECK(text::normalise(composed(vowel + tone) + mark, "tin.txt").text == right);
        }
    }
}

TEST_CASE("marks that belong to no Vietnamese letter are left alone") {
    CHECK(text::normalise("i\u0301\u0302", "tin.txt").text == "\u00ED\u0302");
    CHECK(text::normalise("e\u0301\u0306", "tin.txt").text == "\u00E9\u0306");
}

TEST_CASE("invisible characters go, with a note of how many and where") {
    const auto clean =
        text::normalise("\u200BHội\u00AD nghị\uFEFF\nsạch\ne\u200B\u0302\u200E\u0301", "tin.txt");
    CHECK(clean.text == "Hội nghị\nsạch\nế");
    CHECK(codes(clean) == Codes{"invisible", "invisible", "nfc"});
    CHECK(clean.mends[0].at == SourcePos{1, 1});
    CHECK(clean.mends[0].message.find("3 invisible") != std::string::npos);
    CHECK(clean.mends[0].message.find("U+200B") != std::string::npos);
    CHECK(clean.mends[1].at == SourcePos{3, 2});
    CHECK(clean.mends[2].at == SourcePos{3, 1});
}

TEST_CASE("places count the invisible characters before them") {
    const auto clean = text::normalise("a\u200Bb\u00ADce\u0302 e\u0301\u0302", "tin.txt");
    CHECK(clean.text == "abcê ế");
    REQUIRE(codes(clean) == Codes{"invisible", "nfc", "mark-order"});
    CHECK(clean.mends[0].at == SourcePos{1, 2});
    CHECK(clean.mends[1].at == SourcePos{1, 6});
    CHECK(clean.mends[2].at == SourcePos{1, 9});
}

TEST_CASE("joiners go behind Latin letters only") {
    CHECK(text::normalise("ti\u200Dếng\u200C", "tin.txt").text == "tiếng");
    const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";
    CHECK(text::normalise(family, "tin.txt").text == family);
}

TEST_CASE("lines and their count are kept") {
    const auto clean = text::normalise("\n\ne\u0301\n\u200B\n\n", "tin.txt");
    CHECK(clean.text == "\n\né\n\n\n");
    REQUIRE(clean.mends.size() == 2);
    CHECK(clean.mends[0].at.line == 3);
    CHECK(clean.mends[1].at.line == 4);
}

TEST_CASE("a heap of marks on one letter is gone through in linear time and nothing of it is lost") {
    std::string heap = "a";
    for (int i = 0; i < 200'000; ++i)
        heap += i % 2 == 0 ? "\u0301" : "\u0323";
    const auto clean = text::normalise(heap, "tin.txt");
    CHECK(text::length(clean.text) == 200'000); // the first dot below joins the letter
    CHECK(codes(clean) == Codes{"nfc"});
}

TEST_CASE("places are right behind a heap of marks too") {
    std::string heap = "a";
    for (int i = 0; i < 40; ++i)
        heap += "\u0301";
    const auto clean = text::normalise(heap + " e\u0302 ti\u00E9\u0302ng", "tin.txt");
    REQUIRE(codes(clean) == Codes{"nfc", "mark-order"});
    CHECK(clean.mends[0].at == SourcePos{1, 1});
    CHECK(clean.mends[0].message.find("2 on this line") != std::string::npos);
    CHECK(clean.mends[1].at == SourcePos{1, 48});
}

TEST_CASE("the fast scan is right about every character it accepts") {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    int accepted = 0;
    for (char32_t c = 1; c <= 0x10FFFF; ++c) {
        if ((c >= 0xD800 && c <= 0xDFFF) || !text::surely_nfc(of(c))) continue;
        ++accepted;
        const auto point = static_cast<UChar32>(c);
        // A whole in NFC that neither moves nor joins what stands before it.
        const bool stable = nfc->isNormalized(icu::UnicodeString(point), status) != 0 &&
                            nfc->hasBoundaryBefore(point) != 0 && u_getCombiningClass(point) == 0;
        if (!stable) FAIL("U+" << std::hex << static_cast<unsigned>(c));
        if (text::normalise(of(c), "").text != of(c)) FAIL("changes U+" << std::hex << point);
    }
    CHECK(accepted > 1000);
    CHECK(text::surely_nfc("Nghị định số 30/2020/NĐ-CP – “5 triệu ₫”…"));
}

TEST_CASE("the fast scan refuses ill-formed bytes and what may compose") {
    for (const char* text : {"\x80", "\xC3", "\xC0\xAF", "\xE1\xBA",
                             "\xE1\xBA"
                             "a",
                             "\xE2\x80", "\xFF", "e\u0301", "a\u00ADb", "\u200B", "\u2126", "漢"})
        CHECK_FALSE(text::surely_nfc(text));
}

TEST_CASE("case mapping follows Unicode, not a locale") {
    CHECK(text::upper("đảng bộ huyện Nam Sách, ở ưu ỷ") == "ĐẢNG BỘ HUYỆN NAM SÁCH, Ở ƯU Ỷ");
    CHECK(text::lower("ĐẢNG BỘ HUYỆN NAM SÁCH, Ở ƯU Ỷ") == "đảng bộ huyện nam sách, ở ưu ỷ");
    CHECK(text::upper("straße i ı") == "STRASSE I I");
    CHECK(text::lower("İ") == "i\u0307");
    CHECK(text::upper("") == "");
    CHECK(composed(text::upper("\u1FB3\u0390")) == text::upper("\u1FB3\u0390"));
}

TEST_CASE("code points are counted, read and written") {
    CHECK(text::length("") == 0);
    CHECK(text::length("aế😀") == 3);
    const std::string text = "aế😀\xFF"
                             "b";
    std::size_t offset = 0;
    CHECK(text::next(text, offset) == U'a');
    CHECK(text::next(text, offset) == U'\u1EBF');
    CHECK(offset == 4);
    CHECK(text::next(text, offset) == U'\U0001F600');
    CHECK(text::next(text, offset) == U'\uFFFD');
    CHECK(text::next(text, offset) == U'b');
    CHECK(offset == text.size());
    CHECK(of(0x1EBF) == "\xE1\xBA\xBF");
    CHECK(of(0xD800) == "\uFFFD");
    CHECK(of(0x110000) == "\uFFFD");
}
