#include "catch.hpp"
#include "templates/numbers.hpp"

#include <string>
#include <vector>

using anban::templates::table_number;

TEST_CASE("numbers of tables meet where their whole part ends") {
    const std::vector<std::pair<std::string, std::size_t>> numbers{
        {"1.234,5", 5},     {"-3,2", 2}, {"12,5%", 2}, {"(1.234)", 6}, {"1 234,5", 5}, {"3.5", 1},
        {"1,234,567.8", 9}, {"2020", 4}, {"0,125", 1}, {"−4", 4},      {"100 %", 3}};
    for (const auto& [text, whole] : numbers) {
        CAPTURE(text);
        const auto number = table_number(text);
        REQUIRE(number);
        CHECK(number->is_number);
        CHECK(number->whole == whole);
    }
}

TEST_CASE("dashes stand for numbers; dates, ranges and document numbers are none") {
    for (const std::string text : {"–", "-", "…", "x"}) {
        REQUIRE(table_number(text));
        CHECK_FALSE(table_number(text)->is_number);
    }
    for (const std::string text : {"", "12/2020", "5-7", "12a", "30/NQ-CP", "1.2.3", "(5", "Hà Nội"})
        CHECK_FALSE(table_number(text));
}
