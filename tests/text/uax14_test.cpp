#include "catch.hpp"
#include "text/uax14.hpp"
#include "unicode_data.hpp"

#include <unicode/uchar.h>
#include <unicode/uversion.h>

#include <array>
#include <fstream>
#include <string>
#include <vector>

using namespace anban;

namespace {

std::string shown(const std::string& text, const std::vector<std::size_t>& offsets) {
    std::string out;
    std::size_t next = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (next < offsets.size() && offsets[next] == i) {
            out += '|';
            ++next;
        }
        out += text[i];
    }
    return out;
}

/// ICU of the Unicode version that the table states. Later ones have other rules (15.1: quotation marks,
/// hyphens at the start of a word), so that nothing is to be learnt from them about the table.
bool icu_knows_the_version_of_the_table() {
    UVersionInfo version{};
    u_getUnicodeVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    if (text.data() == text::uax14_unicode_version) return true;
    WARN("ICU is of Unicode " << text.data() << ", the table of " << text::uax14_unicode_version
                              << ": only frozen data is compared");
    return false;
}

/// Random text from `pieces`; a space now and then, so that tokens stay short.
std::string random_text(test::Random& random, const std::vector<std::string>& pieces) {
    std::string out;
    const std::size_t count = 1 + random.below(14);
    for (std::size_t i = 0; i < count; ++i)
        out += random.below(4) == 0 ? " " : pieces[random.below(pieces.size())];
    return out;
}

void compare_on(const std::vector<std::string>& pieces, int texts, unsigned long long seed) {
    if (!icu_knows_the_version_of_the_table()) return;
    test::Random random(seed);
    for (int i = 0; i < texts; ++i) {
        const std::string text = random_text(random, pieces);
        const auto fast = text::uax14_opportunities(text);
        const auto icu = text::uax14_opportunities_by_icu(text);
        if (fast != icu) FAIL("fast " << shown(text, fast) << "\n icu  " << shown(text, icu));
    }
}

} // namespace

// Of LineBreakTest.txt of Unicode 15.0, ICU 72 (and so we) differ in two kinds of lines:
// `-` or U+2010 at the start of a word stays with the word, which UAX #14 took over later (LB20a). No line of
// ours ends in a hyphen, so the places after one are left out of the comparison.
std::vector<std::size_t> without_hyphens(const std::string& text, std::vector<std::size_t> offsets) {
    const std::string_view all = text;
    std::erase_if(offsets, [&](std::size_t at) {
        auto before = all.substr(0, at);
        while (before.ends_with("\u0308"))
            before.remove_suffix(2); // the only mark in the data
        return before.ends_with('-') || before.ends_with("\u2010");
    });
    return offsets;
}

/// `.35` and `a.2`, the other kind: ICU reads the point as the start of a number (as later versions of UAX
/// #14 do).
bool starts_a_number_with_a_point(const std::string& text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '.' && text[i] != ',') continue;
        if (i > 0 && is_digit(text[i - 1])) continue;
        const std::size_t after = text.compare(i + 1, 2, "\u0308") == 0 ? i + 3 : i + 1;
        if (after < text.size() && is_digit(text[after])) return true;
    }
    return false;
}

TEST_CASE("the table gives what ICU 72 gave for prose, whatever ICU is there") {
    std::ifstream in(std::string(ANBAN_SOURCE_DIR) + "/tests/text/prose_breaks_15.0.txt");
    std::size_t lines = 0;
    for (std::string line; std::getline(in, line);) {
        if (line.front() == '#') continue;
        std::string utf8;
        std::vector<std::size_t> expected;
        for (std::size_t i = 0; i < line.size();) {
            const char32_t c = text::next(line, i);
            if (c == U'÷')
                expected.push_back(utf8.size());
            else
                text::put(utf8, c);
        }
        const auto found = text::uax14_opportunities_by_table(utf8);
        if (!found) FAIL("the table doesn't answer " << line);
        if (*found != expected) FAIL(line << " gives " << shown(utf8, *found));
        ++lines;
    }
    CHECK(lines > 1000);
}

TEST_CASE("opportunities agree with LineBreakTest of the Unicode Character Database") {
    if (!icu_knows_the_version_of_the_table() ||
        !test::is_of_version("LineBreakTest.txt", text::uax14_unicode_version))
        return;
    for (const auto& test : test::break_cases("LineBreakTest.txt")) {
        if (starts_a_number_with_a_point(test.utf8)) continue;
        auto expected = test.breaks;
        expected.pop_back(); // the end of the text
        const auto found = text::uax14_opportunities(test.utf8);
        if (without_hyphens(test.utf8, found) != without_hyphens(test.utf8, expected))
            FAIL(test.line << " gives " << shown(test.utf8, found));
    }
}

TEST_CASE("the fast road and ICU agree on what prose is made of") {
    compare_on({"a", "Đ", "ế", "nghị", "5", "20", ".",  ",", ":", ";", "!", "?", "(", ")",
                "[", "]", "“", "”",    "‘", "’",  "\"", "'", "/", "%", "-", "–", "…", "\u00A0"},
               60'000, 1);
}

TEST_CASE("the fast road and ICU agree where other characters stand among prose") {
    compare_on({"a",      "ế",      "5",      ".",      ",",      "(",      ")", "“", "”",          "/",
                "%",      "-",      "–",      "—",      "…",      "\u00A0", "+", "$", "₫",          "°",
                "@",      "=",      "&",      "{",      "}",      "«",      "»", "_", "漢",         "か",
                "😀",      "\u0301", "\u200D", "\u2060", "\u200B", "한",     "ก", "א", "\U0001F1FB", "|",
                "\u2011", "\u00AD", "\t",     "\n",     "§",      "№",      "½", "²", "•",          "×"},
               60'000, 2);
}

TEST_CASE("the fast road and ICU agree on random characters of every plane") {
    if (!icu_knows_the_version_of_the_table()) return;
    test::Random random(3);
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (std::size_t n = 1 + random.below(10); n > 0; --n) {
            const auto limit = random.below(3) == 0 ? std::size_t{0x1FFFF} : std::size_t{0x2100};
            const auto c = static_cast<char32_t>(random.below(5) == 0 ? 0x20 : 1 + random.below(limit));
            text::put(text, c);
        }
        if (text::uax14_opportunities(text) != text::uax14_opportunities_by_icu(text))
            FAIL("fast " << shown(text, text::uax14_opportunities(text)) << "\n icu  "
                         << shown(text, text::uax14_opportunities_by_icu(text)));
    }
}

TEST_CASE("a text without letters has no opportunity") {
    CHECK(text::uax14_opportunities("").empty());
    CHECK(text::uax14_opportunities("   ").empty());
    CHECK(text::uax14_opportunities("nghị ").empty());
}
