// PNG, passed through where it can be.
#pragma once

#include "images/images.hpp"

#include <string>
#include <string_view>

namespace anban::images {

/// Checks a PNG file by decoding it and takes from it what a PDF needs. The compressed samples of a picture
/// that isn't interlaced, has no transparency and no gamma far from sRGB's are passed through with their row
/// filters; everything else is decoded to 8 bits a component and compressed anew, alpha as a soft mask.
Result<Image> read_png(std::string_view bytes, const std::string& file, const Limits& limits);

} // namespace anban::images
