#include "readers/markdown/inlines.hpp"

#include "text/spaces.hpp"

#include <utility>

namespace anban::readers::markdown {
namespace {

bool space(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

bool same(const document::Inline& run, const Manner& manner) {
    return !run.line_break && run.strong == (manner.strong > 0) && run.emphasis == (manner.emphasis > 0) &&
           run.code == manner.code && run.link == manner.link;
}

} // namespace

void Inlines::add(std::string_view text, const Manner& manner, SourcePos at) {
    bool spaced = runs_.empty() || runs_.back().line_break || runs_.back().text.back() == ' ';
    if (text.empty()) return;
    if (!(spaced && text.front() == ' ') && !text::has_either(text, '\t', '\n') &&
        !text::has_double_space(text)) {
        run_of(manner, at).text += text;
        return;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        // Words with a space between go in as they stand.
        const std::size_t begin = i;
        for (; i < text.size(); ++i) {
            const bool is_space = space(text[i]);
            if (is_space && (spaced || text[i] != ' ')) break;
            spaced = is_space;
        }
        if (i > begin) run_of(manner, at).text += text.substr(begin, i - begin);
        if (i == text.size()) return;
        if (!spaced) run_of(manner, at).text += ' ';
        spaced = true;
    }
}

/// The last run, where text in that manner may go on.
document::Inline& Inlines::run_of(const Manner& manner, SourcePos at) {
    if (runs_.empty() || !same(runs_.back(), manner))
        runs_.push_back({"", manner.strong > 0, manner.emphasis > 0, manner.code, false, manner.link, at});
    return runs_.back();
}

void Inlines::add_break(SourcePos at) {
    trim();
    document::Inline end;
    end.line_break = true;
    end.at = at;
    runs_.push_back(std::move(end));
}

void Inlines::resume(document::Text runs) {
    runs_ = std::move(runs);
}

void Inlines::trim() {
    if (runs_.empty() || runs_.back().line_break) return;
    std::string& last = runs_.back().text;
    if (last.back() == ' ') last.pop_back();
    if (last.empty()) runs_.pop_back();
}

document::Text Inlines::take() {
    trim();
    while (!runs_.empty() && runs_.back().line_break)
        runs_.pop_back();
    std::size_t leading = 0;
    while (leading < runs_.size() && runs_[leading].line_break)
        ++leading;
    runs_.erase(runs_.begin(), runs_.begin() + static_cast<std::ptrdiff_t>(leading));
    return std::exchange(runs_, {});
}

} // namespace anban::readers::markdown
