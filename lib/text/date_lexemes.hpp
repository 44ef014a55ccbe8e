// Dates are read from lexemes: words, numbers and signs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace anban::text {

/// A word, a number or a single sign; spaces only part them, a line end is a sign.
struct Lexeme {
    enum class Kind { word, number, sign, end };
    Kind kind = Kind::end;
    std::size_t begin = 0, end = 0;
    bool spaced = false; ///< spaces stand before it
    bool capital = false;
    int value = 0; ///< of a number; -1 for more than four digits
    char32_t sign = 0;
    std::string word; ///< lower case; empty when longer than any word of a date
};

/// Reads lexemes forward from a place that can be set back.
class Lexemes {
public:
    Lexemes(std::string_view utf8, std::size_t at) : utf8_(utf8), at_(at) {}

    std::size_t at() const { return at_; }
    void go_to(std::size_t at) { at_ = at; }

    Lexeme read();

private:
    char32_t peek() const;
    char32_t skip_spaces(Lexeme& lexeme);
    void read_number(Lexeme& lexeme);
    void read_word(Lexeme& lexeme);

    std::string_view utf8_;
    std::size_t at_;
};

} // namespace anban::text
