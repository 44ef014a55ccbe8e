#include "readers/markdown/table_rows.hpp"

#include "readers/table_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace anban::readers::markdown {
namespace {

using document::Block;
using document::Paragraph;
using document::Table;

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// Bytes of the code span that begins at `at`, or of its backquotes alone where nothing closes them.
std::size_t code_length(std::string_view line, std::size_t at) {
    const std::size_t ticks = std::min(line.find_first_not_of('`', at), line.size()) - at;
    for (std::size_t i = at + ticks; (i = line.find('`', i)) != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_not_of('`', i), line.size());
        if (end - i == ticks) return end - at;
        i = end;
    }
    return ticks;
}

/// Start of the line before the one that begins at `line`.
std::size_t line_before(std::string_view source, std::size_t line) {
    if (line < 2) return 0;
    const std::size_t newline = source.rfind('\n', line - 2);
    return newline == std::string_view::npos ? 0 : newline + 1;
}

std::size_t line_after(std::string_view source, std::size_t line) {
    return std::min(source.find('\n', line), source.size() - 1) + 1;
}

} // namespace

std::vector<std::string_view> split_row(std::string_view line) {
    std::vector<std::string_view> cells;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < line.size();) {
        if (line[i] == '\\') {
            i += 2;
        } else if (line[i] == '`') {
            i += code_length(line, i);
        } else if (line[i++] == '|') {
            cells.push_back(line.substr(begin, i - 1 - begin));
            begin = i;
        }
    }
    if (const std::string_view rest = line.substr(begin); !trimmed(rest).empty() || cells.empty())
        cells.push_back(rest);
    if (cells.size() > 1 && cells.front().find_first_not_of(" \t>") == std::string_view::npos)
        cells.erase(cells.begin());
    return cells;
}

void TableRows::add(document::Text text, Table::Align align, SourcePos at) {
    GridRow& row = rows_.back();
    if (rows_.size() == 1 && row.size() < table_.columns.size()) table_.columns[row.size()] = align;
    row.push_back({std::move(text), GridCell::Mark::none, at});
}

/// Marks, the `||` that md4c passes over, and cells that are too many, which it leaves out without a word.
void TableRows::read_line(std::string_view line, std::size_t row, SourcePos at, const std::string& file,
                          Diagnostics& messages) {
    std::vector<std::string_view> written = split_row(line);
    // The mark of a list stands before the first row's first `|`.
    if (row == 0 && written.size() > table_.columns.size() &&
        trimmed(written.front()).find_first_not_of("-+*0123456789.)> ") == std::string_view::npos)
        written.erase(written.begin());
    GridRow reported = std::exchange(rows_[row], {});
    GridRow& cells = rows_[row];
    auto next = reported.begin();
    for (const std::string_view text : written) {
        if (cells.size() == table_.columns.size()) break;
        GridCell& cell = cells.emplace_back();
        if (!text.empty() && next != reported.end()) cell = std::move(*next++);
        cell.mark = text.empty() && cells.size() > 1 ? GridCell::Mark::left : mark_of(trimmed(text));
        if (cell.at.line == 0) cell.at = at;
    }
    if (written.size() <= cells.size()) return;
    std::string lost;
    for (std::size_t i = cells.size(); i < written.size(); ++i)
        lost += fmt::format("{}“{}”", lost.empty() ? "" : ", ", trimmed(written[i]));
    messages.push_back(
        {Severity::warning, "table-cells", file, at,
         fmt::format("this row has {} cells, its table {} columns: {} left out", written.size(), cells.size(),
                     lost),
         "give the line of dashes as many cells as the longest row; write `\\|` for a `|` that is text"});
}

Table TableRows::finish(std::string_view source, const std::string& file, Diagnostics& messages) {
    if (anchor_) {
        // Rows stand on lines one under another, with the line of dashes below the first.
        std::size_t line = anchor_->begin;
        const std::size_t back = anchor_->row == 0 ? 0 : anchor_->row + 1;
        table_.at = {anchor_->line - static_cast<std::uint32_t>(back), 1};
        for (std::size_t i = 0; i < back; ++i)
            line = line_before(source, line);
        for (std::size_t row = 0; row < rows_.size() && line < source.size(); ++row) {
            const std::size_t end = source.find('\n', line);
            const SourcePos place{table_.at.line + static_cast<std::uint32_t>(row == 0 ? 0 : row + 1), 1};
            read_line(source.substr(line, end - line), row, place, file, messages);
            line = line_after(source, line);
            if (row == 0) line = line_after(source, line);
        }
    }
    fill_grid(std::move(rows_), table_, file, messages);
    return std::move(table_);
}

void attach_captions(std::vector<Block>& blocks) {
    const auto table_at = [&](std::size_t i) -> Table* {
        return i < blocks.size() ? std::get_if<Table>(&blocks[i].kind) : nullptr;
    };
    const auto is_caption = [&](std::size_t i) {
        const auto* paragraph = i < blocks.size() ? std::get_if<Paragraph>(&blocks[i].kind) : nullptr;
        return paragraph != nullptr && is_table_caption(paragraph->text);
    };
    std::vector<bool> taken(blocks.size());
    const auto take = [&](std::size_t i, Table& table) {
        document::Text& text = std::get<Paragraph>(blocks[i].kind).text;
        take_caption_mark(text);
        take_options(text, table);
        table.caption = std::move(text);
        if (table.told_head) set_head(table, *table.told_head);
        taken[i] = true;
    };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Table* table = table_at(i);
        if (table == nullptr || !table->caption.empty()) continue;
        if (i > 0 && !taken[i - 1] && is_caption(i - 1))
            take(i - 1, *table);
        else if (const Table* next = table_at(i + 2);
                 is_caption(i + 1) && (next == nullptr || !next->caption.empty()))
            take(i + 1, *table);
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (!taken[i]) {
            if (kept != i) blocks[kept] = std::move(blocks[i]);
            ++kept;
        }
    blocks.resize(kept);
}

} // namespace anban::readers::markdown
