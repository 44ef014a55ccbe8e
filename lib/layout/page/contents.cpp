// Leader dots and page numbers of contents lines.
#include "layout/page/assemble.hpp"
#include "layout/paragraph/lines.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <utility>

namespace anban::layout {
namespace {

constexpr double dot_pitch = 0.5; // em
constexpr double dot_gap = 0.3;   // em, the least on either side of the dots

/// Dots at multiples of their pitch from the right edge, so that those of neighbouring lines stand in
/// columns.
void add_dots(Context& context, const PageNumber& line, double end, std::vector<Item>& items) {
    templates::StyledRun dot = line.look;
    dot.text.assign(1, '.');
    dot.tag = templates::artifact;
    const double em = dot.size.value;
    const double pitch = dot_pitch * em;
    if (em <= 0) return;
    const ShapedText shaped = shape_line(context, std::span(&dot, 1));
    const double width = measure_line(shaped, 0, 1).natural;
    const double first = std::ceil((line.right - end + dot_gap * em + width) / pitch);
    const double last = std::floor((line.right - line.text_end - dot_gap * em) / pitch);
    if (last < first) return;
    set_line(shaped, {0, 1, 0, 0, 1}, line.right - last * pitch, line.baseline, items);
    auto& text = std::get<PlacedText>(items.back());
    const fonts::Piece* const point = text.pieces.front();
    const fonts::Piece* const space = context.space[dot.font].data();
    text.word_gap = placed(pitch - width - space->width * (em / space->face->units_per_em));
    const auto count = static_cast<std::size_t>(last - first) + 1;
    for (std::size_t i = 1; i < count; ++i)
        text.pieces.insert(text.pieces.end(), {space, point});
    text.width = placed(static_cast<double>(count - 1) * pitch + width);
}

/// What stands behind the text of a contents line. A space before the number parts it from the title in
/// extracted text.
std::vector<Item> set_number(Context& context, const PageNumber& line, const std::string& label) {
    templates::StyledRun run = line.look;
    run.text = label;
    const ShapedText shaped = shape_line(context, std::span(&run, 1));
    const double width = measure_line(shaped, 0, 1).natural;
    std::vector<Item> items;
    add_dots(context, line, line.right - width, items);
    set_line(shaped, {0, 1, 0, 0, 1}, line.right - width, line.baseline, items);
    auto& number = std::get<PlacedText>(items.back());
    const fonts::Piece* const space = context.space[run.font].data();
    const double space_width = space->width * (run.size.value / space->face->units_per_em);
    number.pieces.insert(number.pieces.begin(), space);
    number.x = placed(number.x.value - space_width);
    number.width = placed(number.width.value + space_width);
    return items;
}

} // namespace

void add_page_numbers(Context& context, const std::vector<PendingNumber>& pending,
                      const std::vector<std::size_t>& first, Pages& pages) {
    // From the last to the first, so that the places of those before stay true.
    for (auto it = pending.rbegin(); it != pending.rend(); ++it) {
        const PageNumber& line = it->number;
        if (line.destination >= first.size() || first[line.destination] == pages.pages.size()) continue;
        std::vector<Item> set = set_number(context, line, pages.pages[first[line.destination]].label);
        auto& items = pages.pages[it->page].items;
        const auto place =
            items.begin() + static_cast<std::ptrdiff_t>(std::min(line.after + 1, items.size()));
        items.insert(place, std::make_move_iterator(set.begin()), std::make_move_iterator(set.end()));
    }
}

} // namespace anban::layout
