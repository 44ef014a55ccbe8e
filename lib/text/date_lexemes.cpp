#include "text/date_lexemes.hpp"

#include "text/clean.hpp"

#include <unicode/uchar.h>

namespace anban::text {
namespace {

bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
bool is_letter(char32_t c) {
    return u_isalpha(static_cast<UChar32>(c)) != 0;
}

} // namespace

Lexeme Lexemes::read() {
    Lexeme lexeme;
    char32_t c = skip_spaces(lexeme);
    lexeme.begin = at_;
    if (at_ < utf8_.size()) {
        if (is_digit(c)) {
            read_number(lexeme);
        } else if (is_letter(c)) {
            read_word(lexeme);
        } else {
            lexeme.kind = Lexeme::Kind::sign;
            lexeme.sign = next(utf8_, at_);
        }
    }
    lexeme.end = at_;
    return lexeme;
}

char32_t Lexemes::peek() const {
    std::size_t at = at_;
    return at < utf8_.size() ? next(utf8_, at) : 0;
}

char32_t Lexemes::skip_spaces(Lexeme& lexeme) {
    char32_t c = peek();
    while (at_ < utf8_.size() && c != U'\n' && u_isUWhiteSpace(static_cast<UChar32>(c)) != 0) {
        lexeme.spaced = true;
        next(utf8_, at_);
        c = peek();
    }
    return c;
}

void Lexemes::read_number(Lexeme& lexeme) {
    lexeme.kind = Lexeme::Kind::number;
    for (; at_ < utf8_.size() && is_digit(static_cast<unsigned char>(utf8_[at_])); ++at_) {
        if (lexeme.value >= 0)
            lexeme.value = at_ - lexeme.begin < 4 ? lexeme.value * 10 + (utf8_[at_] - '0') : -1;
    }
}

void Lexemes::read_word(Lexeme& lexeme) {
    constexpr std::size_t longest = 12;
    lexeme.kind = Lexeme::Kind::word;
    bool known = true;
    for (char32_t c = peek(); at_ < utf8_.size() && is_letter(c); c = peek()) {
        const auto low = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
        lexeme.capital = lexeme.capital || (at_ == lexeme.begin && low != c);
        known = known && lexeme.word.size() < longest;
        if (known) put(lexeme.word, low);
        next(utf8_, at_);
    }
    if (!known) lexeme.word.clear();
}

} // namespace anban::text
