// Photos, made ready for a PDF: JPEG passed through untouched, PNG as compressed samples.
#pragma once

#include "anban/diagnostics.hpp"
#include "base/locate.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace anban::images {

enum class ColourSpace : std::uint8_t { grey, rgb, cmyk, indexed };
enum class Encoding : std::uint8_t { jpeg, deflate };

/// An image ready to be an image XObject.
struct Image {
    int width = 0, height = 0; ///< samples as stored
    int orientation = 1;       ///< EXIF 1–8: how the stored samples are to be turned
    ColourSpace space = ColourSpace::rgb;
    int bits = 8; ///< a component
    Encoding encoding = Encoding::deflate;
    bool png_predictor = false; ///< deflate data uses PNG row filters (/Predictor 15)
    bool inverted = false;      ///< Adobe CMYK: /Decode [1 0 …]
    std::string data;           ///< the stream's bytes
    std::string palette;        ///< RGB triples of an indexed image
    std::string icc; ///< embedded profile, checked to fit the components; empty: sRGB, grey by sRGB's curve
    std::shared_ptr<const Image> mask; ///< soft mask: grey, same size

    /// Size as seen, after orientation.
    int seen_width() const { return orientation >= 5 ? height : width; }
    int seen_height() const { return orientation >= 5 ? width : height; }
};

struct Limits {
    std::int64_t pixels = 100'000'000;
    int side = 30'000;
    std::int64_t file_bytes = 64'000'000;
};

/// Reads a photo by its content, not its name. Fails with no_input or bad_data, naming the file and what is
/// wrong with it (truncated, not an image, larger than the limits); sizes are judged before anything is
/// decoded.
Result<Image> load(const std::filesystem::path& file, const Limits& limits = {});

/// Finds a photo that a source names. Fails with bad_data "photo-outside" or no_input "photo-missing".
Result<std::filesystem::path> locate(const std::string& written, const SourceFolder& from);

} // namespace anban::images
