// Labels: what references in the text call a heading, a paragraph, a photo or a table by.
#pragma once

#include "document/document.hpp"

#include <string>

namespace anban::readers {

/// Takes `{#label}` off the end of a text that says something else, and gives the label; else nothing.
std::string take_label(document::Text& text);

} // namespace anban::readers
