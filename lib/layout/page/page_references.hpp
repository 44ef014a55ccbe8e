// Numbers of pages in running text.
#pragma once

#include "layout/pages.hpp"
#include "templates/styled.hpp"

namespace anban::layout {

/// Sets the runs that name pages to the labels that these have. True where a text is another one than before,
/// so that the document has to be laid out again.
bool name_pages(templates::StyledDocument& document, const Pages& pages);

} // namespace anban::layout
