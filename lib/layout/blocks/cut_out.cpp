#include "layout/blocks/cut_out.hpp"

#include "layout/paragraph/lines.hpp"

#include <algorithm>
#include <cmath>

namespace anban::layout {

NextLines next_lines(const CutOut& cut_out, const templates::ParagraphStyle& style, double size) {
    constexpr double rounding = 1e-6; // lines
    const double pitch = std::max(style.pitch.value, 1.0);
    NextLines next;
    if (cut_out.bottom > 0)
        next.top = cut_out.bottom + std::max(cut_out.after, style.before.value) +
                   std::max(pitch - rise_share * size - depth_share * size, -cut_out.depth);
    constexpr double part_of_line = 0.5; // lines so near to the place where the photo begins are beside it
    const auto line_at = [&](double y) {
        return static_cast<std::uint32_t>(std::max(std::ceil((y - next.top) / pitch - rounding), 0.0));
    };
    const double capitals = capitals_below * size;
    next.lines.less = cut_out.less;
    if (!cut_out.begun) next.lines.begin = line_at(cut_out.skip - part_of_line * pitch);
    const double top = cut_out.begun ? cut_out.top : next.top + next.lines.begin * pitch + capitals;
    next.lines.end = std::max(line_at(top + cut_out.height - capitals), next.lines.begin);
    return next;
}

} // namespace anban::layout
