#include "document/document.hpp"

#include "catch.hpp"

using namespace anban;
using namespace anban::document;

TEST_CASE("a missing field reads as an empty text") {
    Document document;
    document.fields["title"] = {"Chợ nổi", {2, 8}};
    CHECK(document.field("title") == "Chợ nổi");
    CHECK(document.field("lead").empty());
}

TEST_CASE("plain text leaves the manner out and makes line breaks spaces") {
    const Text text = {{"Ảnh: ", true, false, false, false, "", {}},
                       {"Văn A", false, true, false, false, "https://example.vn", {}},
                       {"", false, false, false, true, "", {}},
                       {"TTXVN", false, false, true, false, "", {}}};
    CHECK(plain(text) == "Ảnh: Văn A TTXVN");
    CHECK(plain({}).empty());
}

TEST_CASE("the outline has a line for each field and block, nested by two spaces") {
    Document document;
    document.fields["title"] = {"Lễ \"hội\"", {2, 8}};
    document.fields["author"] = {"Văn A", {}};
    Figure figure{"a.jpg", "Cầu", {{"Cầu mới", false, false, false, false, "", {}}}, {7, 1}};
    List list;
    list.ordered = true;
    list.start = 3;
    list.delimiter = ')';
    list.at = {9, 4};
    list.items.push_back({{Block{Paragraph{{{"một", true, true, true, false, "tel:113", {}}}, {9, 4}}}}});
    Quote quote{{Block{figure}, Block{std::move(list)}}, {7, 1}};
    document.blocks = {
        Block{Heading{2, {{"Đầu", false, false, false, false, "", {}}}, {5, 4}}}, Block{std::move(quote)},
        Block{CodeBlock{"a\nb\\", {12, 1}}}, Block{ThematicBreak{{15, 1}}},
        Block{Paragraph{{{"x", false, false, false, false, "", {}}, {"", false, false, false, true, "", {}}},
                        {}}}};
    CHECK(dump(document) == "field author \"Văn A\"\n"
                            "field title \"Lễ \\\"hội\\\"\" 2:8\n"
                            "heading 2 5:4 \"Đầu\"\n"
                            "quote 7:1\n"
                            "  figure 7:1 photo \"a.jpg\" alt \"Cầu\" caption \"Cầu mới\"\n"
                            "  list 9:4 3) tight\n"
                            "    item\n"
                            "      paragraph 9:4 strong emphasis code link \"tel:113\" \"một\"\n"
                            "code 12:1 \"a\\nb\\\\\"\n"
                            "rule 15:1\n"
                            "paragraph \"x\" break\n");
}
