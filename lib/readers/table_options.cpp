#include "readers/table_options.hpp"

#include "readers/label.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace anban::readers {
namespace {

using document::Table;
using document::Text;

constexpr std::size_t most_head_rows = 100;

/// Bytes of the mark that a text begins with, spaces after it included; 0 without one.
std::size_t mark_length(std::string_view text) {
    static constexpr std::array<std::string_view, 5> marks{"Bảng:", "BẢNG:", "bảng:", "Table:", ":"};
    for (const std::string_view mark : marks) {
        if (!text.starts_with(mark)) continue;
        const std::string_view rest = text.substr(mark.size());
        if (rest.empty() || rest.front() == ' ') return mark.size() + (rest.empty() ? 0 : 1);
    }
    return 0;
}

/// Notes one option; false for what is none.
bool take_option(std::string_view word, std::string& label, std::optional<std::size_t>& head) {
    if (is_label(word)) {
        label = word.substr(1);
        return true;
    }
    static constexpr std::array<std::string_view, 3> names{"head=", "đầu=", "dau="};
    for (const std::string_view name : names) {
        if (!word.starts_with(name)) continue;
        const std::string_view digits = word.substr(name.size());
        std::size_t rows = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), rows);
        if (error != std::errc{} || end != digits.data() + digits.size() || rows > most_head_rows)
            return false;
        head = rows;
        return true;
    }
    return false;
}

} // namespace

bool is_table_caption(const Text& text) {
    return !text.empty() && !text.front().line_break && !text.front().code && text.front().link.empty() &&
           mark_length(text.front().text) > 0;
}

void take_caption_mark(Text& text) {
    text.front().text.erase(0, mark_length(text.front().text));
    if (text.front().text.empty()) text.erase(text.begin());
}

void take_options(Text& caption, Table& table) {
    if (caption.empty() || caption.back().code || !caption.back().text.ends_with('}')) return;
    std::string& text = caption.back().text;
    const std::size_t open = text.rfind('{');
    if (open == std::string::npos || (open > 0 && text[open - 1] != ' ')) return;
    std::string_view words(text);
    words = words.substr(open + 1, words.size() - open - 2);
    std::string label = table.label;
    std::optional<std::size_t> head = table.told_head;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (end > 0 && !take_option(words.substr(0, end), label, head)) return;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    table.label = std::move(label);
    table.told_head = head;
    text.erase(open > 0 ? open - 1 : 0);
    if (text.empty()) caption.pop_back();
}

std::string table_options(const Table& table) {
    std::string out;
    if (!table.label.empty()) out += '#' + table.label;
    if (table.told_head) out += fmt::format("{}head={}", out.empty() ? "" : " ", *table.told_head);
    const bool looks_alike = !table.caption.empty() && table.caption.back().text.ends_with('}');
    return out.empty() && !looks_alike ? out : " {" + out + '}';
}

} // namespace anban::readers
