// The columns that a document's text is set in.
#include "templates/content.hpp"
#include "templates/dressing.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace anban::templates {
namespace {

constexpr int most_columns = 6;

} // namespace

Columns columns_of(Dressing& dressing, const Values& values) {
    const ColumnsSpec& spec = dressing.tmpl.content.columns;
    Columns columns;
    columns.gap = dressing.look.scaled(spec.gap, dressing.body_size());
    if (spec.rule) columns.rule = dressing.look.rule(*spec.rule, dressing.body_size());
    const std::string count = fill(spec.count, values);
    if (count.size() == 1 && count[0] >= '1' && count[0] <= '0' + most_columns) {
        columns.count = count[0] - '0';
    } else if (!count.empty()) {
        dressing.messages.push_back({Severity::warning,
                                     "columns-unknown",
                                     dressing.out.file,
                                     {},
                                     fmt::format("“{}” is no number of columns", count),
                                     fmt::format("write a number from 1 to {}", most_columns)});
    }
    return columns;
}

} // namespace anban::templates
