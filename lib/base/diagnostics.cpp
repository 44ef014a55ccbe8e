#include "anban/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace anban {

void append(Diagnostics& all, Diagnostics more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

bool has_warnings(const Diagnostics& all) {
    return std::any_of(all.begin(), all.end(),
                       [](const Diagnostic& d) { return d.severity != Severity::note; });
}

std::string to_text(const Diagnostic& d) {
    static constexpr const char* names[] = {"note", "warning", "error"};
    std::string out;
    if (!d.file.empty()) {
        out += d.file;
        if (d.at.line) out += fmt::format(":{}", d.at.line);
        if (d.at.line && d.at.column) out += fmt::format(":{}", d.at.column);
        out += ": ";
    }
    out += fmt::format("{}: {} [{}]", names[static_cast<int>(d.severity)], d.message, d.code);
    if (!d.hint.empty()) out += "\n    " + d.hint;
    return out;
}

Failure fail(FailureKind kind, std::string code, std::string message, std::string hint, std::string file,
             SourcePos at) {
    return {kind,
            {Severity::error, std::move(code), std::move(file), at, std::move(message), std::move(hint)}};
}

} // namespace anban
