// Running heads and feet.
#include "layout/blocks/blocks.hpp"
#include "layout/page/assemble.hpp"
#include "layout/paragraph/lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace anban::layout {
namespace {

using templates::Align;
using templates::RunningLine;
using templates::StyledRun;

constexpr double part_gap = 1; // em, the least between two parts of a line

void replace_all(std::string& text, std::string_view what, const std::string& with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

/// The runs as they stand on one page: numbers filled in, none of them in the structure tree.
std::vector<StyledRun> fill_in(const std::vector<StyledRun>& runs, const std::string& page,
                               const std::string& pages) {
    std::vector<StyledRun> out = runs;
    for (StyledRun& run : out) {
        replace_all(run.text, "{page}", page);
        replace_all(run.text, "{pages}", pages);
        run.tag = templates::artifact;
    }
    return out;
}

/// One of the three parts, shaped.
struct Part {
    std::vector<StyledRun> runs;
    ShapedText text;
    double width = 0;
    double size = 0;
};

Part shape_part(Context& context, const std::vector<StyledRun>& runs, const std::string& page,
                const std::string& pages) {
    Part part;
    part.runs = fill_in(runs, page, pages);
    part.text = shape_line(context, part.runs);
    const auto words = static_cast<std::uint32_t>(part.text.words.size());
    part.width = measure_line(part.text, 0, words).natural;
    part.size = largest_size(part.text, 0, words);
    return part;
}

/// How far the parts have to be squeezed to stand side by side, 1 if not at all.
double scale_for(const std::array<Part, 3>& parts, double room, double size) {
    const double left = parts[0].width, centre = parts[1].width, right = parts[2].width;
    const double gap = part_gap * size;
    double needed = left + right + (left > 0 && right > 0 ? gap : 0);
    // The centre stays in the middle, so that the wider side counts on both.
    if (const double side = std::max(left, right); centre > 0 && side > 0)
        needed = centre + 2 * (side + gap);
    else if (centre > 0)
        needed = centre;
    return needed > room ? room / needed : 1;
}

/// A rule parts the line from the text: it stands below a head and above a foot.
PlacedRule rule_of(const RunningLine& line, const TextArea& area, double page_height, double size) {
    const templates::Rule& rule = *line.rule;
    const bool head = line.baseline.value < page_height / 2;
    const double y = head ? line.baseline.value + depth_share * size + rule.gap.value
                          : line.baseline.value - rise_share * size - rule.gap.value - rule.thickness.value;
    return place_rule(rule, area.left, area.width, y);
}

void add_line(Context& context, const RunningLine& line, std::size_t number, Pages& pages) {
    Page& page = pages.pages[number - 1];
    const TextArea area = text_area(context.document.page, number);
    const std::string count = std::to_string(pages.pages.size());
    std::array<Part, 3> parts;
    double size = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i] = shape_part(context, line.parts[i], page.label, count);
        size = std::max(size, parts[i].size);
    }
    const double scale = scale_for(parts, area.width, size);
    const std::size_t first_page = line.on_first ? 1 : 2;
    if (scale < 1 && number == first_page)
        context.say(Severity::warning, "overfull", {},
                    "a running head or foot is wider than the text: squeezed",
                    "shorten it, or give it a smaller size");
    constexpr std::array aligns{Align::left, Align::centre, Align::right};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto words = static_cast<std::uint32_t>(parts[i].text.words.size());
        const double x = area.left + offset(aligns[i], parts[i].width * scale, area.width);
        set_line(parts[i].text, {0, words, 0, 0, scale}, x, line.baseline.value, page.items);
    }
    if (line.rule) page.items.emplace_back(rule_of(line, area, page.height.value, size));
}

} // namespace

void add_running_lines(Context& context, Pages& pages) {
    for (std::size_t number = 1; number <= pages.pages.size(); ++number)
        for (const RunningLine& line : context.document.page.running)
            if (number > 1 || line.on_first) add_line(context, line, number, pages);
}

} // namespace anban::layout
