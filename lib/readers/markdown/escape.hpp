// Text written so that Markdown and YAML read it back letter for letter.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace anban::readers::markdown {

/// Where a stretch of text will stand.
enum class Spot : std::uint8_t {
    inside,     ///< after other text of its line
    line_start, ///< first in a line, where more signs have a meaning
};

/// Running text with a backslash before every sign that Markdown would read, and only there.
std::string escape(std::string_view text, Spot spot);

/// The target of a link or image, in `<…>` where it needs them.
std::string escape_target(std::string_view target);

/// The title of an image, in double quotes.
std::string escape_title(std::string_view title);

/// A scalar of YAML that reads back as `value`, quoted only where it must be.
std::string yaml_scalar(std::string_view value);

} // namespace anban::readers::markdown
