#include "pictures.hpp"

#include <jpeglib.h>

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace test {

ScratchFolder::ScratchFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "anban-test-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::filesystem::path ScratchFolder::write(const std::string& name, std::string_view bytes) const {
    std::filesystem::remove(path_ / name); // some file systems sync a file that is written over
    std::FILE* out = std::fopen((path_ / name).c_str(), "wb");
    std::fwrite(bytes.data(), 1, bytes.size(), out);
    std::fclose(out);
    return path_ / name;
}

std::string make_jpeg(const JpegRecipe& recipe) {
    jpeg_compress_struct state{};
    jpeg_error_mgr errors{};
    state.err = jpeg_std_error(&errors);
    jpeg_create_compress(&state);
    unsigned char* memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&state, &memory, &size);
    state.image_width = static_cast<JDIMENSION>(recipe.width);
    state.image_height = static_cast<JDIMENSION>(recipe.height);
    state.input_components = recipe.components;
    state.in_color_space = recipe.components == 1   ? JCS_GRAYSCALE
                           : recipe.components == 3 ? JCS_RGB
                                                    : JCS_CMYK;
    jpeg_set_defaults(&state);
    if (recipe.components == 4) jpeg_set_colorspace(&state, recipe.adobe ? JCS_YCCK : JCS_CMYK);
    if (recipe.rgb_stored) jpeg_set_colorspace(&state, JCS_RGB);
    state.write_Adobe_marker = recipe.adobe ? TRUE : FALSE;
    if (recipe.adobe) state.write_JFIF_header = FALSE;
    state.restart_in_rows = recipe.restart_rows;
    state.arith_code = recipe.arithmetic ? TRUE : FALSE;
    if (recipe.progressive) jpeg_simple_progression(&state);
    jpeg_start_compress(&state, TRUE);
    const auto marker = [&](int code, const std::string& content) {
        jpeg_write_marker(&state, code, reinterpret_cast<const JOCTET*>(content.data()),
                          static_cast<unsigned>(content.size()));
    };
    if (!recipe.exif.empty()) marker(JPEG_APP0 + 1, recipe.exif);
    if (!recipe.profile.empty())
        jpeg_write_icc_profile(&state, reinterpret_cast<const JOCTET*>(recipe.profile.data()),
                               static_cast<unsigned>(recipe.profile.size()));
    if (!recipe.comment.empty()) marker(JPEG_COM, recipe.comment);
    std::vector<JSAMPLE> row(static_cast<std::size_t>(recipe.width) *
                             static_cast<std::size_t>(recipe.components));
    for (int y = 0; y < recipe.height; ++y) {
        for (int x = 0; x < recipe.width; ++x) {
            for (int c = 0; c < recipe.components; ++c)
                row[x * recipe.components + c] =
                    static_cast<JSAMPLE>(x > 2 * y ? 3 * x + 40 * c : 255 - 4 * y - 20 * c);
        }
        JSAMPROW rows[] = {row.data()};
        jpeg_write_scanlines(&state, rows, 1);
    }
    jpeg_finish_compress(&state);
    jpeg_destroy_compress(&state);
    std::string file(reinterpret_cast<const char*>(memory), size);
    std::free(memory);
    return file;
}

namespace {

struct Reader {
    jpeg_decompress_struct state{};
    jpeg_error_mgr errors{};
    std::jmp_buf escape{};
};

} // namespace

Decoded decode_jpeg(std::string_view bytes) {
    const auto reader = std::make_unique<Reader>();
    const auto decoded = std::make_unique<Decoded>();
    jpeg_decompress_struct& state = reader->state;
    state.err = jpeg_std_error(&reader->errors);
    reader->errors.error_exit = [](j_common_ptr s) {
        std::longjmp(static_cast<Reader*>(s->client_data)->escape, 1);
    };
    reader->errors.output_message = [](j_common_ptr) {};
    jpeg_create_decompress(&state);
    state.client_data = reader.get();
    if (setjmp(reader->escape) != 0) {
        jpeg_destroy_decompress(&state);
        return {};
    }
    jpeg_mem_src(&state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    jpeg_read_header(&state, TRUE);
    jpeg_start_decompress(&state);
    decoded->width = static_cast<int>(state.output_width);
    decoded->height = static_cast<int>(state.output_height);
    decoded->components = state.output_components;
    const std::size_t stride =
        std::size_t{state.output_width} * static_cast<std::size_t>(state.output_components);
    decoded->samples.resize(stride * state.output_height);
    while (state.output_scanline < state.output_height) {
        JSAMPROW rows[] = {reinterpret_cast<JSAMPROW>(decoded->samples.data()) +
                           stride * state.output_scanline};
        jpeg_read_scanlines(&state, rows, 1);
    }
    jpeg_finish_decompress(&state);
    decoded->sound = reader->errors.num_warnings == 0;
    jpeg_destroy_decompress(&state);
    return *decoded;
}

std::string make_exif(int orientation) {
    using namespace std::string_literals;
    // TIFF, little endian: Orientation, a pointer to GPS, and a serial number that stands behind the tables.
    std::string exif = "Exif\0\0II*\0\x08\0\0\0"s;
    exif += "\x03\0"s;                                                                // three entries
    exif += "\x12\x01\x03\0\x01\0\0\0"s + static_cast<char>(orientation) + "\0\0\0"s; // Orientation, SHORT
    exif += "\x25\x88\x04\0\x01\0\0\0\x40\0\0\0"s;                                    // GPS IFD at 64
    exif += "\x31\xA4\x02\0\x0B\0\0\0\x60\0\0\0"s; // BodySerialNumber at 96
    exif += "\0\0\0\0"s;
    exif.resize(6 + 64, '\0');
    exif += "\x01\0"s + "\x01\0\x02\0\x02\0\0\0N\0\0\0"s + "\0\0\0\0"s; // GPSLatitudeRef
    exif.resize(6 + 96, '\0');
    exif += "SERIAL4711\0"s;
    return exif;
}

} // namespace test
