#include "catch.hpp"
#include "text/vietnamese.hpp"

#include <string>
#include <vector>

using namespace anban;

namespace {

/// What was found: ISO form, weekday, `!` for a day that doesn't exist, and the text in brackets.
std::vector<std::string> found(const std::string& text) {
    std::vector<std::string> out;
    for (const auto& date : text::find_dates(text)) {
        std::string line = to_iso(date.moment);
        if (date.stated_weekday) line += " weekday " + std::to_string(*date.stated_weekday);
        if (!date.exists) line += " !";
        out.push_back(line + " [" + text.substr(date.begin, date.end - date.begin) + "]");
    }
    return out;
}

using Found = std::vector<std::string>;

/// A text that is one date expression from its first byte to its last.
void is_whole(const std::string& text, const std::string& expected) {
    CHECK(found(text) == Found{expected + " [" + text + "]"});
    const std::string around = "(Đăng: " + text + "; sau đó)";
    CHECK(found(around) == Found{expected + " [" + text + "]"});
}

const std::string day = "2020-07-10";
const std::string moment = "2020-07-10T10:41:00+07:00";

} // namespace

TEST_CASE("a date alone is found in its usual forms") {
    for (const char* text :
         {"10/07/2020", "10/7/2020", "10-07-2020", "10.7.2020", "2020-07-10", "2020/07/10", "ngày 10/07/2020",
          "Ngày 10-7-2020", "ngày 10 tháng 7 năm 2020", "NGÀY 10 THÁNG 07 NĂM 2020", "10 tháng 7, 2020",
          "10 tháng 7/2020", "ngày\u00A010 tháng\u00A07 năm\u00A02020"})
        is_whole(text, day);
    is_whole("ngày 05 tháng 01 năm 2026", "2026-01-05");
}

TEST_CASE("months are read by their names, in Vietnamese and in English") {
    for (const char* text : {"10 Tháng Bảy 2020", "ngày 10 tháng bảy năm 2020", "10 July 2020", "10 Jul 2020",
                             "July 10, 2020", "JULY 10 2020"})
        is_whole(text, day);
    is_whole("5 tháng năm năm 2020", "2020-05-05");
    is_whole("5 Tháng Năm 2020", "2020-05-05");
    is_whole("1 tháng mười một năm 2020", "2020-11-01");
    is_whole("1 tháng Mười Hai, 2020", "2020-12-01");
    is_whole("1 tháng mười 2020", "2020-10-01");
    for (const char* text :
         {"Th11 28, 2024", "28 Th11, 2024", "Tháng Mười Một 28, 2024", "28 Tháng 11, 2024"})
        is_whole(text, "2024-11-28"); // as blogs write them
    CHECK(found("Th 11 28, 2024").empty());
    CHECK(found("tháng 11 28 2024").empty());
    is_whole("Friday, 10 July 2020", day + " weekday 5");
    is_whole("Fri, 10/7/2020", day + " weekday 5");
    CHECK(found("trong 6 tháng năm 2020").empty()); // months of a year
    CHECK(found("May 2020").empty());
    CHECK(found("10 may 20").empty());
    CHECK(found("mua sắm tháng mười 2020").empty());
}

TEST_CASE("weekdays are read in all their spellings") {
    for (const char* text :
         {"Thứ Sáu 10/07/2020", "Thứ sáu, ngày 10/7/2020", "thứ sáu ngày 10-7-2020", "THỨ SÁU, 10/07/2020",
          "Thứ 6, 10/07/2020", "T6, 10/07/2020", "Thứ Sáu, ngày 10 tháng 7 năm 2020",
          "Thứ\u00A0Sáu\u00A010/07/2020", "Thứ Sáu - 10/07/2020", "Thứ Sáu | 10/07/2020"})
        is_whole(text, day + " weekday 5");
    for (const char* text :
         {"CN, 12/07/2020", "Chủ nhật, 12/07/2020", "Chủ Nhật ngày 12/7/2020", "chúa nhật 12.7.2020"})
        is_whole(text, "2020-07-12 weekday 0");
    is_whole("Thứ Hai, 10/07/2020", day + " weekday 1"); // as stated, wrong or not
    is_whole("thứ tư 10/07/2020", day + " weekday 3");
    is_whole("Thứ Năm, 10/07/2020", day + " weekday 4");
    is_whole("Thứ Bảy, 10/07/2020", day + " weekday 6");
    is_whole("thứ ba, ngày 26/11/2024", "2024-11-26 weekday 2");
}

TEST_CASE("times are read behind and before the date") {
    for (const char* text : {"10/07/2020 10:41",           "10/7/2020 10h41",
                             "10/7/2020 10h41'",           "10/07/2020 - 10:41",
                             "10/07/2020, 10:41",          "10/07/2020 | 10:41 GMT+7",
                             "10/07/2020 | 10:41 (GMT+7)", "10/07/2020 10:41 (GMT +07:00)",
                             "10/07/2020 lúc 10:41",       "10/07/2020, lúc 10 giờ 41 phút",
                             "10/07/2020-10:41",           "10:41 ngày 10/07/2020",
                             "10:41 10/07/2020",           "10h41, 10/07/2020",
                             "10g41 ngày 10/07/2020",      "10 giờ 41 phút, ngày 10 tháng 7 năm 2020",
                             "10:41 - 10/07/2020",         "10h41-10/07/2020",
                             "2020-07-10T10:41:00+07:00",  "2020-07-10 10:41",
                             "10/07/2020 10:41 AM",        "10/07/2020\u00A010:41"})
        is_whole(text, moment);
    is_whole("10/07/2020 10:41:05", "2020-07-10T10:41:05+07:00");
    is_whole("10h ngày 10/07/2020", "2020-07-10T10:00:00+07:00");
    is_whole("10h 10/07/2020", "2020-07-10T10:00:00+07:00");
    is_whole("8h 5 tháng 7 năm 2020", "2020-07-05T08:00:00+07:00");
    is_whole("10/07/2020 2:05 PM", "2020-07-10T14:05:00+07:00");
    is_whole("10/07/2020 12:05 SA", "2020-07-10T00:05:00+07:00");
    is_whole("2020-07-10T03:41:00Z", "2020-07-10T03:41:00Z");
    is_whole("10/07/2020 10:41 GMT+8", "2020-07-10T10:41:00+08:00");
}

TEST_CASE("weekday, date and time come together in any usual order") {
    for (const char* text :
         {"Thứ Sáu 10/07/2020 10:41", "Thứ sáu, ngày 10/7/2020 - 10:41",
          "Thứ Sáu, 10/07/2020 | 10:41 (GMT+7)", "10:41 Thứ Sáu, 10/07/2020",
          "10:41 | Thứ Sáu, ngày 10/07/2020", "Thứ Sáu, 10:41 10/07/2020", "T6, 10/07/2020 10h41'"})
        is_whole(text, moment + " weekday 5");
}

TEST_CASE("words around a date stay outside") {
    CHECK(found("Cập nhật lúc 10:41 10/07/2020") == Found{moment + " [10:41 10/07/2020]"});
    CHECK(found("Cập nhật thứ sáu, 10/07/2020.") == Found{day + " weekday 5 [thứ sáu, 10/07/2020]"});
    CHECK(found("Ngày 10/7/2020, Ban") == Found{day + " [Ngày 10/7/2020]"});
    CHECK(found("đến 10.7.2020.Sau") == Found{day + " [10.7.2020]"});
}

TEST_CASE("several dates come in order") {
    CHECK(found("từ 10/07/2020 - 12/07/2020 và 10-12/7/2020") ==
          Found{day + " [10/07/2020]", "2020-07-12 [12/07/2020]", "2020-07-12 [12/7/2020]"});
    CHECK(found("10/07/2020 10:41 11/07/2020") ==
          Found{moment + " [10/07/2020 10:41]", "2020-07-11 [11/07/2020]"});
    CHECK(found("10/07/2020 10:41-11:30") == Found{moment + " [10/07/2020 10:41]"});
}

TEST_CASE("ordinals are no weekdays") {
    CHECK(found("Hội nghị lần thứ 2, ngày 10/7/2020") == Found{day + " [ngày 10/7/2020]"});
    CHECK(found("HỘI NGHỊ LẦN THỨ 2, NGÀY 10/7/2020") == Found{day + " [NGÀY 10/7/2020]"});
    CHECK(found("Kỳ họp thứ 6 ngày 10/7/2020") == Found{day + " [ngày 10/7/2020]"});
    CHECK(found("vào thứ 6, ngày 10/7/2020") == Found{day + " weekday 5 [thứ 6, ngày 10/7/2020]"});
}

TEST_CASE("days that don't exist are found and marked") {
    is_whole("30/02/2020", "2020-02-30 !");
    is_whole("31/4/2020", "2020-04-31 !");
    is_whole("07/13/2020", "2020-13-07 !");
    is_whole("29/02/2020", "2020-02-29");
    is_whole("29/02/2019", "2019-02-29 !");
    is_whole("10/07/0000", "0000-07-10 !");
    is_whole("ngày 32 tháng 1 năm 2020", "2020-01-32 !");
}

TEST_CASE("what only looks like a date is left alone") {
    for (const char* text : {"",
                             "10/07",
                             "tháng 7/2020",
                             "năm 2020",
                             "10/07/20",
                             "110/07/2020",
                             "10/07/20201",
                             "A10/07/2020",
                             "06/2013/TTLT-BCA",
                             "10/07/2020/QH14",
                             "1.10.7.2020",
                             "10.7.2020.1",
                             "10/07-2020",
                             "10 / 07 / 2020",
                             "4.854.700",
                             "số 10/7/2020/NQ",
                             "ngày 10 tháng 7",
                             "Thứ Sáu, 10:41",
                             "thứ",
                             "10:41",
                             "Thứ Sáu ngày"})
        CHECK(found(text).empty());
    CHECK(found("25:61 10/07/2020") == Found{day + " [10/07/2020]"});
    CHECK(found("10/07/2020 25:10") == Found{day + " [10/07/2020]"});
    CHECK(found("nặng 10g, 10/07/2020") == Found{day + " [10/07/2020]"});
    CHECK(found("Thứ 8, 10/07/2020") == Found{day + " [10/07/2020]"});
}

TEST_CASE("a long text of half dates is gone through in linear time") {
    std::string text;
    for (int i = 0; i < 50'000; ++i)
        text += "Thứ Sáu 10:41 ngày 10/07 ";
    CHECK(text::find_dates(text).empty());
    CHECK(text::find_dates(std::string(1'000'000, '1')).empty());
    CHECK(text::find_dates(std::string(1'000'000, ' ')).empty());
}
