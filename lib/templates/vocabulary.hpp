// Every table of the template format with the keys that its reader knows, so that a test can hold the JSON
// schema and the documentation against them.
#pragma once

#include <string_view>
#include <vector>

namespace anban::templates {

struct TableKeys {
    std::string_view table; ///< the name of its definition in the schema
    std::vector<std::string_view> keys;
};
using Vocabulary = std::vector<TableKeys>;

/// The whole format.
Vocabulary vocabulary();

// Each file that reads tables adds its own.
void add_look_tables(Vocabulary& to);
void add_content_tables(Vocabulary& to);
void add_list_tables(Vocabulary& to);
void add_article_tables(Vocabulary& to);
void add_figure_tables(Vocabulary& to);
void add_table_tables(Vocabulary& to);
/// [notes] and [references]
void add_note_tables(Vocabulary& to);
void add_running_tables(Vocabulary& to);
void add_tie_tables(Vocabulary& to);
void add_template_tables(Vocabulary& to);

} // namespace anban::templates
