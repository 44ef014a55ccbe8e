#include "layout/page/running_part.hpp"

#include "layout/paragraph/lines.hpp"

#include <cstddef>
#include <utility>

namespace anban::layout {

void RunningPart::shape(Context& context, RunningFill says) {
    if (same(filled, says)) return;
    filled = std::move(says);
    text = shape_line(context, filled.runs);
    const auto words = static_cast<std::uint32_t>(text.words.size());
    width = measure_line(text, 0, words).natural;
    size = largest_size(text, 0, words);
}

void RunningPart::shorten(Context& context, const std::vector<templates::RunningText>& texts,
                          const PageFacts& facts, double room) {
    std::size_t least = 1, most = filled.most_words;
    while (least < most) {
        const std::size_t words = (least + most + 1) / 2;
        shape(context, fill_in(texts, facts, words));
        if (width <= room)
            least = words;
        else
            most = words - 1;
    }
    shape(context, fill_in(texts, facts, least));
}

} // namespace anban::layout
