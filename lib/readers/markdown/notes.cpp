#include "readers/markdown/notes.hpp"

#include "text/clean.hpp"

#include <algorithm>
#include <cstdint>

namespace anban::readers::markdown {
namespace {

constexpr std::size_t indent = 4;

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

/// Bytes of a definition's `[^name]:` with the spaces around it, and its name; 0 where the line is none.
std::size_t mark_length(std::string_view line, std::string_view& name) {
    const std::size_t begin = line.find_first_not_of(' ');
    if (begin == std::string_view::npos || begin >= indent || !line.substr(begin).starts_with("[^")) return 0;
    const std::size_t end = line.find_first_of(" \t[]", begin + 2);
    if (end == std::string_view::npos || end == begin + 2 || !line.substr(end).starts_with("]:")) return 0;
    name = line.substr(begin + 2, end - begin - 2);
    return std::min(line.find_first_not_of(" \t", end + 2), line.size());
}

/// Bytes by which a line is indented as part of a note; 0 where it is not.
std::size_t indent_of(std::string_view line) {
    if (line.starts_with('\t')) return 1;
    return line.starts_with("    ") ? indent : 0;
}

/// The sign of a code fence and how often it stands there; 0 times for other lines.
std::size_t fence_length(std::string_view line, char& sign) {
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos || (line[begin] != '`' && line[begin] != '~')) return 0;
    sign = line[begin];
    const std::size_t end = std::min(line.find_first_not_of(sign, begin), line.size());
    return end - begin >= 3 ? end - begin : 0;
}

/// True for a line that starts a block of its own, and so ends the paragraph above it.
bool starts_block(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(' ');
    if (begin == std::string_view::npos) return true;
    const std::string_view text = line.substr(begin);
    char sign = 0;
    if (text.front() == '#' || text.front() == '>' || text.front() == '|' || fence_length(line, sign) > 0)
        return true;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits + 1 >= text.size() || text[digits + 1] != ' ') return false;
    const char mark = text[digits];
    return digits > 0 ? mark == '.' || mark == ')' : mark == '-' || mark == '+' || mark == '*';
}

/// Goes through the lines of a source.
class Cutter {
public:
    Cutter(std::string_view source, std::size_t begin)
        : source_(source), offset_(begin),
          line_(1 + static_cast<std::uint32_t>(std::count(
                        source.begin(), source.begin() + static_cast<std::ptrdiff_t>(begin), '\n'))) {}

    std::optional<CutSource> run() {
        for (; offset_ < source_.size(); next())
            look();
        if (cut_.notes.empty()) return std::nullopt;
        return std::move(cut_);
    }

private:
    std::string_view line() const {
        return source_.substr(offset_, std::min(source_.find('\n', offset_), source_.size()) - offset_);
    }

    void next() {
        offset_ += line().size() + 1;
        ++line_;
    }

    void look() {
        const std::string_view here = line();
        char sign = 0;
        if (const std::size_t length = fence_length(here, sign); fence_ > 0) {
            if (sign == fence_sign_ && length >= fence_) fence_ = 0;
            return;
        } else if (length > 0) {
            fence_ = length;
            fence_sign_ = sign;
            open_ = false;
            return;
        }
        std::string_view name;
        if (const std::size_t mark = mark_length(here, name); mark > 0) {
            if (cut_.source.empty()) cut_.source = source_;
            cut_.notes.push_back({std::string(name), {}, {}});
            open_ = true;
            after_blank_ = false;
            blanks_ = 0;
            take(here, mark);
        } else if (open_) {
            go_on(here);
        }
    }

    void go_on(std::string_view here) {
        if (is_blank(here)) {
            after_blank_ = true;
            ++blanks_;
            return;
        }
        const std::size_t indented = indent_of(here);
        if (indented == 0 && (after_blank_ || starts_block(here))) {
            open_ = false;
            return;
        }
        NoteSource& note = cut_.notes.back();
        for (; blanks_ > 0; --blanks_) {
            note.text += '\n';
            note.lines.push_back({line_ - blanks_, 1});
        }
        after_blank_ = false;
        take(here, indented);
    }

    /// Moves a line into the note, without the `mark` bytes before its text.
    void take(std::string_view here, std::size_t mark) {
        NoteSource& note = cut_.notes.back();
        note.text.append(here.substr(mark)).append(1, '\n');
        note.lines.push_back({line_, static_cast<std::uint32_t>(text::length(here.substr(0, mark))) + 1});
        std::fill_n(cut_.source.begin() + static_cast<std::ptrdiff_t>(offset_), here.size(), ' ');
    }

    std::string_view source_;
    std::size_t offset_;
    std::uint32_t line_;
    CutSource cut_;
    std::size_t fence_ = 0;
    char fence_sign_ = 0;
    bool open_ = false; ///< lines may go on with the note begun last
    bool after_blank_ = false;
    std::uint32_t blanks_ = 0; ///< empty lines that belong to the note if it goes on
};

} // namespace

std::optional<CutSource> cut_notes(std::string_view source, std::size_t begin) {
    const std::string_view body = source.substr(begin);
    if (body.find("[^") == std::string_view::npos) return std::nullopt;
    return Cutter(source, begin).run();
}

} // namespace anban::readers::markdown
