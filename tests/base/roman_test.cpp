#include "base/roman.hpp"
#include "catch.hpp"

using namespace anban;

TEST_CASE("numbers become Roman numerals and back") {
    const std::pair<int, const char*> known[] = {{1, "i"},
                                                 {4, "iv"},
                                                 {9, "ix"},
                                                 {14, "xiv"},
                                                 {40, "xl"},
                                                 {90, "xc"},
                                                 {400, "cd"},
                                                 {944, "cmxliv"},
                                                 {1990, "mcmxc"},
                                                 {2025, "mmxxv"},
                                                 {3888, "mmmdccclxxxviii"}};
    for (const auto& [value, numeral] : known) {
        CHECK(roman(value) == numeral);
        CHECK(roman_value(numeral) == value);
    }
    CHECK(roman(0).empty());
    CHECK(roman(-3).empty());
}

TEST_CASE("what is no numeral in its usual form has no value") {
    for (const char* text : {"", "iiii", "vx", "ic", "IV", "12", "xa", "iix"})
        CHECK(roman_value(text) == 0);
}
