// The names of days and months in dates, in small letters.
#pragma once

#include <optional>
#include <string_view>

namespace anban::text {

/// The weekday that stands behind `thứ`: `sáu` is 5, a Friday; Sunday, 0, is named otherwise.
std::optional<int> day_behind_thu(std::string_view word);

/// The month that stands behind `tháng`, by its first word: `hai` is 2; `mười` is 10, and may go on.
std::optional<int> month_behind_thang(std::string_view word);

/// `friday`, `fri`, as sites in two languages have them; Sunday is 0.
std::optional<int> english_day(std::string_view word);

/// `november`, `nov`.
std::optional<int> english_month(std::string_view word);

} // namespace anban::text
