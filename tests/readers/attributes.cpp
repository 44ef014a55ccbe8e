#include "readers/markdown/attributes.hpp"

#include "catch.hpp"
#include "document/document.hpp"
#include "readers/readers.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace anban;
using namespace anban::readers;
using document::Figure;
using document::Placement;
using document::Side;
using markdown::read_attributes;
using markdown::read_last_attributes;
using test::Approx;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

Pairs pairs(std::string_view text) {
    const auto read = read_attributes(text);
    REQUIRE(read);
    Pairs out;
    for (const auto& attribute : read->values)
        out.emplace_back(attribute.key, attribute.value);
    return out;
}

document::Document document_of(std::string_view source) {
    auto read = read_markdown(source, "bai.md", "/tmp");
    REQUIRE(read);
    return std::move(read->document);
}

Figure figure(std::string_view source) {
    const auto document = document_of(source);
    REQUIRE(document.blocks.size() == 1);
    return std::get<Figure>(document.blocks.front().kind);
}

Diagnostics said(std::string_view source) {
    auto read = read_markdown(source, "bai.md", "/tmp");
    REQUIRE(read);
    return read->messages;
}

} // namespace

TEST_CASE("braces hold a label and values, which may stand in quotes") {
    const auto read = read_attributes("{#chợ-nổi.1 width=40% note=\"hai chữ\"} và chữ");
    REQUIRE(read);
    CHECK(read->label == "chợ-nổi.1");
    CHECK(read->length == std::string("{#chợ-nổi.1 width=40% note=\"hai chữ\"}").size());
    CHECK(read->values.at(0).column == 12);
    CHECK(pairs("{ a=1  b=\"\" }") == Pairs{{"a", "1"}, {"b", ""}});
    CHECK(pairs("{vị-trí=cạnh-chữ}") == Pairs{{"vị-trí", "cạnh-chữ"}});
    CHECK(pairs("{}").empty());
}

TEST_CASE("braces that hold anything else are text") {
    for (const char* text : {"", "{", "{a}", "{xem trang 5}", "{#}", "{a=}", "{=a}", "{a=1", "{a=\"1}",
                             "{a=\"1\"b=2}", "{a={b}}", "a {b=1}", "{a=1\nb=2}"}) {
        CAPTURE(text);
        CHECK_FALSE(read_attributes(text));
    }
}

TEST_CASE("braces at the end of a text are taken with the space before them") {
    const auto read = read_last_attributes("Chợ nổi {#cho}");
    REQUIRE(read);
    CHECK(read->label == "cho");
    CHECK(read->length == 7);
    CHECK(read_last_attributes("{#cho}"));
    CHECK_FALSE(read_last_attributes("Chợ{#cho}"));
    CHECK_FALSE(read_last_attributes("{#cho} nổi"));
    CHECK_FALSE(read_last_attributes("Chợ {#cho} nổi}"));
}

TEST_CASE("a photo says behind it where and how wide it wants to stand") {
    const Figure english = figure("![a](a.jpg \"Chợ\"){#cho placement=beside width=40% side=left}\n");
    CHECK(english.label == "cho");
    CHECK(english.look.placement == Placement::beside);
    CHECK(english.look.share == Approx(0.4));
    CHECK(english.look.side == Side::left);
    CHECK(document::plain(english.caption) == "Chợ");
    const Figure vietnamese = figure("![a](a.jpg) {Vị_trí=đầu-trang rộng=\"7,5 cm\" ben=phai}\n");
    CHECK(vietnamese.look.placement == Placement::top);
    CHECK(vietnamese.look.width.value == Approx(212.598).margin(0.001));
    CHECK(vietnamese.look.side == Side::right);
    const Figure high = figure("![a](a.jpg){chiều-cao=2cm}\n");
    CHECK(high.look.height.value == Approx(56.693).margin(0.001));
    CHECK(said("![a](a.jpg){height=40%}\n").size() == 1);
}

TEST_CASE("a slip in a photo's braces is told with its place and what may stand there") {
    const Diagnostics unknown = said("![a](ảnh.jpg){placement=top size=3}\n");
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].code == "photo-option");
    CHECK(unknown[0].at == SourcePos{1, 29});
    CHECK(unknown[0].hint.find("placement, width, height, side") != std::string::npos);
    const Diagnostics value = said("![a](a.jpg){placement=bottom}\n");
    REQUIRE(value.size() == 1);
    CHECK(value[0].hint.find("here, top, beside, row") != std::string::npos);
    for (const char* width : {"4", "4%", "101%", "0.9mm", "-5mm", "40 %%", "nan%", "1e9mm"}) {
        CAPTURE(width);
        const std::string source = std::string("![a](a.jpg){width=\"") + width + "\"}\n";
        CHECK(said(source).size() == 1);
        CHECK(figure(source).look == document::FigureLook{});
    }
}

TEST_CASE("braces that are no options, or that a backslash makes text, are printed") {
    CHECK(dump(document_of("![a](a.jpg \"b\")\n{xem hình}\n")) ==
          "paragraph 2:1 \"{xem hình}\"\nfigure 1:1 photo \"a.jpg\" alt \"a\" caption \"b\"\n");
    CHECK(dump(document_of("![a](a.jpg \"b\")\\{#x}\n")) ==
          "paragraph 1:17 \"{#x}\"\nfigure 1:1 photo \"a.jpg\" alt \"a\" caption \"b\"\n");
}

TEST_CASE("a file of values has its options behind it, too") {
    const auto document = document_of("![](so.csv \"Dân số\"){#dan-so head=2}\n");
    const auto& table = std::get<document::Table>(document.blocks.front().kind);
    CHECK(table.label == "dan-so");
    CHECK(table.told_head == 2);
    CHECK(document::plain(table.caption) == "Dân số");
    CHECK(table.summary.empty());
}

TEST_CASE("what a photo says behind it is written and read again") {
    for (const char* options :
         {"{#cho placement=beside width=40% side=left}", "{placement=row}", "{width=170pt side=outer}"}) {
        const std::string source = std::string("![a](a.jpg \"Chợ\")") + options + "\n";
        CHECK(write_markdown(document_of(source)) == source);
    }
}
