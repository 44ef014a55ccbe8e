// Writing of tables.
#pragma once

#include "document/document.hpp"

#include <string>

namespace anban::readers::markdown {

/// A table's rows with the line of dashes below the first; `<` and `^^` stand where a cell reaches. A table
/// without a head gets an empty first row.
std::string write_table(const document::Table& table);

} // namespace anban::readers::markdown
