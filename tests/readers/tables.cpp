// Tables of the source and of CSV files.
#include "catch.hpp"
#include "readers/csv.hpp"
#include "readers/readers.hpp"

#include <string>
#include <vector>

using namespace anban;
using namespace anban::document;

namespace {

struct Seen {
    std::string outline;
    std::vector<std::string> said;
};

Seen read(const std::string& source) {
    auto read = readers::read_markdown(source, "bai.md", "/tmp");
    if (!read) FAIL(to_text(read.failure().why));
    Seen seen{dump(read->document), {}};
    for (const Diagnostic& d : read->messages)
        seen.said.push_back(std::to_string(d.at.line) + " " + d.code);
    return seen;
}

Table csv(const std::string& bytes, std::vector<std::string>* said = nullptr) {
    Table table;
    auto read = readers::read_csv(bytes, "so.csv", table);
    if (!read) FAIL(to_text(read.failure().why));
    if (said != nullptr)
        for (const Diagnostic& d : *read)
            said->push_back(std::to_string(d.at.line) + " " + d.code);
    return table;
}

std::string texts(const Table& table) {
    std::string out;
    for (const TableRow& row : table.rows) {
        for (const TableCell& cell : row.cells)
            out += '[' + plain(cell.text) + ']';
        out += '\n';
    }
    return out;
}

using Said = std::vector<std::string>;

} // namespace

TEST_CASE("a table has cells with places, alignments, a caption and a label") {
    const Seen seen = read("Bảng: Dân số {#dan-so}\n\n| Tỉnh | Dân số |\n|:---|---:|\n| **Huế** | 1,2 |\n");
    CHECK(seen.outline == "table 3:1 columns lr head 1 label \"dan-so\" caption \"Dân số\"\n"
                          "  row\n"
                          "    cell 0 3:3 \"Tỉnh\"\n"
                          "    cell 1 3:10 \"Dân số\"\n"
                          "  row\n"
                          "    cell 0 5:5 strong \"Huế\"\n"
                          "    cell 1 5:13 \"1,2\"\n");
    CHECK(seen.said.empty());
}

TEST_CASE("cells join to the left and above, and a head cell that reaches down makes the head higher") {
    const Seen seen = read("| A | B | < |\n|---|---|---|\n| ^^ | c | d |\n| e || f |\n");
    CHECK(seen.outline == "table 1:1 columns --- head 2\n"
                          "  row\n"
                          "    cell 0 1x2 1:3 \"A\"\n"
                          "    cell 1 2x1 1:7 \"B\"\n"
                          "  row\n"
                          "    cell 1 3:8 \"c\"\n"
                          "    cell 2 3:12 \"d\"\n"
                          "  row\n"
                          "    cell 0 2x1 4:3 \"e\"\n"
                          "    cell 2 4:8 \"f\"\n");
}

TEST_CASE("marks that join nothing leave an empty cell and a warning, escaped ones are text") {
    const Seen seen = read("| < | \\< |\n|---|---|\n| a | \\^^ |\n");
    CHECK(seen.said == Said{"1 table-mark"});
    CHECK(seen.outline.find("\"<\"") != std::string::npos);
    CHECK(seen.outline.find("\"^^\"") != std::string::npos);
}

TEST_CASE("an empty first row means no head, and a caption may say how many rows it has") {
    CHECK(read("|   |   |\n|---|---|\n| a | b |\n")
              .outline.starts_with("table 1:1 columns -- head 0\n  row\n"));
    CHECK(read("| a | b |\n|---|---|\n| c | d |\n\n: Tên {head=2}\n")
              .outline.starts_with("table 1:1 columns -- head 2 caption \"Tên\"\n"));
}

TEST_CASE("a caption stands before its table rather than after the one above") {
    const std::string table = "| a | b |\n|---|---|\n| c | d |\n\n";
    const std::string outline = read(table + "Bảng: Hai\n\n" + table).outline;
    CHECK(outline.find("caption \"Hai\"") > outline.find("\"d\""));
}

TEST_CASE("cells that are too many are told, with what they say") {
    auto found = readers::read_markdown("| a | b |\n|---|---|\n| c | d | lạc |\n", "bai.md", "/tmp");
    REQUIRE(found);
    REQUIRE(found->messages.size() == 1);
    CHECK(found->messages.front().code == "table-cells");
    CHECK(found->messages.front().at.line == 3);
    CHECK(found->messages.front().message.find("“lạc”") != std::string::npos);
}

TEST_CASE("tables stand in quotes and lists") {
    const std::string outline =
        read("> | a | < |\n> |---|---|\n> | b | c |\n\n- | d | < |\n  |---|---|\n  | e | f |\n").outline;
    CHECK(outline.find("cell 0 2x1 1:5 \"a\"") != std::string::npos);
    CHECK(outline.find("cell 0 2x1 5:5 \"d\"") != std::string::npos);
}

TEST_CASE("a table that a few bytes would blow up is refused") {
    std::string source = "|";
    for (int i = 0; i < 300; ++i)
        source += "a|";
    source += "\n|";
    for (int i = 0; i < 300; ++i)
        source += "---|";
    const auto found = readers::read_markdown(source + "\n", "bai.md", "/tmp");
    REQUIRE_FALSE(found);
    CHECK(found.failure().why.code == "table-too-large");
}

TEST_CASE("what is written of a table is read back") {
    const std::vector<std::string> sources{
        "Bảng: Dân số *cả* nước {#a head=2}\n\n| A | B | < |\n|:--|:-:|--:|\n| ^^ | c\\|d | `e|f` |\n| "
        "x<br>y | < | \\< |\n| ^^ | < | z |\n",
        "|   |   |\n|---|---|\n| a | b |\n\nĐoạn.\n\n![Tóm tắt](so.csv \"Tên {#b head=0}\")\n",
        "- một\n\n  | a | b |\n  |---|---|\n  | c | d |\n"};
    for (const std::string& source : sources) {
        CAPTURE(source);
        auto first = readers::read_markdown(source, "bai.md", "/tmp");
        REQUIRE(first);
        const std::string written = readers::write_markdown(first->document);
        CAPTURE(written);
        auto second = readers::read_markdown(written, "bai.md", "/tmp");
        REQUIRE(second);
        CHECK(readers::write_markdown(second->document) == written);
        const auto tables = [](const Document& d) {
            std::string out;
            for (const Block& block : d.blocks)
                if (const auto* table = std::get_if<Table>(&block.kind))
                    out += table->label + '/' + plain(table->caption) + '/' + table->file + '/' +
                           table->summary + '/' + std::to_string(table->head) + '\n' + texts(*table);
            return out;
        };
        CHECK(tables(first->document) == tables(second->document));
    }
}

TEST_CASE("CSV: byte order mark, quotes, line ends inside of them, and the sign that parts values") {
    CHECK(texts(csv("\xEF\xBB\xBFTên;Số\r\n\"Hà Nội; \"\"cũ\"\"\";1,5\r\n\r\n\"hai\ndòng\";2,5")) ==
          "[Tên][Số]\n[Hà Nội; \"cũ\"][1,5]\n[hai dòng][2,5]\n");
    CHECK(texts(csv("a,b\n\"1,5\",c\n")) == "[a][b]\n[1,5][c]\n");
    CHECK(texts(csv("a\tb;c\n1\t2\n")) == "[a][b;c]\n[1][2]\n");
}

TEST_CASE("CSV: short rows are filled and told with their line, marks join cells") {
    Said said;
    const Table table = csv("A;B;<\n^^;c;d\n\"x\ny\";1;2\nz\n", &said);
    CHECK(said == Said{"5 table-cells"});
    CHECK(table.head == 2);
    CHECK(table.rows[0].cells[0].rows == 2);
    CHECK(table.rows[0].cells[1].columns == 2);
    CHECK(texts(table) == "[A][B]\n[c][d]\n[x y][1][2]\n[z][][]\n");
}

TEST_CASE("CSV: a quote that nothing closes is refused with its place") {
    Table table;
    const auto read = readers::read_csv("a;b\n\"Huế\nxưa\";\"Vinh\";\"d\n", "so.csv", table);
    REQUIRE_FALSE(read);
    CHECK(read.failure().why.code == "csv-quote");
    CHECK(read.failure().why.file == "so.csv");
    CHECK(read.failure().why.at == SourcePos{3, 13}); // xưa";"Vinh"; is twelve characters long
}

TEST_CASE("CSV: cells and what is said of them have lines and columns") {
    Table table;
    const auto read = readers::read_csv("Tỉnh;Dân số\nHuế;^^\n", "so.csv", table);
    REQUIRE(read);
    CHECK(table.rows[0].cells[1].at == SourcePos{1, 6});
    Table bad;
    const auto marked = readers::read_csv("Tỉnh;^^\nHuế;5\n", "so.csv", bad);
    REQUIRE(marked);
    REQUIRE(marked->size() == 1);
    CHECK(marked->front().code == "table-mark");
    CHECK(marked->front().at == SourcePos{1, 6});
}
