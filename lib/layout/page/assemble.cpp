#include "layout/page/assemble.hpp"

#include "layout/page/breaking.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <span>
#include <utility>

namespace anban::layout {
namespace {

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

/// Places strips under one another on a page.
void fill(std::span<Strip> strips, const TextArea& area, Strip& into) {
    double y = area.top;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        if (i > 0) y += strips[i].space;
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
    const double height = text_area(design, 1).height;
    Pages pages;
    std::vector<PendingNumber> pending;
    std::size_t begin = 0;
    std::vector<PageEnd> ends = break_pages(strips, height);
    if (ends.empty()) ends.push_back({}); // an empty document has one page all the same
    for (const PageEnd& end : ends) {
        const std::size_t number = pages.pages.size() + 1;
        Strip content;
        if (end.end > begin) report(context, strips, end, begin, height);
        fill(std::span(strips).subspan(begin, end.end - begin), text_area(design, number), content);
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
