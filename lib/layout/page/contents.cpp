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

/// What stands behind the text: a number at the right edge with dots before it, or one right behind the text.
/// A space before it parts it from the text when that is taken out.
std::vector<Item> set_number(Context& context, const PageNumber& line, const std::string& label) {
    templates::StyledRun run = line.look;
    run.text = label + line.behind.value_or(std::string());
    const ShapedText shaped = shape_line(context, std::span(&run, 1));
    const auto words = static_cast<std::uint32_t>(shaped.words.size());
    const double width = measure_line(shaped, 0, words).natural;
    const fonts::Piece* const space = context.space[run.font].data();
    const double space_width = space->width * (run.size.value / space->face->units_per_em);
    const double x = line.behind ? line.text_end + space_width : line.right - width;
    std::vector<Item> items;
    if (!line.behind) add_dots(context, line, x, items);
    set_line(shaped, {0, words, 0, 0, 1}, x, line.baseline, items);
    auto& number = std::get<PlacedText>(items.back());
    number.pieces.insert(number.pieces.begin(), space);
    number.x = placed(number.x.value - space_width);
    number.width = placed(number.width.value + space_width);
    return items;
}

/// Texts that aren't set left move into the room that their number leaves.
void align(const PageNumber& line, std::vector<Item>& items, std::vector<Item>& set) {
    const auto& number = std::get<PlacedText>(set.back());
    const double shift = line.align * (line.kept - number.width.value);
    const auto move = [&](Item& item) {
        if (auto* text = std::get_if<PlacedText>(&item)) text->x = placed(text->x.value + shift);
    };
    for (std::size_t i = line.first; i <= line.after && i < items.size(); ++i)
        move(items[i]);
    std::for_each(set.begin(), set.end(), move);
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
        if (line.behind && line.align > 0) align(line, items, set);
        const auto place =
            items.begin() + static_cast<std::ptrdiff_t>(std::min(line.after + 1, items.size()));
        items.insert(place, std::make_move_iterator(set.begin()), std::make_move_iterator(set.end()));
    }
}

} // namespace anban::layout
