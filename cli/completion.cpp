// anban completion: the scripts follow from the options that the program declares.
#include "commands.hpp"
#include "completion_scripts.hpp"
#include "console.hpp"
#include "output.hpp"

#include <memory>
#include <string>

namespace anban::cli {
namespace {

/// `{a,b}` → a, b
std::vector<std::string> choices(const std::string& type) {
    std::vector<std::string> words;
    if (type.size() < 2 || type.front() != '{') return words;
    std::string word;
    for (const char c : type.substr(1)) {
        if (c != ',' && c != '}') {
            word += c;
        } else {
            words.push_back(std::exchange(word, {}));
        }
    }
    return words;
}

Completable::Value value_of(const CLI::Option& option) {
    const auto type = option.get_type_name();
    if (option.get_items_expected_max() == 0)
        return type.empty() ? Completable::Value::none : Completable::Value::flag_choice;
    if (type == "FILE") return Completable::Value::file;
    if (type == "DIR") return Completable::Value::folder;
    if (type == "TEMPLATE") return Completable::Value::tmpl;
    return type.starts_with('{') ? Completable::Value::choice : Completable::Value::free;
}

CompletableCommand describe(const CLI::App& app) {
    CompletableCommand command{app.get_name(), app.get_description(), {}, std::nullopt};
    for (const auto* option : app.get_options()) {
        Completable c{option->get_snames(),
                      option->get_lnames(),
                      option->get_description(),
                      value_of(*option),
                      choices(option->get_type_name()),
                      option->get_expected_max() > 1};
        if (option->get_positional()) {
            command.argument = std::move(c);
        } else {
            command.options.push_back(std::move(c));
        }
    }
    return command;
}

} // namespace

Action add_completion(CLI::App& command, const CLI::App& program) {
    const auto shell = std::make_shared<std::string>();
    command.add_option("SHELL", *shell, "The shell")
        ->type_name("{bash,zsh,fish}")
        ->check(CLI::IsMember({"bash", "zsh", "fish"}).description(""))
        ->required();
    return [shell, &program] {
        const auto whole = describe(program);
        std::vector<CompletableCommand> commands;
        for (const auto* each : program.get_subcommands({}))
            commands.push_back(describe(*each));
        const auto script = *shell == "bash"  ? bash_completion(whole, commands)
                            : *shell == "zsh" ? zsh_completion(whole, commands)
                                              : fish_completion(whole, commands);
        return print(script, Console());
    };
}

} // namespace anban::cli
