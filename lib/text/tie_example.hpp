// Examples of ties: text with a mark for each of its spaces.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace anban::text {

class OwnTies;

/// Checks an example against the breaks that are found: a `~` is a space where no line may end, a `=` one
/// where it may at a price, `_` one inside a compound; other spaces are free. An example without `_` doesn't
/// tell compounds from free spaces. Gives what comes out where that is something else.
std::optional<std::string> wrong_example(std::string_view example, const OwnTies* own);

} // namespace anban::text
