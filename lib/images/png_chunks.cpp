#include "images/png_chunks.hpp"

#include "images/bytes.hpp"

#include <libdeflate.h>

namespace anban::images {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view png_signature = "\x89PNG\r\n\x1A\n"sv;
constexpr std::size_t chunk_frame = 12; // length, type and sum around the data
constexpr std::size_t header_end = 8 + chunk_frame + 13;

/// Which depths go with a colour type (table 11.1 of the standard).
bool depth_fits(int bits, PngColour colour) {
    switch (colour) {
    case PngColour::grey:
        return bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16;
    case PngColour::palette:
        return bits == 1 || bits == 2 || bits == 4 || bits == 8;
    case PngColour::rgb:
    case PngColour::grey_alpha:
    case PngColour::rgb_alpha:
        return bits == 8 || bits == 16;
    }
    return false;
}

bool sum_fits(std::string_view type_and_data, std::uint32_t stated) {
    return libdeflate_crc32(0, type_and_data.data(), type_and_data.size()) == stated;
}

/// Takes a chunk that isn't a frame of the file.
void take(PngChunks& chunks, std::string_view type, std::string_view data) {
    if (type == "IDAT")
        chunks.data += data;
    else if (type == "PLTE")
        chunks.palette = data;
    else if (type == "tRNS")
        chunks.transparency = data;
    else if (type == "sRGB")
        chunks.srgb = true;
    else if (type == "gAMA" && data.size() == 4)
        chunks.gamma = u32(data, 0);
    else if (type == "eXIf")
        chunks.exif = data;
    else if (type == "iCCP") {
        // Name, NUL, compression method 0, then a zlib stream.
        const std::size_t name_end = data.find('\0');
        if (name_end != std::string_view::npos && name_end + 2 < data.size())
            chunks.profile = data.substr(name_end + 2);
    }
}

} // namespace

PngHeader read_png_header(std::string_view bytes) {
    PngHeader header;
    if (bytes.size() < header_end) {
        header.complaint = "it is cut off";
        return header;
    }
    if (!bytes.starts_with(png_signature) || u32(bytes, 8) != 13 || bytes.substr(12, 4) != "IHDR" ||
        !sum_fits(bytes.substr(12, 17), u32(bytes, 29))) {
        header.complaint = "its header is wrong";
        return header;
    }
    header.width = u32(bytes, 16);
    header.height = u32(bytes, 20);
    header.bits = u8(bytes, 24);
    header.colour = static_cast<PngColour>(u8(bytes, 25));
    header.interlaced = u8(bytes, 28) == 1;
    // Compression and filter method are 0 in every PNG.
    if (!depth_fits(header.bits, header.colour) || u8(bytes, 26) != 0 || u8(bytes, 27) != 0 ||
        u8(bytes, 28) > 1)
        header.complaint = "its header is wrong";
    return header;
}

PngChunks read_png_chunks(std::string_view bytes) {
    PngChunks chunks;
    for (std::size_t at = header_end;;) {
        if (bytes.size() - at < chunk_frame) {
            chunks.complaint = "it is cut off";
            return chunks;
        }
        const std::size_t length = u32(bytes, at);
        if (length > bytes.size() - at - chunk_frame) {
            chunks.complaint = "it is cut off";
            return chunks;
        }
        const std::string_view type = bytes.substr(at + 4, 4), data = bytes.substr(at + 8, length);
        if (!sum_fits(bytes.substr(at + 4, 4 + length), u32(bytes, at + 8 + length))) {
            chunks.complaint = "a check sum in it is wrong";
            return chunks;
        }
        if (type == "IEND") break;
        take(chunks, type, data);
        at += chunk_frame + length;
    }
    if (chunks.data.empty()) chunks.complaint = "it has no samples";
    return chunks;
}

} // namespace anban::images
