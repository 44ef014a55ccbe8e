#include "text/graphemes.hpp"

#include "text/clean.hpp"
#include "text/icu_iterators.hpp"

namespace anban::text {
namespace {

/// Characters that neither extend a neighbour nor are extended by one of their own kind: every two of them
/// are two clusters (GB999).
bool stands_alone(char32_t c) {
    return (c >= 0x20 && c < 0x300) || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2010 && c <= 0x2027);
}

} // namespace

std::size_t next_cluster(std::string_view utf8, std::size_t offset) {
    if (offset >= utf8.size()) return utf8.size();
    std::size_t after = offset;
    if (stands_alone(next(utf8, after))) {
        std::size_t further = after;
        if (after == utf8.size() || stands_alone(next(utf8, further))) return after;
    }
    IcuIterator icu(IcuIterator::Kind::cluster, utf8.substr(offset));
    const int end = icu.next();
    return end > 0 ? offset + static_cast<std::size_t>(end) : utf8.size();
}

} // namespace anban::text
