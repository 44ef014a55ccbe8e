#include "catch.hpp"
#include "fonts/code_page.hpp"
#include "text/vietnamese.hpp"

#include <set>

using namespace anban;
using namespace anban::fonts;

TEST_CASE("the code page has ASCII at its own place, the 134 letters and the signs, each once") {
    std::set<char16_t> all;
    unsigned used = 0;
    for (const char16_t character : code_page) {
        if (character == 0) continue;
        all.insert(character);
        ++used;
    }
    CHECK(all.size() == used);
    for (char32_t c = U' '; c <= U'~'; ++c)
        CHECK(usual_code(c) == c);
    CHECK(text::vietnamese_letters().size() == 134);
    for (const std::u32string_view characters : {text::vietnamese_letters(), text::vietnamese_signs()})
        for (const char32_t c : characters) {
            CAPTURE(static_cast<unsigned>(c));
            CHECK(usual_code(c) != 0);
        }
    for (const unsigned code : {0U, 9U, 10U, 13U})
        CHECK(code_page[code] == 0);
}

TEST_CASE("a text has a usual code only where it is one whole character of the page") {
    CHECK(usual_code(std::string_view("A")) == 65);
    CHECK(usual_code(std::string_view("\u1EA0")) == 128);
    CHECK(usual_code(std::string_view("\u1EF9")) == 217);
    CHECK(usual_code(std::string_view("AB")) == 0);
    CHECK(usual_code(std::string_view("\xE1\xBA")) == 0);
    CHECK(usual_code(std::string_view("\xC3(")) == 0);
    CHECK(usual_code(std::string_view("\u4E2D")) == 0);
    CHECK(usual_code(std::string_view("\U0001F600")) == 0);
}

TEST_CASE("every code but 0, 9, 10, 13 and that of the space can be given away, once") {
    const std::set<std::uint8_t> all(spare_codes.begin(), spare_codes.end());
    CHECK(all.size() == 256 - 5);
    for (const int kept : {0, 9, 10, 13, 32})
        CHECK(all.count(static_cast<std::uint8_t>(kept)) == 0);
}
