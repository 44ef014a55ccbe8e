// The fields at the head of a Markdown source.
#pragma once

#include "anban/diagnostics.hpp"
#include "document/document.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace anban::readers {

struct FrontMatter {
    std::map<std::string, document::Field> fields; ///< known keys in their canonical form, others as written
    std::vector<document::Field> articles; ///< the entries of the field `articles`, each with its place
    Diagnostics messages;
    std::size_t body = 0; ///< byte where the body begins
};

/// Reads the YAML between a first line `---` and the next line `---` or `...`; a text without such a first
/// line has no fields. Values are scalars in the very characters of the source, or lists of them, joined by
/// `, `; white space in them becomes single spaces, and the date ISO 8601. Fails with bad_data, at its place,
/// for what is not YAML, an end that is missing, aliases, and nesting or size beyond reason.
Result<FrontMatter> read_front_matter(std::string_view source, const std::string& file);

/// The same by yaml-cpp alone, many times slower where fields are plain: the measure of the other.
Result<FrontMatter> read_front_matter_by_yaml(std::string_view source, const std::string& file);

} // namespace anban::readers
