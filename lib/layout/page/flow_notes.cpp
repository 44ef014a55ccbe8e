// Notes at the foot of pages and columns.
#include "layout/blocks/blocks.hpp"
#include "layout/page/flow.hpp"

#include <iterator>
#include <utility>

namespace anban::layout {

double Flow::above_notes() const {
    const templates::NoteFoot& foot = context_.document.note_foot;
    return foot.before.value + (foot.rule ? foot.rule->thickness.value + foot.rule->gap.value : 0);
}

double Flow::height_of_notes(std::span<const Strip> lines) const {
    if (lines.empty()) return 0;
    double height = above_notes() - lines.front().space;
    for (const Strip& line : lines)
        height += line.space + line.height;
    return height;
}

/// Sets notes so that they end at `bottom`.
void Flow::set_notes(std::span<Strip> lines, double left, double bottom, double width) {
    if (lines.empty()) return;
    const templates::NoteFoot& foot = context_.document.note_foot;
    double y = bottom - height_of_notes(lines);
    if (foot.rule) content_.items.emplace_back(place_rule(*foot.rule, left, width, y + foot.before.value));
    y += above_notes();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) y += lines[i].space;
        const double height = lines[i].height;
        move_into(std::move(lines[i]), left, y, content_);
        y += height;
    }
    begun_ = true;
}

void Flow::add_page_notes(std::span<Strip> lines) {
    std::move(lines.begin(), lines.end(), std::back_inserter(notes_));
    notes_height_ = height_of_notes(notes_);
}

/// Notes that the last page of their text had no room for.
void Flow::add_notes_left_over(std::span<Strip> lines) {
    while (!lines.empty()) {
        end_page();
        std::size_t count = 1;
        while (count < lines.size() && height_of_notes(lines.first(count + 1)) <= area().height)
            ++count;
        add_page_notes(lines.first(count));
        lines = lines.subspan(count);
        begun_ = true;
    }
}

} // namespace anban::layout
