// Deflate for streams (/FlateDecode), by libdeflate.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

struct libdeflate_compressor;

namespace anban::pdf {

/// How far repetitions are looked for.
enum class Effort : std::uint8_t {
    quick,    ///< for pages and character maps, where hardly more is found: 0.5 % of their bytes
    thorough, ///< for all else: 3 % of the bytes of font programs and objects
};

/// Compressors kept for use again: making one costs more than compressing a page. Thread safe.
class Deflater {
public:
    Deflater();
    ~Deflater();

    /// `data` in the zlib format.
    std::string compress(std::string_view data, Effort effort = Effort::thorough);

private:
    struct Free {
        void operator()(libdeflate_compressor* compressor) const;
    };
    using Compressor = std::unique_ptr<libdeflate_compressor, Free>;

    Compressor take(Effort effort);
    void give_back(Compressor compressor, Effort effort);

    std::mutex mutex_;
    std::array<std::vector<Compressor>, 2> idle_; ///< by effort
};

} // namespace anban::pdf
