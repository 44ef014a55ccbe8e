#include "base/date.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cstdlib>

namespace anban {
namespace {

std::chrono::year_month_day calendar(const Date& d) {
    return std::chrono::year{d.year} / std::chrono::month{static_cast<unsigned>(d.month)} /
           std::chrono::day{static_cast<unsigned>(d.day)};
}

/// Takes exactly `digits` digits from the front of `text`.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
    if (text.size() < digits) return std::nullopt;
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value);
    if (error != std::errc{} || end != text.data() + digits || value < 0) return std::nullopt;
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<int> take_zone(std::string_view& text) {
    if (text.empty()) return 7 * 60;
    if (take(text, 'Z')) return 0;
    const int sign = text.front() == '-' ? -1 : 1;
    if (!take(text, '+') && !take(text, '-')) return std::nullopt;
    const auto hours = take_number(text, 2);
    take(text, ':');
    const auto minutes = take_number(text, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59) return std::nullopt;
    return sign * (*hours * 60 + *minutes);
}

} // namespace

bool is_valid(const Date& d) {
    return d.year >= 1 && d.year <= 9999 && d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= 31 &&
           calendar(d).ok();
}

int weekday(const Date& d) {
    return static_cast<int>(std::chrono::weekday{std::chrono::sys_days{calendar(d)}}.c_encoding());
}

DateTime from_epoch(std::int64_t seconds) {
    const std::chrono::sys_seconds moment{std::chrono::seconds{seconds}};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day ymd{day};
    const std::chrono::hh_mm_ss time{moment - day};
    return {{static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
             static_cast<int>(static_cast<unsigned>(ymd.day()))},
            true,
            static_cast<int>(time.hours().count()),
            static_cast<int>(time.minutes().count()),
            static_cast<int>(time.seconds().count()),
            0};
}

std::string to_iso(const DateTime& m) {
    std::string out = fmt::format("{:04}-{:02}-{:02}", m.date.year, m.date.month, m.date.day);
    if (!m.has_time) return out;
    out += fmt::format("T{:02}:{:02}:{:02}", m.hour, m.minute, m.second);
    if (m.offset_minutes == 0) return out + "Z";
    const int off = std::abs(m.offset_minutes);
    return out + fmt::format("{}{:02}:{:02}", m.offset_minutes < 0 ? '-' : '+', off / 60, off % 60);
}

std::optional<DateTime> from_iso(std::string_view text) {
    DateTime m;
    const auto year = take_number(text, 4);
    if (!year || !take(text, '-')) return std::nullopt;
    const auto month = take_number(text, 2);
    if (!month || !take(text, '-')) return std::nullopt;
    const auto day = take_number(text, 2);
    if (!day) return std::nullopt;
    m.date = {*year, *month, *day};
    if (!is_valid(m.date)) return std::nullopt;
    if (text.empty()) return m;
    if (!take(text, 'T') && !take(text, ' ')) return std::nullopt;
    const auto hour = take_number(text, 2);
    if (!hour || !take(text, ':')) return std::nullopt;
    const auto minute = take_number(text, 2);
    if (!minute) return std::nullopt;
    const auto second = take(text, ':') ? take_number(text, 2) : std::optional<int>{0};
    const auto zone = take_zone(text);
    if (!second || !zone || !text.empty() || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    m.has_time = true;
    m.hour = *hour;
    m.minute = *minute;
    m.second = *second;
    m.offset_minutes = *zone;
    return m;
}

} // namespace anban
