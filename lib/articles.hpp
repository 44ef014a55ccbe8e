// A bulletin of several articles: the files that its front matter lists, or sources given one after another.
#pragma once

#include "anban/anban.hpp"
#include "base/locate.hpp"
#include "readers/readers.hpp"

#include <vector>

namespace anban {

/// Reads a source and its articles, each with the reader of its format: those that its front matter lists,
/// then `source.articles`. An article that can't be had leaves an error at its place in the list. A bulletin
/// without a file of its own takes what names it (organisation, bulletin, issue, template …) from the first
/// of its articles that says it. Fails where nothing is left to print.
Result<readers::ReadDocument> read_bulletin(const Source& source, bool allow_outside);

/// Where photos start: for the document itself, then for each of its articles. An article's photos may lie
/// anywhere in the bulletin's folder.
std::vector<SourceFolder> photo_folders(const document::Document& document, bool allow_outside);

} // namespace anban
