// Line breaking opportunities by UAX #14, before anything Vietnamese.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace anban::text {

/// The version of Unicode whose rules the table of plain prose follows. What it leaves open is asked of ICU,
/// which may know a later one.
constexpr std::string_view uax14_unicode_version = "15.0";

/// Line breaking classes, as far as plain prose uses them. `other` stands for everything that is left to ICU.
enum class LineClass : std::uint8_t { AL, NU, OP, CP, QU, EX, IS, SY, IN, PO, HY, BA, GL, other };

/// What line breaking wants to know of a stretch without spaces.
struct LineToken {
    LineClass first = LineClass::other, last = LineClass::other;
    bool plain = false;   ///< its inner opportunities are known without ICU
    bool divided = false; ///< it is plain, and has some
};

LineToken read_line_token(std::string_view token);

/// Whether a line may start with `after` when spaces stand between; both tokens are plain.
constexpr bool parted_by_space(const LineToken& before, const LineToken& after) {
    if (before.last == LineClass::OP) return false;                                 // LB14
    if (before.last == LineClass::QU && after.first == LineClass::OP) return false; // LB15
    return after.first != LineClass::CP && after.first != LineClass::EX &&
           after.first != LineClass::IS; // LB13
}

/// A token where it stands.
struct PlacedToken {
    std::size_t begin = 0, end = 0;
    LineToken line;
};

/// Offsets behind which a line may start, in order, neither 0 nor the length of the text among them. Spaces
/// stand before the offset.
std::vector<std::size_t> uax14_opportunities(std::string_view utf8);

/// The same for a text whose tokens, all that stands between its spaces, are read already.
std::vector<std::size_t> uax14_opportunities(std::string_view utf8, std::span<const PlacedToken> tokens);

/// The same by the table alone; nothing where it leaves something open.
std::optional<std::vector<std::size_t>> uax14_opportunities_by_table(std::string_view utf8);

/// The same by ICU alone, many times slower: the measure of the other.
std::vector<std::size_t> uax14_opportunities_by_icu(std::string_view utf8);

} // namespace anban::text
