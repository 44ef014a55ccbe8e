#include "catch.hpp"
#include "text/clean.hpp"

#include <string>

using namespace anban;
using namespace std::string_literals;

namespace {

Diagnostic refusal(std::string_view bytes) {
    const auto result = text::decode(bytes, "tin.txt");
    REQUIRE_FALSE(result);
    CHECK(result.failure().kind == FailureKind::bad_data);
    CHECK(result.failure().why.file == "tin.txt");
    CHECK_FALSE(result.failure().why.hint.empty());
    return result.failure().why;
}

std::string decoded(std::string_view bytes) {
    auto result = text::decode(bytes, "tin.txt");
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("UTF-8 passes unchanged, without its byte order mark") {
    CHECK(decoded("Hội nghị\nlần thứ 2\t") == "Hội nghị\nlần thứ 2\t");
    CHECK(decoded("\xEF\xBB\xBFHội nghị") == "Hội nghị");
    CHECK(decoded("😀 \xF4\x8F\xBF\xBD") == "😀 \xF4\x8F\xBF\xBD");
}

TEST_CASE("every kind of line end becomes one line feed") {
    CHECK(decoded("a\r\nb\rc\nd") == "a\nb\nc\nd");
    CHECK(decoded("a\r\r\nb\n\rc") == "a\n\nb\n\nc");
    CHECK(decoded("a\vb\fc\xC2\x85"
                  "d\u2028e\u2029f\r") == "a\nb\nc\nd\ne\nf\n");
}

TEST_CASE("UTF-16 with a byte order mark is read in both byte orders") {
    CHECK(decoded("\xFF\xFE\x41\x00\xBF\x1E\x0D\x00\x0A\x00"s) == "Aế\n"s.replace(1, 3, "\u1EBF"));
    CHECK(decoded("\xFE\xFF\x00\x41\x1E\xBF\x00\x0A"s) == "A\u1EBF\n");
    CHECK(decoded("\xFF\xFE\x3D\xD8\x00\xDE"s) == "\U0001F600");
}

TEST_CASE("broken UTF-16 is refused at its place") {
    CHECK(refusal("\xFF\xFE\x41\x00\x0A\x00\x42\x00\x3D\xD8\x41\x00"s).at == SourcePos{2, 2});
    CHECK(refusal("\xFF\xFE\x41\x00\x00\xDE"s).at == SourcePos{1, 2});
    CHECK(refusal("\xFF\xFE\x41\x00\x42"s).at == SourcePos{1, 2});
    CHECK(refusal("\xFF\xFE\x3D\xD8"s).code == "not-utf8");
}

TEST_CASE("invalid UTF-8 is refused with the place of the first offending byte") {
    const auto first = refusal("Hội nghị\r\nlần th\xFA 2");
    CHECK(first.code == "not-utf8");
    CHECK(first.at == SourcePos{2, 7});
    CHECK(first.message.find("0xFA") != std::string::npos);
    CHECK(refusal("\xC0\xAF").at == SourcePos{1, 1});         // overlong
    CHECK(refusal("ế\xED\xA0\x80").at == SourcePos{1, 2});    // surrogate
    CHECK(refusal("\xF4\x90\x80\x80").at == SourcePos{1, 1}); // past U+10FFFF
    CHECK(refusal("ab\xE1\xBA").at == SourcePos{1, 3});       // cut short
}

TEST_CASE("control characters are refused as binary") {
    const auto nul = refusal("abc\ndế\0f"s);
    CHECK(nul.code == "binary");
    CHECK(nul.at == SourcePos{2, 3});
    CHECK(nul.message.find("U+0000") != std::string::npos);
    CHECK(refusal("a\x1B[0m").code == "binary");
    CHECK(refusal("a\x7F").code == "binary");
    CHECK(refusal("2015 \xC2\x96 2020").message.find("U+0096") != std::string::npos);
}

TEST_CASE("files of other programs are named") {
    CHECK(refusal("%PDF-1.7\n").message.find("PDF") != std::string::npos);
    CHECK(refusal("PK\x03\x04").message.find("Word") != std::string::npos);
    CHECK(refusal("\xFF\xD8\xFF\xE0").message.find("JPEG") != std::string::npos);
}

TEST_CASE("a text with nothing in it is refused") {
    CHECK(refusal("").code == "empty");
    CHECK(refusal(" \n\t\u00A0\r\n\uFEFF\u200B\u3000").code == "empty");
    CHECK(refusal("\xEF\xBB\xBF").code == "empty");
    CHECK(refusal("\xFF\xFE").code == "empty");
}
