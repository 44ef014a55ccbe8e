#include "catch.hpp"
#include "fonts/glyph_path.hpp"
#include "support.hpp"

#include <algorithm>
#include <set>
#include <utility>

using namespace anban::fonts;
using Kind = PathStep::Kind;

namespace {

std::ptrdiff_t count(const GlyphPath& path, Kind kind) {
    return std::count_if(path.steps.begin(), path.steps.end(), [&](auto& step) { return step.kind == kind; });
}

} // namespace

TEST_CASE("a glyph of straight lines has the corners that FreeType reads") {
    const auto catalogue = test::shipped_catalogue();
    const Face& face = test::face_of(*catalogue, "Liberation Sans");
    const test::FreeTypeFace other(test::bytes_of(face.file));
    const GlyphPath path = glyph_path(face, U'E');
    const std::vector<long> points = other.outline(other.glyph(U'E'));
    std::set<std::pair<double, double>> corners, found;
    for (std::size_t i = 0; i + 1 < points.size(); i += 2)
        corners.emplace(static_cast<double>(points[i]), static_cast<double>(points[i + 1]));
    REQUIRE(corners.size() > 8);
    for (const PathStep& step : path.steps)
        if (step.kind != Kind::close) found.emplace(step.x, step.y);
    CHECK(found == corners);
    CHECK(count(path, Kind::curve) == 0);
    CHECK(path.advance == other.advance(other.glyph(U'E')));
}

TEST_CASE("each contour of a glyph is closed") {
    const auto catalogue = test::shipped_catalogue();
    const GlyphPath path = glyph_path(test::face_of(*catalogue, "Liberation Serif"), U'8');
    CHECK(count(path, Kind::move) == 3);
    CHECK(count(path, Kind::close) == 3);
    CHECK(count(path, Kind::curve) > 6);
    CHECK(path.steps.front().kind == Kind::move);
    CHECK(glyph_path(test::face_of(*catalogue, "Liberation Serif"), U' ').steps.empty());
}
