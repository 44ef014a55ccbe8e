// Choosing the reader of a source, and the photos that may belong to a pasted text.
#pragma once

#include "anban/anban.hpp"
#include "readers/readers.hpp"

namespace anban {

/// True when the source is to be read as pasted text.
bool is_pasted(const Source& source);

/// Photos that are named as they lie in the folder `from` are named as they are reached from the folder `to`.
void move_photos(document::Document& document, const std::filesystem::path& from,
                 const std::filesystem::path& to);

/// Reads a source with the reader of its format. `among_others`: its folder holds other articles of the same
/// bulletin, so that not all photos there are its own.
Result<readers::ReadDocument> read_source(const Source& source, bool among_others = false);

} // namespace anban
