#include "catch.hpp"
#include "samples.hpp"

using namespace anban;
using namespace anban::templates;
using layout::Page;
using layout::PlacedImage;
using layout::PlacedRule;
using layout::PlacedText;
using sample::items;
using sample::texts;
using test::Approx;

namespace {

using Codes = std::vector<std::string>;

/// The text area is 300 pt high: with 10 on 12 pt the first line takes 12.5 pt and each other 12, so that a
/// page holds 24 lines (288.5 pt).
constexpr std::size_t lines_a_page = 24;

void add_lines(StyledDocument& d, std::size_t count, StyleIndex style = 0) {
    for (std::size_t i = 0; i < count; ++i)
        sample::add(d, "nonu", style);
}

/// A paragraph of `count` lines.
void add_paragraph(StyledDocument& d, int count, StyleIndex style = 0) {
    Paragraph p = sample::paragraph(d, "nonu", style);
    for (int i = 1; i < count; ++i) {
        p.runs.push_back(sample::line_end(p.tag));
        p.runs.push_back(sample::run("nonu", p.tag));
    }
    d.blocks.push_back({p});
}

std::vector<std::size_t> line_counts(const layout::Pages& pages) {
    std::vector<std::size_t> out;
    for (const Page& page : pages.pages)
        out.push_back(texts(page).size());
    return out;
}

using Counts = std::vector<std::size_t>;

Photo photo(StyledDocument& d, int width, int height) {
    Photo p;
    p.path = "anh.jpg";
    p.width = width;
    p.height = height;
    p.image = 3;
    p.tag = sample::add_tag(d, Role::figure);
    p.at = {9, 1};
    return p;
}

layout::LaidOut lay_out(StyledDocument& d, const Photo& p) {
    d.blocks.push_back({p});
    return sample::lay_out(d);
}

} // namespace

TEST_CASE("a page holds what fits, and each starts an em below its top") {
    StyledDocument d = sample::document();
    add_lines(d, 30);
    const auto pages = sample::lay_out(d).pages;
    CHECK(line_counts(pages) == Counts{lines_a_page, 6});
    CHECK(texts(pages.pages[1])[0].baseline.value == 60);
    CHECK(texts(pages.pages[0]).back().baseline.value == 60 + 23 * 12);
    CHECK(pages.pages[0].label == "1");
    CHECK(pages.pages[1].label == "2");
    CHECK(pages.pages[1].width.value == 300);
    CHECK(pages.pages[1].height.value == 400);
}

TEST_CASE("an empty document has one empty page") {
    const auto pages = sample::lay_out(sample::document()).pages;
    REQUIRE(pages.pages.size() == 1);
    CHECK(pages.pages[0].items.empty());
}

TEST_CASE("page breaks make no empty pages") {
    StyledDocument d = sample::document();
    d.blocks.push_back({PageBreak{}});
    add_lines(d, 1);
    d.blocks.push_back({PageBreak{}});
    d.blocks.push_back({PageBreak{}});
    add_lines(d, 2);
    d.blocks.push_back({PageBreak{}});
    CHECK(line_counts(sample::lay_out(d).pages) == Counts{1, 2});
}

TEST_CASE("two lines of a paragraph stay on either page") {
    StyledDocument d = sample::document();
    ParagraphStyle style = d.styles[0];
    style.widows = style.orphans = 2;
    const StyleIndex careful = sample::add_style(d, style);
    SECTION("an orphan moves on") {
        add_lines(d, lines_a_page - 1);
        add_paragraph(d, 5, careful);
        CHECK(line_counts(sample::lay_out(d).pages) == Counts{lines_a_page - 1, 5});
    }
    SECTION("a widow gets company") {
        add_lines(d, lines_a_page - 4);
        add_paragraph(d, 5, careful);
        CHECK(line_counts(sample::lay_out(d).pages) == Counts{lines_a_page - 1, 2});
    }
    SECTION("three lines are never divided") {
        add_lines(d, lines_a_page - 2);
        add_paragraph(d, 3, careful);
        CHECK(line_counts(sample::lay_out(d).pages) == Counts{lines_a_page - 2, 3});
    }
}

TEST_CASE("a heading is never the last line of a page, nor is a chain of them") {
    StyledDocument d = sample::document();
    ParagraphStyle style = d.styles[0];
    style.keep_with_next = true;
    const StyleIndex heading = sample::add_style(d, style);
    add_lines(d, lines_a_page - 2);
    add_lines(d, 2, heading);
    add_lines(d, 1);
    CHECK(line_counts(sample::lay_out(d).pages) == Counts{lines_a_page - 2, 3});
}

TEST_CASE("a paragraph that keeps together moves whole, unless no page holds it") {
    StyledDocument d = sample::document();
    ParagraphStyle style = d.styles[0];
    style.keep_together = true;
    const StyleIndex whole = sample::add_style(d, style);
    SECTION("it fits a page") {
        add_lines(d, 20);
        add_paragraph(d, 6, whole);
        const auto out = sample::lay_out(d);
        CHECK(line_counts(out.pages) == Counts{20, 6});
        CHECK(out.messages.empty());
    }
    SECTION("it doesn't") {
        add_paragraph(d, 30, whole);
        const auto out = sample::lay_out(d);
        CHECK(line_counts(out.pages) == Counts{lines_a_page, 6});
        CHECK(sample::codes(out.messages) == Codes{"keep-broken"});
    }
}

TEST_CASE("mirrored margins") {
    StyledDocument d = sample::document();
    d.page.inner = {70};
    d.page.outer = {30};
    add_lines(d, 30);
    CHECK(texts(sample::lay_out(d).pages.pages[1])[0].x.value == 70);
    d.page.mirrored = true;
    const auto pages = sample::lay_out(d).pages;
    CHECK(texts(pages.pages[0])[0].x.value == 70);
    CHECK(texts(pages.pages[1])[0].x.value == 30);
}

TEST_CASE("margins that leave no room are an error") {
    StyledDocument d = sample::document();
    d.page.inner = {250};
    const auto result =
        layout::lay_out(d, *sample::fonts().catalogue, *sample::fonts().shaper, sample::fonts().lexicon);
    REQUIRE_FALSE(result);
    CHECK(result.failure().kind == FailureKind::bad_data);
    CHECK(result.failure().why.code == "no-room");
}

TEST_CASE("a font that the catalogue lacks is an error") {
    StyledDocument d = sample::document();
    d.fonts.push_back({"No Such Family", false, false});
    CHECK_FALSE(
        layout::lay_out(d, *sample::fonts().catalogue, *sample::fonts().shaper, sample::fonts().lexicon));
}

TEST_CASE("a photo fills the measure, its own width or the largest height") {
    StyledDocument d = sample::document();
    Photo p = photo(d, 600, 400);
    const auto one = [&] { return items<PlacedImage>(lay_out(d, p).pages.pages[0]).at(0); };
    SECTION("the measure") {
        const PlacedImage image = one();
        CHECK(image.x.value == 50);
        CHECK(image.y.value == 50);
        CHECK(image.width.value == 200);
        CHECK(image.height.value == Approx(133.333));
        CHECK(image.image == 3);
        CHECK(image.tag == p.tag);
    }
    SECTION("max_width, centred") {
        p.max_width = {120};
        CHECK(one().x.value == 90);
        CHECK(one().width.value == 120);
        CHECK(one().height.value == 80);
    }
    SECTION("max_height, right") {
        p.max_height = {60};
        p.align = Align::right;
        CHECK(one().width.value == 90);
        CHECK(one().x.value == 160);
    }
    SECTION("indents") {
        p.left = {30};
        p.right = {20};
        CHECK(one().x.value == 80);
        CHECK(one().width.value == 150);
    }
    SECTION("a pixel never grows beyond 2 pt") {
        p.width = 60;
        p.height = 40;
        CHECK(one().width.value == 120);
        CHECK(one().x.value == 90);
    }
}

TEST_CASE("caption and photo are one, in reading order") {
    StyledDocument d = sample::document();
    Photo p = photo(d, 600, 400);
    p.max_width = {150};
    p.caption.push_back(sample::paragraph(d, "nonu"));
    add_lines(d, 16);
    SECTION("below") {
        const auto page = lay_out(d, p).pages.pages.at(1); // 100 + 4 + 12.5 pt don't fit after 192.5 pt
        REQUIRE(page.items.size() == 2);
        CHECK(std::get<PlacedImage>(page.items[0]).y.value == 50);
        CHECK(std::get<PlacedText>(page.items[1]).baseline.value == 164); // 50 + 100 + 4 + 10
        CHECK(std::get<PlacedText>(page.items[1]).x.value == 75);
    }
    SECTION("above") {
        p.caption_above = true;
        const auto page = lay_out(d, p).pages.pages.at(1);
        CHECK(std::get<PlacedText>(page.items.at(0)).baseline.value == 60);
        CHECK(std::get<PlacedImage>(page.items.at(1)).y.value == 66.5); // 50 + 12.5 + 4
    }
}

TEST_CASE("a narrow photo's caption is set a little wider") {
    StyledDocument d = sample::document();
    Photo p = photo(d, 20, 40);
    p.caption.push_back(sample::paragraph(d, "nonu"));
    const auto page = lay_out(d, p).pages.pages[0];
    CHECK(items<PlacedImage>(page).at(0).x.value == 130); // 40 pt wide, centred
    CHECK(texts(page).at(0).x.value == 90);               // 120 pt: 0.6 of the measure
}

TEST_CASE("a photo higher than the page shrinks with a note, so that its caption fits too") {
    StyledDocument d = sample::document();
    Photo p = photo(d, 600, 1200);
    p.caption.push_back(sample::paragraph(d, "nonu"));
    const auto out = lay_out(d, p);
    REQUIRE(out.pages.pages.size() == 1);
    const PlacedImage image = items<PlacedImage>(out.pages.pages[0]).at(0);
    CHECK(image.height.value == 283.5); // 300 - 4 - 12.5
    CHECK(image.width.value == 141.75);
    REQUIRE(sample::codes(out.messages) == Codes{"photo-shrunk"});
    CHECK(out.messages[0].severity == Severity::note);
    CHECK(out.messages[0].at.line == 9);
}

TEST_CASE("a caption longer than the page follows its photo as text") {
    StyledDocument d = sample::document();
    Photo p = photo(d, 600, 300);
    std::string text = "nonu";
    for (int i = 0; i < 300; ++i)
        text += " nonu";
    p.caption.push_back(sample::paragraph(d, text));
    const auto out = lay_out(d, p);
    CHECK(sample::codes(out.messages) == Codes{"caption-parted"});
    CHECK(items<PlacedImage>(out.pages.pages[0]).at(0).width.value == 200);
    CHECK(line_counts(out.pages) == Counts{16, 18}); // 301 words of nine a line: 34; 300 - 100 - 4 pt hold 16
}

TEST_CASE("a photo that can't be shown leaves a frame, 60 mm high at most") {
    StyledDocument d = sample::document();
    d.page.width = {500};
    Photo p = photo(d, 0, 0);
    p.max_width = {100};
    CHECK(items<PlacedRule>(lay_out(d, p).pages.pages[0]).at(0).height.value == 75);
    d.blocks.clear();
    p.max_width = {0};
    const PlacedRule frame = items<PlacedRule>(lay_out(d, p).pages.pages[0]).at(0);
    CHECK(frame.frame);
    CHECK(frame.tag == p.tag);
    CHECK(frame.width.value == 400);
    CHECK(frame.height.value == Approx(170.079)); // 60 mm
}

TEST_CASE("a row sets its cells side by side, tops level, and is never divided") {
    StyledDocument d = sample::document();
    ParagraphStyle centred = d.styles[0];
    centred.align = Align::centre;
    const StyleIndex middle = sample::add_style(d, centred);
    add_lines(d, 22);
    Row row;
    row.gap = {20};
    row.cells.resize(2);
    row.cells[1].share = 2;
    Paragraph two = sample::paragraph(d, "nonu nonu nonu");
    row.cells[0].blocks = {{two}, {sample::paragraph(d, "bu")}};
    row.cells[1].blocks = {{sample::paragraph(d, "hu", middle)}};
    d.blocks.push_back({row});
    const auto pages = sample::lay_out(d).pages;
    CHECK(line_counts(pages) == Counts{22, 4});
    const auto lines = texts(pages.pages[1]);
    CHECK(sample::text_of(lines[0]) == "nonu nonu"); // in 60 pt
    CHECK(sample::text_of(lines[1]) == "nonu");
    CHECK(sample::text_of(lines[2]) == "bu");
    CHECK(lines[2].baseline.value == 84);
    CHECK(sample::text_of(lines[3]) == "hu");
    CHECK(lines[3].baseline.value == 60);
    CHECK(lines[3].x.value == 185); // 50 + 60 + 20 + (120 - 10) / 2
}

TEST_CASE("a row higher than the page stands cell under cell") {
    StyledDocument d = sample::document();
    Row row;
    row.cells.resize(2);
    for (int i = 0; i < 30; ++i)
        row.cells[0].blocks.push_back({sample::paragraph(d, "nonu")});
    row.cells[1].blocks.push_back({sample::paragraph(d, "bu \U00013000")});
    d.blocks.push_back({row});
    const auto out = sample::lay_out(d);
    CHECK(line_counts(out.pages) == Counts{24, 7});
    CHECK(sample::codes(out.messages) == Codes{"row-too-high", "missing-glyph"});
}

TEST_CASE("separators") {
    StyledDocument d = sample::document();
    Separator s;
    s.rule.thickness = {2};
    s.rule.share = 0.25;
    s.before = {6};
    s.after = {9};
    add_lines(d, 1);
    d.blocks.push_back({s});
    add_lines(d, 1);
    const auto page = sample::lay_out(d).pages.pages[0];
    const PlacedRule rule = items<PlacedRule>(page).at(0);
    CHECK(rule.x.value == 125);
    CHECK(rule.width.value == 50);
    CHECK(rule.y.value == 68.5); // 50 + 12.5 + 6
    CHECK(rule.tag == artifact);
    CHECK(texts(page)[1].baseline.value == 89.5); // 68.5 + 2 + 9 + 10
}

TEST_CASE("running lines know the pages, stand at their edges and are furniture") {
    StyledDocument d = sample::document();
    RunningLine foot;
    const auto text = [](const std::string& words, RunningText::Kind kind = RunningText::Kind::text) {
        RunningText made;
        made.run = sample::run(words, 1);
        made.kind = kind;
        return made;
    };
    foot.parts[0] = {text("nonu")};
    foot.parts[1] = {text("", RunningText::Kind::page), text("/"), text("", RunningText::Kind::pages)};
    foot.parts[2] = {text("hu")};
    foot.baseline = {380};
    foot.rule = Rule{};
    RunningLine head;
    head.parts[2] = {text("bu")};
    head.baseline = {30};
    head.rule = Rule{};
    head.on_first = false;
    d.page.running = {foot, head};
    add_lines(d, 30);
    const auto pages = sample::lay_out(d).pages.pages;
    const auto first = texts(pages[0]), second = texts(pages[1]);
    REQUIRE(first.size() == 24 + 3);
    REQUIRE(second.size() == 6 + 4);
    CHECK(sample::text_of(first[24]) == "nonu");
    CHECK(first[24].x.value == 50);
    CHECK(first[24].baseline.value == 380);
    CHECK(first[24].tag == artifact);
    CHECK(sample::text_of(first[25]) == "1/2");
    CHECK(first[25].x.value ==
          Approx(143.611)); // (200 - 10 - 2.778) / 2 from the edge: digits 0.5, slash 0.278
    CHECK(first[26].x.value == 240);
    CHECK(sample::text_of(second[7]) == "2/2");
    const auto rules = items<PlacedRule>(pages[1]);
    REQUIRE(rules.size() == 2);
    CHECK(rules[0].y.value == 367.5); // above the foot: 380 - 10 - 2 - 0.5
    CHECK(rules[1].y.value == 34.5);  // below the head: 30 + 2.5 + 2
    CHECK(rules[1].width.value == 200);
}

TEST_CASE("a running line that is too wide is squeezed into the measure") {
    StyledDocument d = sample::document();
    RunningLine foot;
    foot.parts[0].resize(1);
    foot.parts[0][0].run = sample::run(std::string(30, 'n'), 1); // 150 pt
    foot.parts[2].resize(1);
    foot.parts[2][0].run = sample::run(std::string(18, 'n'), 1); // 90 pt and 10 between them
    foot.baseline = {380};
    d.page.running = {foot};
    const auto out = sample::lay_out(d);
    const auto parts = texts(out.pages.pages[0]);
    CHECK(parts[0].scale == Approx(0.8));
    CHECK(parts[0].width.value == Approx(120));
    CHECK(parts[1].x.value == Approx(178));
    CHECK(sample::codes(out.messages) == Codes{"overfull"});
}

TEST_CASE("contents lines get leader dots and the page of what they lead to") {
    StyledDocument d = sample::document();
    Paragraph line = sample::paragraph(d, "nonu");
    d.blocks.push_back({line});
    add_lines(d, 30);
    const TagId last = static_cast<TagId>(d.tags.size() - 1);
    std::get<Paragraph>(d.blocks[0].kind).page_of = last;
    const auto first = texts(sample::lay_out(d).pages.pages[0]);
    CHECK(sample::text_of(first[0]) == "nonu");
    const PlacedText dots = first[1], number = first[2];
    CHECK(sample::text_of(number) == " 2");
    CHECK(number.tag == line.tag);
    CHECK(number.baseline.value == 60);
    CHECK(number.x.value + number.width.value == 250);
    CHECK(dots.tag == artifact);
    // Dots at 5 pt from each other, counted from the right edge at 250, between 70 + 3 and 245 - 3.
    CHECK(dots.x.value == 75);
    CHECK(dots.width.value == Approx(162.5));
    CHECK(dots.word_gap.value == 0);
    CHECK(sample::text_of(dots).substr(0, 5) == ". . .");
    CHECK(dots.pieces.size() == 65); // 33 dots, 32 spaces
}

TEST_CASE("a contents line whose goal stands nowhere has no number") {
    StyledDocument d = sample::document();
    Paragraph line = sample::paragraph(d, "nonu");
    line.page_of = sample::add_tag(d);
    d.blocks.push_back({line});
    CHECK(texts(sample::lay_out(d).pages.pages[0]).size() == 1);
}

TEST_CASE("the page of a tag is where the first of its parts stands") {
    StyledDocument d = sample::document();
    Paragraph line = sample::paragraph(d, "nonu");
    const TagId section = sample::add_tag(d, Role::section);
    line.page_of = section;
    d.blocks.push_back({line});
    d.blocks.push_back({PageBreak{}});
    add_lines(d, 1);
    d.tags.back().parent = section;
    CHECK(sample::text_of(texts(sample::lay_out(d).pages.pages[0]).back()) == " 2");
}

TEST_CASE("the listing has a line for each item") {
    StyledDocument d = sample::document();
    // Design units of the bold face: n 1139, o 1024, space 512, " 1137, u 1139, \\ 569: 7796 of 2048 in all.
    Paragraph p = sample::paragraph(d, "no \"nu\\\"");
    p.runs[0].colour = {1, 0, 0.5};
    p.runs[0].font = 1;
    d.blocks.push_back({p});
    Photo shown = photo(d, 100, 100);
    Photo lost = photo(d, 0, 0);
    shown.max_width = lost.max_width = {100};
    d.blocks.push_back({shown});
    d.blocks.push_back({lost});
    d.blocks.push_back({Separator{}});
    CHECK(layout::dump(sample::lay_out(d).pages) ==
          "page 1 size 300.00 400.00\n"
          "text 50.00 60.00 width 38.07 Liberation Serif bold 10.00 rgb 1.00 0.00 0.50 tag 2 \"no "
          "\\\"nu\\\\\\\"\"\n"
          "image 100.00 62.50 size 100.00 100.00 number 3 tag 3\n"
          "frame 100.00 162.50 size 100.00 75.00 tag 4\n"
          "rule 50.00 237.50 size 200.00 0.50 artifact\n");
}
