// From rows of cells and marks to a table whose cells cover each place once.
#pragma once

#include "anban/diagnostics.hpp"
#include "document/document.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anban::readers {

/// A cell as the source has it.
struct GridCell {
    enum class Mark : std::uint8_t {
        none,
        left, ///< `<`: belongs to the cell on its left
        above ///< `^^`: belongs to the cell above
    };
    document::Text text;
    Mark mark = Mark::none;
    SourcePos at;
};

/// The mark that a cell's text is: `<` or `^^`.
GridCell::Mark mark_of(std::string_view text);

using GridRow = std::vector<GridCell>;

/// Fills the table's rows; `columns` of it must be set, and rows shorter than that are filled up. A row that
/// a cell of the head reaches down into is of the head too. Where a first row says nothing at all, there is
/// no head; the row is left out. A mark that would make a cell other than a rectangle leaves an empty cell
/// and a warning.
void fill_grid(std::vector<GridRow> rows, document::Table& table, const std::string& file,
               Diagnostics& messages);

/// Makes the first `head` rows the head, with all rows that their cells reach down into.
void set_head(document::Table& table, std::size_t head);

} // namespace anban::readers
