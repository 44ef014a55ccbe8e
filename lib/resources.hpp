// Where anban finds what it needs besides its code: templates, the font catalogue, colour profiles.
#pragma once

#include "anban/diagnostics.hpp"

#include <filesystem>

namespace anban {

/// The folder that holds `templates/`, `fonts/` and `icc/`: `wanted` where it is given, else the first that
/// exists of `$ANBAN_SHARE`, `share/anban` beside the running program, `../share/anban` of it, and the place
/// where this library was installed. Fails with no_input and the places that were looked at.
Result<std::filesystem::path> find_share(const std::filesystem::path& wanted);

} // namespace anban
