// Strips → pages, part by part: a part is set in one or more columns and follows the part before on its page.
#pragma once

#include "layout/page/assemble.hpp"
#include "layout/page/breaking.hpp"
#include "layout/page/continued.hpp"
#include "layout/page/note_lines.hpp"
#include "layout/page/variants.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace anban::layout {

/// Pages on their way, filled from the top.
class Flow {
public:
    Flow(Context& context, Variants variants);

    /// Sets strips below what is there. None but the first may ask for a new page. `below` is the room that
    /// the last one is to leave on its page, for what keeps with it. `figures` are counted from the first
    /// strip; none where no photo may move.
    void add(std::span<Strip> strips, const Section& section, double below,
             std::span<const FigurePlace> figures);

    /// Ends the page that is begun, if any.
    void end_page();

    /// Index of the first page after the front part; 0 without one.
    std::size_t body() const { return body_; }
    std::vector<Page> take_pages() { return std::move(pages_); }
    /// Contents lines, in the order of the pages' items.
    std::vector<PendingNumber> take_numbers() { return std::move(numbers_); }
    /// Lines that say where articles go on, in the order of the pages.
    std::vector<PendingContinued> take_continued() { return std::move(continued_); }

private:
    TextArea area() const;
    void add_single(std::span<Strip> strips, double below, std::span<const FigurePlace> figures);
    void add_columns(std::span<Strip> strips, const Section& section, std::span<const FigurePlace> figures);
    /// Strips of one page in columns, and lines of notes of which each column has those before its end's.
    struct ColumnsOfPage {
        std::span<Strip> strips;
        std::span<const PageEnd> ends; ///< counted from the page's own strips and lines
        std::span<Strip> notes;
    };
    void place_columns(const ColumnsOfPage& page, const Section& section, double height, double foot);
    double place(std::span<Strip> strips, double x, double y, double give);
    PlacedPages find_pages(const PageHeights& heights, std::span<Strip>& strips,
                           std::span<const FigurePlace>& figures, SetAnew& into);
    void trace_column(double x, double y, double width, double height) const;
    void report(std::span<const Strip> strips, std::size_t begin, const PageEnd& end, double height);
    void seek_cut_outs(std::span<const Strip> strips, std::span<const FigurePlace> figures,
                       const PlacedPages& placed);
    /// What is left of the page's height.
    double room() const { return area().height - used_ - notes_height_; }
    double above_notes() const;
    double height_of_notes(std::span<const Strip> lines) const;
    void set_notes(std::span<Strip> lines, double left, double bottom, double width);
    void add_page_notes(std::span<Strip> lines);
    void add_notes_left_over(std::span<Strip> lines);
    void begin_with(const Strip& first);
    void end_before(const Strip& next);

    /// Where strips were placed last, pt from the page's edges.
    struct Bottom {
        double left = 0, bottom = 0, width = 0;
        std::size_t article = 0;
    };

    Context& context_;
    Variants variants_;
    std::vector<Page> pages_;
    std::vector<PendingNumber> numbers_;
    std::vector<PendingContinued> continued_;
    Bottom bottom_;
    Strip content_;            // of the page that is begun
    double used_ = 0;          // of its height
    std::vector<Strip> notes_; // at its foot
    double notes_height_ = 0;
    bool begun_ = false; // something stands on it
    std::size_t body_ = 0;
};

} // namespace anban::layout
