// fonts.toml as a value: families, the files of their faces, where to look for them.
#pragma once

#include "anban/diagnostics.hpp"

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace anban::fonts {

/// Place of a manner in FamilyEntry::files.
constexpr std::size_t manner_index(bool bold, bool italic) {
    return (bold ? 1U : 0U) + (italic ? 2U : 0U);
}
inline constexpr std::size_t manner_count = 4;
inline constexpr const char* manner_names[manner_count] = {"Regular", "Bold", "Italic", "Bold Italic"};

/// One `[[family]]`.
struct FamilyEntry {
    std::string name;
    std::vector<std::string> aliases;
    std::string package;                         ///< Debian package that brings the files
    std::array<std::string, manner_count> files; ///< names without folder; empty where the family has none
    std::vector<std::string> fallback;           ///< families to try for characters that this one lacks
};

struct CatalogueFile {
    std::vector<std::filesystem::path> folders;
    std::vector<FamilyEntry> families;
};

/// Reads and checks the catalogue. Fails with no_input, or with bad_data at the place of the first mistake.
Result<CatalogueFile> read_catalogue_file(const std::filesystem::path& file);

} // namespace anban::fonts
