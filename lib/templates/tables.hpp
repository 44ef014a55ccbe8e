// The looks of tables.
#pragma once

#include "templates/dressing.hpp"

#include <functional>

namespace anban::templates {

/// Where a table stands.
struct TablePlace {
    TagId parent = document_tag;
    Pt left{0}, right{0};
    std::string number{}; ///< before the caption
};

/// Makes runs of a text in a manner, below a tag.
using RunsOf = std::function<std::vector<StyledRun>(const document::Text&, const Manner&, TagId)>;

/// Dresses a table that has rows. Numbers of a column that has nothing else stand under one another, unless
/// the source aligns the column.
StyledTable dress_table(Dressing& dressing, const document::Table& table, const TablePlace& place,
                        const RunsOf& runs_of);

} // namespace anban::templates
