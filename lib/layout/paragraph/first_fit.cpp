#include "layout/paragraph/items.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace anban::layout {
namespace {

constexpr double widest_gap = 2; // of the natural one, before a tie is given up
constexpr double stretch_unit =
    1.0 / 3;                      // stretching the gap by so much is as bad as shrinking it to the least
constexpr double rounding = 1e-6; // pt; sums of widths differ by less when they mean the same
constexpr double infinite = std::numeric_limits<double>::infinity();

/// A line end that fits.
struct Candidate {
    std::uint32_t end = 0;
    double gap = infinite;     ///< of the natural one
    double badness = infinite; ///< 0: natural gaps; 1: shrunk to the least, or stretched to 4/3
};

/// The best fitting ending of each rank for one line.
using Candidates = std::array<std::optional<Candidate>, 6>;

Candidate judge(std::uint32_t end, double width, double gaps, double room, const Measure& measure) {
    if (!measure.justified) return {end, 1, room - width - gaps};
    if (gaps <= 0)
        return width + rounding >= room ? Candidate{end, 1, 0} : Candidate{end, infinite, infinite};
    const double gap = (room - width) / gaps;
    if (gap >= 1) return {end, gap, (gap - 1) / stretch_unit};
    return {end, gap, measure.gap_least < 1 ? (1 - gap) / (1 - measure.gap_least) : 0};
}

std::optional<Candidate>& of(Candidates& all, Ending ending) {
    return all[static_cast<std::size_t>(ending)];
}

LineBreak choose(Candidates& all) {
    const auto& open = of(all, Ending::free);
    const auto& tied = of(all, Ending::tied);
    if (open && (open->gap <= widest_gap || !tied || tied->gap >= open->gap))
        return {open->end, Ending::free, false};
    for (const Ending ending : {Ending::tied, Ending::hard, Ending::sign, Ending::anywhere})
        if (const auto& found = of(all, ending)) return {found->end, ending, false};
    return {};
}

/// The end of the line that starts with `words[begin]`.
LineBreak end_of_line(std::span<const Word> words, std::uint32_t begin, double room, const Measure& measure) {
    Candidates best;
    double width = 0, gaps = 0;
    for (std::uint32_t i = begin; i < words.size(); ++i) {
        width += words[i].width;
        if (width + gaps * measure.gap_least > room + rounding) {
            if (const LineBreak found = choose(best); found.end > begin) return found;
            return {i + 1, words[i].ending, true}; // nothing fits: the words up to the first opportunity
        }
        const Ending ending = words[i].ending;
        if (ending == Ending::forced) return {i + 1, ending, false};
        const Candidate here = judge(i + 1, width, gaps, room, measure);
        auto& kept = of(best, ending);
        if (!kept || here.badness <= kept->badness) kept = here;
        gaps += words[i].gap;
    }
    return {static_cast<std::uint32_t>(words.size()), Ending::forced, false};
}

} // namespace

std::vector<LineBreak> break_first_fit(std::span<const Word> words, const Measure& measure) {
    std::vector<LineBreak> lines;
    for (std::uint32_t begin = 0; begin < words.size();) {
        lines.push_back(end_of_line(words, begin, lines.empty() ? measure.first : measure.rest, measure));
        begin = lines.back().end;
    }
    return lines;
}

} // namespace anban::layout
