#include "readers/markdown/date_field.hpp"

#include "base/date.hpp"
#include "text/vietnamese.hpp"

#include <fmt/format.h>

namespace anban::readers::markdown {

Diagnostics settle_date(document::Field& date, const std::string& file) {
    Diagnostics messages;
    const auto warn = [&](std::string code, std::string message, std::string hint) {
        messages.push_back(
            {Severity::warning, std::move(code), file, date.at, std::move(message), std::move(hint)});
    };
    if (date.value.empty()) return messages;
    if (const auto moment = from_iso(date.value)) {
        date.value = to_iso(*moment);
        return messages;
    }
    const auto found = text::find_dates(date.value);
    if (found.size() != 1) {
        warn("date-unknown", fmt::format("“{}” is not a date with day, month and year", date.value),
             "write it as 10/07/2020, 10/07/2020 10:41 or 2020-07-10");
        return messages;
    }
    const text::FoundDate& only = found.front();
    if (!only.exists) {
        warn("date-impossible", fmt::format("there is no such day as “{}”", date.value), "mend the date");
        return messages;
    }
    std::string rest = date.value.substr(0, only.begin) + date.value.substr(only.end);
    if (rest.find_first_not_of(" ,.;:-|()") != std::string::npos) {
        warn("date-unknown", fmt::format("“{}” holds more than a date", date.value),
             "keep the date alone; a place belongs in `place`");
        return messages;
    }
    if (only.stated_weekday && *only.stated_weekday != weekday(only.moment.date))
        warn("date-weekday",
             fmt::format("{} is a {}", text::short_date(only.moment.date),
                         text::weekday_name(weekday(only.moment.date))),
             "mend the weekday or the date");
    date.value = to_iso(only.moment);
    return messages;
}

} // namespace anban::readers::markdown
