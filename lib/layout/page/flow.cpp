#include "layout/page/flow.hpp"

#include "layout/blocks/blocks.hpp"
#include "layout/page/placing.hpp"
#include "layout/trace.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace anban::layout {
namespace {

constexpr double seen_short = 31; // pt; two lines, by which anybody sees a page to be short

const char* name_of(Bond bond) {
    switch (bond) {
    case Bond::none:
        break;
    case Bond::together:
        return "a paragraph that is to stay in one piece";
    case Bond::lines:
        return "lines that are to stay together (widows, orphans)";
    case Bond::next:
        return "blocks that are to stay together";
    }
    return "";
}

/// Share of their stretch (or, negative, of their shrink) that the spaces of a page give.
double give_of(const PageFill& fill, double height, bool stretching) {
    const double spare = height - fill.natural;
    if (spare < 0) return fill.shrink > 0 ? std::max(spare / fill.shrink, -1.0) : 0;
    // A page that is short all the same, before a photo that went to the next one, looks better with usual
    // gaps.
    if (!stretching || fill.stretch <= 0 || spare > fill.stretch + seen_short) return 0;
    return std::min(spare / fill.stretch, 1.0);
}

/// The strips before `end`, from `begin` on.
std::span<Strip> part(std::span<Strip> strips, std::size_t begin, const PageEnd& end) {
    return strips.subspan(begin, end.end - begin);
}

} // namespace

Flow::Flow(Context& context, Variants variants) : context_(context), variants_(std::move(variants)) {}

TextArea Flow::area() const {
    return text_area(context_.document.page, pages_.size() + 1);
}

void Flow::end_page() {
    if (!begun_) return;
    const TextArea page = area();
    set_notes(notes_, page.left, page.top + page.height, page.width);
    notes_.clear();
    notes_height_ = 0;
    const templates::PageDesign& design = context_.document.page;
    for (PageNumber& line : content_.numbers)
        numbers_.push_back({pages_.size(), std::move(line)});
    pages_.push_back({design.width, design.height, {}, std::move(content_.items)});
    content_ = {};
    used_ = 0;
    begun_ = false;
}

/// Ends the page that is begun; `next` comes first on the one after it.
void Flow::end_before(const Strip& next) {
    constexpr double rounding = 0.001; // pt
    const TextArea page = area();
    const bool goes_on = begun_ && next.foot > 0 && next.article == bottom_.article;
    // After the last column of one part of the article and before the first of the next no room was kept.
    if (goes_on && bottom_.bottom + next.foot <= page.top + page.height + rounding)
        continued_.push_back(
            {pages_.size(), next.article, false, bottom_.left, bottom_.bottom, bottom_.width});
    end_page();
}

/// Says on a page yet empty that an article goes on with its first strip.
void Flow::begin_with(const Strip& first) {
    if (begun_ || used_ > 0 || first.head <= 0) return;
    const TextArea page = area();
    continued_.push_back({pages_.size(), first.article, true, page.left, page.top, page.width});
    used_ = first.head;
}

void Flow::add(std::span<Strip> strips, const Section& section, double below,
               std::span<const FigurePlace> figures) {
    if (strips.empty()) return;
    if (strips.front().new_page) end_before(strips.front());
    if (strips.front().body) body_ = pages_.size();
    if (section.columns > 1)
        add_columns(strips, section, figures);
    else
        add_single(strips, below, figures);
}

void Flow::report(std::span<const Strip> strips, std::size_t begin, const PageEnd& end, double height) {
    if (end.end < strips.size()) context_.article = strips[end.end].article;
    if (end.broken != Bond::none)
        context_.say(Severity::warning, "keep-broken", strips[end.end].at,
                     fmt::format("a page ends between {}: no page holds them", name_of(end.broken)),
                     "loosen the keep rules of the style, or make its text smaller");
    if (begin < strips.size()) context_.article = strips[begin].article;
    if (end.end > begin && strips[begin].height > height + 0.001)
        context_.say(Severity::warning, "overfull-page", strips[begin].at,
                     fmt::format("something {:.0f} pt high stands on a page that is {:.0f} pt high",
                                 strips[begin].height, height),
                     "make it smaller or the page's margins narrower");
}

/// Where paragraphs have to be set longer or shorter, `strips` and `figures` become those of `into`.
PlacedPages Flow::find_pages(const PageHeights& heights, std::span<Strip>& strips,
                             std::span<const FigurePlace>& figures, SetAnew& into) {
    std::vector<TriedPageEnd> tried;
    PlacedPages placed = variants_.place_pages(strips, heights, figures, context_.trace ? &tried : nullptr);
    if (context_.trace) context_.trace->note_ends(strips, tried);
    if (!is_varied(placed.ends)) return placed;
    into = variants_.set(strips, figures, placed.ends);
    strips = into.strips;
    figures = into.figures;
    return placed;
}

void Flow::trace_column(double x, double y, double width, double height) const {
    if (context_.trace) context_.trace->begin_column({pages_.size(), x, y, width, height});
}

/// Notes which photos have a page end in the text beside them, and how much of the text stands before it. Of
/// photos that were found before, text may stand between the page's top and the photo: too much went on
/// above.
void Flow::seek_cut_outs(std::span<const Strip> strips, std::span<const FigurePlace> figures,
                         const PlacedPages& placed) {
    constexpr std::size_t seen = 3; // lines, by which the first guess is wrong at most
    if (!context_.seeks_cut_outs) return;
    const auto height_of = [&](std::size_t begin, std::size_t end) {
        double height = 0;
        for (std::size_t i = begin; i < end; ++i)
            height += strips[i].height + strips[i + 1].space;
        return height;
    };
    for (const FigurePlace& figure : figures) {
        if (figure.beside == 0) continue;
        const auto known = context_.cut_out_skips.find(figure.tag);
        for (const PageEnd& end : placed.ends) {
            if (end.end > figure.strip && end.end < figure.strip + figure.beside)
                context_.cut_out_skips[figure.tag] += height_of(figure.strip, end.end);
            else if (known != context_.cut_out_skips.end() && end.end < figure.strip &&
                     end.end + seen >= figure.strip)
                known->second = std::max(known->second - height_of(end.end, figure.strip), 0.0);
        }
    }
}

/// Places strips under one another; gives their height. What is read between two lines of a paragraph would
/// tear it apart: a photo that stands there comes, in the order of the page's items, after the paragraph.
double Flow::place(std::span<Strip> strips, double x, double y, double give) {
    struct Held {
        Strip* strip;
        double x, y;
    };
    std::vector<Held> held;
    const auto release = [&] {
        for (const Held& photo : std::exchange(held, {}))
            move_into(std::move(*photo.strip), photo.x, photo.y, content_);
    };
    const bool even = pages_.size() % 2 == 1;
    const double top = y;
    if (!strips.empty() && strips.front().again) {
        Strip again = *strips.front().again;
        const double height = again.height;
        if (context_.trace) context_.trace->place(again, x, y, 0);
        move_into(std::move(again), x, y, content_);
        y += height;
    }
    for (std::size_t i = 0; i < strips.size(); ++i) {
        Strip& strip = strips[i];
        const double space = i > 0 ? strip.space + give * (give < 0 ? strip.shrink : strip.stretch) : 0;
        y += space;
        if (context_.trace) context_.trace->place(strip, x, y, space);
        if (strip.opens && !strip.lifted) release();
        const double height = strip.height;
        const bool turned = even && strip.on_even;
        if (strip.aside) {
            held.push_back({strip.aside.get(), x + (turned ? strip.on_even->photo : 0), y});
            if (strip.opens) release();
        }
        if (turned) move_right(strip, strip.on_even->text);
        if (strip.lifted)
            held.push_back({&strip, x, y});
        else
            move_into(std::move(strip), x, y, content_);
        y += height;
    }
    release();
    begun_ = true;
    if (!strips.empty()) bottom_.article = strips.back().article;
    return y - top;
}

void Flow::add_single(std::span<Strip> strips, double below, std::span<const FigurePlace> figures) {
    const templates::PageDesign& design = context_.document.page;
    begin_with(strips.front());
    const double rest = text_area(design, pages_.size() + 2).height;
    SetAnew anew;
    PlacedPages placed = find_pages({room(), rest, 1, begun_, 1, below, above_notes(), !notes_.empty()},
                                    strips, figures, anew);
    seek_cut_outs(strips, figures, placed);
    lift_figures(strips, figures, placed);
    StripNotes notes(strips);
    std::size_t begin = 0, noted = 0;
    for (const PageEnd& end : placed.ends) {
        if (begin > 0) end_before(strips[begin]);
        std::span<Strip> here = part(strips, begin, end);
        if (here.empty()) {
            report(strips, begin, end, area().height);
            end_before(strips.front());
            continue;
        }
        begin_with(here.front());
        report(strips, begin, end, room());
        if (!begun_ && here.front().inside_page && here.size() > 1) here = here.subspan(1);
        const bool last = end.end == strips.size();
        if (begun_) used_ += here.front().space;
        add_page_notes(notes.lines(noted, end.notes));
        const double foot = last ? 0 : strips[end.end].foot;
        const double give = give_of(measure_page(here), room() - foot, design.fill && !last);
        trace_column(area().left, area().top + used_, area().width, room());
        used_ += place(here, area().left, area().top + used_, give);
        bottom_ = {area().left, area().top + used_, area().width, bottom_.article};
        begin = end.end;
        noted = end.notes;
    }
    add_notes_left_over(notes.lines(noted, notes.count()));
}

void Flow::add_columns(std::span<Strip> strips, const Section& section,
                       std::span<const FigurePlace> figures) {
    const templates::PageDesign& design = context_.document.page;
    begin_with(strips.front());
    const double above = begun_ ? strips.front().space : 0;
    const double rest = text_area(design, pages_.size() + 2).height - strips.back().head;
    const double space = std::exchange(strips.front().space, 0); // counted for all columns
    const double first = room() - above;
    SetAnew anew;
    PlacedPages placed = find_pages({first, rest, section.columns, begun_, section.columns, 0, above_notes()},
                                    strips, figures, anew);
    const double last = placed.ends.size() > section.columns ? rest : first;
    const bool balance = settle_last_page(strips, figures, section.columns, last, placed);
    seek_cut_outs(strips, figures, placed);
    lift_figures(strips, figures, placed);
    const std::vector<PageEnd>& ends = placed.ends;
    StripNotes notes(strips);
    auto column = ends.begin();
    if (column->end == 0) {
        end_before(strips.front());
        ++column;
    }
    if (begun_) used_ += space;
    std::size_t noted = 0;
    for (std::size_t begin = 0; column != ends.end();) {
        begin_with(strips[begin]);
        const auto left = static_cast<std::size_t>(ends.end() - column);
        const double height = room();
        const std::size_t count = std::min(left, section.columns);
        const auto end = column + static_cast<std::ptrdiff_t>(count);
        std::vector<PageEnd> columns;
        for (; column != end; ++column)
            columns.push_back({column->end - begin, column->broken, column->notes - noted});
        const std::span<Strip> here = strips.subspan(begin, columns.back().end);
        const std::span<Strip> lines = notes.lines(noted, noted + columns.back().notes);
        if (balance && column == ends.end() && noted == notes.before(begin)) {
            Balanced balanced = balance_columns(
                here, section.columns, notes.heights().subspan(notes.count() > 0 ? begin : 0), above_notes());
            for (PageEnd& balanced_end : balanced.columns)
                balanced_end.notes = notes.before(begin + balanced_end.end) - noted;
            // Bonds may make balanced columns higher than the page.
            if (balanced.height <= height) {
                place_columns({here, balanced.columns, lines}, section, balanced.height, 0);
                return;
            }
        }
        begin += here.size();
        noted += lines.size();
        const bool goes_on = column != ends.end();
        place_columns({here, columns, lines}, section, height, goes_on ? strips[begin].foot : 0);
        if (goes_on) end_before(strips[begin]);
    }
    add_notes_left_over(notes.lines(noted, notes.count()));
}

/// One page's columns, `height` high, with rules between them; the last one leaves room for a foot.
void Flow::place_columns(const ColumnsOfPage& page, const Section& section, double height, double foot) {
    double x = area().left, tallest = 0;
    const double top = area().top + used_;
    std::size_t begin = 0, noted = 0;
    for (const PageEnd& end : page.ends) {
        const std::span<Strip> here = part(page.strips, begin, end);
        report(page.strips, begin, end, height);
        const double room = &end == &page.ends.back() ? height - foot : height;
        const std::span<Strip> notes = page.notes.subspan(noted, end.notes - noted);
        const double give = give_of(measure_page(here), room - height_of_notes(notes), true);
        trace_column(x, top, section.width, room);
        const double reached = place(here, x, top, give);
        set_notes(notes, x, top + room, section.width);
        bottom_ = {x, top + reached, section.width, bottom_.article};
        tallest = std::max(tallest, notes.empty() ? reached : room);
        x += section.width + section.gap;
        begin = end.end;
        noted = end.notes;
    }
    if (section.rule && page.ends.size() > 1) {
        x = area().left + section.width + section.gap / 2;
        for (std::size_t i = 1; i < page.ends.size(); ++i, x += section.width + section.gap) {
            PlacedRule rule;
            rule.x = placed(x - section.rule->thickness.value / 2);
            rule.y = placed(top);
            rule.width = placed(section.rule->thickness.value);
            rule.height = placed(tallest);
            rule.colour = section.rule->colour;
            content_.items.emplace_back(rule);
        }
    }
    used_ += tallest;
}

} // namespace anban::layout
