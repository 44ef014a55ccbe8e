#include "readers/table_grid.hpp"

#include <algorithm>
#include <utility>

namespace anban::readers {
namespace {

using document::Table;
using document::TableCell;
using document::TableRow;

bool says_nothing(const GridRow& row) {
    return std::all_of(row.begin(), row.end(), [](const GridCell& cell) {
        return cell.mark == GridCell::Mark::none && cell.text.empty();
    });
}

/// Where a cell begins.
struct Owner {
    std::size_t row = 0, index = 0; ///< among the row's cells
};

class Grid {
public:
    Grid(Table& table, const std::string& file, Diagnostics& messages)
        : table_(table), file_(file), messages_(messages), above_(table.columns.size()),
          here_(table.columns.size()) {}

    void add(GridRow cells) {
        cells.resize(here_.size());
        row_ = table_.rows.size();
        table_.rows.emplace_back();
        for (std::size_t column = 0; column < cells.size();) {
            GridCell& cell = cells[column];
            std::size_t covered = 0;
            if (cell.mark == GridCell::Mark::above) covered = join_above(cells, column);
            if (cell.mark == GridCell::Mark::left) covered = join_left(column);
            if (covered == 0) {
                if (cell.mark != GridCell::Mark::none) report(cell);
                covered = begin(cell, column);
            }
            column += covered;
        }
        std::swap(above_, here_);
    }

private:
    TableCell& cell_of(const Owner& owner) { return table_.rows[owner.row].cells[owner.index]; }

    std::size_t begin(GridCell& cell, std::size_t column) {
        std::vector<TableCell>& cells = table_.rows[row_].cells;
        here_[column] = {row_, cells.size()};
        cells.push_back({column, 1, 1, std::move(cell.text), cell.at});
        return 1;
    }

    std::size_t join_left(std::size_t column) {
        if (column == 0 || here_[column - 1].row != row_) return 0;
        here_[column] = here_[column - 1];
        ++cell_of(here_[column]).columns;
        return 1;
    }

    /// The whole width of the cell above must be marked.
    std::size_t join_above(const GridRow& cells, std::size_t column) {
        if (row_ == 0) return 0;
        const Owner owner = above_[column];
        TableCell& cell = cell_of(owner);
        if (cell.column != column) return 0;
        for (std::size_t i = column; i < column + cell.columns; ++i)
            if (cells[i].mark == GridCell::Mark::none) return 0;
        ++cell.rows;
        std::fill_n(here_.begin() + static_cast<std::ptrdiff_t>(column), cell.columns, owner);
        return cell.columns;
    }

    void report(const GridCell& cell) {
        messages_.push_back(
            {Severity::warning, "table-mark", file_, cell.at,
             cell.mark == GridCell::Mark::left
                 ? "there is no cell on the left that `<` could make wider: an empty cell stands here"
                 : "the cell above can't reach down here: an empty cell stands here",
             "`<` goes on the right of a cell, `^^` below all columns of one"});
    }

    Table& table_;
    const std::string& file_;
    Diagnostics& messages_;
    std::vector<Owner> above_, here_; ///< by column
    std::size_t row_ = 0;
};

} // namespace

GridCell::Mark mark_of(std::string_view text) {
    if (text == "<") return GridCell::Mark::left;
    return text == "^^" ? GridCell::Mark::above : GridCell::Mark::none;
}

void fill_grid(std::vector<GridRow> rows, Table& table, const std::string& file, Diagnostics& messages) {
    std::size_t head = table.told_head.value_or(1);
    if (!rows.empty() && says_nothing(rows.front())) {
        rows.erase(rows.begin());
        head -= std::min<std::size_t>(head, 1);
    }
    Grid grid(table, file, messages);
    for (GridRow& row : rows)
        grid.add(std::move(row));
    set_head(table, head);
}

void set_head(Table& table, std::size_t head) {
    for (std::size_t row = 0; row < std::min(head, table.rows.size()); ++row)
        for (const TableCell& cell : table.rows[row].cells)
            head = std::max(head, row + cell.rows);
    table.head = std::min(head, table.rows.size());
}

} // namespace anban::readers
