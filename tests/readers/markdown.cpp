#include "catch.hpp"
#include "readers/readers.hpp"

#include <string>
#include <vector>

using namespace anban;
using namespace anban::document;
using anban::readers::read_markdown;
using anban::readers::ReadDocument;

namespace {

ReadDocument read(std::string_view source) {
    auto result = read_markdown(source, "bai.md", "/tmp");
    if (!result) FAIL(to_text(result.failure().why));
    return std::move(*result);
}

std::string outline(std::string_view source) {
    return dump(read(source).document);
}

std::vector<std::string> said(std::string_view source) {
    std::vector<std::string> out;
    for (const Diagnostic& d : read(source).messages)
        out.push_back(std::to_string(d.at.line) + ":" + std::to_string(d.at.column) + " " + d.code);
    return out;
}

using Said = std::vector<std::string>;

} // namespace

TEST_CASE("a whole source gives fields and blocks with their places") {
    CHECK(outline("---\n"
                  "tiêu đề: Chợ nổi\n"
                  "---\n"
                  "\n"
                  "Sáng nay, *chợ nổi* họp\n"
                  "**rất** đông.\n"
                  "\n"
                  "## Khách\n"
                  "\n"
                  "![Ghe hàng](anh1.jpg \"Ghe trên sông. Ảnh: A\")\n"
                  "\n"
                  "> Lời kể\n"
                  "\n"
                  "***\n"
                  "\n"
                  "- một\n"
                  "- hai\n"
                  "\n"
                  "3) ba\n"
                  "\n"
                  "   thêm\n"
                  "\n"
                  "```\n"
                  "a  b\n"
                  "\n"
                  "c\n"
                  "```\n") ==
          "field title \"Chợ nổi\" 2:10\n"
          "paragraph 5:1 \"Sáng nay, \" emphasis \"chợ nổi\" \" họp \" strong \"rất\" \" đông.\"\n"
          "heading 2 8:4 \"Khách\"\n"
          "figure 10:1 photo \"anh1.jpg\" alt \"Ghe hàng\" caption \"Ghe trên sông. Ảnh: A\"\n"
          "quote 12:3\n"
          "  paragraph 12:3 \"Lời kể\"\n"
          "rule 14:1\n"
          "list 16:3 bullets tight\n"
          "  item\n"
          "    paragraph 16:3 \"một\"\n"
          "  item\n"
          "    paragraph 17:3 \"hai\"\n"
          "list 19:4 3) loose\n"
          "  item\n"
          "    paragraph 19:4 \"ba\"\n"
          "    paragraph 21:4 \"thêm\"\n"
          "code 24:1 \"a  b\\n\\nc\"\n");
}

TEST_CASE("stretches of text know their places in characters") {
    const auto document = read("Một **hai** ba\n`bốn` năm &amp; sáu\n").document;
    const Text& text = std::get<Paragraph>(document.blocks.at(0).kind).text;
    REQUIRE(text.size() == 5);
    CHECK(text[0].at == SourcePos{1, 1});
    CHECK(text[1].at == SourcePos{1, 7});
    CHECK(text[2].at == SourcePos{1, 12});
    CHECK(text[3].at == SourcePos{2, 2});
    CHECK(text[4].at == SourcePos{2, 6});
    CHECK(text[4].text == " năm & sáu");
}

TEST_CASE("a first heading is the title where no field gives one") {
    CHECK(outline("# Chợ *nổi*\n\nxin chào\n") ==
          "field title \"Chợ nổi\" 1:3\nparagraph 3:1 \"xin chào\"\n");
    CHECK(outline("---\ntitle: A\n---\n# B\n") == "field title \"A\" 2:8\nheading 1 4:3 \"B\"\n");
    CHECK(outline("---\ntitle:\n---\n# B\n") == "field title \"B\" 4:3\n");
    CHECK(outline("## B\n") == "heading 2 1:4 \"B\"\n");
    CHECK(outline("a\n\n# B\n") == "paragraph 1:1 \"a\"\nheading 1 3:3 \"B\"\n");
}

TEST_CASE("a line's end is a space, a forced one a break") {
    CHECK(outline("a\nb\n") == "paragraph 1:1 \"a b\"\n");
    CHECK(outline("a\\\nb  \nc<br>d\n") == "paragraph 1:1 \"a\" break \"b\" break \"c\" break \"d\"\n");
    CHECK(outline("## a<br>b\n") == "heading 2 1:4 \"a\" break \"b\"\n");
}

TEST_CASE("white space becomes single spaces, a no-break space stays") {
    CHECK(outline("a  \t b `c   d` e\u00a0f\n") == "paragraph 1:1 \"a b \" code \"c d\" \" e\u00a0f\"\n");
}

TEST_CASE("entities are decoded") {
    CHECK(outline("&lt;&agrave;&nbsp;&#7871;&#x1EBF;&hellip;&apos;\n") == "paragraph 1:1 \"<à\u00a0ếế…'\"\n");
    // A mark given as an entity joins its letter; an invisible character goes.
    CHECK(outline("e&#x302;&#x301; a&shy;b\n") == "paragraph 1:1 \"ế ab\"\n");
}

TEST_CASE("an entity that stands for nothing is printed as it is") {
    CHECK(outline("x &khong; &#0; &#xD800; &#1;\n") == "paragraph 1:1 \"x &khong; &#0; &#xD800; &#1;\"\n");
    CHECK(said("x &khong; &#1;\n") == Said{"1:3 entity-unknown", "1:11 entity-unknown"});
}

TEST_CASE("the text is brought to NFC with a note") {
    const auto result = read("e\u0302\u0301 a\n");
    CHECK(dump(result.document) == "paragraph 1:1 \"ế a\"\n");
    REQUIRE(result.messages.size() == 1);
    CHECK(result.messages.front().code == "nfc");
    CHECK(result.messages.front().severity == Severity::note);
}

TEST_CASE("the description of a photo is the caption where there is none, and the caption plain text") {
    CHECK(outline("![](a.jpg \"Cầu\")\n") == "figure 1:1 photo \"a.jpg\" alt \"Cầu\" caption \"Cầu\"\n");
    CHECK(outline("![*Một* hai](a.jpg)\n") == "figure 1:1 photo \"a.jpg\" alt \"Một hai\" caption\n");
    CHECK(outline("![x](a.jpg \"*Một* \\\"hai\\\" &amp; [ba](b)\")\n") ==
          "figure 1:1 photo \"a.jpg\" alt \"x\" caption \"*Một* \\\"hai\\\" & [ba](b)\"\n");
    CHECK(outline("![x](<> \"Chú thích\")\n") == "figure 1:1 photo \"\" alt \"x\" caption \"Chú thích\"\n");
}

TEST_CASE("a photo's path may hold spaces, encoded or in angle brackets") {
    CHECK(outline(
              "![x](anh%201.jpg)\n\n![y](<anh 2 (b).jpg>)\n\n![z](100%25.jpg)\n\n![v](ch%E1%BB%A3.jpg)\n") ==
          "figure 1:1 photo \"anh 1.jpg\" alt \"x\" caption\n"
          "figure 3:1 photo \"anh 2 (b).jpg\" alt \"y\" caption\n"
          "figure 5:1 photo \"100%.jpg\" alt \"z\" caption\n"
          "figure 7:1 photo \"chợ.jpg\" alt \"v\" caption\n");
    // neither an encoded byte nor text
    CHECK(outline("![x](100%.jpg)\n\n![y](a%FF.jpg)\n\n![z](%FF%FEa%00)\n") ==
          "figure 1:1 photo \"100%.jpg\" alt \"x\" caption\n"
          "figure 3:1 photo \"a%FF.jpg\" alt \"y\" caption\n"
          "figure 5:1 photo \"%FF%FEa%00\" alt \"z\" caption\n");
}

TEST_CASE("photos alone in a paragraph or line are figures") {
    CHECK(outline("![a](a.jpg)\n![b](b.jpg)\n") == "figure 1:1 photo \"a.jpg\" alt \"a\" caption\n"
                                                   "figure 2:1 photo \"b.jpg\" alt \"b\" caption\n");
    CHECK(outline("![a](a.jpg){width=50%}\nsau\n") ==
          "paragraph 2:1 \"sau\"\nfigure 1:1 photo \"a.jpg\" alt \"a\" caption width 50%\n");
    CHECK(said("trước\n![a](a.jpg)\nsau\n") == Said{"2:1 figure-in-text"});
    CHECK(outline("![a](a.jpg) ![b](b.jpg)\n") == "figure 1:1 photo \"a.jpg\" alt \"a\" caption\n"
                                                  "figure 1:13 photo \"b.jpg\" alt \"b\" caption\n");
    CHECK(outline("## Đầu ![a](a.jpg)\n") ==
          "heading 2 1:4 \"Đầu\"\nfigure 1:8 photo \"a.jpg\" alt \"a\" caption\n");
    CHECK(outline("- ![a](a.jpg)\n") ==
          "list 1:3 bullets tight\n  item\n    figure 1:3 photo \"a.jpg\" alt \"a\" caption\n");
    CHECK(outline("![a][1]\n\n[1]: a.jpg \"A\"\n") == "figure 1:1 photo \"a.jpg\" alt \"a\" caption \"A\"\n");
}

TEST_CASE("a picture in running text keeps its place there") {
    CHECK(outline("trước ![a](a.png) sau\n") ==
          "paragraph 1:1 \"trước \" picture 1 \" sau\"\n"
          "picture in text figure 1:7 photo \"a.png\" alt \"a\" caption\n");
    CHECK(said("trước ![a](a.png) sau\n").empty());
    CHECK(outline("![a](a.png) sau\ndòng hai ![b](b.png){cao=4mm}\n") ==
          "paragraph 1:1 picture 1 \" sau dòng hai \" picture 2\n"
          "picture in text figure 1:1 photo \"a.png\" alt \"a\" caption\n"
          "picture in text figure 2:10 photo \"b.png\" alt \"b\" caption height 11.34pt\n");
    CHECK(outline("| ![a](a.png) |\n|---|\n") ==
          "table 1:1 columns - head 1\n  row\n    cell 0 1:3 picture 1\n"
          "picture in text figure 1:3 photo \"a.png\" alt \"a\" caption\n");
}

TEST_CASE("a picture with a caption, a name or a place of its own is a figure below its text") {
    for (const char* photo : {"![a](a.png \"Chú thích\")", "![a](a.png){#a}", "![a](a.png){placement=top}"}) {
        CAPTURE(photo);
        const std::string source = std::string("trước ") + photo + " sau\n";
        CHECK(outline(source).starts_with("paragraph 1:1 \"trước sau\"\nfigure 1:7 photo \"a.png\""));
        CHECK(said(source) == Said{"1:7 figure-in-text"});
    }
    CHECK(said("Chú thích[^a].\n\n[^a]: Nút ![a](a.png) bấm.\n") == Said{"3:11 figure-in-text"});
}

TEST_CASE("a photo inside a link or another photo's description is no silent loss") {
    CHECK(outline("[![a](a.jpg)](https://example.vn)\n") == "figure 1:2 photo \"a.jpg\" alt \"a\" caption\n");
    CHECK(said("[![a](a.jpg)](https://example.vn)\n") == Said{"1:2 link-dropped"});
    CHECK(outline("![a ![b](b.jpg)](a.jpg)\n") == "figure 1:1 photo \"a.jpg\" alt \"a b\" caption\n");
    CHECK(said("![a ![b](b.jpg)](a.jpg)\n") == Said{"1:5 photo-in-alt"});
}

TEST_CASE("links to the web, to mail and to a telephone are kept") {
    CHECK(outline("[a](https://x.vn/?a=1&amp;b=2) [b](HTTP://x.vn) [c](mailto:a@b.vn) [d](tel:113) "
                  "<https://y.vn> <a@b.vn>\n") ==
          "paragraph 1:2 link \"https://x.vn/?a=1&b=2\" \"a\" \" \" link \"HTTP://x.vn\" \"b\" \" \" link "
          "\"mailto:a@b.vn\" \"c\" \" \" link \"tel:113\" \"d\" \" \" link \"https://y.vn\" \"https://y.vn\" "
          "\" \" link "
          "\"mailto:a@b.vn\" \"a@b.vn\"\n");
    CHECK(said("[a](https://x.vn)\n").empty());
}

TEST_CASE("other links lose their target, never their text") {
    for (const char* target : {"javascript:alert(1)", "file:///etc/passwd", "bai2.md", "#", "",
                               "java&#10;script:x", "data:text/html,x", "https://", "//x.vn"}) {
        CAPTURE(target);
        const std::string source = "xem [a](<" + std::string(target) + ">) nhé\n";
        CHECK(outline(source) == "paragraph 1:1 \"xem a nhé\"\n");
        const auto messages = read(source).messages;
        REQUIRE(messages.size() == 1);
        CHECK(messages.front().code == "link-dropped");
        CHECK(messages.front().severity == Severity::warning);
        CHECK(messages.front().at.line == 1);
    }
}

TEST_CASE("a link that leads nowhere and has no text is printed as it is written") {
    CHECK(outline("xem [](bai2.md), trang 5\n") == "paragraph 1:1 \"xem [](bai2.md), trang 5\"\n");
    CHECK(said("xem [](bai2.md)\n") == Said{"1:5 link-dropped"});
}

TEST_CASE("what stands in angle brackets and links nowhere keeps them") {
    CHECK(outline("lúc <10:30> nhé\n") == "paragraph 1:1 \"lúc <10:30> nhé\"\n");
    CHECK(said("lúc <10:30> nhé\n").empty());
    CHECK(outline("(<file:///x>)\n") == "paragraph 1:1 \"(<file:///x>)\"\n");
    CHECK(said("(<file:///x>)\n") == Said{"1:2 link-dropped"});
}

TEST_CASE("an address never holds white space") {
    CHECK(outline("[a](<https://x.vn/a b>)\n") == "paragraph 1:2 link \"https://x.vn/a%20b\" \"a\"\n");
}

TEST_CASE("bare addresses stay text") {
    CHECK(outline("xem https://x.vn nhé\n") == "paragraph 1:1 \"xem https://x.vn nhé\"\n");
}

TEST_CASE("a link's title and an address line are mentioned") {
    CHECK(said("[a](https://x.vn \"tên\")\n") == Said{"1:1 link-title"});
    CHECK(outline("[a][1]\n\n[1]: https://x.vn\n") == "paragraph 1:2 link \"https://x.vn\" \"a\"\n");
    CHECK(said("[a][1]\n\n[1]: https://x.vn\n") == Said{"3:1 link-definition"});
    CHECK(said("x\n\n[Ảnh]: Nguyễn\n\ny\n") == Said{"3:1 link-definition"});
}

TEST_CASE("emphasis may be written as HTML tags") {
    CHECK(outline("a<b>b</b><em>c</em><STRONG><i>d</i></STRONG>e\n") ==
          "paragraph 1:1 \"a\" strong \"b\" emphasis \"c\" strong emphasis \"d\" \"e\"\n");
    CHECK(said("a<b>b</b>\n").empty());
    CHECK(said("a<b>b\n") == Said{"1:1 html-unclosed"});
    CHECK(outline("a<b>b\n\nc\n") == "paragraph 1:1 \"a\" strong \"b\"\nparagraph 3:1 \"c\"\n");
    CHECK(outline("a</b>b\n") == "paragraph 1:1 \"a</b>b\"\n");
}

TEST_CASE("other HTML stays as text, with a warning") {
    CHECK(outline("a <span class=\"x\">b</span> c\n") ==
          "paragraph 1:1 \"a <span class=\\\"x\\\">b</span> c\"\n");
    CHECK(said("a <span class=\"x\">b</span> c\n") == Said{"1:3 html"});
    CHECK(outline("<div>\n  <p>chữ</p>\n</div>\n\nsau\n") ==
          "paragraph 1:1 \"<div>\" break \"<p>chữ</p>\" break \"</div>\"\nparagraph 5:1 \"sau\"\n");
    CHECK(said("<div>\n  <p>chữ</p>\n</div>\n") == Said{"1:1 html"});
    CHECK(outline("x <!-- lời bàn --> y\n") == "paragraph 1:1 \"x <!-- lời bàn --> y\"\n");
    // In a tight list the item stays one paragraph.
    CHECK(outline("- a\n  <div>\n- b\n") ==
          "list 1:3 bullets tight\n  item\n    paragraph 1:3 \"a\" break \"<div>\"\n"
          "  item\n    paragraph 3:3 \"b\"\n");
}

TEST_CASE("rows that make no table stay apart, with a warning") {
    CHECK(outline("| Tên | Số |\n|--|-:|\n| A | 1 |\n") ==
          "paragraph 1:1 \"| Tên | Số |\" break \"|--|-:|\" break \"| A | 1 |\"\n");
    CHECK(said("| Tên | Số |\n|--|-:|\n| A | 1 |\n") == Said{"1:1 table"});
    CHECK(outline("a | b\nc | d\n") == "paragraph 1:1 \"a | b c | d\"\n");
}

TEST_CASE("lists keep their number, mark and tightness") {
    CHECK(outline("7. a\n8. b\n") ==
          "list 1:4 7. tight\n  item\n    paragraph 1:4 \"a\"\n  item\n    paragraph 2:4 \"b\"\n");
    CHECK(outline("- a\n  - b\n\n    c\n") ==
          "list 1:3 bullets tight\n  item\n    paragraph 1:3 \"a\"\n"
          "    list 2:5 bullets loose\n      item\n        paragraph 2:5 \"b\"\n"
          "        paragraph 4:5 \"c\"\n");
}

TEST_CASE("thematic breaks know their lines, whatever stands before") {
    CHECK(outline("**x***\n\nTựa\n---\n\n# y\n---\n\n> ***\n\n- a\n\n  * * *\n\n```\n---\n```\n___\n") ==
          "paragraph 1:3 strong \"x\" \"*\"\n"
          "heading 2 3:1 \"Tựa\"\n"
          "heading 1 6:3 \"y\"\n"
          "rule 7:1\n"
          "quote 9:3\n  rule 9:3\n"
          "list 11:3 bullets loose\n  item\n    paragraph 11:3 \"a\"\n    rule 13:3\n"
          "code 16:1 \"---\"\n"
          "rule 18:1\n");
}

TEST_CASE("code knows the line of its first text") {
    CHECK(outline("a\n\n```\n  x\n```\n") == "paragraph 1:1 \"a\"\ncode 4:3 \"  x\"\n");
    CHECK(outline("a\n\n    x\n      y\n") == "paragraph 1:1 \"a\"\ncode 3:5 \"x\\n  y\"\n");
}

TEST_CASE("a source with neither text nor fields is refused") {
    for (const char* source : {"", "\n\n", "---\n---\n", "[a]: b\n", "#\n", ">\n"}) {
        CAPTURE(source);
        const auto result = read_markdown(source, "bai.md", ".");
        REQUIRE_FALSE(result);
        CHECK(result.failure().kind == FailureKind::bad_data);
    }
    CHECK(outline("---\ntitle: x\n---\n") == "field title \"x\" 2:8\n");
}

TEST_CASE("binary data and invalid UTF-8 are refused") {
    for (const std::string& source :
         {std::string("a\0b", 3), std::string("a\xff\n"), std::string("\x89PNG\r\n\x1a\n")}) {
        const auto result = read_markdown(source, "bai.md", ".");
        REQUIRE_FALSE(result);
        CHECK(result.failure().kind == FailureKind::bad_data);
    }
}

TEST_CASE("line ends of every kind and a byte order mark are taken off") {
    CHECK(outline("\xef\xbb\xbf---\r\ntitle: x\r\n---\r\na\r\nb\r\n\r\nc") ==
          "field title \"x\" 2:8\nparagraph 4:1 \"a b\"\nparagraph 7:1 \"c\"\n");
}

TEST_CASE("a document knows its file and folder") {
    const auto document = read("a\n").document;
    CHECK(document.file == "bai.md");
    CHECK(document.folder == "/tmp");
}
