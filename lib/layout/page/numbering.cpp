// What pages are called, and on which of them tags stand.
#include "base/roman.hpp"
#include "layout/page/assemble.hpp"
#include "text/clean.hpp"

#include <string>
#include <variant>

namespace anban::layout {
namespace {

using templates::PageNumbers;
using templates::TagId;

std::string label(int number, PageNumbers::Form form) {
    switch (form) {
    case PageNumbers::Form::decimal:
        break;
    case PageNumbers::Form::roman:
        return roman(number);
    case PageNumbers::Form::capital_roman:
        return text::upper(roman(number));
    }
    return std::to_string(number);
}

TagId tag_of(const Item& item) {
    return std::visit([](const auto& it) { return it.tag; }, item);
}

} // namespace

void label_pages(const PageNumbers& numbers, std::size_t body, Pages& pages) {
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        const bool front = page < body;
        const int number = static_cast<int>(front ? page + 1 : page - body) + (front ? 0 : numbers.start);
        pages.pages[page].label = label(number, front ? numbers.front.value_or(numbers.form) : numbers.form);
    }
}

std::vector<std::size_t> first_pages(const templates::StyledDocument& document, const Pages& pages) {
    const std::size_t nowhere = pages.pages.size();
    std::vector<std::size_t> first(document.tags.size(), nowhere);
    for (std::size_t page = 0; page < pages.pages.size(); ++page)
        for (const Item& item : pages.pages[page].items)
            for (TagId tag = tag_of(item); tag < first.size() && first[tag] == nowhere;
                 tag = document.tags[tag].parent)
                first[tag] = page;
    return first;
}

} // namespace anban::layout
