#include "layout/page/flow.hpp"

#include "layout/blocks/blocks.hpp"

#include <fmt/format.h>

#include <algorithm>
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

/// Share of their stretch (or, negative, of their shrink) that the spaces of a page give.
double give_of(const PageFill& fill, double height, bool stretching) {
    const double spare = height - fill.natural;
    if (spare < 0) return fill.shrink > 0 ? std::max(spare / fill.shrink, -1.0) : 0;
    // A page that is short all the same, before a photo that went to the next one, looks better with usual
    // gaps.
    if (!stretching || fill.stretch <= 0 || spare > fill.stretch + seen_short) return 0;
    return std::min(spare / fill.stretch, 1.0);
}

/// The strips before `end`, from `begin` on.
std::span<Strip> part(std::span<Strip> strips, std::size_t begin, const PageEnd& end) {
    return strips.subspan(begin, end.end - begin);
}

} // namespace

Flow::Flow(Context& context) : context_(context) {}

TextArea Flow::area() const {
    return text_area(context_.document.page, pages_.size() + 1);
}

void Flow::end_page() {
    if (!begun_) return;
    const templates::PageDesign& design = context_.document.page;
    for (PageNumber& line : content_.numbers)
        numbers_.push_back({pages_.size(), std::move(line)});
    pages_.push_back({design.width, design.height, {}, std::move(content_.items)});
    content_ = {};
    used_ = 0;
    begun_ = false;
}

void Flow::add(std::span<Strip> strips, const Section& section, double below) {
    if (strips.empty()) return;
    if (strips.front().new_page) end_page();
    if (strips.front().body) body_ = pages_.size();
    if (section.columns > 1)
        add_columns(strips, section);
    else
        add_single(strips, below);
}

void Flow::report(std::span<const Strip> strips, std::size_t begin, const PageEnd& end, double height) {
    if (end.end < strips.size()) context_.article = strips[end.end].article;
    if (end.broken != Bond::none)
        context_.say(Severity::warning, "keep-broken", strips[end.end].at,
                     fmt::format("a page ends between {}: no page holds them", name_of(end.broken)),
                     "loosen the keep rules of the style, or make its text smaller");
    if (begin < strips.size()) context_.article = strips[begin].article;
    if (end.end > begin && strips[begin].height > height + 0.001)
        context_.say(Severity::warning, "overfull-page", strips[begin].at,
                     fmt::format("something {:.0f} pt high stands on a page that is {:.0f} pt high",
                                 strips[begin].height, height),
                     "make it smaller or the page's margins narrower");
}

/// Places strips under one another; gives their height.
double Flow::place(std::span<Strip> strips, double x, double y, double give) {
    const double top = y;
    if (!strips.empty() && strips.front().head) {
        Strip head = *strips.front().head;
        const double height = head.height;
        move_into(std::move(head), x, y, content_);
        y += height;
    }
    for (std::size_t i = 0; i < strips.size(); ++i) {
        if (i > 0) y += strips[i].space + give * (give < 0 ? strips[i].shrink : strips[i].stretch);
        const double height = strips[i].height;
        move_into(std::move(strips[i]), x, y, content_);
        y += height;
    }
    begun_ = true;
    return y - top;
}

void Flow::add_single(std::span<Strip> strips, double below) {
    const templates::PageDesign& design = context_.document.page;
    const double rest = text_area(design, pages_.size() + 2).height;
    const std::vector<PageEnd> ends = break_pages(strips, {area().height - used_, rest, 1, begun_, below});
    std::size_t begin = 0;
    for (const PageEnd& end : ends) {
        if (begin > 0) end_page();
        std::span<Strip> here = part(strips, begin, end);
        report(strips, begin, end, area().height);
        if (here.empty()) {
            end_page();
            continue;
        }
        if (!begun_ && here.front().inside_page && here.size() > 1) here = here.subspan(1);
        const bool last = end.end == strips.size();
        if (begun_) used_ += here.front().space;
        const double give = give_of(measure_page(here), area().height - used_, design.fill && !last);
        used_ += place(here, area().left, area().top + used_, give);
        begin = end.end;
    }
}

void Flow::add_columns(std::span<Strip> strips, const Section& section) {
    const templates::PageDesign& design = context_.document.page;
    const double above = begun_ ? strips.front().space : 0;
    PageHeights heights{area().height - used_ - above, text_area(design, pages_.size() + 2).height,
                        section.columns, begun_, 0};
    const double space = std::exchange(strips.front().space, 0); // counted for all columns
    std::vector<PageEnd> ends = break_pages(strips, heights);
    auto column = ends.begin();
    if (column->end == 0) {
        end_page();
        ++column;
    }
    if (begun_) used_ += space;
    for (std::size_t begin = 0; column != ends.end();) {
        const auto left = static_cast<std::size_t>(ends.end() - column);
        const double height = area().height - used_;
        const std::size_t count = std::min(left, section.columns);
        const auto page = std::span(&*column, count);
        const std::span<Strip> here = strips.subspan(begin, page.back().end - begin);
        if (left <= section.columns) {
            const Balanced balanced = balance_columns(here, section.columns);
            // Bonds may make balanced columns higher than the page.
            if (balanced.height <= height) {
                place_columns(here, balanced.columns, section, balanced.height);
                return;
            }
        }
        std::vector<PageEnd> columns;
        for (const PageEnd& end : page)
            columns.push_back({end.end - begin, end.broken});
        place_columns(here, columns, section, height);
        begin = page.back().end;
        column += static_cast<std::ptrdiff_t>(count);
        if (column != ends.end()) end_page();
    }
}

/// One page's columns, `height` high, with rules between them.
void Flow::place_columns(std::span<Strip> strips, std::span<const PageEnd> columns, const Section& section,
                         double height) {
    double x = area().left, tallest = 0;
    const double top = area().top + used_;
    std::size_t begin = 0;
    for (const PageEnd& end : columns) {
        const std::span<Strip> here = part(strips, begin, end);
        report(strips, begin, end, height);
        tallest = std::max(tallest, place(here, x, top, give_of(measure_page(here), height, true)));
        x += section.width + section.gap;
        begin = end.end;
    }
    if (section.rule && columns.size() > 1) {
        x = area().left + section.width + section.gap / 2;
        for (std::size_t i = 1; i < columns.size(); ++i, x += section.width + section.gap) {
            PlacedRule rule;
            rule.x = placed(x - section.rule->thickness.value / 2);
            rule.y = placed(top);
            rule.width = placed(section.rule->thickness.value);
            rule.height = placed(tallest);
            rule.colour = section.rule->colour;
            content_.items.emplace_back(rule);
        }
    }
    used_ += tallest;
}

} // namespace anban::layout
