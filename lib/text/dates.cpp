#include "text/calendar_names.hpp"
#include "text/date_lexemes.hpp"
#include "text/vietnamese.hpp"

#include <algorithm>
#include <array>

namespace anban::text {
namespace {

using Kind = Lexeme::Kind;

bool is_sign(const Lexeme& lexeme, std::u32string_view signs) {
    return lexeme.kind == Kind::sign && signs.find(lexeme.sign) != std::u32string_view::npos;
}

/// A number of up to `digits` digits.
bool is_short(const Lexeme& lexeme, std::size_t digits) {
    return lexeme.kind == Kind::number && lexeme.end - lexeme.begin <= digits;
}

bool is_year(const Lexeme& lexeme) {
    return lexeme.kind == Kind::number && lexeme.end - lexeme.begin == 4;
}

/// Reads the parts of a date expression. Every reading function moves on only when it succeeds.
class DateReader {
public:
    DateReader(std::string_view utf8, std::size_t at) : in_(utf8, at) {}

    /// The whole expression that starts here: weekday and time in any order before the date, time behind it.
    /// `ordinal`: a `thứ 2` here is a second, no Monday.
    std::optional<FoundDate> read(bool ordinal) {
        FoundDate found;
        found.begin = in_.at();
        for (bool more = true; more;) {
            if (read_date(found)) {
                read_behind(found);
                found.exists = is_valid(found.moment.date);
                return found;
            }
            more = (!found.stated_weekday && !ordinal && read_weekday(found)) ||
                   (!found.moment.has_time && read_time(found));
            if (more) skip_joint();
        }
        return std::nullopt;
    }

private:
    Lexeme peek() {
        const std::size_t here = in_.at();
        Lexeme lexeme = in_.read();
        in_.go_to(here);
        return lexeme;
    }

    bool take_word(std::string_view word) {
        const std::size_t here = in_.at();
        const Lexeme lexeme = in_.read();
        if (lexeme.word == word) return true;
        in_.go_to(here);
        return false;
    }

    bool take_sign(std::u32string_view signs) {
        const std::size_t here = in_.at();
        if (is_sign(in_.read(), signs)) return true;
        in_.go_to(here);
        return false;
    }

    void skip_joint() { take_sign(U",-–—|•·;"); }

    /// `Thứ Sáu`, `Thứ 6`, `T6`, `Chủ nhật`, `CN`, `Friday`.
    bool read_weekday(FoundDate& found) {
        const std::size_t here = in_.at();
        const Lexeme first = in_.read();
        std::optional<int> day;
        if (first.kind == Kind::word) {
            if (first.word == "cn") {
                day = 0;
            } else if (first.word == "chủ" || first.word == "chúa") {
                if (in_.read().word == "nhật") day = 0;
            } else if (first.word == "thứ" || first.word == "t") {
                const Lexeme second = in_.read();
                day = second.kind == Kind::number && (first.word == "thứ" || !second.spaced)
                          ? numbered_day(second)
                          : day_behind_thu(first.word == "thứ" ? second.word : std::string{});
            } else {
                day = english_day(first.word);
            }
        }
        if (day) {
            found.stated_weekday = day;
        } else {
            in_.go_to(here);
        }
        return day.has_value();
    }

    static std::optional<int> numbered_day(const Lexeme& number) {
        if (number.end - number.begin > 1 || number.value < 2 || number.value > 7) return std::nullopt;
        return number.value - 1;
    }

    /// The date itself, `ngày` included.
    bool read_date(FoundDate& found) {
        const std::size_t here = in_.at();
        take_word("ngày");
        Date& date = found.moment.date;
        if (read_numeric(date) || read_spelled(date) || read_month_first(date) || read_english(date)) {
            found.end = in_.at();
            return true;
        }
        in_.go_to(here);
        return false;
    }

    /// `10/07/2020`, `10-7-2020`, `10.07.2020`, `2020-07-10`.
    bool read_numeric(Date& date) {
        const std::size_t here = in_.at();
        const Lexeme first = in_.read();
        const Lexeme sign = in_.read();
        if (first.kind == Kind::number && is_sign(sign, U"/.-") && !sign.spaced) {
            const Lexeme month = in_.read();
            const Lexeme second_sign = in_.read();
            const Lexeme last = in_.read();
            const bool tight = !month.spaced && !second_sign.spaced && !last.spaced;
            const bool day_first = is_short(first, 2) && is_year(last);
            const bool year_first = is_year(first) && is_short(last, 2);
            if (tight && is_short(month, 2) && is_sign(second_sign, {&sign.sign, 1}) &&
                (day_first || year_first) && ends_here(sign.sign)) {
                date = day_first ? Date{last.value, month.value, first.value}
                                 : Date{first.value, month.value, last.value};
                return true;
            }
        }
        in_.go_to(here);
        return false;
    }

    /// False for the head of something longer, as a document's number or an address of four numbers.
    bool ends_here(char32_t sign) {
        const std::size_t here = in_.at();
        const Lexeme after = in_.read();
        const Lexeme further = in_.read();
        in_.go_to(here);
        if (after.spaced) return true;
        if (after.kind == Kind::word) return after.word == "t" && further.kind == Kind::number; // ISO 8601
        if (after.kind != Kind::sign || further.spaced) return true;
        const bool number = further.kind == Kind::number;
        return !(after.sign == sign && number) &&
               !(after.sign == U'/' && (number || further.kind == Kind::word));
    }

    /// `Th11 28, 2024`, `Tháng Mười Một 28, 2024`: the months of blogs.
    bool read_month_first(Date& date) {
        const std::size_t here = in_.at();
        if (take_month_word()) {
            const int month = read_month();
            const Lexeme day = in_.read();
            if (month >= 0 && is_short(day, 2) && take_sign(U",")) {
                const Lexeme year = in_.read();
                if (is_year(year)) {
                    date = {year.value, month, day.value};
                    return true;
                }
            }
        }
        in_.go_to(here);
        return false;
    }

    /// `tháng`, and the `Th` of `Th11`.
    bool take_month_word() {
        if (take_word("tháng")) return true;
        const std::size_t here = in_.at();
        if (take_word("th") && is_attached_number()) return true;
        in_.go_to(here);
        return false;
    }

    /// `05 tháng 01 năm 2026`, `5 tháng 1, 2026`, `5 tháng 1/2026`, `5 Tháng Một 2026`, `5 Th1, 2026`.
    bool read_spelled(Date& date) {
        const std::size_t here = in_.at();
        const Lexeme day = in_.read();
        if (is_short(day, 2) && take_month_word()) {
            const int month = read_month();
            if (!take_word("năm")) take_sign(U",/-");
            const Lexeme year = in_.read();
            if (month >= 0 && is_year(year)) {
                date = {year.value, month, day.value};
                return true;
            }
        }
        in_.go_to(here);
        return false;
    }

    /// A month's number or its name (`mười hai` has two words); -1 for neither.
    int read_month() {
        const Lexeme month = in_.read();
        if (month.kind == Kind::number) return is_short(month, 2) ? month.value : -1;
        const int named = month_behind_thang(month.word).value_or(-1);
        // `trong 6 tháng năm 2023` names no month
        if (month.word == "năm" && !month.capital && peek().word != "năm") return -1;
        if (named < 10) return named;
        return take_word("một") ? 11 : take_word("hai") ? 12 : named;
    }

    /// `2 November 2023`, `Nov 2, 2023`.
    bool read_english(Date& date) {
        const std::size_t here = in_.at();
        Lexeme day = in_.read();
        Lexeme month = in_.read();
        if (day.kind == Kind::word) std::swap(day, month);
        take_sign(U".,");
        const Lexeme year = in_.read();
        const std::optional<int> named = english_month(month.word);
        if (named && is_short(day, 2) && is_year(year)) {
            date = {year.value, *named, day.value};
            return true;
        }
        in_.go_to(here);
        return false;
    }

    /// A time behind the date, with what may stand between.
    void read_behind(FoundDate& found) {
        const std::size_t here = in_.at();
        if (!found.moment.has_time) {
            const Lexeme after = peek();
            if (after.word == "t" && !after.spaced) in_.read();
            skip_joint();
            take_word("vào");
            take_word("lúc");
            if (!read_time(found)) return in_.go_to(here);
        }
        read_zone(found.moment);
        found.end = in_.at();
    }

    /// `10:41`, `10:41:05`, `10h41`, `10h41'`, `10 giờ 41 phút`, `10h`.
    bool read_time(FoundDate& found) {
        const std::size_t here = in_.at();
        const Lexeme hour = in_.read();
        const Lexeme joint = in_.read();
        std::optional<int> minute;
        int second = 0;
        if (is_short(hour, 2) && hour.value < 24) {
            if (is_sign(joint, U":") && !joint.spaced) {
                minute = read_sixtieth();
                if (minute && take_sign(U":")) second = read_sixtieth().value_or(0);
            } else if (joint.word == "h" || joint.word == "giờ" ||
                       (joint.word == "g" && is_attached_number())) {
                minute = read_minutes_behind_word();
            }
        }
        if (!minute) {
            in_.go_to(here);
            return false;
        }
        found.moment.has_time = true;
        found.moment.hour = hour.value;
        found.moment.minute = *minute;
        found.moment.second = second;
        read_half(found.moment);
        return true;
    }

    /// 10g30 is a time, 10g a mass.
    bool is_attached_number() {
        const Lexeme after = peek();
        return after.kind == Kind::number && !after.spaced;
    }

    /// Two digits right here, below 60.
    std::optional<int> read_sixtieth() {
        const std::size_t here = in_.at();
        const Lexeme number = in_.read();
        if (number.kind == Kind::number && number.end - number.begin == 2 && number.value < 60 &&
            !number.spaced)
            return number.value;
        in_.go_to(here);
        return std::nullopt;
    }

    /// The minutes of `10h41'`; none is a full hour. A number that starts the date isn't taken for minutes.
    int read_minutes_behind_word() {
        const std::size_t here = in_.at();
        const Lexeme number = in_.read();
        if (is_short(number, 2) && number.value < 60) {
            const Lexeme after = peek();
            const bool marked = after.word == "phút" || after.word == "ph" || after.word == "p";
            if (marked || is_sign(after, U"'’′")) {
                in_.read();
                return number.value;
            }
            if (!number.spaced) return number.value;
            const bool part_of_date = after.word == "tháng" || (is_sign(after, U"/.-") && !after.spaced);
            if (!part_of_date) return number.value;
        }
        in_.go_to(here);
        return 0;
    }

    /// `AM`, `PM`, `SA`, `CH`.
    void read_half(DateTime& moment) {
        const std::size_t here = in_.at();
        const std::string word = in_.read().word;
        if (word == "pm" || word == "ch") {
            if (moment.hour < 12) moment.hour += 12;
        } else if (word == "am" || word == "sa") {
            if (moment.hour == 12) moment.hour = 0;
        } else {
            in_.go_to(here);
        }
    }

    /// `GMT+7`, `(GMT +07:00)`, `UTC+7`, `+07:00`, `Z`.
    void read_zone(DateTime& moment) {
        const std::size_t here = in_.at();
        const bool bracket = take_sign(U"(");
        const bool named = take_word("gmt") || take_word("utc");
        const Lexeme sign = peek();
        // An unnamed minus is the dash of a range: 10:41-11:30.
        if (named ? is_sign(sign, U"+-−") : is_sign(sign, U"+") && !sign.spaced) {
            in_.read();
            const Lexeme hours = in_.read();
            int minutes = 0;
            if (take_sign(U":")) minutes = read_sixtieth().value_or(0);
            if (is_short(hours, 2) && hours.value <= 14 && (!bracket || take_sign(U")"))) {
                moment.offset_minutes = (sign.sign == U'+' ? 1 : -1) * (hours.value * 60 + minutes);
                return;
            }
        } else if (!bracket && !named && !sign.spaced && take_word("z")) {
            moment.offset_minutes = 0;
            return;
        }
        in_.go_to(here);
    }

    Lexemes in_;
};

/// Whether `thứ 2` is a second rather than Monday: `lần thứ 2`, `kỳ họp thứ 6`. After a word it is a weekday
/// only where that word leads to one (`vào thứ 6`, `cập nhật thứ sáu`) or where it has a capital.
bool is_ordinal(const Lexeme& before, const Lexeme& here) {
    if (before.word.empty() || here.word != "thứ") return false;
    if (here.capital) return before.word == "lần";
    constexpr std::array<std::string_view, 14> leading = {
        "vào", "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "là", "đến", "từ", "và", "nhật", "nay", "qua"};
    return std::find(leading.begin(), leading.end(), before.word) == leading.end();
}

bool may_start_date(const Lexeme& lexeme) {
    constexpr std::array<std::string_view, 8> words = {"ngày",  "thứ", "t",   "th",
                                                       "tháng", "cn",  "chủ", "chúa"};
    return lexeme.kind == Kind::number || std::find(words.begin(), words.end(), lexeme.word) != words.end() ||
           english_day(lexeme.word) || english_month(lexeme.word);
}

} // namespace

std::vector<FoundDate> find_dates(std::string_view utf8) {
    std::vector<FoundDate> dates;
    Lexemes in(utf8, 0);
    Lexeme before;
    Lexeme before_that;
    for (Lexeme here = in.read(); here.kind != Kind::end; here = in.read()) {
        const bool glued = !here.spaced && before.kind != Kind::end &&
                           (before.kind != Kind::sign ||
                            (is_sign(before, U"/.") && !before.spaced && before_that.kind == Kind::number));
        if (!glued && may_start_date(here)) {
            DateReader date(utf8, here.begin);
            if (const auto found = date.read(is_ordinal(before, here))) {
                dates.push_back(*found);
                in.go_to(found->end);
                before = before_that = {};
                continue;
            }
        }
        before_that = std::move(before);
        before = std::move(here);
    }
    return dates;
}

} // namespace anban::text
