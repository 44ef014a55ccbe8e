// Where pages end.
#pragma once

#include "layout/blocks/strip.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace anban::layout {

/// The end of a page.
struct PageEnd {
    std::size_t end = 0;      ///< one past the page's last strip
    Bond broken = Bond::none; ///< what had to be parted here, because no other way was looser
};

/// Heights that pages have for strips, pt.
struct PageHeights {
    double first = 0, rest = 0; ///< of the page that is begun, and of all after it
};

/// The strips of a page, from their tops: heights and the spaces between them. Space above the first strip of
/// a page is left out.
struct PageFill {
    double natural = 0;
    double stretch = 0, shrink = 0; ///< what the spaces can give
};
PageFill measure_page(std::span<const Strip> page);

/// Ends pages where they are best for the document as a whole: of all ways to end them the one whose costs
/// have the least sum. A strip with `new_page` starts a page, and nothing but the first strip of a page may
/// reach below it. What costs, from dear to cheap: a broken bond, in Bond's order, each dearer than any
/// number of the next; a page that stays short of its height by whole lines; spaces stretched or shrunk to
/// fill one; a last page of a line or two. The last page of a part that ends with a forced page end may be as
/// short as it is. Time grows with the strips times those of a page.
std::vector<PageEnd> break_pages(std::span<const Strip> strips, const PageHeights& heights);

} // namespace anban::layout
