// Deflate for streams (/FlateDecode), by libdeflate.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

struct libdeflate_compressor;

namespace anban::pdf {

/// What is saved: bytes, or time.
enum class Effort : std::uint8_t {
    small,
    fair,  ///< font programs: two bytes in a hundred more, in two thirds of the time
    quick, ///< operators of pages, dictionaries: two to six bytes in a hundred more, in half the time
};
constexpr std::size_t efforts = 3;

/// Compressors kept for use again: making one costs more than compressing a page. Thread safe.
class Deflater {
public:
    Deflater();
    ~Deflater();

    /// `data` in the zlib format.
    std::string compress(std::string_view data, Effort effort = Effort::small);

private:
    struct Free {
        void operator()(libdeflate_compressor* compressor) const;
    };
    using Compressor = std::unique_ptr<libdeflate_compressor, Free>;

    Compressor take(Effort effort);
    void give_back(Compressor compressor, Effort effort);

    std::mutex mutex_;
    std::array<std::vector<Compressor>, efforts> idle_; ///< by effort
};

} // namespace anban::pdf
