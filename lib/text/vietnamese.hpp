// Facts about written Vietnamese: letters, dates, names.
#pragma once

#include "base/date.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anban::text {

/// The 134 Vietnamese letters outside ASCII, all precomposed (67 small, 67 capital), in the order of the
/// alphabet.
std::u32string_view vietnamese_letters();

/// Characters that Vietnamese prose needs besides letters: ₫ – — “ ” ‘ ’ … ° ² ³ ½.
std::u32string_view vietnamese_signs();

/// A date found in running text.
struct FoundDate {
    DateTime moment;
    std::optional<int> stated_weekday; ///< 0 Sunday … 6 Saturday, where the text names one
    std::size_t begin = 0, end = 0;    ///< bytes of the whole expression, weekday and time included
    bool exists = true;                ///< false for 30/02 and the like
};

/// Every date with a full day, month and year in a text, in order: `Thứ Sáu 10/07/2020 10:41`, `Thứ sáu, ngày
/// 10/7/2020 - 10:41`, `10-07-2020`, `10.7.2020`, `ngày 05 tháng 01 năm 2026`, `2020-07-10`, `10/07/2020 |
/// 10:41 GMT+7`, `10:41 ngày 10/07/2020`, `10h41, 10/07/2020`, `CN, 12/07/2020`, `T6, 10/07/2020`. Day before
/// month always.
std::vector<FoundDate> find_dates(std::string_view utf8);

/// `Thứ Hai` … `Chủ nhật` for 1 … 6, 0.
std::string_view weekday_name(int weekday);

/// `ngày 05 tháng 01 năm 2026`: day below 10 and months 1 and 2 padded, as Nghị định 30/2020 writes it.
std::string long_date(const Date& date);

/// `05/01/2026`.
std::string short_date(const Date& date);

} // namespace anban::text
