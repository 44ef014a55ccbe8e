// Which photo belongs to which caption.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace anban::readers::pasted {

enum class Tie : unsigned char { none, by_name, by_order };

struct TiedPhoto {
    std::string photo; ///< empty where there is none
    Tie tie = Tie::none;
};

struct Ties {
    std::vector<TiedPhoto> captions; ///< one each
    std::vector<std::string> unused; ///< photos left over, in their order
};

/// Ties photos to captions (canonical text): first those whose file name says words of a caption, without
/// marks (`toan-canh-hoi-nghi.jpg`), then the others in order.
Ties tie_photos(const std::vector<std::string>& captions, const std::vector<std::string>& photos);

} // namespace anban::readers::pasted
