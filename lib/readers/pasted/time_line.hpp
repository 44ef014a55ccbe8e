// Lines that say when the article was put on the site.
#pragma once

#include "base/date.hpp"
#include "readers/pasted/credits.hpp"
#include "readers/pasted/line.hpp"

#include <optional>
#include <string>

namespace anban::readers::pasted {

struct TimeLine {
    DateTime moment;
    std::optional<int> stated_weekday;
    bool exists = true;           ///< false for 30/02
    bool update = false;          ///< the time of a later change
    std::optional<Credit> credit; ///< `Nguyễn Mẫn - 10/07/2020`
    std::string place;            ///< `Nam Sách, ngày 10 tháng 7 năm 2020`
};

/// Reads a line that says a time and nothing of the article; nothing for any other line.
std::optional<TimeLine> read_time_line(const Line& line);

} // namespace anban::readers::pasted
