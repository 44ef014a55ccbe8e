// anban help: the same text as --help.
#include "commands.hpp"
#include "console.hpp"
#include "output.hpp"

#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include <memory>
#include <string>

namespace anban::cli {

Action add_help(CLI::App& command, const CLI::App& program) {
    const auto name = std::make_shared<std::string>();
    std::string names;
    for (const auto* each : program.get_subcommands({}))
        names += (names.empty() ? "" : ",") + each->get_name();
    command.add_option("COMMAND", *name, "The command to explain")->type_name("{" + names + "}");
    return [name, &program] {
        const Console console;
        if (name->empty())
            return print(
                program.get_formatter()->make_help(&program, program.get_name(), CLI::AppFormatMode::Normal),
                console);
        const auto about =
            program.get_subcommands([&](const CLI::App* each) { return each->get_name() == *name; });
        if (!about.empty()) return print(about.front()->help(program.get_name()), console);
        return console.refuse(anban::fail(FailureKind::usage, "usage",
                                          fmt::format("there is no command {}", *name),
                                          "anban help lists the commands"));
    };
}

} // namespace anban::cli
