#include "readers/pasted/names.hpp"

#include "readers/pasted/letters.hpp"
#include "text/clean.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace anban::readers::pasted {
namespace {

/// A capital, then letters.
bool is_name_word(std::string_view word) {
    std::size_t i = 0;
    if (word.empty() || !is_capital(text::next(word, i))) return false;
    while (i < word.size()) {
        const char32_t c = text::next(word, i);
        if (!is_capital(c) && !is_small(c) && c != '\'' && c != U'’' && c != '.' && c != '-') return false;
    }
    return true;
}

bool is_domain(std::string_view text) {
    return text.find_first_of(" @") == std::string_view::npos && text.find('.') != std::string_view::npos &&
           std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
           (text.find(".vn") != std::string_view::npos || text.find(".com") != std::string_view::npos ||
            text.find(".org") != std::string_view::npos || text.find(".net") != std::string_view::npos);
}

/// A deed in small letters: `Ban Tổ chức` is a name, `Ban tổ chức hội thi` is not. What an office is there
/// for is none: `Phòng Quản lý vận hành công trình`.
bool does_something(std::string_view text, const Vocabulary& v) {
    const std::string canonical = canonical_of(text);
    const std::string small = without_names(text, canonical);
    const int deeds = v.deeds.count_in(small, 3) + v.caption_inside.count_in(small, 3);
    return deeds > v.office_work.count_in(small, 3);
}

bool is_office(std::string_view text, const Vocabulary& v) {
    if (!is_capital(first_letter(text))) return false;
    const std::string c = canonical_of(text);
    const std::size_t words = split_words(c).size();
    if (v.not_offices.begins(c) > 0) return false;
    const std::size_t opener = v.offices.begins(c);
    return opener > 0 && opener < c.size() && words <= 12 && !does_something(text, v) &&
           c.find('.') == std::string::npos && c.find(" của ") == std::string::npos;
}

/// `UBKT Tỉnh ủy`, `BQL Cảng cá`: an abbreviation and a few words that tell no deed.
bool is_abbreviated_office(std::string_view text, const Vocabulary& v) {
    const auto words = split_words(text);
    return words.size() >= 2 && words.size() <= 5 && words[0].size() >= 3 && is_abbreviation(words[0]) &&
           is_name_word(words[1]) && !does_something(text, v) && !v.name_titles.is(canonical_of(words[0]));
}

enum class NamePart : std::uint8_t { none, person, pen_name, agency, office };

struct PartReading {
    NamePart kind = NamePart::none;
    std::string_view name; ///< without what was done behind it
    bool surname = false;
    bool more = false; ///< says more than a name: a trailer
};

/// The words of a name without what was done (`tổng hợp`) behind.
std::string_view without_trailer(std::string_view text, const Vocabulary& v) {
    const auto words = split_words(text);
    for (std::size_t n = std::min<std::size_t>(words.size() - 1, 4); n > 0; --n) {
        const auto begin = static_cast<std::size_t>(words[words.size() - n].data() - text.data());
        const std::string tail = canonical_of(text.substr(begin));
        if (v.trailers.is(trim(tail, "()")) && !is_capital(first_letter(text.substr(begin))))
            return bare(text.substr(0, begin));
    }
    return text;
}

std::string_view without_title(std::string_view text, const Vocabulary& v) {
    const std::string c = canonical_of(text);
    const std::size_t title = v.name_titles.begins(c);
    if (title == 0 || title >= c.size() || c[title] != ' ') return text;
    const std::size_t title_words = split_words(std::string_view(c).substr(0, title)).size();
    const auto rest = split_words(text);
    if (rest.size() <= title_words) return text;
    return text.substr(static_cast<std::size_t>(rest[title_words].data() - text.data()));
}

/// `alone`: no other name stands beside it.
PartReading read_part(std::string_view part, bool alone, const Vocabulary& v) {
    PartReading reading;
    reading.name = part;
    if (is_agency(part, v)) {
        reading.kind = NamePart::agency;
        return reading;
    }
    if (v.pen_names.is(trim(canonical_of(part), " "))) {
        reading.kind = NamePart::pen_name;
        return reading;
    }
    const std::string_view done_by = without_trailer(part, v);
    const std::string_view name = without_title(done_by, v);
    const auto words = split_words(name);
    const bool capitalised = !words.empty() && words.size() <= 5 &&
                             std::all_of(words.begin(), words.end(), [](std::string_view w) {
                                 return is_name_word(w) || is_initials(w);
                             });
    const std::string c = canonical_of(name);
    const bool surname = words.size() >= 2 && v.surnames.is(canonical_of(words[0]));
    if (capitalised && (surname || v.never_names.count_in(c, 1) == 0) &&
        (words.size() > 1 || is_initials(words[0]) || text::length(words[0]) >= 2) &&
        !(v.places.is(c) && (alone || !surname))) {
        reading.kind = NamePart::person;
        reading.name = done_by;
        reading.more = done_by.size() < part.size();
        reading.surname = (surname && !v.places.is(c)) || is_initials(words[0]);
        // `Huyện Đoàn Nam Sách` is an office in spite of its capitals
        if (!reading.surname && is_office(name, v)) reading.kind = NamePart::office;
        return reading;
    }
    if (is_office(part, v) || is_abbreviated_office(part, v)) reading.kind = NamePart::office;
    return reading;
}

/// Places of the signs that part one name from the next, with the sign's size.
std::pair<std::size_t, std::size_t> find_separator(std::string_view text) {
    std::pair<std::size_t, std::size_t> best{std::string_view::npos, 0};
    for (const std::string_view s :
         {" - ", " – ", " — ", ", ", " và ", " cùng ", "/", " & ", " + ", ";", " | ", ","}) {
        const std::size_t at = text.find(s);
        if (at != std::string_view::npos && at > 0 && at < best.first) best = {at, s.size()};
    }
    return best;
}

/// `Đức An- Nhật Quang`, `Đức An-Nhật Quang`, `Đức An- Đài xã`: a dash without its spaces parts names of two
/// words and more; `Jean-Paul Sartre` is one name, and `Trung tâm VH-TT huyện` has none.
std::pair<std::size_t, std::size_t> find_bare_dash(std::string_view text) {
    const auto is_name = [](std::string_view part) {
        const auto words = split_words(part);
        return words.size() >= 2 && std::all_of(words.begin(), words.end(), is_name_word);
    };
    for (std::size_t at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1))
        if (is_name(text.substr(0, at)) &&
            (is_name(text.substr(at + 1)) || text.substr(at + 1, 1) == " " ||
             vocabulary().offices.begins(canonical_of(text.substr(at + 1))) > 0))
            return {at, 1};
    return {std::string_view::npos, 0};
}

/// `Thu Hà (tổng hợp)`, `Thu Hà (theo TTXVN)`: what stands in brackets at the end.
std::string_view take_bracket(std::string_view& text) {
    if (!text.ends_with(')')) return {};
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos || open == 0) return {};
    const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
    text = bare(text.substr(0, open));
    return trim(inside, " ");
}

/// Behind a person's name: the office or the post that person has, which is no second author.
bool is_affiliation(std::string_view part, const PartReading& reading, const Vocabulary& v) {
    const std::string c = canonical_of(part);
    if (reading.kind == NamePart::office) return true;
    if (reading.kind == NamePart::person)
        return is_abbreviation(part) && part.find_first_of(" .") == std::string_view::npos;
    if (reading.kind != NamePart::none || does_something(part, v)) return false;
    const std::size_t words = split_words(part).size();
    if (v.offices.begins(c) > 0 || v.people_openers.begins(c) > 0 || v.posts.begins(c) > 0)
        return words <= 12;
    return is_capital(first_letter(part)) && words <= 5;
}

/// `text` behind its first `words` words.
std::string_view behind(std::string_view text, std::size_t words) {
    const auto all = split_words(text);
    return all.size() <= words ? std::string_view{}
                               : text.substr(static_cast<std::size_t>(all[words].data() - text.data()));
}

/// `Webthethao` of `Tổng hợp từ Webthethao`; empty for other texts.
std::string_view taken_from(std::string_view text, std::string_view canonical, const Vocabulary& v) {
    const std::string_view opener = canonical.substr(0, v.taken_from.begins(canonical));
    if (opener.empty()) return {};
    const std::string_view source = trim(behind(text, split_words(opener).size()), " :");
    const bool leads_on = opener.ends_with("theo") || opener.ends_with("từ");
    return leads_on || is_capital(first_letter(source)) ? source : std::string_view{};
}

/// `TTXVN`, and the `TTXVN` of `P/v TTXVN tại Tokyo`; empty for other texts.
std::string_view agency_named(std::string_view text, const Vocabulary& v) {
    if (is_agency(text, v)) return text;
    const auto words = split_words(text);
    const std::string first = words.empty() ? std::string() : canonical_of(words[0]);
    const bool reporter = first == "pv" || first == "p/v";
    return reporter && words.size() >= 2 && is_agency(words[1], v) ? words[1] : std::string_view{};
}

/// `Reuters` of `theo Reuters`, behind a name; empty for other texts.
std::string_view agency_behind(std::string_view part, const Vocabulary& v) {
    const std::string c = canonical_of(part);
    if (!c.starts_with("theo ")) return {};
    const std::string_view source = behind(part, 1);
    return is_agency(source, v) ? source : std::string_view{};
}

} // namespace

std::string canonical_of(std::string_view text) {
    return canonical(text::lower(text));
}

std::string_view bare(std::string_view text) {
    for (const std::string_view sign : {"–", "—", "“", "”", "…", "•"}) {
        if (text.starts_with(sign)) text.remove_prefix(sign.size());
        if (text.ends_with(sign)) text.remove_suffix(sign.size());
    }
    return trim(text, " ,;:-|/*\"_");
}

std::string_view out_of_brackets(std::string_view text) {
    if (text.size() > 2 && ((text.front() == '(' && text.find(')') == text.size() - 1) ||
                            (text.front() == '[' && text.find(']') == text.size() - 1)))
        return trim(text.substr(1, text.size() - 2), " ");
    return text;
}

bool is_initials(std::string_view word) {
    std::size_t capitals = 0;
    for (std::size_t i = 0; i < word.size();) {
        const char32_t c = text::next(word, i);
        if (is_capital(c))
            ++capitals;
        else if (c != '.')
            return false;
    }
    return capitals >= 1 && capitals <= 4 && word.find('.') != std::string_view::npos;
}

bool is_agency(std::string_view text, const Vocabulary& v) {
    const std::string c = canonical_of(text);
    return v.agencies.is(trim(c, " .")) || is_domain(c) ||
           ((c.starts_with("báo ") || c.starts_with("tạp chí ") || c.starts_with("vov") ||
             c.starts_with("ttxvn") || c.starts_with("vtv")) &&
            split_words(c).size() <= 6);
}

std::optional<Names> read_names(std::string_view text, const Vocabulary& v) {
    Names names;
    text = bare(out_of_brackets(bare(text)));
    if (const std::string_view inside = take_bracket(text); !inside.empty()) {
        names.plain = false;
        const std::string c = canonical_of(inside);
        const std::string_view source = taken_from(inside, c, v);
        if (!source.empty()) {
            names.agencies.emplace_back(source);
            names.known = true;
        } else if (const std::string_view agency = agency_named(inside, v); !agency.empty()) {
            names.agencies.emplace_back(agency);
            names.known = true;
        } else if (!v.trailers.is(c) && !is_office(inside, v) && split_words(inside).size() > 6) {
            return std::nullopt;
        }
    }
    if (text.empty()) return std::nullopt;
    // an office's own name may hold the separators: `Phòng Văn hóa - Thông tin`
    const auto first_words = split_words(text);
    const bool surname = first_words.size() > 1 && v.surnames.is(canonical_of(first_words[0])) &&
                         is_capital(first_letter(first_words[1]));
    if (is_office(text, v) && !surname) {
        names.people.emplace_back(text);
        names.known = names.offices_only = true;
        return names;
    }
    if (v.agencies.is(canonical_of(text))) { // whose name may hold a separator too: `TTXVN/Vietnam+`
        names.agencies.emplace_back(text);
        names.known = true;
        names.plain = false;
        return names;
    }
    std::size_t persons = 0;
    while (!text.empty()) {
        auto [at, size] = find_separator(text);
        if (at == std::string_view::npos) std::tie(at, size) = find_bare_dash(text);
        const std::string_view part = bare(text.substr(0, at));
        const bool alone = at == std::string_view::npos && names.people.empty();
        if (const std::string_view source = agency_behind(part, v);
            !source.empty() && !names.people.empty()) {
            names.agencies.emplace_back(source);
            names.known = true;
            names.plain = false;
            break;
        }
        PartReading reading = part.empty() ? PartReading{} : read_part(part, alone, v);
        if (persons > 0 && is_affiliation(part, reading, v)) {
            names.plain = false;
        } else if (reading.kind == NamePart::none) {
            return std::nullopt;
        } else if (reading.kind == NamePart::agency) {
            names.agencies.emplace_back(part);
            names.plain = false;
        } else {
            names.people.emplace_back(reading.name);
            persons += reading.kind == NamePart::person;
        }
        names.plain = names.plain && !reading.more;
        names.known = names.known || reading.surname || reading.more || reading.kind != NamePart::person;
        if (at == std::string_view::npos) break;
        text = text.substr(at + size);
    }
    if (names.people.size() + names.agencies.size() > 6) return std::nullopt;
    return names;
}

} // namespace anban::readers::pasted
