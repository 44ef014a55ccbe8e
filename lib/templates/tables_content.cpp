// Reading [tables].
#include "templates/content_reading.hpp"
#include "templates/vocabulary.hpp"

#include <array>

namespace anban::templates {
namespace {

constexpr double gap_most = 2000, padding_most = 100, thickest = 20; // pt

constexpr std::array<std::pair<std::string_view, TableRules>, 4> rules_words = {
    {{"none", TableRules::none},
     {"head", TableRules::head},
     {"horizontal", TableRules::horizontal},
     {"grid", TableRules::grid}}};
constexpr std::array<std::pair<std::string_view, VerticalAlign>, 3> vertical_words = {
    {{"top", VerticalAlign::top}, {"middle", VerticalAlign::middle}, {"bottom", VerticalAlign::bottom}}};
constexpr std::array<std::pair<std::string_view, bool>, 2> width_words = {
    {{"natural", false}, {"full", true}}};

void read_style(Reader& reader, const Node& node, std::optional<StyleRef>& to) {
    StyleRef style = 0;
    if (reader.read_style(node, style)) to = style;
}

/// A colour, or `false` for none.
void read_fill(Reader& reader, const Node& node, std::optional<Colour>& to) {
    Colour colour;
    if (const bool* wanted = node.boolean(); wanted != nullptr && !*wanted)
        to.reset();
    else if (reader.read(node, colour))
        to = colour;
}

void read_padding(Reader& reader, const Node& node, Length& to) {
    reader.read(node, to, Lengths::any, 0, padding_most);
}

void read_gap(Reader& reader, const Node& node, Length& to) {
    reader.read(node, to, Lengths::any, 0, gap_most);
}

constexpr auto table_keys = std::to_array<Key<TableSpec>>({
    {"head", [](Reader& r, const Node& n, TableSpec& to) { read_style(r, n, to.head); }},
    {"cell", [](Reader& r, const Node& n, TableSpec& to) { read_style(r, n, to.cell); }},
    {"total", [](Reader& r, const Node& n, TableSpec& to) { read_style(r, n, to.total); }},
    {"caption", [](Reader& r, const Node& n, TableSpec& to) { read_style(r, n, to.caption); }},
    {"rules", [](Reader& r, const Node& n, TableSpec& to) { r.read(n, to.rules, rules_words); }},
    {"thickness", [](Reader& r, const Node& n,
                     TableSpec& to) { r.read(n, to.thickness, Lengths::absolute, 0.1, thickest); }},
    {"outer-thickness",
     [](Reader& r, const Node& n, TableSpec& to) {
         Pt thickness{0};
         if (r.read(n, thickness, Lengths::absolute, 0.1, thickest)) to.outer_thickness = thickness;
     }},
    {"colour", [](Reader& r, const Node& n, TableSpec& to) { r.read(n, to.colour); }},
    {"padding", [](Reader& r, const Node& n, TableSpec& to) { read_padding(r, n, to.padding); }},
    {"padding-above", [](Reader& r, const Node& n, TableSpec& to) { read_padding(r, n, to.padding_above); }},
    {"padding-below", [](Reader& r, const Node& n, TableSpec& to) { read_padding(r, n, to.padding_below); }},
    {"head-fill", [](Reader& r, const Node& n, TableSpec& to) { read_fill(r, n, to.head_fill); }},
    {"zebra", [](Reader& r, const Node& n, TableSpec& to) { read_fill(r, n, to.zebra); }},
    {"total-fill", [](Reader& r, const Node& n, TableSpec& to) { read_fill(r, n, to.total_fill); }},
    {"vertical-align",
     [](Reader& r, const Node& n, TableSpec& to) { r.read(n, to.vertical_align, vertical_words); }},
    {"least-size",
     [](Reader& r, const Node& n, TableSpec& to) { r.read(n, to.least_size, Lengths::any, 1, 500); }},
    {"width", [](Reader& r, const Node& n, TableSpec& to) { r.read(n, to.full, width_words); }},
    {"align", [](Reader& r, const Node& n, TableSpec& to) { r.read(n, to.align, align_words); }},
    {"before", [](Reader& r, const Node& n, TableSpec& to) { read_gap(r, n, to.before); }},
    {"after", [](Reader& r, const Node& n, TableSpec& to) { read_gap(r, n, to.after); }},
    {"caption-gap", [](Reader& r, const Node& n, TableSpec& to) { read_gap(r, n, to.caption_gap); }},
    {"caption-above", [](Reader& r, const Node& n, TableSpec& to) { r.read(n, to.caption_above); }},
    {"span", [](Reader& r, const Node& n, TableSpec& to) { r.read(n, to.span); }},
    {"row-heads", [](Reader& r, const Node& n, TableSpec& to) { r.read(n, to.row_heads); }},
    {"total-words", [](Reader& r, const Node& n, TableSpec& to) { r.read(n, to.total_words); }},
    {"numbered", [](Reader& r, const Node& n, TableSpec& to) { read_numbered(r, n, to.numbers); }},
    {"number", [](Reader& r, const Node& n, TableSpec& to) { read_caption_number(r, n, to.numbers); }},
    {"after-number", [](Reader& r, const Node& n, TableSpec& to) { r.read(n, to.numbers.between); }},
    {"number-look", [](Reader& r, const Node& n, TableSpec& to) { read_span_look(r, n, to.numbers.look); }},
});

} // namespace

void read_tables(Reader& reader, const Node& node, TableSpec& to) {
    read_table(reader, node, table_keys, to);
}

void add_table_tables(Vocabulary& to) {
    to.push_back({"tables", names_of(table_keys)});
}

} // namespace anban::templates
