#include "pdf/font_program.hpp"

#include <array>
#include <bit>
#include <cstring>
#include <string_view>
#include <vector>

namespace anban::pdf {
namespace {

struct Table {
    std::string_view tag;
    std::string_view bytes;
};

constexpr std::size_t header_size = 12, record_size = 16;
constexpr std::size_t adjustment_at = 8;          ///< of checkSumAdjustment in `head`
constexpr std::size_t loca_format_at = 50;        ///< in `head`
constexpr std::size_t advance_count_at = 34;      ///< in `hhea`
constexpr std::size_t glyph_count_at = 4;         ///< in `maxp`
constexpr std::size_t largest_short = 2 * 0xFFFF; ///< `glyf` with offsets of 16 bits

void append16(std::string& out, std::uint32_t value) {
    out += static_cast<char>(value >> 8U & 0xFFU);
    out += static_cast<char>(value & 0xFFU);
}

void append32(std::string& out, std::uint32_t value) {
    append16(out, value >> 16U);
    append16(out, value & 0xFFFFU);
}

void put16(std::string& out, std::size_t at, std::size_t value) {
    out[at] = static_cast<char>(value >> 8U & 0xFFU);
    out[at + 1] = static_cast<char>(value & 0xFFU);
}

/// Sum of 32-bit words, the last one filled up with zeros.
std::uint32_t checksum(std::string_view bytes) {
    const auto byte = [&](std::size_t i) { return std::uint32_t{static_cast<unsigned char>(bytes[i])}; };
    std::uint32_t sum = 0;
    std::size_t at = 0;
    for (; at + 4 <= bytes.size(); at += 4)
        sum += byte(at) << 24U | byte(at + 1) << 16U | byte(at + 2) << 8U | byte(at + 3);
    for (unsigned shift = 24; at < bytes.size(); ++at, shift -= 8)
        sum += byte(at) << shift;
    return sum;
}

/// Format 4 with one segment for all codes and the closing one that the format asks for.
std::string character_map(std::uint32_t first, std::uint32_t last) {
    constexpr std::uint32_t symbol = 0xF000, last_segment = 0xFFFF, header = 12;
    constexpr std::uint32_t segments = 2, length = 16 + 8 * segments;
    const std::uint32_t start = symbol + first, delta = (1 - start) & 0xFFFFU;
    std::string out;
    for (const std::uint32_t value : {0U, 1U, 3U, 0U}) // version, one subtable: platform 3, encoding 0
        append16(out, value);
    append32(out, header);
    for (const std::uint32_t value : {4U, length, 0U, 2 * segments, 4U, 1U, 0U}) // … binary search fields
        append16(out, value);
    for (const std::uint32_t value :
         {symbol + last, last_segment, 0U, start, last_segment, delta, 1U, 0U, 0U})
        append16(out, value);
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
    std::uint32_t sum = 0; // of the whole file: that of its tables and, below, of this directory
    for (const Table& table : tables) {
        const std::uint32_t own = checksum(table.bytes);
        sum += own;
        if (table.tag == "head") head = offset;
        out += table.tag;
        append32(out, own);
        append32(out, static_cast<std::uint32_t>(offset));
        append32(out, static_cast<std::uint32_t>(table.bytes.size()));
        offset += (table.bytes.size() + 3) / 4 * 4;
    }
    sum += checksum(out);
    out.reserve(offset);
    for (const Table& table : tables) {
        out += table.bytes;
        out.resize((out.size() + 3) / 4 * 4);
    }
    put16(out, head + adjustment_at, (0xB1B0AFBAU - sum) >> 16U);
    put16(out, head + adjustment_at + 2, (0xB1B0AFBAU - sum) & 0xFFFFU);
    return out;
}

/// The tables that hold something for every glyph.
struct GlyphTables {
    std::string glyf, loca, hmtx;
    bool long_offsets = false;
};

/// `order` has the glyphs of the file behind glyph 0, which stays empty: nothing may show it (ISO 19005-2,
/// 6.2.11.8). `numbers` has their numbers by those in the face;
/// `left` is the bearing of all.
GlyphTables glyph_tables(std::span<const fonts::Outline* const> order,
                         const std::vector<std::uint16_t>& numbers, std::uint32_t left) {
    GlyphTables out;
    std::size_t size = 0;
    for (const fonts::Outline* outline : order)
        if (outline != nullptr) size += outline->entry.size();
    out.long_offsets = size > largest_short;
    out.glyf.reserve(size);
    out.hmtx.assign(4, '\0');
    const auto append_offset = [&] {
        if (out.long_offsets)
            append32(out.loca, static_cast<std::uint32_t>(out.glyf.size()));
        else
            append16(out.loca, static_cast<std::uint32_t>(out.glyf.size() / 2));
    };
    append_offset();
    for (const fonts::Outline* outline : order) {
        append_offset();
        if (outline == nullptr) {
            out.hmtx.append(4, '\0');
            continue;
        }
        const std::size_t begin = out.glyf.size();
        out.glyf += outline->entry;
        for (std::size_t i = 0; i < outline->parts.size(); ++i)
            put16(out.glyf, begin + outline->places[i], numbers[outline->parts[i]]);
        append16(out.hmtx, static_cast<std::uint32_t>(outline->advance));
        append16(out.hmtx, outline->entry.empty() ? 0 : left);
    }
    append_offset();
    return out;
}

} // namespace

std::optional<std::string> font_program(fonts::Outlines& outlines, std::uint8_t first,
                                        std::span<const std::uint16_t> glyphs) {
    std::vector<std::uint16_t> wanted;
    for (const std::uint16_t glyph : glyphs)
        if (glyph != no_glyph) wanted.push_back(glyph);
    const auto parts = outlines.gather(wanted);
    if (!parts || glyphs.size() + parts->size() >= no_glyph) return std::nullopt;

    std::vector<const fonts::Outline*> order;
    std::vector<std::uint16_t> numbers(outlines.glyph_count());
    auto part = parts->begin();
    const auto append = [&] {
        numbers[part->glyph] = static_cast<std::uint16_t>(order.size() + 1);
        order.push_back(part++->outline);
    };
    for (const std::uint16_t glyph : glyphs) {
        if (glyph == no_glyph)
            order.push_back(nullptr);
        else
            append();
    }
    while (part != parts->end())
        append();

    const std::size_t count = order.size() + 1;
    const GlyphTables tables = glyph_tables(order, numbers, static_cast<std::uint32_t>(outlines.box().left));
    std::string head = outlines.head(), hhea = outlines.hhea(), maxp = outlines.maxp();
    put16(head, loca_format_at, tables.long_offsets ? 1 : 0);
    put16(hhea, advance_count_at, count);
    put16(maxp, glyph_count_at, count);
    const std::string map = character_map(first, static_cast<std::uint32_t>(first + glyphs.size() - 1));
    return assemble(std::array<Table, 7>{{{"cmap", map},
                                          {"glyf", tables.glyf},
                                          {"head", head},
                                          {"hhea", hhea},
                                          {"hmtx", tables.hmtx},
                                          {"loca", tables.loca},
                                          {"maxp", maxp}}});
}

} // namespace anban::pdf
