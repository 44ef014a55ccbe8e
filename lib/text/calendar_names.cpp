#include "text/calendar_names.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace anban::text {
namespace {

using Name = std::pair<std::string_view, int>;

template <std::size_t n>
std::optional<int> number_of(const Name (&names)[n], std::string_view word) {
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [&](const Name& name) { return name.first == word; });
    return found == std::end(names) ? std::nullopt : std::optional(found->second);
}

/// The full name or its first three letters; `first` is the number of the first name.
template <std::size_t n>
std::optional<int> in_full_or_short(const std::array<std::string_view, n>& names, std::string_view word,
                                    int first) {
    for (std::size_t i = 0; i < n; ++i)
        if (word == names[i] || word == names[i].substr(0, 3)) return static_cast<int>(i) + first;
    return std::nullopt;
}

} // namespace

std::optional<int> day_behind_thu(std::string_view word) {
    static constexpr Name names[] = {{"hai", 1}, {"ba", 2},  {"tư", 3}, {"năm", 4},
                                     {"sáu", 5}, {"bảy", 6}, {"bẩy", 6}};
    return number_of(names, word);
}

std::optional<int> month_behind_thang(std::string_view word) {
    static constexpr Name names[] = {{"một", 1}, {"giêng", 1}, {"hai", 2},  {"ba", 3},  {"tư", 4},
                                     {"bốn", 4}, {"năm", 5},   {"sáu", 6},  {"bảy", 7}, {"bẩy", 7},
                                     {"tám", 8}, {"chín", 9},  {"mười", 10}};
    return number_of(names, word);
}

std::optional<int> english_day(std::string_view word) {
    static constexpr std::array<std::string_view, 7> names = {"sunday",   "monday", "tuesday", "wednesday",
                                                              "thursday", "friday", "saturday"};
    return in_full_or_short(names, word, 0);
}

std::optional<int> english_month(std::string_view word) {
    static constexpr std::array<std::string_view, 12> names = {
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    return in_full_or_short(names, word, 1);
}

} // namespace anban::text
