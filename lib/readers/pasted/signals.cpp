#include "readers/pasted/signals.hpp"

#include "readers/pasted/letters.hpp"

#include <algorithm>
#include <array>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_position = 50; ///< bytes in brackets behind a person

} // namespace

std::size_t second_sentence(std::string_view text) {
    for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
        const std::string_view before = text.substr(0, at);
        const std::size_t space = before.rfind(' ');
        const std::string_view word = space == std::string_view::npos ? before : before.substr(space + 1);
        const bool whole_word = word.size() >= 3 && is_small(first_letter(word)); // not TP. or tr.
        const bool number =
            space != std::string_view::npos && !word.empty() && word.back() >= '0' && word.back() <= '9';
        if (whole_word || (number && is_capital(first_letter(text.substr(at + 2))))) return at + 2;
    }
    return std::string_view::npos;
}

bool has_section_number(const Line& line) {
    const std::string_view t = line.text;
    const std::size_t dot = t.find_first_of(".)-/:");
    if (dot == std::string_view::npos || dot == 0 || dot > 6) return false;
    const std::string_view number = trim(t.substr(0, dot), " ");
    const bool digits = number.find_first_not_of("0123456789") == std::string_view::npos;
    // 15/10 and 7-8 are days and ranges
    if (t[dot] != '.' && dot + 1 < t.size() && t[dot + 1] >= '0' && t[dot + 1] <= '9') return false;
    const bool roman = number.find_first_not_of("IVX") == std::string_view::npos;
    return (digits && number.size() <= 2 && t[dot] != ':') || roman;
}

int shared_words(const Line& line, const Line* neighbour) {
    if (!neighbour || neighbour->canonical.empty()) return 0;
    const auto words = split_words(line.canonical);
    if (words.size() < 5) return 0;
    const auto shared = std::count_if(words.begin(), words.end(), [&](std::string_view w) {
        return neighbour->canonical.find(w) != std::string::npos;
    });
    return static_cast<int>(100 * static_cast<std::size_t>(shared) / words.size());
}

bool is_speech(const Line& line, const Vocabulary& v) {
    return is_footnote(line) || (has_list_sign(line) && !has_section_number(line)) ||
           v.dialogue_openers.begins(line.canonical) > 0;
}

bool gives_amounts(std::string_view text, const Vocabulary& v) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9') continue;
        const std::size_t unit = i + (text[i + 1] == ' ' ? 2 : 1);
        if (text[i + 1] == '%' || v.units.begins(text.substr(std::min(unit, text.size()))) > 0) return true;
    }
    return false;
}

std::size_t count_numbers(std::string_view text) {
    const auto words = split_words(text);
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](std::string_view word) {
        const std::string_view digits = trim(word, ".,;()");
        const bool year = digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        return !digits.empty() && !year && digits.find_first_not_of("0123456789.,") == std::string_view::npos;
    }));
}

bool is_row_of_figures(std::string_view text) {
    for (std::size_t at = text.find(": "); at != std::string_view::npos; at = text.find(": ", at + 1))
        if (at + 2 < text.size() && text[at + 2] >= '0' && text[at + 2] <= '9') return true;
    return false;
}

int weight_of_colon(std::string_view text) {
    const std::size_t colon = text.find(": ");
    if (colon == std::string_view::npos) return 0;
    return split_words(text.substr(0, colon)).size() <= 3 ? 6 : 3;
}

bool has_adverb_first(std::string_view text) {
    const std::size_t comma = text.find(", ");
    return comma != std::string_view::npos && split_words(text.substr(0, comma)).size() <= 3;
}

bool ends_with_day(std::string_view text) {
    const std::size_t comma = text.rfind(", ");
    if (comma == std::string_view::npos) return false;
    const std::string_view tail = trim(text.substr(comma + 2), " .");
    return vocabulary().time_openers.begins(tail) > 0 && split_words(tail).size() <= 5 &&
           tail.back() >= '0' && tail.back() <= '9';
}

bool names_a_person(const Line& line, const Vocabulary& v) {
    const auto words = split_words(line.text);
    const auto small = split_words(line.canonical);
    if (words.size() != small.size()) return false;
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (is_capital(first_letter(words[i])) && is_capital(first_letter(words[i + 1])) &&
            v.surnames.is(trim(small[i], ",.()")))
            return true;
    return false;
}

bool begins_like_heading(const Line& line, const Vocabulary& v) {
    const std::size_t size =
        std::max(v.heading_openers.begins(line.canonical), v.heading_starts.begins(line.canonical));
    if (size == 0) return false;
    const auto words = split_words(line.text);
    const std::size_t next = split_words(std::string_view(line.canonical).substr(0, size)).size();
    return next >= words.size() || !is_capital(first_letter(words[next])) || line.capitals;
}

std::size_t people_at_start(std::string_view text, const Vocabulary& v) {
    const std::size_t whole = v.people_openers.begins(text);
    if (whole > 0) return whole;
    for (const std::string_view many : {"các ", "những ", "một số ", "toàn thể ", "tập thể ", "một "})
        if (text.starts_with(many))
            if (const std::size_t size = v.people_openers.begins(text.substr(many.size())); size > 0)
                return many.size() + size;
    return 0;
}

bool begins_with_people(const Line& line, const Vocabulary& v) {
    return people_at_start(line.canonical, v) > 0 && !begins_like_heading(line, v);
}

bool names_view(std::string_view text, const Vocabulary& v) {
    return v.caption_openers.begins(text) > v.not_views.begins(text);
}

int count_actions(const Line& line, const Vocabulary& v) {
    std::string_view text = line.deeds;
    if (begins_with_people(line, v)) text.remove_prefix(std::min(text.size(), people_at_start(text, v)));
    if (begins_like_heading(line, v)) return 0;
    const int deeds = std::max(0, v.caption_inside.count_in(text, 2) - v.not_shown.count_in(text, 2));
    const bool has_subject =
        text.size() < line.deeds.size() || v.views.begins(text) || names_a_person(line, v);
    if (deeds > 0 || !has_subject) return deeds;
    const std::string_view behind_subject = text.substr(std::min(text.find(' '), text.size()));
    return v.shown.count_in(behind_subject, 1);
}

int says_where(std::string_view text) {
    if (text.find(" tại ") != std::string_view::npos) return 2;
    for (const std::string_view word :
         {" trên ", " ở ", " dọc ", " dưới ", " bên ", " quanh ", " trong ", " giữa "})
        if (text.find(word) != std::string_view::npos) return 1;
    return 0;
}

bool is_person_at_place(const Line& line, const Vocabulary& v) {
    const std::size_t opener = people_at_start(line.canonical, v);
    if (opener == 0) return false;
    const auto words = split_words(line.text);
    std::size_t i = split_words(std::string_view(line.canonical).substr(0, opener)).size();
    const std::size_t name = i;
    while (i < words.size() && is_capital(first_letter(words[i])))
        ++i;
    if (i == name || i + 1 >= words.size()) return false;
    constexpr std::array<std::string_view, 7> places = {"tại",  "trong", "bên",  "trên",
                                                        "cùng", "giữa",  "trước"};
    return std::find(places.begin(), places.end(), words[i]) != places.end();
}

bool begins_with_pronoun(const Line& line, const Vocabulary& v) {
    const auto words = split_words(line.text);
    if (words.size() > 1 && (words[1] == "và" || words[1] == "cùng")) return false;
    return words.size() > 1 && v.pronouns.is(line.canonical.substr(0, line.canonical.find(' '))) &&
           v.people_openers.begins(line.canonical) <= words[0].size() + 1 && is_small(first_letter(words[1]));
}

bool says_who_stands_where(std::string_view text) {
    for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
        const std::size_t close = text.find(')', open);
        if (close == std::string_view::npos || close - open > longest_position) continue;
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        if (vocabulary().positions.count_in(inside, 1) > 0) return true;
    }
    return false;
}

bool speaks_of_photos(const Line& line) {
    return line.canonical.find("ảnh") != std::string::npos;
}

} // namespace anban::readers::pasted
