// The labels of one list, by its template and by where it stands.
#pragma once

#include "document/document.hpp"
#include "templates/content.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace anban::templates {

/// How deep in lists a block stands.
struct ListDepth {
    std::size_t bullet = 0; ///< unordered lists around it
    std::size_t number = 0; ///< of the next ordered list in the template's `numbers`
    bool ordered = false;   ///< whether an ordered list is around it
    std::string above;      ///< the numbers above, each with a full stop behind it
};

struct Labels {
    std::vector<std::string> texts; ///< one an item
    std::vector<std::string> above; ///< for lists inside of the items of an ordered list
    ListNumbering numbering = ListNumbering::none;
    std::size_t signs = 0;           ///< of the last number, where labels are digits or letters and a sign
    std::vector<std::size_t> widest; ///< items of which one has the widest label
};

Labels labels_of(const ListSpec& spec, const document::List& list, const ListDepth& depth);

/// The depth of what stands in a list.
ListDepth deeper(const ListSpec& spec, const document::List& list, const ListDepth& depth);

} // namespace anban::templates
