// Signs that hang out of the measure a little, so that the margin looks straight (Thành: Micro-typographic
// extensions to the TeX typesetting system, 2000).
#pragma once

#include "layout/paragraph/shaped_text.hpp"

namespace anban::layout {

/// Sets by how much each word may hang out: `share` of what its first and last signs are usually given.
void hang_signs(ShapedText& text, double share);

} // namespace anban::layout
