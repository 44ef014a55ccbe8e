// Entries of the table `glyf` (OpenType, "glyf — Glyph Data"): reading contours, writing them in few bytes.
#pragma once

#include "fonts/table.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anban::fonts {

/// A point of a quadratic outline.
struct Point {
    double x = 0, y = 0;
    bool on = true; ///< on the curve
};
using Contour = std::vector<Point>;

/// A glyph as part of another.
struct Component {
    std::uint16_t glyph = 0;
    bool by_points = false;    ///< placed by making two points meet, not by a move
    int first = 0, second = 0; ///< the move x, y; or numbers of points, of the whole so far and the part
    double xx = 1, yx = 0, xy = 0, yy = 1; ///< x' = xx·x + xy·y, y' = yx·x + yy·y
    bool moves_are_scaled = false;

    bool only_moved() const { return !by_points && xx == 1 && yx == 0 && xy == 0 && yy == 1; }
};

/// What an entry says of its extent.
struct Box {
    int left = 0, bottom = 0, right = 0, top = 0;
};

inline bool is_composite(View entry) {
    return entry.i16(0) < 0;
}

/// The contours of a simple entry; nothing where it is damaged.
std::optional<std::vector<Contour>> read_contours(View entry);

/// The components of a composite entry; nothing where it is damaged.
std::optional<std::vector<Component>> read_components(View entry);

/// Rounds to whole units and leaves out the points that lie midway between two points off the curve, as near
/// as the rounding can tell: a reader puts them there by itself.
std::vector<Contour> rounded(const std::vector<Contour>& contours, double scale);

/// A simple entry of contours with whole coordinates, without hints.
std::string simple_entry(const std::vector<Contour>& contours, const Box& box);

/// A composite entry of components that are only moved. `places` becomes where in it their numbers stand.
std::string composite_entry(const std::vector<Component>& components, const Box& box,
                            std::vector<std::uint16_t>& places);

} // namespace anban::fonts
