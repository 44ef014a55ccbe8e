// How much room labels of lists need.
#include "layout/blocks/blocks.hpp"
#include "layout/paragraph/lines.hpp"

#include <algorithm>

namespace anban::layout {
namespace {

constexpr double most_shift = 0.25; // of the measure; a label still wider pushes the text of its line alone

double width_of(Context& context, const templates::StyledRun& label) {
    const ShapedText text = shape_line(context, std::span(&label, 1));
    return measure_line(text, 0, static_cast<std::uint32_t>(text.words.size())).natural;
}

} // namespace

void shift_lists(Context& context, double measure) {
    context.list_shifts.reserve(context.document.lists.size());
    for (const templates::ListRoom& list : context.document.lists) {
        double widest = 0;
        for (const templates::StyledRun& label : list.widest)
            widest = std::max(widest, width_of(context, label));
        const double lacking = widest + list.gap.value - list.width.value;
        const double outer = context.shift_of(list.outer);
        context.list_shifts.push_back(outer +
                                      std::clamp(lacking, 0.0, std::max(most_shift * measure - outer, 0.0)));
    }
}

} // namespace anban::layout
