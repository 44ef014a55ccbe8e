// The readers of a template's content, shared by the files that read its tables.
#pragma once

#include "templates/content.hpp"
#include "templates/reading.hpp"

#include <vector>

namespace anban::templates {

/// A text, or an array of spans. Slots for what only a page knows are allowed where `running`.
void read_text(Reader& reader, const Node& node, const FieldNames& fields, bool running, TextSpec& to);

/// An array of blocks; `depth` counts the columns around them. Their texts may have a slot for a page where
/// `pages`.
void read_blocks(Reader& reader, const Node& node, const FieldNames& fields, std::vector<BlockSpec>& to,
                 int depth, bool pages = false);

/// Of the slots for what only a page knows, a text outside of heads and feet may have `{page}`.
void check_page_slots(Reader& reader, const Place& at, const TextSpec& text);

/// [lists] and [headings], by their names in the root table.
void read_lists(Reader& reader, const Table& root, Content& to);

/// What a condition asks: a field's name, several names, or a table of names with true, false, a value or
/// several values.
void read_tests(Reader& reader, const Node& node, const FieldNames& fields, std::vector<Test>& to);

/// [[running]]
void read_running(Reader& reader, const Node& node, Content& to);

/// [figures]
void read_figures(Reader& reader, const Node& node, FigureSpec& to);

/// [tables]
void read_tables(Reader& reader, const Node& node, TableSpec& to);

/// `numbered` and `number` of [figures] and [tables].
void read_numbered(Reader& reader, const Node& node, CaptionNumbers& to);
void read_caption_number(Reader& reader, const Node& node, CaptionNumbers& to);

/// [notes] and [references], when figures and tables are read.
void read_notes(Reader& reader, const Table& root, Content& to);

/// [articles]
void read_articles(Reader& reader, const Node& node, Content& to);

} // namespace anban::templates
