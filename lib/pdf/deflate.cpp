#include "pdf/deflate.hpp"

#include <libdeflate.h>

#include <new>

namespace anban::pdf {
namespace {

constexpr std::array<int, efforts> levels{6, 2, 1}; ///< of libdeflate, by effort

} // namespace

void Deflater::Free::operator()(libdeflate_compressor* compressor) const {
    libdeflate_free_compressor(compressor);
}

Deflater::Deflater() = default;
Deflater::~Deflater() = default;

Deflater::Compressor Deflater::take(Effort effort) {
    {
        const std::lock_guard lock(mutex_);
        std::vector<Compressor>& idle = idle_[static_cast<std::size_t>(effort)];
        if (!idle.empty()) {
            Compressor compressor = std::move(idle.back());
            idle.pop_back();
            return compressor;
        }
    }
    Compressor made(libdeflate_alloc_compressor(levels[static_cast<std::size_t>(effort)]));
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
