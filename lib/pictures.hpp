// Between reading and templates: which pictures stay in the text that they are written in.
#pragma once

#include "base/locate.hpp"
#include "readers/readers.hpp"

#include <vector>

namespace anban {

/// Pictures in running text whose source doesn't say their size stay there if they are about as high as a
/// line; larger ones, and those that can't be read, become photos below the paragraph or table, with a note.
/// `folders` are those of the document and its articles, as photo_folders gives them.
void settle_pictures(readers::ReadDocument& read, const std::vector<SourceFolder>& folders);

} // namespace anban
