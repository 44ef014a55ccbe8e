// Files that a source names: found from its folder, and never outside of the folder that it belongs to.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>

namespace anban {

/// Why a file that a source names can't be had.
enum class Unlocated : std::uint8_t {
    outside,     ///< it lies outside of the folder, by its name or by a link
    no_name,     ///< its name is empty or has a NUL in it
    missing,     ///< it isn't there
    folder,      ///< it is a folder
    not_regular, ///< it is a device, a pipe …
};

/// Where a source stands.
struct SourceFolder {
    std::filesystem::path folder; ///< paths start here
    std::filesystem::path root{}; ///< what may not be left; empty: `folder`
    bool allow_outside = false;   ///< it may be left
};

/// Finds the file `written` names as seen from the folder. A name that leads out is refused before anything
/// is looked up, so that no message tells what exists outside.
std::variant<std::filesystem::path, Unlocated> locate(const std::string& written, const SourceFolder& from);

/// True when `path` is `folder` or below it, by their names.
bool lies_in(const std::filesystem::path& path, const std::filesystem::path& folder);

/// "isn't there", for messages; nothing for what lies outside.
const char* describe(Unlocated why);

} // namespace anban
