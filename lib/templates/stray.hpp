// Letters outside of quotes, found before the parser sees them.
#pragma once

#include "anban/diagnostics.hpp"

#include <optional>
#include <string_view>

namespace anban::templates {

/// The first letter outside ASCII that stands in a TOML file where only ASCII may: outside of texts in quotes
/// and of comments, after the backslash of an escape, or as the first on the line after one that ends in a
/// backslash. The first two are mistakes of the file. All are undefined behaviour in toml++ 3.3, whose test
/// for white space takes them for unreachable, so the parser must not be given such a file.
struct Stray {
    SourcePos at;
    std::string_view letter;
    bool in_text = false; ///< the last of the three
};
std::optional<Stray> find_stray(std::string_view utf8);

} // namespace anban::templates
