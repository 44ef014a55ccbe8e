#include "text/uax14.hpp"

#include "text/clean.hpp"
#include "text/icu_iterators.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace anban::text {
namespace {

/// Line breaking classes, as far as plain prose uses them. `other` stands for everything that is left to ICU.
enum Class : std::uint8_t { AL, NU, OP, CP, QU, EX, IS, SY, IN, PO, HY, BA, GL, other, classes };

constexpr std::array<Class, 128> ascii_classes = [] {
    std::array<Class, 128> table{};
    table.fill(other);
    for (std::size_t c = 'a'; c <= 'z'; ++c)
        table[c] = AL;
    for (std::size_t c = 'A'; c <= 'Z'; ++c)
        table[c] = AL;
    for (std::size_t c = '0'; c <= '9'; ++c)
        table[c] = NU;
    table['('] = table['['] = OP;
    table[')'] = table[']'] = CP;
    table['"'] = table['\''] = QU;
    table['!'] = table['?'] = EX;
    table['.'] = table[','] = table[':'] = table[';'] = IS;
    table['/'] = SY;
    table['%'] = PO;
    table['-'] = HY;
    return table;
}();

Class class_of(char32_t c) {
    if (c < 128) return ascii_classes[c];
    if (c == 0xA0) return GL;
    if (c >= 0xC0 && c < 0x250) return c == 0xD7 || c == 0xF7 ? other : AL;
    if (c >= 0x1E00 && c <= 0x1EFF) return AL;
    if (c == 0x2013) return BA;
    if (c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D) return QU;
    if (c == 0x2026) return IN;
    return other;
}

/// What stands between two neighbours within a token.
enum Joint : std::uint8_t { joined, cut, ask };

/// Row: the class before, column: the class after. `ask` wherever the rules look further than these two.
constexpr std::array<std::array<Joint, classes>, classes> joints = [] {
    std::array<std::array<Joint, classes>, classes> table{};
    for (auto& row : table)
        row.fill(ask);
    for (const Class before : {AL, NU, OP, CP, QU, EX, IS, IN, PO, GL}) {
        for (const Class after : {CP, EX, IS, QU})
            table[before][after] = joined; // LB13, LB19
    }
    for (const Class after : {AL, NU, OP, QU, CP, IS, EX, IN, GL}) {
        table[OP][after] = joined; // LB14
        table[QU][after] = joined; // LB19
        table[GL][after] = joined; // LB12
    }
    for (const Class before : {AL, NU, CP, EX, IS, IN, QU}) {
        table[before][IN] = joined; // LB22
        table[before][GL] = joined; // LB12a
    }
    for (const Class before : {AL, NU, CP}) {
        table[before][AL] = joined; // LB23, LB28, LB30
        table[before][NU] = joined; // LB23, LB25, LB30
    }
    table[AL][OP] = table[NU][OP] = joined; // LB30
    table[IS][AL] = joined;                 // LB29
    table[NU][PO] = joined;                 // LB25
    table[NU][SY] = joined;                 // LB13
    table[AL][HY] = table[NU][HY] = joined; // LB21
    table[AL][BA] = table[NU][BA] = joined; // LB21
    table[HY][AL] = table[BA][AL] = cut;    // LB31
    table[BA][NU] = cut;                    // LB31
    table[HY][NU] = joined;                 // LB25
    table[EX][AL] = table[EX][NU] = cut;    // LB31
    table[IN][AL] = table[IN][NU] = cut;    // LB31
    return table;
}();

/// A stretch without spaces.
struct Token {
    std::size_t begin = 0, end = 0;
    Class first = other, last = other;
    bool plain = false; ///< its inner opportunities are known without ICU
};

/// The end of the letters that start at `begin`; between two of them is never an opportunity (LB28).
std::size_t end_of_letters(std::string_view utf8, std::size_t begin) {
    for (std::size_t i = begin; begin < utf8.size(); begin = i) {
        if (class_of(next(utf8, i)) != AL) break;
    }
    return begin;
}

/// Reads the token at `begin` and adds the opportunities inside, those of a plain one.
Token read_token(std::string_view utf8, std::size_t begin, std::vector<std::size_t>& inside) {
    Token token{begin, begin, other, other, true};
    const std::size_t known = inside.size();
    Class two_before = other;
    for (std::size_t i = begin; i < utf8.size() && utf8[i] != ' ';) {
        const std::size_t here = i;
        const Class now = class_of(next(utf8, i));
        token.end = i;
        if (now == other) token.plain = false;
        if (!token.plain) continue;
        if (here == begin) {
            token.first = now;
        } else {
            Joint joint = joints[token.last][now];
            // Within a number a point or slash holds on to the digit after it.
            if ((token.last == IS || token.last == SY) && now == NU && two_before == NU) joint = joined;
            // A dash at the start of a token is a sign, in the middle it is a joint.
            if ((token.last == HY || token.last == BA) && two_before == other) joint = ask;
            if (joint == cut) inside.push_back(here);
            if (joint == ask) token.plain = false;
        }
        two_before = token.last;
        token.last = now;
        if (now != AL) continue;
        const std::size_t letters = i;
        i = token.end = end_of_letters(utf8, letters);
        if (i > letters) two_before = AL;
    }
    // Alone these need a look at what stands around.
    if (token.first == GL || token.first == SY) token.plain = false;
    if (!token.plain) inside.resize(known);
    return token;
}

/// Whether a line may start with `after` when spaces stand between; both tokens are plain.
bool parted_by_space(const Token& before, const Token& after) {
    if (before.last == OP) return false;                                // LB14
    if (before.last == QU && after.first == OP) return false;           // LB15
    return after.first != CP && after.first != EX && after.first != IS; // LB13
}

/// Walks a text token by token; plain stretches by the table, the rest by ICU together with the plain tokens
/// on both sides, which are all that the rules can see.
class Walk {
public:
    explicit Walk(std::string_view utf8) : utf8_(utf8) {}

    std::vector<std::size_t> run() {
        Token before{0, 0, AL, AL, true}; // nothing, and it forbids nothing
        for (std::size_t at = skip_spaces(0); at < utf8_.size(); at = skip_spaces(before.end)) {
            const std::size_t mark = found_.size();
            Token now = read_token(utf8_, at, found_);
            if (!now.plain) {
                now = ask_icu(before, now);
            } else if (at > before.end && parted_by_space(before, now)) {
                found_.insert(found_.begin() + static_cast<std::ptrdiff_t>(mark), at);
            }
            before = now;
        }
        return std::move(found_);
    }

private:
    std::size_t skip_spaces(std::size_t at) const {
        return std::min(utf8_.find_first_not_of(' ', at), utf8_.size());
    }

    /// Hands ICU the text from `before` to the first plain token behind `token`, and takes over what it finds
    /// after `before`. Gives back that last token.
    Token ask_icu(const Token& before, Token token) {
        std::vector<std::size_t> not_needed;
        while (!token.plain) {
            const std::size_t at = skip_spaces(token.end);
            if (at == utf8_.size()) break;
            token = read_token(utf8_, at, not_needed);
        }
        const std::size_t end = token.plain ? token.end : utf8_.size();
        IcuIterator icu(IcuIterator::Kind::line, utf8_.substr(before.begin, end - before.begin));
        for (int offset = icu.next(); offset >= 0; offset = icu.next()) {
            const std::size_t place = before.begin + static_cast<std::size_t>(offset);
            if (place > before.end && place < end) found_.push_back(place);
        }
        token.end = end;
        return token;
    }

    std::string_view utf8_;
    std::vector<std::size_t> found_;
};

} // namespace

std::vector<std::size_t> uax14_opportunities(std::string_view utf8) {
    return Walk(utf8).run();
}

std::vector<std::size_t> uax14_opportunities_by_icu(std::string_view utf8) {
    std::vector<std::size_t> found;
    IcuIterator icu(IcuIterator::Kind::line, utf8);
    for (int offset = icu.next(); offset >= 0; offset = icu.next()) {
        if (static_cast<std::size_t>(offset) < utf8.size()) found.push_back(static_cast<std::size_t>(offset));
    }
    return found;
}

} // namespace anban::text
