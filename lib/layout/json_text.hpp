// JSON text (RFC 8259) with numbers of fixed decimals, so that equal layouts give equal bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anban::layout {

/// A number; `null` where it isn't finite.
std::string json_number(double value, int decimals);

/// A string in quotes. What isn't UTF-8, as a file's name may be, becomes U+FFFD.
std::string json_string(std::string_view text);

/// `[…]`
std::string json_array(const std::vector<std::string>& values);

/// The members of an object, in the order in which they are added.
class JsonObject {
public:
    JsonObject& add(std::string_view name, const std::string& json);
    JsonObject& text(std::string_view name, std::string_view value) { return add(name, json_string(value)); }
    JsonObject& count(std::string_view name, std::size_t value) { return add(name, std::to_string(value)); }
    JsonObject& flag(std::string_view name, bool value) { return add(name, value ? "true" : "false"); }
    JsonObject& null(std::string_view name) { return add(name, "null"); }
    /// A length in pt.
    JsonObject& length(std::string_view name, double value) { return add(name, json_number(value, 3)); }
    JsonObject& ratio(std::string_view name, double value) { return add(name, json_number(value, 4)); }
    JsonObject& cost(std::string_view name, double value) { return add(name, json_number(value, 2)); }
    JsonObject& cost(std::string_view name, const std::optional<double>& value) {
        return value ? cost(name, *value) : null(name);
    }

    /// `{…}`
    std::string str() const { return "{" + members_ + "}"; }

private:
    std::string members_;
};

} // namespace anban::layout
