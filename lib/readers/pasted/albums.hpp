// What a page leaves of its photos beside their captions, and lines below which photos follow.
#pragma once

#include "readers/pasted/reading.hpp"

#include <cstddef>
#include <vector>

namespace anban::readers::pasted {

/// A picture's file name or the like stands beside line `i`.
bool is_photo_place(const Reading& r, std::size_t i);

/// The line can be nothing but a photo's caption: it stands in a table's cell by itself, or between two
/// pictures' names.
bool captions_photo(const Reading& r, std::size_t i);

/// `Nước ngập đầu người - Ảnh 1.`: sites name their pictures by the headline and a number.
void drop_numbered_pictures(Reading& r);

/// Portals give a photo's caption twice, as the picture's name and below it: the fuller one stays.
void drop_repeated_captions(Reading& r);

/// The last section named above the headline, alone or in the page's path, is that of photo stories.
bool is_in_photo_section(const Reading& r);

/// Nothing but short lines stands between line `open[k]` and one that announces photos.
bool is_announced(const Reading& r, const std::vector<std::size_t>& open, std::size_t k);

} // namespace anban::readers::pasted
