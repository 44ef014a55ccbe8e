#include "pdf/deflate.hpp"

#include <libdeflate.h>

#include <new>

namespace anban::pdf {
namespace {

// Streams of short files hold little that comes again: level 6 for all would save one byte in a hundred of a
// record. The first level finds nearly as much in a page as the third, in two thirds of the time.
int level_of(Effort effort) {
    return effort == Effort::quick ? 1 : 3;
}

} // namespace

void Deflater::Free::operator()(libdeflate_compressor* compressor) const {
    libdeflate_free_compressor(compressor);
}

Deflater::Deflater() = default;
Deflater::~Deflater() = default;

Deflater::Compressor Deflater::take(Effort effort) {
    std::vector<Compressor>& idle = idle_[static_cast<std::size_t>(effort)];
    {
        const std::lock_guard lock(mutex_);
        if (!idle.empty()) {
            Compressor compressor = std::move(idle.back());
            idle.pop_back();
            return compressor;
        }
    }
    Compressor made(libdeflate_alloc_compressor(level_of(effort)));
    if (!made) throw std::bad_alloc();
    return made;
}

void Deflater::give_back(Compressor compressor, Effort effort) {
    const std::lock_guard lock(mutex_);
    idle_[static_cast<std::size_t>(effort)].push_back(std::move(compressor));
}

std::string Deflater::compress(std::string_view data, Effort effort) {
    Compressor compressor = take(effort);
    std::string out(libdeflate_zlib_compress_bound(compressor.get(), data.size()), '\0');
    out.resize(libdeflate_zlib_compress(compressor.get(), data.data(), data.size(), out.data(), out.size()));
    give_back(std::move(compressor), effort);
    return out;
}

} // namespace anban::pdf
