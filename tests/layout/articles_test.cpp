// Articles one after another on a page.
#include "catch.hpp"
#include "layout/page/breaking.hpp"
#include "samples.hpp"

#include <string>
#include <vector>

using namespace anban::layout;

namespace {

Strip line(Bond bond = Bond::none) {
    Strip strip;
    strip.height = 10;
    strip.bond = bond;
    return strip;
}

Strip rule() {
    Strip strip = line();
    strip.inside_page = true;
    return strip;
}

std::vector<std::size_t> ends(const std::vector<Strip>& strips, const PageHeights& heights) {
    std::vector<std::size_t> out;
    for (const PageEnd& page : break_pages(strips, heights))
        out.push_back(page.end);
    return out;
}

using Ends = std::vector<std::size_t>;

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
    CHECK(ends(strips, {50, 50, 1, false, 10}) == Ends{4});
    CHECK(ends(strips, {50, 50, 1, false, 11}) == Ends{3, 4});
    const std::vector<Strip> kept{line(), line(), line(Bond::next), line(Bond::next)};
    CHECK(ends(kept, {50, 50, 1, false, 11}) == Ends{1, 4});
    // Where something stands above, the whole part moves on if it must.
    CHECK(ends({line(), line(Bond::next)}, {30, 50, 1, true, 11}) == Ends{0, 2});
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
