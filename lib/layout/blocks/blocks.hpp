// Blocks → strips, one function a kind of block.
#pragma once

#include "layout/blocks/strip.hpp"
#include "layout/context.hpp"
#include "templates/styled.hpp"

#include <span>
#include <vector>

namespace anban::layout {

/// Lays out blocks one under another.
void lay_blocks(Context& context, std::span<const templates::Block> blocks, const Frame& frame,
                Column& column);

/// Measures the labels of all lists and finds by how much what stands in each moves in, so that no label
/// touches its text and the texts of a list stand one under another.
void shift_lists(Context& context, double measure);

/// A strip a line, with the paragraph's rules in the first and the last. Widows, orphans and keep_together
/// become bonds. A label stands on the first line.
void lay_paragraph(Context& context, const templates::Paragraph& paragraph, const Frame& frame,
                   Column& column);

/// The same in another style than its own.
void lay_paragraph(Context& context, const templates::Paragraph& paragraph,
                   const templates::ParagraphStyle& style, const Frame& frame, Column& column);

/// The lines of a note, as wide as the column around its mark. `height` is a page's.
std::vector<Strip> lay_note(Context& context, templates::NoteIndex note, double height);

/// A paragraph in a line more or less than `lay_paragraph` gives it.
struct OtherLines {
    std::vector<Strip> strips; ///< none where that can't be had without gaps that look bad
    double worse = 0;          ///< demerits a line, beyond those of the usual ones
};
struct ParagraphVariants {
    OtherLines longer, shorter;
};
/// Those that are asked for.
ParagraphVariants lay_variants(Context& context, const templates::Paragraph& paragraph, const Frame& frame,
                               bool longer, bool shorter);

/// A strip a row, or for rows that a cell joins; the rows of the head in one, which every page that the table
/// goes on to begins with. See table.cpp.
void lay_table(Context& context, const templates::StyledTable& table, const Frame& frame, Column& column);

/// Photo and caption as one strip. See photo.cpp for the photo's size.
void lay_photo(Context& context, const templates::Photo& photo, const Frame& frame, Column& column);

/// A photo, the first of the blocks, beside the paragraphs after it. Gives how many blocks it took, the photo
/// counted; 0 where the photo can't stand so. See beside.cpp.
std::size_t lay_beside(Context& context, std::span<const templates::Block> blocks, const Frame& frame,
                       Column& column);

/// Photos that follow one another, in rows of equal height where their template allows. See photo_row.cpp.
void lay_photos(Context& context, std::span<const templates::Block> photos, const Frame& frame,
                Column& column);

/// Cells side by side as one strip, their first lines' tops level. A row that is higher than the page is laid
/// out cell under cell instead, with a warning.
void lay_row(Context& context, const templates::Row& row, const Frame& frame, Column& column);

/// A drawn line of its own.
void lay_separator(const templates::Separator& separator, const Frame& frame, Column& column);

/// A rule with its top at `y`, in the room from `left` on that is `room` wide.
PlacedRule place_rule(const templates::Rule& rule, double left, double room, double y);

/// How far something `width` wide is moved to the right in `room` by its alignment; justified text starts
/// left. What is wider than the room starts at its left edge.
double offset(templates::Align align, double width, double room);

} // namespace anban::layout
