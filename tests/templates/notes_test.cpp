#include "catch.hpp"
#include "helpers.hpp"

#include <algorithm>

using namespace test;
using templates::Role;

namespace {

document::Inline mark(std::size_t note) {
    document::Inline in;
    in.note = note;
    return in;
}

document::Inline reference(const std::string& label, document::Reference kind = document::Reference::name) {
    document::Inline in;
    in.link = "#" + label;
    in.reference = kind;
    return in;
}

document::Block saying(std::vector<document::Inline> inlines) {
    return block(document::Paragraph{std::move(inlines), {}});
}

document::Inline word(const std::string& text) {
    return words(text).front();
}

document::Block labelled_figure(const std::string& caption, const std::string& label) {
    document::Figure figure{"anh.jpg", "Ảnh", caption.empty() ? document::Text{} : words(caption), {}};
    figure.label = label;
    return block(std::move(figure));
}

std::string captions(const templates::StyledDocument& of) {
    std::string all;
    for (const auto& b : of.blocks)
        if (const auto* photo = std::get_if<templates::Photo>(&b.kind))
            all += (photo->caption.empty() ? "-" : text_of(photo->caption.front().runs)) + "|";
    return all;
}

} // namespace

TEST_CASE("marks are numbered, raised, and lead to their notes, which stand behind the paragraph") {
    document::Document d =
        article({{"title", "T"}}, {saying({word("a"), mark(2), word(" b"), mark(1), mark(2)})});
    d.notes = {{"x", {paragraph("một")}, {}}, {"y", {paragraph("hai"), paragraph("ba")}, {}}};
    const auto styled = dress(d, "co-ban");
    const templates::StyledDocument& out = styled.document;
    const templates::Paragraph& p = first_in(out, "body");
    CHECK(text_of(p.runs) == "a1 b21");
    REQUIRE(out.notes.size() == 2);
    CHECK(p.runs[1].rise.value > 0);
    CHECK(p.runs[1].size < p.runs[0].size);
    CHECK(p.runs[1].note == 0);
    CHECK(p.runs[3].note == 1);
    CHECK(p.runs[4].note == templates::no_note); // it stands where its first mark stands
    const auto& note = std::get<templates::Paragraph>(out.notes[0].blocks.front().kind);
    REQUIRE(note.label);
    CHECK(note.label->run.text == "1");
    CHECK(text_of(note.runs) == "hai");
    CHECK(out.notes[0].blocks.size() == 2);
    const auto& link = out.tags[p.runs[1].tag];
    CHECK(link.role == Role::link);
    CHECK(out.tags[link.parent].role == Role::reference);
    CHECK(link.alt == "Chú thích 1");
    CHECK(out.tags[link.destination].role == Role::note);
    CHECK(out.tags[p.runs[4].tag].destination == link.destination);
    CHECK(link.destination > p.runs[4].tag); // read behind the paragraph
    CHECK(out.tags[note.tag].parent == link.destination);
}

TEST_CASE("photos and tables that have a label are numbered, and references say so before and after them") {
    document::Table table;
    table.columns.resize(1);
    table.rows.push_back({{{0, 1, 1, words("Ô"), {}}}});
    table.head = 0;
    table.caption = words("Dân số");
    table.label = "ds";
    document::Heading plain{2, words("Kết quả"), {}};
    plain.label = "kq";
    const auto styled =
        dress(article({{"title", "T"}},
                      {saying({reference("b"), word(" "), reference("ds"), word(" "), reference("kq")}),
                       labelled_figure("Một", ""), labelled_figure("Hai", "a"), labelled_figure("", "b"),
                       block(table), block(plain)}),
              "co-ban");
    CHECK(text_of(first_in(styled.document, "body").runs) == "Hình 2 Bảng 1 mục “Kết quả”");
    CHECK(captions(styled.document) == "Một|Hình 1. Hai|Hình 2|");
    CHECK(codes(styled.messages).empty());
}

TEST_CASE("a template says which figures are numbered, and how") {
    const auto numbered = [](const std::string& figures) {
        const Loaded loaded = load_text(extending("[figures]\n" + figures));
        REQUIRE(loaded);
        return captions(
            dress(article({{"title", "T"}}, {labelled_figure("Một", ""), labelled_figure("Hai", "a"),
                                             labelled_figure("Ảnh 7: Ba", "c")}),
                  **loaded)
                .document);
    };
    CHECK(numbered("numbered = \"none\"") == "Một|Hai|Ảnh 7: Ba|");
    CHECK(numbered("numbered = \"all\"\nnumber = \"Ảnh {number}\"\nafter-number = \": \"") ==
          "Ảnh 1: Một|Ảnh 2: Hai|Ảnh 7: Ba|");
    CHECK(complaint(extending("[figures]\nnumber = \"Hình\"\n")) ==
          "4:10 a number without {number} | say where the number stands, as in “Hình {number}”");
    CHECK(complaint(extending("[references]\npage = \"trang\"\n")) ==
          "4:8 a text without {page} | say where it stands: “… {page} …”");
}

TEST_CASE("a reference to numbered headings and items names their numbers") {
    document::Paragraph item{words("x"), {}};
    item.label = "muc";
    document::Heading heading{2, words("Kết quả"), {}};
    heading.label = "kq";
    const Loaded loaded = load_text(extending("[headings]\nnumbers = [\"{number:I}.\"]\n"));
    REQUIRE(loaded);
    document::Paragraph lone{words("y"), {}};
    lone.label = "doan";
    const auto styled =
        dress(article({{"title", "T"}},
                      {block(heading), list({{{block(item)}}}, true),
                       saying({reference("kq"), word(", "), reference("muc"), word(", "), reference("doan"),
                               word(", "), reference("kq", document::Reference::page)}),
                       block(lone)}),
              **loaded);
    const templates::Paragraph& p = first_in(styled.document, "body");
    CHECK(text_of(p.runs) == "mục I, mục 1, trang 0, 0"); // pages are known to layout only
    CHECK(styled.document.names_pages);
    CHECK(std::count_if(p.runs.begin(), p.runs.end(),
                        [](const auto& run) { return run.page_of != templates::artifact; }) == 2);
}

TEST_CASE("a reference that leads nowhere stays as it is written, with the nearest label") {
    document::Heading heading{2, words("Kết quả"), {}};
    heading.label = "ket-qua";
    const auto styled = dress(
        article({{"title", "T"}}, {block(heading), block(heading), saying({reference("ket-qa")})}), "co-ban");
    CHECK(text_of(first_in(styled.document, "body").runs) == "[](#ket-qa)");
    REQUIRE(codes(styled.messages) == Lines{"label-twice", "reference-unknown"});
    CHECK(styled.messages[1].hint == "did you mean “#ket-qua”?");
}
