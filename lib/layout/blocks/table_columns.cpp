#include "layout/blocks/table_columns.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace anban::layout {
namespace {

constexpr double narrowest = 14; // pt, that firm columns leave each of the others

/// Raises what columns ask for by one measure so that they hold a span together.
void widen(std::span<ContentWidth> columns, double ContentWidth::*measure, double wanted) {
    double sum = 0, weights = 0;
    for (const ContentWidth& column : columns) {
        sum += column.*measure;
        weights += column.most;
    }
    if (sum >= wanted) return;
    const double share = 1.0 / static_cast<double>(columns.size());
    for (ContentWidth& column : columns)
        column.*measure += (wanted - sum) * (weights > 0 ? column.most / weights : share);
}

/// Widths of at most `wanted`, the widest cut to one level so that they fill `room`.
void cut_widest(std::span<const ContentWidth> columns, bool firm, double room, std::vector<double>& widths) {
    std::vector<double> wanted;
    for (const ContentWidth& column : columns)
        if (column.firm == firm) wanted.push_back(column.least);
    std::sort(wanted.begin(), wanted.end());
    double level = std::numeric_limits<double>::infinity(), left = room;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const double even = left / static_cast<double>(wanted.size() - i);
        if (wanted[i] > even) {
            level = std::max(even, 0.0);
            break;
        }
        left -= wanted[i];
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].firm == firm) widths[i] = std::min(columns[i].least, level);
}

std::vector<double> squeeze(std::span<const ContentWidth> columns, double room) {
    double firm = 0;
    std::size_t others = 0;
    for (const ContentWidth& column : columns) {
        if (column.firm)
            firm += column.least;
        else
            ++others;
    }
    std::vector<double> widths(columns.size());
    const auto count = static_cast<double>(columns.size());
    const double left = std::min(narrowest, room / count) * static_cast<double>(others);
    cut_widest(columns, true, room - left, widths);
    cut_widest(columns, false, room - std::min(firm, room - left), widths);
    return widths;
}

} // namespace

void widen_for_spans(std::span<const SpanWidth> spans, double between, std::vector<ContentWidth>& columns) {
    for (const SpanWidth& span : spans) {
        const std::span<ContentWidth> below = std::span(columns).subspan(span.column, span.columns);
        const double inside = between * static_cast<double>(span.columns - 1);
        widen(below, &ContentWidth::most, span.width.most - inside);
        widen(below, &ContentWidth::least, span.width.least - inside);
        for (ContentWidth& column : below)
            column.most = std::max(column.most, column.least);
    }
}

std::vector<double> share_width(std::span<const ContentWidth> columns, double room, bool full) {
    double least = 0, most = 0;
    for (const ContentWidth& column : columns) {
        least += column.least;
        most += column.most;
    }
    if (least > room) return squeeze(columns, room);
    std::vector<double> widths;
    const double spare = room - most;
    for (const ContentWidth& column : columns) {
        if (spare >= 0)
            widths.push_back(column.most + (full ? spare * (most > 0 ? column.most / most : 0) : 0));
        else
            widths.push_back(column.least + (room - least) * (column.most - column.least) / (most - least));
    }
    return widths;
}

} // namespace anban::layout
