#include "catch.hpp"
#include "helpers.hpp"

using namespace test;
using templates::PageKind;
using templates::PageNumbers;
using templates::RunningText;

namespace {

templates::StyledDocument with(const std::string& more,
                               const document::Document& text = article({{"title", "T"}})) {
    const Loaded tmpl = load_text(extending(more));
    if (!tmpl) throw std::runtime_error(to_text(tmpl.failure().why));
    return dress(text, **tmpl).document;
}

const std::string line = "[[running]]\nplace = 'head'\nbaseline = '10 mm'\nstyle = 'folio'\n";

std::string left(const templates::StyledDocument& of) {
    return of.page.running.empty() ? "(none)" : text_of(of.page.running[0].parts[0]);
}

} // namespace

TEST_CASE("slots for titles stay to be filled by the pages") {
    const auto out = with(line + "left = '{section2:last:upper} {article}'\n");
    const auto& part = out.page.running.at(0).parts[0];
    REQUIRE(part.size() == 3);
    CHECK(part[0].kind == RunningText::Kind::section);
    CHECK(part[0].level == 2);
    CHECK(part[0].last);
    CHECK(part[0].letters == RunningText::Letters::capitals);
    CHECK(part[0].may_be_cut);
    CHECK(part[1].run.text == " ");
    CHECK(part[2].kind == RunningText::Kind::article);
    CHECK_FALSE(part[2].last);
    CHECK(part[2].level == 1);
}

TEST_CASE("parts in brackets wait for the titles in them, unless a field is missing") {
    const auto out = with(line + "left = '{page}[ – {section}][ – {issue}, {section2}]'\n");
    CHECK(left(out) == "{page} – {section}");
    const auto& part = out.page.running[0].parts[0];
    CHECK(part[0].group == 0);
    CHECK(part[1].group == 1);
    CHECK(part[2].group == 1);
    CHECK(part[2].either == 0); // the page's number has a value in any case
}

TEST_CASE("a text whose only values can be titles waits for one") {
    const auto out = with(line + "left = 'Mục {section}{issue}'\n");
    for (const RunningText& text : out.page.running.at(0).parts[0])
        CHECK(text.either == 1);
    CHECK(left(with(line + "left = 'Số {issue}'\ncentre = '{page}'\n")).empty());
    CHECK(left(with(line + "left = 'Số {title} {section}'\n")) == "Số T {section}");
}

TEST_CASE("a field's own braces are never a slot") {
    const auto out = with(line + "left = '{title}'\n", article({{"title", "{page} {section}"}}));
    REQUIRE(out.page.running.at(0).parts[0].size() == 1);
    CHECK(out.page.running[0].parts[0][0].kind == RunningText::Kind::text);
}

TEST_CASE("headings and articles are kept for heads that name them, and only for those") {
    auto text = article({{"title", "T"}}, {heading(2, "Một"), heading(3, "Hai"), paragraph("p")});
    CHECK(with(line + "left = '{page}'\n", text).marks.empty());
    const auto marks = with(line + "left = '{section}'\n", text).marks;
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].title == "Một");
    CHECK(marks[0].level == 1);
    CHECK(marks[1].level == 2);
    document::Document all = article({{"articles", "a.md"}}, {heading(2, "Lời ngỏ")});
    all.articles = {text};
    const auto of_bulletin = with(line + "left = '{article}'\n", all).marks;
    REQUIRE(of_bulletin.size() == 4);
    CHECK(of_bulletin[0].title == "Lời ngỏ");
    CHECK(of_bulletin[1].title == "T");
    CHECK(of_bulletin[1].level == 0);
    CHECK(of_bulletin[2].level == 1);
}

TEST_CASE("a line says on which pages it stands and which of its ends is the outer one") {
    const auto out = with(line + "inner = 'a'\nouter = 'b'\non = ['odd', 'last']\n").page.running.at(0);
    CHECK(out.facing);
    CHECK(text_of(out.parts[0]) == "a");
    CHECK(text_of(out.parts[2]) == "b");
    CHECK(out.on == std::vector<PageKind>{PageKind::odd, PageKind::last});
    CHECK(with(line + "left = 'a'\non = 'front'\n").page.running.at(0).on ==
          std::vector<PageKind>{PageKind::front});
    CHECK(complaint(extending(line + "left = 'a'\nouter = 'b'\n"))
              .find("3:1 a running line with left or right beside inner or outer") == 0);
    CHECK(complaint(extending(line + "left = 'a'\non = 'uneven'\n")).find("8:6 unknown value “uneven”") == 0);
}

TEST_CASE("a slot for titles is a mistake outside of heads and feet") {
    CHECK(complaint(extending("[[opening]]\ntext = '{section}'\nstyle = 'plain'\n"))
              .find("4:8 unknown field “section”") == 0);
}

TEST_CASE("page numbers have a form, a front part and a start") {
    const std::string contents = "[[opening]]\ncontents = true\npage-break = true\n";
    const std::string numbers = "[page.numbers]\nform = 'I'\nfront = 'i'\nstart = 3\n";
    const auto text = article({{"title", "T"}}, {heading(2, "Một")});
    const auto out = with(numbers + contents, text);
    CHECK(out.page.numbers.form == PageNumbers::Form::capital_roman);
    CHECK(out.page.numbers.front == PageNumbers::Form::roman);
    CHECK(out.page.numbers.start == 3);
    const auto body = [](const templates::StyledDocument& of) {
        for (const auto& block : of.blocks)
            if (const auto* found = std::get_if<templates::PageBreak>(&block.kind)) return found->body;
        return false;
    };
    CHECK(body(out));
    CHECK_FALSE(body(with(contents, text)));
    CHECK(complaint(extending("[page.numbers]\nform = 'a'\n")).find("4:8 unknown value “a”") == 0);
}

TEST_CASE("the first page's margins are those of the others where it says nothing") {
    const auto first = with("[page.first]\ntop = '60 mm'\n").page.first;
    REQUIRE(first);
    CHECK(first->top.value == Approx(60 / 25.4 * 72));
    CHECK(first->bottom.value == Approx(20 / 25.4 * 72));
    CHECK(first->inner.value == Approx(30 / 25.4 * 72));
    CHECK_FALSE(with("").page.first);
    CHECK(with("[page.first]\nleft = '25 mm'\nright = '20 mm'\n").page.first->outer.value ==
          Approx(20 / 25.4 * 72));
}

TEST_CASE("the first page can't be of another width or without room") {
    CHECK(complaint(extending("[page.first]\nleft = '25 mm'\n"))
              .find("3:1 left and right of the first page leave another width") == 0);
    CHECK(complaint(extending("[page.first]\ntop = '280 mm'\n"))
              .find("3:1 the margins leave no room on the first page") == 0);
}
