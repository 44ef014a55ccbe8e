// Where pages end, and the columns of a page.
#pragma once

#include "layout/blocks/strip.hpp"
#include "layout/page/variety.hpp"
#include "layout/trace.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace anban::layout {

/// The end of a page or column.
struct PageEnd {
    std::size_t end = 0;      ///< one past its last strip
    Bond broken = Bond::none; ///< what had to be parted here, because no other way was looser
    std::size_t notes = 0;    ///< one past its last line of notes, counted over those of all strips
    bool poor = false;        ///< seen to be short, a last page of a line or two, or a bond is broken
    int more = 0;             ///< how many of its paragraphs are set a line longer or, below 0, shorter: the
                              ///< first of what its Variety has
};

/// Heights that pages (or columns) have for strips, pt.
struct PageHeights {
    double first = 0, rest = 0; ///< of the first ones and of all after them
    std::size_t firsts = 1;     ///< how many have `first`: the columns of a page that is begun
    bool begun =
        false; ///< something stands above the first strip: its space counts, and the page may be left
    std::size_t columns = 1; ///< on each page after the first ones
    double below = 0;        ///< room that the last strip is to leave on its page, for what keeps with it
    double above_notes = 0;  ///< between the text of a page and its notes
    bool noted = false;      ///< what is begun has notes, which those of the strips join
};

/// The strips of a page, from their tops: heights and the spaces between them, and what is set again above
/// the first. Space above the first strip of a page is left out, but no strip.
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
/// short as it is. Notes stand on the page of their marks; the last of them may go on on the next page, at
/// the price of a page that is short by a line or two. Where what was begun is left, the first end is 0. A
/// page that ends in an article leaves the room of its strip's `foot` below its last column; in a single
/// column one that goes on leaves that of `head`, which of more columns is no part of their heights. Time
/// grows with the strips times those of a page.
std::vector<PageEnd> break_pages(std::span<const Strip> strips, const PageHeights& heights);

/// A photo that stands at the top of a page, not where it stands in the text.
struct Lift {
    std::size_t figure = 0; ///< index among the figures
    std::size_t page = 0;   ///< index among the ends
};

struct PlacedPages {
    std::vector<PageEnd> ends; ///< of pages in the order of the text, those that are lifted counted where
                               ///< they stand there
    std::vector<Lift> lifts;
};

/// Gives all paragraphs that may be set longer or shorter, in the order of their strips, when it is told what
/// was found without those that it didn't give before; none where there are no others.
using MoreVariants = std::function<std::span<const Variant>(std::span<const PageEnd> ends)>;

/// The same where photos may move to the tops of pages: each as its cost allows, and as `FigurePlaces` says;
/// and where paragraphs may be set in other lines if that costs less than pages that are short. What is tried
/// is told where `tried` is given, in the order of the strips.
PlacedPages place_pages(std::span<const Strip> strips, const PageHeights& heights,
                        std::span<const FigurePlace> figures, std::vector<TriedPageEnd>* tried = nullptr,
                        const MoreVariants& more = {});

/// What a page costs that ends so many lines above its foot. A photo goes to the top of another page where it
/// spares a hole that costs more than its own move.
double cost_of_hole(double lines);

/// Columns of about equal height.
struct Balanced {
    std::vector<PageEnd> columns; ///< no more than asked for
    double height = 0;            ///< of the highest
};

/// Parts strips into `count` columns so that the highest is as low as the bonds allow, and the others differ
/// from it as little as they can; no column has fewer than three strips unless there are too few. `notes` are
/// the heights of the strips' notes, none where it is empty; they stand `above_notes` below their column.
Balanced balance_columns(std::span<const Strip> strips, std::size_t count, std::span<const double> notes = {},
                         double above_notes = 0);

} // namespace anban::layout
