#include "layout/paragraph/items.hpp"

#include <algorithm>
#include <limits>

namespace anban::layout {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double ragged_share =
    0.15; // of the room, left over in a ragged line: as bad as a gap of `gap_most`

} // namespace

Fit fit_line(double width, double gaps, double room, const Measure& measure) {
    const double natural = width + gaps;
    if (!measure.justified) return {1, 1, (room - natural) / (ragged_share * room)};
    if (natural <= 0) return {1, 1, infinite};
    Fit fit;
    const double wanted = room / natural;
    fit.scale = std::clamp(wanted, 1 - measure.scaling, 1 + measure.scaling);
    if (fit.scale == wanted) {
        fit.gap = fit.scale;
    } else {
        fit.gap = gaps > 0 ? (room - width * fit.scale) / gaps : wanted < 1 ? -infinite : infinite;
        fit.ratio = (fit.gap - 1) / (measure.gap_most - 1);
    }
    return fit;
}

} // namespace anban::layout
