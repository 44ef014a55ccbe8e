// Photos that follow one another, in rows. A row is as wide as the text, its photos of one height. The photos
// are parted into as few rows as can be, and of those ways into the rows most alike in height; between two
// equal ways the photos that come first are larger. A row whose photos would be too narrow, or higher than
// the page with their captions, is not made.
#include "layout/blocks/blocks.hpp"
#include "layout/blocks/photo.hpp"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace anban::layout {
namespace {

using templates::Photo;

constexpr double unknown_aspect = 4.0 / 3; // of a photo that can't be shown
constexpr double equal_share = 1e-9;       // costs that differ by less are the same
constexpr double rounding = 1e-6;          // pt
constexpr double highest_share = 0.75;     // of the page's height, that a row's photos may take

const Photo& photo_of(const templates::Block& block) {
    return std::get<Photo>(block.kind);
}

double aspect_of(const Photo& photo) {
    return photo.width > 0 && photo.height > 0 ? static_cast<double>(photo.width) / photo.height
                                               : unknown_aspect;
}

/// The height of a row of these photos; 0 where they can't stand in one.
double row_height(const Context& context, std::span<const templates::Block> photos, const Frame& frame) {
    const Photo& first = photo_of(photos.front());
    const double width = room_of(first, context.shift_of(first.list), frame).width;
    double aspects = 0, narrowest = std::numeric_limits<double>::infinity();
    double height = highest_share * frame.height;
    for (const templates::Block& block : photos) {
        const Photo& photo = photo_of(block);
        aspects += aspect_of(photo);
        narrowest = std::min(narrowest, aspect_of(photo));
        if (photo.height > 0) height = std::min(height, photo.height * largest_pixel);
        if (photo.max_height.value > 0) height = std::min(height, photo.max_height.value);
    }
    const double gaps = first.row.gap.value * static_cast<double>(photos.size() - 1);
    height = std::min(height, (width - gaps) / aspects);
    return height > 0 && narrowest * height >= first.row.least.value - rounding ? height : 0;
}

/// How many photos each row has.
std::vector<std::size_t> rows_of(const Context& context, std::span<const templates::Block> photos,
                                 const Frame& frame) {
    struct Way {
        std::size_t rows = 0;
        double cost = 0; // sum of squared heights
        std::size_t first = 0;
    };
    std::vector<Way> best(photos.size() + 1);
    const std::size_t most = photo_of(photos.front()).row.most;
    for (std::size_t i = photos.size(); i-- > 0;) {
        const Photo& alone = photo_of(photos[i]);
        for (std::size_t n = 1; n <= std::min(most, photos.size() - i); ++n) {
            const double height =
                n == 1 ? size_of(alone, room_of(alone, context.shift_of(alone.list), frame).standard).height
                       : row_height(context, photos.subspan(i, n), frame);
            if (n > 1 && height <= 0) continue;
            const Way way{best[i + n].rows + 1, best[i + n].cost + height * height, n};
            if (best[i].first == 0 || way.rows < best[i].rows ||
                (way.rows == best[i].rows && way.cost < best[i].cost * (1 - equal_share)))
                best[i] = way;
        }
    }
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < photos.size(); i += best[i].first)
        rows.push_back(best[i].first);
    return rows;
}

/// True where the last photo's caption is that of all.
bool has_common_caption(std::span<const templates::Block> photos) {
    return !photo_of(photos.back()).caption.empty() &&
           std::all_of(photos.begin(), photos.end() - 1,
                       [](const templates::Block& block) { return photo_of(block).caption.empty(); });
}

/// Photos side by side, each with its caption, or all with one.
struct LaidRow {
    Strip strip;
    double height = 0; ///< of the photos
};

LaidRow lay_row_of(Context& context, std::span<const templates::Block> photos, const Frame& frame) {
    const Photo& first = photo_of(photos.front());
    const Room room = room_of(first, context.shift_of(first.list), frame);
    LaidRow row{{}, row_height(context, photos, frame)};
    double width = first.row.gap.value * static_cast<double>(photos.size() - 1);
    for (const templates::Block& block : photos)
        width += aspect_of(photo_of(block)) * row.height;
    const double left = room.left + offset(first.align, width, room.width);
    const bool common = has_common_caption(photos);

    std::vector<Strip> captions;
    double highest = 0;
    for (const templates::Block& block : photos) {
        const double caption_width = common ? width : aspect_of(photo_of(block)) * row.height;
        captions.push_back(lay_caption(context, photo_of(block), caption_width, frame));
        highest = std::max(highest, captions.back().height);
    }
    const double beside = highest > 0 ? highest + first.caption_gap.value : 0;
    double x = left;
    for (std::size_t i = 0; i < photos.size(); ++i) {
        const Photo& photo = photo_of(photos[i]);
        const Size size{aspect_of(photo) * row.height, row.height};
        const double caption_x = common ? left : x;
        const double photo_y = first.caption_above ? beside : 0;
        // Captions above stand on their photos, also where one is shorter than the others.
        const double caption_y =
            first.caption_above ? highest - captions[i].height : row.height + first.caption_gap.value;
        if (!first.caption_above) row.strip.items.push_back(item_of(photo, size, x, photo_y));
        move_into(std::move(captions[i]), caption_x, caption_y, row.strip);
        if (first.caption_above) row.strip.items.push_back(item_of(photo, size, x, photo_y));
        x += size.width + first.row.gap.value;
    }
    row.strip.at = first.at;
    row.strip.height = row.height + beside;
    return row;
}

} // namespace

void lay_photos(Context& context, std::span<const templates::Block> photos, const Frame& frame,
                Column& column) {
    for (const std::size_t count : rows_of(context, photos, frame)) {
        const auto here = photos.first(count);
        photos = photos.subspan(count);
        const std::size_t messages = context.messages.size();
        LaidRow row;
        if (count > 1) row = lay_row_of(context, here, frame);
        if (count == 1 || row.strip.height > frame.height) {
            context.retract(messages); // the captions are laid out again
            for (const templates::Block& block : here)
                lay_photo(context, photo_of(block), frame, column);
            continue;
        }
        const Photo& first = photo_of(here.front());
        const Gap after = gap_around(row.height, first.after, first);
        FigurePlace place = place_of(first, frame, row.strip, after);
        for (const templates::Block& block : here)
            place.moves = place.moves && photo_of(block).place.top;
        column.add_figure(gap_around(row.height, first.before, first), std::move(row.strip), place);
        column.close(after, false);
    }
}

} // namespace anban::layout
