#include "layout/blocks/strip.hpp"

#include "layout/context.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace anban::layout {
namespace {

void shift(Item& item, double x, double y) {
    std::visit(
        [&](auto& it) {
            it.x = placed(it.x.value + x);
            if constexpr (requires { it.baseline; })
                it.baseline = placed(it.baseline.value + y);
            else
                it.y = placed(it.y.value + y);
        },
        item);
}

/// The larger of two gaps, and of what they may give the larger.
Gap wider(const Gap& a, const Gap& b) {
    return {std::max(a.natural, b.natural), std::max(a.stretch, b.stretch), std::max(a.shrink, b.shrink)};
}

} // namespace

void Column::open(Gap before) {
    gap_ = wider(gap_, before);
    if (above_) above_->gap = wider(above_->gap, before);
    opened_ = true;
}

void Column::add_figure(Gap before, Strip strip, FigurePlace place) {
    const Above above{depth_, gap_, keep_};
    open(before);
    place.strip = strips_.size();
    place.earliest = barrier_;
    add(std::move(strip));
    figures_.push_back(place);
    above_ = above;
}

void Column::add(Strip strip) {
    if (above_) {
        const Above above = *std::exchange(above_, std::nullopt);
        figures_.back().next = {std::max(strip.space, -above.depth) + above.gap.natural, above.gap.stretch,
                                above.gap.shrink, above.keep ? Bond::next : Bond::none};
    }
    strip.space = std::max(strip.space, -depth_);
    strip.article = article_;
    if (std::exchange(article_begun_, true)) {
        strip.foot = foot_;
        strip.head = head_;
    }
    depth_ = strip.depth;
    if (std::exchange(opened_, false)) {
        const Gap gap = std::exchange(gap_, {});
        strip.space += gap.natural;
        strip.stretch = gap.stretch;
        strip.shrink = gap.shrink;
        if (std::exchange(keep_, false)) strip.bond = Bond::next;
        strip.new_page = std::exchange(new_page_, false);
        strip.body = std::exchange(body_, false);
        strip.opens = true;
        block_ = strips_.size();
    }
    strips_.push_back(std::move(strip));
}

void Column::start_section(Section section) {
    section.begin = strips_.size();
    if (sections_.back().begin == section.begin) sections_.pop_back();
    sections_.push_back(std::move(section));
}

void Column::close(Gap after, bool keep_with_next) {
    gap_ = wider(gap_, after);
    const bool empty = std::exchange(opened_, false);
    if (empty) return;
    keep_ = keep_with_next;
    if (!keep_with_next) return;
    barrier_ = strips_.size();
    if (!figures_.empty() && strips_[block_].bond != Bond::next) pass_headline();
}

/// Headlines one right below another are one.
void Column::pass_headline() {
    constexpr std::size_t most = 2;
    for (auto figure = figures_.rbegin(); figure != figures_.rend(); ++figure) {
        if (figure->latest != FigurePlace::unbound) return;
        if (++figure->headlines == most) figure->latest = block_;
    }
}

void move_into(Strip&& strip, double x, double y, Strip& into) {
    const std::size_t base = into.items.size();
    for (Item& item : strip.items) {
        shift(item, x, y);
        into.items.push_back(std::move(item));
    }
    for (PageNumber& number : strip.numbers) {
        number.after += base;
        number.first += base;
        number.text_end += x;
        number.right += x;
        number.baseline += y;
        into.numbers.push_back(std::move(number));
    }
    std::move(strip.notes.begin(), strip.notes.end(), std::back_inserter(into.notes));
}

void move_right(Strip& strip, double x) {
    for (Item& item : strip.items)
        shift(item, x, 0);
}

double stack(std::vector<Strip>&& strips, double x, double y, Strip& into) {
    double height = 0;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        if (i > 0) height += strips[i].space;
        const double strip_height = strips[i].height;
        move_into(std::move(strips[i]), x, y + height, into);
        height += strip_height;
    }
    return height;
}

} // namespace anban::layout
