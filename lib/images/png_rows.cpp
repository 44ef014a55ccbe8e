#include "images/png_rows.hpp"

#include <libdeflate.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <memory>
#include <vector>

namespace anban::images {
namespace {

/// Dense enough; higher levels cost twice the time for one or two per cent.
constexpr int deflate_level = 6;

struct FreeCompressor {
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};

std::uint8_t paeth(int left, int above, int corner) {
    const int estimate = left + above - corner;
    const int to_left = std::abs(estimate - left), to_above = std::abs(estimate - above),
              to_corner = std::abs(estimate - corner);
    if (to_left <= to_above && to_left <= to_corner) return static_cast<std::uint8_t>(left);
    return static_cast<std::uint8_t>(to_above <= to_corner ? above : corner);
}

/// A row after one filter, its type in front, and how far its bytes are from 0.
struct FilteredRow {
    std::vector<std::uint8_t> bytes;
    std::uint64_t cost = 0;
};

class RowFilter {
public:
    RowFilter(std::size_t row_bytes, std::size_t pixel_bytes)
        : row_bytes_(row_bytes), pixel_bytes_(pixel_bytes), previous_(row_bytes, 0) {
        for (std::size_t type = 0; type < std::size(candidates_); ++type) {
            candidates_[type].bytes.resize(row_bytes + 1);
            candidates_[type].bytes[0] = static_cast<std::uint8_t>(type);
        }
    }

    /// The cheapest form of the next row.
    const std::vector<std::uint8_t>& next(const std::uint8_t* row) {
        apply(0, row, [](int, int, int) { return std::uint8_t{0}; });
        apply(1, row, [](int left, int, int) { return static_cast<std::uint8_t>(left); });
        apply(2, row, [](int, int above, int) { return static_cast<std::uint8_t>(above); });
        apply(3, row, [](int left, int above, int) { return static_cast<std::uint8_t>((left + above) / 2); });
        apply(4, row, paeth);
        previous_.assign(row, row + row_bytes_);
        const FilteredRow* best = candidates_;
        for (const FilteredRow& candidate : candidates_) {
            if (candidate.cost < best->cost) best = &candidate;
        }
        return best->bytes;
    }

private:
    template <class Predict>
    void apply(std::size_t type, const std::uint8_t* row, Predict predict) {
        std::uint8_t* out = candidates_[type].bytes.data() + 1;
        std::uint64_t cost = 0;
        for (std::size_t i = 0; i < row_bytes_; ++i) {
            const bool edge = i < pixel_bytes_;
            const int left = edge ? 0 : row[i - pixel_bytes_],
                      corner = edge ? 0 : previous_[i - pixel_bytes_];
            out[i] = static_cast<std::uint8_t>(row[i] - predict(left, previous_[i], corner));
            cost += static_cast<std::uint64_t>(std::abs(static_cast<std::int8_t>(out[i])));
        }
        candidates_[type].cost = cost;
    }

    std::size_t row_bytes_, pixel_bytes_;
    std::vector<std::uint8_t> previous_;
    FilteredRow candidates_[5];
};

} // namespace

std::string compress_rows(std::string_view samples, std::size_t row_bytes, std::size_t pixel_bytes) {
    const std::size_t rows = samples.size() / row_bytes;
    const auto filtered = std::make_unique_for_overwrite<std::uint8_t[]>(rows * (row_bytes + 1));
    RowFilter filter(row_bytes, pixel_bytes);
    for (std::size_t i = 0; i < rows; ++i) {
        const auto& row = filter.next(reinterpret_cast<const std::uint8_t*>(samples.data()) + i * row_bytes);
        std::copy(row.begin(), row.end(), filtered.get() + i * (row_bytes + 1));
    }
    const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(
        libdeflate_alloc_compressor(deflate_level));
    const std::size_t size = rows * (row_bytes + 1);
    std::string out(libdeflate_zlib_compress_bound(compressor.get(), size), '\0');
    out.resize(libdeflate_zlib_compress(compressor.get(), filtered.get(), size, out.data(), out.size()));
    out.shrink_to_fit();
    return out;
}

} // namespace anban::images
