#include "readers/pasted/credits.hpp"

#include "readers/pasted/letters.hpp"
#include "readers/pasted/vocabulary.hpp"
#include "text/clean.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_byline = 200; // bytes

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

/// Takes the brackets off a text that is wholly inside them.
std::string_view out_of_brackets(std::string_view text) {
    if (text.size() > 2 && ((text.front() == '(' && text.find(')') == text.size() - 1) ||
                            (text.front() == '[' && text.find(']') == text.size() - 1)))
        return trim(text.substr(1, text.size() - 2), " ");
    return text;
}

// --- names -----------------------------------------------------------------------------------------------

/// What a list of names was found to be.
struct Names {
    std::vector<std::string> people;   ///< authors: persons, offices, pen names
    std::vector<std::string> agencies; ///< where it was taken from
    bool known = false;                ///< a surname, a pen name, an agency or an office is among them
    bool plain = true;                 ///< people and nothing else
};

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

bool is_agency(std::string_view text, const Vocabulary& v) {
    const std::string c = canonical_of(text);
    return v.agencies.is(trim(c, " .")) || is_domain(c) ||
           ((c.starts_with("báo ") || c.starts_with("tạp chí ") || c.starts_with("vov") ||
             c.starts_with("ttxvn") || c.starts_with("vtv")) &&
            split_words(c).size() <= 6);
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
    if (capitalised && (words.size() > 1 || is_initials(words[0]) || text::length(words[0]) >= 2) &&
        !(v.places.is(c) && (alone || !v.surnames.is(canonical_of(words[0]))))) {
        reading.kind = NamePart::person;
        reading.name = done_by;
        reading.more = done_by.size() < part.size();
        reading.surname = (words.size() >= 2 && v.surnames.is(canonical_of(words[0])) && !v.places.is(c)) ||
                          is_initials(words[0]);
        // `Huyện Đoàn Nam Sách` is an office in spite of its capitals
        if (!reading.surname && is_office(name, v)) reading.kind = NamePart::office;
        return reading;
    }
    if (is_office(part, v)) reading.kind = NamePart::office;
    return reading;
}

/// Places of the signs that part one name from the next, with the sign's size.
std::pair<std::size_t, std::size_t> find_separator(std::string_view text) {
    std::pair<std::size_t, std::size_t> best{std::string_view::npos, 0};
    for (const std::string_view s : {" - ", " – ", " — ", ", ", " và ", "/", " & ", " + ", ";", " | ", ","}) {
        const std::size_t at = text.find(s);
        if (at != std::string_view::npos && at > 0 && at < best.first) best = {at, s.size()};
    }
    return best;
}

/// `Đức An- Nhật Quang`, `Đức An-Nhật Quang`: a dash without its spaces parts names of two words and more;
/// `Jean-Paul Sartre` is one name, and `Trung tâm VH-TT huyện` has none.
std::pair<std::size_t, std::size_t> find_bare_dash(std::string_view text) {
    const auto is_name = [](std::string_view part) {
        const auto words = split_words(part);
        return words.size() >= 2 && std::all_of(words.begin(), words.end(), is_name_word);
    };
    for (std::size_t at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1))
        if (is_name(text.substr(0, at)) && is_name(text.substr(at + 1))) return {at, 1};
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

/// Behind a name, what begins with a capital and is short says where the person works.
bool stands_for_office(std::string_view part, const Names& names, const Vocabulary& v) {
    return !names.people.empty() && is_capital(first_letter(part)) && split_words(part).size() <= 5 &&
           !does_something(part, v);
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
        names.known = true;
        return names;
    }
    if (v.agencies.is(canonical_of(text))) { // whose name may hold a separator too: `TTXVN/Vietnam+`
        names.agencies.emplace_back(text);
        names.known = true;
        names.plain = false;
        return names;
    }
    while (!text.empty()) {
        auto [at, size] = find_separator(text);
        if (at == std::string_view::npos) std::tie(at, size) = find_bare_dash(text);
        const std::string_view part = bare(text.substr(0, at));
        const bool alone = at == std::string_view::npos && names.people.empty();
        PartReading reading = part.empty() ? PartReading{} : read_part(part, alone, v);
        if (reading.kind == NamePart::none && stands_for_office(part, names, v))
            reading.kind = NamePart::person;
        if (reading.kind == NamePart::none) return std::nullopt;
        if (reading.kind == NamePart::agency) {
            names.agencies.emplace_back(part);
            names.plain = false;
        } else {
            names.people.emplace_back(reading.name);
        }
        names.plain = names.plain && !reading.more;
        names.known = names.known || reading.surname || reading.more || reading.kind != NamePart::person;
        if (at == std::string_view::npos) break;
        text = text.substr(at + size);
    }
    if (names.people.size() + names.agencies.size() > 6) return std::nullopt;
    return names;
}

std::string joined(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

void add(std::string& field, const std::string& more) {
    if (more.empty() || field == more) return;
    field += (field.empty() ? "" : ", ") + more;
}

// --- labels ----------------------------------------------------------------------------------------------

constexpr std::string_view label_words[] = {
    "tin",   "bài",  "ảnh",  "viết", "hình",  "video", "clip",  "đồ",   "họa",   "tác",  "giả",   "người",
    "thực",  "hiện", "nội",  "dung", "biên",  "soạn",  "tập",   "dịch", "tổng",  "hợp",  "nguồn", "theo",
    "trích", "dẫn",  "nhóm", "và",   "kỹ",    "thuật", "thiết", "kế",   "trình", "bày",  "phóng", "viên",
    "cộng",  "ctv",  "pv",   "text", "photo", "by",    "ghi",   "chụp", "quay",  "phim", "đưa",   "sưu",
    "tầm",   "chép", "sự",   "bút",  "ký",    "tản",   "văn",   "dự",   "thi",   "tùy"};

struct Label {
    std::size_t begin = 0, end = 0; ///< in the line; `end` follows the colon
    bool author = false, photo = false, source = false;
    bool helper = false;         ///< `Trình bày`: who is named is neither of them
    bool names_a_person = false; ///< `Tác giả`, `Người viết`: a name follows, whatever it looks like
};

void add_label_word(Label& label, std::string_view word) {
    constexpr std::string_view author[] = {"tin",   "bài",  "tác", "viết", "thực", "biên", "tổng", "nhóm",
                                           "phóng", "cộng", "ctv", "pv",   "text", "by",   "ghi",  "dịch",
                                           "đưa",   "nội",  "sưu", "ký",   "bút",  "tản"};
    constexpr std::string_view helper[] = {"trình", "thiết", "đồ", "kỹ", "quay", "video", "clip"};
    if (word == "ảnh" || word == "hình" || word == "photo" || word == "chụp") label.photo = true;
    if (word == "giả" || word == "người") label.names_a_person = true;
    if (word == "nguồn" || word == "theo") label.source = true;
    if (std::find(std::begin(author), std::end(author), word) != std::end(author)) label.author = true;
    if (std::find(std::begin(helper), std::end(helper), word) != std::end(helper)) label.helper = true;
}

/// The label that ends at the colon at `colon`: the run of label words before it.
std::optional<Label> label_before(std::string_view text, std::size_t colon, std::size_t from) {
    Label label;
    label.begin = label.end = colon;
    std::size_t at = colon;
    while (at > from) {
        std::size_t end = at;
        while (end > from && std::string_view(" ,-/&").find(text[end - 1]) != std::string_view::npos)
            --end;
        std::size_t begin = end;
        while (begin > from && std::string_view(" ,-/&;.|()").find(text[begin - 1]) == std::string_view::npos)
            --begin;
        const std::string_view word = text.substr(begin, end - begin);
        if (std::find(std::begin(label_words), std::end(label_words), word) == std::end(label_words)) break;
        add_label_word(label, word);
        label.begin = at = begin;
    }
    if (label.begin == colon || !(label.author || label.photo || label.source || label.helper))
        return std::nullopt;
    if (label.photo && label.source) label.source = false;  // Nguồn ảnh
    if (label.source && label.author) label.author = false; // Nguồn tin
    label.end = colon + 1;
    return label;
}

std::vector<Label> find_labels(std::string_view text) {
    std::vector<Label> labels;
    std::size_t from = 0;
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos;
         colon = text.find(':', colon + 1)) {
        if (const auto label = label_before(text, colon, from)) {
            labels.push_back(*label);
            from = label->end;
        }
    }
    return labels;
}

/// Lower case byte for byte at the same offsets, so that labels found in it can be cut out of `text`. Only
/// the letters of labels matter; all of their capitals keep their size.
std::string lower_in_place(std::string_view text) {
    std::string lower = text::lower(text);
    if (lower.size() != text.size()) return {};
    for (const std::string_view dash : {"–", "—"})
        for (std::size_t at = lower.find(dash); at != std::string::npos; at = lower.find(dash, at + 3))
            lower.replace(at, 3, "  -");
    return lower;
}

std::optional<Credit> read_labelled(std::string_view text, const Vocabulary& v) {
    const std::string lower = lower_in_place(text);
    const std::vector<Label> labels = find_labels(lower);
    if (labels.empty()) return std::nullopt;
    Credit credit;
    credit.sure = credit.labelled = true;
    if (const std::string_view before = bare(trim(text.substr(0, labels[0].begin), "().")); !before.empty()) {
        const auto names = read_names(before, v);
        if (!names) return std::nullopt;
        add(credit.author, joined(names->people));
        add(credit.source, joined(names->agencies));
    }
    for (std::size_t k = 0; k < labels.size(); ++k) {
        const std::size_t end = k + 1 < labels.size() ? labels[k + 1].begin : text.size();
        std::string_view value = bare(trim(text.substr(labels[k].end, end - labels[k].end), " ."));
        if (value.find('(') == std::string_view::npos || value.front() == '(') value = trim(value, ".()");
        const Label& label = labels[k];
        if (label.source && !label.photo) {
            if (value.empty() || split_words(value).size() > 12) return std::nullopt;
            add(credit.source, std::string(value));
            continue;
        }
        auto names = read_names(value, v);
        if (!names && label.names_a_person && is_capital(first_letter(value)) &&
            split_words(value).size() <= 10)
            names = Names{{std::string(value)}, {}, true, true};
        if (!names) return std::nullopt;
        const std::string who = joined(names->people);
        if (label.author) {
            add(credit.author, who);
            add(credit.source, joined(names->agencies));
        }
        if (label.photo) add(credit.photographer, who.empty() ? joined(names->agencies) : who);
    }
    if (credit.author.empty() && credit.photographer.empty() && credit.source.empty()) return std::nullopt;
    return credit;
}

/// `Bài và ảnh của Lê Sơn`, `Ghi chép của Lê Sơn`, with a colon instead of the `của`; empty for other texts.
std::string with_colon(std::string_view text) {
    const std::size_t of = text.find(" của ");
    if (of == std::string_view::npos || text.find(':') != std::string_view::npos) return {};
    const std::string label = std::string(text.substr(0, of)) + ':';
    const std::string lower = text::lower(label);
    const auto found = label_before(lower, lower.size() - 1, 0);
    const std::string_view name = text.substr(of + std::string_view(" của ").size());
    if (!found || found->begin > 0 || found->helper || !is_capital(first_letter(name))) return {};
    return label + ' ' + std::string(name);
}

/// `Theo Minh Đức (TTXVN)`, `Nguồn TTXVN`.
std::optional<Credit> read_source(std::string_view text, const Vocabulary& v) {
    const std::string c = canonical_of(text);
    std::size_t skip = 0;
    for (const std::string_view opener : {"theo ", "nguồn ", "trích ", "dẫn theo "})
        if (c.starts_with(opener)) skip = opener.size();
    if (skip == 0 || c.size() != text.size()) return std::nullopt;
    const std::string_view value = trim(text.substr(skip), " ");
    const std::size_t words = split_words(value).size();
    if (words == 0 || words > 8) return std::nullopt;
    const bool capital = is_capital(first_letter(value));
    if (!is_agency(value, v) && !(capital && (words <= 4 || read_names(value, v)))) return std::nullopt;
    Credit credit;
    credit.source = std::string(trim(value, "."));
    credit.sure = credit.labelled = true;
    return credit;
}

} // namespace

bool is_site_sign(std::string_view text) {
    const Vocabulary& v = vocabulary();
    const auto words = split_words(text);
    if (words.empty() || words.size() > 2) return false;
    const std::string c = canonical_of(text);
    if (!is_abbreviation(words[0])) return false;
    if (words.size() == 2) return c.ends_with(" online");
    return !v.pen_names.is(c) && !v.agencies.is(c) && !v.name_titles.is(c) && !v.offices.is(c);
}

std::optional<Credit> read_credit(std::string_view text) {
    if (text.size() > longest_byline) return std::nullopt;
    const Vocabulary& v = vocabulary();
    text = out_of_brackets(bare(text));
    if (text.ends_with("./.")) text.remove_suffix(3);
    if (text.empty()) return std::nullopt;
    if (auto labelled = read_labelled(text, v)) return labelled;
    if (const std::string labelled = with_colon(text); !labelled.empty()) return read_labelled(labelled, v);
    if (text.find(':') != std::string_view::npos) return std::nullopt;
    if (auto source = read_source(text, v)) return source;
    if (text.ends_with('.') && !is_initials(split_words(text).back())) text.remove_suffix(1);
    const auto names = read_names(text, v);
    if (!names) return std::nullopt;
    Credit credit;
    credit.author = joined(names->people);
    credit.source = joined(names->agencies);
    credit.sure = names->known;
    credit.names_only = names->plain;
    return credit;
}

} // namespace anban::readers::pasted
