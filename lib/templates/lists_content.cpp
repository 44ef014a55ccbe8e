// Reading [lists] and [headings]: labels and numbers.
#include "templates/content_reading.hpp"
#include "templates/vocabulary.hpp"

#include <array>

namespace anban::templates {
namespace {

constexpr int most_levels = 9;
constexpr double widest_label = 400; // pt or em

void read_width(Reader& reader, const Node& node, Length& to) {
    reader.read(node, to, Lengths::any, 0, widest_label);
}

constexpr std::array<std::pair<std::string_view, Align>, 2> label_words = {
    {{"left", Align::left}, {"right", Align::right}}};

constexpr auto list_keys = std::to_array<Key<ListSpec>>({
    {"bullets", [](Reader& r, const Node& n, ListSpec& to) { r.read(n, to.bullets); }},
    {"numbers", [](Reader& r, const Node& n, ListSpec& to) { read_numbers(r, n, to.numbers, true); }},
    {"top-from", [](Reader& r, const Node& n, ListSpec& to) { r.read(n, to.top_from, 1, most_levels); }},
    {"indent", [](Reader& r, const Node& n, ListSpec& to) { read_width(r, n, to.indent); }},
    {"label-width", [](Reader& r, const Node& n, ListSpec& to) { read_width(r, n, to.label_width); }},
    {"label-align", [](Reader& r, const Node& n, ListSpec& to) { r.read(n, to.label_align, label_words); }},
    {"label-gap", [](Reader& r, const Node& n, ListSpec& to) { read_width(r, n, to.label_gap); }},
    {"character-width", [](Reader& r, const Node& n, ListSpec& to) { read_width(r, n, to.character_width); }},
    {"deepest", [](Reader& r, const Node& n, ListSpec& to) { r.read(n, to.deepest, 0, 0.9); }},
});

struct HeadingsIn {
    HeadingSpec& headings;
    const FieldNames& fields;
};

constexpr auto heading_keys = std::to_array<Key<HeadingsIn>>({
    {"numbers",
     [](Reader& r, const Node& n, HeadingsIn& to) { read_numbers(r, n, to.headings.numbers, false); }},
    {"numbered",
     [](Reader& r, const Node& n, HeadingsIn& to) {
         std::string text;
         if (r.read(n, text)) to.headings.numbered = parse_pattern(r, n.place, text, to.fields, false);
     }},
});

} // namespace

void read_lists(Reader& reader, const Table& root, Content& to) {
    if (const Node* lists = find(root, "lists")) read_table(reader, *lists, list_keys, to.lists);
    if (to.lists.bullets.empty()) to.lists.bullets.emplace_back("–");
    if (to.lists.numbers.empty())
        to.lists.numbers.push_back(parse_number(reader, {}, "{number}{delimiter}", true));
    HeadingsIn headings{to.headings, to.names};
    if (const Node* node = find(root, "headings")) read_table(reader, *node, heading_keys, headings);
}

void add_list_tables(Vocabulary& to) {
    to.push_back({"lists", names_of(list_keys)});
    to.push_back({"headings", names_of(heading_keys)});
}

} // namespace anban::templates
