// How keys that people write are compared.
#pragma once

#include <string>
#include <string_view>

namespace anban::document {

/// The form in which keys are compared: NFC, lower case, one hyphen between words, however they are parted.
std::u32string comparable(std::string_view written);

/// Letters without their Vietnamese marks.
std::u32string without_marks(std::u32string key);

} // namespace anban::document
