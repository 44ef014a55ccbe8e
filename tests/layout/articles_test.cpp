// Articles one after another on a page.
#include "catch.hpp"
#include "layout/page/breaking.hpp"
#include "samples.hpp"
#include "strips.hpp"

#include <set>
#include <string>
#include <vector>

using namespace anban::layout;
using anban::templates::artifact;
using anban::templates::TagId;
using sample::Ends;
using sample::line;
using test::Approx;

namespace {

Strip rule() {
    Strip strip = line();
    strip.inside_page = true;
    return strip;
}

Ends ends(const std::vector<Strip>& strips, const PageHeights& heights) {
    return sample::ends(break_pages(strips, heights));
}

/// What each page says, paragraph by paragraph.
std::vector<std::string> pages(const LaidOut& out) {
    std::vector<std::string> said;
    for (const Page& page : out.pages.pages) {
        std::string& all = said.emplace_back();
        for (const PlacedText& text : sample::texts(page))
            all += sample::text_of(text) + " ";
    }
    return said;
}

/// `above` lines, a headline that keeps with what follows, and `below` lines in two columns. A page has 24
/// lines.
sample::StyledDocument headline_over_columns(int above, int below) {
    sample::StyledDocument d = sample::document();
    sample::ParagraphStyle headline = d.styles.front();
    headline.keep_with_next = true;
    d.styles.push_back(headline);
    for (int i = 0; i < above; ++i)
        sample::add(d, "nonu");
    sample::add(d, "NONU", 1);
    d.blocks.push_back({sample::Columns{2, {20}, {}}});
    for (int i = 0; i < below; ++i)
        sample::add(d, "nonu");
    d.blocks.push_back({sample::Columns{}});
    return d;
}

} // namespace

TEST_CASE("a rule between articles takes no room at the top of a page") {
    // Three lines, a rule that goes with the headline below it, two lines: without the rule three fit.
    const std::vector<Strip> strips{line(), line(), rule(), line(Bond::next), line(Bond::next), line()};
    CHECK(ends(strips, {30, 30}) == Ends{2, 6});
    CHECK(ends(strips, {29, 29}) == Ends{2, 5, 6});
}

TEST_CASE("a rule between articles is not drawn at the top of a page") {
    const auto document = [](int above) {
        sample::StyledDocument d = sample::document();
        for (int i = 0; i < above; ++i)
            sample::add(d, "nonu");
        sample::Separator between;
        between.keep_with_next = between.inside_page = true;
        d.blocks.push_back({between});
        sample::add(d, "NONU");
        return d;
    };
    const auto inside = sample::lay_out(document(3));
    REQUIRE(inside.pages.pages.size() == 1);
    CHECK(sample::items<PlacedRule>(inside.pages.pages[0]).size() == 1);
    const auto at_top = sample::lay_out(document(24));
    REQUIRE(at_top.pages.pages.size() == 2);
    for (const Page& page : at_top.pages.pages)
        CHECK(sample::items<PlacedRule>(page).empty());
    const auto headline = sample::texts(at_top.pages.pages[1]).front();
    CHECK(headline.baseline == sample::texts(at_top.pages.pages[0]).front().baseline);
}

TEST_CASE("the last strip leaves room for what keeps with it") {
    const std::vector<Strip> strips{line(), line(), line(), line()};
    CHECK(ends(strips, {50, 50, 1, false, 1, 10}) == Ends{4});
    CHECK(ends(strips, {50, 50, 1, false, 1, 11}) == Ends{3, 4});
    const std::vector<Strip> kept{line(), line(), line(Bond::next), line(Bond::next)};
    CHECK(ends(kept, {50, 50, 1, false, 1, 11}) == Ends{1, 4});
    // Where something stands above, the whole part moves on if it must.
    CHECK(ends({line(), line(Bond::next)}, {30, 50, 1, true, 1, 11}) == Ends{0, 2});
}

TEST_CASE("a headline moves to the page of the columns below it") {
    // 20 lines, a headline and three lines fill the page.
    const auto together = pages(sample::lay_out(headline_over_columns(20, 6)));
    REQUIRE(together.size() == 1);
    const auto moved = pages(sample::lay_out(headline_over_columns(21, 6)));
    REQUIRE(moved.size() == 2);
    CHECK(moved[0].find("NONU") == std::string::npos);
    CHECK(moved[1].find("NONU") == 0);
}

TEST_CASE("messages of layout name the file of their article") {
    sample::StyledDocument d = sample::document();
    d.articles = {{"a.md", "", 1}, {"b.md", "", 1}};
    const std::string token(60, 'n'); // wider than 200 pt
    d.blocks.push_back({sample::ArticleStart{1}});
    sample::add(d, "nonu");
    d.blocks.push_back({sample::ArticleStart{2}});
    sample::add(d, token);
    d.blocks.push_back({sample::ArticleStart{}});
    sample::add(d, token);
    const auto messages = sample::lay_out(d).messages;
    REQUIRE(messages.size() == 2);
    CHECK(messages[0].file == "b.md");
    CHECK(messages[1].file == "mau.md");
}

TEST_CASE("a page that had to end inside an article names that article's file") {
    sample::StyledDocument d = sample::document();
    d.styles.front().keep_with_next = true;
    d.articles = {{"a.md", "", 1}};
    d.blocks.push_back({sample::ArticleStart{1}});
    for (int i = 0; i < 30; ++i)
        sample::add(d, "nonu");
    d.blocks.push_back({sample::ArticleStart{}});
    const auto messages = sample::lay_out(d).messages;
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].code == "keep-broken");
    CHECK(messages[0].file == "a.md");
}

// ── Articles that go on on another page

namespace {

/// A text with a page's number behind it.
std::vector<sample::RunningText> with_page(const std::string& words) {
    std::vector<sample::RunningText> texts(2);
    texts[0].run = texts[1].run = sample::run(words, artifact);
    texts[1].run.text.clear();
    texts[1].kind = sample::RunningText::Kind::page;
    return texts;
}

/// An article of `lines` lines in so many columns, below `above` lines of the bulletin itself. Both lines
/// about its going on take 20 pt: 12.5 and a gap.
sample::StyledDocument going_on(int lines, int columns, int above = 0) {
    sample::StyledDocument d = sample::document();
    sample::ParagraphStyle style = d.styles.front();
    style.before = style.after = {7.5};
    d.styles.push_back(style);
    d.articles = {{"a.md", "", 1, {1, with_page("to "), with_page("of ")}}};
    for (int i = 0; i < above; ++i)
        sample::add(d, "nonu");
    d.blocks.push_back({sample::ArticleStart{1}});
    if (columns > 1) d.blocks.push_back({sample::Columns{columns, {20}, {}}});
    for (int i = 0; i < lines; ++i)
        sample::add(d, "nonu");
    if (columns > 1) d.blocks.push_back({sample::Columns{}});
    d.blocks.push_back({sample::ArticleStart{}});
    return d;
}

/// How many lines a page has, and what else it says.
std::vector<std::string> counted(const LaidOut& out) {
    std::vector<std::string> said;
    for (const Page& page : out.pages.pages) {
        int lines = 0;
        std::string others;
        for (const PlacedText& text : sample::texts(page))
            sample::text_of(text) == "nonu" ? void(++lines) : void(others += " " + sample::text_of(text));
        said.push_back(std::to_string(lines) + others);
    }
    return said;
}

using Said = std::vector<std::string>;

} // namespace

TEST_CASE("an article says where it goes on, and keeps room for that") {
    // 300 pt: 24 lines (288.5 pt), 23 (276.5) with a foot, 23 with a head, 21 (252.5) with both.
    CHECK(counted(sample::lay_out(going_on(24, 1))) == Said{"24"});
    CHECK(counted(sample::lay_out(going_on(25, 1))) == Said{"23 to 2", "2 of 1"});
    CHECK(counted(sample::lay_out(going_on(67, 1))) == Said{"23 to 2", "21 of 1 to 3", "23 of 2"});
}

TEST_CASE("the lines stand below the last line of the page and above the first of the next, as furniture") {
    const auto pages = sample::lay_out(going_on(25, 1)).pages.pages;
    const PlacedText foot = sample::texts(pages[0]).back(), head = sample::texts(pages[1]).back();
    CHECK(foot.tag == artifact);
    CHECK(head.tag == artifact);
    // 23 lines end at 50 + 276.5; then 7.5 and 10 to the baseline.
    CHECK(foot.baseline.value == 344);
    CHECK(head.baseline.value == 60);
    CHECK(sample::texts(pages[1]).front().baseline.value == 80); // 50 + 20 + 10
}

TEST_CASE("nothing is said between two articles") {
    sample::StyledDocument d = going_on(24, 1);
    d.articles.push_back(d.articles.front());
    d.blocks.push_back({sample::ArticleStart{2}});
    sample::add(d, "nonu");
    CHECK(counted(sample::lay_out(d)) == Said{"24", "1"});
}

TEST_CASE("an article in columns says it in its last column") {
    // 24 lines in the first column, 23 above the foot; on the next page the head shortens both.
    const auto out = sample::lay_out(going_on(60, 2));
    CHECK(counted(out) == Said{"47 to 2", "13 of 1"});
    const auto first = sample::texts(out.pages.pages[0]);
    CHECK(first.back().x.value == 160); // 50 + 90 + 20
    CHECK(first.back().baseline.value == 344);
    // 7 and 6 lines, from the same height on.
    const auto second = sample::texts(out.pages.pages[1]);
    CHECK(second[0].baseline.value == 80);
    CHECK(second[7].baseline.value == 80);
}

TEST_CASE("columns go on over many pages") {
    const auto out = counted(sample::lay_out(going_on(150, 2)));
    // Pages in the middle: 280 pt have 23 lines, 260 below them 21.
    CHECK(out == Said{"47 to 2", "44 of 1 to 3", "44 of 2 to 4", "15 of 3"});
}

TEST_CASE("an article that begins below others keeps to the rest of its page") {
    CHECK(counted(sample::lay_out(going_on(10, 1, 20))) == Said{"23 to 2", "7 of 1"});
    CHECK(counted(sample::lay_out(going_on(20, 2, 20))) == Said{"27 to 2", "13 of 1"});
}

TEST_CASE("numbers of the pages are those that are printed") {
    sample::StyledDocument d = going_on(25, 1);
    d.page.numbers = {sample::PageNumbers::Form::roman, {}, 4};
    CHECK(counted(sample::lay_out(d)) == Said{"23 to v", "2 of iv"});
}

TEST_CASE("documents whose articles say nothing of their pages are as long as before") {
    sample::StyledDocument d = going_on(25, 1);
    d.articles[0].continued = {};
    CHECK(counted(sample::lay_out(d)) == Said{"24", "1"});
}

TEST_CASE("the page of a teaser's article stands right behind its text") {
    const auto placed = [](sample::Align align) {
        sample::StyledDocument d = sample::document();
        d.styles.front().align = align;
        sample::Paragraph line = sample::paragraph(d, "nonu nonu");
        line.page_of = static_cast<TagId>(d.tags.size()); // of the paragraph on the next page
        line.behind_page = ")";
        d.blocks.push_back({line});
        d.blocks.push_back({sample::PageBreak{}});
        sample::add(d, "hu");
        return sample::texts(sample::lay_out(d).pages.pages[0]);
    };
    // 42.5 pt of text, a space of 2.5, a digit of 5 and a bracket of 3.33.
    const auto left = placed(sample::Align::left);
    REQUIRE(left.size() == 2);
    CHECK(sample::text_of(left[1]) == " 2)");
    CHECK(left[0].x.value == 50);
    CHECK(left[1].x.value == Approx(92.5));
    CHECK(left[1].tag == left[0].tag);
    const auto right = placed(sample::Align::right);
    CHECK(right[1].x.value + right[1].width.value == Approx(250));
    CHECK(right[1].x.value - right[0].x.value == Approx(42.5));
    const auto centre = placed(sample::Align::centre);
    CHECK(centre[0].x.value - 50 == Approx(250 - centre[1].x.value - centre[1].width.value));
}

TEST_CASE("an article that begins low on a page has two lines there at least") {
    for (int above = 15; above < 26; ++above) {
        for (const int columns : {1, 2}) {
            CAPTURE(above, columns);
            sample::StyledDocument d = headline_over_columns(above, 0);
            d.styles[0].widows = d.styles[0].orphans = 2;
            std::get<sample::Columns>(d.blocks[d.blocks.size() - 2].kind).count = columns;
            std::string text;
            for (int i = 0; i < 600; ++i)
                text += "nonu ";
            d.blocks.insert(d.blocks.end() - 1, sample::Block{sample::paragraph(d, text)});
            const LaidOut out = sample::lay_out(d);
            std::set<double> lines; // below the headline, on its page
            bool found = false;
            for (const Page& page : out.pages.pages) {
                for (const PlacedText& item : sample::texts(page)) {
                    if (found) lines.insert(item.baseline.value);
                    found = found || sample::text_of(item) == "NONU";
                }
                if (found) break;
            }
            CHECK(found);
            CHECK(lines.size() >= 2);
        }
    }
}
