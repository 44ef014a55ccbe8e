#include "layout/blocks/blocks.hpp"

#include <utility>

namespace anban::layout {

std::vector<Strip> lay_note(Context& context, templates::NoteIndex note, double height) {
    Column column(context.note_width);
    lay_blocks(context, context.document.notes.at(note).blocks, {context.note_width, height, true}, column);
    std::vector<Strip> lines = std::move(column.strips());
    if (!lines.empty()) lines.front().note_begins = true;
    return lines;
}

} // namespace anban::layout
