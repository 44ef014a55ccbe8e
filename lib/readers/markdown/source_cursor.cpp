#include "readers/markdown/source_cursor.hpp"

#include <algorithm>
#include <cstdint>

namespace anban::readers::markdown {

std::optional<std::size_t> SourceCursor::offset_of(std::string_view piece) const {
    const auto begin = reinterpret_cast<std::uintptr_t>(source_.data());
    const auto at = reinterpret_cast<std::uintptr_t>(piece.data());
    if (at < begin || at >= begin + source_.size()) return std::nullopt;
    return at - begin;
}

SourcePos SourceCursor::reach(std::string_view piece) {
    const std::optional<std::size_t> offset = offset_of(piece);
    if (!offset) return here();
    if (*offset > offset_) note_definitions(*offset);
    offset_ = std::max(offset_, *offset + piece.size());
    return places_.at(*offset);
}

bool SourceCursor::is_autolink(std::string_view target) const {
    const std::size_t offset = offset_of(target).value_or(0);
    return offset > offset_ && source_[offset - 1] == '<' &&
           source_.substr(offset_, offset - offset_).find('[') == std::string_view::npos;
}

/// Looks through what lies between the cursor and `to`.
void SourceCursor::note_definitions(std::size_t to) {
    const std::string_view gap = source_.substr(offset_, to - offset_);
    std::size_t i = gap.find("]:");
    while (i != std::string_view::npos) {
        const std::size_t newline = gap.rfind('\n', i);
        const bool whole_line =
            newline != std::string_view::npos || offset_ == 0 || source_[offset_ - 1] == '\n';
        const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
        const std::size_t bracket = gap.find_first_not_of(" >\t", begin);
        if (whole_line && gap[bracket] == '[') definitions_.push_back(places_.at(offset_ + bracket));
        i = gap.find("]:", std::min(gap.find('\n', i), gap.size()));
    }
}

SourcePos SourceCursor::find_image() {
    const std::size_t found = no_more_images_ ? std::string_view::npos : source_.find("![", offset_);
    no_more_images_ = found == std::string_view::npos;
    if (no_more_images_) return here();
    note_definitions(found);
    offset_ = found + 2;
    return places_.at(found);
}

SourcePos SourceCursor::find_rule() {
    std::size_t begin = offset_;
    if (begin > 0 && source_[begin - 1] != '\n') begin = source_.find('\n', begin);
    while (!no_more_rules_ && begin < source_.size()) {
        const std::size_t end = source_.find('\n', begin);
        const std::string_view line = source_.substr(begin, end - begin);
        const std::size_t mark = line.find_first_of("*-_");
        if (mark != std::string_view::npos &&
            line.find_first_not_of(" \t>*-_+0123456789.)") == std::string_view::npos) {
            offset_ = end;
            return places_.at(begin + mark);
        }
        begin = end + 1;
    }
    no_more_rules_ = true;
    return here();
}

std::string_view SourceCursor::next_line() const {
    const std::size_t begin = std::min(source_.find('\n', offset_), source_.size() - 1) + 1;
    return source_.substr(begin, source_.find('\n', begin) - begin);
}

void SourceCursor::skip_underline() {
    const std::size_t before = offset_ == 0 ? std::string_view::npos : source_.rfind('\n', offset_ - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t mark = source_.find_first_not_of(" \t>-+*.)0123456789", begin);
    if (mark == std::string_view::npos || source_[mark] == '#') return;
    const std::string_view line = next_line();
    if (line.find_first_not_of(" \t>=-") == std::string_view::npos)
        offset_ = static_cast<std::size_t>(line.data() - source_.data()) + line.size();
}

} // namespace anban::readers::markdown
