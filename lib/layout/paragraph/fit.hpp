// How a line fills its room. Asked for several times a word, so it is kept free of calls.
#pragma once

#include "layout/paragraph/items.hpp"

#include <algorithm>
#include <limits>

namespace anban::layout {

/// Fills `room` with a line. Ragged text stays natural; its ratio tells what is left over. In justified text
/// glyphs are scaled first, as pdfTeX's font expansion does it, then moved, so that gaps stay near the
/// natural ones as long as possible. A line without gaps that is too short or too long has an infinite gap
/// and ratio.
inline Fit fit_line(const LineParts& line, double room, const Measure& measure) {
    const double natural = line.words + line.gaps;
    constexpr double infinite = std::numeric_limits<double>::infinity();
    constexpr double ragged_share =
        0.15; // of the room, left over in a ragged line: as bad as a gap of `gap_most`
    // The ratio of glyphs moved as far as they may: that is seen, but less than wide gaps.
    constexpr double moved_most = 0.5;
    Fit fit;
    if (!measure.justified || natural <= 0) {
        fit.ratio = natural > 0 ? (room - natural) / (ragged_share * room) : infinite;
        return fit;
    }
    const double wanted = room / natural;
    fit.scale = std::clamp(wanted, 1 - measure.scaling, 1 + measure.scaling);
    fit.gap = fit.scale;
    if (fit.scale == wanted) return fit;
    if (line.joints > 0 && measure.spacing > 0) {
        const double needed = (room / fit.scale - natural) / line.joints;
        const double most = measure.spacing + measure.farther;
        fit.spacing = std::clamp(needed, -most, most);
        fit.ratio = moved_most * fit.spacing / measure.spacing;
        if (fit.spacing == needed) return fit;
    }
    const double words = (line.words + fit.spacing * line.joints) * fit.scale;
    fit.gap = line.gaps > 0 ? (room - words) / line.gaps : wanted < 1 ? -infinite : infinite;
    fit.ratio += (fit.gap - 1) / (measure.gap_most - 1);
    return fit;
}

} // namespace anban::layout
