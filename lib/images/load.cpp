#include "base/files.hpp"
#include "images/images.hpp"
#include "images/jpeg.hpp"
#include "images/png.hpp"
#include "images/trouble.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <system_error>

namespace anban::images {
namespace {

using namespace std::string_view_literals;

/// Other kinds of file that people take for photos, by the bytes at a place.
struct OtherKind {
    std::size_t at;
    std::string_view bytes;
    std::string_view name;
};
constexpr OtherKind other_kinds[] = {
    {4, "ftypheic"sv, "a HEIC photo"},
    {4, "ftypheix"sv, "a HEIC photo"},
    {4, "ftypmif1"sv, "a HEIF photo"},
    {4, "ftypmsf1"sv, "a HEIF photo"},
    {4, "ftypheim"sv, "a HEIC photo"},
    {4, "ftyphevc"sv, "a HEIC photo"},
    {4, "ftypavif"sv, "an AVIF photo"},
    {4, "ftypavis"sv, "an AVIF photo"},
    {4, "ftyp"sv, "a film"},
    {8, "WEBP"sv, "a WebP photo"},
    {0, "GIF8"sv, "a GIF picture"},
    {0, "BM"sv, "a BMP picture"},
    {0, "II*\0"sv, "a TIFF picture"},
    {0, "MM\0*"sv, "a TIFF picture"},
    {0, "\0\0\0\fjP  "sv, "a JPEG 2000 photo"},
    {0, "\xFF\x0A"sv, "a JPEG XL photo"},
    {0, "8BPS"sv, "a Photoshop file"},
    {0, "%PDF"sv, "a PDF file"},
    {0, "<svg"sv, "an SVG drawing"},
    {0, "<?xml"sv, "an XML or SVG file"},
};

Failure not_a_photo(std::string_view bytes, const std::string& file) {
    for (const OtherKind& kind : other_kinds) {
        if (bytes.size() > kind.at && bytes.substr(kind.at).starts_with(kind.bytes))
            return unsupported(file, fmt::format("it is {}", kind.name), "convert it to JPEG or PNG");
    }
    if (bytes.empty()) return damaged(file, "the file is empty");
    return unsupported(file, "it is neither JPEG nor PNG", "name a JPEG or PNG file");
}

std::optional<Failure> check_bytes(const std::filesystem::path& file, const Limits& limits) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error || size <= static_cast<std::uintmax_t>(limits.file_bytes)) return std::nullopt;
    return fail(FailureKind::bad_data, "photo-too-large",
                fmt::format("the photo's file holds more than {} MB", limits.file_bytes / 1'000'000),
                "make it smaller with a photo program", file.string());
}

} // namespace

Result<Image> load(const std::filesystem::path& file, const Limits& limits) {
    if (auto failure = check_bytes(file, limits)) return *failure;
    // `-` alone would be standard input.
    const std::filesystem::path path = file == "-" ? std::filesystem::path("./-") : file;
    Result<std::string> read = read_file(path, static_cast<std::size_t>(limits.file_bytes));
    if (!read) return read.failure();
    const std::string_view bytes = *read;
    if (bytes.starts_with("\xFF\xD8\xFF"sv)) return read_jpeg(bytes, file.string(), limits);
    if (bytes.starts_with("\x89PNG"sv)) return read_png(bytes, file.string(), limits);
    return not_a_photo(bytes, file.string());
}

} // namespace anban::images
