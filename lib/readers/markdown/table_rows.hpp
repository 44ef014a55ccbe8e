// The rows of a table while md4c reports them, and what only the source's lines tell of them.
#pragma once

#include "document/document.hpp"
#include "readers/table_grid.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anban::readers::markdown {

/// The cells of a table's line as they are written, spaces and all: parted by `|` that is neither escaped nor
/// in code. What stands before the first `|` of a line that begins with it, after the marks of quotes and
/// lists, is no cell.
std::vector<std::string_view> split_row(std::string_view line);

class TableRows {
public:
    explicit TableRows(std::size_t columns) { table_.columns.resize(columns); }

    void begin_row() { rows_.emplace_back(); }
    void add(document::Text text, document::Table::Align align, SourcePos at);

    /// Tells where the row that is open stands: byte `begin` of the source begins its line.
    void anchor(std::size_t begin, std::uint32_t line) { anchor_ = {rows_.size() - 1, begin, line}; }
    bool anchored() const { return anchor_.has_value(); }

    /// The table, its marks read from the source's lines.
    document::Table finish(std::string_view source, const std::string& file, Diagnostics& messages);

private:
    struct Anchor {
        std::size_t row = 0, begin = 0;
        std::uint32_t line = 0;
    };
    void read_line(std::string_view line, std::size_t row, SourcePos at, const std::string& file,
                   Diagnostics& messages);

    document::Table table_;
    std::vector<GridRow> rows_;
    std::optional<Anchor> anchor_;
};

/// Gives each table of a list of blocks the caption that stands before it, or else after it.
void attach_captions(std::vector<document::Block>& blocks);

} // namespace anban::readers::markdown
