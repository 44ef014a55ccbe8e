// Optimal page ends by dynamic programming (Plass: Optimal Pagination Techniques, 1981; Mittelbach: A General
// Framework for Globally Optimized Pagination, 2016). A page holds few strips, so that a plain search back
// over those of one page finds the best page that ends at a place.
#include "layout/page/breaking.hpp"

#include "layout/page/note_lines.hpp"

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
constexpr double goes_on_cost = 600;   // an article that has to say where it goes on
constexpr double note_cost = 3e3;      // a note that goes on on the next page
constexpr double late_note_cost = 1e5; // and one that doesn't even begin on the page of its mark
constexpr double note_line_cost = 1e3; // a line of notes, as long as it isn't set

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
    std::size_t previous = 0; ///< node where that page starts
    std::size_t notes = 0;    ///< lines of notes set by then
    double left_over = 0;     ///< what the others will cost, as far as can be said

    bool better_than(const Node& other) const {
        return bonds < other.bonds ||
               (bonds == other.bonds && cost + left_over < other.cost + other.left_over);
    }
};

/// The search. A node stands for a strip above which a page ends and for the number of first pages used up by
/// then; past those, pages are alike, but for the columns of a page where the last is shorter than the
/// others.
class PageBreaker {
public:
    PageBreaker(std::span<const Strip> strips, const PageHeights& heights)
        : strips_(strips), notes_(strips, heights.above_notes), heights_(heights),
          highest_(std::max(heights.first, heights.rest)),
          cycle_(!strips.empty() && strips.back().foot > 0 ? heights.columns : 1),
          nodes_((strips.size() + 1) * states()) {}

    std::vector<PageEnd> run() {
        nodes_[0] = {0, 0, 0};
        if (heights_.begun && !strips_.empty())
            nodes_[heights_.firsts] = {cost_of_bond(0), cost_of({}, heights_.first, false), 0};
        for (std::size_t end = 1; end <= strips_.size(); ++end)
            reach(end);
        return trace();
    }

    /// The best way to each place where a page may end, after `run`.
    std::vector<TriedPageEnd> tried() const {
        std::vector<TriedPageEnd> out;
        for (std::size_t end = 0; end <= strips_.size(); ++end) {
            const std::size_t best = best_of(end);
            if (best > 0 && nodes_[best].bonds < infinite)
                out.push_back({end, nodes_[best].bonds, nodes_[best].cost, {}});
        }
        auto chosen = out.rbegin();
        for (std::size_t at = best_of(strips_.size()); at >= states(); at = nodes_[at].previous) {
            const Node& node = nodes_[at];
            while (chosen->end != at / states())
                ++chosen;
            *chosen = {chosen->end, node.bonds, node.cost, node.cost - nodes_[node.previous].cost};
        }
        return out;
    }

private:
    std::size_t states() const { return heights_.firsts + cycle_; }
    std::size_t node(std::size_t strip, std::size_t used) const { return strip * states() + used; }
    std::size_t next(std::size_t used) const { return used + 1 < states() ? used + 1 : heights_.firsts; }
    bool is_last_column(std::size_t used) const {
        return used + 1 == heights_.firsts || used + 1 == states();
    }
    double room_of(std::size_t begin, std::size_t used, std::size_t end) const {
        double room = used < heights_.firsts ? heights_.first : heights_.rest;
        if (!forced(end) && is_last_column(used)) room -= strips_[end].foot;
        if (heights_.columns == 1 && used > 0) room -= strips_[begin].head;
        return room;
    }
    bool forced(std::size_t end) const { return end == strips_.size() || strips_[end].new_page; }
    double cost_of_bond(std::size_t end) const {
        return forced(end) ? 0 : bond_cost[static_cast<std::size_t>(strips_[end].bond)];
    }

    /// What a page from `begin` to `end` is filled with, if `fill` counts all strips: a first strip that
    /// stands inside of pages only vanishes.
    PageFill without_first(PageFill fill, std::size_t begin, std::size_t end) const {
        if (!strips_[begin].inside_page || begin + 1 == end) return fill;
        const Strip& next = strips_[begin + 1];
        return {fill.natural - strips_[begin].height - next.space, fill.stretch - next.stretch,
                fill.shrink - next.shrink};
    }

    /// Finds the best pages that end above strips[end].
    void reach(std::size_t end) {
        const double bond = cost_of_bond(end);
        PageFill fill;
        for (std::size_t begin = end; begin-- > 0;) {
            const Strip& first = strips_[begin];
            fill.natural += first.height;
            const bool alone = begin + 1 == end;
            const PageFill least = without_first(fill, begin, end);
            if (!alone && least.natural - least.shrink > highest_ + rounding) break;
            for (std::size_t used = 0; used < states(); ++used)
                if (nodes_[node(begin, used)].bonds < infinite) try_page(begin, used, end, fill, bond);
            if (first.new_page) break;
            fill.natural += first.space;
            fill.stretch += first.stretch;
            fill.shrink += first.shrink;
        }
    }

    void try_page(std::size_t begin, std::size_t used, std::size_t end, PageFill fill, double bond) {
        const bool begun = heights_.begun && begin == 0 && used == 0;
        const double room = room_of(begin, used, end);
        if (begun)
            fill.natural += strips_[begin].space;
        else
            fill = without_first(fill, begin, end);
        if (!begun) fill.natural += again_height(strips_[begin]);
        const bool alone = begin + 1 == end && !begun;
        const Notes notes = notes_of(begin, used, end, room - fill.natural + fill.shrink);
        fill.natural += notes.height;
        if (!alone && fill.natural - fill.shrink > room + rounding) return;
        if (end == strips_.size() && fill.natural - fill.shrink + heights_.below > room + rounding)
            bond = bond_cost.back();
        const Node& before = nodes_[node(begin, used)];
        double cost = before.cost + cost_of(fill, room, forced(end));
        if (!forced(end) && is_last_column(used) && strips_[end].foot > 0) cost += goes_on_cost;
        cost += notes.cost;
        const Node here{before.bonds + bond, cost, node(begin, used), notes.end,
                        note_line_cost * static_cast<double>(notes_.before(end) - notes.end)};
        Node& best = nodes_[node(end, next(used))];
        if (here.better_than(best)) best = here;
    }

    /// Lines of notes on a page: one past the last, and their height.
    struct Notes {
        std::size_t end = 0;
        double height = 0, cost = 0;
    };
    Notes notes_of(std::size_t begin, std::size_t used, std::size_t end, double room) const {
        if (notes_.empty()) return {};
        const std::size_t from = nodes_[node(begin, used)].notes, all = notes_.before(end);
        const bool join = heights_.noted && used < heights_.firsts;
        const std::size_t last = notes_.fitting(from, all, room, join);
        Notes notes{last, notes_.height(from, last, join), 0};
        if (last < all) notes.cost += note_cost;
        if (last < (forced(end) ? all : notes_.least(begin, end, from))) notes.cost += late_note_cost;
        return notes;
    }

    std::size_t best_of(std::size_t strip) const {
        std::size_t best = node(strip, 0);
        for (std::size_t used = 1; used < states(); ++used)
            if (nodes_[node(strip, used)].better_than(nodes_[best])) best = node(strip, used);
        return best;
    }

    std::vector<PageEnd> trace() const {
        std::size_t at = best_of(strips_.size());
        std::vector<PageEnd> pages;
        const auto end_at = [&](std::size_t end, std::size_t notes) {
            pages.push_back({end, forced(end) ? Bond::none : strips_[end].bond, notes});
        };
        for (; at >= states(); at = nodes_[at].previous)
            end_at(at / states(), nodes_[at].notes);
        if (at > 0) end_at(0, 0); // what was begun is left
        std::reverse(pages.begin(), pages.end());
        return pages;
    }

    std::span<const Strip> strips_;
    NoteLines notes_;
    const PageHeights& heights_;
    double highest_;
    std::size_t cycle_; ///< states past the first pages
    std::vector<Node> nodes_;
};

} // namespace

PageFill measure_page(std::span<const Strip> page) {
    PageFill fill;
    for (std::size_t i = 0; i < page.size(); ++i) {
        fill.natural += page[i].height;
        if (i == 0) {
            fill.natural += again_height(page[i]);
            continue;
        }
        fill.natural += page[i].space;
        fill.stretch += page[i].stretch;
        fill.shrink += page[i].shrink;
    }
    return fill;
}

std::vector<PageEnd> break_pages(std::span<const Strip> strips, const PageHeights& heights,
                                 std::vector<TriedPageEnd>* tried) {
    PageBreaker breaker(strips, heights);
    std::vector<PageEnd> ends = breaker.run();
    if (tried) *tried = breaker.tried();
    return ends;
}

} // namespace anban::layout
