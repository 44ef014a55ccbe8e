#include "readers/markdown/targets.hpp"

#include "text/clean.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace anban::readers::markdown {
namespace {

bool hex_value(char c, int& value) {
    if (c >= '0' && c <= '9')
        value = c - '0';
    else if (c >= 'a' && c <= 'f')
        value = c - 'a' + 10;
    else if (c >= 'A' && c <= 'F')
        value = c - 'A' + 10;
    else
        return false;
    return true;
}

} // namespace

std::string photo_path(std::string_view written) {
    if (written.find('%') == std::string_view::npos) return std::string(written);
    std::string out;
    for (std::size_t i = 0; i < written.size(); ++i) {
        int high = 0, low = 0;
        if (written[i] == '%' && i + 2 < written.size() && hex_value(written[i + 1], high) &&
            hex_value(written[i + 2], low)) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += written[i];
        }
    }
    // Bytes that make no text are no path that a source can mean.
    const auto decoded = text::decode(out, {});
    return decoded && *decoded == out ? out : std::string(written);
}

std::string address(std::string_view written) {
    std::string out;
    for (const char c : written) {
        if (static_cast<unsigned char>(c) <= ' ' || c == '\x7f')
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            out += c;
    }
    return out;
}

bool may_link(std::string_view target) {
    static constexpr std::array<std::string_view, 4> schemes = {"http://", "https://", "mailto:", "tel:"};
    const auto same = [](char scheme, char c) {
        return scheme == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    };
    return std::any_of(schemes.begin(), schemes.end(), [&](std::string_view scheme) {
        return target.size() > scheme.size() &&
               std::equal(scheme.begin(), scheme.end(), target.begin(), same);
    });
}

} // namespace anban::readers::markdown
