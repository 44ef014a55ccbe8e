// The field `date`.
#pragma once

#include "anban/diagnostics.hpp"
#include "document/document.hpp"

#include <string>

namespace anban::readers::markdown {

/// Brings a date in one of the usual Vietnamese forms to ISO 8601. What is no date, or one that doesn't
/// exist, stays as it is, with a warning; so does a weekday that the date contradicts.
Diagnostics settle_date(document::Field& date, const std::string& file);

} // namespace anban::readers::markdown
