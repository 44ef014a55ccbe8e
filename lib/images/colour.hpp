// Colour profiles of photos.
#pragma once

#include "images/images.hpp"

#include <string>
#include <string_view>

namespace anban::images {

/// The profile, cut to the length that its header states, when it can describe samples of `space` in a
/// PDF/A-2 (ISO 19005-2, 6.2.4.2: an input, display, output or colour space profile of ICC version 2 or 4
/// with the same number of components); otherwise nothing.
std::string checked_profile(std::string_view icc, ColourSpace space);

/// What CMYK without a profile of its own means: coated offset paper, see icc/README.md.
std::string_view default_cmyk_profile();

} // namespace anban::images
