// Font programs for embedding: a part of a face with a character map of our own.
#pragma once

#include "fonts/outlines.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace anban::pdf {

constexpr std::uint16_t no_glyph = 0xFFFF; ///< not a number of a glyph in any face

/// A TrueType file of the tables that a PDF font program needs (ISO 32000-1, 9.9), in 1000 units an em. Code
/// `first` + i shows `glyphs[i]`, glyph i + 1 of the file, which is empty for `no_glyph`; behind these stand
/// the parts of composite glyphs. `cmap` has a single (3,0) subtable from 0xF000 + code to the glyph, which
/// is what a symbolic font is looked up by (9.6.6.4; ISO 19005-2, 6.2.11.6). Nothing where the face is
/// damaged.
std::optional<std::string> font_program(fonts::Outlines& outlines, std::uint8_t first,
                                        std::span<const std::uint16_t> glyphs);

} // namespace anban::pdf
