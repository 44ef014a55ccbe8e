// The body of a Markdown source: md4c's events made into blocks.
#pragma once

#include "anban/diagnostics.hpp"
#include "document/document.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace anban::readers::markdown {

struct Body {
    std::vector<document::Block> blocks;
    std::vector<document::Note> notes;
    std::vector<document::Figure> pictures;
    Diagnostics messages;
};

/// Reads the Markdown of `source` from byte `begin` on. `source` is the whole file, clean UTF-8, and its last
/// line ends with a newline. Fails with bad_data for text that is nested or tangled beyond reason.
Result<Body> read_body(std::string_view source, std::size_t begin, const std::string& file);

} // namespace anban::readers::markdown
