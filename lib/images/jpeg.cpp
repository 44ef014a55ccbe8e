#include "images/jpeg.hpp"

#include "images/colour.hpp"
#include "images/jpeg_markers.hpp"
#include "images/orientation.hpp"
#include "images/trouble.hpp"

// jpeglib.h needs FILE and size_t.
#include <jerror.h>
#include <jpeglib.h>

#include <csetjmp>
#include <cstdio>
#include <memory>
#include <vector>

namespace anban::images {
namespace {

constexpr const char* convert_hint = "save it as an ordinary JPEG or PNG";

/// The kind of JPEG, judged by its frame header, or nothing when a PDF can hold it.
std::optional<Failure> check_kind(const JpegMarkers& markers, const std::string& file) {
    const auto refuse = [&](const std::string& what) { return unsupported(file, what, convert_hint); };
    switch (markers.frame) {
    case 0xC0:
    case 0xC1:
    case 0xC2:
        break;
    case 0xC3:
        return refuse("it is a lossless JPEG");
    case 0xC9:
    case 0xCA:
    case 0xCB:
        return refuse("it is a JPEG with arithmetic coding");
    default:
        return refuse("it is a hierarchical JPEG");
    }
    if (markers.precision != 8)
        return refuse("it is a JPEG of " + std::to_string(markers.precision) + " bits a component");
    const std::size_t components = markers.components.size();
    if (components != 1 && components != 3 && components != 4)
        return refuse("it is a JPEG of " + std::to_string(components) + " components");
    return std::nullopt;
}

/// libjpeg reports errors by a call that must not return.
struct Decoder {
    jpeg_decompress_struct state{};
    jpeg_error_mgr errors{};
    std::jmp_buf escape{};
    std::vector<JSAMPLE> row;
};

void give_up(j_common_ptr state) {
    std::longjmp(static_cast<Decoder*>(state->client_data)->escape, 1);
}

/// Counts what spoils samples; other warnings are about matters that decoders agree on.
void note_warning(j_common_ptr state, int level) {
    const int code = state->err->msg_code;
    if (level < 0 && (code == JWRN_HIT_MARKER || code == JWRN_HUFF_BAD_CODE)) ++state->err->num_warnings;
}

/// True when libjpeg accepts the tables and can decode the first rows. For a picture in one scan only: one in
/// several would have to be decoded whole.
bool first_rows_decode(std::string_view picture) {
    // On the heap, so that no local changes between setjmp and longjmp.
    const auto decoder = std::make_unique<Decoder>();
    jpeg_decompress_struct& state = decoder->state;
    state.err = jpeg_std_error(&decoder->errors);
    decoder->errors.error_exit = give_up;
    decoder->errors.emit_message = note_warning;
    jpeg_create_decompress(&state);
    state.client_data = decoder.get();
    if (setjmp(decoder->escape) != 0) { // NOLINT: libjpeg's way of reporting errors
        jpeg_destroy_decompress(&state);
        return false;
    }
    jpeg_mem_src(&state, reinterpret_cast<const unsigned char*>(picture.data()), picture.size());
    jpeg_read_header(&state, TRUE);
    state.out_color_space = state.jpeg_color_space;
    state.scale_denom = 8;
    jpeg_start_decompress(&state);
    decoder->row.resize(std::size_t{state.output_width} * static_cast<std::size_t>(state.output_components));
    JSAMPROW rows[] = {decoder->row.data()};
    jpeg_read_scanlines(&state, rows, 1);
    const bool sound = decoder->errors.num_warnings == 0;
    jpeg_destroy_decompress(&state);
    return sound;
}

ColourSpace space_of(const JpegMarkers& markers) {
    switch (markers.components.size()) {
    case 1:
        return ColourSpace::grey;
    case 4:
        return ColourSpace::cmyk;
    default:
        return ColourSpace::rgb;
    }
}

/// Components named R, G and B are no YCbCr, which a PDF reader would take three for without an Adobe
/// segment.
bool needs_adobe_segment(const JpegMarkers& markers) {
    return markers.components.size() == 3 && !markers.jfif && !markers.adobe_transform &&
           markers.components[0].id == 'R' && markers.components[1].id == 'G' &&
           markers.components[2].id == 'B';
}

} // namespace

Result<Image> read_jpeg(std::string_view bytes, const std::string& file, const Limits& limits) {
    const JpegMarkers frame = read_jpeg_frame(bytes);
    if (!frame.complete()) return damaged(file, std::string(frame.complaint));
    if (frame.frame == 0) return damaged(file, "it has no frame header");
    if (auto failure = check_kind(frame, file)) return *failure;
    if (auto failure = check_size(frame.width, frame.height, limits, file)) return *failure;

    JpegMarkers markers = read_jpeg_markers(bytes);
    if (!markers.complete()) return damaged(file, std::string(markers.complaint));
    if (markers.scans == 1 && !first_rows_decode(markers.picture))
        return damaged(file, "its samples can't be decoded");

    Image image;
    image.width = markers.width;
    image.height = markers.height;
    image.encoding = Encoding::jpeg;
    image.space = space_of(markers);
    // Programs that write an Adobe segment store CMYK inverted (Adobe Technical Note 5116 and practice).
    image.inverted = image.space == ColourSpace::cmyk && markers.adobe_transform.has_value();
    if (!markers.exif.empty()) image.orientation = exif_orientation(markers.exif);
    image.icc = checked_profile(markers.profile, image.space);
    if (image.icc.empty() && image.space == ColourSpace::cmyk) image.icc = default_cmyk_profile();
    image.data = std::move(markers.picture);
    if (needs_adobe_segment(markers)) {
        static constexpr char no_transform[] = "\xFF\xEE\0\x0E"
                                               "Adobe\0\x64\0\0\0\0\0";
        image.data.insert(2, no_transform, sizeof no_transform - 1);
    }
    return image;
}

} // namespace anban::images
