// Completion scripts of the shells, written from a description of the commands.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anban::cli {

/// An option or an argument, as a shell completes it.
struct Completable {
    enum class Value : std::uint8_t {
        none, ///< a flag
        free, ///< anything; nothing to offer
        file,
        folder,
        tmpl,        ///< a name that `anban templates` lists, or a file
        choice,      ///< one of `choices`
        flag_choice, ///< the same, or nothing
    };
    std::vector<std::string> short_names, long_names; ///< without dashes
    std::string description;
    Value value = Value::none;
    std::vector<std::string> choices;
    bool repeats = false;
};

struct CompletableCommand {
    std::string name, description;
    std::vector<Completable> options;
    std::optional<Completable> argument;
};

std::string bash_completion(const CompletableCommand& program,
                            const std::vector<CompletableCommand>& commands);
std::string zsh_completion(const CompletableCommand& program,
                           const std::vector<CompletableCommand>& commands);
std::string fish_completion(const CompletableCommand& program,
                            const std::vector<CompletableCommand>& commands);

} // namespace anban::cli
