#include "catch.hpp"
#include "layout/page/breaking.hpp"
#include "strips.hpp"

#include <algorithm>
#include <cmath>
#include <compare>
#include <random>

using namespace anban::layout;
using sample::Ends;
using sample::line;

namespace {

Ends ends(const std::vector<Strip>& strips, double height) {
    return sample::ends(break_pages(strips, {height, height}));
}

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
    const auto given_up = [](const std::vector<Strip>& strips) { return break_pages(strips, {30, 30})[0]; };
    const PageEnd together =
        given_up({line(), line(Bond::next), line(Bond::together), line(Bond::lines), line(Bond::lines)});
    CHECK(together.end == 2);
    CHECK(together.broken == Bond::together);
    const PageEnd widow = given_up({line(), line(Bond::lines), line(Bond::next), line(Bond::next)});
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

TEST_CASE("spaces stretch or shrink rather than leave a page short") {
    // Three lines of a paragraph that can't be parted after the third nor the fourth: a page of 49 pt holds
    // four.
    std::vector<Strip> lines{line(), line(), line(), line(Bond::lines), line(Bond::lines), line(), line()};
    CHECK(ends(lines, 49) == Ends{2, 6, 7}); // short by 29 pt
    lines[1].shrink = lines[2].shrink = 1;
    CHECK(ends(lines, 49) == Ends{5, 7});
    CHECK(measure_page(std::span(lines).first(3)).shrink == 2);
}

TEST_CASE("a page is left short where that keeps a later one full") {
    // Pages of 60 pt, and a block of 40 pt. Filled in turn, six lines stand on the first page and one before
    // the block on the second, which is short by 10 pt. Five on the first, a little apart, leave none short.
    std::vector<Strip> strips(7, line());
    for (Strip& strip : strips)
        strip.stretch = 5;
    Strip block;
    block.height = 40;
    strips.push_back(block);
    block.height = 20;
    strips.insert(strips.end(), 2, block);
    CHECK(ends(strips, 60) == Ends{5, 8, 10});
}

TEST_CASE("page ends that were tried tell their costs") {
    // Four lines on pages of two: after three the first page would be too high; a page of one line is short
    // by 10 pt, which is two thirds of a line: 100 + 1000·4/9.
    std::vector<Strip> lines(4, line());
    lines[1].bond = Bond::together;
    std::vector<TriedPageEnd> tried;
    REQUIRE(sample::ends(place_pages(lines, {20, 20}, {}, &tried).ends) == Ends{2, 4});
    REQUIRE(tried.size() == 4);
    CHECK(tried[0].end == 1);
    CHECK(tried[0].bonds == 1);
    CHECK(tried[0].cost == test::Approx(100 + 4000.0 / 9));
    CHECK_FALSE(tried[0].page);
    CHECK(tried[1].end == 2);
    CHECK(tried[1].bonds == 0);
    CHECK(tried[1].cost == 0);
    REQUIRE(tried[1].page);
    CHECK(*tried[1].page == 0);
    CHECK(tried[2].end == 3);
    CHECK_FALSE(tried[2].page);
    CHECK(tried[3].end == 4);
    REQUIRE(tried[3].page);
    CHECK(*tried[3].page == 600); // a last page of two lines
}

namespace {

/// What every way to end the pages costs, by the rules of breaking.hpp: broken bonds first, then short pages.
struct Cost {
    int next = 0, lines = 0, together = 0;
    double fill = 0;
    auto operator<=>(const Cost&) const = default;
};

Cost cheapest(const std::vector<Strip>& strips, std::size_t begin, double height) {
    if (begin == strips.size()) return {};
    Cost best{1000, 0, 0, 0};
    double used = 0, stretch = 0;
    for (std::size_t end = begin + 1; end <= strips.size(); ++end) {
        used += strips[end - 1].height;
        if (end - 1 > begin) {
            if (strips[end - 1].new_page) break;
            used += strips[end - 1].space;
            stretch += strips[end - 1].stretch;
            if (used > height) break;
        }
        const bool last = end == strips.size() || strips[end].new_page;
        Cost cost = cheapest(strips, end, height);
        const double spare = height - used;
        if (!last) {
            cost.next += strips[end].bond == Bond::next;
            cost.lines += strips[end].bond == Bond::lines;
            cost.together += strips[end].bond == Bond::together;
        }
        if (last && spare >= 0)
            cost.fill += used < 37.5 ? 600 : 0;
        else if (spare > stretch)
            cost.fill += 100 + std::min(1000 * std::pow((spare - stretch) / 15, 2), 1e6);
        else if (spare > 0)
            cost.fill += 100 * std::pow(spare / stretch, 3);
        best = std::min(best, cost);
    }
    return best;
}

} // namespace

TEST_CASE("pages of random material are as good as the best of all ways to end them") {
    std::mt19937 dice(7);
    for (int round = 0; round < 400; ++round) {
        std::vector<Strip> strips(1 + dice() % 14);
        for (Strip& strip : strips) {
            strip.height = 5 + static_cast<double>(dice() % 20);
            strip.space = static_cast<double>(dice() % 6);
            strip.stretch = static_cast<double>(dice() % 5);
            strip.bond = static_cast<Bond>(std::max(static_cast<int>(dice() % 7) - 3, 0));
            strip.new_page = dice() % 12 == 0;
        }
        Cost found;
        std::size_t begin = 0;
        for (const PageEnd& page : break_pages(strips, {60, 60})) {
            REQUIRE(page.end > begin);
            // The pages that were chosen, made the only ones there are.
            std::vector<Strip> one(strips.begin() + static_cast<long>(begin),
                                   strips.begin() + static_cast<long>(page.end));
            const bool last = page.end == strips.size() || strips[page.end].new_page;
            const PageFill fill = measure_page(one);
            const double spare = 60 - fill.natural;
            CHECK((spare >= 0 || one.size() == 1));
            found.next += page.broken == Bond::next;
            found.lines += page.broken == Bond::lines;
            found.together += page.broken == Bond::together;
            if (last && spare >= 0)
                found.fill += fill.natural < 37.5 ? 600 : 0;
            else if (spare > fill.stretch)
                found.fill += 100 + std::min(1000 * std::pow((spare - fill.stretch) / 15, 2), 1e6);
            else if (spare > 0)
                found.fill += 100 * std::pow(spare / fill.stretch, 3);
            begin = page.end;
        }
        CHECK(begin == strips.size());
        const Cost best = cheapest(strips, 0, 60);
        CHECK(found.next == best.next);
        CHECK(found.lines == best.lines);
        CHECK(found.together == best.together);
        CHECK(found.fill == Approx(best.fill));
    }
}
