// What the program says on standard error, as text for people or as JSON lines for programs.
#pragma once

#include "anban/anban.hpp"

#include <CLI/App.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace anban::cli {

/// What became of one source: the last JSON line about it.
struct Outcome {
    std::string source;
    std::optional<std::string> output; ///< file that was written; none: nothing, or standard output
    int exit_code = 0;
    int pages = 0;
    std::size_t bytes = 0;
    std::vector<Timing> timings;
};

class Console {
public:
    /// Declares --json and --quiet.
    void add_options(CLI::App& command);

    void say(const Diagnostic& message) const;
    void say(const Diagnostics& messages) const;
    /// Says why there is no result; gives the exit code.
    int refuse(const Failure& failure) const;
    /// Says what was made, and with `with_timings` how long each stage took.
    void finish(const Outcome& outcome, bool with_timings) const;

private:
    bool json_ = false;
    bool quiet_ = false;
};

} // namespace anban::cli
