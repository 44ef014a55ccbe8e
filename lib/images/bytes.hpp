// Big-endian numbers in a file's bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace anban::images {

/// `at` must lie inside `bytes`, with all bytes of the number.
inline std::uint8_t u8(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint8_t>(bytes[at]);
}
inline std::uint16_t u16(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint16_t>(u8(bytes, at) << 8U | u8(bytes, at + 1));
}
inline std::uint32_t u32(std::string_view bytes, std::size_t at) {
    return std::uint32_t{u16(bytes, at)} << 16U | u16(bytes, at + 2);
}

} // namespace anban::images
