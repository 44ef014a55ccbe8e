// Between reading and templates: the files of values that a document names become tables.
#pragma once

#include "base/locate.hpp"
#include "readers/readers.hpp"

#include <vector>

namespace anban {

/// Fills in the rows of every table of a document and its articles that names a file. `folders` are theirs,
/// as photo_folders gives them. A table whose file can't be had stays without rows and leaves an error at the
/// line that names it.
void load_tables(readers::ReadDocument& read, const std::vector<SourceFolder>& folders);

} // namespace anban
