#include "console.hpp"

#include "exit_code.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace anban::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view severity_name(Severity severity) {
    switch (severity) {
    case Severity::note:
        return "note";
    case Severity::warning:
        return "warning";
    case Severity::error:
        break;
    }
    return "error";
}

/// One write a line, so that the lines of two processes don't mix. A lost message is no reason to fail.
void write_line(std::string line) {
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

/// File names and quotes of a broken source may not be UTF-8; JSON must be.
void write_line(const Json& object) {
    write_line(object.dump(-1, ' ', false, Json::error_handler_t::replace));
}

/// Colour only for people, and only for those who haven't said no (no-color.org).
bool coloured() {
    const char* refused = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) && !(refused && *refused) && terminal &&
           std::string_view(terminal) != "dumb";
}

std::string with_colour(std::string text, const Diagnostic& message) {
    const auto name = fmt::format("{}: ", severity_name(message.severity));
    const auto at = text.find(name, message.file.size());
    if (at == std::string::npos) return text;
    const int colour = message.severity == Severity::error     ? 31
                       : message.severity == Severity::warning ? 33
                                                               : 36;
    return text.replace(at, name.size(), fmt::format("\033[1;{}m{}\033[0m", colour, name));
}

Json to_json(const Diagnostic& message) {
    return {{"type", "message"},          {"severity", severity_name(message.severity)},
            {"code", message.code},       {"file", message.file},
            {"line", message.at.line},    {"column", message.at.column},
            {"message", message.message}, {"hint", message.hint}};
}

Json to_json(const Outcome& outcome, bool with_timings) {
    Json object = {{"type", "result"},
                   {"source", outcome.source},
                   {"output", outcome.output ? Json(*outcome.output) : Json()},
                   {"exit_code", outcome.exit_code},
                   {"pages", outcome.pages},
                   {"bytes", outcome.bytes}};
    if (with_timings) {
        auto& stages = object["timings"] = Json::array();
        for (const auto& t : outcome.timings)
            stages.push_back({{"stage", t.stage}, {"seconds", t.seconds}});
    }
    return object;
}

std::string table(const std::vector<Timing>& timings) {
    double sum = 0;
    std::string out;
    for (const auto& t : timings) {
        sum += t.seconds;
        out += fmt::format("{:<24}{:>10.3f} ms\n", t.stage, t.seconds * 1e3);
    }
    return out + fmt::format("{:<24}{:>10.3f} ms", "sum (CPU)", sum * 1e3);
}

} // namespace

void Console::add_options(CLI::App& command) {
    command.add_flag("--json", json_, "Write messages to standard error as JSON, one object a line");
    command.add_flag("-q,--quiet", quiet_, "Say only what is an error");
}

void Console::say(const Diagnostic& message) const {
    if (quiet_ && message.severity != Severity::error) return;
    if (json_) {
        write_line(to_json(message));
    } else {
        write_line(coloured() ? with_colour(to_text(message), message) : to_text(message));
    }
}

void Console::say(const Diagnostics& messages) const {
    for (const auto& message : messages)
        say(message);
}

int Console::refuse(const Failure& failure) const {
    say(failure.why);
    return exit_code(failure.kind);
}

void Console::finish(const Outcome& outcome, bool with_timings) const {
    if (json_) {
        write_line(to_json(outcome, with_timings));
        return;
    }
    if (outcome.output && !quiet_ && outcome.pages > 0)
        write_line(fmt::format("{}: {} {}, {} bytes", *outcome.output, outcome.pages,
                               outcome.pages == 1 ? "page" : "pages", outcome.bytes));
    if (with_timings) write_line(table(outcome.timings));
}

} // namespace anban::cli
