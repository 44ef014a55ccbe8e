// One reader a source format, bytes → Document.
#pragma once

#include "anban/diagnostics.hpp"
#include "document/document.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace anban::readers {

struct ReadDocument {
    document::Document document;
    Diagnostics messages;
};

/// Reads the editable source: CommonMark (md4c) under an optional YAML front matter (yaml-cpp). `file` is the
/// name for messages, `folder` where photo paths start. Fails with bad_data for text that can't be decoded or
/// a front matter that isn't YAML.
Result<ReadDocument> read_markdown(std::string_view bytes, const std::string& file,
                                   const std::filesystem::path& folder);

/// Reads text pasted from a portal: headline, time, lead, paragraphs, captions, byline are recognised, the
/// site's furniture left out and listed. Every guess is a note with its reason and line. `photos` are the
/// names of the files that may belong to captions, as the clerk's folder lists them, in natural order.
Result<ReadDocument> read_pasted(std::string_view bytes, const std::string& file,
                                 const std::filesystem::path& folder, const std::vector<std::string>& photos);

/// The photos (.jpg .jpeg .png in any case) of a folder in natural order (anh2 before anh10).
std::vector<std::string> list_photos(const std::filesystem::path& folder);

/// Writes a document as the editable source that `read_markdown` reads back to an equal value.
std::string write_markdown(const document::Document& document);

} // namespace anban::readers
