#include "images/png.hpp"

#include "images/colour.hpp"
#include "images/orientation.hpp"
#include "images/png_chunks.hpp"
#include "images/png_rows.hpp"
#include "images/png_samples.hpp"
#include "images/trouble.hpp"

#include <libdeflate.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace anban::images {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

struct FreeDecompressor {
    void operator()(libdeflate_decompressor* decompressor) const {
        libdeflate_free_decompressor(decompressor);
    }
};
using Decompressor = std::unique_ptr<libdeflate_decompressor, FreeDecompressor>;

/// The file's own profile, when it is one for samples of `space`.
std::string profile_of(const PngChunks& chunks, ColourSpace space) {
    if (chunks.profile.empty()) return {};
    constexpr std::size_t limit = 4'000'000;
    const auto buffer = std::make_unique_for_overwrite<char[]>(limit);
    const Decompressor decompressor(libdeflate_alloc_decompressor());
    std::size_t size = 0;
    if (libdeflate_zlib_decompress(decompressor.get(), chunks.profile.data(), chunks.profile.size(),
                                   buffer.get(), limit, &size) != LIBDEFLATE_SUCCESS)
        return {};
    return checked_profile({buffer.get(), size}, space);
}

int components_of(PngColour colour) {
    return colour == PngColour::rgb ? 3 : 1;
}

/// Samples whose gamma isn't stated are sRGB's; 5 % from it can't be seen.
bool gamma_is_srgb(std::uint32_t gamma) {
    constexpr std::uint32_t srgb = 45'455, tolerance = srgb / 20;
    return gamma == 0 || (gamma >= srgb - tolerance && gamma <= srgb + tolerance);
}

/// True when the stream inflates to exactly the rows of the picture, each with a filter that exists. `stream`
/// is cut to its end then.
bool rows_are_whole(std::string& stream, std::size_t row_bytes, std::size_t rows) {
    const std::size_t size = rows * (row_bytes + 1);
    const auto buffer = std::make_unique_for_overwrite<char[]>(size);
    const Decompressor decompressor(libdeflate_alloc_decompressor());
    std::size_t taken = 0;
    if (libdeflate_zlib_decompress_ex(decompressor.get(), stream.data(), stream.size(), buffer.get(), size,
                                      &taken, nullptr) != LIBDEFLATE_SUCCESS)
        return false;
    for (std::size_t row = 0; row < rows; ++row) {
        if (static_cast<unsigned char>(buffer[row * (row_bytes + 1)]) > 4) return false;
    }
    stream.resize(taken);
    return true;
}

/// Passes the compressed samples through where a PDF can read them as they are; false where it can't.
bool pass_through(Image& image, const PngHeader& header, PngChunks& chunks) {
    const bool plain = header.colour == PngColour::grey || header.colour == PngColour::rgb ||
                       header.colour == PngColour::palette;
    if (header.interlaced || header.bits > 8 || !plain || !chunks.transparency.empty()) return false;
    const std::size_t row_bits = std::size_t{header.width} *
                                 static_cast<std::size_t>(components_of(header.colour)) *
                                 static_cast<std::size_t>(header.bits);
    if (!rows_are_whole(chunks.data, (row_bits + 7) / 8, header.height)) return false;
    image.bits = header.bits;
    image.data = std::move(chunks.data);
    if (header.colour == PngColour::palette) {
        image.space = ColourSpace::indexed;
        image.palette = chunks.palette;
        image.palette.resize(std::size_t{3} << header.bits, '\0'); // an index past its end is black then
    }
    return true;
}

void put_u32(std::string& out, std::uint32_t value) {
    for (const int shift : {24, 16, 8, 0})
        out += static_cast<char>(value >> shift);
}

void put_chunk(std::string& out, std::string_view type, std::string_view data) {
    put_u32(out, static_cast<std::uint32_t>(data.size()));
    const std::size_t begin = out.size();
    out += type;
    out += data;
    put_u32(out, libdeflate_crc32(0, out.data() + begin, out.size() - begin));
}

/// The file with only what its samples need, so that libpng meets no chunk that it would have to be guarded
/// from.
std::string bare_file(std::string_view bytes, const PngChunks& chunks, bool use_gamma) {
    constexpr std::size_t header_end = 33;
    std::string out(bytes.substr(0, header_end));
    out.reserve(chunks.data.size() + 2048);
    if (use_gamma) {
        std::string gamma;
        put_u32(gamma, chunks.gamma);
        put_chunk(out, "gAMA"sv, gamma);
    }
    if (!chunks.palette.empty()) put_chunk(out, "PLTE"sv, chunks.palette);
    if (!chunks.transparency.empty()) put_chunk(out, "tRNS"sv, chunks.transparency);
    put_chunk(out, "IDAT"sv, chunks.data);
    put_chunk(out, "IEND"sv, {});
    return out;
}

/// Splits alpha from the colours of `samples` (`colours` bytes of colour and one of alpha a pixel), which
/// keep the front of the buffer. Gives the alpha.
std::string split_alpha(char* samples, std::size_t pixels, std::size_t colours) {
    std::string alpha(pixels, '\0');
    for (std::size_t i = 0; i < pixels; ++i) {
        const char* pixel = samples + i * (colours + 1);
        alpha[i] = pixel[colours];
        std::memmove(samples + i * colours, pixel, colours);
    }
    return alpha;
}

std::shared_ptr<const Image> make_mask(const Image& of, std::string_view alpha) {
    auto mask = std::make_shared<Image>();
    mask->width = of.width;
    mask->height = of.height;
    mask->orientation = of.orientation;
    mask->space = ColourSpace::grey;
    mask->png_predictor = true;
    mask->data = compress_rows(alpha, static_cast<std::size_t>(of.width), 1);
    return mask;
}

/// Decodes to 8 bits a component and compresses anew. Gives the reason why it can't be done, or nothing.
std::string decode(Image& image, const PngHeader& header, const std::string& bare, bool transparent) {
    const std::size_t colours = image.space == ColourSpace::grey ? 1 : 3;
    const SampleForm form{header.width, header.height, colours + (transparent ? 1 : 0)};
    const std::size_t pixels = form.width * form.height;
    const auto samples = std::make_unique_for_overwrite<char[]>(pixels * form.channels);
    if (std::string reason = decode_png(bare, form, samples.get()); !reason.empty()) return reason;
    if (transparent) {
        const std::string alpha = split_alpha(samples.get(), pixels, colours);
        const bool opaque = std::all_of(alpha.begin(), alpha.end(), [](char a) { return a == '\xFF'; });
        if (!opaque) image.mask = make_mask(image, alpha);
    }
    image.data = compress_rows({samples.get(), pixels * colours}, form.width * colours, colours);
    return {};
}

} // namespace

Result<Image> read_png(std::string_view bytes, const std::string& file, const Limits& limits) {
    const PngHeader header = read_png_header(bytes);
    if (!header.complaint.empty()) return damaged(file, std::string(header.complaint));
    if (auto failure = check_size(header.width, header.height, limits, file)) return *failure;
    PngChunks chunks = read_png_chunks(bytes);
    if (!chunks.complaint.empty()) return damaged(file, std::string(chunks.complaint));
    const std::size_t palette = chunks.palette.size();
    if (header.colour == PngColour::palette &&
        (palette == 0 || palette % 3 != 0 || palette > 3U << header.bits))
        return damaged(file, "its palette is wrong");

    const bool grey = header.colour == PngColour::grey || header.colour == PngColour::grey_alpha;
    Image image;
    image.width = static_cast<int>(header.width);
    image.height = static_cast<int>(header.height);
    image.space = grey ? ColourSpace::grey : ColourSpace::rgb;
    image.png_predictor = true;
    image.icc = profile_of(chunks, image.space);
    if (!chunks.exif.empty()) image.orientation = exif_orientation("Exif\0\0"s.append(chunks.exif));

    const bool use_gamma = !chunks.srgb && image.icc.empty() && !gamma_is_srgb(chunks.gamma);
    if (!use_gamma && pass_through(image, header, chunks)) return image;
    const bool transparent = !chunks.transparency.empty() || header.colour == PngColour::grey_alpha ||
                             header.colour == PngColour::rgb_alpha;
    const std::string reason = decode(image, header, bare_file(bytes, chunks, use_gamma), transparent);
    if (!reason.empty()) return damaged(file, "its samples can't be decoded (" + reason + ")");
    return image;
}

} // namespace anban::images
