// How pages came about, drawn over them: what `--debug-layout` adds.
#pragma once

#include "layout/pages.hpp"

#include <cstddef>
#include <string>

namespace anban::pdf {

/// Operators that draw over page `index`: text area and columns, strips and the glue between them, lines with
/// their baselines, word gaps coloured by how wide they became, the breaks that were chosen with their costs
/// and those that weren't, images, ends of pages, and what the colours mean. All of it is one artifact, and
/// its letters are shapes: the page's text and tags stay as they are. `pages` has a trace.
std::string draw_overlay(const layout::Pages& pages, std::size_t index);

} // namespace anban::pdf
