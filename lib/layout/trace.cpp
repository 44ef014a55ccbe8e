#include "layout/trace.hpp"

#include <algorithm>
#include <utility>

namespace anban::layout {
namespace {

/// Pages are filled one after the other.
template <class Traced>
std::span<const Traced> on_page(const std::vector<Traced>& all, std::size_t page) {
    const auto found = std::ranges::equal_range(all, page, {}, &Traced::page);
    return {found.begin(), found.end()};
}

} // namespace

void Trace::number(std::span<Strip> all) {
    for (Strip& strip : all) {
        ends.emplace_back();
        strip.traced = static_cast<std::uint32_t>(ends.size());
    }
}

void Trace::note_ends(std::span<const Strip> all, std::span<const TriedPageEnd> tried) {
    for (const TriedPageEnd& end : tried)
        if (end.end > 0 && all[end.end - 1].traced > 0) ends[all[end.end - 1].traced - 1] = end;
}

void Trace::begin_column(const TracedColumn& column) {
    columns.push_back(column);
    column_begun_ = false;
}

void Trace::place(const Strip& strip, double x, double y, double set) {
    if (columns.empty()) return;
    TracedStrip placed;
    placed.page = columns.back().page;
    placed.x = x;
    placed.y = y;
    placed.width = columns.back().width;
    placed.height = strip.height;
    placed.space = strip.space;
    placed.stretch = strip.stretch;
    placed.shrink = strip.shrink;
    placed.set = set;
    placed.bond = strip.bond;
    placed.first = !std::exchange(column_begun_, true);
    placed.article = strip.article;
    placed.at = strip.at;
    if (strip.traced > 0) placed.end = ends[strip.traced - 1];
    strips.push_back(std::move(placed));
}

std::span<const TracedColumn> Trace::columns_on(std::size_t page) const {
    return on_page(columns, page);
}

std::span<const TracedStrip> Trace::strips_on(std::size_t page) const {
    return on_page(strips, page);
}

} // namespace anban::layout
