// Running text as Markdown.
#pragma once

#include "document/document.hpp"

#include <string>
#include <string_view>

namespace anban::readers::markdown {

/// One block's text: strong, emphasis, code and links as marks, or as HTML tags where marks would not be read
/// as such. A line break becomes `line_break`; `spot` is where the first line begins.
std::string write_text(const document::Text& text, std::string_view line_break, bool at_line_start);

} // namespace anban::readers::markdown
