// Running text as Markdown.
#pragma once

#include "document/document.hpp"

#include <string>
#include <string_view>

namespace anban::readers::markdown {

/// One block's text: strong, emphasis, code and links as marks, or as HTML tags where marks would not be read
/// as such. A line break becomes `line_break`. `at_line_start` says that its lines begin lines of the source,
/// where more signs have a meaning.
std::string write_text(const document::Text& text, std::string_view line_break, bool at_line_start);

} // namespace anban::readers::markdown
