#include "templates/stray.hpp"

#include <algorithm>

namespace anban::templates {
namespace {

bool is_ascii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}
bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

class Scan {
public:
    explicit Scan(std::string_view text) : text_(text) {
        if (text_.substr(0, 3) == "\xef\xbb\xbf") at_ = 3; // a byte order mark
    }

    std::optional<Stray> run() {
        while (at_ < text_.size() && !stray_) {
            const char c = text_[at_];
            if (c == '#') {
                at_ = std::min(text_.find('\n', at_), text_.size());
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (!is_ascii(c)) {
                found(false);
            } else {
                ++at_;
            }
        }
        return stray_;
    }

private:
    bool tripled(char quote) const {
        return at_ + 2 < text_.size() && text_[at_] == quote && text_[at_ + 1] == quote &&
               text_[at_ + 2] == quote;
    }

    void quoted(char quote) {
        const bool lines = tripled(quote);
        at_ += lines ? 3 : 1;
        while (at_ < text_.size() && !stray_) {
            const char c = text_[at_];
            if (c == quote && (!lines || tripled(quote))) {
                at_ += lines ? 3 : 1;
                return;
            }
            if (c == '\n' && !lines) return; // the text isn't closed: the parser will say so
            ++at_;
            if (c == '\\' && quote == '"') escaped(lines);
        }
    }

    void escaped(bool lines) {
        if (at_ == text_.size()) return;
        const bool ends_line =
            lines && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos;
        if (ends_line) at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
        if (at_ < text_.size() && !is_ascii(text_[at_])) return found(ends_line);
        if (!ends_line) ++at_;
    }

    void found(bool in_text) {
        std::size_t end = at_ + 1;
        while (end < text_.size() && is_continuation(text_[end]))
            ++end;
        const std::string_view before = text_.substr(0, at_);
        const std::size_t line_start = before.rfind('\n') + 1; // 0 where there is none
        SourcePos at;
        at.line = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n') + 1);
        at.column = static_cast<std::uint32_t>(
            std::count_if(before.begin() + static_cast<std::ptrdiff_t>(line_start), before.end(),
                          [](char c) { return !is_continuation(c); }) +
            1);
        stray_ = Stray{at, text_.substr(at_, end - at_), in_text};
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::optional<Stray> stray_;
};

} // namespace

std::optional<Stray> find_stray(std::string_view utf8) {
    return Scan(utf8).run();
}

} // namespace anban::templates
