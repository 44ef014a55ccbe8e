// The chunks of a PNG file (ISO/IEC 15948), as far as a PDF has a use for them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace anban::images {

/// Colour types of IHDR: bit 0 palette, bit 1 colour, bit 2 alpha.
enum class PngColour : std::uint8_t { grey = 0, rgb = 2, palette = 3, grey_alpha = 4, rgb_alpha = 6 };

struct PngHeader {
    std::uint32_t width = 0, height = 0;
    int bits = 0;
    PngColour colour = PngColour::grey;
    bool interlaced = false;
    std::string_view complaint; ///< empty: the header is right
};

/// Reads signature and IHDR, and nothing after them.
PngHeader read_png_header(std::string_view bytes);

struct PngChunks {
    std::string_view palette;      ///< RGB triples
    std::string_view transparency; ///< tRNS
    std::string_view profile;      ///< iCCP, still compressed, without its name
    std::string_view exif;
    bool srgb = false;
    std::uint32_t gamma = 0; ///< gAMA × 100,000; 0: not stated
    std::string data;        ///< the IDAT chunks joined: one zlib stream
    std::string_view complaint;
};

/// Walks all chunks up to IEND and checks their sums.
PngChunks read_png_chunks(std::string_view bytes);

} // namespace anban::images
