// Test pictures, written by libjpeg and libpng.
#pragma once

#include "images/images.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace test {

/// A folder that goes away with its owner.
class ScratchFolder {
public:
    ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder();
    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path write(const std::string& name, std::string_view bytes) const;

private:
    std::filesystem::path path_;
};

struct JpegRecipe {
    int width = 70, height = 45;
    int components = 3; ///< 1 grey, 3 YCbCr, 4 CMYK
    bool progressive = false;
    bool adobe = false;      ///< with an Adobe segment (CMYK: as YCCK)
    bool rgb_stored = false; ///< three components without colour transform, named R G B, no JFIF and no Adobe
    int restart_rows = 0;    ///< restart interval in rows of units
    bool arithmetic = false;
    std::string exif;    ///< an APP1 segment's content
    std::string profile; ///< in APP2 segments
    std::string comment;
};

/// A picture with gradients and an edge, as a JPEG file.
std::string make_jpeg(const JpegRecipe& recipe);

/// The samples of a JPEG file as libjpeg decodes them, and whether it complained.
struct Decoded {
    int width = 0, height = 0, components = 0;
    std::string samples;
    bool sound = false;
};
Decoded decode_jpeg(std::string_view bytes);

/// An EXIF block with an orientation, a camera's serial number and a place.
std::string make_exif(int orientation);

struct PngRecipe {
    int width = 37, height = 23;
    int bits = 8;
    int colour = 2; ///< PNG_COLOR_TYPE_…: 0 grey, 2 RGB, 3 palette, 4 grey + alpha, 6 RGB + alpha
    bool interlaced = false;
    bool transparent = false; ///< with tRNS (colour types 0, 2, 3)
    bool opaque = false;      ///< alpha is full everywhere (colour types 4, 6)
    double gamma = 0;         ///< gAMA
    std::string profile;      ///< iCCP
};

/// A PNG file and what it must look like: RGBA, 8 bits a component, by the pixel.
struct MadePng {
    std::string file;
    std::vector<std::uint32_t> rgba;
};
MadePng make_png(const PngRecipe& recipe);

/// What an image with deflated samples looks like: its stream is put into a PNG file, which libpng reads.
/// Alpha from the mask.
std::vector<std::uint32_t> look(const anban::images::Image& image);

} // namespace test
