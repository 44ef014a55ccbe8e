// What stands in braces behind an image or at the end of a heading or caption: `{#ten width=40%}`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anban::readers::markdown {

/// `key=value`, both as written, the value without its quotes.
struct Attribute {
    std::string key, value;
    std::size_t column = 0; ///< characters from the brace to the key
};

struct Attributes {
    std::string label; ///< of `#label`; empty without one
    std::vector<Attribute> values;
    std::size_t length = 0; ///< bytes, both braces included
};

/// Reads the braces that `text` begins with. Between them stand words, parted by spaces: `#label`, which may
/// have letters, digits and `- _ : .`, and `key=value`; a value with spaces stands in double quotes. Nothing
/// where anything else stands there, or no brace closes it: then it is text.
std::optional<Attributes> read_attributes(std::string_view text);

/// Reads the braces that `text` ends with, before which a space stands or nothing at all. `length` counts
/// that space too.
std::optional<Attributes> read_last_attributes(std::string_view text);

} // namespace anban::readers::markdown
