// Paragraphs set a line longer or shorter, where a page or column would end short without that.
#pragma once

#include "layout/blocks/blocks.hpp"
#include "layout/blocks/strip.hpp"
#include "layout/context.hpp"
#include "layout/page/breaking.hpp"

#include <cstddef>
#include <map>
#include <span>
#include <vector>

namespace anban::layout {

/// Strips of which some paragraphs are set longer or shorter, and their figures.
struct SetAnew {
    std::vector<Strip> strips;
    std::vector<FigurePlace> figures;
};

/// Whether paragraphs of any of these pages are to be set longer or shorter.
bool is_varied(std::span<const PageEnd> ends);

/// Sets paragraphs again, those of pages that are poor and of the ones before them; of a document whose pages
/// are all well filled, none.
class Variants {
public:
    /// `strips` are all of a column, whose paragraphs `paragraphs` are.
    Variants(Context& context, std::span<const SetParagraph> paragraphs, std::span<const Strip> strips)
        : context_(context), paragraphs_(paragraphs), first_(strips.data()) {}

    /// As layout::place_pages of a column's strips, which are given once, but with paragraphs set longer or
    /// shorter where that fills pages.
    PlacedPages place_pages(std::span<const Strip> strips, const PageHeights& heights,
                            std::span<const FigurePlace> figures, std::vector<TriedPageEnd>* tried);

    /// The strips with those paragraphs set as the pages were found that `place_pages` gave of them last; the
    /// ends become theirs.
    SetAnew set(std::span<Strip> strips, std::span<const FigurePlace> figures, std::span<PageEnd> ends);

private:
    struct Made {
        ParagraphVariants lines;
        Variant variant; ///< counted from the column's first strip
    };
    bool find_variants(std::span<const PageEnd> ends, std::span<const Strip> strips, std::size_t reach);
    void make(const SetParagraph& set);
    std::size_t offset_of(std::span<const Strip> strips) const {
        return static_cast<std::size_t>(strips.data() - first_);
    }

    Context& context_;
    std::span<const SetParagraph> paragraphs_;
    const Strip* first_;
    std::map<std::size_t, Made> made_; ///< by the first strip
    std::vector<Variant> variants_;    ///< of the strips that were broken last, counted from their first
};

} // namespace anban::layout
