// The notes of a column's strips, and how pages may part them.
#pragma once

#include "layout/blocks/strip.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace anban::layout {

/// Lines of notes, those of all strips one behind the other. On a page they stand in one piece, `above` pt
/// below the text.
class NoteLines {
public:
    /// `strips` must outlive the object.
    NoteLines(std::span<const Strip> strips, double above);

    bool empty() const { return lines_.empty(); }

    /// How many are of strips before that one.
    std::size_t before(std::size_t strip) const { return lines_.empty() ? 0 : before_[strip]; }

    /// What lines [begin, end) take of a page, what stands above them included; where they join others, only
    /// the space to these.
    double height(std::size_t begin, std::size_t end, bool join) const;

    /// Of a page with strips [begin, end), on which lines stand from `from` on: one past the last that ought
    /// to be there. All notes but the last are whole, and the last begins.
    std::size_t least(std::size_t begin, std::size_t end, std::size_t from) const;

    /// The last place up to `most` where lines that begin with `from` may end and are no higher than `room`.
    std::size_t fitting(std::size_t from, std::size_t most, double room, bool join) const;

private:
    bool may_end(std::size_t line) const { return line == lines_.size() || lines_[line]->bond == Bond::none; }

    double above_;
    std::vector<const Strip*> lines_;
    std::vector<std::size_t> before_; ///< by strip, and for all of them
    std::vector<std::size_t> begun_;  ///< by the same: one past the lines that the last note must begin with
    std::vector<double> tops_;        ///< by line, and for all of them: heights and spaces of those before
};

/// The notes taken off strips that are to be placed.
class StripNotes {
public:
    explicit StripNotes(std::span<Strip> strips);

    std::size_t count() const { return lines_.size(); }
    /// How many lines are of strips before that one.
    std::size_t before(std::size_t strip) const { return lines_.empty() ? 0 : before_[strip]; }
    std::span<Strip> lines(std::size_t begin, std::size_t end) {
        return std::span(lines_).subspan(begin, end - begin);
    }
    /// By strip, spaces included; empty where none has notes.
    std::span<const double> heights() const { return heights_; }

private:
    std::vector<Strip> lines_;
    std::vector<std::size_t> before_;
    std::vector<double> heights_;
};

} // namespace anban::layout
