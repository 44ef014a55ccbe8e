#include "readers/pasted/letters.hpp"

#include "text/clean.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

namespace anban::readers::pasted {
namespace {

using Group = std::pair<char, std::u32string_view>;

constexpr Group letter_groups[] = {
    {'a', U"àáảãạăằắẳẵặâầấẩẫậ"}, {'d', U"đ"},           {'e', U"èéẻẽẹêềếểễệ"}, {'i', U"ìíỉĩị"},
    {'o', U"òóỏõọôồốổỗộơờớởỡợ"}, {'u', U"ùúủũụưừứửữự"}, {'y', U"ỳýỷỹỵ"},
};

constexpr Group sign_groups[] = {
    {'-', U"‐‑‒–—−"}, {'"', U"“”„«»"}, {'\'', U"‘’"}, {'>', U"›→►▶▸"}, {'<', U"‹←"}, {'*', U"•·●▪■◦‣∙⁃◆♦"},
};

constexpr std::size_t table_size = 0x2700;
using Table = std::array<char, table_size>; ///< code point → ASCII, 0 where it has none

template <std::size_t n>
constexpr Table make_table(const Group (&groups)[n]) {
    Table t{};
    for (const auto& [base, members] : groups)
        for (const char32_t c : members)
            t[c] = base;
    return t;
}

constexpr Table letter_table = make_table(letter_groups);
constexpr Table sign_table = make_table(sign_groups);

char lookup(const Table& table, char32_t c) {
    return c < table_size ? table[c] : '\0';
}

bool is_letter(char32_t c) {
    return is_capital(c) || is_small(c);
}

/// `oà` → `òa` and the like: the second vowel's tone moved to the first, or {0, 0} where nothing moves.
std::pair<char32_t, char32_t> old_style(char32_t first, char32_t second) {
    constexpr std::u32string_view tones[] = {U"aàáảãạ", U"eèéẻẽẹ", U"yỳýỷỹỵ", U"oòóỏõọ", U"uùúủũụ"};
    const auto move = [&](std::u32string_view from, std::u32string_view to) -> std::pair<char32_t, char32_t> {
        const std::size_t tone = from.find(second);
        if (tone == std::u32string_view::npos || tone == 0) return {0, 0};
        return {to[tone], from[0]};
    };
    if (first == U'u') return move(tones[2], tones[4]);
    if (first != U'o') return {0, 0};
    const auto moved = move(tones[0], tones[3]);
    return moved.first ? moved : move(tones[1], tones[3]);
}

} // namespace

bool is_capital(char32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    if (c < 0x100) return c >= 0xC0 && c <= 0xDE && c != 0xD7;
    if (c == 0x1AF) return true; // Ư, the one Vietnamese capital with an odd number
    if (c == 0x1B0) return false;
    return (c < 0x180 || c == 0x1A0 || (c >= 0x1E00 && c < 0x1F00)) && c % 2 == 0;
}

bool is_small(char32_t c) {
    if (c < 0x80) return c >= 'a' && c <= 'z';
    if (c < 0x100) return c >= 0xDF && c != 0xF7;
    if (c == 0x1B0) return true; // ư
    if (c == 0x1AF) return false;
    return (c < 0x180 || c == 0x1A1 || (c >= 0x1E00 && c < 0x1F00)) && c % 2 == 1;
}

std::string canonical(std::string_view small_letters) {
    std::string out;
    out.reserve(small_letters.size());
    for (std::size_t i = 0; i < small_letters.size();) {
        const std::size_t at = i;
        const char32_t c = text::next(small_letters, i);
        if ((c == U'o' || c == U'u') && i < small_letters.size()) {
            std::size_t after = i;
            const auto [first, second] = old_style(c, text::next(small_letters, after));
            std::size_t beyond = after;
            const bool word_goes_on =
                after < small_letters.size() && is_letter(text::next(small_letters, beyond));
            if (first && !word_goes_on) {
                text::put(out, first);
                text::put(out, second);
                i = after;
                continue;
            }
        }
        if (c < 0x80)
            out += static_cast<char>(c);
        else if (const char sign = lookup(sign_table, c))
            out += sign;
        else if (c == U'…')
            out += "...";
        else
            out += small_letters.substr(at, i - at);
    }
    return out;
}

std::string without_marks(std::string_view canonical) {
    std::string out;
    for (std::size_t i = 0; i < canonical.size();) {
        const char32_t c = text::next(canonical, i);
        const char base = lookup(letter_table, c);
        out += c < 0x80 ? static_cast<char>(c) : base ? base : '~';
    }
    return out;
}

std::string words_only(std::string_view canonical) {
    std::string out;
    for (const char c : canonical) {
        if ((c >= 'a' && c <= 'z') || (c & 0x80))
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        if (end != 0) out.push_back(text.substr(0, end));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    return out;
}

std::string_view trim(std::string_view text, std::string_view signs) {
    const std::size_t begin = text.find_first_not_of(signs);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(signs) - begin + 1);
}

bool is_syllable(std::string_view word) {
    constexpr std::string_view vowels = "aeiouy";
    constexpr std::string_view begins[] = {"",   "b",  "c",  "d",   "g",  "h",  "k",  "l", "m",
                                           "n",  "p",  "q",  "r",   "s",  "t",  "v",  "x", "ch",
                                           "gh", "kh", "ng", "ngh", "nh", "ph", "th", "tr"};
    constexpr std::string_view middles[] = {"a",   "e",   "i",   "o",   "u",   "y",   "ai",  "ao",  "au",
                                            "ay",  "eo",  "eu",  "ia",  "ie",  "iu",  "oa",  "oe",  "oi",
                                            "oo",  "ua",  "ue",  "ui",  "uo",  "uu",  "uy",  "ye",  "ieu",
                                            "oai", "oao", "oay", "oeo", "uai", "uao", "uau", "uay", "ueu",
                                            "uoi", "uou", "uya", "uye", "uyu", "yeu", "uyeu"};
    constexpr std::string_view ends[] = {"", "c", "ch", "m", "n", "ng", "nh", "p", "t"};
    const auto is_one_of = [](const auto& list, std::string_view s) {
        return std::find(std::begin(list), std::end(list), s) != std::end(list);
    };
    const std::string small = without_marks(canonical(text::lower(word)));
    const std::size_t first = small.find_first_of(vowels);
    if (first == std::string::npos) return false;
    const std::string_view begin = std::string_view(small).substr(0, first);
    const std::size_t last = small.find_last_of(vowels);
    std::string_view middle = std::string_view(small).substr(first, last + 1 - first);
    // the vowel letter of gi and qu belongs to the consonant: Giuộc, Quyết
    if (middle.size() > 1 && ((begin == "g" && middle[0] == 'i') || (begin == "q" && middle[0] == 'u')))
        middle.remove_prefix(1);
    return is_one_of(begins, begin) && is_one_of(middles, middle) &&
           is_one_of(ends, std::string_view(small).substr(last + 1));
}

bool is_abbreviation(std::string_view word) {
    for (std::size_t i = 0; i < word.size();)
        if (!is_capital(text::next(word, i))) return false;
    return !is_syllable(word);
}

std::string without_names(std::string_view text, std::string_view canonical) {
    const auto written = split_words(text);
    const auto words = split_words(canonical);
    if (written.size() != words.size()) return std::string(canonical);
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) out += ' ';
        const bool name = i > 0 && is_capital(first_letter(written[i]));
        out += name ? std::string_view("|") : words[i];
    }
    return out;
}

char32_t first_letter(std::string_view text) {
    std::size_t i = 0;
    return text.empty() ? 0 : text::next(text, i);
}

} // namespace anban::readers::pasted
