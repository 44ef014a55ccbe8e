// anban templates: what there is to choose from.
#include "anban/anban.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "output.hpp"
#include "resources.hpp"

#include <fmt/format.h>

#include <memory>

namespace anban::cli {

Action add_templates(CLI::App& command) {
    const auto resources = std::make_shared<Resources>();
    add_template_dir(command, *resources);
    return [resources] {
        const Console console;
        const auto typesetter = Typesetter::make(*resources);
        if (!typesetter) return console.refuse(typesetter.failure());
        std::string out;
        for (const auto& t : (*typesetter)->templates()) {
            out += fmt::format("{:<16} {}\n", t.name, t.title);
            if (!t.description.empty()) out += fmt::format("{:<16} {}\n", "", t.description);
            out += fmt::format("{:<16} {}\n", "", t.file.string());
        }
        return print(out, console);
    };
}

} // namespace anban::cli
