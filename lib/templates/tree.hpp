// A template file as a tree of values that know where they stand. What the TOML parser gives; everything else
// reads this and never sees the parser.
#pragma once

#include "anban/diagnostics.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace anban::templates {

/// A place in one of the files that a template is made of.
struct Place {
    std::uint16_t file = 0; ///< index into the list of the template's files
    SourcePos at;
};

struct Entry;
using Table = std::vector<Entry>; ///< sorted by key, each key once

struct Node {
    /// Dates and times stand as monostate: no key of a template takes them.
    std::variant<std::monostate, bool, std::int64_t, double, std::string, std::vector<Node>, Table> value;
    Place place;

    const Table* table() const { return std::get_if<Table>(&value); }
    const std::vector<Node>* array() const { return std::get_if<std::vector<Node>>(&value); }
    const std::string* text() const { return std::get_if<std::string>(&value); }
    const bool* boolean() const { return std::get_if<bool>(&value); }
};

struct Entry {
    std::string key;
    Place place; ///< of the key; the value's is in `node`
    Node node;
};

/// What a value is, for messages: "a table", "a whole number" …
std::string_view kind_name(const Node& node);

/// The value of a key, null where the table hasn't got it.
const Node* find(const Table& table, std::string_view key);

/// Gives `child` what it doesn't say itself: tables are joined key by key at every depth, all other values of
/// the child stay.
void inherit(Table& child, const Table& parent);

} // namespace anban::templates
