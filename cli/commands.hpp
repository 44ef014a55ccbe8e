// The commands of the program: each declares its options and says what to run when it is chosen.
#pragma once

#include <CLI/App.hpp>

#include <functional>

namespace anban::cli {

/// What a command does once its options are read; gives the exit code.
using Action = std::function<int()>;

Action add_import(CLI::App& command);
Action add_render(CLI::App& command);
Action add_templates(CLI::App& command);
Action add_fonts(CLI::App& command);
Action add_help(CLI::App& command, const CLI::App& program);
Action add_completion(CLI::App& command, const CLI::App& program);

} // namespace anban::cli
