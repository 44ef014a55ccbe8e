#include "text/uax14.hpp"

#include "text/clean.hpp"
#include "text/icu_iterators.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace anban::text {
namespace {

using Class = LineClass;
using enum LineClass;

constexpr std::size_t classes = static_cast<std::size_t>(other) + 1;

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
class Joints {
public:
    constexpr Joints() {
        for (auto& row : rows_)
            row.fill(ask);
    }
    constexpr Joint& operator()(Class before, Class after) { return rows_[index(before)][index(after)]; }
    constexpr Joint operator()(Class before, Class after) const { return rows_[index(before)][index(after)]; }

private:
    static constexpr std::size_t index(Class c) { return static_cast<std::size_t>(c); }

    std::array<std::array<Joint, classes>, classes> rows_{};
};

constexpr Joints joints = [] {
    Joints table;
    for (const Class before : {AL, NU, OP, CP, QU, EX, IS, IN, PO, GL}) {
        for (const Class after : {CP, EX, IS, QU})
            table(before, after) = joined; // LB13, LB19
    }
    for (const Class after : {AL, NU, OP, QU, CP, IS, EX, IN, GL}) {
        table(OP, after) = joined; // LB14
        table(QU, after) = joined; // LB19
        table(GL, after) = joined; // LB12
    }
    for (const Class before : {AL, NU, CP, EX, IS, IN, QU}) {
        table(before, IN) = joined; // LB22
        table(before, GL) = joined; // LB12a
    }
    for (const Class before : {AL, NU, CP}) {
        table(before, AL) = joined; // LB23, LB28, LB30
        table(before, NU) = joined; // LB23, LB25, LB30
    }
    table(AL, OP) = table(NU, OP) = joined; // LB30
    table(IS, AL) = joined;                 // LB29
    table(NU, PO) = joined;                 // LB25
    table(NU, SY) = joined;                 // LB13
    table(AL, HY) = table(NU, HY) = joined; // LB21
    table(AL, BA) = table(NU, BA) = joined; // LB21
    table(HY, AL) = table(BA, AL) = cut;    // LB31
    table(BA, NU) = cut;                    // LB31
    table(HY, NU) = joined;                 // LB25
    table(EX, AL) = table(EX, NU) = cut;    // LB31
    table(IN, AL) = table(IN, NU) = cut;    // LB31
    return table;
}();

/// The end of the letters that start at `begin`; between two of them is never an opportunity (LB28).
std::size_t end_of_letters(std::string_view utf8, std::size_t begin) {
    for (std::size_t i = begin; begin < utf8.size(); begin = i) {
        if (class_of(next(utf8, i)) != AL) break;
    }
    return begin;
}

/// Reads a token and hands `found` the opportunities inside, as long as it is plain.
template <class Found>
LineToken read(std::string_view token, Found found) {
    LineToken read{other, other, true, false};
    Class two_before = other;
    for (std::size_t i = 0; i < token.size();) {
        const std::size_t here = i;
        const Class now = class_of(next(token, i));
        if (now == other) return {};
        if (here == 0) {
            read.first = now;
        } else {
            Joint joint = joints(read.last, now);
            // Within a number a point or slash holds on to the digit after it.
            if ((read.last == IS || read.last == SY) && now == NU && two_before == NU) joint = joined;
            // A dash at the start of a token is a sign, in the middle it is a joint.
            if ((read.last == HY || read.last == BA) && two_before == other) joint = ask;
            if (joint == ask) return {};
            if (joint == cut) {
                read.divided = true;
                found(here);
            }
        }
        two_before = read.last;
        read.last = now;
        if (now != AL) continue;
        const std::size_t letters = i;
        i = end_of_letters(token, letters);
        if (i > letters) two_before = AL;
    }
    // Alone these need a look at what stands around.
    return read.first == GL || read.first == SY ? LineToken{} : read;
}

/// Walks a text token by token; plain stretches by the table, the rest by ICU together with the plain tokens
/// on both sides, which are all that the rules can see.
class Walk {
public:
    Walk(std::string_view utf8, std::span<const PlacedToken> tokens) : utf8_(utf8), tokens_(tokens) {}

    std::vector<std::size_t> run() {
        found_.reserve(tokens_.size() + 2);
        for (; at_ < tokens_.size(); ++at_) {
            const PlacedToken& now = tokens_[at_];
            if (!now.line.plain) {
                ask_icu();
                continue;
            }
            if (now.begin > before_.end && parted_by_space(before_.line, now.line))
                found_.push_back(now.begin);
            if (now.line.divided)
                read(utf8_.substr(now.begin, now.end - now.begin),
                     [&](std::size_t offset) { found_.push_back(now.begin + offset); });
            before_ = now;
        }
        return std::move(found_);
    }

private:
    /// Hands ICU the text from the token before to the next plain one, and takes over what it finds after the
    /// token before.
    void ask_icu() {
        while (at_ + 1 < tokens_.size() && !tokens_[at_].line.plain)
            ++at_;
        const PlacedToken& last = tokens_[at_];
        const std::size_t end = last.line.plain ? last.end : utf8_.size();
        IcuIterator icu(IcuIterator::Kind::line, utf8_.substr(before_.begin, end - before_.begin));
        for (int offset = icu.next(); offset >= 0; offset = icu.next()) {
            const std::size_t place = before_.begin + static_cast<std::size_t>(offset);
            if (place > before_.end && place < end) found_.push_back(place);
        }
        before_ = last;
    }

    std::string_view utf8_;
    std::span<const PlacedToken> tokens_;
    std::size_t at_ = 0;
    PlacedToken before_{0, 0, {AL, AL, true, false}}; ///< nothing at first, which forbids nothing
    std::vector<std::size_t> found_;
};

} // namespace

LineToken read_line_token(std::string_view token) {
    return read(token, [](std::size_t) {});
}

std::vector<std::size_t> uax14_opportunities(std::string_view utf8, std::span<const PlacedToken> tokens) {
    return Walk(utf8, tokens).run();
}

namespace {

std::vector<PlacedToken> read_line_tokens(std::string_view utf8) {
    std::vector<PlacedToken> tokens;
    for_each_token(utf8, [&](std::size_t begin, std::size_t end) {
        tokens.push_back({begin, end, read_line_token(utf8.substr(begin, end - begin))});
    });
    return tokens;
}

} // namespace

std::vector<std::size_t> uax14_opportunities(std::string_view utf8) {
    return uax14_opportunities(utf8, read_line_tokens(utf8));
}

std::optional<std::vector<std::size_t>> uax14_opportunities_by_table(std::string_view utf8) {
    const auto tokens = read_line_tokens(utf8);
    for (const PlacedToken& token : tokens)
        if (!token.line.plain) return std::nullopt;
    return uax14_opportunities(utf8, tokens);
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
