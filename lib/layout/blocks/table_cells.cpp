#include "layout/blocks/table_cells.hpp"

#include "layout/blocks/blocks.hpp"
#include "layout/paragraph/lines.hpp"
#include "layout/paragraph/shaped_text.hpp"

#include <algorithm>
#include <limits>

namespace anban::layout {
namespace {

using templates::Align;
using templates::ParagraphStyle;
using templates::StyledRun;
using templates::TableCell;

/// True where a line of a cell may end for the asking.
bool may_end(Ending ending) {
    return ending == Ending::free || ending == Ending::tied || ending == Ending::forced;
}

ContentWidth measure_text(const ShapedText& text) {
    ContentWidth width;
    double line = 0, part = 0;
    for (const Word& word : text.words) {
        line += word.width;
        part += word.width;
        width.most = std::max(width.most, line);
        width.least = std::max(width.least, part);
        line = word.ending == Ending::forced ? 0 : line + word.gap;
        part = may_end(word.ending) ? 0 : part + word.gap;
    }
    return width;
}

/// Width of a text from one of its bytes on.
double width_from(Context& context, const std::vector<StyledRun>& runs, std::size_t offset) {
    std::vector<StyledRun> rest;
    for (const StyledRun& run : runs) {
        const std::size_t skipped = std::min(offset, run.text.size());
        offset -= skipped;
        if (skipped == run.text.size()) continue;
        rest.push_back(run);
        rest.back().text.erase(0, skipped);
    }
    if (rest.empty()) return 0;
    const ShapedText text = shape_line(context, rest);
    return measure_line(text, 0, static_cast<std::uint32_t>(text.words.size())).natural;
}

/// The style of a cell's text: gaps around it are the table's.
ParagraphStyle style_of(const Context& context, const TableCell& cell, double scale) {
    ParagraphStyle style = context.document.styles[cell.text.style];
    style.align = cell.align;
    style.pitch = style.pitch * scale;
    style.first_indent = style.before = style.after = style.left = style.right = Pt{0};
    return style;
}

} // namespace

MeasuredCell measure_cell(Context& context, const TableCell& cell) {
    MeasuredCell measured;
    if (cell.text.runs.empty()) return measured;
    const bool kerning = context.document.styles[cell.text.style].kerning;
    measured.width =
        measure_text(shape_text(context, cell.text.runs, kerning, std::numeric_limits<double>::infinity()));
    if (!cell.number) return measured;
    measured.width.least = measured.width.most;
    measured.width.firm = true;
    measured.broken = std::min(width_from(context, cell.text.runs, *cell.number), measured.width.most);
    return measured;
}

CellLines lay_cell(Context& context, const TableCell& cell, const CellRoom& room, double own_broken) {
    CellLines lines;
    if (cell.text.runs.empty()) return lines;
    ParagraphStyle style = style_of(context, cell, room.scale);
    double width = room.width;
    if (cell.number) {
        style.align = Align::right;
        width -= std::clamp(room.broken - own_broken, 0.0, room.width / 2);
    }
    templates::Paragraph text = cell.text;
    for (StyledRun& run : text.runs)
        run.size = run.size * room.scale;
    Column column(width);
    lay_paragraph(context, text, style, {width, room.height, true}, column);
    lines.strips = std::move(column.strips());
    for (std::size_t i = 0; i < lines.strips.size(); ++i)
        lines.height += lines.strips[i].height + (i > 0 ? lines.strips[i].space : 0);
    return lines;
}

double line_height(const Context& context, const TableCell& cell, double scale) {
    return context.document.styles[cell.text.style].pitch.value * scale;
}

} // namespace anban::layout
