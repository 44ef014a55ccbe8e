// The text of a table's cells: what it asks for, and its lines.
#pragma once

#include "layout/blocks/strip.hpp"
#include "layout/blocks/table_columns.hpp"
#include "layout/context.hpp"
#include "templates/styled.hpp"

#include <cstddef>
#include <vector>

namespace anban::layout {

/// What a cell's text asks for, pt at its own size.
struct MeasuredCell {
    ContentWidth width;
    double broken = 0; ///< part of a number's width that stands behind the place where numbers meet
};
MeasuredCell measure_cell(Context& context, const templates::TableCell& cell);

/// The column that a cell is set into.
struct CellRoom {
    double width = 0;  ///< of its contents, pt
    double height = 0; ///< of a page
    double scale = 1;  ///< of its text
    double broken = 0; ///< what its numbers need behind the place where they meet, pt
};

/// The lines of a cell, one under another.
struct CellLines {
    std::vector<Strip> strips;
    double height = 0;
};
CellLines lay_cell(Context& context, const templates::TableCell& cell, const CellRoom& room,
                   double own_broken);

/// Height of an empty line of a cell, pt.
double line_height(const Context& context, const templates::TableCell& cell, double scale);

} // namespace anban::layout
