#include "catch.hpp"
#include "samples.hpp"

using namespace anban;
using namespace anban::templates;
using layout::Page;
using layout::PlacedImage;
using layout::PlacedText;
using sample::items;
using sample::texts;
using test::Approx;

namespace {

/// A photo that may share a row of `most` with the next one. The text area is 200 pt wide and 300 pt high.
Photo photo(StyledDocument& d, int width, int height, std::size_t most) {
    Photo p;
    p.path = "anh.jpg";
    p.width = width;
    p.height = height;
    p.row = {most, {10}, {20}};
    p.next_beside = true;
    p.tag = sample::add_tag(d, Role::figure);
    return p;
}

Page lay_out(StyledDocument& d, std::vector<Photo> photos) {
    photos.back().next_beside = false;
    for (Photo& p : photos)
        d.blocks.push_back({std::move(p)});
    return sample::lay_out(d).pages.pages.at(0);
}

/// How many photos each row of the page has, from the top.
std::vector<std::size_t> counts(const Page& page) {
    std::vector<std::size_t> out;
    double y = -1;
    for (const PlacedImage& image : items<PlacedImage>(page)) {
        if (out.empty() || image.y.value != y) out.push_back(0);
        y = image.y.value;
        ++out.back();
    }
    return out;
}

using Counts = std::vector<std::size_t>;

} // namespace

TEST_CASE("photos in a row are of one height and as wide as the text together") {
    StyledDocument d = sample::document();
    // 3:2 beside 1:1: 190 pt between them is 2.5 times the height.
    const auto images = items<PlacedImage>(lay_out(d, {photo(d, 600, 400, 2), photo(d, 400, 400, 2)}));
    REQUIRE(images.size() == 2);
    CHECK(images[0].x.value == 50);
    CHECK(images[0].width.value == Approx(114));
    CHECK(images[1].x.value == Approx(174));
    CHECK(images[1].width.value == Approx(76));
    for (const PlacedImage& image : images) {
        CHECK(image.y.value == 50);
        CHECK(image.height.value == Approx(76));
    }
}

TEST_CASE("rows are as few as can be, alike in height, and the first photos the larger ones") {
    StyledDocument d = sample::document();
    const auto rows = [&](std::size_t count, std::size_t most) {
        const Photo p = photo(d, 600, 400, most);
        return counts(lay_out(d, std::vector<Photo>(count, p)));
    };
    SECTION("four, three a row") {
        CHECK(rows(4, 3) == Counts{2, 2});
    }
    SECTION("three, two a row") {
        CHECK(rows(3, 2) == Counts{1, 2});
    }
    SECTION("five, three a row") {
        CHECK(rows(5, 3) == Counts{2, 3});
    }
    SECTION("one a row") {
        CHECK(rows(2, 1) == Counts{1, 1});
    }
}

TEST_CASE(
    "no photo in a row is narrower than the least width, higher than its limit or coarser than 36 dpi") {
    StyledDocument d = sample::document();
    Photo wide = photo(d, 600, 400, 2), high = photo(d, 200, 600, 2);
    SECTION("too narrow") {
        high.row.least = wide.row.least = {35}; // at 103.6 pt of height, the high one would be 34.5 pt wide
        high.max_height = {100};
        CHECK(counts(lay_out(d, {wide, high})) == Counts{1, 1});
    }
    SECTION("just wide enough") {
        high.row.least = wide.row.least = {34.5};
        CHECK(counts(lay_out(d, {wide, high})) == Counts{2});
    }
    SECTION("limit of height") {
        wide.max_height = {60};
        const auto images = items<PlacedImage>(lay_out(d, {wide, wide}));
        CHECK(images.at(0).x.value == 55); // 90 + 10 + 90, in the middle of 200 pt
        CHECK(images.at(1).height.value == 60);
    }
    SECTION("few pixels") {
        Photo small = photo(d, 30, 20, 2);
        CHECK(items<PlacedImage>(lay_out(d, {wide, small})).at(0).height.value == 40);
    }
}

TEST_CASE("each photo of a row has its caption beneath, a single one at the end is that of all") {
    StyledDocument d = sample::document();
    Photo first = photo(d, 400, 400, 2), second = photo(d, 400, 400, 2);
    second.caption.push_back(sample::paragraph(d, "nonu"));
    SECTION("each its own, in reading order") {
        first.caption.push_back(sample::paragraph(d, "nonu nonu"));
        const Page page = lay_out(d, {first, second});
        REQUIRE(page.items.size() == 4);
        CHECK(std::get<PlacedText>(page.items[1]).x.value == 50);
        CHECK(std::get<PlacedText>(page.items[1]).baseline.value == 159); // 50 + 95 + 4 + 10
        CHECK(std::get<PlacedImage>(page.items[2]).x.value == 155);
        CHECK(std::get<PlacedText>(page.items[3]).x.value == 155);
    }
    SECTION("one for all") {
        const Page page = lay_out(d, {first, second});
        CHECK(texts(page).at(0).x.value == 50);
    }
    SECTION("above, standing on the photos") {
        first.caption.push_back(sample::paragraph(d, "nonu"));
        first.caption.push_back(sample::paragraph(d, "nonu"));
        first.caption_above = second.caption_above = true;
        const Page page = lay_out(d, {first, second});
        const auto lines = texts(page);
        REQUIRE(lines.size() == 3);
        CHECK(lines[1].baseline.value == lines[2].baseline.value);
        CHECK(items<PlacedImage>(page).at(0).y.value > lines[1].baseline.value);
    }
}

TEST_CASE("a row whose captions leave no room for it is set photo under photo") {
    StyledDocument d = sample::document();
    Photo p = photo(d, 600, 400, 2);
    for (int i = 0; i < 22;
         ++i) // 264 pt beside photos of 63 pt; on 300 pt there is room for one smaller photo
        p.caption.push_back(sample::paragraph(d, "nonu"));
    const Page page = lay_out(d, {p, p});
    CHECK(counts(page).front() == 1);
}

TEST_CASE("photos that can't be shown end up somewhere even where there is no room at all") {
    StyledDocument d = sample::document();
    const Photo lost = photo(d, 0, 0, 2);
    Row row;
    row.cells.push_back({0, {{lost}, {lost}}});
    row.cells.push_back({1, {{sample::paragraph(d, "nonu")}}});
    d.blocks.push_back({row});
    CHECK(items<layout::PlacedRule>(sample::lay_out(d).pages.pages.at(0)).size() == 2);
}
