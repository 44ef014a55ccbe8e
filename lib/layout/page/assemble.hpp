// Strips → pages.
#pragma once

#include "layout/blocks/strip.hpp"
#include "layout/context.hpp"
#include "layout/pages.hpp"

#include <vector>

namespace anban::layout {

/// The area for text on a page, pt from the page's top left corner.
struct TextArea {
    double left = 0, top = 0, width = 0, height = 0;
};

/// That of page `number` (1-based): with mirrored margins the inner one is left on odd pages, right on even
/// ones.
TextArea text_area(const templates::PageDesign& design, std::size_t number);

/// Breaks a column's strips into pages and places them; page numbers of contents lines and running heads come
/// last, when every page is known. There is always one page.
Pages assemble(Context& context, Column column);

/// Adds running heads and feet to every page.
void add_running_lines(Context& context, Pages& pages);

/// A contents line on its page.
struct PendingNumber {
    std::size_t page = 0; ///< index
    PageNumber number;    ///< in the page's coordinates
};

/// Sets leader dots and page numbers behind contents lines. `pending` is in the order of the pages' items.
void add_page_numbers(Context& context, const std::vector<PendingNumber>& pending, Pages& pages);

} // namespace anban::layout
