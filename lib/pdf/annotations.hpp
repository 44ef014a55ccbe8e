// Link annotations (ISO 32000-1, 12.5.6.5), tied to their structure elements (ISO 14289-1, 7.18).
#pragma once

#include "pdf/seam.hpp"
#include "pdf/tagging.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace anban::pdf {

/// The link annotations of a document.
struct Links {
    struct Annotation {
        int number = 0; ///< of its object
        int page = 0;
        templates::TagId link = 0;
    };
    /// In reading order. Annotation i has the key `pages + i` in the parent tree.
    std::vector<Annotation> annotations;
};

/// `target` as a URI in ASCII (RFC 3986): other bytes and spaces percent-encoded. Empty unless it is http,
/// https, mailto or tel.
std::string link_uri(std::string_view target);

/// Writes an annotation for each page that a link's text stands on. A link that leads nowhere gets none.
Links write_links(Seam& seam, const Tagging& tagging, const std::vector<int>& pages);

/// A destination at the top left of a place: `[7 0 R/XYZ 72 700 null]`.
std::string destination(const Tagging::Place& place, const std::vector<int>& pages);

} // namespace anban::pdf
