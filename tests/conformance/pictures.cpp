#include "pictures.hpp"

#include "pdf/deflate.hpp"

#include <jpeglib.h>

#include <cstdio>
#include <cstdlib>

namespace sample {

using anban::images::ColourSpace, anban::images::Encoding, anban::images::Image;

namespace {

constexpr int width = 60, height = 40;

/// The drawing, 0–255 for red, green and blue at a place.
struct Pixel {
    int red, green, blue;
};

Pixel pixel(int x, int y) {
    // Light enough that colour conversion, which engines do differently, doesn't make ink of paper.
    if (x < 12 && y < 12) return {250, 130, 130};
    return {130 + x * 2, 130 + y * 3, 200};
}

int grey(Pixel p) {
    return (p.red + p.green + p.blue) / 3;
}

/// Samples of 8 bits, `components` a pixel.
std::string samples(int components) {
    std::string out;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const Pixel p = pixel(x, y);
            if (components == 1) {
                out += static_cast<char>(grey(p));
                continue;
            }
            for (const int value : {p.red, p.green, p.blue})
                out += static_cast<char>(value);
            if (components == 4) out += static_cast<char>(255); // Adobe's inverted black: none
        }
    }
    return out;
}

std::string jpeg(int components, J_COLOR_SPACE space) {
    jpeg_compress_struct job{};
    jpeg_error_mgr errors{};
    job.err = jpeg_std_error(&errors);
    jpeg_create_compress(&job);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&job, &bytes, &size);
    job.image_width = width;
    job.image_height = height;
    job.input_components = components;
    job.in_color_space = space;
    jpeg_set_defaults(&job);
    jpeg_set_quality(&job, 95, TRUE);
    jpeg_start_compress(&job, TRUE);
    std::string all = samples(components);
    for (int y = 0; y < height; ++y) {
        auto* row = reinterpret_cast<JSAMPLE*>(all.data() + y * width * components);
        jpeg_write_scanlines(&job, &row, 1);
    }
    jpeg_finish_compress(&job);
    std::string out(reinterpret_cast<const char*>(bytes), size);
    jpeg_destroy_compress(&job);
    std::free(bytes); // NOLINT: libjpeg allocates it with malloc
    return out;
}

Image image(ColourSpace space, Encoding encoding, int bits, std::string data) {
    Image made;
    made.width = width;
    made.height = height;
    made.space = space;
    made.encoding = encoding;
    made.bits = bits;
    made.data = std::move(data);
    return made;
}

std::string deflated(const std::string& data) {
    anban::pdf::Deflater deflater;
    return deflater.compress(data);
}

/// Rows with the filter byte of PNG: each sample less the one to its left.
std::string predicted(const std::string& data, int components) {
    const std::size_t row = std::size_t{width} * components;
    std::string out;
    for (std::size_t y = 0; y < std::size_t{height}; ++y) {
        out += '\1';
        for (std::size_t i = 0; i < row; ++i) {
            const int left = i < std::size_t(components) ? 0 : data[y * row + i - components];
            out += static_cast<char>(data[y * row + i] - left);
        }
    }
    return out;
}

std::string one_bit() {
    std::string out;
    for (int y = 0; y < height; ++y) {
        unsigned byte = 0;
        for (int x = 0; x < (width + 7) / 8 * 8; ++x) {
            byte = byte << 1U | (x < width && (x / 4 + y / 4) % 2 == 0 ? 1U : 0U);
            if (x % 8 == 7) out += static_cast<char>(byte & 0xFFU);
        }
    }
    return out;
}

std::string sixteen_bits() {
    std::string out;
    for (const char c : samples(3)) {
        out += c;
        out += c;
    }
    return out;
}

Image indexed() {
    std::string data;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            data += static_cast<char>(x < 12 && y < 12 ? 0 : 1 + (x / 10 + y / 10) % 2);
    Image made = image(ColourSpace::indexed, Encoding::deflate, 8, deflated(data));
    made.palette = {'\xE6', '(',    ')',    '\\',  '\r',
                    '\x40', '\x20', '\x80', '\xC0'}; // bytes a string must escape
    return made;
}

Image masked() {
    Image made = image(ColourSpace::rgb, Encoding::deflate, 8, deflated(samples(3)));
    std::string opacity;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            opacity += static_cast<char>(x * 4);
    made.mask = std::make_shared<Image>(image(ColourSpace::grey, Encoding::deflate, 8, deflated(opacity)));
    return made;
}

/// The place in the stored picture of what is seen at (x, y), by EXIF's meaning of the orientations: where
/// row 0 and column 0 of the stored samples are seen.
Pixel seen_through(int orientation, int column, int row) {
    switch (orientation) {
    case 2:
        return pixel(width - 1 - column, row); // row 0 top, column 0 right
    case 3:
        return pixel(width - 1 - column, height - 1 - row); // bottom, right
    case 4:
        return pixel(column, height - 1 - row); // bottom, left
    case 5:
        return pixel(row, column); // left, top
    case 6:
        return pixel(width - 1 - row, column); // right, top
    case 7:
        return pixel(width - 1 - row, height - 1 - column); // right, bottom
    case 8:
        return pixel(row, height - 1 - column); // left, bottom
    default:
        return pixel(column, row);
    }
}

} // namespace

std::vector<Picture> pictures(const std::string& cmyk_profile) {
    Image cmyk = image(ColourSpace::cmyk, Encoding::jpeg, 8, jpeg(4, JCS_CMYK));
    cmyk.inverted = true;
    cmyk.icc = cmyk_profile;
    Image rows = image(ColourSpace::rgb, Encoding::deflate, 8, deflated(predicted(samples(3), 3)));
    rows.png_predictor = true;
    const std::pair<const char*, Image> all[] = {
        {"JPEG, xám", image(ColourSpace::grey, Encoding::jpeg, 8, jpeg(1, JCS_GRAYSCALE))},
        {"JPEG, RGB", image(ColourSpace::rgb, Encoding::jpeg, 8, jpeg(3, JCS_RGB))},
        {"JPEG, CMYK", cmyk},
        {"RGB, có bộ lọc dòng", rows},
        {"xám, 1 bit", image(ColourSpace::grey, Encoding::deflate, 1, deflated(one_bit()))},
        {"RGB, 16 bit", image(ColourSpace::rgb, Encoding::deflate, 16, deflated(sixteen_bits()))},
        {"bảng màu", indexed()},
        {"RGB, trong suốt", masked()}};
    std::vector<Picture> made;
    for (const auto& [name, picture] : all)
        made.push_back({name, std::make_shared<Image>(picture)});
    return made;
}

std::vector<Picture> turned_pictures() {
    std::vector<Picture> made;
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const bool sideways = orientation >= 5;
        const int columns = sideways ? height : width, rows = sideways ? width : height;
        std::string data;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const Pixel p = seen_through(orientation, column, row);
                for (const int value : {p.red, p.green, p.blue})
                    data += static_cast<char>(value);
            }
        }
        Image picture = image(ColourSpace::rgb, Encoding::deflate, 8, deflated(data));
        picture.width = columns;
        picture.height = rows;
        picture.orientation = orientation;
        made.push_back({"hướng " + std::to_string(orientation), std::make_shared<Image>(std::move(picture))});
    }
    return made;
}

} // namespace sample
