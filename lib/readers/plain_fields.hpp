// Front matter as nearly everybody writes it, read without YAML.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace anban::readers {

/// A line `key: value`. Offsets are bytes of the YAML; that of a quoted value is where its quotation mark
/// stands.
struct PlainField {
    std::string_view key, value;
    std::size_t key_at = 0, value_at = 0;
};

/// The fields of a front matter in which each line is a key of words and a value that YAML takes as it
/// stands: plain, or in quotation marks with none and no backslash inside. Nothing for any other, of which
/// only YAML knows what it means.
std::optional<std::vector<PlainField>> read_plain_fields(std::string_view yaml);

} // namespace anban::readers
