#include "catch.hpp"
#include "layout/page/breaking.hpp"

#include <algorithm>
#include <random>

using namespace anban::layout;

namespace {

/// A line of 10 pt, with nothing above it.
Strip line(Bond bond = Bond::none, double space = 0) {
    Strip strip;
    strip.height = 10;
    strip.space = space;
    strip.bond = bond;
    return strip;
}

std::vector<std::size_t> ends(const std::vector<Strip>& strips, double height) {
    std::vector<std::size_t> out;
    for (const PageEnd& page : break_pages(strips, height))
        out.push_back(page.end);
    return out;
}

using Ends = std::vector<std::size_t>;

} // namespace

TEST_CASE("pages are filled in turn") {
    const std::vector<Strip> lines(7, line());
    CHECK(ends(lines, 30) == Ends{3, 6, 7});
    CHECK(ends(lines, 29.9) == Ends{2, 4, 6, 7});
    CHECK(ends({}, 30).empty());
}

TEST_CASE("space above the first strip of a page doesn't count") {
    const std::vector<Strip> lines(4, line(Bond::none, 5));
    CHECK(ends(lines, 25) == Ends{2, 4});
    CHECK(ends(lines, 24.9) == Ends{1, 2, 3, 4});
}

TEST_CASE("a new page starts where one is asked for") {
    std::vector<Strip> lines(4, line());
    lines[1].new_page = true;
    CHECK(ends(lines, 30) == Ends{1, 4});
    lines[0].new_page = true; // the first page has started already
    CHECK(ends(lines, 30) == Ends{1, 4});
}

TEST_CASE("a heading moves to the page of what follows") {
    // 0 1 | 2 heading, 3 4 text
    const std::vector<Strip> lines{line(), line(), line(), line(Bond::next), line()};
    CHECK(ends(lines, 30) == Ends{2, 5});
}

TEST_CASE("a chain of headings moves whole") {
    const std::vector<Strip> lines{line(), line(), line(Bond::next), line(Bond::next), line()};
    CHECK(ends(lines, 30) == Ends{1, 4, 5});
}

TEST_CASE("widows and orphans look back") {
    // A paragraph of four lines with two widows and two orphans, after two lines: a page of five lines would
    // leave a widow.
    const std::vector<Strip> lines{line(), line(), line(), line(Bond::lines), line(), line(Bond::lines)};
    CHECK(ends(lines, 50) == Ends{4, 6});
    CHECK(ends(lines, 30) == Ends{2, 4, 6}); // and a page of three would leave an orphan
}

TEST_CASE("contradicting rules give way in their order") {
    const auto given_up = [](const std::vector<Strip>& strips) { return break_pages(strips, 30)[0]; };
    const PageEnd together =
        given_up({line(), line(Bond::next), line(Bond::together), line(Bond::lines), line(Bond::lines)});
    CHECK(together.end == 2);
    CHECK(together.broken == Bond::together);
    const PageEnd widow =
        given_up({line(), line(Bond::lines), line(Bond::next), line(Bond::next), line(Bond::next)});
    CHECK(widow.end == 1);
    CHECK(widow.broken == Bond::lines);
    const PageEnd heading =
        given_up({line(), line(Bond::next), line(Bond::next), line(Bond::next), line(Bond::next)});
    CHECK(heading.end == 3);
    CHECK(heading.broken == Bond::next);
}

TEST_CASE("a strip higher than the page has one of its own") {
    std::vector<Strip> lines(3, line());
    lines[1].height = 100;
    CHECK(ends(lines, 30) == Ends{1, 2, 3});
}

TEST_CASE("every page of random material ends at the last of its loosest places") {
    std::mt19937 dice(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<Strip> strips(1 + dice() % 80);
        for (Strip& strip : strips) {
            strip.height = 1 + static_cast<double>(dice() % 20);
            strip.space = static_cast<double>(dice() % 6) - 1;
            strip.bond = static_cast<Bond>(dice() % 4);
            strip.new_page = dice() % 20 == 0;
        }
        std::size_t begin = 0;
        for (const PageEnd& page : break_pages(strips, 60)) {
            REQUIRE(page.end > begin);
            double used = 0;
            Bond loosest = Bond::next;
            std::size_t best = begin + 1, fits = begin;
            for (std::size_t i = begin; i < strips.size() && (i == begin || !strips[i].new_page); ++i) {
                used += strips[i].height + (i > begin ? strips[i].space : 0);
                if (used > 60) break;
                fits = i + 1;
                const bool last_of_page = fits == strips.size() || strips[fits].new_page;
                const Bond bond = last_of_page ? Bond::none : strips[fits].bond;
                if (last_of_page || bond <= loosest) {
                    loosest = bond;
                    best = fits;
                }
            }
            CHECK(page.end == best);
            CHECK(page.broken == loosest);
            begin = page.end;
        }
        CHECK(begin == strips.size());
    }
}
