// How a photo is to be turned.
#pragma once

#include <string_view>

namespace anban::images {

/// EXIF orientation 1–8 from an EXIF block (`Exif\0\0` and TIFF data); 1 where it says nothing sensible.
int exif_orientation(std::string_view exif);

} // namespace anban::images
