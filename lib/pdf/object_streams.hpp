// Object streams (ISO 32000-1, 7.5.7): objects that aren't streams, gathered and compressed together.
#pragma once

#include "pdf/deflate.hpp"
#include "pdf/seam.hpp"

#include <vector>

namespace anban::pdf {

/// Where an object stands: the number of its object stream, 0 for one that stands by itself, and its place in
/// there.
struct PackedPlace {
    int stream = 0, index = 0;
};

/// As many objects as a stream holds at most. A reader unpacks a stream as a whole, and a place in it fits
/// into a byte.
constexpr int most_packed = 256;

/// Moves all objects that aren't streams into object streams; gives the place of each, by number, from 0.
std::vector<PackedPlace> pack_objects(Seam& seam, Deflater& deflater);

} // namespace anban::pdf
