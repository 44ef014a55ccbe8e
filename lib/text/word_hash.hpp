// Where the search for a word starts, in tables made at build time and read at run time.
#pragma once

#include <cstdint>
#include <string_view>

namespace anban::text {

/// FNV-1a, with its upper half folded into the lower one.
constexpr std::uint32_t hash_of_word(std::string_view word) {
    std::uint32_t hash = 0x811C9DC5;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193;
    return hash ^ hash >> 15;
}

} // namespace anban::text
