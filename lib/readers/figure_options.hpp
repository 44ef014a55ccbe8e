// What a source says of a photo's place and size, in the braces behind it.
#pragma once

#include "anban/diagnostics.hpp"
#include "document/document.hpp"
#include "readers/markdown/attributes.hpp"

#include <string>

namespace anban::readers {

/// Notes label, placement, side, width and height in the figure. `at` is where the braces open. What nobody
/// knows is left out, with a message that says what may stand there.
void take_figure_options(const markdown::Attributes& said, SourcePos at, const std::string& file,
                         document::Figure& figure, Diagnostics& messages);

/// Such braces for a figure; empty where there is nothing to say.
std::string figure_options(const document::Figure& figure);

} // namespace anban::readers
