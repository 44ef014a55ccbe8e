// Font subsets, quickly: most documents need only letters that a small part of a font holds.
#pragma once

#include "fonts/fonts.hpp"

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <unordered_map>

namespace anban::pdf {

/// Makes subsets of faces. A face that is asked for again is first reduced to the letters of European
/// languages and Vietnamese, and subsets within these are made of what is left: the same bytes in a quarter
/// of the time. Thread safe.
class Subsets {
public:
    /// The same as fonts::subset.
    Result<fonts::Subset> make(const fonts::Face& face, std::span<const std::uint16_t> glyphs);

private:
    struct Reduced;
    struct Known {
        bool asked = false; ///< once already
        std::shared_ptr<const Reduced> reduced;
    };
    std::shared_ptr<const Reduced> reduced(const fonts::Face& face);

    std::mutex mutex_;
    std::unordered_map<std::string, Known> faces_; ///< by file
};

} // namespace anban::pdf
