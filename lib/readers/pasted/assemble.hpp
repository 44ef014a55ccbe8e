// From settled lines to the document and its messages.
#pragma once

#include "readers/pasted/reading.hpp"
#include "readers/readers.hpp"

#include <string>
#include <vector>

namespace anban::readers::pasted {

/// Puts the lines of a settled reading into fields and blocks of `out`, with a message for each guess, each
/// line of furniture, each caption without a photo and each photo without a caption.
void assemble(const Reading& reading, const std::vector<std::string>& photos, ReadDocument& out);

} // namespace anban::readers::pasted
