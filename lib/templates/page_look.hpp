// [page]: size, margins and numbers of the pages.
#pragma once

#include "templates/looks.hpp"
#include "templates/vocabulary.hpp"

#include <optional>

namespace anban::templates {

/// Margins of the first page, where they differ from those of the others.
struct FirstPageSpec {
    std::optional<Pt> top, bottom, left, right;
};

/// The page as written; a text size's own lies over it.
struct PageSpec {
    Pt width{0}, height{0};
    std::optional<Pt> own_width, own_height; ///< go before those of the size's name
    Pt top{0}, bottom{0}, left{0}, right{0};
    bool landscape = false, mirrored = false, fill = true;
    PageNumbers numbers;
    FirstPageSpec first;
};

/// Reads a table over what `spec` holds, and gives the page without running lines.
PageDesign page_of(Reader& reader, const Node& node, PageSpec& spec);

void add_page_tables(Vocabulary& to);

} // namespace anban::templates
