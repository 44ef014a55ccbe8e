// The markers of a JPEG file (ITU-T T.81, annex B), walked without decoding a sample.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anban::images {

struct JpegComponent {
    std::uint8_t id = 0;
    int horizontal = 1, vertical = 1; ///< sampling factors
};

/// What the markers of a file say.
struct JpegMarkers {
    std::uint8_t frame = 0; ///< the SOF marker's second byte: C0 baseline, C1 extended, C2 progressive
    int precision = 0;
    int width = 0, height = 0;
    std::vector<JpegComponent> components;
    int scans = 0;
    std::optional<int> adobe_transform; ///< of an Adobe segment: 0 none, 1 YCbCr, 2 YCCK
    bool jfif = false;
    std::string_view exif;      ///< the first EXIF segment, with its `Exif\0\0`
    std::string profile;        ///< ICC profile joined from its segments; empty unless all are there
    std::string picture;        ///< the file without the segments that a PDF has no use for
    std::string_view complaint; ///< what is wrong with the file; empty: nothing
    bool complete() const { return complaint.empty(); }
};

/// Walks to the frame header only; `picture` and `profile` stay empty.
JpegMarkers read_jpeg_frame(std::string_view bytes);

/// Walks the whole file.
JpegMarkers read_jpeg_markers(std::string_view bytes);

} // namespace anban::images
