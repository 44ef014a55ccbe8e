// Optimal page ends by dynamic programming (Plass: Optimal Pagination Techniques, 1981; Mittelbach: A General
// Framework for Globally Optimized Pagination, 2016). A page holds few strips, so that a plain search back
// over those of one page finds the best page that ends at a place.
#include "layout/page/breaking.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace anban::layout {
namespace {

constexpr double rounding = 1e-6; // pt
constexpr double infinite = std::numeric_limits<double>::infinity();

// What broken bonds cost, apart from all else: none is broken for the sake of fuller pages.
constexpr std::array<double, 4> bond_cost{0, 1, 1e4, 1e8};

constexpr double line = 15;           // pt; a page short by less looks full
constexpr double stretched = 100;     // spaces at their widest or narrowest
constexpr double short_by_line = 1e3; // a page short by a line; by two lines, four times as much
constexpr double short_most = 1e6;
constexpr double lone_lines = 2.5; // a last page of no more lines
constexpr double lone_cost = 600;

/// What a page costs that has `room`, but for the bond broken at its end.
double cost_of(const PageFill& fill, double room, bool last) {
    const double spare = room - fill.natural;
    if (spare < 0) {
        const double ratio = fill.shrink > 0 ? -spare / fill.shrink : 0;
        return stretched * ratio * ratio * ratio;
    }
    if (last) return fill.natural < lone_lines * line ? lone_cost : 0;
    if (spare <= fill.stretch) {
        const double ratio = fill.stretch > 0 ? spare / fill.stretch : 0;
        return stretched * ratio * ratio * ratio;
    }
    const double lines = (spare - fill.stretch) / line;
    return stretched + std::min(short_by_line * lines * lines, short_most);
}

/// The best way to end a page above a strip.
struct Node {
    double bonds = infinite, cost = infinite;
    std::size_t previous = 0; ///< where that page starts

    bool better_than(const Node& other) const {
        return bonds < other.bonds || (bonds == other.bonds && cost < other.cost);
    }
};

/// The best page that ends above strips[end].
Node reach(std::span<const Strip> strips, std::span<const Node> nodes, std::size_t end,
           const PageHeights& heights) {
    const bool last = end == strips.size() || strips[end].new_page;
    const double bond = last ? 0 : bond_cost[static_cast<std::size_t>(strips[end].bond)];
    Node best;
    PageFill fill;
    for (std::size_t begin = end; begin-- > 0;) {
        const Strip& first = strips[begin];
        fill.natural += first.height;
        const double room = begin == 0 ? heights.first : heights.rest;
        if (begin + 1 < end && fill.natural - fill.shrink > room + rounding) {
            if (fill.natural - fill.shrink > std::max(heights.first, heights.rest) + rounding) break;
        } else {
            const Node& before = nodes[begin];
            const Node here{before.bonds + bond, before.cost + cost_of(fill, room, last), begin};
            if (here.better_than(best)) best = here;
        }
        if (first.new_page) break;
        fill.natural += first.space;
        fill.stretch += first.stretch;
        fill.shrink += first.shrink;
    }
    return best;
}

} // namespace

PageFill measure_page(std::span<const Strip> page) {
    PageFill fill;
    for (std::size_t i = 0; i < page.size(); ++i) {
        fill.natural += page[i].height;
        if (i == 0) continue;
        fill.natural += page[i].space;
        fill.stretch += page[i].stretch;
        fill.shrink += page[i].shrink;
    }
    return fill;
}

std::vector<PageEnd> break_pages(std::span<const Strip> strips, const PageHeights& heights) {
    std::vector<Node> nodes(strips.size() + 1);
    nodes[0] = {0, 0, 0};
    for (std::size_t end = 1; end <= strips.size(); ++end)
        nodes[end] = reach(strips, std::span(nodes).first(end), end, heights);
    std::vector<PageEnd> pages;
    for (std::size_t end = strips.size(); end > 0; end = nodes[end].previous) {
        const bool free = end == strips.size() || strips[end].new_page;
        pages.push_back({end, free ? Bond::none : strips[end].bond});
    }
    std::reverse(pages.begin(), pages.end());
    return pages;
}

} // namespace anban::layout
