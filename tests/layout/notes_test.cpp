#include "catch.hpp"
#include "strips.hpp"

#include <string>

using namespace anban::layout;
using sample::Ends;
using sample::line;

namespace {

/// A line of text with a note of so many lines of 5 pt, of which only the first two and the last two hold
/// together.
Strip noted(std::size_t lines) {
    Strip strip = line();
    for (std::size_t i = 0; i < lines; ++i) {
        Strip note = line();
        note.height = 5;
        note.note_begins = i == 0;
        if (i == 1 || i + 1 == lines) note.bond = i == 0 ? Bond::none : Bond::lines;
        strip.notes.push_back(note);
    }
    return strip;
}

std::vector<PageEnd> pages(const std::vector<Strip>& strips, double height) {
    PageHeights heights{height, height};
    heights.above_notes = 2;
    return break_pages(strips, heights);
}

std::string shown(const std::vector<PageEnd>& pages) {
    std::string out;
    for (const PageEnd& page : pages)
        out += (out.empty() ? "" : " ") + std::to_string(page.end) + "/" + std::to_string(page.notes);
    return out;
}

} // namespace

TEST_CASE("a page has room for the notes whose marks stand on it") {
    // 42 pt: four lines, or three with a note of two lines (30 + 2 + 10).
    const std::vector<Strip> strips{line(), noted(2), line(), line(), line(), line(), line()};
    CHECK(shown(pages(strips, 42)) == "3/2 7/2");
    CHECK(shown(pages(strips, 41)) == "2/2 6/2 7/2");
}

TEST_CASE("a line moves to the page that has room for its note") {
    const std::vector<Strip> strips{line(), line(), line(), noted(2), line()};
    CHECK(shown(pages(strips, 42)) == "3/0 5/2");
}

TEST_CASE("a long note goes on on the next page, two lines at least on each") {
    // The note of eight lines fits no page below its mark: 10 + 2 + 40 > 42.
    const std::vector<Strip> strips{noted(8), line(), line(), line(), line()};
    const auto found = pages(strips, 42);
    REQUIRE(found.size() >= 2);
    CHECK(found[0].notes >= 2);
    CHECK(found[0].notes <= 6);
    CHECK(found.back().notes == 8);
    CHECK(found.back().end == 5);
}

TEST_CASE("what the last page has no room for is told by its end") {
    const std::vector<Strip> strips{noted(20)};
    CHECK(shown(pages(strips, 42)) == "1/6"); // 10 + 2 + 6 × 5
}

TEST_CASE("a note of pages is set before what comes after it") {
    // After its mark stands another one, which begins where the first has ended.
    std::vector<Strip> strips{noted(20), noted(2)};
    for (int i = 0; i < 12; ++i)
        strips.push_back(line());
    const auto found = pages(strips, 42);
    // 1/6, then at least a line of text and what fits below it: 2 + 30 = 6 lines of notes.
    CHECK(shown(found).starts_with("1/6 2/12 3/18 "));
    CHECK(found.back().notes == 22);
    CHECK(found.back().end == strips.size());
}

TEST_CASE("balanced columns count their notes") {
    const std::vector<Strip> lines(8, line());
    CHECK(sample::ends(balance_columns(lines, 2).columns) == Ends{4, 8});
    const std::vector<double> notes{20, 0, 0, 0, 0, 0, 0, 0};
    const Balanced balanced = balance_columns(lines, 2, notes, 4);
    CHECK(sample::ends(balanced.columns) == Ends{3, 8});
    CHECK(balanced.height == 54); // 3 × 10 + 4 + 20
}
