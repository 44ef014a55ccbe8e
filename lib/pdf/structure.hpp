// The structure tree (ISO 32000-1, 14.7 and 14.8): elements, their attributes, and the way back from marked
// content and annotations to them.
#pragma once

#include "pdf/annotations.hpp"
#include "pdf/seam.hpp"
#include "pdf/tagging.hpp"

#include <string_view>
#include <vector>

namespace anban::pdf {

/// The structure type of a role: `P`, `H1`, `LBody` …
std::string_view structure_type(templates::Role role);

/// The level that each heading gets in the tree: the first one 1, none more than one deeper than the one
/// before it (ISO 14289-1, 7.4.2), headings that were of one level under one heading staying so. 0 for what
/// isn't a heading. `order` lists tags in reading order.
std::vector<int> heading_levels(const Tagging& tagging, const std::vector<templates::TagId>& order);

/// Tags with content in reading order, the document first.
std::vector<templates::TagId> reading_order(const Tagging& tagging);

/// Writes the tree; gives the number of its root. `pages` are the pages' numbers.
int write_structure(Seam& seam, const Tagging& tagging, const std::vector<templates::TagId>& order,
                    const std::vector<int>& levels, const std::vector<int>& pages, const Links& links);

} // namespace anban::pdf
