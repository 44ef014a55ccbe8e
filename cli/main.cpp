// anban: the command line. Reads the options, runs one command, maps every outcome to an exit code.
#include "anban/anban.hpp"
#include "arguments.hpp"
#include "commands.hpp"
#include "exit_code.hpp"
#include "interrupt.hpp"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <map>
#include <string>

namespace anban::cli {
namespace {

std::string version_text() {
    std::string out = fmt::format("anban {}\n", version());
    for (const auto& [name, number] : library_versions())
        out += fmt::format("{} {}\n", name, number);
    out.pop_back();
    return out;
}

/// The help of this program rather than CLI11's: short, and with the same words as the man page.
class Help : public CLI::Formatter {
public:
    Help() {
        label("Positionals", "Arguments");
        label("OPTIONS", "options");
        label("SUBCOMMAND", "command");
        label("Subcommands", "Commands");
        label("REQUIRED", "");
        column_width(34);
    }

protected:
    std::string make_option_opts(const CLI::Option* option) const override {
        if (option->get_positional()) return {};
        const std::string type = option->get_type_name();
        if (option->get_items_expected_max() > 0) return " " + type;
        return type.empty() ? std::string() : " [" + type + "]"; // a flag that may have a value
    }
};

int refuse(const CLI::ParseError& error) {
    const auto why = fail(FailureKind::usage, "usage", error.what(), "see anban help").why;
    fmt::print(stderr, "anban: {}\n", to_text(why));
    return exit_code(FailureKind::usage);
}

int run(int argc, char** argv) {
    CLI::App program(
        "anban typesets Vietnamese news, reports and official documents as PDF for print and archive.",
        "anban");
    program.formatter(std::make_shared<Help>());
    program.set_help_flag("-h,--help", "Print this help");
    program.set_version_flag("--version", version_text, "Print the version and those of the libraries");
    program.require_subcommand(0, 1);

    std::map<const CLI::App*, Action> actions;
    const auto command = [&](const char* name, const char* description) {
        return program.add_subcommand(name, description)->group("Commands");
    };
    auto* import = command("import", "Make an editable Markdown source from pasted text");
    auto* render = command("render", "Make a PDF from a source");
    auto* templates = command("templates", "List the templates");
    auto* fonts = command("fonts", "List the fonts and the Vietnamese letters that they lack");
    auto* help = command("help", "Print help about a command");
    auto* completion = command("completion", "Print the completion script of a shell");
    actions[import] = add_import(*import);
    actions[render] = add_render(*render);
    actions[templates] = add_templates(*templates);
    actions[fonts] = add_fonts(*fonts);
    actions[help] = add_help(*help, program);
    actions[completion] = add_completion(*completion, program);

    program.footer("anban help COMMAND says more about a command. The manual is man anban.");

    try {
        program.parse(read_arguments(argc, argv));
    } catch (const CLI::Success& wanted) { // --help and --version
        return program.exit(wanted);
    } catch (const CLI::ParseError& error) {
        return refuse(error);
    }
    if (program.get_subcommands().empty()) {
        fmt::print(stderr, "{}", program.help());
        return exit_code(FailureKind::usage);
    }
    return actions.at(program.get_subcommands().front())();
}

} // namespace
} // namespace anban::cli

int main(int argc, char** argv) {
    using namespace anban;
    cli::guard_standard_streams();
    cli::handle_signals();
    try {
        return cli::run(argc, argv);
    } catch (const std::exception& error) {
        fmt::print(
            stderr, "anban: {}\n",
            to_text(fail(FailureKind::internal, "internal", error.what(), "this is a fault of anban").why));
        return cli::exit_code(FailureKind::internal);
    }
}
