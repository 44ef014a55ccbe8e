#include "layout/page/assemble.hpp"

#include "layout/page/flow.hpp"
#include "layout/trace.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace anban::layout {

TextArea text_area(const templates::PageDesign& design, std::size_t number) {
    const bool outer_left = design.mirrored && number % 2 == 0;
    templates::Margins margins{design.top, design.bottom, design.inner, design.outer};
    if (number == 1 && design.first) margins = *design.first;
    return {outer_left ? margins.outer.value : margins.inner.value, margins.top.value,
            (design.width - margins.inner - margins.outer).value,
            (design.height - margins.top - margins.bottom).value};
}

namespace {

/// The room that what keeps with the strips above needs at least: three lines, or what else isn't parted.
double height_kept(std::span<const Strip> next) {
    constexpr std::size_t least = 3;
    if (next.empty() || next.front().new_page || next.front().bond != Bond::next) return 0;
    double height = 0;
    for (std::size_t i = 0; i < next.size() && (i < least || next[i].bond != Bond::none); ++i)
        height += next[i].space + next[i].height;
    return height;
}

/// Those of strips [begin, end), counted from the first of them; none where none may move or be parted.
std::vector<FigurePlace> figures_of(std::span<const FigurePlace> all, std::size_t begin, std::size_t end) {
    std::vector<FigurePlace> out;
    bool any = false;
    for (const FigurePlace& figure : all) {
        if (figure.strip < begin || figure.strip >= end) continue;
        out.push_back(figure);
        out.back().strip -= begin;
        if (figure.latest != FigurePlace::unbound) out.back().latest -= begin;
        out.back().earliest = std::max(figure.earliest, begin) - begin;
        any = any || figure.moves || figure.beside > 0;
    }
    if (!any) out.clear();
    return out;
}

} // namespace

Pages assemble(Context& context, Column column) {
    std::vector<Strip>& strips = column.strips();
    if (context.trace) context.trace->number(strips);
    Flow flow(context, Variants(context, column.paragraphs(), strips));
    const std::span<const Section> sections = column.sections();
    std::size_t begin = 0, section = 0;
    for (std::size_t i = 1; i <= strips.size(); ++i) {
        const bool ends = section + 1 < sections.size() && sections[section + 1].begin == i;
        if (i < strips.size() && !ends && !strips[i].new_page) continue;
        const double below = ends ? height_kept(std::span(strips).subspan(i)) : 0;
        flow.add(std::span(strips).subspan(begin, i - begin), sections[section], below,
                 figures_of(column.figures(), begin, i));
        begin = i;
        if (ends) ++section;
    }
    flow.end_page();
    Pages pages{flow.take_pages()};
    const templates::PageDesign& design = context.document.page;
    if (pages.pages.empty()) pages.pages.push_back({design.width, design.height, {}, {}});
    label_pages(design.numbers, flow.body(), pages);
    const std::vector<PendingNumber> numbers = flow.take_numbers();
    std::vector<std::size_t> first;
    if (!numbers.empty() || !context.document.marks.empty()) first = first_pages(context.document, pages);
    add_page_numbers(context, numbers, first, pages);
    add_continued(context, flow.take_continued(), pages);
    add_running_lines(context, first, flow.body(), pages);
    return pages;
}

} // namespace anban::layout
