// The patterns that rules of ties are written in.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace anban::text {

/// What ending a line at a place costs, as the penalty p of its line in total fit.
using BreakPrice = std::uint16_t;

constexpr BreakPrice forbidden = 0xFFFF;
/// Inside a compound word. At 20, 2 % of the lines of a page end inside one, at 50 1 %, with gaps a tenth
/// less even.
constexpr BreakPrice compound_price = 20;
constexpr BreakPrice tied_from = 200;     ///< from here on a place counts as tied
constexpr BreakPrice strong_price = 2600; ///< of a tie that isn't hard, unless its rule says another

/// How a word binds. A word may bind in several ways: `năm` counts after a number (5 năm) and dates before
/// one (năm 2020).
enum class Bond : std::uint8_t {
    numeral,        ///< after a number, which goes on: 5 triệu đồng
    unit,           ///< after a number
    numbered,       ///< before a number: Điều 5
    numbered_whole, ///< the same, with two syllables that then stay together as well: lần thứ 5
    lettered,       ///< before a single letter: điểm a
    day,            ///< before the day of a date
    month,          ///< after the day of a date
    date,           ///< before digits: tháng 3, năm 2020
    title,          ///< abbreviation before a capital or a number, with or without a point: TP. Hồ
    pointed,        ///< the same, but only with its point: KT. CHỦ TỊCH
    honorific,      ///< before a name, which stays whole
    family_name,    ///< starts a name, which stays whole
    phrase,         ///< the spaces within the words themselves
};
constexpr std::size_t bonds = 13;

/// The patterns of the bonds; `?` stands for the mark of the tie.
constexpr std::array<std::string_view, bonds> bond_patterns = {
    "number?{number}", "number?{}",  "{}?number",   "{?}?number", "{}?letter",   "{}?day", "day?{}",
    "{}?digits",       "{}?Capital", "{}.?Capital", "{}?Name",    "{name}?Name", "{?}"};

enum class Mark : char {
    hard = '~',   ///< no line may end here
    priced = '=', ///< it may at a price
    free = ' ',
};

struct Pattern {
    Bond bond = Bond::unit;
    Mark mark = Mark::hard;
};

constexpr bool is_mark(char c) {
    return c == '~' || c == '=' || c == ' ';
}

/// Reads a pattern: one of `bond_patterns` with the same mark for each `?`.
constexpr std::optional<Pattern> parse_pattern(std::string_view text) {
    for (std::size_t i = 0; i < bonds; ++i) {
        const std::string_view known = bond_patterns[i];
        char mark = 0;
        bool equal = text.size() == known.size();
        for (std::size_t at = 0; equal && at < text.size(); ++at) {
            if (known[at] != '?') {
                equal = text[at] == known[at];
            } else {
                equal = is_mark(text[at]) && (mark == 0 || mark == text[at]);
                mark = text[at];
            }
        }
        if (equal) return Pattern{static_cast<Bond>(i), static_cast<Mark>(mark)};
    }
    return std::nullopt;
}

/// What a tie of that mark costs; `price` is that of a priced one.
constexpr BreakPrice price_of(Mark mark, BreakPrice price) {
    return mark == Mark::hard ? forbidden : mark == Mark::free ? BreakPrice{0} : price;
}

} // namespace anban::text
