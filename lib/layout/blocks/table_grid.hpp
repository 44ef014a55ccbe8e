// Where the edges of a table's cells and its lines are.
#pragma once

#include "layout/pages.hpp"
#include "templates/styled.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace anban::layout {

/// The table's columns on the page and its lines, pt from its left edge. Edges are whole hundredths of a
/// point, so that lines that meet meet exactly.
class TableGrid {
public:
    explicit TableGrid(const templates::StyledTable& table);

    /// What lines take of the width, and between two columns.
    double lines_width() const;
    double between() const { return inner_width_; }

    /// Sets the columns, padding included.
    void set_widths(const std::vector<double>& widths);
    double width() const { return width_; }
    double left(std::size_t column) const { return edges_[column].first; }
    double right(std::size_t column) const { return edges_[column].second; }

    /// Thickness of the line above the table, and of that below a row.
    double top_line() const;
    double line_below(std::size_t row) const;

    /// Adds the line above the table, and the lines of a row that is `height` high, its lower line included.
    /// A row that is parted has that line only where `ends`.
    void add_top(std::vector<Item>& items) const;
    void add_row(std::size_t row, double top, double height, bool ends, std::vector<Item>& items) const;
    void add_fill(std::size_t row, double top, double height, std::vector<Item>& items) const;

private:
    std::size_t cell_at(std::size_t row, std::size_t column) const {
        return cells_[row * table_.columns + column];
    }
    bool parted_below(std::size_t row, std::size_t column) const;
    void add_line(double x, double y, double width, double height, std::vector<Item>& items) const;
    void add_below(std::size_t row, double y, std::vector<Item>& items) const;

    const templates::StyledTable& table_;
    double inner_width_ = 0, outer_width_ = 0; ///< of vertical lines
    std::vector<std::pair<double, double>> edges_;
    double width_ = 0;
    std::vector<std::size_t> cells_; ///< by place: number of the cell that covers it
    std::vector<bool> spanning_;     ///< by number: it covers several columns
};

/// The next whole hundredth of a point.
double up_to_hundredth(double pt);

} // namespace anban::layout
