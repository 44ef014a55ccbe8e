// Apart from the index, so that a program that doesn't ask for the rules holds none of their texts.
#include "text/ties.hpp"

namespace anban::text {
namespace {

#include "text/ties_data.inc" // made from ties/vi.toml

} // namespace

std::span<const TieRule> tie_rules() {
    return rules;
}

} // namespace anban::text
