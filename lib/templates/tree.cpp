#include "templates/tree.hpp"

#include <algorithm>
#include <array>

namespace anban::templates {

std::string_view kind_name(const Node& node) {
    static constexpr std::array<std::string_view, 7> names = {
        "a date or time", "true or false", "a whole number", "a number", "a text", "an array", "a table"};
    return names.at(node.value.index());
}

const Node* find(const Table& table, std::string_view key) {
    const auto at = std::lower_bound(table.begin(), table.end(), key,
                                     [](const Entry& entry, std::string_view k) { return entry.key < k; });
    return at != table.end() && at->key == key ? &at->node : nullptr;
}

void inherit(Table& child, const Table& parent) {
    Table joined;
    joined.reserve(child.size() + parent.size());
    auto own = child.begin();
    for (const Entry& given : parent) {
        for (; own != child.end() && own->key < given.key; ++own)
            joined.push_back(std::move(*own));
        if (own == child.end() || own->key != given.key) {
            joined.push_back(given);
            continue;
        }
        if (given.node.table() && own->node.table())
            inherit(std::get<Table>(own->node.value), *given.node.table());
        joined.push_back(std::move(*own++));
    }
    std::move(own, child.end(), std::back_inserter(joined));
    child = std::move(joined);
}

} // namespace anban::templates
