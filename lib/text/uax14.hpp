// Line breaking opportunities by UAX #14, before anything Vietnamese.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace anban::text {

/// Offsets behind which a line may start, in order, neither 0 nor the length of the text among them. Spaces
/// stand before the offset.
std::vector<std::size_t> uax14_opportunities(std::string_view utf8);

/// The same by ICU alone, many times slower: the measure of the other.
std::vector<std::size_t> uax14_opportunities_by_icu(std::string_view utf8);

} // namespace anban::text
