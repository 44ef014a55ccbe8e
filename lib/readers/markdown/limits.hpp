// What a hostile source may not ask of the parser.
#pragma once

#include "anban/diagnostics.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace anban::readers::markdown {

/// Quotes and lists inside one another, at most.
inline constexpr std::size_t deepest = 100;

/// Of one table, and of all tables of a text.
inline constexpr std::size_t most_table_columns = 200, most_table_cells = 500'000;

/// The refusal of text nested deeper than that.
Failure too_deep(const std::string& file, SourcePos at);

/// Looks through a body before md4c does, whose time grows with the square of the nesting and with the number
/// of lines times the number of brackets of one paragraph. Returns the failure (bad_data) for a text that
/// would keep it busy beyond reason; `first_line` is the number of the body's first line.
std::optional<Failure> refuse_excess(std::string_view body, std::size_t first_line, const std::string& file);

} // namespace anban::readers::markdown
