// The words of the command line, before CLI11 reads them.
#pragma once

#include <string>
#include <vector>

namespace anban::cli {

/// The program's arguments, from the last to the first, as CLI11 takes them. An option whose value may be
/// left out would take any word that comes next for its value, a source too. So `--dump-layout json` becomes
/// `--dump-layout=json` where the next word is one that the option knows, and CLI11 sees a flag.
std::vector<std::string> read_arguments(int argc, char** argv);

} // namespace anban::cli
