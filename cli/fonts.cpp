// anban fonts: the files that text is set in, and whether each has the letters of Vietnamese.
#include "anban/anban.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "output.hpp"

#include <fmt/format.h>

namespace anban::cli {
namespace {

std::string state(const FontSummary& font) {
    if (!font.present) return "not installed";
    return font.missing.empty() ? "all Vietnamese letters" : "lacks " + font.missing;
}

} // namespace

Action add_fonts(CLI::App&) {
    return [] {
        const Console console;
        const auto typesetter = Typesetter::make({});
        if (!typesetter) return console.refuse(typesetter.failure());
        std::string out;
        for (const auto& font : (*typesetter)->fonts())
            out += fmt::format("{:<20} {:<12} {:<24} {}\n", font.family, font.style, state(font),
                               font.file.string());
        return print(out, console);
    };
}

} // namespace anban::cli
