// Files that a source names: found from its folder, and never outside of the folder that it belongs to.
#pragma once

#include "anban/diagnostics.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace anban {

/// Where a source stands.
struct SourceFolder {
    std::filesystem::path folder; ///< paths start here
    std::filesystem::path root{}; ///< what may not be left; empty: `folder`
    bool allow_outside = false;   ///< it may be left
};

/// How messages speak of the file that is looked for.
struct Wanted {
    std::string_view kind;    ///< "photo": the codes are `photo-outside` and `photo-missing`
    std::string_view home;    ///< "the folder of its document", which may not be left
    std::string_view allow;   ///< "allow photos from outside"
    std::string_view correct; ///< "mend the name in the source, or put the photo there"
};

/// Finds the file `written` names as seen from the folder. Fails with bad_data where it lies outside, by its
/// name or by a link, with no_input where there is no file. A name that leads out is refused before anything
/// is looked up, so that no message tells what exists outside.
Result<std::filesystem::path> locate(const std::string& written, const SourceFolder& from,
                                     const Wanted& wanted);

/// True when `path` is `folder` or below it, by their names.
bool lies_in(const std::filesystem::path& path, const std::filesystem::path& folder);

} // namespace anban
