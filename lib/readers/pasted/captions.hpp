// How much a line looks like the caption of a photo, and how much like a sub-heading.
#pragma once

#include "readers/pasted/line.hpp"

#include <string_view>

namespace anban::readers::pasted {

/// What stands around a line.
struct Neighbours {
    const Line* before = nullptr; ///< nearest line of the article before it, null at the start
    const Line* after = nullptr;
    bool photo_place = false;       ///< a picture's file name or the like stands beside it
    bool album = false;             ///< two captions stand beside it
    bool credit_below = false;      ///< a lone photo credit stands right below
    bool photos_known = false;      ///< the byline names a photographer
    bool credits_elsewhere = false; ///< other captions of the text credit their photos
    bool photo_story = false;       ///< the headline says that the text is captions
    bool stops_elsewhere = false;   ///< other captions of the text are sentences with a full stop
    bool open_elsewhere = false;    ///< other captions of the text have none
    bool numbers_elsewhere = false; ///< other sub-headings of the text are numbered or in capitals
};

struct Likeness {
    int score = 0;
    std::string_view reason; ///< the strongest signal, a literal
};

/// The least score that makes a caption or a sub-heading.
inline constexpr int caption_threshold = 4;
inline constexpr int heading_threshold = 3;

Likeness caption_likeness(const Line& line, const Neighbours& around);
Likeness heading_likeness(const Line& line, const Neighbours& around);

/// `1. …`, `II. …` or all in capitals: sub-headings that show it by their form.
bool has_heading_form(const Line& line);

/// `(1) Xem: …`: a note at the foot.
bool is_footnote(const Line& line);

/// Nothing but a photo credit: `Ảnh: Văn A`.
bool is_lone_credit(const Line& line);

/// Names who took the picture (`… Ảnh: Văn A`, `(Ảnh minh họa)`), which only a caption does.
bool has_photo_credit(const Line& line);

} // namespace anban::readers::pasted
