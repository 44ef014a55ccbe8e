// The failures that reading a photo can end in, and the limits.
#pragma once

#include "images/images.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace anban::images {

/// The file is broken: `what` completes "the photo is damaged: …".
Failure damaged(const std::string& file, const std::string& what);

/// The file is sound, but of a kind that a PDF can't hold: `what` completes "the photo can't be used: …".
Failure unsupported(const std::string& file, const std::string& what, const std::string& hint);

/// Judges the size in samples before anything is decoded.
std::optional<Failure> check_size(std::int64_t width, std::int64_t height, const Limits& limits,
                                  const std::string& file);

} // namespace anban::images
