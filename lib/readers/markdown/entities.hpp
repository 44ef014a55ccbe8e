// Entities of HTML, as CommonMark allows them in running text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace anban::readers::markdown {

/// The characters that an entity (`&nbsp;`, `&#7871;`, `&#x1EBF;`) stands for, in UTF-8: the named ones of
/// HTML 4 and `&apos;`. Nothing for an unknown name and for numbers of control characters and of no character
/// at all.
std::optional<std::string> decode_entity(std::string_view entity);

} // namespace anban::readers::markdown
