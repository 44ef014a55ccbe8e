#include "readers/markdown/places.hpp"

#include <algorithm>

namespace anban::readers::markdown {
namespace {

bool starts_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

} // namespace

SourcePos Places::at(std::size_t offset) {
    offset = std::min(offset, text_.size());
    if (offset < offset_) {
        const std::size_t newline = offset == 0 ? std::string_view::npos : text_.rfind('\n', offset - 1);
        const std::size_t line_start = newline == std::string_view::npos ? 0 : newline + 1;
        const auto passed = std::count(text_.begin() + static_cast<std::ptrdiff_t>(line_start),
                                       text_.begin() + static_cast<std::ptrdiff_t>(offset_), '\n');
        place_ = {place_.line - static_cast<std::uint32_t>(passed), 1};
        offset_ = line_start;
    }
    for (; offset_ < offset; ++offset_) {
        if (text_[offset_] == '\n')
            place_ = {place_.line + 1, 1};
        else if (starts_character(text_[offset_]))
            ++place_.column;
    }
    return place_;
}

} // namespace anban::readers::markdown
