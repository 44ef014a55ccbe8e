#include "catch.hpp"
#include "marked.hpp"
#include "text/clean.hpp"
#include "text/ties.hpp"

#include <algorithm>
#include <string>

using namespace anban;
using test::marked;
using test::unmarked;

namespace {

std::string capitalised(std::string_view word) {
    std::size_t first = 0;
    text::next(word, first);
    return text::upper(word.substr(0, first)) + std::string(word.substr(first));
}

/// Text that has a rule's pattern with one of its words in it, with the marks that must come out.
std::string filled(const text::TieRule& rule, std::string_view word) {
    const auto pattern = *text::parse_pattern(rule.pattern);
    const std::string tie(1, static_cast<char>(pattern.mark));
    const std::string small(word), large = capitalised(word);
    switch (pattern.bond) {
    case text::Bond::numeral:
        return "hơn 5" + tie + small + "~đồng nữa";
    case text::Bond::unit:
        return "hơn 5" + tie + small + " nữa";
    case text::Bond::numbered:
    case text::Bond::date:
        return "theo " + small + tie + "10 đã";
    case text::Bond::numbered_whole:
        return "theo " + std::string(word).replace(word.find(' '), 1, tie) + tie + "5 đã";
    case text::Bond::lettered:
        return "theo " + small + tie + "b đã";
    case text::Bond::day:
        return "từ " + small + tie + "05=tháng~3 năm~2020 đến";
    case text::Bond::month:
        return "từ ngày~05" + tie + small + " nữa";
    case text::Bond::title:
    case text::Bond::pointed:
        return "ở " + large + "." + tie + "An";
    case text::Bond::honorific:
        return "gặp " + small + tie + (tie == " " ? "Nam=Sách rồi" : "An rồi");
    case text::Bond::family_name:
        return "có " + large + tie + "Văn" + tie + "An rồi";
    case text::Bond::phrase:
        return std::string(word).replace(word.find(' '), 1, tie);
    }
    return {};
}

} // namespace

TEST_CASE("every rule of ties has a pattern and keeps its example") {
    for (const auto& rule : text::tie_rules()) {
        CAPTURE(rule.name);
        CHECK(text::parse_pattern(rule.pattern));
        CHECK(marked(unmarked(rule.example)) == rule.example);
    }
}

TEST_CASE("every word of the ties binds as the pattern of its rule says") {
    for (const auto& rule : text::tie_rules()) {
        for (const auto word : rule.words) {
            const std::string expected = filled(rule, word);
            CHECK(marked(unmarked(expected)) == expected);
        }
    }
}

TEST_CASE("words of the ties are in lower case and NFC, of one or two syllables") {
    for (const auto& rule : text::tie_rules()) {
        for (const auto word : rule.words) {
            CHECK(text::lower(word) == word);
            CHECK(text::surely_nfc(word));
            CHECK(std::count(word.begin(), word.end(), ' ') <= 1);
            CHECK(word.size() <= 24);
        }
    }
}
