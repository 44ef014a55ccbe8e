#include "text/words.hpp"

#include "text/clean.hpp"
#include "text/ties.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace anban::text {
namespace {

bool opens(char32_t c) {
    return ends_line_badly(c) || c == U'"' || c == U'\'';
}

bool closes(char32_t c) {
    return (starts_line_badly(c) && c != U'%' && c != U'‰') || c == U'"' || c == U'\'';
}

/// Lower case and letters by ICU; what Vietnamese text is made of costs no call.
char32_t lower_of(char32_t c) {
    if (c < 0x80) return c >= U'A' && c <= U'Z' ? c + 0x20 : c;
    if (c >= U'Ạ' && c <= U'ỹ') return c | 1;
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

bool is_letter(char32_t c) {
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    if (c >= U'Ạ' && c <= U'ỹ') return true;
    return u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

bool is_roman(char32_t c) {
    return std::u32string_view(U"IVXLCDM").find(c) != std::u32string_view::npos;
}

/// Counts the kinds of characters of a word while it is read.
class Tally {
public:
    void add(char32_t c, char32_t low) {
        if (count_++ == 0) first_ = c;
        letters_ += is_letter(c) ? 1 : 0;
        capitals_ += low != c ? 1 : 0;
        digits_ += is_digit(c) ? 1 : 0;
        romans_ += is_roman(c) ? 1 : 0;
        slashes_ += c == U'/' ? 1 : 0;
        marks_ += c == U'.' || c == U',' || c == U'-' || c == U'–' || c == U'/' ? 1 : 0;
    }

    bool capital() const { return count_ > 0 && lower_of(first_) != first_; }
    bool readable() const { return letters_ + digits_ > 0; }

    Shape shape() const {
        if (count_ == 0) return Shape::other;
        if (is_digit(first_))
            return digits_ + marks_ == count_ && slashes_ < 2 ? Shape::count : Shape::digits;
        if (romans_ == count_) return Shape::roman;
        // `y` is a word of its own: điểm y tế.
        if (count_ == 1 && (first_ == U'đ' || (first_ < 128 && is_letter(first_) && first_ != U'y')))
            return Shape::letter;
        return capital() && capitals_ == 1 && letters_ == count_ ? Shape::capitalised : Shape::other;
    }

private:
    char32_t first_ = 0;
    std::size_t count_ = 0, letters_ = 0, capitals_ = 0, digits_ = 0, romans_ = 0, slashes_ = 0, marks_ = 0;
};

std::string_view without_opening(std::string_view token) {
    for (std::size_t i = 0; i < token.size();) {
        const std::size_t here = i;
        if (!opens(next(token, i))) return token.substr(here);
    }
    return {};
}

std::string_view without_closing(std::string_view token) {
    while (!token.empty()) {
        const char32_t last = last_of(token);
        if (!closes(last)) break;
        token.remove_suffix(last < 128 ? 1 : U8_LENGTH(static_cast<UChar32>(last)));
    }
    return token;
}

} // namespace

char32_t last_of(std::string_view utf8) {
    std::size_t begin = utf8.size() - 1;
    while (begin > 0 && (utf8[begin] & 0xC0) == 0x80)
        --begin;
    return next(utf8, begin);
}

Word read_word(std::string_view token) {
    Word word;
    word.token = token;
    if (token.empty()) return word;
    std::size_t start = 0;
    word.first = next(token, start);
    word.last = last_of(token);
    const auto behind = without_opening(token);
    const auto core = without_closing(behind);
    word.opened = behind.size() < token.size();
    word.closed = core.size() < behind.size();
    word.pointed = behind.size() - core.size() == 1 && behind.back() == '.';
    constexpr std::size_t longest = 24; // bytes of a word of the rules
    Tally tally;
    bool folding = core.size() <= 2 * longest;
    for (std::size_t i = 0; i < core.size();) {
        const char32_t c = next(core, i);
        const char32_t low = lower_of(c);
        tally.add(c, low);
        folding = folding && c != U'/' && word.lower.size() < longest;
        if (!folding) continue;
        if (low < 0x80) {
            word.lower.push_back(static_cast<char>(low));
        } else {
            put(word.lower, low);
        }
    }
    word.capital = tally.capital();
    word.readable = tally.readable();
    word.shape = tally.shape();
    return word;
}

} // namespace anban::text
