// The columns that a document's text is set in.
#include "templates/content.hpp"
#include "templates/dressing.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace anban::templates {
namespace {

constexpr int most_columns = 6;

/// Where the document gives the first field that a text takes its value from.
SourcePos place_of(const Pattern& pattern, const FieldValues& values) {
    for (const Piece& piece : pattern.pieces)
        for (const FieldIndex field : piece.fields)
            if (!values.text(field).empty()) return values.at(field);
    return {};
}

} // namespace

Columns columns_of(Dressing& dressing, const FieldValues& values) {
    const ColumnsSpec& spec = dressing.tmpl.content.columns;
    Columns columns;
    columns.gap = dressing.look.scaled(spec.gap, dressing.body_size());
    if (spec.rule) columns.rule = dressing.look.rule(*spec.rule, dressing.body_size());
    const std::string count = fill(spec.count, values);
    if (count.size() == 1 && count[0] >= '1' && count[0] <= '0' + most_columns) {
        columns.count = count[0] - '0';
    } else if (!count.empty()) {
        const SourcePos at = place_of(spec.count, values);
        // What an article takes from its bulletin was told there.
        if (dressing.article == 0 || at.line > 0)
            dressing.messages.push_back({Severity::warning, "columns-unknown", dressing.file(), at,
                                         fmt::format("“{}” is no number of columns", count),
                                         fmt::format("write a number from 1 to {}", most_columns)});
    }
    return columns;
}

} // namespace anban::templates
