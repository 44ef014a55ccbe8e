// Heads and feet with titles, kinds of pages, and forms of page numbers.
#include "catch.hpp"
#include "layout/page/assemble.hpp"
#include "layout/page/marks.hpp"
#include "samples.hpp"

#include <string>
#include <vector>

using namespace anban::layout;
using sample::Mark;
using sample::PageKind;
using sample::RunningLine;
using sample::RunningText;
using Kind = sample::RunningText::Kind;

namespace {

using Words = std::vector<std::string>;

RunningText text(const std::string& words) {
    RunningText made;
    made.run = sample::run(words, 1);
    return made;
}

RunningText slot(Kind kind, int level = 1) {
    RunningText made = text("");
    made.kind = kind;
    made.level = level;
    made.may_be_cut = kind == Kind::section || kind == Kind::article;
    return made;
}

/// A head with one part on the left.
RunningLine head(std::vector<RunningText> left) {
    RunningLine line;
    line.parts[0] = std::move(left);
    line.baseline = {30};
    return line;
}

/// `count` pages of one line each.
sample::StyledDocument pages_of_one_line(int count) {
    sample::StyledDocument d = sample::document();
    for (int i = 0; i < count; ++i) {
        if (i > 0) d.blocks.push_back({sample::PageBreak{}});
        sample::add(d, "nonu");
    }
    return d;
}

/// What stands at the head of each page.
Words heads(const LaidOut& out) {
    Words said;
    for (const Page& page : out.pages.pages) {
        std::string& all = said.emplace_back();
        for (const PlacedText& item : sample::texts(page))
            if (item.baseline.value == 30) all += sample::text_of(item);
    }
    return said;
}

/// Titles of levels 0 to 2 on each page, `·` where there is none; marks as pairs of page and level.
Words titles(const std::vector<std::pair<std::size_t, int>>& marks, std::size_t pages, bool last) {
    sample::StyledDocument d;
    std::vector<std::size_t> first{0};
    for (const auto& [page, level] : marks) {
        const auto tag = static_cast<sample::TagId>(first.size());
        first.push_back(page);
        d.marks.push_back({tag, level, std::string(1, static_cast<char>('a' + tag - 1))});
    }
    const Marks found(d, first, pages);
    Words out;
    for (std::size_t page = 0; page < pages; ++page) {
        std::string& all = out.emplace_back();
        for (int level = 0; level < 3; ++level) {
            const std::string& title = found.title(page, level, last);
            all += title.empty() ? "·" : title;
        }
    }
    return out;
}

} // namespace

TEST_CASE("the first heading that begins on a page is named, else the one in force") {
    CHECK(titles({{1, 1}, {1, 1}, {3, 1}}, 5, false) == Words{"···", "·a·", "·b·", "·c·", "·c·"});
    CHECK(titles({{1, 1}, {1, 1}, {3, 1}}, 5, true) == Words{"···", "·b·", "·b·", "·c·", "·c·"});
}

TEST_CASE("a heading ends those of deeper levels, an article all") {
    // a 1, b 2 | c 1 | d 2 | article e | f 1
    CHECK(titles({{0, 1}, {0, 2}, {1, 1}, {2, 2}, {3, 0}, {4, 1}}, 5, false) ==
          Words{"·ab", "·c·", "·cd", "e··", "ef·"});
    // The sub-heading of the page's first section counts, not one that is in force above it or comes later.
    CHECK(titles({{0, 1}, {0, 2}, {1, 1}, {1, 1}, {1, 2}}, 2, false) == Words{"·ab", "·c·"});
    CHECK(titles({{0, 1}, {0, 2}, {1, 1}, {1, 1}, {1, 2}}, 2, true) == Words{"·ab", "·de"});
}

TEST_CASE("headings that stand nowhere are not named") {
    CHECK(titles({{0, 1}, {2, 1}, {1, 1}}, 2, false) == Words{"·a·", "·c·"});
}

TEST_CASE("heads name the section of their page") {
    sample::StyledDocument d = pages_of_one_line(3); // tags 2, 3, 4
    d.marks = {{3, 1, "Chương hai"}};
    RunningText capitals = slot(Kind::section);
    capitals.letters = RunningText::Letters::capitals;
    d.page.running = {head({text("nonu "), capitals})};
    CHECK(heads(sample::lay_out(d)) == Words{"nonu", "nonu CHƯƠNG HAI", "nonu CHƯƠNG HAI"});
}

TEST_CASE("a part in brackets vanishes where its title is missing") {
    sample::StyledDocument d = pages_of_one_line(2);
    d.marks = {{3, 1, "Hai"}};
    RunningText dash = text(" – "), title = slot(Kind::section);
    dash.group = title.group = 1;
    d.page.running = {head({slot(Kind::page), dash, title})};
    CHECK(heads(sample::lay_out(d)) == Words{"1", "2 – Hai"});
    RunningText word = text("Mục "), either = slot(Kind::section);
    word.either = either.either = 1;
    d.page.running = {head({word, either})};
    CHECK(heads(sample::lay_out(d)) == Words{"", "Mục Hai"});
}

TEST_CASE("lines stand on pages of their kind") {
    const auto on = [](std::vector<PageKind> kinds) {
        sample::StyledDocument d = pages_of_one_line(4);
        d.page.running = {head({text("x")})};
        d.page.running[0].on = std::move(kinds);
        std::get<sample::PageBreak>(d.blocks[1].kind).body = true; // the body begins on page 2
        std::string pages;
        for (const std::string& said : heads(sample::lay_out(d)))
            pages += said.empty() ? "-" : said;
        return pages;
    };
    CHECK(on({}) == "xxxx");
    CHECK(on({PageKind::first}) == "x---");
    CHECK(on({PageKind::other}) == "-xxx");
    CHECK(on({PageKind::odd}) == "x-x-");
    CHECK(on({PageKind::even}) == "-x-x");
    CHECK(on({PageKind::last}) == "---x");
    CHECK(on({PageKind::front}) == "x---");
    CHECK(on({PageKind::body}) == "-xxx");
    CHECK(on({PageKind::first, PageKind::even}) == "xx-x");
}

TEST_CASE("the outer part changes sides on even pages, with the margins") {
    sample::StyledDocument d = pages_of_one_line(2);
    d.page.mirrored = true;
    d.page.inner = {70};
    d.page.outer = {30};
    RunningLine line = head({text("nonu")}); // 20 pt
    line.parts[2] = {text("hu")};            // 10 pt
    line.facing = true;
    d.page.running = {line};
    const auto pages = sample::lay_out(d).pages.pages;
    const auto odd = sample::texts(pages[0]), even = sample::texts(pages[1]);
    CHECK(sample::text_of(odd[1]) == "nonu");
    CHECK(odd[1].x.value == 70);
    CHECK(odd[2].x.value == 260); // 300 - 30 - 10
    CHECK(sample::text_of(even[1]) == "hu");
    CHECK(even[1].x.value == 30);
    CHECK(even[2].x.value == 210); // 300 - 70 - 20
}

TEST_CASE("titles that are too wide end in … after a word, without a sign before it") {
    sample::StyledDocument d = pages_of_one_line(1);
    // Words of 20 pt and spaces of 2.5 pt, 200 pt of room: the ellipsis has 10 pt.
    d.marks = {{2, 1, "nonu nonu nonu, nonu nonu nonu nonu nonu nonu nonu"}};
    RunningLine line = head({slot(Kind::section)});
    d.page.running = {line};
    auto out = sample::lay_out(d);
    CHECK(heads(out) == Words{"nonu nonu nonu, nonu nonu nonu nonu nonu…"});
    CHECK(out.messages.empty());
    line.parts[2] = {text(std::string(20, 'n'))}; // 100 pt and a gap of 10 pt leave 90
    d.page.running = {line};
    out = sample::lay_out(d);
    CHECK(heads(out) == Words{"nonu nonu nonu…" + std::string(20, 'n')});
    CHECK(out.messages.empty());
    CHECK(sample::texts(out.pages.pages[0])[1].scale == 1);
}

TEST_CASE("a title of one word that is too wide is squeezed, and told once") {
    sample::StyledDocument d = pages_of_one_line(3);
    d.marks = {{2, 1, std::string(50, 'n')}}; // 250 pt
    d.page.running = {head({slot(Kind::section)})};
    const auto out = sample::lay_out(d);
    CHECK(sample::texts(out.pages.pages[2])[1].scale == Approx(0.8));
    CHECK(sample::codes(out.messages) == Words{"overfull"});
}

TEST_CASE("pages are numbered in the form and from the number that the template says") {
    const auto labels = [](int count, int body, sample::PageNumbers numbers) {
        sample::StyledDocument d = pages_of_one_line(count);
        if (body > 0)
            std::get<sample::PageBreak>(d.blocks[static_cast<std::size_t>(2 * body - 1)].kind).body = true;
        d.page.numbers = numbers;
        d.page.running = {head({slot(Kind::page), text("/"), slot(Kind::pages)})};
        return heads(sample::lay_out(d));
    };
    using Form = sample::PageNumbers::Form;
    CHECK(labels(4, 0, {Form::roman, {}, 1}) == Words{"i/iv", "ii/iv", "iii/iv", "iv/iv"});
    CHECK(labels(2, 0, {Form::capital_roman, {}, 9}) == Words{"IX/X", "X/X"});
    CHECK(labels(3, 0, {Form::decimal, {}, 12}) == Words{"12/14", "13/14", "14/14"});
    CHECK(labels(4, 2, {Form::decimal, Form::roman, 1}) == Words{"i/ii", "ii/ii", "1/2", "2/2"});
    CHECK(labels(4, 3, {Form::decimal, Form::capital_roman, 5}) ==
          Words{"I/III", "II/III", "III/III", "5/5"});
}

TEST_CASE("contents show the numbers that are printed") {
    sample::StyledDocument d = pages_of_one_line(3);
    d.page.numbers = {sample::PageNumbers::Form::decimal, sample::PageNumbers::Form::roman, 1};
    std::get<sample::PageBreak>(d.blocks[1].kind).body = true;
    std::get<sample::Paragraph>(d.blocks[0].kind).page_of = 4; // on the third page
    CHECK(sample::text_of(sample::texts(sample::lay_out(d).pages.pages[0]).back()) == " 2");
    std::get<sample::Paragraph>(d.blocks[0].kind).page_of = 2; // on the first
    CHECK(sample::text_of(sample::texts(sample::lay_out(d).pages.pages[0]).back()) == " i");
}

TEST_CASE("the first page has margins of its own") {
    sample::StyledDocument d = sample::document();
    d.page.first = {{110}, {50}, {60}, {40}};
    for (int i = 0; i < 30; ++i)
        sample::add(d, "nonu");
    const auto pages = sample::lay_out(d).pages.pages;
    REQUIRE(pages.size() == 2);
    // 240 pt: the first line takes 12.5 pt, each other 12.
    CHECK(sample::texts(pages[0]).size() == 19);
    CHECK(sample::texts(pages[0])[0].baseline.value == 120);
    CHECK(sample::texts(pages[0])[0].x.value == 60);
    CHECK(sample::texts(pages[1])[0].baseline.value == 60);
    CHECK(sample::texts(pages[1])[0].x.value == 50);
}

TEST_CASE("columns begin below the first page's own margin and are as long as it leaves them") {
    sample::StyledDocument d = sample::document();
    d.page.first = {{110}, {50}, {50}, {50}};
    d.blocks.push_back({sample::Columns{2, {20}, {}}});
    for (int i = 0; i < 60; ++i)
        sample::add(d, "nonu");
    d.blocks.push_back({sample::Columns{}});
    const auto pages = sample::lay_out(d).pages.pages;
    REQUIRE(pages.size() == 2);
    CHECK(sample::texts(pages[0]).size() == 38); // twice 19
    CHECK(sample::texts(pages[1])[0].baseline.value == 60);
}
