#include "readers/label.hpp"

#include "readers/markdown/attributes.hpp"

#include <utility>

namespace anban::readers {

std::string take_label(document::Text& text) {
    if (text.empty() || text.back().code) return {};
    std::string& last = text.back().text;
    auto said = markdown::read_last_attributes(last);
    const bool alone = said && text.size() == 1 && said->length == last.size();
    if (!said || said->label.empty() || !said->values.empty() || alone) return {};
    last.erase(last.size() - said->length);
    if (last.empty()) text.pop_back();
    return std::move(said->label);
}

} // namespace anban::readers
