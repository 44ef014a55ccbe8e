// The size of a photo. It fills its standard width: `max_width`, or the measure without one. A portal photo
// of 600 pixels on a 165 mm measure prints at 92 dpi, which is what a print shop expects of it. Only where a
// pixel would become larger than 2 pt (36 dpi, twice the natural size at 72 dpi) does the photo stay smaller.
// `max_height` and the page, less the caption, then shrink it in proportion. A photo that can't be shown is a
// frame as wide as the standard width and three quarters as high, 60 mm at most.
#include "layout/blocks/photo.hpp"

#include "layout/blocks/blocks.hpp"
#include "layout/page/breaking.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace anban::layout {
namespace {

using templates::Photo;

constexpr double caption_share = 0.6; // of the standard width: a caption is set to no less,
constexpr double least_caption = 100; // nor to less than this, pt
constexpr double gap_share = 0.025;   // of a photo's height, that each gap around it may give
constexpr double least_share = 0.25;  // of the page's height, left to a photo by its caption
constexpr double least_side = 0.001;  // pt
constexpr Pt highest_frame = Mm{60}.pt();

Size shrink(Size size, double height) {
    if (size.height <= height) return size;
    return {std::max(size.width * height / size.height, least_side), height};
}

} // namespace

Room room_of(const Photo& photo, double shift, const Frame& frame) {
    const double left = photo.left.value + shift;
    Room room{left, frame.width - left - photo.right.value, 0};
    if (room.width <= 0) room = {0, frame.width, 0};
    const double limit = photo.max_width.value;
    room.standard = limit > 0 ? std::min(limit, room.width) : room.width;
    if (photo.share > 0) room.standard = photo.share * room.width;
    return room;
}

Size size_of(const Photo& photo, double standard) {
    if (photo.width <= 0 || photo.height <= 0)
        return {standard, std::min(standard * 3 / 4, highest_frame.value)};
    const double width = std::min(standard, photo.width * largest_pixel);
    const Size size{width, std::max(width * photo.height / photo.width, least_side)};
    return photo.max_height.value > 0 ? shrink(size, photo.max_height.value) : size;
}

Item item_of(const Photo& photo, const Size& size, double x, double y) {
    if (photo.width > 0 && photo.height > 0)
        return PlacedImage{placed(x),           placed(y),   placed(size.width),
                           placed(size.height), photo.image, photo.tag};
    PlacedRule frame;
    frame.x = placed(x);
    frame.y = placed(y);
    frame.width = placed(size.width);
    frame.height = placed(size.height);
    frame.frame = true;
    frame.tag = photo.tag;
    return frame;
}

Strip lay_caption(Context& context, const Photo& photo, double width, const Frame& frame, bool beside) {
    Strip strip;
    Column column(width);
    for (const templates::Paragraph& paragraph : photo.caption) {
        if (!beside) {
            lay_paragraph(context, paragraph, {width, frame.height, true}, column);
            continue;
        }
        templates::ParagraphStyle style = context.document.styles[paragraph.style];
        style.align = templates::Align::left;
        style.balanced = false;
        lay_paragraph(context, paragraph, style, {width, frame.height, true}, column);
    }
    strip.height = stack(std::move(column.strips()), 0, 0, strip);
    if (strip.items.empty()) strip.height = 0;
    return strip;
}

Gap gap_around(double height, Pt gap, const Photo& photo) {
    const double give = std::min(gap_share * height, (photo.before.value + photo.after.value) / 4);
    return {gap.value, give, give};
}

FigurePlace place_of(const Photo& photo, const Frame& frame, const Strip& strip, Gap below) {
    FigurePlace place;
    // What stands in a list, a quote or a cell would leave it, and notes stay on the page of their text.
    place.moves = photo.place.top && !frame.in_cell && photo.list == templates::no_list &&
                  photo.left.value == 0 && photo.right.value == 0 && strip.notes.empty();
    place.to_top = place.moves && photo.place.to_top;
    place.cost = place.to_top ? 0 : cost_of_hole(photo.place.top_hole);
    place.below = below;
    return place;
}

namespace {

/// A photo narrower than the text with its caption beside it, both ending at one height. Nothing where there
/// is no room for that.
std::optional<Strip> lay_with_caption_beside(Context& context, const Photo& photo, Size size,
                                             const Room& room, const Frame& frame) {
    if (!photo.caption_beside || photo.caption.empty()) return std::nullopt;
    size = shrink(size, frame.height);
    const double width = room.width - size.width - photo.caption_beside->value;
    if (width < least_caption) return std::nullopt;
    const std::size_t messages = context.messages.size();
    Strip caption = lay_caption(context, photo, width, frame, true);
    if (caption.height > size.height) {
        context.retract(messages); // the caption is laid out again
        return std::nullopt;
    }
    const bool right = photo.align == templates::Align::right;
    const double photo_x = right ? room.left + width + photo.caption_beside->value : room.left;
    const double caption_x = right ? room.left : room.left + size.width + photo.caption_beside->value;
    Strip strip;
    strip.at = photo.at;
    strip.height = size.height;
    strip.items.push_back(item_of(photo, size, photo_x, 0));
    move_into(std::move(caption), caption_x, size.height - caption.height, strip);
    return strip;
}

void add_photo(const Photo& photo, Strip strip, double height, const Frame& frame, Column& column) {
    const Gap after = gap_around(height, photo.after, photo);
    const FigurePlace place = place_of(photo, frame, strip, after);
    column.add_figure(gap_around(height, photo.before, photo), std::move(strip), place);
    column.close(after, false);
}

void report_shrunk(Context& context, const Photo& photo) {
    context.say(
        Severity::note, "photo-shrunk", photo.at,
        fmt::format("photo {} was made smaller, so that it and its caption fit on a page", photo.path));
}

/// A caption that would leave its photo no room on the page: it follows as ordinary paragraphs.
void lay_apart(Context& context, const Photo& photo, Size size, const Room& room, const Frame& frame,
               Column& column) {
    context.say(Severity::warning, "caption-parted", photo.at,
                fmt::format("the caption of {} is too long to stand on one page with it", photo.path),
                "shorten the caption, or make a paragraph of it");
    size = shrink(size, frame.height);
    Strip strip;
    strip.at = photo.at;
    strip.items.push_back(item_of(photo, size, room.left + offset(photo.align, size.width, room.width), 0));
    strip.height = size.height;
    column.add_figure({photo.before.value}, std::move(strip), {});
    column.close({photo.caption_gap.value}, true);
    for (const templates::Paragraph& paragraph : photo.caption)
        lay_paragraph(context, paragraph, frame, column);
    column.open({});
    column.close({photo.after.value}, false);
}

} // namespace

void lay_photo(Context& context, const Photo& photo, const Frame& frame, Column& column) {
    const Room room = room_of(photo, context.shift_of(photo.list), frame);
    Size size = size_of(photo, room.standard);
    if (auto strip = lay_with_caption_beside(context, photo, size, room, frame)) {
        const double height = strip->height;
        add_photo(photo, *std::move(strip), height, frame, column);
        return;
    }
    const std::size_t messages = context.messages.size();
    const double caption_width =
        std::max(size.width, std::min(std::max(caption_share * room.standard, least_caption), room.width));
    Strip caption = lay_caption(context, photo, caption_width, frame);
    const double beside = caption.height > 0 ? caption.height + photo.caption_gap.value : 0;
    if (size.height + beside > frame.height) {
        if (beside > (1 - least_share) * frame.height) {
            context.retract(messages); // the caption is laid out again
            lay_apart(context, photo, size, room, frame, column);
            return;
        }
        size = shrink(size, frame.height - beside);
        report_shrunk(context, photo);
    }

    Strip strip;
    strip.at = photo.at;
    const bool above = photo.caption_above && beside > 0;
    const double photo_y = above ? beside : 0;
    const double caption_y = above ? 0 : size.height + photo.caption_gap.value;
    const double caption_x = room.left + offset(photo.align, caption_width, room.width);
    const double photo_x = room.left + offset(photo.align, size.width, room.width);
    if (!above) strip.items.push_back(item_of(photo, size, photo_x, photo_y));
    move_into(std::move(caption), caption_x, caption_y, strip);
    if (above) strip.items.push_back(item_of(photo, size, photo_x, photo_y));
    strip.height = size.height + beside;
    add_photo(photo, std::move(strip), size.height, frame, column);
}

} // namespace anban::layout
