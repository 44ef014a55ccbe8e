#include "layout/page/assemble.hpp"

#include "layout/page/breaking.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

namespace anban::layout {
namespace {

constexpr double seen_short = 31; // pt; two lines, by which anybody sees a page to be short

const char* name_of(Bond bond) {
    switch (bond) {
    case Bond::none:
        break;
    case Bond::together:
        return "a paragraph that is to stay in one piece";
    case Bond::lines:
        return "lines that are to stay together (widows, orphans)";
    case Bond::next:
        return "blocks that are to stay together";
    }
    return "";
}

void report(Context& context, std::span<const Strip> strips, const PageEnd& page, std::size_t begin,
            double height) {
    if (page.broken != Bond::none)
        context.say(Severity::warning, "keep-broken", strips[page.end].at,
                    fmt::format("a page ends between {}: no page holds them", name_of(page.broken)),
                    "loosen the keep rules of the style, or make its text smaller");
    if (strips[begin].height > height + 0.001)
        context.say(Severity::warning, "overfull-page", strips[begin].at,
                    fmt::format("something {:.0f} pt high stands on a page that is {:.0f} pt high",
                                strips[begin].height, height),
                    "make it smaller or the page's margins narrower");
}

/// Share of their stretch (or, negative, of their shrink) that the spaces of a page give.
double give_of(std::span<const Strip> strips, double height, bool stretching) {
    const PageFill fill = measure_page(strips);
    const double spare = height - fill.natural;
    if (spare < 0) return fill.shrink > 0 ? std::max(spare / fill.shrink, -1.0) : 0;
    // A page that is short all the same, before a photo that went to the next one, looks better with usual
    // gaps.
    if (!stretching || fill.stretch <= 0 || spare > fill.stretch + seen_short) return 0;
    return std::min(spare / fill.stretch, 1.0);
}

/// Places strips under one another on a page.
void fill(std::span<Strip> strips, const TextArea& area, double give, Strip& into) {
    double y = area.top;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        if (i > 0) y += strips[i].space + give * (give < 0 ? strips[i].shrink : strips[i].stretch);
        const double height = strips[i].height;
        move_into(std::move(strips[i]), area.left, y, into);
        y += height;
    }
}

} // namespace

TextArea text_area(const templates::PageDesign& design, std::size_t number) {
    const bool outer_left = design.mirrored && number % 2 == 0;
    return {outer_left ? design.outer.value : design.inner.value, design.top.value,
            (design.width - design.inner - design.outer).value,
            (design.height - design.top - design.bottom).value};
}

Pages assemble(Context& context, std::vector<Strip> strips) {
    const templates::PageDesign& design = context.document.page;
    const PageHeights heights{text_area(design, 1).height, text_area(design, 2).height};
    Pages pages;
    std::vector<PendingNumber> pending;
    std::size_t begin = 0;
    std::vector<PageEnd> ends = break_pages(strips, heights);
    if (ends.empty()) ends.push_back({}); // an empty document has one page all the same
    for (const PageEnd& end : ends) {
        const std::size_t number = pages.pages.size() + 1;
        Strip content;
        const TextArea area = text_area(design, number);
        const auto on_page = std::span(strips).subspan(begin, end.end - begin);
        const bool last = end.end == strips.size() || strips[end.end].new_page;
        if (end.end > begin) report(context, strips, end, begin, area.height);
        fill(on_page, area, give_of(on_page, area.height, design.fill && !last), content);
        for (PageNumber& line : content.numbers)
            pending.push_back({number - 1, std::move(line)});
        pages.pages.push_back(
            {design.width, design.height, std::to_string(number), std::move(content.items)});
        begin = end.end;
    }
    add_page_numbers(context, pending, pages);
    add_running_lines(context, pages);
    return pages;
}

} // namespace anban::layout
