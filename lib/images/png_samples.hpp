// PNG samples through libpng.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace anban::images {

/// What the decoded samples shall be.
struct SampleForm {
    std::size_t width = 0, height = 0;
    std::size_t channels = 0; ///< 1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha; 8 bits each
};

/// Decodes a PNG file into `samples`, which must hold width × height × channels bytes; palettes, transparent
/// colours and few bits are expanded, 16 bits rounded to 8, a gamma that the file states brought to 1/2.2.
/// Gives the reason why it can't be done, or nothing.
std::string decode_png(std::string_view file, const SampleForm& form, char* samples);

} // namespace anban::images
