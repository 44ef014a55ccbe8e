#include "templates/numbers.hpp"

#include <algorithm>
#include <array>

namespace anban::templates {
namespace {

bool digit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes one of the texts off the front; its length, 0 where none stands there.
template <std::size_t N>
std::size_t take(std::string_view text, std::size_t at, const std::array<std::string_view, N>& words) {
    for (const std::string_view word : words)
        if (text.substr(at).starts_with(word)) return word.size();
    return 0;
}

constexpr std::array<std::string_view, 5> signs{"-", "–", "−", "+", "±"};
constexpr std::array<std::string_view, 3> spaces{" ", "\u00a0", "\u202f"};
constexpr std::array<std::string_view, 11> absent{"–", "-", "—", "…", "...", "..", "x", "X", "–", "n/a", "*"};
constexpr std::array<std::string_view, 7> units{"%", "‰", " %", "\u00a0%", "đ", " đ", "\u00a0đ"};

std::size_t digits_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && digit(text[end]))
        ++end;
    return end - at;
}

/// Bytes of the groups of three digits that follow `at`, all after one sign.
std::size_t groups_at(std::string_view text, std::size_t at) {
    static constexpr std::array<std::string_view, 5> separators{".", ",", " ", "\u00a0", "\u202f"};
    for (const std::string_view separator : separators) {
        std::size_t end = at;
        while (text.substr(end).starts_with(separator) && digits_at(text, end + separator.size()) == 3)
            end += separator.size() + 3;
        // One group after a comma is three decimals, as `0,125`; several are thousands in the English manner.
        if (separator == "," && end == at + 4) continue;
        if (end > at) return end - at;
    }
    return 0;
}

} // namespace

std::optional<TableNumber> table_number(std::string_view text) {
    if (std::find(absent.begin(), absent.end(), text) != absent.end())
        return TableNumber{text.size(), false, false};
    std::size_t at = 0;
    const bool bracketed = text.starts_with('(');
    if (bracketed) ++at;
    at += take(text, at, signs);
    at += take(text, at, spaces);
    const std::size_t first = digits_at(text, at);
    if (first == 0) return std::nullopt;
    at += first;
    if (first <= 3) at += groups_at(text, at);
    TableNumber number{at, true, false};
    if (at + 1 < text.size() && (text[at] == ',' || text[at] == '.') && digit(text[at + 1])) {
        number.by_point = text[at] == '.';
        at += 1 + digits_at(text, at + 1);
    }
    at += take(text, at, units);
    if (bracketed) {
        if (at == text.size() || text[at] != ')') return std::nullopt;
        ++at;
    }
    if (at != text.size()) return std::nullopt;
    return number;
}

} // namespace anban::templates
