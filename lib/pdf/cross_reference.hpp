// The end of a file: a cross-reference stream (ISO 32000-1, 7.5.8), which says where each object stands and
// holds what a trailer would.
#pragma once

#include "pdf/deflate.hpp"
#include "pdf/object_streams.hpp"
#include "pdf/seam.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace anban::pdf {

/// The whole file: what has been written, a cross-reference stream with the next free number, and the way to
/// it. `packed` are the places of objects in object streams, by number; `id` are the 16 bytes of both parts
/// of /ID.
std::string with_cross_references(Seam::Written written, const std::vector<PackedPlace>& packed,
                                  std::string_view id, Deflater& deflater);

} // namespace anban::pdf
