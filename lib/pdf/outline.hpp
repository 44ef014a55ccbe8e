// What a reader's program shows beside the pages: the outline and the page labels.
#pragma once

#include "layout/pages.hpp"
#include "pdf/seam.hpp"
#include "pdf/tagging.hpp"

#include <optional>
#include <string>
#include <vector>

namespace anban::pdf {

/// Writes an outline of the headings, nested by `levels` (see heading_levels). Gives its number; nothing
/// where the document has no headings.
std::optional<int> write_outline(Seam& seam, const Tagging& tagging,
                                 const std::vector<templates::TagId>& order, const std::vector<int>& levels,
                                 const std::vector<int>& pages);

/// The number tree of the catalog's /PageLabels (ISO 32000-1, 12.4.2): runs of decimal or Roman numbers that
/// count up, any other label by itself.
std::string page_labels(const std::vector<layout::Page>& pages);

} // namespace anban::pdf
