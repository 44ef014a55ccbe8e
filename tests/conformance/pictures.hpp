// Pictures of every kind that a document may hold: a wedge with a bright corner, so that turning shows.
#pragma once

#include "images/images.hpp"

#include <memory>
#include <string>
#include <vector>

namespace sample {

struct Picture {
    std::string name;
    std::shared_ptr<const anban::images::Image> image;
};

/// JPEG grey, RGB and inverted CMYK, plain and predicted deflate, 1, 8 and 16 bits, indexed, with a soft
/// mask. `cmyk_profile` is the bytes of an ICC profile.
std::vector<Picture> pictures(const std::string& cmyk_profile);

/// One picture, stored turned in each of the eight ways of EXIF: drawn right, all look the same.
std::vector<Picture> turned_pictures();

} // namespace sample
