// Tables.
#include "readers/csv.hpp"
#include "readers/markdown/builder.hpp"
#include "readers/markdown/limits.hpp"
#include "readers/table_options.hpp"

#include <fmt/format.h>

#include <utility>

namespace anban::readers::markdown {

using namespace document;

/// md4c fills short rows up, so that a few bytes of dashes make as many cells in each row. False for a table
/// that outgrows its source.
bool Builder::open_table(const MD_BLOCK_TABLE_DETAIL& detail) {
    const std::size_t columns = detail.col_count,
                      rows = std::size_t{detail.head_row_count} + detail.body_row_count;
    table_cells_ += columns * rows;
    if (columns > most_table_columns || table_cells_ > most_table_cells) {
        failure_ = fail(FailureKind::bad_data, "table-too-large",
                        fmt::format("a table of {} columns and {} rows", columns, rows),
                        fmt::format("a table may have {} columns; all tables of a text {} cells together",
                                    most_table_columns, most_table_cells),
                        file_, cursor_.here());
        return false;
    }
    has_tables_ = true;
    table_.emplace(columns);
    return true;
}

void Builder::close_cell() {
    Text text = finish_text();
    const SourcePos at = text.empty() ? text_at_ : text.front().at;
    table_->add(std::move(text), cell_align_, at);
    for (Figure& figure : figures_)
        table_figures_.push_back(std::move(figure));
    figures_.clear();
    open_.reset();
}

void Builder::close_table() {
    push({table_->finish(cursor_.source(), file_, messages_)});
    table_.reset();
    for (Figure& figure : std::exchange(table_figures_, {})) {
        say(Severity::note, "figure-in-text", figure.at,
            "the photo stands after the table that it was written in",
            "give it a paragraph of its own to choose its place");
        push(block_of(std::move(figure)));
    }
}

/// A reference to a file of values is a table.
Block Builder::block_of(Figure figure) {
    if (!is_csv_name(figure.photo)) return {std::move(figure)};
    Table table;
    table.file = std::move(figure.photo);
    if (figure.alt != plain(figure.caption)) table.summary = std::move(figure.alt);
    table.caption = std::move(figure.caption);
    take_options(table.caption, table);
    table.head = table.told_head.value_or(1);
    table.at = figure.at;
    has_tables_ = true;
    return {std::move(table)};
}

void Builder::attach_captions() {
    if (has_tables_) markdown::attach_captions(frames_.back().blocks);
}

} // namespace anban::readers::markdown
