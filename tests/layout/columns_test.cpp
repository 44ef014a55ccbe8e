#include "catch.hpp"
#include "layout/page/breaking.hpp"
#include "samples.hpp"
#include "strips.hpp"

#include <map>

using namespace anban::layout;
using sample::Ends;
using sample::line;

namespace {

Ends ends(const Balanced& balanced) {
    return sample::ends(balanced.columns);
}

/// A document of one paragraph of `lines` lines of one word each.
sample::StyledDocument one_word_lines(int lines, sample::Columns columns) {
    sample::StyledDocument d = sample::document();
    d.blocks.push_back({columns});
    for (int i = 0; i < lines; ++i)
        sample::add(d, "nonu");
    d.blocks.push_back({sample::Columns{}});
    return d;
}

} // namespace

TEST_CASE("columns are as even as they can be") {
    CHECK(ends(balance_columns(std::vector<Strip>(10, line()), 2)) == Ends{5, 10});
    CHECK(ends(balance_columns(std::vector<Strip>(10, line()), 3)) == Ends{4, 7, 10});
    CHECK(balance_columns(std::vector<Strip>(10, line()), 3).height == 40);
}

TEST_CASE("columns keep together what belongs together") {
    std::vector<Strip> lines(10, line());
    lines[5].bond = Bond::next;                            // strip 4 is a heading
    CHECK(ends(balance_columns(lines, 2)) == Ends{6, 10}); // not 5, between heading and text
    CHECK(balance_columns(lines, 2).height == 60);
}

TEST_CASE("no column has fewer than three lines if there are enough") {
    CHECK(ends(balance_columns(std::vector<Strip>(7, line()), 3)) == Ends{4, 7});
    CHECK(ends(balance_columns(std::vector<Strip>(2, line()), 3)) == Ends{2});
}

TEST_CASE("a page's columns stand side by side, from the left, with a rule between them") {
    sample::Columns columns{2, {20}, sample::Rule{}};
    const auto out = sample::lay_out(one_word_lines(8, columns));
    REQUIRE(out.pages.pages.size() == 1);
    std::map<double, int> at; // lines by their left edge
    double first_left = 0, first_right = 0;
    int rules = 0;
    for (const Item& item : out.pages.pages[0].items) {
        if (const auto* text = std::get_if<PlacedText>(&item)) {
            if (at[text->x.value]++ == 0)
                (text->x.value == 50 ? first_left : first_right) = text->baseline.value;
        } else if (const auto* rule = std::get_if<PlacedRule>(&item)) {
            ++rules;
            CHECK(rule->x.value + rule->width.value / 2 == Approx(150)); // in the middle of 50 to 250
            CHECK(rule->height.value > 40);
        }
    }
    // 200 pt less the gap are two columns of 90: the second one starts at 50 + 90 + 20.
    CHECK(at == std::map<double, int>{{50, 4}, {160, 4}});
    CHECK(first_left == first_right);
    CHECK(rules == 1);
}

TEST_CASE("columns that fill a page go on on the next, where they are even again") {
    // A first line of 12.5 pt and 23 of 12 fill a column of 300 pt; 60 lines are two full columns and two of
    // six.
    const auto out = sample::lay_out(one_word_lines(60, {2, {20}, {}}));
    REQUIRE(out.pages.pages.size() == 2);
    CHECK(out.pages.pages[0].items.size() == 48);
    CHECK(out.pages.pages[1].items.size() == 12);
    CHECK(std::get<PlacedText>(out.pages.pages[1].items[6]).x.value == 160);
}

TEST_CASE("what follows columns stands below the longest, and what comes before above them") {
    sample::StyledDocument d = sample::document();
    sample::add(d, "nonu");
    d.blocks.push_back({sample::Columns{2, {20}, {}}});
    for (int i = 0; i < 7; ++i)
        sample::add(d, "nonu");
    d.blocks.push_back({sample::Columns{}});
    sample::add(d, "bu");
    const auto out = sample::lay_out(d);
    const auto& items = out.pages.pages[0].items;
    REQUIRE(items.size() == 9);
    const auto baseline = [&](std::size_t i) { return std::get<PlacedText>(items[i]).baseline.value; };
    CHECK(baseline(1) - baseline(0) == Approx(12));
    CHECK(baseline(5) == baseline(1)); // the second column's first line
    CHECK(baseline(8) - baseline(4) == Approx(12));
}
