// Labels: what references in the text call a heading, a paragraph, a photo or a table by.
#pragma once

#include "document/document.hpp"

#include <string>
#include <string_view>

namespace anban::readers {

/// True for `#` and a name of letters, digits and `-_:.` behind it.
bool is_label(std::string_view word);

/// Takes `{#label}` off the end of a text that says something else, and gives the label; else nothing.
std::string take_label(document::Text& text);

} // namespace anban::readers
