// Optimal page ends by dynamic programming (Plass: Optimal Pagination Techniques, 1981; Mittelbach: A General
// Framework for Globally Optimized Pagination, 2016). A page holds few strips, so that a plain search back
// over those of one page finds the best page that ends at a place.
#include "layout/page/breaking.hpp"

#include "layout/page/note_lines.hpp"
#include "layout/page/placing.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
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
    return cost_of_hole((spare - fill.stretch) / line);
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

/// The search. A node stands for a strip above which a page ends, for the number of first pages used up by
/// then (past those, pages are alike, but for the columns of a page where the last is shorter than the
/// others) and, where photos may move, for what is pending there.
class PageBreaker {
public:
    PageBreaker(std::span<const Strip> strips, const PageHeights& heights,
                std::span<const FigurePlace> figures)
        : strips_(strips), notes_(strips, heights.above_notes), heights_(heights), places_(strips, figures),
          highest_(std::max(heights.first, heights.rest)),
          cycle_(!strips.empty() && strips.back().foot > 0 ? heights.columns : 1),
          states_(heights.firsts + cycle_), pendings_(figures.empty() ? 1 : 3), plain_(is_plain()),
          nodes_((strips.size() + 1) * states() * pendings_) {}

    PlacedPages run() {
        nodes_[0] = {0, 0, 0};
        if (plain_) add_up();
        if (heights_.begun && !strips_.empty())
            nodes_[node(0, heights_.firsts)] = {cost_of_bond(0), cost_of({}, heights_.first, false), 0};
        for (std::size_t end = 1; end <= strips_.size(); ++end)
            reach<false>(end);
        return trace();
    }

    /// The same again, with paragraphs in other lines.
    PlacedPages run(std::span<const Variant> variants) {
        variants_ = variants;
        more_.resize(nodes_.size());
        const std::size_t first = variants.front().end; // before it all stays as it is
        std::fill(nodes_.begin() + static_cast<std::ptrdiff_t>(node(first, 0)), nodes_.end(), Node{});
        for (std::size_t end = first; end <= strips_.size(); ++end)
            reach<true>(end);
        return trace();
    }

    /// The best way to each place where a page may end, after `run`.
    std::vector<TriedPageEnd> tried() const {
        std::vector<TriedPageEnd> out;
        for (std::size_t end = 1; end <= strips_.size(); ++end) {
            const auto nodes = std::span(nodes_).subspan(node(end, 0), node(end + 1, 0) - node(end, 0));
            const auto best = std::min_element(nodes.begin(), nodes.end(),
                                               [](const Node& a, const Node& b) { return a.better_than(b); });
            if (best->bonds < infinite) out.push_back({end, best->bonds, best->cost, {}});
        }
        auto chosen = out.rbegin();
        for (std::size_t at = last(); strip_of(at) > 0; at = nodes_[at].previous) {
            const Node& node = nodes_[at];
            while (chosen->end != strip_of(at))
                ++chosen;
            *chosen = {chosen->end, node.bonds, node.cost, node.cost - nodes_[node.previous].cost};
        }
        return out;
    }

private:
    std::size_t states() const { return states_; }
    std::size_t node(std::size_t strip, std::size_t used, Pending pending = Pending::none) const {
        return (strip * states() + used) * pendings_ + static_cast<std::size_t>(pending);
    }
    std::size_t strip_of(std::size_t node) const { return node / pendings_ / states(); }
    std::size_t used_of(std::size_t node) const { return node / pendings_ % states(); }
    Pending pending_of(std::size_t node) const { return static_cast<Pending>(node % pendings_); }
    std::size_t next(std::size_t used) const { return used + 1 < states() ? used + 1 : heights_.firsts; }
    bool is_last_column(std::size_t used) const {
        return used + 1 == heights_.firsts || used + 1 == states();
    }
    bool begun(std::size_t begin, std::size_t used) const {
        return heights_.begun && begin == 0 && used == 0;
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

    /// Finds the best pages that end above strips[end], with paragraphs in other lines too where it is
    /// `varied`.
    template <bool varied>
    void reach(std::size_t end) {
        const double bond = cost_of_bond(end);
        if (!varied && plain_ && !forced(end)) return reach_from_fullest(end, bond);
        PageFill fill;
        double removable = 0; // what photos and paragraphs in other lines may leave free on the page
        auto variant = variants_.rbegin();
        if constexpr (varied) variety_ = {};
        for (std::size_t begin = end; begin-- > 0;) {
            const Strip& first = strips_[begin];
            fill.natural += first.height;
            if (pendings_ > 1) removable += places_.removable(begin);
            if constexpr (varied) {
                while (variant != variants_.rend() && variant->begin > begin)
                    ++variant;
                if (variant != variants_.rend() && variant->begin == begin && variant->end <= end) {
                    variety_.add(*variant);
                    removable += variant->shorter.height;
                }
            }
            const bool alone = begin + 1 == end;
            const PageFill least = without_first(fill, begin, end);
            if (!alone && least.natural - least.shrink - removable > highest_ + rounding) break;
            for (std::size_t used = 0; used < states(); ++used) {
                if (nodes_[node(begin, used)].bonds < infinite)
                    try_page<varied>(begin, used, end, fill, bond);
                if (pendings_ > 1) try_shapes<varied>(begin, used, end, fill);
            }
            if (first.new_page) break;
            fill.natural += first.space;
            fill.stretch += first.stretch;
            fill.shrink += first.shrink;
        }
    }

    /// The same where fewer strips are less high: from the fullest page to the one that by its own cost alone
    /// is worse than the best, as are all that are emptier. Few are fuller than that.
    void reach_from_fullest(std::size_t end, double bond) {
        if (strips_[end - 1].new_page) fullest_ = end - 1;
        const auto least = [&](std::size_t begin) {
            const PageFill fill = between(begin, end);
            return fill.natural - fill.shrink;
        };
        while (fullest_ + 1 < end && least(fullest_) > highest_ + rounding)
            ++fullest_;
        const double room = std::min(heights_.first, heights_.rest);
        const Node& best = nodes_[node(end, next(0))];
        for (std::size_t begin = fullest_; begin < end; ++begin) {
            const PageFill fill = between(begin, end);
            if (fill.natural < room && bond >= best.bonds && cost_of(fill, room, false) > best.cost) return;
            for (std::size_t used = 0; used < states(); ++used)
                if (nodes_[node(begin, used)].bonds < infinite) try_page<false>(begin, used, end, fill, bond);
        }
    }

    /// A page of strips[begin, end), where they are all that takes room.
    PageFill between(std::size_t begin, std::size_t end) const {
        const Strip& first = strips_[begin];
        const PageFill &from = sums_[begin], &to = sums_[end];
        return {to.natural - from.natural - first.space, to.stretch - from.stretch - first.stretch,
                to.shrink - from.shrink - first.shrink};
    }

    void add_up() {
        sums_.reserve(strips_.size() + 1);
        sums_.push_back({});
        for (const Strip& strip : strips_) {
            const PageFill& sum = sums_.back();
            sums_.push_back({sum.natural + strip.height + strip.space, sum.stretch + strip.stretch,
                             sum.shrink + strip.shrink});
        }
    }

    /// One column, no notes, no photo that moves, and nothing takes room on a page but the strips on it.
    bool is_plain() const {
        return states() == 2 && pendings_ == 1 && notes_.empty() &&
               std::none_of(strips_.begin(), strips_.end(), [](const Strip& strip) {
                   return strip.again || strip.inside_page || strip.foot > 0 || strip.head > 0;
               });
    }

    /// A page of strips as they stand in the text.
    template <bool varied>
    void try_page(std::size_t begin, std::size_t used, std::size_t end, PageFill fill, double bond) {
        if (begun(begin, used))
            fill.natural += strips_[begin].space;
        else
            fill = without_first(fill, begin, end);
        if (!begun(begin, used)) fill.natural += again_height(strips_[begin]);
        double cost = 0;
        if (pendings_ > 1) {
            const auto shape =
                places_.shape(begin, Pending::none, end, Pending::none, begun(begin, used), forced(end));
            if (!shape || !shape->plain()) return;
            cost = shape->cost;
        }
        // What fits on a page of its own doesn't run out of the rest of one that is begun.
        const bool misplaced = heights_.begun && used < heights_.firsts &&
                               fill.natural - fill.shrink <= heights_.rest + rounding;
        const bool alone = begin + 1 == end && !begun(begin, used) && !misplaced;
        const Page page{begin, used, end, fill, bond, alone, cost, 0};
        take<varied>(page, Pending::none, Pending::none);
        if constexpr (varied) take_variants(page, Pending::none, Pending::none);
    }

    /// Pages with a photo at their top that stands elsewhere in the text, or without one that goes elsewhere.
    template <bool varied>
    void try_shapes(std::size_t begin, std::size_t used, std::size_t end, const PageFill& home) {
        static constexpr std::array all{Pending::none, Pending::owed, Pending::ahead};
        for (const Pending before : all) {
            if (nodes_[node(begin, used, before)].bonds == infinite) continue;
            for (const Pending after : all) {
                const auto shape = places_.shape(begin, before, end, after, begun(begin, used), forced(end));
                if (!shape || shape->plain()) continue;
                PageFill fill = places_.fill(home, begin, end, *shape);
                if (begun(begin, used)) fill.natural += strips_[begin].space;
                if (!shape->top) fill.natural += again_height(strips_[shape->first]);
                const double bond =
                    forced(end) ? 0 : bond_cost[static_cast<std::size_t>(places_.bond(end, *shape))];
                const Page page{begin, used, end, fill, bond, false, shape->cost, 0};
                take<varied>(page, before, after);
                if constexpr (varied) take_variants(page, before, after);
            }
        }
    }

    /// A page that is tried.
    struct Page {
        std::size_t begin, used, end;
        PageFill fill;
        double bond;
        bool alone; ///< a strip that stands somewhere, be it too high
        double cost;
        int more; ///< PageEnd::more
    };

    /// The same page with paragraphs set longer or shorter.
    void take_variants(const Page& page, Pending before, Pending after) {
        const auto take_each = [&](std::span<const Variety::Choice> choices, int more) {
            Page varied = page;
            for (const Variety::Choice& choice : choices) {
                varied.fill.natural += more * choice.way.height;
                varied.cost += choice.way.cost;
                varied.more += more;
                take<true>(varied, before, after);
            }
        };
        take_each(variety_.longer(), 1);
        take_each(variety_.shorter(), -1);
    }

    /// Tried for every line of a page at the end of every line: passing the page on would cost as much again.
    template <bool varied>
    [[gnu::always_inline]] void take(const Page& page, Pending before, Pending after) {
        const std::size_t end = page.end;
        const double room = room_of(page.begin, page.used, end);
        const std::size_t from = node(page.begin, page.used, before);
        PageFill fill = page.fill;
        const Notes notes = notes_of(page, nodes_[from].notes, room - fill.natural + fill.shrink);
        fill.natural += notes.height;
        const double least = fill.natural - fill.shrink;
        if (!page.alone && least > room + rounding) return;
        double bond = page.bond;
        if (end == strips_.size() && least + heights_.below > room + rounding) bond = bond_cost.back();
        double cost = nodes_[from].cost + page.cost + cost_of(fill, room, forced(end));
        if (!forced(end) && is_last_column(page.used) && strips_[end].foot > 0) cost += goes_on_cost;
        cost += notes.cost;
        const Node here{nodes_[from].bonds + bond, cost, from, notes.end,
                        note_line_cost * static_cast<double>(notes_.before(end) - notes.end)};
        const std::size_t to = node(end, next(page.used), after);
        if (!here.better_than(nodes_[to])) return;
        nodes_[to] = here;
        if constexpr (varied) more_[to] = static_cast<std::int8_t>(page.more);
    }

    /// Lines of notes on a page: one past the last, and their height.
    struct Notes {
        std::size_t end = 0;
        double height = 0, cost = 0;
    };
    /// `from` are the lines set on the pages before.
    Notes notes_of(const Page& page, std::size_t from, double room) const {
        if (notes_.empty()) return {};
        const std::size_t all = notes_.before(page.end);
        const bool join = heights_.noted && page.used < heights_.firsts;
        const std::size_t last = notes_.fitting(from, all, room, join);
        Notes notes{last, notes_.height(from, last, join), 0};
        if (last < all) notes.cost += note_cost;
        if (last < (forced(page.end) ? all : notes_.least(page.begin, page.end, from)))
            notes.cost += late_note_cost;
        return notes;
    }

    /// The best node of the end.
    std::size_t last() const {
        std::size_t at = node(strips_.size(), 0);
        for (std::size_t used = 1; used < states(); ++used)
            if (const std::size_t other = node(strips_.size(), used); nodes_[other].better_than(nodes_[at]))
                at = other;
        return at;
    }

    PlacedPages trace() const {
        std::size_t at = last();
        std::vector<std::size_t> path;
        for (; strip_of(at) > 0; at = nodes_[at].previous)
            path.push_back(at);
        path.push_back(at);
        std::reverse(path.begin(), path.end());
        PlacedPages placed;
        // What was begun is left.
        if (at > 0) placed.ends.push_back({0, forced(0) ? Bond::none : strips_[0].bond, 0});
        for (std::size_t i = 1; i < path.size(); ++i)
            add_page(path[i - 1], path[i], placed);
        return placed;
    }

    /// What a page costs at least that ends above a strip and is seen to be short: by a line like the next.
    double least_poor(std::size_t end) const {
        if (forced(end)) return lone_cost;
        const Strip& next = strips_[end];
        const double pitch = next.depth > 0 ? next.height + std::min(next.space, 0.0) : line;
        return cost_of_hole(pitch / line);
    }

    void add_page(std::size_t from, std::size_t to, PlacedPages& placed) const {
        const std::size_t begin = strip_of(from), end = strip_of(to);
        Bond broken = forced(end) ? Bond::none : strips_[end].bond;
        double cost = nodes_[to].cost - nodes_[from].cost;
        if (pendings_ > 1) {
            const auto shape = places_.shape(begin, pending_of(from), end, pending_of(to),
                                             begun(begin, used_of(from)), forced(end));
            if (shape && shape->top) placed.lifts.push_back({*shape->top, placed.ends.size()});
            if (shape && !forced(end)) broken = places_.bond(end, *shape);
            if (shape) cost -= shape->cost;
        }
        if (!forced(end) && is_last_column(used_of(from)) && strips_[end].foot > 0) cost -= goes_on_cost;
        const bool poor = cost > least_poor(end) - rounding || broken != Bond::none;
        placed.ends.push_back({end, broken, nodes_[to].notes, poor, more_.empty() ? 0 : more_[to]});
    }

    std::span<const Strip> strips_;
    NoteLines notes_;
    const PageHeights& heights_;
    FigurePlaces places_;
    std::span<const Variant> variants_; ///< that paragraphs may be set in
    Variety variety_;                   ///< of those, what stands on the page that is tried
    double highest_;
    std::size_t cycle_;    ///< states past the first pages
    std::size_t states_;   ///< in all
    std::size_t pendings_; ///< that a page end may have
    bool plain_;
    std::vector<Node> nodes_;
    std::vector<PageFill> sums_;    ///< of the strips before each, where `plain_`
    std::size_t fullest_ = 0;       ///< where the fullest page starts that ends where the last one was tried
    std::vector<std::int8_t> more_; ///< by node: PageEnd::more of the page that ends there
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

double cost_of_hole(double lines) {
    return stretched + std::min(short_by_line * lines * lines, short_most);
}

std::vector<PageEnd> break_pages(std::span<const Strip> strips, const PageHeights& heights) {
    return PageBreaker(strips, heights, {}).run().ends;
}

PlacedPages place_pages(std::span<const Strip> strips, const PageHeights& heights,
                        std::span<const FigurePlace> figures, std::vector<TriedPageEnd>* tried,
                        const MoreVariants& more) {
    PageBreaker breaker(strips, heights, figures);
    PlacedPages placed = breaker.run();
    while (more) {
        const std::span<const Variant> variants = more(placed.ends);
        if (variants.empty()) break;
        placed = breaker.run(variants);
    }
    if (tried) *tried = breaker.tried();
    return placed;
}

} // namespace anban::layout
