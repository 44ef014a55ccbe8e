#include "layout/blocks/blocks.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace anban::layout {
namespace {

using templates::Cell;
using templates::Row;

/// The first place in a block that has one.
SourcePos position(std::span<const templates::Block> blocks);

SourcePos position(const templates::Block& block) {
    if (const auto* paragraph = std::get_if<templates::Paragraph>(&block.kind))
        return paragraph->runs.empty() ? SourcePos{} : paragraph->runs.front().at;
    if (const auto* photo = std::get_if<templates::Photo>(&block.kind)) return photo->at;
    if (const auto* row = std::get_if<Row>(&block.kind))
        for (const Cell& cell : row->cells)
            if (const SourcePos at = position(cell.blocks); at.line > 0) return at;
    return {};
}

SourcePos position(std::span<const templates::Block> blocks) {
    for (const templates::Block& block : blocks)
        if (const SourcePos at = position(block); at.line > 0) return at;
    return {};
}

/// Widths by the cells' shares; equal where no share is positive.
std::vector<double> widths_of(const Row& row, double width) {
    const double free = std::max(width - row.gap.value * static_cast<double>(row.cells.size() - 1), 0.0);
    double sum = 0;
    for (const Cell& cell : row.cells)
        sum += std::max(cell.share, 0.0);
    std::vector<double> widths;
    for (const Cell& cell : row.cells)
        widths.push_back(sum > 0 ? free * std::max(cell.share, 0.0) / sum
                                 : free / static_cast<double>(row.cells.size()));
    return widths;
}

Strip lay_side_by_side(Context& context, const Row& row, const Frame& frame) {
    Strip strip;
    double x = 0;
    const std::vector<double> widths = widths_of(row, frame.width);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        Column cell;
        lay_blocks(context, row.cells[i].blocks, {widths[i], frame.height, true}, cell);
        strip.height = std::max(strip.height, stack(std::move(cell.strips()), x, 0, strip));
        if (strip.at.line == 0) strip.at = position(row.cells[i].blocks);
        x += widths[i] + row.gap.value;
    }
    return strip;
}

} // namespace

void lay_row(Context& context, const Row& row, const Frame& frame, Column& column) {
    if (row.cells.empty()) return;
    const std::size_t messages = context.messages.size();
    Strip strip = lay_side_by_side(context, row, frame);
    column.open({row.before.value});
    if (frame.in_cell || strip.height <= frame.height) {
        if (!strip.items.empty()) column.add(std::move(strip));
    } else {
        context.retract(messages); // the cells are laid out again
        context.say(Severity::warning, "row-too-high", strip.at,
                    "a row is higher than the page: its cells stand one under another",
                    "put less into the cells, or make paragraphs of them");
        for (const Cell& cell : row.cells)
            lay_blocks(context, cell.blocks, frame, column);
        column.open({});
    }
    column.close({row.after.value}, row.keep_with_next);
}

} // namespace anban::layout
