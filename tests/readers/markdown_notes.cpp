#include "catch.hpp"
#include "readers/readers.hpp"

#include <string>
#include <vector>

using namespace anban;

namespace {

readers::ReadDocument read(std::string_view source) {
    auto result = readers::read_markdown(source, "bai.md", "/tmp");
    if (!result) FAIL(to_text(result.failure().why));
    return std::move(*result);
}

std::string outline(std::string_view source) {
    return dump(read(source).document);
}

using Said = std::vector<std::string>;

Said said(std::string_view source) {
    Said out;
    for (const Diagnostic& d : read(source).messages)
        out.push_back(std::to_string(d.at.line) + ":" + std::to_string(d.at.column) + " " + d.code);
    return out;
}

} // namespace

TEST_CASE("a note leaves the text for the foot of the page, with its places in the file") {
    CHECK(outline("Theo Nghị định[^nd] mới.\n"
                  "\n"
                  "[^nd]: Nghị định số *30/2020*,\n"
                  "    ngày 5.\n"
                  "\n"
                  "    Đoạn hai.\n"
                  "\n"
                  "Đoạn sau.\n") == "paragraph 1:1 \"Theo Nghị định\" note 1 \" mới.\"\n"
                                    "paragraph 8:1 \"Đoạn sau.\"\n"
                                    "note \"nd\" 3:8\n"
                                    "  paragraph 3:8 \"Nghị định số \" emphasis \"30/2020\" \", ngày 5.\"\n"
                                    "  paragraph 6:5 \"Đoạn hai.\"\n");
}

TEST_CASE("notes are numbered by their marks, not by where they are written") {
    CHECK(outline("a[^2] b[^1] c[^2]\n\n[^1]: một\n[^2]: hai\n") ==
          "paragraph 1:1 \"a\" note 1 \" b\" note 2 \" c\" note 1\n"
          "note \"2\" 4:7\n"
          "  paragraph 4:7 \"hai\"\n"
          "note \"1\" 3:7\n"
          "  paragraph 3:7 \"một\"\n");
}

TEST_CASE("a note goes on with the lines below it that begin no other block") {
    const std::string note = "a[^1]\n\n[^1]: một\nhai\n";
    CHECK(outline(note).find("\"một hai\"") != std::string::npos);
    CHECK(outline(note + "# Ba\n").find("heading 1 5:3 \"Ba\"") != std::string::npos);
    CHECK(outline(note + "- ba\n").find("list 5:3") != std::string::npos);
    CHECK(outline(note + "\nba\n").find("paragraph 6:1 \"ba\"") != std::string::npos);
    CHECK(outline(note + "\n    - ba\n").find("  list 6:7") != std::string::npos);
}

TEST_CASE("a note may be written where its mark stands") {
    CHECK(outline("**Tổ[^x]** chức^[gồm [a] và *b* [c](https://d.vn)]. Hết^[e]\n\n[^x]: y\n") ==
          "paragraph 1:3 strong \"Tổ\" note 1 \" chức\" note 2 \". Hết\" note 3\n"
          "note \"x\" 3:7\n"
          "  paragraph 3:7 \"y\"\n"
          "note \"\" 1:16\n"
          "  paragraph 1:18 \"gồm [a] và \" emphasis \"b\" \" \" link \"https://d.vn\" \"c\"\n"
          "note \"\" 1:56\n"
          "  paragraph 1:58 \"e\"\n");
}

TEST_CASE("code, escapes and addresses hold no notes") {
    for (const char* text : {"`a[^1]`", "\\[^1]", "a\\^[b]", "[^1](https://a.vn)", "[^]", "[^a b]"})
        CHECK(read(std::string(text) + "\n").document.notes.empty());
    CHECK(outline("```\n[^1]: một\n```\n") == "code 2:1 \"[^1]: một\"\n");
    CHECK(outline("\\[^1] x\n\n[^1]: một\n").find("\"[^1] x\"") != std::string::npos);
}

TEST_CASE("captions of photos hold notes and references, and no other marks") {
    CHECK(
        outline("![x](a.jpg \"Mạ[^a], xem [](#b) *nay*\")\n\n[^a]: Ghi chú.\n") ==
        "figure 1:1 photo \"a.jpg\" alt \"x\" caption \"Mạ\" note 1 \", xem \" link \"#b\" name \" *nay*\"\n"
        "note \"a\" 3:7\n"
        "  paragraph 3:7 \"Ghi chú.\"\n");
    CHECK(outline("trước\n\n![x](a.jpg \"Mạ^[ghi [chú]].\")\n") ==
          "paragraph 1:1 \"trước\"\n"
          "figure 3:1 photo \"a.jpg\" alt \"x\" caption \"Mạ\" note 1 \".\"\n"
          "note \"\" 3:1\n"
          "  paragraph 3:1 \"ghi [chú]\"\n");
    CHECK(said("![](a.jpg \"Mạ[^a]\")\n") == Said{"1:1 note-unknown"});
    CHECK(said("![](a.jpg \"Mạ^[ghi\")\n") == Said{"1:1 note-open"});
    CHECK(outline("![](a.jpg \"Mạ^[ghi\")\n") ==
          "figure 1:1 photo \"a.jpg\" alt \"Mạ^[ghi\" caption \"Mạ^[\" \"ghi\"\n");
}

TEST_CASE("what is wrong with a note is said where it stands") {
    CHECK(said("a[^1] b\n") == Said{"1:2 note-unknown"});
    CHECK(said("a\n\n[^1]: một\n") == Said{"3:7 note-unused"});
    CHECK(said("a[^1]\n\n[^1]: một\n[^1]: hai\n") == Said{"4:7 note-twice"});
    CHECK(said("a[^1] b[^2]\n\n[^1]: một[^2]\n[^2]: hai\n") == Said{"3:10 note-in-note"});
    CHECK(said("a^[b\n\nc]\n") == Said{"1:2 note-open"});
    CHECK(said("# Đầu[^1]\n\na\n\n[^1]: một\n") == Said{"1:6 note-in-title"});
}

TEST_CASE("a note without an end is text, letter for letter") {
    CHECK(outline("a *b ^[c* d\n").find("note") == std::string::npos);
    std::string all;
    const document::Document d = read("a ^[b **c** d\n").document;
    for (const auto& in : std::get<document::Paragraph>(d.blocks[0].kind).text)
        all += in.text;
    CHECK(all == "a ^[b c d");
}

TEST_CASE("labels and references") {
    CHECK(
        outline("## Kết quả {#kq}\n"
                "\n"
                "Xem [](#kq), trang [](#kq \"trang\"), [ở trên](#kq). {#doan}\n"
                "\n"
                "Không phải nhãn \\{#x}\n") ==
        "heading 2 1:4 label \"kq\" \"Kết quả\"\n"
        "paragraph 3:1 label \"doan\" \"Xem \" link \"#kq\" name \", trang \" link \"#kq\" page \", \" link "
        "\"#kq\" \"ở trên\" \".\"\n"
        "paragraph 5:1 \"Không phải nhãn {#x}\"\n");
}

TEST_CASE("notes, labels and references are written so that they are read back") {
    const std::string source = "## Một {#a}\n"
                               "\n"
                               "Theo[^x] [](#a), trang [](#a \"trang\")^[tại chỗ] {#b}\n"
                               "\n"
                               "Chữ \\{#c}\n"
                               "\n"
                               "[^x]: một\n"
                               "\n"
                               "    - hai\n";
    const document::Document once = read(source).document;
    document::Document again = read(readers::write_markdown(once)).document;
    const auto without_places = [](document::Document d) {
        for (document::Note& note : d.notes)
            note.name.clear();
        std::string text = dump(d);
        for (std::size_t i = 0; (i = text.find_first_of("0123456789", i)) != std::string::npos;)
            text.erase(i, 1);
        return text;
    };
    CHECK(without_places(again) == without_places(once));
}
