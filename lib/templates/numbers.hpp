// Numbers as tables have them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace anban::templates {

/// A text that is a number or stands for one.
struct TableNumber {
    std::size_t whole = 0;  ///< bytes up to where the whole part ends: there the numbers of a column meet
    bool is_number = false; ///< false: a dash, dots or a word of the statistics for a number that isn't there
    bool by_point = false;  ///< its broken part follows a point
};

/// Reads `1.234,5`, `-3,2`, `+0,4`, `12,5%`, `(1.234)`, `1 234`, `3.5`; `–`, `-`, `…` and `x` for what isn't
/// there. Nothing for all else: dates, ranges, document numbers.
std::optional<TableNumber> table_number(std::string_view text);

} // namespace anban::templates
