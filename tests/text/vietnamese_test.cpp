#include "catch.hpp"
#include "text/clean.hpp"
#include "text/vietnamese.hpp"

#include <set>
#include <string>

using namespace anban;

namespace {

std::string of(std::u32string_view letters) {
    std::string out;
    for (const char32_t c : letters)
        text::put(out, c);
    return out;
}

} // namespace

TEST_CASE("the 134 letters are all vowels with all tones, and đ, in both cases") {
    std::set<std::string> expected;
    for (const bool large : {false, true}) {
        const auto add = [&](const std::string& letter) {
            const auto whole = text::normalise(letter, "").text;
            REQUIRE(text::length(whole) == 1);
            expected.insert(large ? text::upper(whole) : whole);
        };
        for (const char* vowel : {"a", "a\u0306", "a\u0302", "e", "e\u0302", "i", "o", "o\u0302", "o\u031B",
                                  "u", "u\u031B", "y"}) {
            if (std::string(vowel).size() > 1) add(vowel);
            for (const char* tone : {"\u0300", "\u0309", "\u0303", "\u0301", "\u0323"})
                add(std::string(vowel) + tone);
        }
        add("đ");
    }
    REQUIRE(expected.size() == 134);

    const auto letters = text::vietnamese_letters();
    CHECK(letters.size() == 134);
    std::set<std::string> found;
    for (const char32_t c : letters)
        found.insert(of({&c, 1}));
    CHECK(found == expected);
    CHECK(text::upper(of(letters.substr(0, 67))) == of(letters.substr(67)));
}

TEST_CASE("the signs are those of Vietnamese prose") {
    CHECK(of(text::vietnamese_signs()) ==
          "\u20AB\u2013\u2014\u201C\u201D\u2018\u2019\u2026\u00B0\u00B2\u00B3\u00BD");
}

TEST_CASE("weekdays have their names") {
    CHECK(text::weekday_name(0) == "Chủ nhật");
    CHECK(text::weekday_name(1) == "Thứ Hai");
    CHECK(text::weekday_name(6) == "Thứ Bảy");
    CHECK(text::weekday_name(7).empty());
    CHECK(text::weekday_name(-1).empty());
}

TEST_CASE("dates are written as Nghị định 30/2020 wants") {
    CHECK(text::long_date({2026, 1, 5}) == "ngày 05 tháng 01 năm 2026");
    CHECK(text::long_date({2026, 2, 28}) == "ngày 28 tháng 02 năm 2026");
    CHECK(text::long_date({2020, 3, 9}) == "ngày 09 tháng 3 năm 2020");
    CHECK(text::long_date({2020, 12, 31}) == "ngày 31 tháng 12 năm 2020");
    CHECK(text::short_date({2026, 1, 5}) == "05/01/2026");
}
