// Font programs for embedding: a subset with a character map of our own.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace anban::pdf {

/// The tables of a TrueType `subset` that a PDF font program needs (ISO 32000-1, 9.9) and one new table:
/// `cmap` with a single (3,0) subtable that maps 0xF000 + code to `glyphs[code - first]`, which is what a
/// symbolic font is looked up by (9.6.6.4; ISO 19005-2, 6.2.11.6). Nothing where the subset is no sound
/// TrueType file.
std::optional<std::string> font_program(std::string_view subset, std::uint8_t first,
                                        std::span<const std::uint16_t> glyphs);

} // namespace anban::pdf
