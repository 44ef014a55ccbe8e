#include "pictures.hpp"

#include <png.h>

#include <cmath>

namespace test {
namespace {

void append_bytes(png_structp png, png_bytep data, png_size_t size) {
    static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(data), size);
}

void no_flush(png_structp) {}

constexpr int palette_colours = 5;

png_color palette_entry(int i) {
    return {static_cast<png_byte>(50 * i), static_cast<png_byte>(255 - 40 * i),
            static_cast<png_byte>(17 * i)};
}

std::uint32_t pack(unsigned r, unsigned g, unsigned b, unsigned a) {
    return r << 24 | g << 16 | b << 8 | a;
}

/// A sample of `bits` at a place, for colour channel or alpha `c`.
unsigned sample(const PngRecipe& recipe, int x, int y, int c) {
    const unsigned top = (1U << recipe.bits) - 1;
    const auto value = static_cast<unsigned>(x * 7 + y * 13 + c * 29 + (x * y) % 5);
    if (recipe.colour == PNG_COLOR_TYPE_PALETTE)
        return value % std::min<unsigned>(palette_colours, 1U << recipe.bits);
    const bool alpha = (recipe.colour == PNG_COLOR_TYPE_GRAY_ALPHA && c == 1) ||
                       (recipe.colour == PNG_COLOR_TYPE_RGB_ALPHA && c == 3);
    if (alpha && recipe.opaque) return top;
    return recipe.bits == 16 ? value * 251 % 65536 : value % (top + 1);
}

int channels(int colour) {
    switch (colour) {
    case PNG_COLOR_TYPE_RGB:
        return 3;
    case PNG_COLOR_TYPE_GRAY_ALPHA:
        return 2;
    case PNG_COLOR_TYPE_RGB_ALPHA:
        return 4;
    default:
        return 1;
    }
}

/// A sample as 8 bits, by the rule of ISO/IEC 15948, 13.12.
unsigned to_8(unsigned value, int bits) {
    return static_cast<unsigned>(std::lround(double(value) * 255.0 / double((1U << bits) - 1)));
}

std::uint32_t expected_pixel(const PngRecipe& recipe, int x, int y) {
    const unsigned first = sample(recipe, x, y, 0);
    const auto eight = [&](int c) { return to_8(sample(recipe, x, y, c), recipe.bits); };
    // The colour of the pixel at (0, 0) is the transparent one.
    const auto keyed = [&] {
        for (int c = 0; c < channels(recipe.colour); ++c) {
            if (sample(recipe, x, y, c) != sample(recipe, 0, 0, c)) return 255U;
        }
        return recipe.transparent ? 0U : 255U;
    };
    switch (recipe.colour) {
    case PNG_COLOR_TYPE_GRAY:
        return pack(eight(0), eight(0), eight(0), keyed());
    case PNG_COLOR_TYPE_RGB:
        return pack(eight(0), eight(1), eight(2), keyed());
    case PNG_COLOR_TYPE_GRAY_ALPHA:
        return pack(eight(0), eight(0), eight(0), eight(1));
    case PNG_COLOR_TYPE_RGB_ALPHA:
        return pack(eight(0), eight(1), eight(2), eight(3));
    default: {
        const png_color c = palette_entry(static_cast<int>(first));
        return pack(c.red, c.green, c.blue, recipe.transparent && first < 2 ? 60 + 90 * first : 255);
    }
    }
}

std::vector<png_byte> packed_row(const PngRecipe& recipe, int y) {
    const int count = recipe.width * channels(recipe.colour);
    const int row_bytes = (count * recipe.bits + 7) / 8;
    std::vector<png_byte> row(static_cast<std::size_t>(row_bytes), 0);
    for (int i = 0; i < count; ++i) {
        const unsigned value = sample(recipe, i / channels(recipe.colour), y, i % channels(recipe.colour));
        const int bit = i * recipe.bits;
        if (recipe.bits == 16) {
            row[bit / 8] = static_cast<png_byte>(value >> 8);
            row[bit / 8 + 1] = static_cast<png_byte>(value);
        } else {
            auto& byte = row[bit / 8];
            byte = static_cast<png_byte>(byte | value << (8 - recipe.bits - bit % 8));
        }
    }
    return row;
}

void write_transparency(png_structp png, png_infop info, const PngRecipe& recipe) {
    const png_byte alphas[] = {60, 150};
    png_color_16 key{};
    key.gray = key.red = static_cast<png_uint_16>(sample(recipe, 0, 0, 0));
    key.green = static_cast<png_uint_16>(sample(recipe, 0, 0, 1));
    key.blue = static_cast<png_uint_16>(sample(recipe, 0, 0, 2));
    const bool palette = recipe.colour == PNG_COLOR_TYPE_PALETTE;
    png_set_tRNS(png, info, palette ? alphas : nullptr, palette ? 2 : 0, palette ? nullptr : &key);
}

} // namespace

MadePng make_png(const PngRecipe& recipe) {
    MadePng made;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(png, &made.file, append_bytes, no_flush);
    png_set_IHDR(png, info, static_cast<png_uint_32>(recipe.width), static_cast<png_uint_32>(recipe.height),
                 recipe.bits, recipe.colour, recipe.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_BASE, PNG_FILTER_TYPE_BASE);
    std::vector<png_color> palette;
    for (int i = 0; i < std::min(palette_colours, 1 << recipe.bits); ++i)
        palette.push_back(palette_entry(i));
    if (recipe.colour == PNG_COLOR_TYPE_PALETTE)
        png_set_PLTE(png, info, palette.data(), static_cast<int>(palette.size()));
    if (recipe.transparent) write_transparency(png, info, recipe);
    if (recipe.gamma > 0) png_set_gAMA(png, info, recipe.gamma);
    if (!recipe.profile.empty())
        png_set_iCCP(png, info, "own", 0, reinterpret_cast<png_const_bytep>(recipe.profile.data()),
                     static_cast<png_uint_32>(recipe.profile.size()));
    png_set_compression_buffer_size(png, 200); // several IDAT chunks
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_ALL_FILTERS);
    png_write_info(png, info);
    const int passes = png_set_interlace_handling(png);
    for (int pass = 0; pass < passes; ++pass) {
        for (int y = 0; y < recipe.height; ++y)
            png_write_row(png, packed_row(recipe, y).data());
    }
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    for (int y = 0; y < recipe.height; ++y) {
        for (int x = 0; x < recipe.width; ++x)
            made.rgba.push_back(expected_pixel(recipe, x, y));
    }
    return made;
}

namespace {

/// The stream of an image as a PNG file of its own.
std::string wrap(const anban::images::Image& image) {
    using anban::images::ColourSpace;
    std::string file;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(png, &file, append_bytes, no_flush);
    const int colour = image.space == ColourSpace::grey      ? PNG_COLOR_TYPE_GRAY
                       : image.space == ColourSpace::indexed ? PNG_COLOR_TYPE_PALETTE
                                                             : PNG_COLOR_TYPE_RGB;
    png_set_IHDR(png, info, static_cast<png_uint_32>(image.width), static_cast<png_uint_32>(image.height),
                 image.bits, colour, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_BASE, PNG_FILTER_TYPE_BASE);
    std::vector<png_color> palette;
    for (std::size_t i = 0; i + 2 < image.palette.size(); i += 3)
        palette.push_back({static_cast<png_byte>(image.palette[i]),
                           static_cast<png_byte>(image.palette[i + 1]),
                           static_cast<png_byte>(image.palette[i + 2])});
    if (!palette.empty()) png_set_PLTE(png, info, palette.data(), static_cast<int>(palette.size()));
    png_write_info(png, info);
    const auto chunk = [&](const char* type, const std::string& data) {
        png_write_chunk(png, reinterpret_cast<png_const_bytep>(type),
                        reinterpret_cast<png_const_bytep>(data.data()), data.size());
    };
    chunk("IDAT", image.data);
    chunk("IEND", {});
    png_destroy_write_struct(&png, &info);
    return file;
}

std::vector<png_byte> read_rgba(const std::string& file) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, file.data(), file.size()) == 0) return {};
    image.format = PNG_FORMAT_RGBA;
    std::vector<png_byte> samples(PNG_IMAGE_SIZE(image));
    if (png_image_finish_read(&image, nullptr, samples.data(), 0, nullptr) == 0) return {};
    return samples;
}

} // namespace

std::vector<std::uint32_t> look(const anban::images::Image& image) {
    const std::vector<png_byte> samples = read_rgba(wrap(image));
    const std::vector<png_byte> alpha = image.mask ? read_rgba(wrap(*image.mask)) : std::vector<png_byte>();
    std::vector<std::uint32_t> pixels;
    for (std::size_t i = 0; i + 3 < samples.size(); i += 4)
        pixels.push_back(pack(samples[i], samples[i + 1], samples[i + 2], i < alpha.size() ? alpha[i] : 255));
    return pixels;
}

} // namespace test
