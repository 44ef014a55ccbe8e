#include "catch.hpp"
#include "layout/dump_json.hpp"
#include "layout/stretches.hpp"
#include "layout/trace.hpp"
#include "samples.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

using namespace anban;
using namespace anban::templates;
using layout::PlacedText, layout::Stretch, layout::Trace, layout::TracedLine;
using nlohmann::json;
using test::Approx;

namespace {

constexpr const char* prose =
    "Các đại biểu thảo luận sôi nổi về thủy lợi, đường làng và trường học, rồi thống nhất từng việc phải làm "
    "trước mùa mưa; xã giao cho mỗi thôn một phần việc và hẹn ngày kiểm tra kết quả từng phần việc đó.";

StyledDocument justified() {
    StyledDocument d = sample::document();
    d.styles[0].align = Align::justify;
    d.styles[0].gaps_least = 0;
    sample::add(d, prose);
    sample::add(d, prose);
    return d;
}

json dumped(const StyledDocument& d, const layout::Pages& pages) {
    return json::parse(layout::dump_json(pages, d, {"mau.jpg"}, "anban 1"));
}

/// Sum of the advances of a piece's glyphs, pt.
double advance(const fonts::Piece& piece, double size) {
    double units = 0;
    for (const fonts::Glyph& glyph : piece.glyphs)
        units += glyph.advance;
    return units * size / piece.face->units_per_em;
}

} // namespace

TEST_CASE("pages have a trace only where it is asked for, and are the same with it") {
    const StyledDocument d = justified();
    const auto plain = sample::lay_out(d).pages, traced = sample::lay_out(d, true).pages;
    CHECK_FALSE(plain.trace);
    REQUIRE(traced.trace);
    CHECK(layout::dump(plain) == layout::dump(traced));
    for (const PlacedText& text : sample::texts(plain.pages[0]))
        CHECK(text.line == 0);
}

TEST_CASE("each placed line knows its paragraph, its number and how it was filled") {
    const StyledDocument d = justified();
    const auto pages = sample::lay_out(d, true).pages;
    const Trace& trace = *pages.trace;
    REQUIRE(trace.paragraphs.size() == 2);
    std::size_t paragraph = 0, number = 0;
    for (const PlacedText& text : sample::texts(pages.pages[0])) {
        REQUIRE(text.line > 0);
        const TracedLine& line = trace.lines.at(text.line - 1);
        if (number == trace.paragraphs[paragraph].lines) {
            ++paragraph;
            number = 0;
        }
        CHECK(line.paragraph == paragraph);
        CHECK(line.number == ++number);
        CHECK(line.at.line == d.tags.size() - 2 + paragraph); // as samples.hpp numbers them
        CHECK(line.room == 200);
        double natural = 0;
        for (const fonts::Piece* piece : text.pieces)
            natural += advance(*piece, 10);
        CHECK(line.natural == Approx(natural).margin(0.001));
        const bool last = number == trace.paragraphs[paragraph].lines;
        CHECK((line.ending == layout::Ending::forced) == last);
        CHECK((last || std::abs(text.width.value - 200) < 0.05));
        CHECK((!last || line.natural > 200 || line.ratio == 0));
    }
    CHECK(paragraph == 1);
}

TEST_CASE("a rejected break stands where a word of the line ends") {
    const StyledDocument d = justified();
    const auto pages = sample::lay_out(d, true).pages;
    std::size_t seen = 0;
    for (const PlacedText& text : sample::texts(pages.pages[0])) {
        const std::vector<Stretch> stretches = layout::stretches_of(text);
        for (const layout::RejectedBreak& rejected : pages.trace->lines[text.line - 1].rejected) {
            const auto at = std::find_if(stretches.begin(), stretches.end(), [&](const Stretch& s) {
                return !s.gap && std::abs(s.right - text.x.value - rejected.x) < 0.01;
            });
            CHECK(at != stretches.end());
            CHECK(rejected.more >= 0);
            ++seen;
        }
    }
    CHECK(seen > 3);
}

TEST_CASE("words of a placed text and the gaps between them fill its width") {
    StyledDocument d = justified();
    d.styles[0].letter_spacing = 0.018;
    for (const PlacedText& text : sample::texts(sample::lay_out(d).pages.pages[0])) {
        const std::vector<Stretch> stretches = layout::stretches_of(text);
        CHECK(stretches.front().left == text.x.value);
        CHECK(stretches.back().right == Approx(text.x.value + text.width.value).margin(0.002));
        for (std::size_t i = 1; i < stretches.size(); ++i) {
            CHECK(stretches[i].left == stretches[i - 1].right);
            CHECK(stretches[i].gap != stretches[i - 1].gap);
        }
        // Liberation Serif's space is a quarter of an em.
        CHECK(stretches[1].natural == Approx(2.5).margin(0.001));
        CHECK(stretches[1].right - stretches[1].left ==
              Approx((2.5 + text.word_gap.value) * text.scale).margin(0.001));
    }
}

TEST_CASE("strips are told where they stand, with the spaces between them as set") {
    StyledDocument d = sample::document();
    ParagraphStyle apart = d.styles[0];
    apart.before = {6};
    apart.stretch = {2};
    const StyleIndex style = sample::add_style(d, apart);
    for (int i = 0; i < 40; ++i)
        sample::add(d, "nonu", style);
    const auto pages = sample::lay_out(d, true).pages;
    const Trace& trace = *pages.trace;
    REQUIRE(trace.strips.size() == 40);
    for (std::size_t i = 0, page = 0, on_page = 0; i < 40; ++i, ++on_page) {
        if (trace.strips[i].page != page) on_page = 0;
        page = trace.strips[i].page;
        const auto& strip = trace.strips[i];
        const PlacedText text = sample::texts(pages.pages[page]).at(on_page);
        CHECK(strip.first == (on_page == 0));
        CHECK(strip.x == 50);
        CHECK(strip.width == 200);
        CHECK(strip.height == 12.5);
        CHECK(strip.y + 10 == Approx(text.baseline.value).margin(0.001)); // an em below its top
        CHECK(strip.space == (i == 0 ? 6 : 6 - 0.5)); // above the first one there is no line to reach into
        CHECK(strip.stretch == 2);
        if (on_page == 0) continue;
        CHECK(strip.y == Approx(trace.strips[i - 1].y + 12.5 + strip.set));
        CHECK(strip.set >= 5.5);
        CHECK(strip.set <= 7.5);
    }
    REQUIRE(pages.pages.size() > 1);
    CHECK(trace.columns.size() == pages.pages.size());
    CHECK(trace.columns[0].height == 300);
}

TEST_CASE("the JSON says of each line what was placed") {
    StyledDocument d = justified();
    d.tags[2].role = Role::heading2;
    const auto pages = sample::lay_out(d, true).pages;
    const json dump = dumped(d, pages);
    CHECK(dump["schema"] == "anban-layout");
    CHECK(dump["version"] == 1);
    CHECK(dump["program"] == "anban 1");
    CHECK(dump["source"] == "mau.md");
    REQUIRE(dump["pages"].size() == 1);
    CHECK(dump["pages"][0]["area"] == json({{"x", 50}, {"y", 50}, {"width", 200}, {"height", 300}}));
    const std::vector<PlacedText> texts = sample::texts(pages.pages[0]);
    const json& items = dump["pages"][0]["items"];
    REQUIRE(items.size() == texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const TracedLine& line = pages.trace->lines[texts[i].line - 1];
        CHECK(items[i]["type"] == "line");
        CHECK(items[i]["kind"] == (texts[i].tag == 2 ? "heading" : "body"));
        CHECK(items[i]["text"] == sample::text_of(texts[i]));
        CHECK(items[i]["x"].get<double>() == Approx(texts[i].x.value));
        CHECK(items[i]["baseline"].get<double>() == Approx(texts[i].baseline.value));
        CHECK(items[i]["width"].get<double>() == Approx(texts[i].width.value));
        CHECK(items[i]["scale"].get<double>() == Approx(texts[i].scale));
        CHECK(items[i]["ascent"].get<double>() == Approx(8.91).margin(0.01)); // Liberation Serif: 0.891 em
        CHECK(items[i]["descent"].get<double>() == Approx(2.16).margin(0.01));
        CHECK(items[i]["paragraph"]["number"] == line.paragraph + 1);
        CHECK(items[i]["paragraph"]["line"] == line.number);
        CHECK(items[i]["paragraph"]["style"] == "plain");
        CHECK(items[i]["break"]["cost"].get<double>() == Approx(line.cost).margin(0.01));
        CHECK(items[i]["rejected"].size() == line.rejected.size());
        CHECK(items[i]["at"] == json({{"file", "mau.md"}, {"line", line.at.line}, {"column", 1}}));
        CHECK(items[i]["runs"][0]["words"].size() == (layout::stretches_of(texts[i]).size() + 1) / 2);
    }
}

TEST_CASE("the JSON puts the looks of a line into runs, and furniture into lines of its own") {
    StyledDocument d = sample::document();
    Paragraph p = sample::paragraph(d, "một ");
    p.runs.push_back(sample::run("hai", p.tag, 10, 1));
    d.blocks.push_back({p});
    RunningLine foot;
    RunningText said;
    said.run = sample::run("chân trang", artifact);
    foot.parts[1].push_back(said);
    foot.baseline = {380};
    d.page.running.push_back(foot);
    Photo photo;
    photo.path = "mau.jpg";
    photo.width = photo.height = 50;
    photo.tag = sample::add_tag(d, Role::figure);
    d.tags.back().at = {7, 1};
    d.blocks.push_back({photo});
    const json items = dumped(d, sample::lay_out(d, true).pages)["pages"][0]["items"];
    REQUIRE(items.size() == 3);
    CHECK(items[0]["text"] == "một hai");
    REQUIRE(items[0]["runs"].size() == 2);
    CHECK(items[0]["runs"][0]["bold"] == false);
    CHECK(items[0]["runs"][1]["bold"] == true);
    CHECK(items[0]["gap"]["ratio"] == 1);
    CHECK(items[1]["type"] == "image");
    CHECK(items[1]["file"] == "mau.jpg");
    CHECK(items[1]["kind"] == "figure");
    CHECK(items[1]["at"]["line"] == 7);
    CHECK(items[2]["kind"] == "running");
    CHECK(items[2]["text"] == "chân trang");
    CHECK(items[2]["paragraph"].is_null());
    CHECK(items[2]["tag"].is_null());
    CHECK(items[2]["at"].is_null());
}

TEST_CASE("JSON is valid for every text and file name") {
    StyledDocument d = sample::document();
    d.file = "x\xff\"\\.md";
    sample::add(d, "\"nói\" \\ a");
    const json dump = dumped(d, sample::lay_out(d, true).pages);
    CHECK(dump["source"] == "x\uFFFD\"\\.md");
    CHECK(dump["pages"][0]["items"][0]["text"] == "\"nói\" \\ a");
}
