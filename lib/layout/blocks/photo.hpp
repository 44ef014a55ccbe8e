// What a photo of its own and photos in a row have in common.
#pragma once

#include "layout/blocks/strip.hpp"
#include "layout/context.hpp"

namespace anban::layout {

constexpr double largest_pixel = 2; // pt

struct Size {
    double width = 0, height = 0; ///< pt
};

/// The room of a photo in its frame, pt.
struct Room {
    double left = 0, width = 0; ///< between the photo's indents
    double standard = 0;        ///< width that a photo of its own is to have
};
/// `shift` is how far the list around it moves it in.
Room room_of(const templates::Photo& photo, double shift, const Frame& frame);

/// The size of a photo that is to be `standard` wide, its page and caption left aside.
Size size_of(const templates::Photo& photo, double standard);

/// The photo at (x, y), or the frame of one that can't be shown.
Item item_of(const templates::Photo& photo, const Size& size, double x, double y);

/// The caption's paragraphs as one strip; 0 high where there are none. Beside a photo they are set ragged.
Strip lay_caption(Context& context, const templates::Photo& photo, double width, const Frame& frame,
                  bool beside = false);

/// Whether photos that make one strip may move, and what stands below them then.
FigurePlace place_of(const templates::Photo& photo, const Frame& frame, const Strip& strip, Gap below);

/// The gap above or below photos so high. What a page needs to be full comes from the gaps, not from the
/// photo: photos of one width stay so.
Gap gap_around(double height, Pt gap, const templates::Photo& photo);

} // namespace anban::layout
