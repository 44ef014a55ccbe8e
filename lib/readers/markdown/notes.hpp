// Notes as the source has them: `[^name]: text` on lines of their own, which md4c doesn't know.
#pragma once

#include "anban/diagnostics.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anban::readers::markdown {

/// The text of a note, its lines without the indent that makes them part of it.
struct NoteSource {
    std::string name;
    std::string text;
    std::vector<SourcePos> lines; ///< where each line of `text` begins in the file
};

/// A source without its notes: spaces stand in their place, so that all else keeps its own.
struct CutSource {
    std::string source;
    std::vector<NoteSource> notes;
};

/// Cuts the notes out of `source` from byte `begin` on. A note goes on with the lines up to the next empty
/// one and, after that, with those that are indented by four spaces or a tab. Nothing where there are none.
std::optional<CutSource> cut_notes(std::string_view source, std::size_t begin);

} // namespace anban::readers::markdown
