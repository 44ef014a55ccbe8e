#include "templates/photo_place.hpp"

namespace anban::templates {
namespace {

using document::Placement;

Side side_of(document::Side side) {
    switch (side) {
    case document::Side::left:
        return Side::left;
    case document::Side::inner:
        return Side::inner;
    case document::Side::outer:
        return Side::outer;
    case document::Side::right:
        break;
    }
    return Side::right;
}

} // namespace

PhotoPlace place_of(const Dressing& dressing, const document::FigureLook& asked) {
    const PlacementSpec& spec = dressing.tmpl.content.figures.placement;
    const auto length = [&](const Length& l) { return dressing.look.scaled(l, dressing.body_size()); };
    PhotoPlace place;
    place.to_top = asked.placement == Placement::top || (!asked.placement && spec.top && !spec.here);
    const bool wanted = asked.placement == Placement::beside;
    place.top = place.to_top || (spec.top && (!asked.placement || wanted));
    place.top_hole = spec.top_hole;
    if (!wanted && (asked.placement || !spec.beside)) return place;
    BesideText beside;
    beside.share = asked.width.value > 0 ? 0 : asked.share > 0 ? asked.share : spec.beside_width;
    beside.width = asked.width;
    beside.side = asked.side ? side_of(*asked.side) : spec.beside_side;
    beside.gap = length(spec.beside_gap);
    // What the source asks for is done where it can be: the template judges only for itself.
    beside.rest = wanted ? Pt{0} : length(spec.beside_rest);
    beside.lines = wanted ? 1 : spec.beside_lines;
    beside.aspect = wanted ? 0 : spec.beside_aspect;
    place.beside = beside;
    return place;
}

} // namespace anban::templates
