// A glyph as a path, for drawing it as a shape that is no text.
#pragma once

#include "fonts/fonts.hpp"

#include <cstdint>
#include <vector>

namespace anban::fonts {

/// A step of a path; design units, y upwards. A curve is a cubic Bézier with the control points (x1, y1) and
/// (x2, y2); all steps but a close end at (x, y).
struct PathStep {
    enum class Kind : std::uint8_t { move, line, curve, close };
    Kind kind = Kind::close;
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0;
};

struct GlyphPath {
    std::vector<PathStep> steps;
    int advance = 0; ///< design units
};

/// The glyph of a character; that of a missing one where the face hasn't it.
GlyphPath glyph_path(const Face& face, char32_t character);

} // namespace anban::fonts
