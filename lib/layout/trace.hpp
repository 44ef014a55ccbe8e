// What layout decided and what it weighed. Collected only where somebody asks to look at it: see `lay_out`.
#pragma once

#include "anban/diagnostics.hpp"
#include "layout/blocks/strip.hpp"
#include "layout/paragraph/items.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anban::layout {

/// A paragraph whose lines were found; those of captions and table cells are paragraphs too.
struct TracedParagraph {
    std::string style;          ///< its template's name for it
    std::size_t lines = 0;      ///< that it has
    bool justified = false;     ///< in the end: a short measure makes text ragged
    std::optional<Pass> pass{}; ///< of total fit, if that found the lines
};

/// A place in a line where it did not end.
struct RejectedBreak {
    double x = 0; ///< where the text would have ended, pt from where that of the line begins
    Ending ending = Ending::free;
    double demerits = 0, more = 0; ///< as in TriedEnd
};

/// A line as it was filled.
struct TracedLine {
    std::size_t paragraph = 0;    ///< index
    std::size_t number = 0;       ///< in its paragraph, from 1
    SourcePos at;                 ///< of its first word
    double room = 0, natural = 0; ///< pt: what it may be wide, and what it would be with natural gaps
    double ratio = 0;             ///< as Fit::ratio; 0 for a last line that fits
    Ending ending = Ending::forced;
    bool overfull = false;
    std::optional<double> demerits{}; ///< of the lines up to its end, if total fit found it
    double cost = 0;                  ///< its own part of them
    std::vector<RejectedBreak> rejected{};
};

/// What it costs to end a page (or column) between two strips, in the best way to come there.
struct TriedPageEnd {
    std::size_t end = 0;          ///< one past its last strip
    double bonds = 0, cost = 0;   ///< sums over the pages up to there; the first counts before the second
    std::optional<double> page{}; ///< the cost of the page that ends there, if one does
};

/// A strip at its place on a page. Lengths are pt, places from the page's top left corner.
struct TracedStrip {
    std::size_t page = 0; ///< index
    double x = 0, y = 0, width = 0, height = 0;
    double space = 0, stretch = 0, shrink = 0; ///< above it, as in Strip
    double set = 0;                            ///< that space as it became
    Bond bond = Bond::none;
    bool first = false; ///< of a page or column
    std::size_t article = 0;
    SourcePos at;
    std::optional<TriedPageEnd> end{}; ///< below it, if one was weighed
};

/// Room that strips were placed into.
struct TracedColumn {
    std::size_t page = 0; ///< index
    double x = 0, y = 0, width = 0, height = 0;
};

struct Trace {
    std::vector<TracedParagraph> paragraphs;       ///< as laid out, some of them more than once
    std::vector<TracedLine> lines;                 ///< PlacedText::line counts them from 1
    std::vector<TracedColumn> columns;             ///< as they were filled
    std::vector<TracedStrip> strips;               ///< as they were placed
    std::vector<std::optional<TriedPageEnd>> ends; ///< below strips; Strip::traced counts those from 1

    /// Numbers strips, so that they are known again after they moved.
    void number(std::span<Strip> strips);
    /// Notes what page ends in `strips` cost.
    void note_ends(std::span<const Strip> strips, std::span<const TriedPageEnd> tried);
    /// What is placed from here on stands in this column.
    void begin_column(const TracedColumn& column);
    /// Notes a strip at its place, with the space above it as it is set.
    void place(const Strip& strip, double x, double y, double set);

    // What stands on a page.
    std::span<const TracedColumn> columns_on(std::size_t page) const;
    std::span<const TracedStrip> strips_on(std::size_t page) const;

private:
    bool column_begun_ = false; ///< something stands in it
};

} // namespace anban::layout
