// What the program's exit says, see EXIT STATUS in man/anban.1.scd.
#pragma once

#include "anban/diagnostics.hpp"

#include <algorithm>

namespace anban::cli {

constexpr int exit_fine = 0;
constexpr int exit_strict = 1; ///< made, with warnings, under --strict

constexpr int exit_code(FailureKind kind) {
    return static_cast<int>(kind);
}

/// The code of something that was made: an error among its messages means that a part of it is missing.
inline int exit_code(const Diagnostics& messages, bool strict) {
    const bool missing = std::any_of(messages.begin(), messages.end(),
                                     [](const Diagnostic& d) { return d.severity == Severity::error; });
    if (missing) return exit_code(FailureKind::bad_data);
    return strict && has_warnings(messages) ? exit_strict : exit_fine;
}

/// The worse of two codes: a fault of ours before all, else the larger.
constexpr int worse(int a, int b) {
    constexpr int internal = exit_code(FailureKind::internal);
    return a == internal || b == internal ? internal : std::max(a, b);
}

} // namespace anban::cli
