// The placed texts of a page as the lines that people see.
#pragma once

#include "layout/pages.hpp"
#include "templates/styled.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace anban::layout {

struct TracedLine;

/// Texts of one line, as they follow one another in `Page::items`.
struct PlacedLine {
    std::vector<const PlacedText*> runs; ///< one at least
    double baseline = 0;                 ///< that of the text that isn't raised
    double ascent = 0, descent = 0;      ///< how far fonts reach above and below it, both positive pt
    const TracedLine* trace = nullptr;   ///< null for a line of no paragraph, or without a trace
};

/// True where `next` goes on with the line that ends in `text`.
bool same_line(const PlacedText& text, const PlacedText& next);

/// The line that begins with `items[first]`, a text.
PlacedLine line_at(const Pages& pages, std::span<const Item> items, std::size_t first);

/// What is in a tag, to its reader: `heading`, `body`, `caption` … as docs/layout-json.md lists them.
std::string_view kind_of(const templates::StyledDocument& document, templates::TagId tag);

/// A place in a source; line 0 where it is not known.
struct Origin {
    std::string_view file;
    SourcePos at;
};

/// Where what stands in a tag was written. Furniture and what the template adds have no line.
Origin origin_of(const templates::StyledDocument& document, templates::TagId tag);

} // namespace anban::layout
