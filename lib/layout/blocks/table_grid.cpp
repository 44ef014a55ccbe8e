#include "layout/blocks/table_grid.hpp"

#include "layout/context.hpp"

#include <algorithm>
#include <cmath>

namespace anban::layout {

using templates::TableRules;

double up_to_hundredth(double pt) {
    return std::ceil(pt * 100 - 1e-6) / 100;
}

TableGrid::TableGrid(const templates::StyledTable& table)
    : table_(table), cells_(table.rows.size() * table.columns) {
    if (table.rules == TableRules::grid) {
        inner_width_ = table.thickness.value;
        outer_width_ = table.outer_thickness.value;
    }
    std::size_t number = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (const templates::TableCell& cell : table.rows[row].cells) {
            for (std::size_t i = row; i < std::min(row + cell.rows, table.rows.size()); ++i)
                std::fill_n(cells_.begin() + static_cast<std::ptrdiff_t>(i * table.columns + cell.column),
                            cell.columns, number);
            spanning_.push_back(cell.columns > 1);
            ++number;
        }
    }
}

double TableGrid::lines_width() const {
    return 2 * outer_width_ + inner_width_ * static_cast<double>(table_.columns - 1);
}

void TableGrid::set_widths(const std::vector<double>& widths) {
    edges_.clear();
    double x = outer_width_;
    for (const double width : widths) {
        const double left = std::round(x * 100) / 100;
        edges_.emplace_back(left, up_to_hundredth(left + width));
        x = edges_.back().second + inner_width_;
    }
    width_ = edges_.back().second + outer_width_;
}

double TableGrid::top_line() const {
    return table_.rules == TableRules::none ? 0 : table_.outer_thickness.value;
}

double TableGrid::line_below(std::size_t row) const {
    if (table_.rules == TableRules::none) return 0;
    if (row + 1 == table_.rows.size()) return table_.outer_thickness.value;
    if (table_.rules == TableRules::head && row + 1 > table_.head) return 0;
    return table_.thickness.value;
}

bool TableGrid::parted_below(std::size_t row, std::size_t column) const {
    if (row + 1 == table_.rows.size()) return true;
    if (cell_at(row, column) == cell_at(row + 1, column)) return false;
    // Inside the head of a table without inner lines, only what several columns share is underlined.
    return table_.rules != TableRules::head || row + 1 >= table_.head || spanning_[cell_at(row, column)];
}

void TableGrid::add_line(double x, double y, double width, double height, std::vector<Item>& items) const {
    PlacedRule line;
    line.x = placed(x);
    line.y = placed(y);
    line.width = placed(width);
    line.height = placed(height);
    line.colour = table_.colour;
    items.emplace_back(line);
}

void TableGrid::add_top(std::vector<Item>& items) const {
    if (top_line() > 0) add_line(0, 0, width_, top_line(), items);
}

void TableGrid::add_fill(std::size_t row, double top, double height, std::vector<Item>& items) const {
    if (!table_.rows[row].fill) return;
    add_line(0, top, width_, height, items);
    std::get<PlacedRule>(items.back()).colour = *table_.rows[row].fill;
}

/// Lines below the cells that end here; one for neighbours.
void TableGrid::add_below(std::size_t row, double y, std::vector<Item>& items) const {
    for (std::size_t begin = 0; begin < table_.columns;) {
        if (!parted_below(row, begin)) {
            ++begin;
            continue;
        }
        const bool alone = table_.rules == TableRules::head && row + 1 < table_.head;
        std::size_t end = begin + 1;
        while (end < table_.columns && parted_below(row, end) &&
               (!alone || cell_at(row, end) == cell_at(row, begin)))
            ++end;
        const double inset = alone ? table_.padding.value / 2 : 0;
        const double left = begin == 0 ? 0 : edges_[begin].first - inner_width_;
        const double right = end == table_.columns ? width_ : edges_[end - 1].second + inner_width_;
        add_line(left + inset, y, right - left - 2 * inset, line_below(row), items);
        begin = end;
    }
}

void TableGrid::add_row(std::size_t row, double top, double height, bool ends,
                        std::vector<Item>& items) const {
    if (ends && line_below(row) > 0) add_below(row, top + height - line_below(row), items);
    if (table_.rules != TableRules::grid) return;
    add_line(0, top, outer_width_, height, items);
    for (std::size_t column = 1; column < table_.columns; ++column)
        if (cell_at(row, column - 1) != cell_at(row, column))
            add_line(edges_[column - 1].second, top, inner_width_, height, items);
    add_line(width_ - outer_width_, top, outer_width_, height, items);
}

} // namespace anban::layout
