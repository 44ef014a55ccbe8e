// Photos that stand at the top of a page or column instead of where they stand in the text.
#pragma once

#include "layout/blocks/strip.hpp"
#include "layout/page/breaking.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace anban::layout {

/// What a page end leaves to the page after it, of the photo nearest to it.
enum class Pending : std::uint8_t {
    none,  ///< photos before it stand before it, those after it after it
    owed,  ///< the last photo before it stands at the top of the next page
    ahead, ///< the first photo after it stands at the top of the page before
};

/// What is at the top of a page, and what isn't where it stands in the text.
struct PageShape {
    std::optional<std::size_t> top;    ///< index of a figure
    std::array<std::size_t, 3> gone{}; ///< indices of figures
    std::size_t gone_count = 0;
    std::size_t first = 0; ///< the first strip below what is at the top
    double cost = 0;

    bool plain() const { return !top && gone_count == 0; }
};

/// The shapes that pages may have. Photos keep their order, go no farther than the next page, above no
/// headline of their own and out of no article.
class FigurePlaces {
public:
    /// `figures` are those of `strips`, counted from their beginning.
    FigurePlaces(std::span<const Strip> strips, std::span<const FigurePlace> figures)
        : strips_(strips), figures_(figures) {}

    bool empty() const { return figures_.empty(); }

    /// The shape of a page that holds the strips from `begin` to `end` and what its ends leave over; nothing
    /// where there is none. `begun`: something stands above the page's first strip. `forced`: the page ends
    /// here in any case.
    std::optional<PageShape> shape(std::size_t begin, Pending before, std::size_t end, Pending after,
                                   bool begun, bool forced) const;

    /// What a page of that shape is filled with, where `fill` counts all strips, the space above the first
    /// left out.
    PageFill fill(PageFill fill, std::size_t begin, std::size_t end, const PageShape& shape) const;

    /// The bond above the strip at `end`.
    Bond bond(std::size_t end, const PageShape& shape) const;

    /// The room that a strip gives up when it goes, pt; 0 for what stays.
    double removable(std::size_t strip) const;

private:
    bool is_gone(std::size_t strip, const PageShape& shape) const;
    Rejoined above(std::size_t strip, const PageShape& shape) const;
    bool same_article(std::size_t a, std::size_t b) const { return strips_[a].article == strips_[b].article; }
    std::size_t first_from(std::size_t strip) const;
    void add_top_of_its_own(std::size_t begin, std::size_t from, std::size_t to, bool begun,
                            PageShape& shape) const;

    std::span<const Strip> strips_;
    std::span<const FigurePlace> figures_;
};

/// Puts the strips into the order of their pages, and counts the pages' ends in it.
void lift_figures(std::span<Strip> strips, std::span<const FigurePlace> figures, PlacedPages& placed);

/// The columns of a last page are to be of one height, which brings their strips into other columns: photos
/// that moved within that page go back to their places, if the page, `height` high, then still holds all.
/// Gives whether its columns may be balanced.
bool settle_last_page(std::span<const Strip> strips, std::span<const FigurePlace> figures,
                      std::size_t columns, double height, PlacedPages& placed);

} // namespace anban::layout
