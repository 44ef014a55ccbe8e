// What the rules of ties want to know of a word. For the files of this room only.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace anban::text {

enum class Shape : std::uint8_t {
    other,
    count,       ///< a number that may count something: 07, 4854,7, 1.200, 10-15
    digits,      ///< anything else that starts with a digit: 10/07/2020, 30/2020/NĐ-CP
    roman,       ///< II, XXVIII
    letter,      ///< a single letter of a list, a to z or đ
    capitalised, ///< Nguyễn, A
};

/// The start of a word in lower case: as much as may be a word of the rules. Without memory of its own, since
/// one is made for each word of a text.
class Folded {
public:
    static constexpr std::size_t longest = 24; ///< bytes; no word of the rules has more

    bool full() const { return size_ >= longest; }
    void add(char32_t c); ///< not when it is full
    std::string_view view() const { return {bytes_.data(), size_}; }

private:
    std::array<char, longest + 4> bytes_{}; // the last character may stand across the end
    std::uint8_t size_ = 0;
};

/// Calls `visit` with begin and end of every stretch of text between spaces (U+0020).
template <class Visit>
void for_each_token(std::string_view utf8, Visit visit) {
    // Words are too short for the library's searches.
    for (std::size_t begin = 0, end = 0; begin < utf8.size(); begin = end) {
        if (utf8[begin] == ' ') {
            end = begin + 1;
            continue;
        }
        while (end < utf8.size() && utf8[end] != ' ')
            ++end;
        visit(begin, end);
    }
}

/// Such a stretch, seen as a word with punctuation around it.
struct Word {
    char32_t first = 0, last = 0; ///< with its punctuation
    bool starts_line_badly = false, ends_line_badly = false;
    bool opened = false;   ///< punctuation stands before the word
    bool closed = false;   ///< punctuation stands behind it
    bool pointed = false;  ///< that punctuation is one full stop
    bool single = false;   ///< one ASCII character, without punctuation
    bool capital = false;  ///< the word starts with a capital letter
    bool readable = false; ///< there is a letter or digit in it
    Shape shape = Shape::other;
    Folded lower;       ///< up to a slash; empty for what is too long for the rules
    bool whole = false; ///< `lower` is all of the word
};

Word read_word(std::string_view token);

/// A hyphen or a dash.
constexpr bool is_hyphen(char32_t c) {
    return c == U'-' || c == 0x2010 || c == 0x2011;
}
constexpr bool is_dash(char32_t c) {
    return c == U'–' || c == U'—';
}

/// The last character of a text that isn't empty.
char32_t last_of(std::string_view utf8);

} // namespace anban::text
