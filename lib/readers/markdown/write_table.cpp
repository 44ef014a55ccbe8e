#include "readers/markdown/write_table.hpp"

#include "readers/markdown/write_text.hpp"
#include "readers/table_grid.hpp"

#include <algorithm>
#include <vector>

namespace anban::readers::markdown {
namespace {

using document::Table;
using document::TableCell;

/// Backslashes before what would part cells, but in code, whose backslashes are text.
std::string bars_escaped(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            out += text[i++];
        } else if (text[i] == '`') {
            const std::size_t ticks = std::min(text.find_first_not_of('`', i), text.size()) - i;
            const std::string fence(ticks, '`');
            std::size_t end = text.find(fence, i + ticks);
            if (end == std::string::npos) end = i;
            out += text.substr(i, end + ticks - i);
            i = end + ticks - 1;
            continue;
        } else if (text[i] == '|') {
            out += '\\';
        }
        out += text[i];
    }
    return out;
}

std::string written(const TableCell& cell) {
    std::string text = bars_escaped(write_text(cell.text, "<br>", false));
    return mark_of(text) == GridCell::Mark::none ? text : '\\' + text;
}

void write_row(std::string& out, const std::vector<std::string>& cells) {
    out += '|';
    for (const std::string& cell : cells)
        out += cell.empty() ? " |" : ' ' + cell + " |";
}

void write_dashes(std::string& out, const Table& table) {
    out += "\n|";
    for (const Table::Align align : table.columns) {
        const bool left = align == Table::Align::left || align == Table::Align::centre;
        const bool right = align == Table::Align::right || align == Table::Align::centre;
        out += left ? ":--" : "---";
        out += right ? ":|" : "|";
    }
}

} // namespace

std::string write_table(const Table& table) {
    std::string out;
    if (table.head == 0 || table.rows.empty()) {
        write_row(out, std::vector<std::string>(table.columns.size()));
        write_dashes(out, table);
    }
    // What each row shows where cells of rows above reach into it.
    std::vector<std::size_t> reached(table.columns.size());
    for (const document::TableRow& row : table.rows) {
        std::vector<std::string> cells(table.columns.size());
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (reached[column] == 0) continue;
            --reached[column];
            cells[column] = "^^";
        }
        for (const TableCell& cell : row.cells) {
            cells[cell.column] = written(cell);
            for (std::size_t i = cell.column; i < cell.column + cell.columns; ++i) {
                if (i > cell.column) cells[i] = "<";
                reached[i] = cell.rows - 1;
            }
        }
        if (!out.empty()) out += '\n';
        write_row(out, cells);
        if (&row == &table.rows.front() && table.head > 0) write_dashes(out, table);
    }
    return out;
}

} // namespace anban::readers::markdown
