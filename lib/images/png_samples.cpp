#include "images/png_samples.hpp"

#include <png.h>

#include <algorithm>
#include <csetjmp>
#include <memory>
#include <vector>

namespace anban::images {
namespace {

/// Everything that lives longer than libpng's jump out of an error.
struct Reader {
    std::string_view rest;
    std::string reason;
    std::vector<png_bytep> rows;
    png_structp png = nullptr;
    png_infop info = nullptr;

    Reader() = default;
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    ~Reader() { png_destroy_read_struct(&png, &info, nullptr); }
};

void read_bytes(png_structp png, png_bytep to, std::size_t count) {
    auto& reader = *static_cast<Reader*>(png_get_io_ptr(png));
    if (count > reader.rest.size()) png_error(png, "it is cut off");
    std::copy_n(reader.rest.data(), count, reinterpret_cast<char*>(to));
    reader.rest.remove_prefix(count);
}

[[noreturn]] void give_up(png_structp png, png_const_charp message) {
    static_cast<Reader*>(png_get_error_ptr(png))->reason = message;
    png_longjmp(png, 1);
}

void ignore_warning(png_structp, png_const_charp) {}

void ask_for_eight_bits(png_structp png, png_infop info) {
    png_set_expand(png);
    png_set_scale_16(png);
    png_fixed_point gamma = 0;
    constexpr png_fixed_point screen = 220'000;
    if (png_get_gAMA_fixed(png, info, &gamma) != 0) png_set_gamma_fixed(png, screen, gamma);
    png_set_interlace_handling(png);
    png_read_update_info(png, info);
}

/// Nothing here has a destructor: libpng may jump past it.
bool read_rows(Reader& reader, std::size_t row_bytes) {
    if (setjmp(png_jmpbuf(reader.png)) != 0) return false; // NOLINT: libpng's way of reporting errors
    png_read_info(reader.png, reader.info);
    ask_for_eight_bits(reader.png, reader.info);
    if (png_get_rowbytes(reader.png, reader.info) != row_bytes) png_error(reader.png, "its header is wrong");
    png_read_image(reader.png, reader.rows.data());
    return true;
}

} // namespace

std::string decode_png(std::string_view file, const SampleForm& form, char* samples) {
    const auto reader = std::make_unique<Reader>();
    reader->rest = file;
    reader->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, reader.get(), give_up, ignore_warning);
    if (reader->png != nullptr) reader->info = png_create_info_struct(reader->png);
    if (reader->info == nullptr) return "there is no memory for it";
    png_set_read_fn(reader->png, reader.get(), read_bytes);
    const std::size_t row_bytes = form.width * form.channels;
    for (std::size_t row = 0; row < form.height; ++row)
        reader->rows.push_back(reinterpret_cast<png_bytep>(samples) + row * row_bytes);
    if (!read_rows(*reader, row_bytes)) return reader->reason;
    return {};
}

} // namespace anban::images
