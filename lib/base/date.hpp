// Calendar dates without a clock: anban knows only the dates that a document brings (or SOURCE_DATE_EPOCH).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace anban {

/// A date of the Gregorian calendar.
struct Date {
    int year = 0;
    int month = 0; ///< 1–12
    int day = 0;   ///< 1–31
    friend bool operator==(const Date&, const Date&) = default;
};

/// A date with an optional time of day. Vietnam has one zone and no summer time: +07:00 unless stated.
struct DateTime {
    Date date;
    bool has_time = false;
    int hour = 0, minute = 0, second = 0;
    int offset_minutes = 7 * 60; ///< of the zone, east of Greenwich
    friend bool operator==(const DateTime&, const DateTime&) = default;
};

/// True for a day that exists (29/02 only in leap years), years 1–9999.
bool is_valid(const Date& date);

/// 0 Sunday (Chủ nhật), 1 Monday (Thứ Hai) … 6 Saturday (Thứ Bảy). The date must be valid.
int weekday(const Date& date);

/// The UTC moment `seconds` after 1970-01-01, as SOURCE_DATE_EPOCH counts it.
DateTime from_epoch(std::int64_t seconds);

/// `2020-07-10` or, with a time, `2020-07-10T10:41:00+07:00` (ISO 8601, as XMP wants it).
std::string to_iso(const DateTime& moment);

/// Reads what `to_iso` writes, also without seconds, with `Z`, with a space for the `T`, or without a zone
/// (+07:00).
std::optional<DateTime> from_iso(std::string_view text);

} // namespace anban
