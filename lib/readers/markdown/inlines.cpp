#include "readers/markdown/inlines.hpp"

#include "text/spaces.hpp"

#include <iterator>
#include <utility>

namespace anban::readers::markdown {
namespace {

bool space(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

bool same(const document::Inline& run, const Manner& manner) {
    return !run.line_break && run.note == 0 && run.picture == 0 &&
           run.reference == document::Reference::none && run.strong == (manner.strong > 0) &&
           run.emphasis == (manner.emphasis > 0) && run.code == manner.code && run.link == manner.link;
}

/// True where a space would be the first of its line, or the second in a row.
bool spaced_after(const document::Text& runs) {
    return runs.empty() || runs.back().line_break || runs.back().text.ends_with(' ');
}

} // namespace

Manner Manner::inside(const Manner& outer) const {
    return {strong - outer.strong, emphasis - outer.emphasis, code,
            link == outer.link ? std::string() : link};
}

void Inlines::add(std::string_view text, const Manner& manner, SourcePos at) {
    bool spaced = spaced_after(runs_);
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
    if (runs_.empty() || !same(runs_.back(), manner)) add_run(manner, at);
    return runs_.back();
}

document::Inline& Inlines::add_run(const Manner& manner, SourcePos at) {
    document::Inline& run = runs_.emplace_back();
    run.strong = manner.strong > 0;
    run.emphasis = manner.emphasis > 0;
    run.code = manner.code;
    run.link = manner.link;
    run.at = at;
    return run;
}

void Inlines::add_note(std::size_t note, SourcePos at) {
    add_run({}, at).note = note;
}

void Inlines::add_picture(std::size_t picture, SourcePos at) {
    add_run({}, at).picture = picture;
}

void Inlines::add_reference(document::Reference reference, const Manner& manner, SourcePos at) {
    add_run(manner, at).reference = reference;
}

void Inlines::append(Inlines&& other) {
    std::move(other.runs_.begin(), other.runs_.end(), std::back_inserter(runs_));
    other.runs_.clear();
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
    if (!last.ends_with(' ')) return;
    last.pop_back();
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
