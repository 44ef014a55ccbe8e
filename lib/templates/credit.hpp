// Who took a photo, as captions say it at their ends: `Ruộng mạ sau 12 ngày gieo. Ảnh: Thu Hà`.
#pragma once

#include "document/document.hpp"

#include <string>
#include <utility>
#include <vector>

namespace anban::templates {

/// A caption and its credit, which begins with one of `words`, in capitals or not, after a full stop or
/// another sign, and may stand in brackets. No credit where there is none, or nothing but one.
std::pair<document::Text, document::Text> part_credit(const document::Text& caption,
                                                      const std::vector<std::string>& words);

} // namespace anban::templates
