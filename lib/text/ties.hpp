// Words that hold on to their neighbours at a line's end, as data.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace anban::text {

/// How a word binds. A word may bind in several ways: `năm` counts after a number (5 năm) and dates before
/// one (năm 2020). Values are bits.
enum Bond : std::uint16_t {
    multiplier = 1 << 0,     ///< after a number, which goes on: 5 triệu đồng
    unit = 1 << 1,           ///< after a number
    counted = 1 << 2,        ///< after a number, what is counted
    numbered = 1 << 3,       ///< before a number: Điều 5
    numbered_whole = 1 << 4, ///< before a number, two words that stay together as well: lần thứ 5
    lettered = 1 << 5,       ///< before a single letter: điểm a
    day = 1 << 6,            ///< before the day of a date; the month is held less
    date = 1 << 7,           ///< before the month or year of a date
    title = 1 << 8,          ///< abbreviation before a capital or a number, with or without a point: TP. Hồ
    pointed = 1 << 9,        ///< the same, but only with its point: KT. CHỦ TỊCH
    honorific = 1 << 10,     ///< before a name, less strongly
    place = 1 << 11,         ///< before a name that stays whole
    family_name = 1 << 12,   ///< starts a name that stays whole
    numbered_name = 1 << 13, ///< before a number, less strongly: Covid 19
    first_half = 1 << 14,    ///< the first syllable of a word of two, which may bind: giai đoạn
};

/// One rule with its words. In `pattern` and `example` a `~` is a space where no line may end, a `=` one
/// where it may at a high price, and other spaces are free; `{}` in `pattern` stands for each of the words.
struct TieRule {
    Bond bond;
    std::string_view pattern, example;
    std::span<const std::string_view> words; ///< lower case, NFC, of one or two syllables
};

std::span<const TieRule> tie_rules();

/// The bonds of a word in lower case, or of two with a space between.
unsigned bonds_of(std::string_view lower);

/// A line that starts with such a character looks broken.
bool starts_line_badly(char32_t c);

/// A line that ends in such a character looks broken.
bool ends_line_badly(char32_t c);

} // namespace anban::text
