// Looks for what nearly no text has, many bytes at a time.
#pragma once

#include <cstddef>
#include <string_view>

namespace anban::text {

// Both go over the whole text without a way out, and gather what they find in a byte, so that compilers make
// vectors of it.

/// Whether two U+0020 stand side by side.
inline bool has_double_space(std::string_view text) {
    const char* bytes = text.data();
    unsigned char found = 0;
    for (std::size_t i = 1, size = text.size(); i < size; ++i)
        found |= static_cast<unsigned char>((bytes[i - 1] == ' ') & (bytes[i] == ' '));
    return found != 0;
}

/// Whether one of two characters is there.
inline bool has_either(std::string_view text, char one, char other) {
    const char* bytes = text.data();
    unsigned char found = 0;
    for (std::size_t i = 0, size = text.size(); i < size; ++i)
        found |= static_cast<unsigned char>((bytes[i] == one) | (bytes[i] == other));
    return found != 0;
}

} // namespace anban::text
