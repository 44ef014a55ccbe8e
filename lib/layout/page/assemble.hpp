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

/// Labels pages as they are numbered; `body` is the index of the first page after the front part, 0 where
/// there is none.
void label_pages(const templates::PageNumbers& numbers, std::size_t body, Pages& pages);

/// For each tag the index of the page where it or something in it stands first; pages.size() if nowhere.
std::vector<std::size_t> first_pages(const templates::StyledDocument& document, const Pages& pages);

/// Adds running heads and feet. `first_pages` may be empty where none of them names sections or articles.
void add_running_lines(Context& context, const std::vector<std::size_t>& first_pages, std::size_t body,
                       Pages& pages);

/// A contents line on its page.
struct PendingNumber {
    std::size_t page = 0; ///< index
    PageNumber number;    ///< in the page's coordinates
};

/// Sets leader dots and page numbers behind contents lines. `pending` is in the order of the pages' items.
void add_page_numbers(Context& context, const std::vector<PendingNumber>& pending,
                      const std::vector<std::size_t>& first_pages, Pages& pages);

} // namespace anban::layout
