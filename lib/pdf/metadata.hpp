// What the archive wants to know: XMP and document information, saying the same (ISO 19005-2, 6.6).
#pragma once

#include "templates/styled.hpp"

#include <string>
#include <string_view>

namespace anban::pdf {

/// The XMP packet, with identifiers that are all zeros.
std::string xmp(const templates::Metadata& metadata);

/// Puts identifiers into a packet: UUIDs made from `id`, 16 bytes of a hash of the document's content.
void identify(std::string& xmp, std::string_view id);

/// The document information dictionary. Without a date there are no dates.
std::string information(const templates::Metadata& metadata);

/// `D:20200710104100+07'00'` (ISO 32000-1, 7.9.4), as far as the moment is known.
std::string pdf_date(const DateTime& moment);

} // namespace anban::pdf
