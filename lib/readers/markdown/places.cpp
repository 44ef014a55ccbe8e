#include "readers/markdown/places.hpp"

#include "text/clean.hpp"

#include <algorithm>
#include <cstdint>

namespace anban::readers::markdown {

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
    std::string_view passed = text_.substr(offset_, offset - offset_);
    if (const std::size_t newline = passed.rfind('\n'); newline != std::string_view::npos) {
        const auto lines = std::count(passed.begin(), passed.end(), '\n');
        place_ = {place_.line + static_cast<std::uint32_t>(lines), 1};
        passed.remove_prefix(newline + 1);
    }
    place_.column += static_cast<std::uint32_t>(text::length(passed));
    offset_ = offset;
    return in_file(place_);
}

SourcePos Places::in_file(SourcePos place) const {
    if (lines_.empty()) return place;
    const SourcePos line = lines_[std::min<std::size_t>(place.line, lines_.size()) - 1];
    return {line.line, line.column + place.column - 1};
}

} // namespace anban::readers::markdown
