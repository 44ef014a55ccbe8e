#include "pdf/deflate.hpp"

#include <libdeflate.h>

#include <new>

namespace anban::pdf {
namespace {

// Streams of short files hold little that comes again: level 6 would save one byte in a hundred of a record,
// level 1 an eighth of its instructions for two bytes in a hundred more.
constexpr int level = 3;

} // namespace

void Deflater::Free::operator()(libdeflate_compressor* compressor) const {
    libdeflate_free_compressor(compressor);
}

Deflater::Deflater() = default;
Deflater::~Deflater() = default;

Deflater::Compressor Deflater::take() {
    {
        const std::lock_guard lock(mutex_);
        if (!idle_.empty()) {
            Compressor compressor = std::move(idle_.back());
            idle_.pop_back();
            return compressor;
        }
    }
    Compressor made(libdeflate_alloc_compressor(level));
    if (!made) throw std::bad_alloc();
    return made;
}

void Deflater::give_back(Compressor compressor) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(compressor));
}

std::string Deflater::compress(std::string_view data) {
    Compressor compressor = take();
    std::string out(libdeflate_zlib_compress_bound(compressor.get(), data.size()), '\0');
    out.resize(libdeflate_zlib_compress(compressor.get(), data.data(), data.size(), out.data(), out.size()));
    give_back(std::move(compressor));
    return out;
}

} // namespace anban::pdf
