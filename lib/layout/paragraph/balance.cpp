#include "layout/paragraph/items.hpp"

#include <algorithm>

namespace anban::layout {
namespace {

constexpr double precision = 0.01; // pt: finer differences can't be seen

/// True when `narrow` has no more lines than `wide` and no worse line end.
bool as_good(const std::vector<LineBreak>& narrow, const std::vector<LineBreak>& wide) {
    const auto worst = [](const std::vector<LineBreak>& lines) {
        Ending ending = Ending::forced;
        for (const LineBreak& line : lines)
            ending = std::max(ending, line.ending);
        return ending;
    };
    return narrow.size() <= wide.size() && worst(narrow) <= worst(wide) &&
           std::none_of(narrow.begin(), narrow.end(), [](const LineBreak& line) { return line.overfull; });
}

} // namespace

std::vector<LineBreak> break_balanced(std::span<const Word> words, const Measure& measure) {
    const Measure ragged{measure.first, measure.rest, 1, false};
    std::vector<LineBreak> wide = break_first_fit(words, ragged);
    if (wide.size() < 2) return wide;
    // Both measures are narrowed by the same amount, so that an indent stays what it is.
    std::vector<LineBreak> best = wide;
    double kept = 0, refused = std::min(measure.first, measure.rest);
    while (refused - kept > precision) {
        const double less = (kept + refused) / 2;
        auto lines = break_first_fit(words, {measure.first - less, measure.rest - less, 1, false});
        if (as_good(lines, wide)) {
            best = std::move(lines);
            kept = less;
        } else {
            refused = less;
        }
    }
    return best;
}

} // namespace anban::layout
