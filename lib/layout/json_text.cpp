#include "layout/json_text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace anban::layout {

std::string json_number(double value, int decimals) {
    if (!std::isfinite(value)) return "null";
    std::string text = fmt::format("{:.{}f}", value, decimals);
    const bool is_zero = text.find_first_not_of("-0.") == std::string::npos;
    return is_zero && text.front() == '-' ? text.substr(1) : text;
}

std::string json_string(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string json_array(const std::vector<std::string>& values) {
    std::string out = "[";
    for (const std::string& value : values) {
        if (out.size() > 1) out += ',';
        out += value;
    }
    return out + ']';
}

JsonObject& JsonObject::add(std::string_view name, const std::string& json) {
    if (!members_.empty()) members_ += ',';
    members_ += '"';
    members_ += name;
    members_ += "\":";
    members_ += json;
    return *this;
}

} // namespace anban::layout
