#include "readers/pasted/reading.hpp"

#include <algorithm>
#include <utility>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_short_line = 200; ///< characters; time lines and bylines are shorter
constexpr std::size_t farthest_neighbour = 40;  ///< lines; keeps a page of furniture from costing its square

/// A letter outside ASCII stands in one of the lines.
bool has_marks(const std::vector<Line>& lines) {
    return std::any_of(lines.begin(), lines.end(), [](const Line& line) {
        return std::any_of(line.text.begin(), line.text.end(), [](char c) { return (c & 0x80) != 0; });
    });
}

} // namespace

Reading::Reading(std::vector<Line> all) : lines(std::move(all)) {
    judged.reserve(lines.size());
    times.resize(lines.size());
    bylines.resize(lines.size());
    const bool marked = has_marks(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        // a text typed without any marks names no pictures by leaving them out
        const bool name_by_chance = !marked && names_picture(lines[i]) && lines[i].words > 1;
        judged.push_back(name_by_chance ? Judgement{} : judge(lines[i]));
        if (lines[i].length > longest_short_line) continue;
        times[i] = read_time_line(lines[i]);
        if (!times[i]) bylines[i] = read_credit(lines[i].text);
    }
}

void Reading::set(std::size_t i, Role role, std::string_view reason) {
    lines[i].role = role;
    lines[i].reason = reason;
}

bool Reading::is_body(std::size_t i) const {
    if (!is_prose(lines[i]) || lines[i].cells) return false;
    const Furniture kind = judged[i].kind;
    return kind == Furniture::none || kind == Furniture::contact;
}

std::size_t Reading::open_before(std::size_t i) const {
    const std::size_t end = i > farthest_neighbour ? i - farthest_neighbour : 0;
    while (i > end)
        if (is_open(--i)) return i;
    return nowhere;
}

std::size_t Reading::open_after(std::size_t i) const {
    const std::size_t end = std::min(lines.size(), i + farthest_neighbour);
    for (++i; i < end; ++i)
        if (is_open(i)) return i;
    return nowhere;
}

void Reading::take_credit(std::size_t i, std::string_view reason) {
    set(i, Role::byline, reason);
    credits.push_back({i, *bylines[i]});
}

} // namespace anban::readers::pasted
