// Deflate for streams (/FlateDecode), by libdeflate.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

struct libdeflate_compressor;

namespace anban::pdf {

/// Compressors kept for use again: making one costs more than compressing a page. All are of the same level:
/// one holds some hundred kilobytes, and a second level in use would cost each what it has in the caches.
/// Thread safe.
class Deflater {
public:
    Deflater();
    ~Deflater();

    /// `data` in the zlib format.
    std::string compress(std::string_view data);

private:
    struct Free {
        void operator()(libdeflate_compressor* compressor) const;
    };
    using Compressor = std::unique_ptr<libdeflate_compressor, Free>;

    Compressor take();
    void give_back(Compressor compressor);

    std::mutex mutex_;
    std::vector<Compressor> idle_;
};

} // namespace anban::pdf
