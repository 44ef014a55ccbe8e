#include "text/tie_example.hpp"

#include "text/breaks.hpp"

#include <algorithm>

namespace anban::text {

std::optional<std::string> wrong_example(std::string_view example, const OwnTies* own) {
    const bool tells_compounds = example.find('_') != std::string_view::npos;
    std::string text(example);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return is_mark(c) || c == '_'; }, ' ');
    const auto breaks = find_breaks(text, own);
    for (const Break& at : breaks) {
        const bool compound = at.price > 0 && at.price < tied_from;
        const char mark = at.price == forbidden         ? static_cast<char>(Mark::hard)
                          : at.price >= tied_from       ? static_cast<char>(Mark::priced)
                          : compound && tells_compounds ? '_'
                                                        : static_cast<char>(Mark::free);
        std::fill(text.begin() + static_cast<std::ptrdiff_t>(at.end),
                  text.begin() + static_cast<std::ptrdiff_t>(at.next), mark);
    }
    if (text == example) return std::nullopt;
    return text;
}

} // namespace anban::text
