// Options by which a command finds what it needs besides its sources.
#pragma once

#include "anban/anban.hpp"

#include <CLI/App.hpp>

namespace anban::cli {

/// Declares --template-dir.
inline void add_template_dir(CLI::App& command, Resources& resources) {
    command
        .add_option("--template-dir", resources.template_folders,
                    "Look for templates in DIR first; may be given several times")
        ->type_name("DIR")
        ->allow_extra_args(false);
}

} // namespace anban::cli
