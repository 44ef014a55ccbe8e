#include "pdf/font_program.hpp"

#include <array>
#include <bit>

namespace anban::pdf {
namespace {

struct Table {
    std::string_view tag;
    std::string_view bytes;
};

constexpr std::size_t header_size = 12, record_size = 16;
constexpr std::size_t adjustment_at = 8; ///< of checkSumAdjustment in `head`

std::uint32_t read(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

void append16(std::string& out, std::uint32_t value) {
    out += static_cast<char>(value >> 8U & 0xFFU);
    out += static_cast<char>(value & 0xFFU);
}

void append32(std::string& out, std::uint32_t value) {
    append16(out, value >> 16U);
    append16(out, value & 0xFFFFU);
}

std::uint32_t word(const char* at) {
    const auto byte = [&](int i) { return std::uint32_t{static_cast<unsigned char>(at[i])}; };
    return byte(0) << 24U | byte(1) << 16U | byte(2) << 8U | byte(3);
}

/// Sum of 32-bit words, the last one filled up with zeros.
std::uint32_t checksum(std::string_view bytes) {
    std::uint32_t sum = 0;
    std::size_t at = 0;
    for (; at + 4 <= bytes.size(); at += 4)
        sum += word(bytes.data() + at);
    if (at < bytes.size()) sum += read(bytes, at, bytes.size() - at) << 8U * (4 - (bytes.size() - at));
    return sum;
}

/// The bytes of a table, empty where there is none or it lies outside the file.
std::string_view find(std::string_view font, std::string_view tag) {
    const std::size_t count = read(font, 4, 2);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t record = header_size + i * record_size;
        if (record + record_size > font.size()) break;
        if (font.substr(record, 4) != tag) continue;
        const std::size_t offset = read(font, record + 8, 4), length = read(font, record + 12, 4);
        if (offset > font.size() || length > font.size() - offset) break;
        return font.substr(offset, length);
    }
    return {};
}

/// Format 4 with one segment for all codes and the closing one that the format asks for.
std::string character_map(std::uint8_t first, std::span<const std::uint16_t> glyphs) {
    constexpr std::uint32_t symbol = 0xF000, last_segment = 0xFFFF, header = 12;
    constexpr std::uint32_t segments = 2, fixed_length = 16 + 8 * segments;
    const std::uint32_t start = symbol + first;
    const auto end = static_cast<std::uint32_t>(start + glyphs.size() - 1);
    std::string out;
    for (const std::uint32_t value : {0U, 1U, 3U, 0U}) // version, one subtable: platform 3, encoding 0
        append16(out, value);
    append32(out, header);
    const auto length = static_cast<std::uint32_t>(fixed_length + 2 * glyphs.size());
    for (const std::uint32_t value : {4U, length, 0U, 2 * segments, 4U, 1U, 0U}) // … binary search fields
        append16(out, value);
    for (const std::uint32_t value : {end, last_segment, 0U, start, last_segment})
        append16(out, value);
    for (const std::uint32_t value : {0U, 1U, 4U, 0U}) // deltas; offset from its own place to the glyphs
        append16(out, value);
    for (const std::uint16_t glyph : glyphs)
        append16(out, glyph);
    return out;
}

/// A font file of these tables, which stand in the order of their tags.
std::string assemble(std::span<const Table> tables) {
    const auto count = static_cast<std::uint32_t>(tables.size());
    const auto power = static_cast<std::uint32_t>(std::bit_floor(count));
    std::string out;
    append32(out, 0x00010000);
    for (const std::uint32_t value :
         {count, 16 * power, static_cast<std::uint32_t>(std::bit_width(power)) - 1, 16 * (count - power)})
        append16(out, value);
    std::size_t offset = header_size + record_size * tables.size(), head = 0;
    for (const Table& table : tables) {
        if (table.tag == "head") head = offset;
        out += table.tag;
        append32(out, checksum(table.bytes));
        append32(out, static_cast<std::uint32_t>(offset));
        append32(out, static_cast<std::uint32_t>(table.bytes.size()));
        offset += (table.bytes.size() + 3) / 4 * 4;
    }
    for (const Table& table : tables) {
        out += table.bytes;
        out.resize((out.size() + 3) / 4 * 4);
    }
    std::string adjustment;
    append32(adjustment, 0xB1B0AFBAU - checksum(out));
    out.replace(head + adjustment_at, adjustment.size(), adjustment);
    return out;
}

} // namespace

std::optional<std::string> font_program(std::string_view subset, std::uint8_t first,
                                        std::span<const std::uint16_t> glyphs) {
    if (subset.size() < header_size || read(subset, 0, 4) != 0x00010000) return std::nullopt;
    const std::string map = character_map(first, glyphs);
    std::string head(find(subset, "head"));
    if (head.size() < adjustment_at + 4) return std::nullopt;
    head.replace(adjustment_at, 4, 4, '\0'); // counts as zero in the sums
    std::array<Table, 7> tables{{{"cmap", map},
                                 {"glyf", find(subset, "glyf")},
                                 {"head", head},
                                 {"hhea", find(subset, "hhea")},
                                 {"hmtx", find(subset, "hmtx")},
                                 {"loca", find(subset, "loca")},
                                 {"maxp", find(subset, "maxp")}}};
    for (const Table& table : tables)
        if (table.bytes.empty() && table.tag != "glyf") return std::nullopt; // no ink at all: only spaces
    return assemble(tables);
}

} // namespace anban::pdf
