// What the stages of layout share while one document is laid out.
#pragma once

#include "anban/diagnostics.hpp"
#include "fonts/fonts.hpp"
#include "templates/styled.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace anban::layout {

struct Context {
    const templates::StyledDocument& document;
    fonts::Shaper& shaper;
    std::vector<const fonts::Face*> faces;            ///< by FontIndex
    std::vector<std::span<const fonts::Piece>> space; ///< U+0020 in each of them
    Diagnostics messages;
    std::set<std::string, std::less<>> missing; ///< characters that were reported already

    /// Adds a message of this document.
    void say(Severity severity, std::string code, SourcePos at, std::string message, std::string hint = {}) {
        messages.push_back(
            {severity, std::move(code), document.file, at, std::move(message), std::move(hint)});
    }

    /// Takes back the messages after the first `kept`, because what they are about is laid out again.
    /// Characters without a glyph are reported once only and stay.
    void retract(std::size_t kept) {
        const auto begin = messages.begin() + static_cast<std::ptrdiff_t>(kept);
        messages.erase(std::remove_if(begin, messages.end(),
                                      [](const Diagnostic& d) { return d.code != missing_glyph; }),
                       messages.end());
    }

    static constexpr const char* missing_glyph = "missing-glyph";
};

/// A coordinate as it is placed: a whole number of thousandths of a point.
inline Pt placed(double pt) {
    return {std::round(pt * 1000) / 1000};
}

} // namespace anban::layout
