#include "readers/table_options.hpp"

#include "readers/markdown/attributes.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

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

/// The rows of a head, where the value is a number of them.
std::optional<std::size_t> head_rows(std::string_view value) {
    std::size_t rows = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), rows);
    if (error != std::errc{} || end != value.data() + value.size() || rows > most_head_rows)
        return std::nullopt;
    return rows;
}

bool is_head_key(std::string_view key) {
    return key == "head" || key == "đầu" || key == "dau";
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
    auto said = markdown::read_last_attributes(text);
    if (!said) return;
    std::optional<std::size_t> head = table.told_head;
    for (const markdown::Attribute& attribute : said->values)
        if (!is_head_key(attribute.key) || !(head = head_rows(attribute.value))) return;
    if (!said->label.empty()) table.label = std::move(said->label);
    table.told_head = head;
    text.erase(text.size() - said->length);
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
