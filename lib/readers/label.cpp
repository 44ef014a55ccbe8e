#include "readers/label.hpp"

#include <algorithm>

namespace anban::readers {

bool is_label(std::string_view word) {
    const auto part_of_label = [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == ':' || c == '.';
    };
    return word.size() > 1 && word.front() == '#' && std::all_of(word.begin() + 1, word.end(), part_of_label);
}

std::string take_label(document::Text& text) {
    if (text.empty() || text.back().code || !text.back().text.ends_with('}')) return {};
    std::string& last = text.back().text;
    const std::size_t open = last.rfind('{');
    const bool alone = text.size() == 1 && last.find_first_not_of(' ') == open;
    if (open == std::string::npos || alone) return {};
    const std::string_view word = std::string_view(last).substr(open + 1, last.size() - open - 2);
    if (!is_label(word)) return {};
    std::string label(word.substr(1));
    last.erase(open > 0 && last[open - 1] == ' ' ? open - 1 : open);
    if (last.empty()) text.pop_back();
    return label;
}

} // namespace anban::readers
