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
    Bond broken = Bond::none; ///< what had to be parted here, because the page held no looser place
};

/// Fills pages of `height` pt in turn. Rules, the strongest first:
/// 1. a strip with `new_page` starts a page, and nothing but the first strip of a page may reach below it;
/// 2. a page ends at the loosest bond on it (Bond's order): keep_together is given up before widows and
///    orphans, those before keep_with_next, and each only where the page has no looser place;
/// 3. of equally loose places the last one that fits.
/// Space above a page's first strip is left out.
std::vector<PageEnd> break_pages(std::span<const Strip> strips, double height);

} // namespace anban::layout
