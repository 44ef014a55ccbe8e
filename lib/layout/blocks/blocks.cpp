#include "layout/blocks/blocks.hpp"

#include <algorithm>
#include <variant>

namespace anban::layout {

void lay_blocks(Context& context, std::span<const templates::Block> blocks, const Frame& frame,
                Column& column) {
    struct Layer {
        Context& context;
        const Frame& frame;
        Column& column;
        void operator()(const templates::Paragraph& p) const { lay_paragraph(context, p, frame, column); }
        void operator()(const templates::Photo& p) const { lay_photo(context, p, frame, column); }
        void operator()(const templates::Row& r) const { lay_row(context, r, frame, column); }
        void operator()(const templates::Separator& s) const { lay_separator(s, frame, column); }
        void operator()(const templates::PageBreak&) const {
            if (!frame.in_cell) column.start_page();
        }
    };
    for (const templates::Block& block : blocks)
        std::visit(Layer{context, frame, column}, block.kind);
}

void lay_separator(const templates::Separator& separator, const Frame& frame, Column& column) {
    Strip strip;
    strip.items.emplace_back(place_rule(separator.rule, 0, frame.width, 0));
    strip.height = separator.rule.thickness.value;
    column.open({separator.before.value});
    column.add(std::move(strip));
    column.close({separator.after.value}, separator.keep_with_next);
}

PlacedRule place_rule(const templates::Rule& rule, double left, double room, double y) {
    const double wanted = rule.width.value > 0 ? rule.width.value : rule.share * room;
    const double width = std::clamp(wanted, 0.0, room);
    PlacedRule out;
    out.x = placed(left + offset(rule.align, width, room));
    out.y = placed(y);
    out.width = placed(width);
    out.height = placed(rule.thickness.value);
    out.colour = rule.colour;
    return out;
}

double offset(templates::Align align, double width, double room) {
    const double spare = std::max(room - width, 0.0);
    switch (align) {
    case templates::Align::centre:
        return spare / 2;
    case templates::Align::right:
        return spare;
    case templates::Align::left:
    case templates::Align::justify:
        break;
    }
    return 0;
}

} // namespace anban::layout
