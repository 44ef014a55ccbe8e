#include "catch.hpp"
#include "pdf/syntax.hpp"

#include <cmath>

using namespace anban::pdf;

using namespace std::string_literals;

namespace {

std::string number(double value, int decimals = 3) {
    std::string out;
    append_number(out, value, decimals);
    return out;
}

} // namespace

TEST_CASE("numbers take their shortest form") {
    CHECK(number(0) == "0");
    CHECK(number(12) == "12");
    CHECK(number(-0.5) == "-.5");
    CHECK(number(0.25) == ".25");
    CHECK(number(1.5) == "1.5");
    CHECK(number(100) == "100");
    CHECK(number(-12.034) == "-12.034");
    CHECK(number(10.05, 2) == "10.05");
}

TEST_CASE("numbers are rounded to their decimals") {
    CHECK(number(0.0004) == "0");
    CHECK(number(-0.0004) == "0");
    CHECK(number(0.9996) == "1");
    CHECK(number(841.886, 2) == "841.89");
    CHECK(number(2.5, 0) == "3");
}

TEST_CASE("what isn't a number is written as zero, what is too large stays finite") {
    CHECK(number(NAN) == "0");
    CHECK(number(INFINITY) == "0");
    CHECK(number(1e300, 0) == "1000000000000");
}

TEST_CASE("literal strings escape what would end them or be read as something else") {
    CHECK(literal("a(b)c\\d") == "(a\\(b\\)c\\\\d)");
    CHECK(literal("a\rb\nc") == "(a\\rb\nc)");
}

TEST_CASE("text strings are ASCII where they can be, else UTF-16 with a mark") {
    CHECK(text_string("Bai 1") == "(Bai 1)");
    CHECK(text_string("ạ") == "(\xFE\xFF\x1E\xA1)"s);
    CHECK(text_string("tab\t") == "(\xFE\xFF\0t\0a\0b\0\t)"s);
}

TEST_CASE("UTF-16 has surrogates beyond the basic plane and U+FFFD for broken UTF-8") {
    CHECK(hex(utf16be("𝔸")) == "D835DD38");
    CHECK(hex(utf16be("a\xC3")) == "0061FFFD");
    CHECK(hex(utf16be("\xFF"
                      "b")) == "FFFD0062");
    CHECK(hex(utf16be("\xC0\x80")) == "FFFDFFFD");              // an overlong zero
    CHECK(hex(utf16be("\xED\xA0\x80")).substr(0, 4) == "FFFD"); // a surrogate
}
