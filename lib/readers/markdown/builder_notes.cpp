// Notes in running text: `[^name]` and `^[text]`.
#include "readers/markdown/builder.hpp"
#include "text/clean.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace anban::readers::markdown {

using namespace document;

Builder::Builder(std::string_view source, std::size_t begin, const std::string& file,
                 std::span<const NoteSource> notes)
    : size_(source.size()), file_(file), cursor_(source, begin), note_sources_(notes),
      note_numbers_(notes.size()) {
    for (std::size_t i = 0; i < notes.size(); ++i)
        if (!note_places_.emplace(notes[i].name, i).second)
            say(Severity::warning, "note-twice", notes[i].lines.front(),
                fmt::format("there is another note [^{}] above: this one is not printed", notes[i].name),
                "give each note a name of its own");
}

/// Text as it is written, in which notes may have their marks.
void Builder::write_marked(std::string_view piece, SourcePos at) {
    if (piece.find('{') != std::string_view::npos)
        escaped_brace_ = piece.rfind('{') == 0 && cursor_.is_escaped(piece);
    if (!inline_note_ && piece.find('^') == std::string_view::npos) return write(piece, at);
    std::size_t done = 0;
    const auto place = [&](std::size_t i) {
        return SourcePos{at.line, at.column + static_cast<std::uint32_t>(text::length(piece.substr(0, i)))};
    };
    const auto flush = [&](std::size_t end) {
        if (end > done) write(piece.substr(done, end - done), place(done));
    };
    for (std::size_t i = piece.find_first_of("^[]"); i != std::string_view::npos;
         i = piece.find_first_of("^[]", i + 1)) {
        const std::string_view rest = piece.substr(i);
        if (i == 0 && cursor_.is_escaped(piece)) continue;
        if (rest.starts_with("^[") && !in_note_ && !inline_note_) {
            flush(i);
            open_inline_note(place(i));
            done = i + 2;
            ++i;
        } else if (rest.starts_with("[^")) {
            const std::size_t end = rest.find_first_of(" []", 2);
            if (end == std::string_view::npos || rest[end] != ']' || end == 2) continue;
            flush(i);
            done = i;
            if (add_named_note(rest.substr(2, end - 2), place(i))) done = i + end + 1;
            i += end;
        } else if (inline_note_ && rest.front() == '[') {
            ++inline_note_->brackets;
        } else if (inline_note_ && rest.front() == ']' && --inline_note_->brackets < 0) {
            flush(i);
            close_inline_note();
            done = i + 1;
        }
    }
    flush(piece.size());
}

/// False where there is no such note, or none may stand here.
bool Builder::add_named_note(std::string_view name, SourcePos at) {
    if (in_note_ || inline_note_) {
        say(Severity::warning, "note-in-note", at,
            fmt::format("the mark [^{}] stands in a note and is printed as it is", name),
            "put it into the text that the note is about");
        return false;
    }
    const auto found = note_places_.find(name);
    if (found == note_places_.end()) {
        say(Severity::warning, "note-unknown", at,
            fmt::format("there is no note [^{}]: the mark is printed as it is", name),
            fmt::format("write `[^{}]: …` on a line of its own, or `\\[` for a bracket that is meant", name));
        return false;
    }
    std::size_t& number = note_numbers_[found->second];
    if (number == 0) {
        notes_.push_back({std::string(name), {}, note_sources_[found->second].lines.front()});
        number = notes_.size();
    }
    bare_link_.clear();
    reference_.reset();
    inlines_.add_note(number, at);
    return true;
}

void Builder::open_inline_note(SourcePos at) {
    inline_note_.emplace(InlineNote{std::exchange(inlines_, {}), manner_, 0, at});
}

void Builder::close_inline_note() {
    Text text = inlines_.take();
    inlines_ = std::move(inline_note_->around);
    if (text.empty()) {
        inlines_.add("^[]", manner_, inline_note_->at);
    } else {
        const SourcePos at = text.front().at;
        std::vector<Block> blocks;
        blocks.push_back({Paragraph{std::move(text), at, {}}});
        notes_.push_back({{}, std::move(blocks), inline_note_->at});
        inlines_.add_note(notes_.size(), inline_note_->at);
    }
    inline_note_.reset();
}

/// The paragraph ends before the note does: it was none.
void Builder::abandon_inline_note() {
    if (!inline_note_) return;
    Inlines inside = std::exchange(inlines_, std::move(inline_note_->around));
    inlines_.add("^[", inline_note_->manner, inline_note_->at);
    inlines_.append(std::move(inside));
    say(Severity::warning, "note-open", inline_note_->at, "a note that begins with `^[` has no end",
        "write `]` behind it, in the same paragraph");
    inline_note_.reset();
}

/// The title of a photo, which is bare text but for the marks of notes and for references, `[](#ten)`. All of
/// it is said to stand where the photo does.
Text Builder::caption_of(std::string_view title, SourcePos at) {
    constexpr std::string_view opening = "[](#";
    if (title.find('[') == std::string_view::npos) {
        Inlines caption;
        caption.add(title, {}, at);
        return caption.take();
    }
    const std::size_t said = messages_.size(), noted = notes_.size();
    const bool in_inline_note = inline_note_.has_value();
    Inlines around = std::exchange(inlines_, {});
    Manner manner = std::exchange(manner_, {});
    const bool line_begun = line_begun_, escaped_brace = escaped_brace_;
    const int image_depth = std::exchange(image_depth_, 0); // what is written is no description
    for (std::size_t begin = 0; begin < title.size();) {
        const std::size_t open = std::min(title.find(opening, begin), title.size());
        const std::size_t close = title.find(')', open);
        if (open == title.size() || close == std::string_view::npos) {
            write_marked(title.substr(begin), at);
            break;
        }
        write_marked(title.substr(begin, open - begin), at);
        Manner link;
        link.link = title.substr(open + opening.size() - 1, close - open - opening.size() + 1);
        inlines_.add_reference(Reference::name, link, at);
        begin = close + 1;
    }
    if (!in_inline_note) abandon_inline_note();
    Text caption = inlines_.take();
    for (Inline& run : caption)
        run.at = at;
    for (std::size_t i = said; i < messages_.size(); ++i)
        messages_[i].at = at;
    for (std::size_t i = noted; i < notes_.size(); ++i) {
        if (notes_[i].blocks.empty()) continue; // its text stands elsewhere
        auto& text = std::get<Paragraph>(notes_[i].blocks.front().kind);
        notes_[i].at = text.at = at;
        for (Inline& run : text.text)
            run.at = at;
    }
    inlines_ = std::move(around);
    manner_ = std::move(manner);
    line_begun_ = line_begun;
    image_depth_ = image_depth;
    escaped_brace_ = escaped_brace;
    return caption;
}

std::vector<std::pair<std::size_t, const NoteSource*>> Builder::notes_to_read() const {
    std::vector<std::pair<std::size_t, const NoteSource*>> notes;
    for (std::size_t i = 0; i < note_numbers_.size(); ++i)
        if (note_numbers_[i] > 0) notes.emplace_back(note_numbers_[i] - 1, &note_sources_[i]);
    return notes;
}

void Builder::report_unused_notes() {
    for (const auto& [name, place] : note_places_)
        if (note_numbers_[place] == 0)
            say(Severity::warning, "note-unused", note_sources_[place].lines.front(),
                fmt::format("no mark leads to the note [^{}]: it is not printed", name),
                fmt::format("write [^{}] in the text where the note belongs", name));
}

} // namespace anban::readers::markdown
