// Tables: widths, and properties of random ones.
#include "catch.hpp"
#include "layout/blocks/table_columns.hpp"
#include "samples.hpp"

#include <map>
#include <random>
#include <set>

using namespace anban;
using namespace anban::templates;
using layout::ContentWidth;
using layout::PlacedRule;
using layout::PlacedText;
using layout::share_width;

namespace {

using Widths = std::vector<double>;

double sum(const Widths& widths) {
    double all = 0;
    for (const double width : widths)
        all += width;
    return all;
}

/// A table of random texts, spans and numbers, and the texts by their tags.
StyledTable random_table(StyledDocument& d, std::mt19937& dice, std::map<TagId, std::string>& texts) {
    const auto roll = [&](unsigned from, unsigned to) { return from + dice() % (to - from + 1); };
    StyledTable table;
    table.columns = roll(1, 6);
    table.rules = static_cast<TableRules>(roll(0, 3));
    table.padding = {static_cast<double>(roll(0, 6))};
    table.least_scale = roll(0, 1) ? 1 : 0.7;
    table.full = roll(0, 1) != 0;
    table.caption_above = roll(0, 1) != 0;
    table.tag = sample::add_tag(d, Role::table);
    if (roll(0, 1) != 0) {
        table.caption.push_back(sample::paragraph(d, "Bảng có tên"));
        texts[table.caption.front().tag] = "Bảng có tên";
    }
    const std::size_t rows = roll(1, 40);
    table.head = std::min<std::size_t>(roll(0, 2), rows);
    std::vector<std::size_t> reached(table.columns);
    for (std::size_t row = 0; row < rows; ++row) {
        TableRow& made = table.rows.emplace_back();
        const std::size_t end = row < table.head ? table.head : rows;
        for (std::size_t column = 0; column < table.columns;) {
            if (reached[column] > row) {
                ++column;
                continue;
            }
            TableCell cell;
            cell.column = column;
            cell.rows = std::min<std::size_t>(roll(0, 9) == 0 ? roll(1, 5) : 1, end - row);
            while (roll(0, 9) == 0 && column + cell.columns < table.columns &&
                   reached[column + cell.columns] <= row)
                ++cell.columns;
            for (std::size_t i = column; i < column + cell.columns; ++i)
                reached[i] = row + cell.rows;
            cell.text.tag = sample::add_tag(d, Role::data_cell, table.tag);
            std::string text;
            const bool number = cell.columns == 1 && column % 2 == 1 && row >= table.head;
            if (number) {
                text = std::to_string(roll(0, 99999));
                cell.number = text.size();
                text += roll(0, 1) != 0 ? ",5" : "";
            } else {
                for (std::size_t i = roll(0, roll(0, 30) == 0 ? 300 : 12); i > 0; --i)
                    text += (text.empty() ? "" : " ") + std::string(roll(0, 1) != 0 ? "nghiêng" : "bà con");
            }
            if (!text.empty()) {
                cell.text.runs.push_back(sample::run(text, cell.text.tag));
                texts[cell.text.tag] = text;
            }
            column += cell.columns;
            made.cells.push_back(std::move(cell));
        }
    }
    return table;
}

std::string without_spaces(const std::string& text) {
    std::string out;
    for (const char c : text)
        if (c != ' ') out += c;
    return out;
}

} // namespace

TEST_CASE("columns are as wide as they ask for, or share what there is") {
    const std::vector<ContentWidth> columns{{10, 40, false}, {20, 20, true}, {10, 100, false}};
    CHECK(share_width(columns, 200, false) == Widths{40, 20, 100});
    CHECK(share_width(columns, 320, true) == Widths{80, 40, 200});
    // 60 pt beyond the least ones, parted 30 : 0 : 90.
    CHECK(share_width(columns, 100, false) == Widths{25, 20, 55});
}

TEST_CASE("where the least widths don't fit, numbers keep theirs and the widest texts give") {
    const std::vector<ContentWidth> columns{{100, 200, false}, {30, 30, true}, {20, 60, false}};
    CHECK(share_width(columns, 100, false) == Widths{50, 30, 20});
    CHECK(sum(share_width(columns, 20, false)) <= 20 + 1e-9);
}

TEST_CASE("a cell over several columns widens them as they ask for themselves") {
    std::vector<ContentWidth> columns{{10, 10, false}, {10, 30, false}};
    const std::vector<layout::SpanWidth> spans{{0, 2, {30, 88, false}}};
    layout::widen_for_spans(spans, 8, columns);
    CHECK(columns[0].most == Approx(20));
    CHECK(columns[1].most == Approx(60));
    CHECK(columns[0].least + columns[1].least == Approx(22));
}

TEST_CASE("random tables are set whole, in order, inside of the page, nothing over anything") {
    const unsigned seed = GENERATE(range(0U, 120U));
    CAPTURE(seed);
    std::mt19937 dice(seed);
    StyledDocument d = sample::document();
    std::map<TagId, std::string> texts;
    for (auto i = dice() % 6; i > 0; --i)
        sample::add(d, "Đoạn văn đứng trước bảng.");
    const std::size_t before = d.tags.size();
    d.blocks.push_back({random_table(d, dice, texts)});
    const auto out = sample::lay_out(d);
    std::map<TagId, std::string> placed;
    for (const layout::Page& page : out.pages.pages) {
        std::vector<PlacedText> lines = sample::texts(page);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const PlacedText& text = lines[i];
            CHECK(text.x.value >= 50 - 0.01);
            CHECK(text.x.value + text.width.value <= 250 + 0.02);
            CHECK(text.baseline.value - 0.92 * text.size.value >= 50 - 0.01);
            CHECK(text.baseline.value + 0.25 * text.size.value <= 350 + 0.01);
            if (text.tag >= before && text.tag != artifact) placed[text.tag] += sample::text_of(text);
            for (std::size_t j = 0; j < i; ++j) {
                const PlacedText& other = lines[j];
                const bool beside = text.x.value + text.width.value <= other.x.value + 0.02 ||
                                    other.x.value + other.width.value <= text.x.value + 0.02;
                const double apart = std::abs(text.baseline.value - other.baseline.value);
                CHECK((beside || apart >= 0.9 * std::min(text.size.value, other.size.value)));
            }
        }
        for (const PlacedRule& rule : sample::items<PlacedRule>(page)) {
            CHECK(rule.x.value >= 50 - 0.01);
            CHECK(rule.x.value + rule.width.value <= 250 + 0.02);
            CHECK(rule.y.value + rule.height.value <= 350 + 0.01);
            CHECK(rule.tag == artifact);
        }
    }
    for (const auto& [tag, text] : texts) {
        CAPTURE(tag);
        CHECK(without_spaces(placed[tag]) == without_spaces(text));
    }
}

TEST_CASE("the head stands again on every page, as furniture, and the total stays with the row before") {
    StyledDocument d = sample::document();
    StyledTable table;
    table.columns = 1;
    table.head = 1;
    table.tag = sample::add_tag(d, Role::table);
    for (int i = 0; i < 60; ++i) {
        TableRow& row = table.rows.emplace_back();
        TableCell cell;
        cell.text = sample::paragraph(d, i == 0 ? "Đầu" : i == 59 ? "Tổng" : "dòng");
        row.keep_with_before = i == 59;
        row.cells.push_back(std::move(cell));
    }
    d.blocks.push_back({table});
    const auto out = sample::lay_out(d);
    REQUIRE(out.pages.pages.size() > 2);
    for (std::size_t i = 0; i < out.pages.pages.size(); ++i) {
        const auto texts = sample::texts(out.pages.pages[i]);
        CHECK(sample::text_of(texts.front()) == "Đầu");
        CHECK((texts.front().tag == artifact) == (i > 0));
    }
    const auto last = sample::texts(out.pages.pages.back());
    CHECK(last.size() >= 3);
    CHECK(sample::text_of(last.back()) == "Tổng");
}

TEST_CASE("a table too wide for the page is told once, not once a cell") {
    StyledDocument d = sample::document();
    StyledTable table;
    table.columns = 60;
    table.tag = sample::add_tag(d, Role::table);
    for (int row = 0; row < 3; ++row) {
        table.rows.emplace_back();
        for (std::size_t column = 0; column < table.columns; ++column) {
            TableCell& cell = table.rows.back().cells.emplace_back();
            cell.column = column;
            cell.text = sample::paragraph(d, "123456");
            cell.number = 6;
        }
    }
    d.blocks.push_back({table});
    const auto out = sample::lay_out(d);
    REQUIRE(out.messages.size() == 1);
    CHECK(out.messages.front().code == "table-too-wide");
}

TEST_CASE("a first row higher than a page begins on the page of caption and head") {
    StyledDocument d = sample::document();
    StyledTable table;
    table.columns = 1;
    table.head = 1;
    table.tag = sample::add_tag(d, Role::table);
    table.caption.push_back(sample::paragraph(d, "Bảng"));
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += "dòng chữ ";
    for (const std::string& said : {std::string("Đầu"), text}) {
        TableCell cell;
        cell.text = sample::paragraph(d, said);
        table.rows.emplace_back().cells.push_back(std::move(cell));
    }
    d.blocks.push_back({table});
    const auto out = sample::lay_out(d);
    CHECK(sample::codes(out.messages) == std::vector<std::string>{"table-row-parted"});
    REQUIRE(out.pages.pages.size() > 1);
    CHECK(sample::texts(out.pages.pages[0]).size() > 15); // a page has 24 lines
    for (const layout::Page& page : out.pages.pages)
        for (const PlacedText& item : sample::texts(page))
            CHECK(item.baseline.value < 350);
}
