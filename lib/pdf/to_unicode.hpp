// ToUnicode character maps (ISO 32000-1, 9.10.3).
#pragma once

#include "pdf/fonts.hpp"

#include <string>

namespace anban::pdf {

/// The character map of a font, not compressed. U+0000, U+FEFF and U+FFFE, which ISO 19005-2, 6.2.11.7.2
/// forbids there, become U+FFFD.
std::string to_unicode(const CodedFont& font);

} // namespace anban::pdf
