// Photos at the tops of pages.
#include "catch.hpp"
#include "layout/page/placing.hpp"
#include "strips.hpp"

#include <algorithm>
#include <random>
#include <set>

using namespace anban;
using namespace anban::layout;
using sample::Ends;
using sample::line;

namespace {

/// Lines 10 pt high, with photos among them. A hole of more than two lines of 15 pt costs more than a move.
struct Text {
    std::vector<Strip> strips;
    std::vector<FigurePlace> figures;

    void add(std::size_t lines, std::size_t article = 0) {
        for (std::size_t i = 0; i < lines; ++i) {
            strips.push_back(line());
            strips.back().article = article;
        }
    }
    FigurePlace& photo(double height, bool moves = true) {
        FigurePlace place;
        place.strip = strips.size();
        place.moves = moves;
        place.cost = cost_of_hole(2);
        add(1);
        strips.back().height = height;
        figures.push_back(place);
        return figures.back();
    }
    PlacedPages place(double height) const { return place_pages(strips, {height, height}, figures); }

    /// The strips of each page in the order in which they stand there, by their places in the text.
    std::vector<std::vector<std::size_t>> pages(double height) const {
        std::vector<Strip> ordered = strips;
        for (std::size_t i = 0; i < ordered.size(); ++i)
            ordered[i].at.line = static_cast<std::uint32_t>(i);
        PlacedPages placed = place(height);
        lift_figures(ordered, figures, placed);
        std::vector<std::vector<std::size_t>> out;
        std::size_t begin = 0;
        for (const PageEnd& end : placed.ends) {
            out.emplace_back();
            for (; begin < end.end; ++begin)
                out.back().push_back(ordered[begin].at.line);
        }
        return out;
    }
};

using OnPages = std::vector<std::vector<std::size_t>>;

} // namespace

TEST_CASE("text goes on before a photo that doesn't fit, which comes first on the next page") {
    Text text;
    text.add(5);
    text.photo(60).earliest = 3; // its headline stands on this page
    text.add(6);
    CHECK(text.pages(100) == OnPages{{0, 1, 2, 3, 4, 6, 7, 8, 9, 10}, {5, 11}});
}

TEST_CASE("a photo whose article ends on its page goes to the top of that page") {
    Text text;
    text.add(5);
    text.photo(60);
    text.add(2);
    text.add(4, 1);
    CHECK(text.pages(100) == OnPages{{5, 0, 1, 2, 3}, {4, 6, 7, 8, 9, 10, 11}});
}

TEST_CASE(
    "a photo goes neither above its headline nor out of its article, and stays where little is gained") {
    Text bound;
    bound.add(5);
    bound.photo(60).earliest = 3;
    bound.add(1);
    bound.add(5, 1);
    CHECK(bound.place(100).lifts.empty());
    CHECK(sample::ends(bound.place(100).ends) == Ends{5, 10, 12});
    Text pinned;
    pinned.add(5);
    pinned.photo(60, false);
    pinned.add(6);
    CHECK(pinned.place(100).lifts.empty());
    Text small;
    small.add(8);
    small.photo(40); // leaves 20 pt
    small.add(5);
    CHECK(small.place(100).lifts.empty());
}

TEST_CASE("photos keep their order, also those that can't move") {
    Text text;
    text.add(5);
    text.photo(60).earliest = 3;
    text.add(1);
    text.photo(20, false);
    text.add(6);
    // The second would have to pass the first.
    for (const auto& page : text.pages(100)) {
        const auto first = std::find(page.begin(), page.end(), 5U),
                   second = std::find(page.begin(), page.end(), 7U);
        if (first != page.end() && second != page.end()) CHECK(first < second);
    }
    CHECK(text.pages(100).at(0).size() <= 7);
}

TEST_CASE("a photo that belongs to the top of a page goes there though it fits where it stands") {
    Text text;
    text.add(4);
    text.photo(30).to_top = true;
    text.add(3);
    CHECK(text.pages(100) == OnPages{{4, 0, 1, 2, 3, 5, 6, 7}});
    text.figures.front().earliest = 2; // below the headline of the page
    text.add(6);
    CHECK(text.pages(100) == OnPages{{0, 1, 2, 3, 5, 6, 7, 8, 9, 10}, {4, 11, 12, 13}});
}

TEST_CASE("what is above and below a photo closes up where it has gone, and the photo keeps its gap") {
    Text text;
    text.add(5);
    FigurePlace& photo = text.photo(50);
    photo.earliest = 3;
    photo.below = {8};
    photo.next = {2, 0, 0, Bond::lines};
    text.strips[5].space = 8;
    text.add(6);
    text.strips[6].space = 8;
    std::vector<Strip> strips = text.strips;
    PlacedPages placed = text.place(102); // 10 lines and the 2 pt between them
    lift_figures(strips, text.figures, placed);
    REQUIRE(sample::ends(placed.ends) == Ends{10, 12});
    CHECK(strips[5].space == 2);
    CHECK(strips[5].bond == Bond::lines);
    CHECK(strips[10].height == 50);
    CHECK(strips[11].space == 8);
}

TEST_CASE("however photos move, nothing is lost, and all rules hold") {
    std::mt19937 engine(7); // raw numbers only, the same on every machine
    const auto below = [&](std::size_t n) { return engine() % n; };
    std::size_t moved = 0;
    for (int round = 0; round < 300; ++round) {
        Text text;
        std::size_t article = 0, headline = 0;
        for (std::size_t part = 2 + below(8); part > 0; --part) {
            if (below(5) == 0) ++article;
            if (below(4) == 0) {
                text.add(1, article);
                headline = text.strips.size();
                text.strips.push_back(line(Bond::next));
                text.strips.back().article = article;
            }
            text.add(below(9), article);
            if (below(3) == 0) continue;
            FigurePlace& photo = text.photo(static_cast<double>(20 + below(60)), below(4) > 0);
            photo.to_top = photo.moves && below(4) == 0;
            photo.earliest = headline;
            photo.below = {static_cast<double>(below(9))};
            photo.next.space = static_cast<double>(below(4));
            text.strips.back().article = article;
            text.strips.back().space = 5;
        }
        if (text.strips.empty()) continue;
        const PlacedPages placed = text.place(100);
        moved += placed.lifts.size();
        std::vector<Strip> strips = text.strips;
        for (std::size_t i = 0; i < strips.size(); ++i)
            strips[i].at.line = static_cast<std::uint32_t>(i);
        PlacedPages ordered = placed;
        lift_figures(strips, text.figures, ordered);
        std::set<std::size_t> is_photo;
        for (const FigurePlace& figure : text.figures)
            is_photo.insert(figure.strip);
        std::vector<std::size_t> photos, lines;
        for (const Strip& strip : strips)
            (is_photo.count(strip.at.line) > 0 ? photos : lines).push_back(strip.at.line);
        CAPTURE(round);
        CHECK(photos.size() + lines.size() == text.strips.size());
        CHECK(std::is_sorted(photos.begin(), photos.end()));
        CHECK(std::is_sorted(lines.begin(), lines.end()));
        std::size_t begin = 0;
        for (std::size_t page = 0; page < ordered.ends.size(); ++page) {
            const auto here = std::span(strips).subspan(begin, ordered.ends[page].end - begin);
            CHECK((here.size() <= 1 || measure_page(here).natural <= 100 + 1e-6));
            begin = ordered.ends[page].end;
        }
        for (const Lift& lift : placed.lifts) {
            const FigurePlace& figure = text.figures[lift.figure];
            CHECK(figure.moves);
            // No farther than the page before or after, and above no headline.
            const auto begins = [&](std::size_t page) { return page == 0 ? 0 : placed.ends[page - 1].end; };
            const std::size_t first = lift.page == 0 ? 0 : begins(lift.page - 1);
            const std::size_t end = placed.ends[std::min(lift.page + 1, placed.ends.size() - 1)].end;
            CHECK(figure.strip >= first);
            CHECK(figure.strip < end);
            if (figure.strip >= begins(lift.page)) CHECK(figure.earliest <= begins(lift.page));
        }
    }
    CHECK(moved > 50);
}
