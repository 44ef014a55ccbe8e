// What is said where an article goes on on another page: `(Xem tiếp trang 5)`, `(Tiếp theo trang 1)`.
#pragma once

#include "layout/context.hpp"
#include "layout/pages.hpp"

#include <cstddef>
#include <vector>

namespace anban::layout {

/// The room of both lines with the gaps to the text, pt; 0 for a line that isn't there.
struct ContinuedHeights {
    double foot = 0, head = 0;
};
/// Those of an article, counted as in templates::ArticleStart.
ContinuedHeights continued_heights(const templates::StyledDocument& document, std::size_t article);

/// A line that waits for the number of the other page.
struct PendingContinued {
    std::size_t page = 0; ///< index of the page that it stands on
    std::size_t article = 0;
    bool is_head = false;
    double left = 0, top = 0,
           width = 0; ///< its room, from the text above a foot, from the page's text on for a head
};

/// Sets the lines, as furniture of their pages, when all pages have their labels.
void add_continued(Context& context, const std::vector<PendingContinued>& pending, Pages& pages);

} // namespace anban::layout
