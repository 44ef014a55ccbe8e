// Choosing the reader of a source, and the photos that may belong to a pasted text.
#pragma once

#include "anban/anban.hpp"
#include "readers/readers.hpp"

namespace anban {

/// True when the source is to be read as pasted text.
bool is_pasted(const Source& source);

/// Reads a source with the reader of its format.
Result<readers::ReadDocument> read_source(const Source& source);

} // namespace anban
