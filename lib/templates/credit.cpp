#include "templates/credit.hpp"

#include "text/clean.hpp"

#include <algorithm>
#include <string_view>

namespace anban::templates {
namespace {

/// True where a sentence or a bracket begins at `at`, which a space stands before.
bool begins_there(std::string_view text, std::size_t at) {
    const std::size_t end = text.find_last_not_of(' ', at - 1);
    if (end == std::string_view::npos || text[at - 1] != ' ') return false;
    const std::string_view before = text.substr(0, end + 1);
    static constexpr std::string_view signs = ".!?:;,)";
    if (signs.find(before.back()) != std::string_view::npos) return true;
    return before.ends_with("…") || before.ends_with("”") || before.ends_with("–") || before.ends_with(" -");
}

/// Where the credit begins in a text; npos without one.
std::size_t find_credit(std::string_view text, const std::vector<std::string>& words) {
    const std::string lower = text::lower(text);
    if (lower.size() != text.size()) return std::string_view::npos;
    std::size_t found = std::string_view::npos;
    for (const std::string& word : words) {
        const std::string wanted = text::lower(word);
        for (std::size_t at = lower.find(wanted); at != std::string::npos && !wanted.empty();
             at = lower.find(wanted, at + 1)) {
            const bool bracket = at > 1 && text[at - 1] == '(' && text[at - 2] == ' ';
            if (bracket || (at > 0 && begins_there(text, at)))
                found = found == std::string_view::npos ? at - bracket : std::min(found, at - bracket);
        }
    }
    return found;
}

} // namespace

std::pair<document::Text, document::Text> part_credit(const document::Text& caption,
                                                      const std::vector<std::string>& words) {
    if (caption.empty()) return {caption, {}};
    const std::size_t at = find_credit(caption.back().text, words);
    if (at == std::string::npos) return {caption, {}};
    std::pair<document::Text, document::Text> parts{caption, {caption.back()}};
    std::string& before = parts.first.back().text;
    before.erase(before.find_last_not_of(' ', at - 1) + 1);
    if (before.empty()) parts.first.pop_back();
    parts.second.front().text.erase(0, at);
    return parts;
}

} // namespace anban::templates
