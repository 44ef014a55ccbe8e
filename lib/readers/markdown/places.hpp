// From byte offsets to lines and columns.
#pragma once

#include "anban/diagnostics.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace anban::readers::markdown {

/// Finds the place of byte offsets in a text. Offsets that grow cost one walk over the text in all; a step
/// back costs the way back.
class Places {
public:
    /// `text` must outlive the object, and so must `lines`: where each line of the text begins in the file,
    /// if it was put together from parts of one.
    explicit Places(std::string_view text, std::span<const SourcePos> lines = {})
        : text_(text), lines_(lines) {}

    /// Line and column (in characters) of a byte offset; past the end, the place of the end.
    SourcePos at(std::size_t offset);

private:
    SourcePos in_file(SourcePos place) const;

    std::string_view text_;
    std::span<const SourcePos> lines_;
    std::size_t offset_ = 0;
    SourcePos place_ = {1, 1};
};

} // namespace anban::readers::markdown
