#include "completion_scripts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace anban::cli {
namespace {

using Value = Completable::Value;

/// `anban templates` begins each template's first line with its name and its other lines with a blank.
constexpr const char* template_names = R"(anban templates 2>/dev/null | sed -n 's/^\([^ ]\{1,\}\).*/\1/p')";

std::vector<std::string> dashed(const Completable& option) {
    std::vector<std::string> names;
    for (const auto& name : option.short_names)
        names.push_back("-" + name);
    for (const auto& name : option.long_names)
        names.push_back("--" + name);
    return names;
}

std::string option_words(const CompletableCommand& command) {
    std::vector<std::string> all;
    for (const auto& option : command.options)
        for (auto& name : dashed(option))
            all.push_back(std::move(name));
    return fmt::format("{}", fmt::join(all, " "));
}

std::string names_of(const std::vector<CompletableCommand>& commands) {
    std::string names;
    for (const auto& command : commands)
        names += (names.empty() ? "" : " ") + command.name;
    return names;
}

/// The statement that fills COMPREPLY.
std::string bash_reply(const Completable& c) {
    const auto generate = [](const std::string& what) {
        return fmt::format("mapfile -t COMPREPLY < <(compgen {} -- \"$cur\")", what);
    };
    switch (c.value) {
    case Value::file:
        return "compopt -o filenames; " + generate("-f");
    case Value::folder:
        return "compopt -o filenames; " + generate("-d");
    case Value::tmpl:
        return "compopt -o filenames; " + generate(fmt::format("-f -W \"$({})\"", template_names));
    case Value::choice:
        return generate(fmt::format("-W '{}'", fmt::join(c.choices, " ")));
    case Value::flag_choice:
        return generate(fmt::format("-f -W '{}'", fmt::join(c.choices, " ")));
    case Value::none:
    case Value::free:
        break;
    }
    return ":";
}

/// Text inside single quotes of a POSIX shell or of fish.
std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

std::string zsh_values(const Completable& c) {
    switch (c.value) {
    case Value::none:
        return {};
    case Value::file:
        return ":file:_files";
    case Value::folder:
        return ":folder:_files -/";
    case Value::tmpl:
        return ":template:_anban_templates";
    case Value::choice:
        return fmt::format(":choice:({})", fmt::join(c.choices, " "));
    case Value::flag_choice:
        return fmt::format("::choice:({})", fmt::join(c.choices, " "));
    case Value::free:
        break;
    }
    return ":value: ";
}

/// The specifications of `_arguments`, one for each spelling of an option.
std::string zsh_arguments(const CompletableCommand& command) {
    std::string out;
    for (const auto& option : command.options) {
        const auto names = dashed(option);
        const auto others = option.repeats ? std::string("*") : fmt::format("({})", fmt::join(names, " "));
        const auto sign = option.value == Value::flag_choice ? "=-" : "";
        for (const auto& name : names) {
            const auto spec =
                fmt::format("{}{}{}[{}]{}", others, name, sign, option.description, zsh_values(option));
            out += fmt::format(" \\\n            {}", quoted(spec));
        }
    }
    if (command.argument) {
        const auto spec = (command.argument->repeats ? "*" : "1") + zsh_values(*command.argument);
        out += fmt::format(" \\\n            {}", quoted(spec));
    }
    return out;
}

std::string fish_values(const Completable& c) {
    switch (c.value) {
    case Value::none:
        return {};
    case Value::file:
        return " -r -F";
    case Value::folder:
        return " -x -a '(__fish_complete_directories)'";
    case Value::tmpl:
        return fmt::format(" -r -F -a {}", quoted(fmt::format("({})", template_names)));
    case Value::choice:
        return fmt::format(" -x -a '{}'", fmt::join(c.choices, " "));
    case Value::flag_choice:
        return fmt::format(" -a '{}'", fmt::join(c.choices, " "));
    case Value::free:
        break;
    }
    return " -x";
}

std::string fish_options(const CompletableCommand& command, const std::string& condition) {
    std::string out;
    for (const auto& option : command.options) {
        out += fmt::format("complete -c anban -n {}", condition);
        for (const auto& name : option.short_names)
            out += " -s " + name;
        for (const auto& name : option.long_names)
            out += " -l " + name;
        out += fmt::format("{} -d {}\n", fish_values(option), quoted(option.description));
    }
    return out;
}

} // namespace

std::string bash_completion(const CompletableCommand& program,
                            const std::vector<CompletableCommand>& commands) {
    std::string values, words, arguments;
    for (const auto& command : commands) {
        for (const auto& option : command.options) {
            if (option.value == Value::none) continue;
            std::vector<std::string> patterns;
            for (const auto& name : dashed(option))
                patterns.push_back(command.name + ":" + name);
            const bool optional = option.value == Value::flag_choice;
            values += fmt::format("        {}) {}{}; return{} ;;\n", fmt::join(patterns, "|"),
                                  optional ? "[[ $cur == -* ]] || { " : "", bash_reply(option),
                                  optional ? "; }" : "");
        }
        words += fmt::format("            {}) words='{}' ;;\n", command.name, option_words(command));
        if (command.argument)
            arguments += fmt::format("        {}) {} ;;\n", command.name, bash_reply(*command.argument));
    }
    return fmt::format(R"bash(# bash completion for anban, made by `anban completion bash`
_anban() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD - 1]}} command=${{COMP_WORDS[1]}} words
    COMPREPLY=()
    ((COMP_CWORD > 1)) || command=
    case $command:$prev in
{}    esac
    if [[ $cur == -* ]]; then
        case $command in
{}            *) words='{}' ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
        return
    fi
    case $command in
{}        '') mapfile -t COMPREPLY < <(compgen -W '{}' -- "$cur") ;;
    esac
}}
complete -F _anban anban
)bash",
                       values, words, option_words(program), arguments, names_of(commands));
}

std::string zsh_completion(const CompletableCommand& program,
                           const std::vector<CompletableCommand>& commands) {
    std::string list, cases;
    for (const auto& command : commands) {
        list += fmt::format("        {}\n", quoted(command.name + ":" + command.description));
        cases += fmt::format("        {}) _arguments{} ;;\n", command.name, zsh_arguments(command));
    }
    return fmt::format(R"zsh(#compdef anban
# zsh completion for anban, made by `anban completion zsh`
_anban_templates() {{
    compadd -- ${{(f)"$({})"}}
    _files -g '*.toml'
}}
_anban() {{
    local line state
    local -a commands=(
{}    )
    _arguments -C{} \
        '1: :->command' '*:: :->options'
    case $state in
    command) _describe command commands ;;
    options)
        case $line[1] in
{}        esac ;;
    esac
}}
if [ "$funcstack[1]" = _anban ]; then _anban "$@"; else compdef _anban anban; fi
)zsh",
                       template_names, list, zsh_arguments(program), cases);
}

std::string fish_completion(const CompletableCommand& program,
                            const std::vector<CompletableCommand>& commands) {
    std::string out = "# fish completion for anban, made by `anban completion fish`\ncomplete -c anban -f\n";
    out += fish_options(program, "__fish_use_subcommand");
    for (const auto& command : commands) {
        out += fmt::format("complete -c anban -n __fish_use_subcommand -a {} -d {}\n", command.name,
                           quoted(command.description));
        const auto seen = quoted("__fish_seen_subcommand_from " + command.name);
        out += fish_options(command, seen);
        if (command.argument)
            out += fmt::format("complete -c anban -n {}{}\n", seen, fish_values(*command.argument));
    }
    return out;
}

} // namespace anban::cli
