// Lines beside photos.
#include "catch.hpp"
#include "samples.hpp"
#include "words.hpp"

#include <random>

using namespace anban;
using namespace anban::templates;
using layout::Page;
using layout::PlacedImage;
using layout::PlacedText;
using sample::items;
using sample::texts;
using test::Approx;

namespace {

/// Words 30 pt wide with gaps of 10 pt.
std::vector<layout::Word> words(std::size_t count) {
    std::vector<layout::Word> out(count - 1, sample::word(30));
    out.push_back(sample::last);
    return out;
}

Photo photo(StyledDocument& d, int width, int height) {
    Photo p;
    p.path = "anh.jpg";
    p.width = width;
    p.height = height;
    p.tag = sample::add_tag(d, Role::figure);
    BesideText beside;
    beside.share = 0.4; // 80 pt
    beside.gap = {10};
    beside.lines = 2;
    p.place.beside = beside;
    return p;
}

std::string syllables(std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += i % 3 == 0 ? "đồng " : i % 3 == 1 ? "lúa " : "xanh ";
    return out;
}

Page first_page(const StyledDocument& d) {
    return sample::lay_out(d).pages.pages.at(0);
}

double right(const PlacedText& text) {
    return text.x.value + text.width.value;
}

} // namespace

TEST_CASE("the first lines of a paragraph are shorter, and the rest as long as ever") {
    // 190 pt hold five words with their gaps, 110 pt three.
    const layout::Measure measure{190, 190, 0.8, true};
    const auto ends = [&](layout::ShortLines lines) {
        lines.less = 80;
        lines.justified = true;
        return sample::ends(layout::break_beside(words(21), measure, lines).lines);
    };
    CHECK(ends({0, 2}) == sample::Ends{3, 6, 11, 16, 21});
    CHECK(ends({1, 3}) == sample::Ends{5, 8, 11, 16, 21});
    CHECK(ends({0, 9}) == sample::Ends{3, 6, 9, 12, 15, 18, 21});
}

TEST_CASE("where no line is shorter the lines are those of total fit") {
    std::mt19937 engine(3);
    for (int round = 0; round < 200; ++round) {
        std::vector<layout::Word> text;
        for (std::size_t count = 2 + engine() % 40; count > 0; --count) {
            text.push_back(sample::word(static_cast<double>(10 + engine() % 40)));
            if (engine() % 7 == 0) text.back().ending = layout::Ending::tied;
            if (engine() % 9 == 0) text.back().ending = layout::Ending::hard;
            text.back().hash = static_cast<std::uint32_t>(engine() % 5);
        }
        text.push_back(sample::last);
        layout::Measure measure{180, 200, 0.8, engine() % 4 > 0};
        if (!measure.justified) measure.gap_least = 1;
        const auto plain = layout::break_total_fit(text, measure);
        const auto beside = layout::break_beside(text, measure, {});
        CAPTURE(round);
        CHECK(beside.demerits == Approx(plain.demerits));
        CHECK(beside.pass == plain.pass);
    }
}

TEST_CASE("a narrow photo stands at the right, and text beside it until it is below") {
    StyledDocument d = sample::document();
    Photo narrow = photo(d, 400, 600);
    narrow.place.beside->aspect = 0.9;
    d.blocks.push_back({narrow});
    sample::add(d, syllables(120));
    const Page page = first_page(d);
    const auto images = items<PlacedImage>(page);
    REQUIRE(images.size() == 1);
    CHECK(images[0].x.value == Approx(170)); // 50 + 200 − 80
    CHECK(images[0].width.value == Approx(80));
    CHECK(images[0].height.value == Approx(120));
    std::size_t beside = 0;
    for (const PlacedText& text : texts(page)) {
        // Capitals are two thirds of an em high.
        const bool level = text.baseline.value - 6.7 < images[0].y.value + 120 - 0.01;
        if (level) ++beside;
        CHECK(text.x.value == 50);
        CHECK(right(text) <= (level ? 160 : 250) + 0.01);
    }
    CHECK(beside == 10); // of 12 pt

    CHECK(texts(page).size() > beside + 2);
    // The photo comes before the text that it stands beside, as in the source.
    CHECK(std::holds_alternative<PlacedImage>(page.items.front()));
}

TEST_CASE("a photo at the left moves the lines beside it, and one outside changes sides on even pages") {
    StyledDocument d = sample::document();
    Photo left = photo(d, 400, 200);
    left.place.beside->side = Side::left;
    d.blocks.push_back({left});
    sample::add(d, syllables(60));
    const Page page = first_page(d);
    CHECK(items<PlacedImage>(page).at(0).x.value == 50);
    CHECK(texts(page).front().x.value == Approx(140));
    CHECK(texts(page).back().x.value == 50);

    StyledDocument turned = sample::document();
    Photo outer = photo(turned, 400, 200);
    outer.place.beside->side = Side::outer;
    for (int i = 0; i < 2; ++i) {
        turned.blocks.push_back({outer});
        sample::add(turned, syllables(60));
        turned.blocks.push_back({PageBreak{}});
    }
    const auto pages = sample::lay_out(turned).pages.pages;
    REQUIRE(pages.size() >= 2);
    CHECK(items<PlacedImage>(pages[0]).at(0).x.value == Approx(170));
    CHECK(texts(pages[0]).front().x.value == 50);
    CHECK(items<PlacedImage>(pages[1]).at(0).x.value == 50);
    CHECK(texts(pages[1]).front().x.value == Approx(140));
}

TEST_CASE("no photo stands beside a heading, a list or too little text") {
    const auto across = [](auto change) {
        StyledDocument d = sample::document();
        d.blocks.push_back({photo(d, 400, 400)});
        Paragraph text = sample::paragraph(d, syllables(60));
        change(d, text);
        d.blocks.push_back({text});
        const auto laid = sample::lay_out(d);
        CHECK(sample::codes(laid.messages) == std::vector<std::string>{"photo-not-beside"});
        return items<PlacedImage>(laid.pages.pages.at(0)).at(0).width.value > 100;
    };
    CHECK(across([](StyledDocument& d, Paragraph& p) {
        ParagraphStyle heading = d.styles[0];
        heading.keep_with_next = true;
        p.style = sample::add_style(d, heading);
    }));
    CHECK(across([](StyledDocument& d, Paragraph& p) {
        p.label = Label{sample::run("1.", sample::add_tag(d, Role::label)), {20}};
    }));
    CHECK(across([](StyledDocument&, Paragraph& p) { p.runs.front().text = "Ngắn."; }));
}

TEST_CASE("where a page ends beside a photo, text fills that page and the photo begins the next one") {
    StyledDocument d = sample::document();
    for (int i = 0; i < 20; ++i)
        sample::add(d, "Dòng");
    d.blocks.push_back({photo(d, 400, 600)});
    sample::add(d, syllables(200));
    const auto pages = sample::lay_out(d).pages.pages;
    REQUIRE(pages.size() >= 2);
    // 300 pt hold 24 lines that are 12 pt apart and 12.5 pt high.
    CHECK(texts(pages[0]).size() == 24);
    CHECK(items<PlacedImage>(pages[0]).empty());
    const auto images = items<PlacedImage>(pages[1]);
    REQUIRE(images.size() == 1);
    CHECK(images[0].y.value == Approx(50 + 3.3));
    CHECK(right(texts(pages[1]).front()) <= 160.01);
}

TEST_CASE("a caption stands beside a photo that leaves it room, down at the photo's foot") {
    StyledDocument d = sample::document();
    Photo p;
    p.path = "anh.jpg";
    p.width = 400;
    p.height = 600;
    p.max_width = {80};
    p.caption_beside = Pt{10};
    p.tag = sample::add_tag(d, Role::figure);
    p.caption = {sample::paragraph(d, "Hoa cúc vạn thọ")};
    d.blocks.push_back({p});
    const Page beside = first_page(d);
    CHECK(items<PlacedImage>(beside).at(0).x.value == 50);
    const PlacedText caption = texts(beside).at(0);
    CHECK(caption.x.value == Approx(140));
    // 120 pt below the top of the page's text, less the depth of a line of 10 pt.
    CHECK(caption.baseline.value == Approx(50 + 120 - 2.5));

    p.max_width = {120}; // leaves 70 pt
    d.blocks = {{p}};
    const Page below = first_page(d);
    CHECK(texts(below).at(0).baseline.value > 50 + 180);
}
