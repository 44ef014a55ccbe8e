// Roman numerals.
#pragma once

#include <string>
#include <string_view>

namespace anban {

/// `iv` for 4. Empty for what has no numeral: less than 1.
std::string roman(int value);

/// The value of a numeral of small letters in its usual form, 0 for any other text.
int roman_value(std::string_view text);

} // namespace anban
