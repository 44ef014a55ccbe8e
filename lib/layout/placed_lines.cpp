#include "layout/placed_lines.hpp"

#include "layout/stretches.hpp"
#include "layout/trace.hpp"

#include <algorithm>
#include <cmath>
#include <variant>

namespace anban::layout {
namespace {

using templates::Role, templates::StyledDocument, templates::Tag, templates::TagId;

/// Calls `see` with a tag and those above it, from the inside out, until it gives true.
template <class See>
void climb(const StyledDocument& document, TagId tag, See see) {
    while (tag < document.tags.size() && !see(tag)) {
        const TagId above = document.tags[tag].parent;
        if (above >= tag) return; // the document itself
        tag = above;
    }
}

std::string_view kind_of(Role role) {
    switch (role) {
    case Role::heading1:
    case Role::heading2:
    case Role::heading3:
    case Role::heading4:
    case Role::heading5:
    case Role::heading6:
        return "heading";
    case Role::label:
        return "label";
    case Role::list_body:
    case Role::list_item:
        return "list";
    case Role::block_quote:
        return "quote";
    case Role::figure:
        return "figure";
    case Role::caption:
        return "caption";
    case Role::contents:
        return "contents";
    case Role::note:
        return "note";
    case Role::header_cell:
    case Role::data_cell:
        return "cell";
    default:
        return {};
    }
}

} // namespace

bool same_line(const PlacedText& text, const PlacedText& next) {
    constexpr double near = 0.1;                                       // pt
    if (text.line > 0 || next.line > 0) return text.line == next.line; // some of it may be raised
    if (text.baseline != next.baseline) return false;
    const std::vector<Stretch> stretches = stretches_of(text);
    return text.tag == next.tag && !stretches.empty() &&
           std::abs(stretches.back().right - next.x.value) < near;
}

PlacedLine line_at(const Pages& pages, std::span<const Item> items, std::size_t first) {
    PlacedLine line;
    line.runs.push_back(&std::get<PlacedText>(items[first]));
    for (std::size_t i = first + 1; i < items.size(); ++i) {
        const auto* next = std::get_if<PlacedText>(&items[i]);
        if (!next || !same_line(*line.runs.back(), *next)) break;
        line.runs.push_back(next);
    }
    for (const PlacedText* run : line.runs)
        line.baseline = std::max(line.baseline, run->baseline.value);
    for (const PlacedText* run : line.runs) {
        const double unit = run->size.value / run->face->units_per_em;
        const double raised = line.baseline - run->baseline.value;
        line.ascent = std::max(line.ascent, run->face->ascent * unit + raised);
        line.descent = std::max(line.descent, -run->face->descent * unit - raised);
    }
    const std::uint32_t number = line.runs.front()->line;
    if (number > 0 && pages.trace) line.trace = &pages.trace->lines.at(number - 1);
    return line;
}

std::string_view kind_of(const StyledDocument& document, TagId tag) {
    if (tag == templates::artifact) return "running";
    std::string_view kind;
    climb(document, tag, [&](TagId at) { return !(kind = kind_of(document.tags[at].role)).empty(); });
    return kind.empty() ? "body" : kind;
}

Origin origin_of(const StyledDocument& document, TagId tag) {
    Origin origin{document.file, {}};
    climb(document, tag, [&](TagId at) {
        if (origin.at.line == 0) origin.at = document.tags[at].at;
        const auto article = std::find_if(document.articles.begin(), document.articles.end(),
                                          [&](const templates::Article& a) { return a.tag == at; });
        if (article == document.articles.end() || at == templates::document_tag) return false;
        origin.file = article->file;
        return true;
    });
    return origin;
}

} // namespace anban::layout
