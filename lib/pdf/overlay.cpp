#include "pdf/overlay.hpp"

#include "layout/placed_lines.hpp"
#include "layout/stretches.hpp"
#include "layout/trace.hpp"
#include "pdf/overlay_pen.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace anban::pdf {
namespace {

using layout::PlacedImage, layout::PlacedLine, layout::PlacedRule, layout::PlacedText, layout::Stretch;
using layout::Trace, layout::TracedColumn, layout::TracedStrip;
using templates::Colour;

constexpr Colour area_colour{0, 0.55, 0.6}, strip_colour{0.62, 0.52, 0.82}, glue_colour{0.9, 0.5, 0};
constexpr Colour line_colour{0.6, 0.7, 0.8}, baseline_colour{0, 0.6, 0.3};
constexpr Colour chosen_colour{0, 0.4, 0.15}, rejected_colour{0.8, 0.1, 0.6};
constexpr Colour image_colour{0.1, 0.3, 0.9}, end_colour{0.8, 0, 0};
constexpr Colour fine_colour{0.82, 0.82, 0.82};
constexpr double letter_size = 4.5; // pt
constexpr double thin = 0.2, thick = 0.5;

Colour between(const Colour& a, const Colour& b, double share) {
    share = std::clamp(share, 0.0, 1.0);
    const auto channel = [&](double from, double to) { return from + (to - from) * share; };
    return {channel(a.red, b.red), channel(a.green, b.green), channel(a.blue, b.blue)};
}

/// Grey near the natural width, blue towards three quarters of it, red towards one and a half.
Colour gap_colour(double ratio) {
    constexpr double fine = 0.08;
    if (ratio < 1 - fine)
        return between({0.72, 0.8, 1}, {0.05, 0.2, 0.9}, (1 - fine - ratio) / (0.25 - fine));
    if (ratio > 1 + fine) return between({1, 0.8, 0.75}, {0.9, 0.05, 0}, (ratio - 1 - fine) / (0.5 - fine));
    return fine_colour;
}

/// A cost in few letters.
std::string brief(double cost) {
    if (cost < 1e3) return fmt::format("{:.0f}", cost);
    if (cost < 1e6) return fmt::format("{:.1f}k", cost / 1e3);
    if (cost < 1e9) return fmt::format("{:.1f}M", cost / 1e6);
    return fmt::format("{:.0e}", cost);
}

/// A face for letters: the first upright one that the document uses, or the first.
const fonts::Face* face_of(const layout::Pages& pages) {
    const fonts::Face* face = nullptr;
    for (const layout::Page& page : pages.pages)
        for (const layout::Item& item : page.items) {
            const auto* text = std::get_if<PlacedText>(&item);
            if (!text) continue;
            if (!text->face->bold && !text->face->italic) return text->face;
            if (!face) face = text->face;
        }
    return face;
}

class Overlay {
public:
    Overlay(const layout::Pages& pages, std::size_t index)
        : pages_(pages), trace_(*pages.trace), page_(pages.pages[index]), index_(index),
          pen_(page_.height.value, face_of(pages)) {}

    std::string draw() {
        draw_columns();
        draw_strips();
        for (std::size_t i = 0; i < page_.items.size(); ++i) {
            const layout::Item& item = page_.items[i];
            if (const auto* image = std::get_if<PlacedImage>(&item))
                draw_image(image->x.value, image->y.value, image->width.value, image->height.value);
            const auto* rule = std::get_if<PlacedRule>(&item);
            if (rule && rule->frame)
                draw_image(rule->x.value, rule->y.value, rule->width.value, rule->height.value);
            if (!std::holds_alternative<PlacedText>(item)) continue;
            const PlacedLine line = layout::line_at(pages_, page_.items, i);
            draw_line(line);
            i += line.runs.size() - 1;
        }
        draw_legend();
        return pen_.finish();
    }

private:
    void draw_columns() {
        pen_.colour(area_colour);
        pen_.line_width(thick);
        pen_.dashes(3);
        for (const TracedColumn& column : trace_.columns_on(index_))
            pen_.outline(column.x, column.y, column.width, column.height);
    }

    void draw_strips() {
        const std::span<const TracedStrip> strips = trace_.strips_on(index_);
        for (std::size_t i = 0; i < strips.size(); ++i) {
            const TracedStrip& strip = strips[i];
            pen_.colour(strip_colour);
            pen_.line_width(thin);
            pen_.outline(strip.x, strip.y, strip.width, strip.height);
            if (!strip.first) draw_glue(strip);
            const bool last = i + 1 == strips.size() || strips[i + 1].first;
            if (strip.end) draw_end(strip, last);
        }
    }

    /// A spring in the margin, as high as the space above the strip, with what that was and became.
    void draw_glue(const TracedStrip& strip) {
        constexpr double seen = 2; // pt; less is the leading of lines
        if (strip.space < seen && strip.stretch <= 0 && strip.shrink <= 0) return;
        const double x = strip.x - 3, top = strip.y - strip.set;
        pen_.colour(glue_colour);
        pen_.line_width(thick);
        pen_.line(x, top, x, strip.y);
        pen_.line(x - 1.5, top, x + 1.5, top);
        pen_.line(x - 1.5, strip.y, x + 1.5, strip.y);
        const double more = strip.set - strip.space;
        const std::string label =
            fmt::format("{:.1f}", strip.space) + (std::abs(more) < 0.05 ? "" : fmt::format("{:+.1f}", more));
        write_before(x - 2.5, strip.y - strip.set / 2 + letter_size / 3, label);
    }

    /// The end of a page below a strip: a tick where one was weighed, a line with its cost where it came.
    void draw_end(const TracedStrip& strip, bool last) {
        const double y = strip.y + strip.height;
        pen_.colour(last ? end_colour : rejected_colour);
        pen_.line_width(last ? 1 : thick);
        if (!last) {
            pen_.line(strip.x - 5, y, strip.x - 1, y);
            return;
        }
        pen_.line(strip.x - 5, y, strip.x + strip.width, y);
        if (strip.end->page) write_before(strip.x - 6, y + letter_size / 3, brief(*strip.end->page));
    }

    void write_before(double right, double baseline, const std::string& text) {
        pen_.letters(right - pen_.width_of(letter_size, text), baseline, letter_size, text);
    }

    void draw_image(double x, double y, double width, double height) {
        pen_.colour(image_colour);
        pen_.line_width(thick);
        pen_.outline(x, y, width, height);
        pen_.line(x, y, x + width, y + height);
        pen_.line(x, y + height, x + width, y);
    }

    void draw_line(const PlacedLine& line) {
        const PlacedText& first = *line.runs.front();
        const PlacedText& last = *line.runs.back();
        const double baseline = line.baseline, end = last.x.value + last.width.value;
        for (const PlacedText* run : line.runs)
            draw_gaps(*run, run == &last);
        pen_.colour(line_colour);
        pen_.line_width(thin);
        pen_.outline(first.x.value, baseline - line.ascent, end - first.x.value, line.ascent + line.descent);
        pen_.colour(baseline_colour);
        pen_.line(first.x.value, baseline, end, baseline);
        if (line.trace) draw_breaks(*line.trace, first.x.value, end, baseline);
    }

    void draw_gaps(const PlacedText& text, bool last) {
        const double height = text.face->x_height * text.size.value / text.face->units_per_em;
        std::vector<Stretch> stretches = layout::stretches_of(text);
        if (last && !stretches.empty() && stretches.back().gap) stretches.pop_back();
        for (const Stretch& gap : stretches) {
            if (!gap.gap || gap.natural <= 0) continue;
            pen_.colour(gap_colour((gap.right - gap.left) / gap.natural));
            pen_.box(gap.left, text.baseline.value - height, gap.right - gap.left, height);
        }
    }

    void draw_breaks(const layout::TracedLine& line, double left, double end, double baseline) {
        pen_.colour(rejected_colour);
        pen_.line_width(thick);
        for (const layout::RejectedBreak& rejected : line.rejected)
            draw_rejected(left + rejected.x, baseline);
        pen_.colour(chosen_colour);
        draw_chosen(end, baseline);
        if (line.demerits) pen_.letters(end + 4, baseline, letter_size, brief(line.cost));
    }

    void draw_rejected(double x, double baseline) { pen_.line(x, baseline + 0.5, x, baseline + 3); }

    void draw_chosen(double x, double baseline) {
        pen_.triangle(x + 0.5, baseline - 1.5, x + 3.5, baseline - 3, x + 3.5, baseline);
    }

    /// What the marks mean, along the foot of the page.
    void draw_legend() {
        const double y = page_.height.value - 8, top = y - 4;
        double x = 20;
        const auto entry = [&](const Colour& colour, double width, const char* name,
                               const std::function<void()>& sample) {
            pen_.colour(colour);
            pen_.line_width(thick);
            sample();
            pen_.colour({0.2, 0.2, 0.2});
            x = pen_.letters(x + width + 2, y, letter_size, name) + 8;
        };
        entry(area_colour, 6, "column", [&] {
            pen_.dashes(2);
            pen_.outline(x, top, 6, 4);
        });
        entry(strip_colour, 6, "strip", [&] { pen_.outline(x, top, 6, 4); });
        entry(line_colour, 6, "line", [&] { pen_.outline(x, top, 6, 4); });
        entry(baseline_colour, 6, "baseline", [&] { pen_.line(x, y - 2, x + 6, y - 2); });
        for (const auto& [ratio, name] : {std::pair{0.8, "gap 80 %"}, {1.0, "100 %"}, {1.33, "133 %"}})
            entry(gap_colour(ratio), 4, name, [&] { pen_.box(x, top, 4, 4); });
        entry(chosen_colour, 4, "break and its cost", [&] { draw_chosen(x, y); });
        entry(rejected_colour, 1, "break not taken", [&] { draw_rejected(x, y - 3); });
        entry(glue_colour, 3, "glue: natural and change, pt", [&] {
            pen_.line(x + 1.5, top, x + 1.5, y);
            pen_.line(x, top, x + 3, top);
            pen_.line(x, y, x + 3, y);
        });
        entry(image_colour, 6, "image", [&] { draw_image(x, top, 6, 4); });
        entry(end_colour, 6, "end of page, column or part, and its cost", [&] {
            pen_.line_width(1);
            pen_.line(x, y - 2, x + 6, y - 2);
        });
    }

    const layout::Pages& pages_;
    const Trace& trace_;
    const layout::Page& page_;
    std::size_t index_;
    OverlayPen pen_;
};

} // namespace

std::string draw_overlay(const layout::Pages& pages, std::size_t index) {
    return Overlay(pages, index).draw();
}

} // namespace anban::pdf
