// Content streams (ISO 32000-1, 7.8): the items of a page as operators, in marked-content sequences.
#pragma once

#include "anban/diagnostics.hpp"
#include "images/images.hpp"
#include "layout/pages.hpp"
#include "pdf/pieces.hpp"
#include "pdf/tagging.hpp"

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace anban::pdf {

using Images = std::vector<std::shared_ptr<const images::Image>>;

/// One page drawn: its operators and the resources that they name (/F3 and /I0).
struct DrawnPage {
    std::string operators;
    std::set<FontNumber> fonts;
    std::set<std::uint32_t> images;
};

/// Draws a page and notes in `tagging` what it finds. Fails when an item names a tag or an image that the
/// document hasn't.
Result<DrawnPage> draw(const layout::Page& page, const Images& images, Pieces& pieces, Tagging& tagging);

} // namespace anban::pdf
