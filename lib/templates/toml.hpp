// TOML → tree.
#pragma once

#include "templates/tree.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace anban::templates {

/// Parses a TOML file in memory. `file` is its name for messages, `index` what its places carry. Fails with
/// bad_data at the first offending character.
Result<Table> parse_toml(std::string_view bytes, const std::string& file, std::uint16_t index);

} // namespace anban::templates
