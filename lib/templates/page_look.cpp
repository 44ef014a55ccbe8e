#include "templates/page_look.hpp"

#include <array>
#include <cmath>
#include <utility>

namespace anban::templates {
namespace {

constexpr double page_least = 20, page_most = 14400; // pt; the most is the limit of PDF readers

struct PaperSize {
    std::string_view name;
    double width, height; ///< mm, ISO 216
};
constexpr auto paper_sizes = std::to_array<PaperSize>({{"A3", 297, 420},
                                                       {"A4", 210, 297},
                                                       {"A5", 148, 210},
                                                       {"A6", 105, 148},
                                                       {"B4", 250, 353},
                                                       {"B5", 176, 250}});

void read_paper(Reader& reader, const Node& node, PageSpec& page) {
    std::string name;
    if (!reader.read(node, name)) return;
    for (const PaperSize& paper : paper_sizes) {
        if (paper.name != name) continue;
        page.width = Mm{paper.width}.pt();
        page.height = Mm{paper.height}.pt();
        return;
    }
    // "190x270mm": the second part is a length, the first has its unit.
    const std::size_t cross = name.find('x');
    const std::size_t unit = name.find_last_of("0123456789");
    if (cross != std::string::npos && unit != std::string::npos && unit > cross) {
        Reader quiet({""});
        const auto part = [&](std::string text, Pt& to) {
            return quiet.read(Node{std::move(text), {}}, to, Lengths::page, page_least, page_most);
        };
        if (part(name.substr(0, cross) + name.substr(unit + 1), page.width) &&
            part(name.substr(cross + 1), page.height))
            return;
    }
    reader.error(node.place, "template-bad-value", fmt::format("“{}” is not a page size", name),
                 "A3, A4, A5, A6, B4, B5, or width and height such as “190x270mm”");
}

template <Pt PageSpec::*Member>
void read_margin(Reader& reader, const Node& node, PageSpec& to) {
    reader.read(node, to.*Member, Lengths::page, 0, page_most);
}

template <std::optional<Pt> PageSpec::*Member>
void read_side(Reader& reader, const Node& node, PageSpec& to) {
    Pt length;
    if (reader.read(node, length, Lengths::page, page_least, page_most)) to.*Member = length;
}

template <std::optional<Pt> FirstPageSpec::*Member>
void read_first_margin(Reader& reader, const Node& node, FirstPageSpec& to) {
    Pt length;
    if (reader.read(node, length, Lengths::page, 0, page_most)) to.*Member = length;
}

constexpr auto first_page_keys = std::to_array<Key<FirstPageSpec>>({
    {"top", read_first_margin<&FirstPageSpec::top>},
    {"bottom", read_first_margin<&FirstPageSpec::bottom>},
    {"left", read_first_margin<&FirstPageSpec::left>},
    {"right", read_first_margin<&FirstPageSpec::right>},
});

using Form = PageNumbers::Form;
constexpr std::array<std::pair<std::string_view, Form>, 3> forms = {
    {{"1", Form::decimal}, {"i", Form::roman}, {"I", Form::capital_roman}}};

constexpr auto number_keys = std::to_array<Key<PageNumbers>>({
    {"form", [](Reader& r, const Node& n, PageNumbers& to) { r.read(n, to.form, forms); }},
    {"front",
     [](Reader& r, const Node& n, PageNumbers& to) {
         Form form = Form::roman;
         if (r.read(n, form, forms)) to.front = form;
     }},
    {"start", [](Reader& r, const Node& n, PageNumbers& to) { r.read(n, to.start, 1, 100'000); }},
});

constexpr auto page_keys = std::to_array<Key<PageSpec>>({
    {"size", read_paper},
    {"width", read_side<&PageSpec::own_width>},
    {"height", read_side<&PageSpec::own_height>},
    {"landscape", [](Reader& r, const Node& n, PageSpec& to) { r.read(n, to.landscape); }},
    {"top", read_margin<&PageSpec::top>},
    {"bottom", read_margin<&PageSpec::bottom>},
    {"left", read_margin<&PageSpec::left>},
    {"right", read_margin<&PageSpec::right>},
    {"fill", [](Reader& r, const Node& n, PageSpec& to) { r.read(n, to.fill); }},
    {"first", [](Reader& r, const Node& n, PageSpec& to) { read_table(r, n, first_page_keys, to.first); }},
    {"numbers", [](Reader& r, const Node& n, PageSpec& to) { read_table(r, n, number_keys, to.numbers); }},
    {"mirrored", [](Reader& r, const Node& n, PageSpec& to) { r.read(n, to.mirrored); }},
});

/// Text is as wide on the first page as on all others: its lines are found before its pages.
void check_first(Reader& reader, const Node& node, const PageDesign& page) {
    constexpr double rounding = 0.01; // pt
    const Node* first = node.table() ? find(*node.table(), "first") : nullptr;
    const Place& place = first ? first->place : node.place;
    const double sides = (page.first->inner + page.first->outer).value;
    if (std::abs(sides - (page.inner + page.outer).value) > rounding)
        reader.error(place, "template-bad-value",
                     "left and right of the first page leave another width than on other pages",
                     "make them together as wide as there");
    else if ((page.height - page.first->top - page.first->bottom).value < page_least)
        reader.error(place, "template-bad-value", "the margins leave no room on the first page",
                     "make them smaller");
}

} // namespace

PageDesign page_of(Reader& reader, const Node& node, PageSpec& spec) {
    read_table(reader, node, page_keys, spec);
    PageDesign page;
    page.width = spec.own_width.value_or(spec.width);
    page.height = spec.own_height.value_or(spec.height);
    if (spec.landscape) std::swap(page.width, page.height);
    page.top = spec.top;
    page.bottom = spec.bottom;
    page.inner = spec.left;
    page.outer = spec.right;
    page.mirrored = spec.mirrored;
    page.fill = spec.fill;
    page.numbers = spec.numbers;
    const FirstPageSpec& first = spec.first;
    if (first.top || first.bottom || first.left || first.right)
        page.first = {first.top.value_or(spec.top), first.bottom.value_or(spec.bottom),
                      first.left.value_or(spec.left), first.right.value_or(spec.right)};
    if (reader.failure()) return page; // what follows from a mistake told already isn't told again
    if (page.width.value <= 0 || page.height.value <= 0) {
        reader.error(node.place, "template-bad-value", "the page has no size", "set size, such as “A4”");
    } else if (measure(page).value < page_least ||
               (page.height - page.top - page.bottom).value < page_least) {
        reader.error(node.place, "template-bad-value", "the margins leave no room on the page",
                     "make them smaller or the page larger");
    } else if (page.first) {
        check_first(reader, node, page);
    }
    return page;
}

void add_page_tables(Vocabulary& to) {
    to.push_back({"page", names_of(page_keys)});
    to.push_back({"first-page", names_of(first_page_keys)});
    to.push_back({"page-numbers", names_of(number_keys)});
}

} // namespace anban::templates
