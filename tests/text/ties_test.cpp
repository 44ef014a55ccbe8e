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

/// A rule's pattern with one of its words.
std::string filled(const text::TieRule& rule, std::string_view word) {
    std::string inserted(word);
    if (rule.bond == text::numbered_whole) inserted.replace(inserted.find(' '), 1, "~");
    if (rule.bond == text::title || rule.bond == text::pointed || rule.bond == text::family_name)
        inserted = capitalised(inserted);
    std::string out(rule.pattern);
    return out.replace(out.find("{}"), 2, inserted);
}

} // namespace

TEST_CASE("every rule of ties keeps its example") {
    for (const auto& rule : text::tie_rules())
        CHECK(marked(unmarked(rule.example)) == rule.example);
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
