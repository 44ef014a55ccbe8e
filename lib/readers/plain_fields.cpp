#include "readers/plain_fields.hpp"

#include <algorithm>

namespace anban::readers {
namespace {

constexpr auto npos = std::string_view::npos;

/// A letter, a digit, or a character beyond ASCII, none of which YAML gives a meaning.
bool is_wordy(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool is_key(std::string_view text) {
    constexpr std::size_t longest = 100; // bytes; YAML stops at 1024 characters
    if (text == "null" || text == "Null" || text == "NULL") return false;
    return !text.empty() && text.size() <= longest && is_wordy(text.front()) && text.back() != ' ' &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return is_wordy(c) || c == ' ' || c == '-' || c == '_'; });
}

bool is_plain_value(std::string_view text) {
    return is_wordy(text.front()) && text.back() != ':' && text.find(": ") == npos && text.find(" #") == npos;
}

/// The text between the quotation marks, or the plain text.
std::optional<std::string_view> read_value(std::string_view text) {
    const char quote = text.front();
    if (quote != '"' && quote != '\'') return is_plain_value(text) ? std::optional(text) : std::nullopt;
    if (text.size() < 2 || text.back() != quote) return std::nullopt;
    const std::string_view inner = text.substr(1, text.size() - 2);
    if (inner.find(quote) != npos || inner.find('\\') != npos) return std::nullopt;
    return inner;
}

/// A line that begins at byte `at`.
std::optional<PlainField> read_line(std::string_view line, std::size_t at) {
    const std::size_t colon = line.find(':');
    if (colon == npos || !is_key(line.substr(0, colon))) return std::nullopt;
    const std::size_t begin = line.find_first_not_of(' ', colon + 1);
    if (begin == npos || begin == colon + 1) return std::nullopt;
    const auto value = read_value(line.substr(begin));
    if (!value) return std::nullopt;
    return PlainField{line.substr(0, colon), *value, at, at + begin};
}

} // namespace

std::optional<std::vector<PlainField>> read_plain_fields(std::string_view yaml) {
    constexpr std::size_t most_fields = 100;
    // A tab is white space, and a byte order mark (EF BB BF) is left out wherever it stands.
    if (yaml.find('\t') != npos || yaml.find('\xEF') != npos) return std::nullopt;
    std::vector<PlainField> fields;
    for (std::size_t begin = 0; begin < yaml.size();) {
        const std::size_t end = std::min(yaml.find('\n', begin), yaml.size());
        const auto field = read_line(yaml.substr(begin, end - begin), begin);
        if (!field || fields.size() == most_fields) return std::nullopt;
        fields.push_back(*field);
        begin = end + 1;
    }
    return fields;
}

} // namespace anban::readers
