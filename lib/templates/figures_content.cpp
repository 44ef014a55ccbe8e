// Reading [figures].
#include "templates/content_reading.hpp"
#include "templates/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace anban::templates {
namespace {

constexpr double gap_most = 2000;    // pt
constexpr double photo_most = 14400; // pt
constexpr int row_most = 12;         // photos

constexpr std::array<std::pair<std::string_view, bool PlacementSpec::*>, 4> placement_words = {
    {{"here", &PlacementSpec::here},
     {"top", &PlacementSpec::top},
     {"beside", &PlacementSpec::beside},
     {"row", &PlacementSpec::row}}};
constexpr std::array<std::pair<std::string_view, Side>, 4> side_words = {
    {{"left", Side::left}, {"right", Side::right}, {"inner", Side::inner}, {"outer", Side::outer}}};

constexpr std::array<std::pair<std::string_view, CreditSpec::Place>, 3> credit_words = {
    {{"caption", CreditSpec::Place::caption},
     {"after", CreditSpec::Place::after},
     {"line", CreditSpec::Place::line}}};

void read_style(Reader& reader, const Node& node, std::optional<StyleRef>& to) {
    StyleRef style = 0;
    if (reader.read_style(node, style)) to = style;
}

void read_gap(Reader& reader, const Node& node, Length& to) {
    reader.read(node, to, Lengths::any, 0, gap_most);
}

/// The places that are allowed: a name or several.
void read_placement(Reader& reader, const Node& node, PlacementSpec& to) {
    to.here = to.top = to.beside = to.row = false;
    const auto add = [&](const Node& one) {
        bool PlacementSpec::*place = nullptr;
        if (reader.read(one, place, placement_words)) to.*place = true;
    };
    if (const auto* names = node.array())
        std::for_each(names->begin(), names->end(), add);
    else
        add(node);
}

constexpr auto figure_keys = std::to_array<Key<FigureSpec>>({
    {"max-width", [](Reader& r, const Node& n,
                     FigureSpec& to) { r.read(n, to.max_width, Lengths::absolute, 1, photo_most); }},
    {"max-share", [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.max_share, 0.05, 1); }},
    {"max-height", [](Reader& r, const Node& n,
                      FigureSpec& to) { r.read(n, to.max_height, Lengths::absolute, 1, photo_most); }},
    {"align", [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.align, align_words); }},
    {"before", [](Reader& r, const Node& n, FigureSpec& to) { read_gap(r, n, to.before); }},
    {"after", [](Reader& r, const Node& n, FigureSpec& to) { read_gap(r, n, to.after); }},
    {"caption-gap", [](Reader& r, const Node& n, FigureSpec& to) { read_gap(r, n, to.caption_gap); }},
    {"caption-above", [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.caption_above); }},
    {"caption-beside", [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.caption_beside); }},
    {"credit", [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.credit.place, credit_words); }},
    {"credit-style", [](Reader& r, const Node& n, FigureSpec& to) { read_style(r, n, to.credit.style); }},
    {"credit-words", [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.credit.words); }},
    {"span", [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.span); }},
    {"row-most", [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.row_most, 1, row_most); }},
    {"row-gap", [](Reader& r, const Node& n, FigureSpec& to) { read_gap(r, n, to.row_gap); }},
    {"row-least", [](Reader& r, const Node& n,
                     FigureSpec& to) { r.read(n, to.row_least, Lengths::absolute, 1, photo_most); }},
    {"missing-alt", [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.missing_alt); }},
    {"numbered", [](Reader& r, const Node& n, FigureSpec& to) { read_numbered(r, n, to.numbers); }},
    {"number", [](Reader& r, const Node& n, FigureSpec& to) { read_caption_number(r, n, to.numbers); }},
    {"after-number", [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.numbers.between); }},
    {"number-look", [](Reader& r, const Node& n, FigureSpec& to) { read_span_look(r, n, to.numbers.look); }},
    {"placement", [](Reader& r, const Node& n, FigureSpec& to) { read_placement(r, n, to.placement); }},
    {"top-hole", [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.placement.top_hole, 0, 100); }},
    {"beside-width",
     [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.placement.beside_width, 0.05, 0.9); }},
    {"beside-aspect",
     [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.placement.beside_aspect, 0, 100); }},
    {"beside-side",
     [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.placement.beside_side, side_words); }},
    {"beside-gap", [](Reader& r, const Node& n, FigureSpec& to) { read_gap(r, n, to.placement.beside_gap); }},
    {"beside-rest",
     [](Reader& r, const Node& n, FigureSpec& to) { read_gap(r, n, to.placement.beside_rest); }},
    {"beside-lines",
     [](Reader& r, const Node& n, FigureSpec& to) { r.read(n, to.placement.beside_lines, 1, 50); }},
});

} // namespace

void read_figures(Reader& reader, const Node& node, FigureSpec& to) {
    read_table(reader, node, figure_keys, to);
}

void add_figure_tables(Vocabulary& to) {
    to.push_back({"figures", names_of(figure_keys)});
}

} // namespace anban::templates
