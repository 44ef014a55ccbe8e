#include "layout/blocks/blocks.hpp"

#include "layout/page/continued.hpp"

#include <algorithm>
#include <variant>

namespace anban::layout {

namespace {

constexpr double narrowest_column = 72; // pt; where columns would be narrower, there are fewer

/// The columns that a frame has room for.
Section section_of(const templates::Columns& columns, double width) {
    Section section;
    section.gap = columns.gap.value;
    const double most = (width + section.gap) / (narrowest_column + section.gap);
    section.columns = static_cast<std::size_t>(std::clamp<double>(columns.count, 1, std::max(most, 1.0)));
    const auto gaps = static_cast<double>(section.columns - 1);
    section.width = (width - gaps * section.gap) / (gaps + 1);
    section.rule = columns.rule;
    return section;
}

/// How many photos at the start of `blocks` may share rows.
std::size_t photos_of_rows(std::span<const templates::Block> blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto* photo = std::get_if<templates::Photo>(&blocks[i].kind);
        if (!photo) return i;
        if (!photo->next_beside) return i + 1;
    }
    return blocks.size();
}

bool asks_for_text_beside(const templates::Block& block, const Frame& frame) {
    const auto* photo = std::get_if<templates::Photo>(&block.kind);
    return photo && photo->place.beside && !frame.in_cell;
}

} // namespace

void lay_blocks(Context& context, std::span<const templates::Block> blocks, const Frame& frame,
                Column& column) {
    struct Layer {
        Context& context;
        const Frame& whole;
        Column& column;
        Frame frame = whole;
        void operator()(const templates::Paragraph& p) const {
            const std::size_t begin = column.strips().size();
            lay_paragraph(context, p, frame, column);
            if (!frame.in_cell && !frame.cut_out)
                column.note_paragraph({&p, frame, begin, column.strips().size()});
        }
        void operator()(const templates::Photo& p) const { lay_photo(context, p, frame, column); }
        void operator()(const templates::StyledTable& t) const { lay_table(context, t, frame, column); }
        void operator()(const templates::Row& r) const { lay_row(context, r, frame, column); }
        void operator()(const templates::Separator& s) const { lay_separator(s, frame, column); }
        void operator()(const templates::PageBreak& page_break) const {
            if (!frame.in_cell) column.start_page(page_break.body);
        }
        void operator()(const templates::Columns& c) {
            if (frame.in_cell) return;
            Section section = section_of(c, whole.width);
            frame.width = context.note_width = section.width;
            column.start_section(std::move(section));
        }
        void operator()(const templates::ArticleStart& start) const {
            context.article = start.article;
            const ContinuedHeights heights = continued_heights(context.document, start.article);
            column.start_article(start.article, heights.foot, heights.head);
        }
    };
    Layer layer{context, frame, column};
    if (!frame.in_cell) context.note_width = frame.width;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::size_t photos = photos_of_rows(blocks.subspan(i));
        if (photos > 1) {
            lay_photos(context, blocks.subspan(i, photos), layer.frame, column);
            i += photos - 1;
        } else if (const std::size_t taken = asks_for_text_beside(blocks[i], frame)
                                                 ? lay_beside(context, blocks.subspan(i), layer.frame, column)
                                                 : 0;
                   taken > 0) {
            i += taken - 1;
        } else {
            std::visit(layer, blocks[i].kind);
        }
    }
}

void lay_separator(const templates::Separator& separator, const Frame& frame, Column& column) {
    Strip strip;
    strip.items.emplace_back(place_rule(separator.rule, 0, frame.width, 0));
    strip.height = separator.rule.thickness.value;
    strip.inside_page = separator.inside_page;
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
