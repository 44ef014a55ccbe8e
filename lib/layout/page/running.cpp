// Running heads and feet.
#include "layout/blocks/blocks.hpp"
#include "layout/page/assemble.hpp"
#include "layout/page/marks.hpp"
#include "layout/page/running_part.hpp"
#include "layout/paragraph/lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace anban::layout {
namespace {

using templates::Align;
using templates::PageKind;
using templates::RunningLine;

constexpr double part_gap = 1; // em, the least between two parts of a line

using Parts = std::array<RunningPart, 3>;

/// Room that the parts of a line need side by side.
double needed_by(const Parts& parts, double gap) {
    const double left = parts[0].width, centre = parts[1].width, right = parts[2].width;
    // The centre stays in the middle, so that the wider side counts on both.
    if (const double side = std::max(left, right); centre > 0 && side > 0) return centre + 2 * (side + gap);
    if (centre > 0) return centre;
    return left + right + (left > 0 && right > 0 ? gap : 0);
}

/// Room that a part has beside the others, but not less than its fair share.
double room_beside(const Parts& parts, std::size_t part, double room, double gap) {
    const double centre = parts[1].width, sides = std::max(parts[0].width, parts[2].width);
    if (part == 1) return sides > 0 ? std::max(room - 2 * (sides + gap), room / 3) : room;
    if (centre > 0) return (room - centre) / 2 - gap;
    const double other = parts[2 - part].width;
    return other > 0 ? std::max(room - gap - other, (room - gap) / 2) : room;
}

/// A rule parts the line from the text: it stands below a head and above a foot.
PlacedRule rule_of(const RunningLine& line, const TextArea& area, double page_height, double size) {
    const templates::Rule& rule = *line.rule;
    const bool head = line.baseline.value < page_height / 2;
    const double y = head ? line.baseline.value + depth_share * size + rule.gap.value
                          : line.baseline.value - rise_share * size - rule.gap.value - rule.thickness.value;
    return place_rule(rule, area.left, area.width, y);
}

class RunningSetter {
public:
    RunningSetter(Context& context, const std::vector<std::size_t>& first_pages, std::size_t body,
                  Pages& pages)
        : context_(context), lines_(context.document.page.running), body_(body), pages_(pages.pages),
          marks_(context.document, first_pages, pages_.size()), whole_(lines_.size()), cut_(lines_.size()) {}

    void run() {
        for (std::size_t page = 0; page < pages_.size(); ++page)
            for (std::size_t line = 0; line < lines_.size(); ++line)
                if (stands_on(lines_[line], page)) add(line, page);
    }

private:
    bool stands_on(const RunningLine& line, std::size_t page) const {
        if (page == 0 && !line.on_first) return false;
        const auto is = [&](PageKind kind) {
            switch (kind) {
            case PageKind::first:
                return page == 0;
            case PageKind::other:
                return page > 0;
            case PageKind::odd:
                return page % 2 == 0;
            case PageKind::even:
                return page % 2 == 1;
            case PageKind::last:
                return page + 1 == pages_.size();
            case PageKind::front:
                return page < body_;
            case PageKind::body:
                return page >= body_;
            }
            return false;
        };
        return line.on.empty() || std::any_of(line.on.begin(), line.on.end(), is);
    }

    PageFacts facts(std::size_t page) const {
        const std::size_t last = page < body_ ? body_ : pages_.size();
        return {page, pages_[page].label, pages_[last - 1].label, marks_};
    }

    void add(std::size_t index, std::size_t number) {
        const RunningLine& line = lines_[index];
        Page& page = pages_[number];
        const TextArea area = text_area(context_.document.page, number + 1);
        const PageFacts known = facts(number);
        Parts* parts = &whole_[index];
        double size = 0;
        for (std::size_t i = 0; i < parts->size(); ++i) {
            (*parts)[i].shape(context_, fill_in(line.parts[i], known, all_words));
            size = std::max(size, (*parts)[i].size);
        }
        const double gap = part_gap * size;
        if (needed_by(*parts, gap) > area.width && may_be_cut(*parts))
            parts = &shortened(index, known, area.width, gap);
        const double needed = needed_by(*parts, gap);
        const double scale = needed > area.width ? area.width / needed : 1;
        if (scale < 1)
            context_.say_once(fmt::format("running {}", index), Severity::warning, "overfull", {},
                              "a running head or foot is wider than the text: squeezed",
                              "shorten it, or give it a smaller size");
        place(line, number, *parts, scale, area);
        if (line.rule) page.items.emplace_back(rule_of(line, area, page.height.value, size));
    }

    static bool may_be_cut(const Parts& parts) {
        return std::any_of(parts.begin(), parts.end(),
                           [](const RunningPart& part) { return part.filled.most_words > 1; });
    }

    /// The parts of a line that is too wide, the wider end cut first. Neighbouring pages mostly have one
    /// title.
    Parts& shortened(std::size_t index, const PageFacts& facts, double room, double gap) {
        const Parts& whole = whole_[index];
        Cut& cut = cut_[index];
        if (cut.room == room && cut.gap == gap &&
            std::equal(
                whole.begin(), whole.end(), cut.of.begin(),
                [](const RunningPart& part, const RunningFill& filled) { return same(part.filled, filled); }))
            return cut.parts;
        cut.room = room;
        cut.gap = gap;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            cut.of[i] = whole[i].filled;
            cut.parts[i].shape(context_, fill_in(lines_[index].parts[i], facts, all_words));
        }
        std::array<std::size_t, 3> order{0, 2, 1};
        if (whole[2].width > whole[0].width) order = {2, 0, 1};
        for (const std::size_t i : order) {
            const double own = room_beside(cut.parts, i, room, gap);
            if (cut.parts[i].filled.most_words > 1 && cut.parts[i].width > own)
                cut.parts[i].shorten(context_, lines_[index].parts[i], facts, own);
        }
        return cut.parts;
    }

    void place(const RunningLine& line, std::size_t number, const Parts& parts, double scale,
               const TextArea& area) {
        static constexpr std::array aligns{Align::left, Align::centre, Align::right};
        const bool swapped = line.facing && number % 2 == 1;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const RunningPart& part = parts[swapped ? 2 - i : i];
            if (part.text.words.empty()) continue;
            const auto words = static_cast<std::uint32_t>(part.text.words.size());
            const double x = area.left + offset(aligns[i], part.width * scale, area.width);
            set_line(part.text, {0, words, 0, 0, scale}, x, line.baseline.value, pages_[number].items);
        }
    }

    /// A line as it was cut last, and what it was cut from.
    struct Cut {
        std::array<RunningFill, 3> of;
        double room = 0, gap = 0;
        Parts parts;
    };

    Context& context_;
    const std::vector<RunningLine>& lines_;
    std::size_t body_; ///< its first page
    std::vector<Page>& pages_;
    Marks marks_;
    std::vector<Parts> whole_; ///< by line, as shaped last
    std::vector<Cut> cut_;
};

} // namespace

void add_running_lines(Context& context, const std::vector<std::size_t>& first_pages, std::size_t body,
                       Pages& pages) {
    RunningSetter(context, first_pages, body, pages).run();
}

} // namespace anban::layout
