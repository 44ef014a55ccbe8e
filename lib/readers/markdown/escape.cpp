#include "readers/markdown/escape.hpp"

#include <algorithm>
#include <array>

namespace anban::readers::markdown {
namespace {

bool digit(char c) {
    return c >= '0' && c <= '9';
}
bool letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool alphanumeric(char c) {
    return digit(c) || letter(c);
}

/// True where the `&` at `at` begins what would be read as an entity.
bool begins_entity(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    if (end < text.size() && text[end] == '#') ++end;
    constexpr std::size_t longest = 64;
    while (end < text.size() && alphanumeric(text[end]) && end - at < longest)
        ++end;
    return end < text.size() && text[end] == ';';
}

/// True where the `<` at `at` could begin `<scheme:…>` or `<name@…>`, here or with the text that follows.
bool may_begin_autolink(std::string_view text, std::size_t at) {
    const std::size_t end = text.find_first_of("<> ", at + 1);
    if (end == std::string_view::npos) return at + 1 < text.size();
    return text[end] == '>' && text.substr(at, end - at).find_first_of(":@") != std::string_view::npos;
}

/// Bytes at the start of a line that need a backslash before the last of them; 0 where the line is but text.
std::size_t block_mark(std::string_view line) {
    const auto ends = [&](std::size_t i) { return i >= line.size() || line[i] == ' '; };
    if (line.empty()) return 0;
    const char c = line.front();
    if (c == '>' || c == '=' || c == '~') return 1;
    if (c == '+' || c == '-') return ends(1) || line[1] == c ? 1 : 0;
    if (c == '#') {
        const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
        return level <= 6 && ends(level) ? 1 : 0;
    }
    std::size_t i = 0;
    while (i < line.size() && digit(line[i]))
        ++i;
    const bool number = i > 0 && i < line.size() && (line[i] == '.' || line[i] == ')') && ends(i + 1);
    return number ? i + 1 : 0;
}

bool needs_backslash(std::string_view text, std::size_t i) {
    const char next = i + 1 < text.size() ? text[i + 1] : ' ';
    switch (text[i]) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
        return true;
    case '<':
        return letter(next) || next == '/' || next == '!' || next == '?' || may_begin_autolink(text, i);
    case '_':
        // Inside a word it is a letter like the others, as in a file's name.
        return i == 0 || i + 1 == text.size() || !alphanumeric(text[i - 1]) || !alphanumeric(next);
    case '{':
        return next == '#'; // a label's, at the end of a paragraph
    case '&':
        return begins_entity(text, i);
    default:
        return false;
    }
}

} // namespace

std::string escape(std::string_view text, Spot spot) {
    std::string out;
    const std::size_t mark = spot == Spot::line_start ? block_mark(text) : 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (needs_backslash(text, i) || i + 1 == mark) out += '\\';
        out += text[i];
    }
    return out;
}

std::string escape_target(std::string_view target) {
    const bool bare = !target.empty() && target.find_first_of(" ()<>") == std::string_view::npos;
    std::string out = bare ? "" : "<";
    for (std::size_t i = 0; i < target.size(); ++i) {
        if (needs_backslash(target, i) || target[i] == '<' || target[i] == '>') out += '\\';
        out += target[i];
    }
    return bare ? out : out + '>';
}

std::string escape_title(std::string_view title) {
    std::string out = "\"";
    for (std::size_t i = 0; i < title.size(); ++i) {
        if (needs_backslash(title, i) || title[i] == '"') out += '\\';
        out += title[i];
    }
    return out + '"';
}

std::string yaml_scalar(std::string_view value) {
    static constexpr std::array<std::string_view, 4> nulls = {"~", "null", "Null", "NULL"};
    const auto beyond_ascii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    const bool plain =
        !value.empty() && (alphanumeric(value.front()) || beyond_ascii(value.front())) &&
        value.back() != ':' && value.back() != ' ' && value.find(": ") == std::string_view::npos &&
        value.find(" #") == std::string_view::npos && value.find_first_of("\n\t") == std::string_view::npos &&
        std::find(nulls.begin(), nulls.end(), value) == nulls.end();
    if (plain) return std::string(value);
    std::string out = "\"";
    for (const char c : value) {
        if (c == '\n' || c == '\t') {
            out += c == '\n' ? "\\n" : "\\t";
            continue;
        }
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

} // namespace anban::readers::markdown
