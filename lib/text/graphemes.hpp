// User-perceived characters.
#pragma once

#include <cstddef>
#include <string_view>

namespace anban::text {

/// The end of the grapheme cluster (UAX #29) that starts at `offset`, which must be a boundary itself. At the
/// end of the text it is the length of the text. What can't be told apart stays together: a letter with its
/// marks, a flag, a joined emoji.
std::size_t next_cluster(std::string_view utf8, std::size_t offset);

} // namespace anban::text
