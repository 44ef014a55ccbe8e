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

/// The hash of some words and one more, of both hashes: words are hashed once, however many phrases they are
/// looked up in.
constexpr std::uint32_t hash_of_phrase(std::uint32_t words, std::uint32_t next) {
    const std::uint32_t hash = ((words << 5 | words >> 27) ^ next) * 0x9E3779B1;
    return hash ^ hash >> 15;
}

/// The same for words with single spaces between.
constexpr std::uint32_t hash_of_phrase(std::string_view phrase) {
    std::size_t end = phrase.find(' ');
    std::uint32_t hash = hash_of_word(phrase.substr(0, end));
    while (end != std::string_view::npos) {
        const std::size_t begin = end + 1;
        end = phrase.find(' ', begin);
        hash =
            hash_of_phrase(hash, hash_of_word(phrase.substr(begin, end == phrase.npos ? end : end - begin)));
    }
    return hash;
}

} // namespace anban::text
