// A text of a head or foot, shaped.
#pragma once

#include "layout/context.hpp"
#include "layout/page/running_text.hpp"
#include "layout/paragraph/shaped_text.hpp"

#include <vector>

namespace anban::layout {

struct RunningPart {
    RunningFill filled;
    ShapedText text; ///< of the runs in `filled`
    double width = 0;
    double size = 0; ///< of its largest text

    /// Shapes what it says, unless it says it already.
    void shape(Context& context, RunningFill says);
    /// Cuts its texts to as many words as `room` has place for.
    void shorten(Context& context, const std::vector<templates::RunningText>& texts, const PageFacts& facts,
                 double room);
};

} // namespace anban::layout
