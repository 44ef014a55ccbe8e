#include "readers/markdown/limits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace anban::readers::markdown {
namespace {

bool blank(char c) {
    return c == ' ' || c == '\t';
}
bool digit(char c) {
    return c >= '0' && c <= '9';
}

/// Length of the list or quote mark at `at`, 0 where there is none.
std::size_t mark_length(std::string_view line, std::size_t at) {
    const auto ends = [&](std::size_t i) { return i >= line.size() || blank(line[i]); };
    const char c = line[at];
    if (c == '>') return 1;
    if (c == '-' || c == '+' || c == '*') return ends(at + 1) ? 1 : 0;
    std::size_t i = at;
    while (i < line.size() && digit(line[i]))
        ++i;
    const bool number = i > at && i < line.size() && (line[i] == '.' || line[i] == ')');
    return number && ends(i + 1) ? i + 1 - at : 0;
}

/// True for a line that begins with more marks than may lie inside one another, or whose mark stands so far
/// to the right that only a ladder of lists leads there. A thematic break (`* * *`) is no nesting.
bool nests_too_deep(std::string_view line) {
    constexpr std::size_t far_right = 1000;
    std::size_t at = line.find_first_not_of(" \t");
    if (at == std::string_view::npos) return false;
    const char first = line[at];
    bool alike = first != '>';
    for (std::size_t marks = 0; at < line.size(); at = line.find_first_not_of(" \t", at)) {
        const std::size_t length = mark_length(line, at);
        if (length == 0) return marks > deepest;
        if (at > far_right && marks == 0) return true;
        alike = alike && length == 1 && line[at] == first;
        if (++marks > deepest && !alike) return true;
        at += length;
    }
    return false;
}

} // namespace

Failure too_deep(const std::string& file, SourcePos at) {
    return fail(FailureKind::bad_data, "nesting-too-deep",
                fmt::format("more than {} quotes and lists lie inside one another", deepest),
                "a text that begins with `>`, `-` or a number by chance gets a `\\` before it", file, at);
}

std::optional<Failure> refuse_excess(std::string_view body, std::size_t first_line, const std::string& file) {
    constexpr std::uint64_t patience = 2'000'000'000; // about half a second
    std::uint64_t spent = 0, lines = 0, brackets = 0;
    auto number = static_cast<std::uint32_t>(first_line);
    for (std::size_t begin = 0; begin < body.size(); ++number) {
        const std::size_t end = std::min(body.find('\n', begin), body.size());
        const std::string_view line = body.substr(begin, end - begin);
        begin = end + 1;
        if (nests_too_deep(line)) return too_deep(file, {number, 1});
        if (std::all_of(line.begin(), line.end(), blank)) {
            spent += lines * brackets;
            lines = brackets = 0;
        } else {
            ++lines;
            brackets += static_cast<std::uint64_t>(std::count(line.begin(), line.end(), ']'));
        }
        if (spent + lines * brackets > patience)
            return fail(
                FailureKind::bad_data, "paragraph-too-long",
                fmt::format("{} lines with {} brackets stand here without an empty line", lines, brackets),
                "put an empty line between paragraphs", file, {number, 1});
    }
    return std::nullopt;
}

} // namespace anban::readers::markdown
