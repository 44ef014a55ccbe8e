// anban import: pasted text → the editable source.
#include "anban/anban.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "output.hpp"
#include "source_options.hpp"

#include <memory>

namespace anban::cli {
namespace {

struct Import {
    std::filesystem::path source;
    std::filesystem::path output{standard_stream};
    SourceOptions reading;
    bool strict = false;
    Console console;

    Outcome run() const {
        Outcome outcome;
        outcome.source = source.string();
        if (const auto failure = make(outcome)) {
            outcome.exit_code = exit_code(failure->kind);
            if (!(output == standard_stream && standard_output_is_closed())) console.say(failure->why);
        }
        return outcome;
    }

    /// Fills in the outcome, or says why there is none.
    std::optional<Failure> make(Outcome& outcome) const {
        auto read = reading.read(source);
        if (!read) return read.failure();
        read->format = SourceFormat::pasted;
        const auto typesetter = Typesetter::make({});
        if (!typesetter) return typesetter.failure();
        const bool elsewhere = output != standard_stream && output.has_parent_path();
        const auto imported = (*typesetter)->import(*read, elsewhere ? output.parent_path() : ".");
        if (!imported) return imported.failure();
        console.say(imported->messages);
        if (const auto done = deliver(imported->markdown, output); !done) return done.failure();
        if (output != standard_stream) outcome.output = output.string();
        outcome.bytes = imported->markdown.size();
        outcome.exit_code = exit_code(imported->messages, strict);
        return std::nullopt;
    }
};

} // namespace

Action add_import(CLI::App& command) {
    const auto options = std::make_shared<Import>();
    command.add_option("SOURCE", options->source, "Text copied from a portal; - is standard input")
        ->type_name("FILE")
        ->required();
    command.add_option("-o,--output", options->output, "Write to FILE instead of standard output")
        ->type_name("FILE");
    options->reading.add_photos(command);
    command.add_flag("--strict", options->strict, "Exit with 1 when there was a warning");
    options->console.add_options(command);
    return [options] {
        const auto outcome = options->run();
        options->console.finish(outcome, false);
        return outcome.exit_code;
    };
}

} // namespace anban::cli
