#include "pdf/cross_reference.hpp"

#include "pdf/syntax.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace anban::pdf {
namespace {

/// An entry's type, which also says what its two values are (ISO 32000-1, Table 18).
enum class Kind : unsigned char { free, at_offset, packed };

struct Entry {
    Kind kind = Kind::free;
    std::uint64_t where = 0; ///< offset in the file, or number of the object stream
    std::uint8_t index = 0;  ///< place in the object stream
};
static_assert(most_packed <= 256);

/// Up to so many bytes of rows are shorter than compressed with the entries of the dictionary that tell so.
constexpr std::size_t longest_plain = 180;

/// Object 0 is free, the next free one is itself. Its generation would be 65535, for which there is no room
/// and no use: it is never given away.
std::vector<Entry> entries(const Seam::Written& written, const std::vector<PackedPlace>& packed) {
    std::vector<Entry> all(written.offsets.size());
    for (std::size_t number = 1; number < all.size(); ++number) {
        if (written.offsets[number] != 0)
            all[number] = {Kind::at_offset, written.offsets[number]};
        else if (number < packed.size() && packed[number].stream != 0)
            all[number] = {Kind::packed, static_cast<std::uint64_t>(packed[number].stream),
                           static_cast<std::uint8_t>(packed[number].index)};
    }
    all.push_back({Kind::at_offset, written.bytes.size()});
    return all;
}

/// Bytes that numbers up to `largest` take.
std::size_t width_of(std::uint64_t largest) {
    std::size_t width = 1;
    while (largest >>= 8U)
        ++width;
    return width;
}

/// A row an entry; `width` is that of `where`.
std::string rows(const std::vector<Entry>& all, std::size_t width) {
    std::string out;
    out.reserve(all.size() * (width + 2));
    for (const Entry& entry : all) {
        out += static_cast<char>(entry.kind);
        for (std::size_t i = width; i-- > 0;)
            out += static_cast<char>(entry.where >> (8 * i) & 0xFFU);
        out += static_cast<char>(entry.index);
    }
    return out;
}

/// The rows as differences to the row above, as the PNG filter Up makes them (7.4.4.4): neighbours differ in
/// little.
std::string differences(std::string_view rows, std::size_t length) {
    constexpr char up = 2;
    std::string out;
    out.reserve(rows.size() + rows.size() / length);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (at % length == 0) out += up;
        out += static_cast<char>(rows[at] - (at < length ? '\0' : rows[at - length]));
    }
    return out;
}

} // namespace

std::string with_cross_references(Seam::Written written, const std::vector<PackedPlace>& packed,
                                  std::string_view id, Deflater& deflater) {
    const std::vector<Entry> all = entries(written, packed);
    const std::size_t start = written.bytes.size();
    const std::size_t width = width_of(std::max(start, all.size()));
    std::string data = rows(all, width), filter;
    if (data.size() > longest_plain) {
        data = deflater.compress(differences(data, width + 2), Effort::quick);
        filter = fmt::format("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {}>>", width + 2);
    }
    const std::string part = literal(id);
    std::string file = std::move(written.bytes);
    fmt::format_to(std::back_inserter(file),
                   "{} 0 obj\n<</Type/XRef/Size {}/W[1 {} 1]/Root {} 0 R/Info {} 0 R/ID[{}{}]{}/Length {}>>\n"
                   "stream\n",
                   all.size() - 1, all.size(), width, Seam::catalog, Seam::information, part, part, filter,
                   data.size());
    file += data;
    fmt::format_to(std::back_inserter(file), "\nendstream\nendobj\nstartxref\n{}\n%%EOF\n", start);
    return file;
}

} // namespace anban::pdf
