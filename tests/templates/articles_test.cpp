#include "catch.hpp"
#include "helpers.hpp"

#include <algorithm>

using namespace test;
using templates::Role;

namespace {

/// Two articles; the second has a heading in it, and columns of its own.
document::Document bulletin(std::vector<std::pair<std::string, std::string>> fields = {}) {
    fields.emplace_back("articles", "a.md, b.md");
    document::Document all = article(std::move(fields));
    all.file = "so.md";
    document::Document first = article({{"title", "Mở chợ"}, {"author", "Quang Dũng"}}, {paragraph("Một.")});
    first.file = "a.md";
    document::Document second = article({{"title", "Khám bệnh"}, {"lead", "Hai ngày."}, {"columns", "2"}},
                                        {heading(2, "Đợt hai"), paragraph("Hai.")});
    second.file = "b.md";
    all.articles = {first, second};
    return all;
}

std::vector<Role> headings(const templates::StyledDocument& of) {
    std::vector<Role> all;
    for (const auto& tag : of.tags)
        if (tag.role >= Role::heading1 && tag.role <= Role::heading6) all.push_back(tag.role);
    return all;
}

} // namespace

TEST_CASE("articles stand one after another, each with what its template puts around it") {
    const auto styled = dress(bulletin({{"bulletin", "Bản tin xã"}}), "ban-tin");
    CHECK(styled.messages.empty());
    CHECK(lines(styled.document) == Lines{"|",
                                          "masthead-name: BẢN TIN XÃ",
                                          "rule",
                                          "contents-title: TRONG SỐ NÀY",
                                          "contents-1: Mở chợ – Quang Dũng",
                                          "contents-1: Khám bệnh",
                                          "rule",
                                          "article 1",
                                          "article-title: Mở chợ",
                                          "body: Một.",
                                          "byline: Quang Dũng",
                                          "rule",
                                          "article 2",
                                          "article-title: Khám bệnh",
                                          "lead: Hai ngày.",
                                          "columns 2",
                                          "heading-2: Đợt hai",
                                          "body: Hai.",
                                          "columns 1",
                                          "article 0"});
}

TEST_CASE("an article's own text stands below its tag, the bulletin's does not") {
    auto all = bulletin();
    all.blocks.push_back(paragraph("Lời ngỏ."));
    const auto styled = dress(all, "co-ban").document;
    REQUIRE(styled.articles.size() == 2);
    CHECK(styled.articles[0].file == "a.md");
    CHECK(styled.articles[1].title == "Khám bệnh");
    CHECK(styled.tags[styled.articles[0].tag].role == Role::article);
    CHECK(styled.tags[first_in(styled, "body").tag].parent == templates::document_tag);
    CHECK(styled.tags[first_in(styled, "byline").tag].parent == styled.articles[0].tag);
    CHECK(styled.tags[first_in(styled, "lead").tag].parent == styled.articles[1].tag);
    CHECK(styled.file_of(0) == "so.md");
    CHECK(styled.file_of(2) == "b.md");
}

TEST_CASE("headlines are topmost headings, or stand below the bulletin's title") {
    CHECK(headings(dress(bulletin(), "ban-tin").document) ==
          std::vector<Role>{Role::heading1, Role::heading1, Role::heading2});
    CHECK(headings(dress(bulletin({{"title", "Số Tết"}}), "ban-tin").document) ==
          std::vector<Role>{Role::heading1, Role::heading2, Role::heading2, Role::heading3});
}

TEST_CASE("headings of the foreword are of one level with the headlines") {
    auto all = bulletin();
    all.blocks = {heading(2, "Lời ngỏ"), paragraph("Kính gửi.")};
    CHECK(headings(dress(all, "ban-tin").document) ==
          std::vector<Role>{Role::heading1, Role::heading1, Role::heading1, Role::heading2});
}

TEST_CASE("headings of an article without a headline take its place") {
    auto all = bulletin();
    all.articles[1].fields.erase("title");
    CHECK(headings(dress(all, "ban-tin").document) == std::vector<Role>{Role::heading1, Role::heading1});
}

TEST_CASE("articles take from the bulletin what holds for all of it, and nothing else") {
    auto all = bulletin({{"organisation", "UBND xã"}, {"place", "Nam Sách"}, {"columns", "3"}});
    const std::string own = extending("[[articles.opening]]\ntext = \"{title}/{organisation}/{place}\"\n"
                                      "style = \"title\"\n[[articles.closing]]\ntext = \"{issue}\"\n"
                                      "style = \"plain\"\n[fields.seal]\ndefault = \"dấu\"\n");
    const Loaded tmpl = load_text(own);
    REQUIRE(tmpl);
    const auto said = lines(dress(all, **tmpl).document);
    CHECK(std::count(said.begin(), said.end(), "title: Mở chợ/UBND xã/") == 1);
    CHECK(std::count(said.begin(), said.end(), "columns 3") == 1); // the second says 2
    all.articles[0].fields["organisation"] = {"Trạm Y tế", {}};
    const auto other = lines(dress(all, **tmpl).document);
    CHECK(std::count(other.begin(), other.end(), "title: Mở chợ/Trạm Y tế/") == 1);
    // What is set for this run goes before what an article says.
    const auto set =
        lines(dress(all, **tmpl, {"normal", {{"organisation", "Huyện"}, {"place", "X"}}}).document);
    CHECK(std::count(set.begin(), set.end(), "title: Mở chợ/Huyện/") == 1);
}

TEST_CASE("required fields are asked of the articles, unless they are of the whole bulletin") {
    auto all = bulletin();
    all.articles[1].fields.erase("title");
    const Loaded tmpl = load_text(extending("[fields.organisation]\nrequired = true\n"));
    REQUIRE(tmpl);
    std::vector<std::string> files;
    for (const auto& message : dress(all, **tmpl).messages) {
        CHECK(message.code == "field-missing");
        files.push_back(message.file);
    }
    CHECK(files == std::vector<std::string>{"so.md", "b.md"});
}

TEST_CASE("messages about an article name its file") {
    auto all = bulletin({{"columns", "viele"}});
    all.articles[1].fields["columns"] = {"hai", {4, 10}};
    const auto messages = dress(all, "co-ban").messages;
    REQUIRE(messages.size() == 2); // what the first article takes from the bulletin was told there
    CHECK(messages[0].file == "so.md");
    CHECK(messages[1].file == "b.md");
    CHECK(messages[1].at == anban::SourcePos{4, 10});
    CHECK(messages[1].code == "columns-unknown");
}

TEST_CASE("the contents list articles first and the headings in them below") {
    const Loaded tmpl = load_text(extending(
        "[[opening]]\ncontents = true\ndepth = 2\n[articles]\nentry = [\"{title}\", \"[, {author}]\"]\n"));
    REQUIRE(tmpl);
    const auto styled = dress(bulletin(), **tmpl).document;
    const auto said = lines(styled);
    CHECK(Lines(said.begin(), said.begin() + 3) ==
          Lines{"contents-1: Mở chợ, Quang Dũng", "contents-1: Khám bệnh", "contents-2: Đợt hai"});
    const auto& line = std::get<templates::Paragraph>(styled.blocks.front().kind);
    CHECK(line.page_of == styled.articles[0].tag);
    CHECK(styled.tags[line.tag].alt == "Mở chợ, Quang Dũng");
}

TEST_CASE("a rule between articles goes with the headline, and a page break parts them") {
    const auto styled = dress(bulletin(), "co-ban").document;
    const auto at = std::find_if(styled.blocks.begin(), styled.blocks.end(), [](const auto& block) {
        return std::holds_alternative<templates::Separator>(block.kind);
    });
    REQUIRE(at != styled.blocks.end());
    CHECK(std::get<templates::Separator>(at->kind).inside_page);
    CHECK(std::get<templates::Separator>(at->kind).keep_with_next);
    const Loaded tmpl = load_text(extending("[[articles.between]]\npage-break = true\n"));
    REQUIRE(tmpl);
    const auto said = lines(dress(bulletin(), **tmpl).document);
    CHECK(std::count(said.begin(), said.end(), "page break") == 1);
}

TEST_CASE("contents in an article's own blocks are a mistake of the template") {
    CHECK(complaint(extending("[[articles.opening]]\ncontents = true\n")) ==
          "3:1 contents or teasers inside of articles | put them into [[opening]]");
}

TEST_CASE("a bulletin without a title of its own is known by its name, else by its first article") {
    CHECK(dress(bulletin({{"bulletin", "Bản tin xã"}}), "ban-tin").document.metadata.title == "Bản tin xã");
    CHECK(dress(bulletin(), "ban-tin").document.metadata.title == "Mở chợ");
}

TEST_CASE("what is said where an article goes on takes its fields and leaves the page's number open") {
    const std::string more = "[articles.continued]\nstyle = 'plain'\nfoot = '(Xem tiếp trang {page})'\n"
                             "head = '{title} (tiếp theo trang {page})'\n";
    const Loaded tmpl = load_text(extending(more));
    REQUIRE(tmpl);
    const auto styled = dress(bulletin(), **tmpl).document;
    const auto& continued = styled.articles.at(1).continued;
    CHECK(text_of(continued.foot) == "(Xem tiếp trang {page})");
    CHECK(text_of(continued.head) == "Khám bệnh (tiếp theo trang {page})");
    CHECK(styled.styles.at(continued.style).name == "plain");
    CHECK(dress(bulletin(), "ban-tin").document.articles.at(0).continued.foot.empty());
}

TEST_CASE("lines about an article's going on need a style and know no other slots of pages") {
    CHECK(complaint(extending("[articles.continued]\nfoot = 'x'\n"))
              .find("3:1 continued without a style | add style") == 0);
    CHECK(complaint(extending("[articles.continued]\nstyle = 'plain'\nfoot = '{section}'\n"))
              .find("5:8 a slot that only heads and feet may have") == 0);
}

namespace {

const std::string teaser = "[[articles.teaser]]\ntext = '{title}'\nstyle = 'plain'\n"
                           "[[articles.teaser]]\ntext = '(Xem trang {page}).'\nstyle = 'credit'\n";

} // namespace

TEST_CASE("teasers name the articles and lead to them") {
    const Loaded tmpl = load_text(extending(teaser + "[[opening]]\nteasers = true\n"));
    REQUIRE(tmpl);
    const auto styled = dress(bulletin(), **tmpl).document;
    const auto said = lines(styled);
    CHECK(Lines(said.begin(), said.begin() + 5) == Lines{"plain: Mở chợ", "credit: (Xem trang",
                                                         "plain: Khám bệnh", "credit: (Xem trang",
                                                         "article 1"});
    const auto& line = std::get<templates::Paragraph>(styled.blocks.at(3).kind);
    CHECK(line.page_of == styled.articles[1].tag);
    CHECK(line.behind_page == ").");
    const templates::Tag& link = styled.tags.at(line.tag);
    CHECK(link.role == Role::link);
    CHECK(link.destination == styled.articles[1].tag);
    CHECK(link.alt == "(Xem trang");
    CHECK(styled.tags.at(link.parent).role == Role::paragraph);
}

TEST_CASE("teasers stand side by side, the last row as wide as the others, without the first articles") {
    auto all = bulletin();
    all.articles.push_back(all.articles.front());
    all.articles.push_back(all.articles.front());
    const auto rows = [&](const std::string& more) {
        const Loaded tmpl = load_text(extending(teaser + "[[opening]]\nteasers = true\n" + more));
        REQUIRE(tmpl);
        std::vector<std::size_t> cells;
        for (const auto& block : dress(all, **tmpl).document.blocks)
            if (const auto* row = std::get_if<templates::Row>(&block.kind))
                cells.push_back(row->cells.size());
        return cells;
    };
    CHECK(rows("across = 3\n") == std::vector<std::size_t>{3, 3});
    CHECK(rows("across = 3\nskip = 1\n") == std::vector<std::size_t>{3});
    CHECK(rows("across = 3\nskip = 9\n").empty());
}

TEST_CASE("a document without articles has no teasers, and a text of its own no page") {
    const Loaded tmpl = load_text(extending(teaser + "[[opening]]\nteasers = true\n"));
    REQUIRE(tmpl);
    CHECK(dress(article({{"title", "T"}}), **tmpl).document.blocks.empty());
    CHECK(complaint(extending("[[opening]]\ntext = '{page}'\nstyle = 'plain'\n"))
              .find("4:8 unknown field “page”") == 0);
    CHECK(complaint(extending("[[articles.teaser]]\ntext = '{pages}'\nstyle = 'plain'\n"))
              .find("4:8 a slot that only heads and feet may have") == 0);
}

TEST_CASE("what closes a text keeps with the text's last paragraph, in articles as in documents") {
    const auto keeps = [](const templates::StyledDocument& of, const std::string& text) {
        for (const templates::Block& block : of.blocks)
            if (const auto* p = std::get_if<templates::Paragraph>(&block.kind))
                if (!p->runs.empty() && p->runs.front().text == text)
                    return of.styles[p->style].keep_with_next;
        FAIL("no such paragraph");
        return false;
    };
    const auto alone = dress(article({{"title", "Chợ"}, {"author", "Quang Dũng"}, {"columns", "2"}},
                                     {paragraph("Một."), paragraph("Hai.")}),
                             "ban-tin");
    CHECK_FALSE(keeps(alone.document, "Một."));
    CHECK(keeps(alone.document, "Hai."));
    CHECK(keeps(dress(bulletin(), "ban-tin").document, "Một.")); // its author stands below
    const auto open = dress(article({{"title", "Chợ"}}, {paragraph("Một.")}), "ban-tin");
    CHECK_FALSE(keeps(open.document, "Một."));
}
