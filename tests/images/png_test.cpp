#include "catch.hpp"
#include "pictures.hpp"

#include <lcms2.h>
#include <libdeflate.h>

#include <cmath>

using namespace anban;
using images::ColourSpace;
using test::make_png;
using test::PngRecipe;
using test::ScratchFolder;

namespace {

Result<images::Image> load_bytes(const std::string& bytes, const images::Limits& limits = {}) {
    static const ScratchFolder folder;
    return images::load(folder.write("photo.png", bytes), limits);
}

/// Every colour type with every depth that goes with it, with and without interlacing and tRNS.
std::vector<PngRecipe> all_recipes() {
    std::vector<PngRecipe> all;
    for (const int colour : {0, 2, 3, 4, 6}) {
        for (const int bits : {1, 2, 4, 8, 16}) {
            if (bits < 8 && colour != 0 && colour != 3) continue;
            if (bits == 16 && colour == 3) continue;
            for (const bool interlaced : {false, true}) {
                PngRecipe recipe;
                recipe.colour = colour;
                recipe.bits = bits;
                recipe.interlaced = interlaced;
                all.push_back(recipe);
                recipe.transparent = true;
                if (colour < 4) all.push_back(recipe);
            }
        }
    }
    return all;
}

std::string describe(const PngRecipe& recipe) {
    return "colour type " + std::to_string(recipe.colour) + ", " + std::to_string(recipe.bits) + " bits" +
           (recipe.interlaced ? ", interlaced" : "") + (recipe.transparent ? ", tRNS" : "");
}

std::string big_endian(std::uint32_t value) {
    return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8),
            static_cast<char>(value)};
}

std::string chunk(const std::string& type, const std::string& data) {
    const std::string body = type + data;
    return big_endian(static_cast<std::uint32_t>(data.size())) + body +
           big_endian(libdeflate_crc32(0, body.data(), body.size()));
}

std::string deflated(const std::string& bytes) {
    libdeflate_compressor* compressor = libdeflate_alloc_compressor(9);
    std::string stream(libdeflate_zlib_compress_bound(compressor, bytes.size()), '\0');
    stream.resize(
        libdeflate_zlib_compress(compressor, bytes.data(), bytes.size(), stream.data(), stream.size()));
    libdeflate_free_compressor(compressor);
    return stream;
}

/// A grey PNG whose header and zlib stream are free to lie.
std::string raw_png(std::uint32_t width, std::uint32_t height, const std::string& rows) {
    using namespace std::string_literals;
    return "\x89PNG\r\n\x1A\n"s + chunk("IHDR", big_endian(width) + big_endian(height) + "\x08\0\0\0\0"s) +
           chunk("IDAT", deflated(rows)) + chunk("IEND", {});
}

} // namespace

TEST_CASE("a PNG looks as libpng wrote it, in every colour type and depth") {
    for (const PngRecipe& recipe : all_recipes()) {
        const auto made = make_png(recipe);
        const auto image = load_bytes(made.file);
        INFO(describe(recipe));
        REQUIRE(image);
        CHECK(image->width == recipe.width);
        CHECK(image->height == recipe.height);
        CHECK(image->encoding == images::Encoding::deflate);
        CHECK(image->png_predictor);
        CHECK((image->mask != nullptr) == (recipe.transparent || recipe.colour >= 4));
        if (image->mask) {
            CHECK(image->mask->space == ColourSpace::grey);
            CHECK(image->mask->width == recipe.width);
            CHECK(image->mask->height == recipe.height);
        }
        CHECK(test::look(*image) == made.rgba);
    }
}

TEST_CASE("the compressed samples of a plain PNG are passed through") {
    PngRecipe recipe;
    recipe.colour = 3;
    recipe.bits = 4;
    const auto made = make_png(recipe);
    const auto image = load_bytes(made.file);
    REQUIRE(image);
    CHECK(image->space == ColourSpace::indexed);
    CHECK(image->bits == 4);
    CHECK(image->palette.size() == 48); // an entry for every index that 4 bits can hold
    const std::size_t first = made.file.find("IDAT");
    CHECK(made.file.substr(first + 4, 50) == image->data.substr(0, 50));
    recipe.colour = 0;
    recipe.bits = 1;
    const auto grey = load_bytes(make_png(recipe).file);
    REQUIRE(grey);
    CHECK(grey->space == ColourSpace::grey);
    CHECK(grey->bits == 1);
}

TEST_CASE("alpha that hides nothing gives no mask") {
    for (const int colour : {4, 6}) {
        PngRecipe recipe;
        recipe.colour = colour;
        recipe.opaque = true;
        const auto made = make_png(recipe);
        const auto image = load_bytes(made.file);
        REQUIRE(image);
        CHECK(image->mask == nullptr);
        CHECK(test::look(*image) == made.rgba);
    }
}

TEST_CASE("the same PNG gives the same bytes") {
    PngRecipe recipe;
    recipe.colour = 6;
    const std::string file = make_png(recipe).file;
    const auto first = load_bytes(file), second = load_bytes(file);
    CHECK(first->data == second->data);
    CHECK(first->mask->data == second->mask->data);
}

TEST_CASE("a stated gamma far from sRGB's is taken into account, a near one isn't") {
    PngRecipe recipe;
    recipe.colour = 0;
    const auto plain = make_png(recipe);
    recipe.gamma = 1.0; // linear light: half of it looks far lighter than half of sRGB's range
    const auto image = load_bytes(make_png(recipe).file);
    REQUIRE(image);
    const auto pixels = test::look(*image);
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        // ISO/IEC 15948, 13.13, for a display of gamma 2.2, which stands for sRGB's.
        const double linear = double(plain.rgba[i] >> 24) / 255;
        CHECK(double(pixels[i] >> 24) == test::Approx(255 * std::pow(linear, 1 / 2.2)).margin(1.0));
    }
    recipe.gamma = 0.45455;
    CHECK(test::look(*load_bytes(make_png(recipe).file)) == plain.rgba);
}

TEST_CASE("a PNG's profile is kept when it fits") {
    cmsHPROFILE profile = cmsCreate_sRGBProfile();
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    PngRecipe recipe;
    recipe.profile.resize(size);
    cmsSaveProfileToMem(profile, recipe.profile.data(), &size);
    cmsCloseProfile(profile);
    CHECK(load_bytes(make_png(recipe).file)->icc == recipe.profile);
    recipe.colour = 3;
    CHECK(load_bytes(make_png(recipe).file)->icc == recipe.profile);
    recipe.colour = 6;
    CHECK(load_bytes(make_png(recipe).file)->icc == recipe.profile);
    CHECK(load_bytes(make_png({}).file)->icc.empty());
    // An RGB profile on grey samples, which libpng won't write.
    using namespace std::string_literals;
    std::string grey = raw_png(2, 1, std::string(3, '\0'));
    grey.insert(33, chunk("iCCP", "own\0\0"s + deflated(recipe.profile)));
    const auto image = load_bytes(grey);
    REQUIRE(image);
    CHECK(image->icc.empty());
}

TEST_CASE("a PNG that is cut off anywhere is damaged") {
    for (const PngRecipe& recipe : all_recipes()) {
        const std::string file = make_png(recipe).file;
        for (std::size_t i = 1; i < 64; ++i) {
            const std::size_t kept = std::max<std::size_t>(4, file.size() * i / 64);
            const auto image = load_bytes(file.substr(0, kept));
            REQUIRE_FALSE(image);
            CHECK(image.failure().why.code == "photo-damaged");
        }
        CHECK_FALSE(load_bytes(file.substr(0, file.size() - 1)));
    }
}

TEST_CASE("a PNG whose stream ends before its rows do is damaged, although every check sum fits") {
    CHECK(load_bytes(raw_png(10, 10, std::string(110, '\0'))));
    const auto image = load_bytes(raw_png(10, 10, std::string(109, '\0')));
    REQUIRE_FALSE(image);
    CHECK(image.failure().why.code == "photo-damaged");
    CHECK_FALSE(load_bytes(raw_png(10, 10, std::string(110, '\x09')))); // a row filter that doesn't exist
}

TEST_CASE("a small file that claims a huge picture is refused at once") {
    std::string rows;
    rows.resize(40'000'000); // zeros, in 40 KB of a stream
    const std::string bomb = raw_png(20'000, 20'000, rows);
    REQUIRE(bomb.size() < 100'000);
    const auto image = load_bytes(bomb);
    REQUIRE_FALSE(image);
    CHECK(image.failure().why.code == "photo-too-large");
    CHECK(image.failure().why.message.find("20000 × 20000") != std::string::npos);
    // The same stream behind a modest header must not be unpacked either.
    const std::string liar = raw_png(100, 100, rows);
    const auto small = load_bytes(liar);
    if (small) CHECK(small->data.size() < 1000);
    CHECK_FALSE(load_bytes(raw_png(31'000, 1, std::string(31'001, '\0'))));
    CHECK_FALSE(load_bytes(raw_png(0, 5, "")));
    CHECK_FALSE(load_bytes(raw_png(0xFFFFFFFF, 0xFFFFFFFF, "")));
}

TEST_CASE("a PNG with bytes changed anywhere gives an image or a reason") {
    unsigned state = 5;
    const auto random = [&state] { return (state = state * 1664525U + 1013904223U) >> 8U; };
    for (const PngRecipe& recipe : all_recipes()) {
        const std::string file = make_png(recipe).file;
        const ScratchFolder folder;
        for (int i = 0; i < 200; ++i) {
            std::string changed = file;
            const std::size_t at = random() % changed.size();
            changed[at] ^= static_cast<char>(1U << random() % 8);
            if (i % 2 == 0) {
                // With the sums mended, so that the change is met deeper inside.
                for (std::size_t c = 8; c + 12 <= changed.size();) {
                    std::size_t length = 0;
                    for (std::size_t k = 0; k < 4; ++k)
                        length = length << 8 | static_cast<unsigned char>(changed[c + k]);
                    if (length > changed.size() - c - 12) break;
                    changed.replace(c + 8 + length, 4,
                                    big_endian(libdeflate_crc32(0, changed.data() + c + 4, length + 4)));
                    c += 12 + length;
                }
            }
            const auto image = images::load(folder.write("photo.png", changed));
            if (!image)
                CHECK_FALSE(image.failure().why.message.empty());
            else
                CHECK(image->width > 0);
        }
    }
}
