#include "text/breaks.hpp"

#include "text/clean.hpp"
#include "text/compounds.hpp"
#include "text/lexicon.hpp"
#include "text/ties.hpp"
#include "text/uax14.hpp"
#include "text/words.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <string>

namespace anban::text {
namespace {

bool is_hyphen(char32_t c) {
    return c == U'-' || c == 0x2010 || c == 0x2011;
}
bool is_dash(char32_t c) {
    return c == U'–' || c == U'—';
}

bool is_number(const Word& word) {
    return word.shape == Shape::count || word.shape == Shape::digits;
}

/// What a word turned out to be among its neighbours.
enum class Part : std::uint8_t {
    none,
    amount,   ///< a number that counts, or the triệu behind it
    measured, ///< the unit or noun behind an amount
    ordinal,  ///< the number of something: Điều 5
    day,      ///< the number of a day
};

constexpr BreakPrice pair_price = 200; // after the dash of `2020 – 2025` or `Hà Nội – Huế`

constexpr std::size_t no_gap = std::string_view::npos;

struct Place {
    const Word* word = nullptr;
    const TieWord* ties = nullptr;
    Part part = Part::none;
    std::size_t gap = no_gap; ///< index of the break before it
};

/// Goes over the words of a paragraph and takes opportunities away. Looks back two words, never ahead; what
/// the next word tells about an earlier gap is mended there.
class Ties {
public:
    /// `own` are the ties of a template, null for none.
    Ties(std::vector<Break>& breaks, const OwnTies* own) : breaks_(breaks), own_(own), phrases_(own) {}

    /// `gap` is the index of the break before the word, `no_gap` where nothing can be taken away.
    void add(const Reading& reading, std::size_t gap) {
        const TieWord* ties = own_ ? &own_->word(reading.word.lower.view()) : reading.ties;
        Place now{&reading.word, ties, Part::none, gap};
        if (count_ > 0) tie_signs(now);
        const bool adjacent = count_ > 0 && !now.word->opened;
        if (adjacent) tie_abbreviation(now);
        if (adjacent && !before_.word->closed) tie_words(now);
        if (now.part == Part::none && now.word->shape == Shape::count && !now.word->closed)
            now.part = Part::amount;
        follow_name(now);
        follow_phrase(now, reading.hash);
        earlier_ = before_;
        before_ = now;
        ++count_;
    }

    void finish() {
        end_name();
        end_phrase();
    }

private:
    void tie(std::size_t gap, BreakPrice price) {
        if (gap != no_gap) breaks_[gap].price = std::max(breaks_[gap].price, price);
    }
    void hard(std::size_t gap) { tie(gap, forbidden); }

    const TieWord& ties_of(std::string_view lower) const {
        return own_ ? own_->word(lower) : built_in_ties(lower);
    }

    bool have_two() const { return count_ > 1 && !earlier_.word->closed && !before_.word->opened; }

    /// What binds two words together.
    const TieWord& ties_of_both(const Place& first, const Place& second) const {
        static constexpr TieWord none;
        if (!first.ties->starts_pair) return none;
        std::string both(first.word->lower.view());
        return ties_of(both.append(1, ' ').append(second.word->lower.view()));
    }

    /// What binds the two words before, together.
    const TieWord& ties_of_two() const {
        static constexpr TieWord none;
        return have_two() ? ties_of_both(earlier_, before_) : none;
    }

    /// Punctuation at the edges of a line, dashes and hyphens, signs that open a paragraph.
    void tie_signs(Place& now) {
        const Word& before = *before_.word;
        if (now.word->starts_line_badly || before.ends_line_badly || is_hyphen(before.last) ||
            is_dash(now.word->first) || (is_hyphen(now.word->first) && !now.word->readable) ||
            (count_ == 1 && !before.readable))
            hard(now.gap);
        const bool behind_sign = (is_dash(before.last) || is_hyphen(before.last)) && !before.readable;
        if (behind_sign && count_ > 1) tie_pair(now);
    }

    /// `2020 – 2025`, `Hà Nội – Huế`; the end of a range is what its start was.
    void tie_pair(Place& now) {
        const bool range = is_number(*earlier_.word) && is_number(*now.word);
        if (range && earlier_.part != Part::amount) now.part = Part::ordinal;
        if (range || (earlier_.word->capital && now.word->capital)) tie(now.gap, pair_price);
    }

    /// `TP. Hồ`, `KT. CHỦ TỊCH`, `PGS.TS Lê`.
    void tie_abbreviation(const Place& now) {
        const Word& before = *before_.word;
        if (!before.capital || (before.closed && !before.pointed)) return;
        if (!now.word->capital && !is_number(*now.word)) return;
        // Of several in a row the last one counts.
        const auto lower = before.lower.view();
        const auto point = lower.rfind('.');
        const TieWord& ties =
            point == std::string_view::npos ? *before_.ties : ties_of(lower.substr(point + 1));
        tie(now.gap, ties.price(Bond::title));
        if (before.pointed) tie(now.gap, ties.price(Bond::pointed));
    }

    void tie_words(Place& now) {
        tie_amount(now);
        tie_number(now);
        if (!now.word->capital) return;
        tie(now.gap, before_.ties->price(Bond::honorific));
        tie(now.gap, ties_of_two().price(Bond::honorific));
    }

    /// `5 triệu đồng`, `20 đại biểu`.
    void tie_amount(Place& now) {
        const TieWord& ties = *now.ties;
        if (before_.part == Part::amount && (ties.has(Bond::unit) || ties.has(Bond::numeral))) {
            tie(now.gap, std::max(ties.price(Bond::unit), ties.price(Bond::numeral)));
            const bool goes_on = ties.has(Bond::numeral) && !now.word->closed;
            now.part = goes_on ? Part::amount : Part::measured;
        } else if (before_.part == Part::none && have_two() && earlier_.part == Part::amount) {
            const TieWord& both = ties_of_both(before_, now);
            if (!both.has(Bond::unit)) return;
            tie(before_.gap, both.price(Bond::unit));
            now.part = Part::measured;
        }
    }

    /// `Điều 5`, `lần thứ XXVIII`, `điểm a`, `ngày 05 tháng 3`, `Covid 19`.
    void tie_number(Place& now) {
        if (before_.part == Part::day) tie(now.gap, now.ties->price(Bond::month));
        const Shape shape = now.word->shape;
        const bool digits = is_number(*now.word);
        const bool number = digits || shape == Shape::roman;
        const bool letter = shape == Shape::letter || (shape == Shape::roman && now.word->single);
        if (!number && !letter) return;
        if (before_.part == Part::measured && !(digits && names_article())) return;
        const TieWord& one = *before_.ties;
        const TieWord& two = ties_of_two();
        const auto bind = [&](Bond bond, Part part) {
            if (!one.has(bond) && !two.has(bond)) return;
            tie(now.gap, std::max(one.price(bond), two.price(bond)));
            now.part = part;
        };
        if (number) bind(Bond::numbered, Part::ordinal);
        if (letter) bind(Bond::lettered, Part::ordinal);
        if (two.has(Bond::numbered_whole)) {
            tie(before_.gap, two.price(Bond::numbered_whole));
            bind(Bond::numbered_whole, Part::ordinal);
        }
        if (digits) bind(Bond::date, Part::ordinal);
        if (digits) bind(Bond::day, Part::day);
    }

    /// In `khoản 4 và 8 Điều 75` the eight counts no articles: the capital belongs to the number behind it.
    bool names_article() {
        if (!before_.word->capital || !before_.ties->has(Bond::numbered)) return false;
        if (before_.gap != no_gap) breaks_[before_.gap].price = 0;
        return true;
    }

    // ── Names: a run of two or three capitalised syllables behind a word that announces a name, or starting
    // with a family name, stays whole.

    void follow_name(const Place& now) {
        const bool initial = now.word->capital && now.word->lower.view().size() == 1; // Nguyễn Văn A
        const bool syllable = now.word->shape == Shape::capitalised || initial;
        const bool joins = syllable && name_length_ > 0 && !before_.word->closed && !now.word->opened;
        if (joins) {
            if (name_length_ < name_gaps_.size()) name_gaps_[name_length_] = now.gap;
            ++name_length_;
            return;
        }
        end_name();
        if (!syllable) return;
        const bool family = now.ties->has(Bond::family_name);
        if (!family && !announces_name()) return;
        name_length_ = 1;
        name_price_ = family ? now.ties->price(Bond::family_name) : strong_price;
    }

    bool announces_name() const {
        if (count_ == 0) return false;
        const TieWord& before = *before_.ties;
        if (before.has(Bond::honorific) && !before_.word->closed) return true;
        if (before.has(Bond::title) && (!before_.word->closed || before_.word->pointed)) return true;
        return !before_.word->closed && ties_of_two().has(Bond::honorific);
    }

    void end_name() {
        constexpr std::size_t longest = 3;
        for (std::size_t i = 1; i < name_length_ && name_length_ <= longest; ++i)
            tie(name_gaps_[i], name_price_);
        name_length_ = 0;
    }

    // ── Compounds and phrases

    auto holder() {
        return [this](std::size_t gap, BreakPrice price) { tie(gap, price); };
    }

    void follow_phrase(const Place& now, std::uint32_t hash) {
        if (now.word->opened || (count_ > 0 && before_.word->closed)) end_phrase();
        if (now.word->whole) {
            phrases_.add({now.word->lower.view(), hash, now.gap}, holder());
        } else {
            end_phrase();
        }
    }

    void end_phrase() { phrases_.stop(holder()); }

    std::vector<Break>& breaks_;
    const OwnTies* own_;
    Phrases phrases_;
    Place before_, earlier_;
    std::size_t count_ = 0;
    std::array<std::size_t, 3> name_gaps_{}; ///< before each syllable; the first is unused
    std::size_t name_length_ = 0;
    BreakPrice name_price_ = strong_price;
};

/// Opportunities within a token that are worth an ordinary line end.
class Inside {
public:
    Inside(std::string_view token, const OwnTies* own)
        : token_(token), own_(own),
          address_(token.find('@') != std::string_view::npos || token.find("://") != std::string_view::npos ||
                   token.starts_with("www.")),
          digits_(std::any_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; })) {}

    bool allows(std::size_t offset) const {
        if (address_) return false;
        const char32_t before = last_of(token_.substr(0, offset));
        std::size_t behind = offset;
        const char32_t after = next(token_, behind);
        if (is_hyphen(before) || ends_line_badly(before) || starts_line_badly(after) || is_dash(after))
            return false;
        const bool capital_or_digit =
            u_isupper(static_cast<UChar32>(after)) != 0 || (after >= U'0' && after <= U'9');
        // 2020–2025, Hà Nội–Huế
        if (is_dash(before)) return !capital_or_digit;
        // NĐ/CP, 12/KH, km/h
        if (before == U'/') return !digits_ && !capital_or_digit && !is_unit(offset);
        return true;
    }

private:
    bool is_unit(std::size_t offset) const {
        constexpr std::size_t enough = 48; // bytes: no unit is that long
        const Word word = read_word(token_.substr(offset, enough));
        const std::string_view lower = word.lower.view();
        return (own_ ? own_->word(lower) : built_in_ties(lower)).has(Bond::unit);
    }

    std::string_view token_;
    const OwnTies* own_;
    bool address_, digits_;
};

/// A no-break space parts words, so that `5 triệu` behind one still binds, though it is never a break.
void add_parts(Ties& ties, Lexicon& lexicon, std::string_view token, std::size_t gap) {
    while (!token.empty()) {
        const std::size_t end = std::min(token.find(no_break_space), token.size());
        if (end > 0) {
            ties.add(lexicon.read(token.substr(0, end)), gap);
            gap = no_gap;
        }
        token.remove_prefix(std::min(end + no_break_space.size(), token.size()));
    }
}

/// The tokens of a text, and what is known of them.
struct Tokens {
    std::vector<PlacedToken> placed;
    std::vector<const Reading*> readings;
    bool plain = true; ///< all are and none is divided: the table knows at which of them lines may start
};

Tokens read_tokens(std::string_view utf8, Lexicon& lexicon) {
    Tokens tokens;
    const std::size_t likely = utf8.size() / 5 + 1; // a syllable and a space
    tokens.placed.reserve(likely);
    tokens.readings.reserve(likely);
    for_each_token(utf8, [&](std::size_t begin, std::size_t end) {
        const Reading& reading = lexicon.read(utf8.substr(begin, end - begin));
        tokens.placed.push_back({begin, end, reading.line});
        tokens.readings.push_back(&reading);
        tokens.plain = tokens.plain && reading.line.plain && !reading.line.divided;
    });
    return tokens;
}

/// Finds the breaks of a text, token by token.
class Finder {
public:
    Finder(std::string_view utf8, Lexicon& lexicon, const OwnTies* own)
        : utf8_(utf8), lexicon_(lexicon), own_(own), tokens_(read_tokens(utf8, lexicon)),
          ties_(breaks_, own) {
        if (!tokens_.plain) opportunities_ = uax14_opportunities(utf8, tokens_.placed);
        breaks_.reserve(tokens_.placed.size() + opportunities_.size() + 1);
    }

    std::vector<Break> run() {
        for (std::size_t i = 0; i < tokens_.placed.size(); ++i) {
            const auto [begin, end, line] = tokens_.placed[i];
            const bool open =
                tokens_.plain ? i > 0 && parted_by_space(tokens_.placed[i - 1].line, line) : opens(begin);
            add_spaces(begin, open);
            add_token(utf8_.substr(begin, end - begin), begin, *tokens_.readings[i]);
            at_ = end;
        }
        add_spaces(utf8_.size(), false);
        ties_.finish();
        return std::move(breaks_);
    }

private:
    /// Whether UAX #14 lets a line start at `begin`.
    bool opens(std::size_t begin) {
        if (next_ == opportunities_.size() || opportunities_[next_] != begin) return false;
        ++next_;
        return at_ > 0;
    }

    void add_spaces(std::size_t begin, bool open) {
        if (begin > at_) breaks_.push_back({at_, begin, open ? BreakPrice{0} : forbidden, whole_});
    }

    void add_token(std::string_view token, std::size_t begin, const Reading& reading) {
        const std::size_t gap = breaks_.empty() ? no_gap : breaks_.size() - 1;
        if (reading.parted)
            add_parts(ties_, lexicon_, token, gap);
        else
            ties_.add(reading, gap);
        whole_ = &reading;
        const std::size_t end = begin + token.size();
        if (next_ == opportunities_.size() || opportunities_[next_] >= end) return;
        const Inside inside(token, own_);
        for (; next_ < opportunities_.size() && opportunities_[next_] < end; ++next_) {
            const std::size_t place = opportunities_[next_];
            if (!inside.allows(place - begin)) continue;
            breaks_.push_back({place, place, 0});
            whole_ = nullptr;
        }
    }

    std::string_view utf8_;
    Lexicon& lexicon_;
    const OwnTies* own_;
    Tokens tokens_;
    std::vector<std::size_t> opportunities_; ///< by UAX #14; none where the tokens are plain
    std::size_t next_ = 0;                   ///< of the opportunities
    std::vector<Break> breaks_;
    Ties ties_;
    std::size_t at_ = 0;             ///< where the token before ends
    const Reading* whole_ = nullptr; ///< that token, unless it was divided
};

} // namespace

std::vector<Break> find_breaks(std::string_view utf8, Lexicon& lexicon, const OwnTies* own) {
    return Finder(utf8, lexicon, own).run();
}

std::vector<Break> find_breaks(std::string_view utf8, const OwnTies* own) {
    Lexicon lexicon;
    std::vector<Break> breaks = find_breaks(utf8, lexicon, own);
    for (Break& at : breaks)
        at.token = nullptr; // it goes away with the lexicon
    return breaks;
}

std::vector<std::size_t> emergency_breaks(std::string_view token) {
    constexpr std::string_view signs = "/-._@?&=";
    std::vector<std::size_t> breaks;
    // Signs at the very start belong to what follows them.
    std::size_t i = std::min(token.find_first_not_of(signs), token.size());
    while ((i = token.find_first_of(signs, i)) != std::string_view::npos) {
        const std::size_t begin = i;
        i = std::min(token.find_first_not_of(signs, i), token.size());
        std::size_t after = i;
        if (i == token.size() || starts_line_badly(next(token, after))) continue;
        // Text extraction takes a hyphen at a line's end for one that was added, and drops it.
        const std::size_t hyphens = token.substr(0, i).find_last_not_of('-') + 1;
        breaks.push_back(std::max(begin, hyphens));
    }
    return breaks;
}

} // namespace anban::text
