// Follows md4c through the source, to know where each thing that it reports stands.
#pragma once

#include "anban/diagnostics.hpp"
#include "readers/markdown/places.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace anban::readers::markdown {

/// Stands behind what md4c has shown of the source so far. md4c tells no places, but its pieces of text point
/// into the source; what has no text is looked for from the cursor on.
class SourceCursor {
public:
    /// `source` ends with a newline and must outlive the object; `lines` as for Places.
    SourceCursor(std::string_view source, std::size_t begin, std::span<const SourcePos> lines = {})
        : source_(source), places_(source, lines), offset_(begin) {}

    SourcePos here() { return places_.at(offset_); }

    /// Moves behind a piece of the source and gives its place; for a piece of md4c's own making, such as the
    /// space at a line's end, the cursor stays, and its place is given.
    SourcePos reach(std::string_view piece);

    /// True for a piece of the source itself.
    bool holds(std::string_view piece) const { return offset_of(piece).has_value(); }

    /// True where a backslash stands before a piece: its first sign is meant as it is.
    bool is_escaped(std::string_view piece) const {
        const auto offset = offset_of(piece);
        return offset && *offset > 0 && source_[*offset - 1] == '\\';
    }

    /// True for the target of `<https://…>`, which stands just after a `<`, with no `[` before it.
    bool is_autolink(std::string_view target) const;

    /// The place of the next image, and of the next line that can be a thematic break; both move the cursor.
    SourcePos find_image();
    SourcePos find_rule();

    /// The byte where the cursor's line begins.
    std::size_t line_begin() const {
        const std::size_t newline = offset_ == 0 ? std::string_view::npos : source_.rfind('\n', offset_ - 1);
        return newline == std::string_view::npos ? 0 : newline + 1;
    }
    std::string_view source() const { return source_; }

    /// The line after the cursor's, without its newline; empty at the end.
    std::string_view next_line() const;

    /// Moves past the underline of a heading that has one, which could be taken for a thematic break.
    void skip_underline();

    /// Moves to the end.
    void finish() { note_definitions(source_.size()); }

    /// Places of the `[label]: address` lines that were passed, which md4c takes away without a word.
    const std::vector<SourcePos>& definitions() const { return definitions_; }

private:
    std::optional<std::size_t> offset_of(std::string_view piece) const;
    void note_definitions(std::size_t to);

    std::string_view source_;
    Places places_;
    std::size_t offset_;
    bool no_more_images_ = false, no_more_rules_ = false;
    std::vector<SourcePos> definitions_;
};

} // namespace anban::readers::markdown
