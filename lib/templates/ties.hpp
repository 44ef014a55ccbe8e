// [ties]: what a template adds to the built-in Vietnamese ties.
#pragma once

#include "templates/reading.hpp"
#include "text/ties.hpp"

#include <memory>

namespace anban::templates {

/// Reads `ties` of the root table: rules by name, or the name of a file beside the template that holds them.
/// Each rule's example is checked against all of them. Null where the template adds none.
std::shared_ptr<const text::OwnTies> read_ties(Reader& reader, const Table& root);

} // namespace anban::templates
