// Small pictures in running text.
#include "catch.hpp"
#include "samples.hpp"

#include <algorithm>

using namespace anban;
using namespace anban::templates;
using layout::PlacedImage;
using layout::PlacedRule;
using layout::PlacedText;

namespace {

/// Adds a picture of so many pixels to a paragraph.
void add_picture(StyledDocument& d, Paragraph& p, int width, int height, Picture look = {}) {
    look.width = width;
    look.height = height;
    StyledRun run = sample::run("\uFFFC", sample::add_tag(d, Role::figure, p.tag));
    run.picture = static_cast<PictureIndex>(d.pictures.size());
    d.pictures.push_back(look);
    p.runs.push_back(std::move(run));
}

void add_text(Paragraph& p, const std::string& text) {
    p.runs.push_back(sample::run(text, p.tag));
}

/// “hai ▢ ba” with a picture.
StyledDocument between_words(int width, int height, const Picture& look = {}) {
    StyledDocument d = sample::document();
    Paragraph p = sample::paragraph(d, "hai ");
    add_picture(d, p, width, height, look);
    add_text(p, " ba");
    d.blocks.push_back({std::move(p)});
    return d;
}

PlacedImage placed_picture(const StyledDocument& d) {
    const auto images = sample::items<PlacedImage>(sample::lay_out(d).pages.pages.front());
    REQUIRE(images.size() == 1);
    return images.front();
}

} // namespace

TEST_CASE("a picture stands on the baseline between its words") {
    const auto page = sample::lay_out(between_words(16, 8)).pages.pages.front();
    const auto texts = sample::texts(page);
    const auto images = sample::items<PlacedImage>(page);
    REQUIRE(texts.size() == 2);
    REQUIRE(images.size() == 1);
    CHECK(images[0].width.value == Approx(12)); // 96 pixels an inch
    CHECK(images[0].height.value == Approx(6));
    CHECK(images[0].y.value + images[0].height.value == Approx(texts[0].baseline.value).margin(0.002));
    CHECK(texts[1].baseline.value == texts[0].baseline.value);
    const double space = 0.25 * 10; // of Liberation Serif
    CHECK(images[0].x.value == Approx(texts[0].x.value + texts[0].width.value + space).margin(0.01));
    CHECK(texts[1].x.value == Approx(images[0].x.value + 12).margin(0.01)); // its own space comes first
    // In reading order, with a tag of its own.
    CHECK(std::holds_alternative<PlacedImage>(page.items[1]));
    CHECK(images[0].tag != texts[0].tag);
}

TEST_CASE("a picture has the size that is asked for, but never more than the measure") {
    Picture look;
    look.wanted_height = {5};
    CHECK(placed_picture(between_words(64, 32, look)).width.value == Approx(10));
    look.wanted_width = {8};
    CHECK(placed_picture(between_words(64, 32, look)).height.value == Approx(4)); // both are limits
    look.wanted_height = {0};
    look.wanted_width = {1000};
    CHECK(placed_picture(between_words(64, 32, look)).width.value == Approx(200));
    look.wanted_width = {0};
    look.share = 0.1;
    CHECK(placed_picture(between_words(64, 32, look)).width.value == Approx(20));
}

TEST_CASE("a picture that can't be shown is a frame in its line") {
    const auto page = sample::lay_out(between_words(0, 0)).pages.pages.front();
    const auto frames = sample::items<PlacedRule>(page);
    REQUIRE(frames.size() == 1);
    CHECK(frames[0].frame);
    CHECK(frames[0].width.value == Approx(7)); // 0.7 em
    CHECK(frames[0].y.value + frames[0].height.value ==
          Approx(sample::texts(page)[0].baseline.value).margin(0.002));
}

TEST_CASE("a picture higher than the line moves that line down, and no other") {
    StyledDocument d = sample::document();
    Paragraph p = sample::paragraph(d, "một");
    p.runs.push_back(sample::line_end(p.tag));
    add_text(p, "hai ");
    Picture look;
    look.wanted_height = {30};
    add_picture(d, p, 10, 10, look);
    p.runs.push_back(sample::line_end(p.tag));
    add_text(p, "ba");
    d.blocks.push_back({std::move(p)});
    const auto page = sample::lay_out(d).pages.pages.front();
    const auto texts = sample::texts(page);
    REQUIRE(texts.size() == 3);
    // The line above reaches 2.5 pt below its baseline.
    CHECK(texts[1].baseline.value - texts[0].baseline.value == Approx(32.5).margin(0.01));
    CHECK(texts[2].baseline.value - texts[1].baseline.value == Approx(12).margin(0.01));
}

TEST_CASE("justified lines with pictures end at the margin, and a line may end beside a picture") {
    StyledDocument d = sample::document();
    d.styles[0].align = Align::justify;
    d.styles[0].gaps_least = 0;
    d.styles[0].protrusion = 0.5;
    Paragraph p = sample::paragraph(d, "“");
    Picture look;
    look.wanted_height = {8};
    for (int i = 0; i < 60; ++i) {
        add_picture(d, p, 10, 10, look);
        add_text(p, i % 7 == 0 ? ", " : " và nay, ");
    }
    d.blocks.push_back({std::move(p)});
    const auto out = sample::lay_out(d);
    const auto page = out.pages.pages.front();
    std::map<double, double> ends; // of lines, by baseline
    std::size_t pictures = 0;
    for (const layout::Item& item : page.items) {
        if (const auto* text = std::get_if<PlacedText>(&item))
            ends[text->baseline.value] = std::max(ends[text->baseline.value], (text->x + text->width).value);
        if (const auto* image = std::get_if<PlacedImage>(&item)) {
            ++pictures;
            CHECK((image->x + image->width).value <= 250.01);
        }
    }
    CHECK(pictures == 60);
    REQUIRE(ends.size() > 5);
    ends.erase(std::prev(ends.end()));
    std::size_t full = 0;
    for (const auto& [baseline, end] : ends)
        full += end > 249 && end < 252.5; // a comma may hang out
    CHECK(full + 2 >= ends.size());       // others end in a picture
    CHECK(sample::codes(out.messages).empty());
}
