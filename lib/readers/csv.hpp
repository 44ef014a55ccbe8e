// Tables from files of values: RFC 4180 with `,`, `;` or tab between them.
#pragma once

#include "anban/diagnostics.hpp"
#include "document/document.hpp"

#include <string>
#include <string_view>

namespace anban::readers {

/// True for a file's name that ends in .csv or .tsv, in any case.
bool is_csv_name(std::string_view name);

/// Fills a table with the rows of a file. The sign between values is the one that parts the first records
/// most evenly. Empty lines are left out, short rows filled up and told with `file` and line; `<` and `^^`
/// alone in a value join cells as in a table of the source, a line end inside quotes is a line end. Fails
/// with bad_data for text that can't be decoded, for a quote that is never closed, and for a table too large
/// to print.
Result<Diagnostics> read_csv(std::string_view bytes, const std::string& file, document::Table& table);

} // namespace anban::readers
