// What a table's caption says beside its words.
#pragma once

#include "document/document.hpp"

#include <string>

namespace anban::readers {

/// True for a paragraph that is the caption of the table beside it: it begins with `Bảng:`, `Table:` or `:`.
bool is_table_caption(const document::Text& text);

/// Takes the word that marks a caption off its start.
void take_caption_mark(document::Text& text);

/// Takes `{#label head=2}` off the end of a caption and notes in the table what it says.
void take_options(document::Text& caption, document::Table& table);

/// Such options, with a space before them, for the caption of a table whose rows are known; empty where they
/// would say nothing.
std::string table_options(const document::Table& table);

} // namespace anban::readers
