#include "layout/page/placing.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace anban::layout {
namespace {

constexpr double misplaced = 1e7; // a photo in the middle of a page that belongs to the top of one

void leave(PageShape& shape, std::size_t figure) {
    shape.gone.at(shape.gone_count++) = figure;
}

/// The room between a photo at the top of a page and the strip below it.
double space_below(const FigurePlace& figure, double own) {
    return std::max(own, figure.below.natural);
}

void rejoin(Strip& strip, const Rejoined& as) {
    strip.space = as.space;
    strip.stretch = as.stretch;
    strip.shrink = as.shrink;
    strip.bond = as.bond;
}

} // namespace

/// Index of the first figure that is none of the strips before.
std::size_t FigurePlaces::first_from(std::size_t strip) const {
    const auto found = std::lower_bound(figures_.begin(), figures_.end(), strip,
                                        [](const FigurePlace& f, std::size_t s) { return f.strip < s; });
    return static_cast<std::size_t>(found - figures_.begin());
}

std::optional<PageShape> FigurePlaces::shape(std::size_t begin, Pending before, std::size_t end,
                                             Pending after, bool begun, bool forced) const {
    std::size_t from = first_from(begin), to = first_from(end);
    PageShape shape;
    if (before == Pending::owed) shape.top = from - 1;
    if (before == Pending::ahead) {
        if (from == to) return std::nullopt; // no page lies between a photo and its place
        leave(shape, from++);
    }
    if (after != Pending::none && forced) return std::nullopt;
    if (after == Pending::owed) {
        if (from == to) return std::nullopt;
        const FigurePlace& figure = figures_[--to];
        if (!figure.moves || figure.strip == 0 || figure.strip + 1 >= end || end > figure.latest ||
            !same_article(figure.strip, end))
            return std::nullopt;
        leave(shape, to);
        shape.cost += figure.cost;
    }
    if (after == Pending::ahead) {
        if (from != to || to == figures_.size() || shape.top || begun) return std::nullopt;
        const FigurePlace& figure = figures_[to];
        if (!figure.moves || figure.earliest > begin || !same_article(begin, figure.strip))
            return std::nullopt;
        shape.top = to;
        shape.cost += figure.cost;
    }
    add_top_of_its_own(begin, from, to, begun, shape);
    shape.first = begin;
    while (shape.first < end && is_gone(shape.first, shape))
        ++shape.first;
    if (shape.first == end) return std::nullopt;
    // What is set again above a table's rows is set at the very top.
    if (shape.top && strips_[shape.first].again) return std::nullopt;
    return shape;
}

/// Photos of the page itself that belong to its top: the first goes there where it may.
void FigurePlaces::add_top_of_its_own(std::size_t begin, std::size_t from, std::size_t to, bool begun,
                                      PageShape& shape) const {
    for (std::size_t i = from; i < to; ++i) {
        const FigurePlace& figure = figures_[i];
        if (!figure.to_top || (figure.strip == begin && !begun && !shape.top)) continue;
        const bool may = i == from && !shape.top && !begun && figure.earliest <= begin &&
                         same_article(begin, figure.strip) && shape.gone_count < shape.gone.size();
        if (!may) {
            shape.cost += misplaced;
            continue;
        }
        shape.top = i;
        leave(shape, i);
    }
}

bool FigurePlaces::is_gone(std::size_t strip, const PageShape& shape) const {
    return std::any_of(shape.gone.begin(), shape.gone.begin() + static_cast<std::ptrdiff_t>(shape.gone_count),
                       [&](std::size_t figure) { return figures_[figure].strip == strip; });
}

/// What is above a strip of the page.
Rejoined FigurePlaces::above(std::size_t strip, const PageShape& shape) const {
    for (std::size_t i = 0; i < shape.gone_count; ++i)
        if (figures_[shape.gone.at(i)].strip + 1 == strip) return figures_[shape.gone.at(i)].next;
    const Strip& own = strips_[strip];
    return {own.space, own.stretch, own.shrink, own.bond};
}

PageFill FigurePlaces::fill(PageFill fill, std::size_t begin, std::size_t end, const PageShape& shape) const {
    const auto add = [&](const auto& space, double sign) {
        fill.natural += sign * space.space;
        fill.stretch += sign * space.stretch;
        fill.shrink += sign * space.shrink;
    };
    for (std::size_t i = 0; i < shape.gone_count; ++i) {
        const std::size_t gone = figures_[shape.gone.at(i)].strip, next = gone + 1;
        fill.natural -= strips_[gone].height;
        if (gone > begin) add(strips_[gone], -1);
        if (next >= end || is_gone(next, shape)) continue;
        add(strips_[next], -1);
        if (next != shape.first) add(above(next, shape), 1);
    }
    if (shape.top) {
        const FigurePlace& top = figures_[*shape.top];
        fill.natural += strips_[top.strip].height + space_below(top, strips_[shape.first].space);
        fill.stretch += top.below.stretch;
        fill.shrink += top.below.shrink;
    }
    return fill;
}

Bond FigurePlaces::bond(std::size_t end, const PageShape& shape) const {
    return above(end, shape).bond;
}

double FigurePlaces::removable(std::size_t strip) const {
    const std::size_t i = first_from(strip);
    if (i == figures_.size() || figures_[i].strip != strip || !figures_[i].moves) return 0;
    double room = strips_[strip].height + std::max(strips_[strip].space, 0.0);
    if (strip + 1 < strips_.size()) room += std::max(strips_[strip + 1].space - figures_[i].next.space, 0.0);
    return room;
}

void lift_figures(std::span<Strip> strips, std::span<const FigurePlace> figures, PlacedPages& placed) {
    if (placed.lifts.empty()) return;
    constexpr auto none = ~std::size_t{0};
    std::vector<std::size_t> top_of(placed.ends.size(), none); // the figure at each page's top
    std::vector<const Rejoined*> next_of(strips.size());       // of those that are lifted
    for (const Lift& lift : placed.lifts) {
        const FigurePlace& figure = figures[lift.figure];
        top_of[lift.page] = lift.figure;
        next_of[figure.strip] = &figure.next;
    }
    std::vector<Strip> ordered;
    ordered.reserve(strips.size());
    std::size_t begin = 0;
    for (std::size_t page = 0; page < placed.ends.size(); ++page) {
        const FigurePlace* top = top_of[page] == none ? nullptr : &figures[top_of[page]];
        if (top) {
            ordered.push_back(std::move(strips[top->strip]));
            ordered.back().lifted = true;
        }
        bool first = true;
        for (std::size_t i = begin; i < placed.ends[page].end; ++i) {
            if (next_of[i]) continue;
            Strip& strip = ordered.emplace_back(std::move(strips[i]));
            if (!first && next_of[i - 1]) rejoin(strip, *next_of[i - 1]);
            if (first && top) {
                strip.space = space_below(*top, strip.space);
                strip.stretch = top->below.stretch;
                strip.shrink = top->below.shrink;
            }
            first = false;
        }
        begin = std::exchange(placed.ends[page].end, ordered.size());
    }
    std::move(ordered.begin(), ordered.end(), strips.begin());
}

namespace {

/// What a strip takes of a page, without what is in it.
Strip bare(const Strip& strip) {
    Strip out;
    out.height = strip.height;
    out.space = strip.space;
    out.bond = strip.bond;
    out.again = strip.again;
    return out;
}

} // namespace

bool settle_last_page(std::span<const Strip> strips, std::span<const FigurePlace> figures,
                      std::size_t columns, double height, PlacedPages& placed) {
    if (placed.lifts.empty()) return true;
    const std::size_t skipped = placed.ends.front().end == 0 ? 1 : 0; // what was begun is left
    const std::size_t first = placed.ends.size() - 1 - (placed.ends.size() - 1 - skipped) % columns;
    PlacedPages settled{placed.ends, {}};
    bool any_top = false;
    for (const Lift& lift : placed.lifts) {
        if (lift.page <= first)
            settled.lifts.push_back(lift);
        else
            any_top = any_top || figures[lift.figure].to_top;
    }
    if (settled.lifts.size() == placed.lifts.size()) return true;
    const bool noted =
        std::any_of(strips.begin(), strips.end(), [](const Strip& s) { return !s.notes.empty(); });
    if (any_top || noted) return false;
    std::vector<Strip> trial;
    std::transform(strips.begin(), strips.end(), std::back_inserter(trial), bare);
    PlacedPages order = settled;
    lift_figures(trial, figures, order);
    const std::size_t begin = first == 0 ? 0 : order.ends[first - 1].end;
    if (balance_columns(std::span(trial).subspan(begin), columns).height > height) return false;
    placed = std::move(settled);
    return true;
}

} // namespace anban::layout
