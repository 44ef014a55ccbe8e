// Words that hold on to their neighbours at a line's end: the built-in ones, and those that a template adds.
#pragma once

#include "text/tie_pattern.hpp"

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace anban::text {

/// One rule of `ties/vi.toml`.
struct TieRule {
    std::string_view name, pattern, example;
    BreakPrice price; ///< of a priced tie
    std::span<const std::string_view> words;
};

/// All of them, for tests and tools.
std::span<const TieRule> tie_rules();

/// A word with all its bonds.
class TieWord {
public:
    constexpr void bind(Bond bond, BreakPrice price) {
        bonds_ = static_cast<std::uint16_t>(bonds_ | bit(bond));
        prices_[static_cast<std::size_t>(bond)] = price;
    }
    constexpr bool has(Bond bond) const { return (bonds_ & bit(bond)) != 0; }
    /// 0 where it hasn't that bond.
    constexpr BreakPrice price(Bond bond) const { return prices_[static_cast<std::size_t>(bond)]; }

    bool starts_pair = false; ///< the first of two syllables that may bind together: giai đoạn

private:
    static constexpr unsigned bit(Bond bond) { return 1U << static_cast<unsigned>(bond); }

    std::uint16_t bonds_ = 0;
    std::array<BreakPrice, bonds> prices_{};
};

/// The built-in bonds of a word in lower case, or of two with a space between.
const TieWord& built_in_ties(std::string_view lower);

/// What is known of some syllables in a row as the start of a compound or another phrase that holds together.
struct Phrase {
    bool whole = false; ///< they are one
    bool more = false;  ///< a longer one starts with them
    BreakPrice price = 0;
};
constexpr std::size_t longest_phrase = 4; ///< syllables

/// The rules that a template adds. Where it has a word and a bond that are built in, its price goes before.
class OwnTies {
public:
    /// `word` is in lower case, of one or two syllables; in a phrase of two to four. Says whether it is such
    /// a word: others would never be found.
    bool add(Pattern pattern, BreakPrice price, std::string_view word);

    const TieWord& word(std::string_view lower) const;
    Phrase phrase(std::string_view lower) const;

private:
    TieWord& entry(std::string_view word);

    std::map<std::string, TieWord, std::less<>> words_; ///< with their built-in bonds
    std::map<std::string, Phrase, std::less<>> phrases_;
};

/// A line that starts with such a character looks broken.
bool starts_line_badly(char32_t c);

/// A line that ends in such a character looks broken.
bool ends_line_badly(char32_t c);

} // namespace anban::text
