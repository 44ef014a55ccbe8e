#include "templates/caption_numbers.hpp"

#include "templates/dressing.hpp"

#include <algorithm>
#include <string_view>

namespace anban::templates {
namespace {

/// The number that a caption begins with itself, such as `Hình 2.1`; empty without one.
std::string own_number(std::string_view caption, const NumberPattern& pattern) {
    const std::string one = pattern.fill(1, {}, '.');
    const std::string_view word = std::string_view(one).substr(0, one.find(' ') + 1);
    if (word.empty() || !caption.starts_with(word)) return {};
    const std::size_t end = std::min(caption.find_first_not_of("0123456789.", word.size()), caption.size());
    const std::size_t last = caption.substr(0, end).find_last_not_of('.');
    return last < word.size() ? std::string() : std::string(caption.substr(0, last + 1));
}

} // namespace

CaptionNumber CaptionCounter::next(const document::Text& caption, const std::string& label) {
    if (spec_.numbered == Numbered::none || (spec_.numbered == Numbered::labelled && label.empty()))
        return {};
    ++count_;
    if (std::string own = own_number(document::plain(caption), spec_.number); !own.empty())
        return {{}, std::move(own)};
    const std::string name = spec_.number.fill(count_, {}, '.');
    return {says_something(caption) ? name + spec_.between : name, name};
}

} // namespace anban::templates
