// The HTML tags that have a meaning in a source.
#pragma once

#include <cstdint>
#include <string_view>

namespace anban::readers::markdown {

enum class Tag : std::uint8_t { unknown, line_break, strong, strong_end, emphasis, emphasis_end };

/// `<br>`, `<b>`, `<strong>`, `<i>`, `<em>` and their ends, in any case and without attributes.
Tag html_tag(std::string_view html);

} // namespace anban::readers::markdown
