// ToUnicode character maps (ISO 32000-1, 9.10.3).
#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <string>

namespace anban::pdf {

/// The character map, not compressed, of codes with the characters of the code page (`usual`) and of codes
/// with texts of their own, UTF-8. U+0000, U+FEFF and U+FFFE, which ISO 19005-2, 6.2.11.7.2 forbids there,
/// become U+FFFD.
std::string to_unicode(const std::bitset<256>& usual, const std::map<std::uint8_t, std::string>& texts);

} // namespace anban::pdf
