// How tables are tagged: what ISO 14289-1, 7.5 and ISO 32000-1, 14.8.4.3.4 ask of them.
#include "catch.hpp"
#include "helpers.hpp"

#include <algorithm>

using namespace test;
using templates::Role;
using templates::Scope;

namespace {

using Rows = std::vector<std::vector<std::string>>;

document::Table table_of(const Rows& rows, std::size_t head) {
    document::Table table;
    table.columns.assign(rows.front().size(), document::Table::Align::automatic);
    table.head = head;
    for (const auto& texts : rows) {
        document::TableRow& row = table.rows.emplace_back();
        for (const std::string& text : texts)
            row.cells.push_back({row.cells.size(), 1, 1, text.empty() ? document::Text{} : words(text), {}});
    }
    return table;
}

templates::StyledDocument dressed(document::Table table) {
    return dress(article({{"title", "Bảng"}}, {block(std::move(table))}), "bao-cao").document;
}

const templates::StyledTable& first_table(const templates::StyledDocument& in) {
    const auto at = std::find_if(in.blocks.begin(), in.blocks.end(), [](const templates::Block& b) {
        return std::holds_alternative<templates::StyledTable>(b.kind);
    });
    REQUIRE(at != in.blocks.end());
    return std::get<templates::StyledTable>(at->kind);
}

/// The roles from a cell's tag up to the table's.
std::vector<Role> way_up(const templates::StyledDocument& in, templates::TagId tag) {
    std::vector<Role> roles;
    for (; roles.empty() || roles.back() != Role::table; tag = in.tags[tag].parent)
        roles.push_back(in.tags[tag].role);
    return roles;
}

} // namespace

TEST_CASE("cells stand in rows, rows in head and body, in the order of the table") {
    const auto styled = dressed(table_of({{"Tỉnh", "Dân số"}, {"Huế", "1,2"}}, 1));
    const auto& table = first_table(styled);
    REQUIRE(table.rows.size() == 2);
    CHECK(way_up(styled, table.rows[0].cells[1].text.tag) ==
          std::vector<Role>{Role::header_cell, Role::table_row, Role::table_head, Role::table});
    CHECK(way_up(styled, table.rows[1].cells[1].text.tag) ==
          std::vector<Role>{Role::data_cell, Role::table_row, Role::table_body, Role::table});
}

TEST_CASE("header cells say what they head: head cells their columns, names of rows their rows") {
    const auto styled = dressed(table_of({{"Tỉnh", "Dân số"}, {"Huế", "1,2"}}, 1));
    const auto& table = first_table(styled);
    CHECK(styled.tags[table.rows[0].cells[0].text.tag].scope == Scope::column);
    CHECK(styled.tags[table.rows[0].cells[1].text.tag].scope == Scope::column);
    CHECK(styled.tags[table.rows[1].cells[0].text.tag].role == Role::header_cell);
    CHECK(styled.tags[table.rows[1].cells[0].text.tag].scope == Scope::row);
    CHECK(styled.tags[table.rows[1].cells[1].text.tag].role == Role::data_cell);
}

TEST_CASE("a first column of numbers or without text names no rows") {
    const auto styled = dressed(table_of({{"Số", "Tên"}, {"1", "Huế"}, {"", "Vinh"}}, 1));
    const auto& table = first_table(styled);
    CHECK(styled.tags[table.rows[1].cells[0].text.tag].role == Role::data_cell);
    CHECK(styled.tags[table.rows[2].cells[0].text.tag].role == Role::data_cell);
}

TEST_CASE("cells that span say how far") {
    document::Table table = table_of({{"A", "B", "C"}, {"x", "y", "z"}}, 1);
    table.rows[0].cells.pop_back();
    table.rows[0].cells[1].columns = 2;
    table.rows[0].cells[0].rows = 2;
    table.rows[1].cells.erase(table.rows[1].cells.begin());
    table.head = 2;
    table.rows.push_back(table_of({{"m", "n", "o"}}, 0).rows.front());
    const auto styled = dressed(table);
    const auto& set = first_table(styled);
    const templates::Tag& tall = styled.tags[set.rows[0].cells[0].text.tag];
    const templates::Tag& wide = styled.tags[set.rows[0].cells[1].text.tag];
    CHECK(tall.rows == 2);
    CHECK(tall.columns == 1);
    CHECK(wide.rows == 1);
    CHECK(wide.columns == 2);
    CHECK(wide.scope == Scope::column);
}

TEST_CASE("a table whose rows are all of the head has them in its body") {
    const auto styled = dressed(table_of({{"A", "B"}}, 1));
    const auto& table = first_table(styled);
    CHECK(way_up(styled, table.rows[0].cells[0].text.tag) ==
          std::vector<Role>{Role::header_cell, Role::table_row, Role::table_body, Role::table});
}

TEST_CASE("a total keeps with the row before, but not a first row with the head") {
    const auto styled =
        dressed(table_of({{"Tên", "Số"}, {"Tổng cộng", "1"}, {"Huế", "2"}, {"Tổng cộng:", "3"}}, 1));
    const auto& table = first_table(styled);
    CHECK_FALSE(table.rows[1].keep_with_before);
    CHECK_FALSE(table.rows[2].keep_with_before);
    CHECK(table.rows[3].keep_with_before);
}
