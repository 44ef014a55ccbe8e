#include "base/date.hpp"
#include "catch.hpp"

using namespace anban;

TEST_CASE("only days of the calendar are valid") {
    CHECK(is_valid({2020, 2, 29}));
    CHECK_FALSE(is_valid({2019, 2, 29}));
    CHECK(is_valid({2000, 2, 29}));
    CHECK_FALSE(is_valid({1900, 2, 29}));
    CHECK_FALSE(is_valid({2020, 4, 31}));
    CHECK(is_valid({1, 1, 1}));
    CHECK(is_valid({9999, 12, 31}));
    CHECK_FALSE(is_valid({}));
    for (const Date d : {Date{0, 1, 1},
                         {10000, 1, 1},
                         {2020, 0, 1},
                         {2020, 13, 1},
                         {2020, 1, 0},
                         {2020, 1, 32},
                         {2020, -1, 1},
                         {2020, 257, 1},
                         {2020, 1, 257},
                         {67556, 1, 1}})
        CHECK_FALSE(is_valid(d));
}

TEST_CASE("weekdays are those of the calendar on the wall") {
    CHECK(weekday({2020, 7, 10}) == 5);
    CHECK(weekday({2024, 11, 26}) == 2);
    CHECK(weekday({1945, 9, 2}) == 0);
    CHECK(weekday({1975, 4, 30}) == 3);
    CHECK(weekday({2000, 1, 1}) == 6);
}

TEST_CASE("seconds of the epoch become a UTC moment") {
    CHECK(from_epoch(0) == DateTime{{1970, 1, 1}, true, 0, 0, 0, 0});
    CHECK(from_epoch(1'000'000'000) == DateTime{{2001, 9, 9}, true, 1, 46, 40, 0});
    CHECK(from_epoch(-1) == DateTime{{1969, 12, 31}, true, 23, 59, 59, 0});
    CHECK(from_epoch(951'782'400) == DateTime{{2000, 2, 29}, true, 0, 0, 0, 0});
}

TEST_CASE("moments are written in ISO 8601") {
    CHECK(to_iso({{2020, 7, 10}}) == "2020-07-10");
    CHECK(to_iso({{2020, 7, 10}, true, 10, 41}) == "2020-07-10T10:41:00+07:00");
    CHECK(to_iso({{5, 1, 2}, true, 0, 0, 9, 0}) == "0005-01-02T00:00:09Z");
    CHECK(to_iso({{2020, 7, 10}, true, 1, 2, 3, -210}) == "2020-07-10T01:02:03-03:30");
}

TEST_CASE("ISO 8601 is read in the forms that are written, and a few more") {
    CHECK(from_iso("2020-07-10") == DateTime{{2020, 7, 10}});
    const DateTime moment{{2020, 7, 10}, true, 10, 41, 0, 420};
    for (const char* text : {"2020-07-10T10:41:00+07:00", "2020-07-10T10:41", "2020-07-10 10:41:00",
                             "2020-07-10T10:41+07:00", "2020-07-10T10:41+0700"}) {
        CAPTURE(text);
        CHECK(from_iso(text) == moment);
    }
    CHECK(from_iso("2020-07-10T03:41:05Z") == DateTime{{2020, 7, 10}, true, 3, 41, 5, 0});
    CHECK(from_iso("2020-07-10T03:41:05-03:30") == DateTime{{2020, 7, 10}, true, 3, 41, 5, -210});
}

TEST_CASE("what is no moment in ISO 8601 is refused") {
    for (const char* text :
         {"", "2020", "2020-7-10", "2020-02-30", "20-07-10", "2020/07/10", "2020-07-10T", "2020-07-10T24:00",
          "2020-07-10T10:60", "2020-07-10T10:41:60", "2020-07-10T10", "2020-07-10T10:41+15:00",
          "2020-07-10T10:41+07", "2020-07-10T10:41x", "2020-07-10 ", "-020-07-10", "2020-07-10T10:41:00Z "}) {
        CAPTURE(text);
        CHECK_FALSE(from_iso(text).has_value());
    }
}
