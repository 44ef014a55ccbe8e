#include "text/words.hpp"

#include "text/clean.hpp"
#include "text/ties.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>

namespace anban::text {
namespace {

bool opens(char32_t c) {
    return ends_line_badly(c) || c == U'"' || c == U'\'';
}

bool closes(char32_t c) {
    return (starts_line_badly(c) && c != U'%' && c != U'‰') || c == U'"' || c == U'\'';
}

/// What a character is, for the shape of its word. Bits.
enum Kind : std::uint8_t {
    letter = 1 << 0,
    capital = 1 << 1,
    digit = 1 << 2,
    roman = 1 << 3,
    in_number = 1 << 4, ///< a digit or what stands between digits
    slash = 1 << 5,
};

struct Character {
    char32_t lower = 0;
    std::uint8_t kinds = 0;
};

constexpr std::array<Character, 128> ascii = [] {
    std::array<Character, 128> table{};
    for (char32_t c = 0; c < 128; ++c)
        table[c].lower = c;
    for (char32_t c = U'a'; c <= U'z'; ++c)
        table[c].kinds = letter;
    for (char32_t c = U'A'; c <= U'Z'; ++c)
        table[c] = {c + 0x20, letter | capital};
    for (const char32_t c : std::u32string_view(U"IVXLCDM"))
        table[c].kinds |= roman;
    for (char32_t c = U'0'; c <= U'9'; ++c)
        table[c].kinds = digit | in_number;
    for (const char32_t c : std::u32string_view(U".,-/"))
        table[c].kinds = in_number;
    table[U'/'].kinds |= slash;
    return table;
}();

/// A letter of an alphabet block where capitals and small letters take turns.
Character in_turn(char32_t c) {
    return {c | 1, static_cast<std::uint8_t>((c & 1) == 0 ? letter | capital : letter)};
}

/// Lower case and letters by ICU; what Vietnamese text is made of costs no call.
Character look_at(char32_t c) {
    if (c < 0x80) return ascii[c];
    if (c >= U'Ạ' && c <= U'ỹ') return in_turn(c);
    if (c >= U'à' && c <= U'ý' && c != U'÷') return {c, letter};
    if (c == U'đ' || c == U'ă' || c == U'ơ' || c == U'ư') return {c, letter};
    if (c == U'–') return {c, in_number};
    const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
    return {lower, static_cast<std::uint8_t>((u_isalpha(static_cast<UChar32>(c)) != 0 ? letter : 0) |
                                             (lower != c ? capital : 0))};
}

/// Gathers the kinds of characters of a word while it is read.
class Tally {
public:
    void add(char32_t c, std::uint8_t kinds) {
        if (count_++ == 0) {
            first_ = c;
            first_kinds_ = kinds;
        } else {
            behind_ |= kinds;
        }
        all_ &= kinds;
        slashes_ += (kinds & slash) != 0 ? 1 : 0;
    }

    bool starts_with_capital() const { return (first_kinds_ & capital) != 0; }
    bool readable() const { return ((first_kinds_ | behind_) & (letter | digit)) != 0; }

    Shape shape() const {
        if (count_ == 0) return Shape::other;
        if ((first_kinds_ & digit) != 0)
            return (all_ & in_number) != 0 && slashes_ < 2 ? Shape::count : Shape::digits;
        if ((all_ & roman) != 0) return Shape::roman;
        // `y` is a word of its own: điểm y tế.
        if (count_ == 1 &&
            (first_ == U'đ' || (first_ < 128 && (first_kinds_ & letter) != 0 && first_ != U'y')))
            return Shape::letter;
        return starts_with_capital() && (behind_ & capital) == 0 && (all_ & letter) != 0 ? Shape::capitalised
                                                                                         : Shape::other;
    }

private:
    char32_t first_ = 0;
    std::size_t count_ = 0, slashes_ = 0;
    std::uint8_t first_kinds_ = 0, behind_ = 0; ///< kinds of the first, and of any of the others
    std::uint8_t all_ = 0xFF;                   ///< kinds of every one
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

void Folded::add(char32_t c) {
    U8_APPEND_UNSAFE(bytes_.data(), size_, static_cast<UChar32>(c));
}

Word read_word(std::string_view token) {
    Word word;
    if (token.empty()) return word;
    std::size_t start = 0;
    word.first = next(token, start);
    word.last = last_of(token);
    word.starts_line_badly = starts_line_badly(word.first);
    word.ends_line_badly = ends_line_badly(word.last);
    word.single = token.size() == 1;
    const auto behind = without_opening(token);
    const auto core = without_closing(behind);
    word.opened = behind.size() < token.size();
    word.closed = core.size() < behind.size();
    word.pointed = behind.size() - core.size() == 1 && behind.back() == '.';
    Tally tally;
    bool folding = core.size() <= 2 * Folded::longest;
    for (std::size_t i = 0; i < core.size();) {
        const char32_t c = next(core, i);
        const Character character = look_at(c);
        tally.add(c, character.kinds);
        folding = folding && c != U'/' && !word.lower.full();
        if (folding) word.lower.add(character.lower);
    }
    word.whole = folding && !core.empty();
    word.capital = tally.starts_with_capital();
    word.readable = tally.readable();
    word.shape = tally.shape();
    return word;
}

} // namespace anban::text
