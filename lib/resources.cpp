#include "resources.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <string>
#include <system_error>
#include <vector>

namespace anban {
namespace {

bool is_share(const std::filesystem::path& folder) {
    std::error_code ignored;
    return std::filesystem::is_regular_file(folder / "fonts" / "fonts.toml", ignored);
}

std::vector<std::filesystem::path> candidates() {
    std::vector<std::filesystem::path> places;
    if (const char* named = std::getenv("ANBAN_SHARE"); named && *named) places.emplace_back(named);
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!error) {
        places.push_back(program.parent_path() / "share" / "anban");
        places.push_back(program.parent_path().parent_path() / "share" / "anban");
    }
    places.emplace_back(ANBAN_INSTALL_SHARE);
    return places;
}

} // namespace

Result<std::filesystem::path> find_share(const std::filesystem::path& wanted) {
    const auto places = wanted.empty() ? candidates() : std::vector{wanted};
    std::string looked;
    for (const auto& place : places) {
        if (is_share(place)) return place;
        looked += (looked.empty() ? "" : ", ") + place.string();
    }
    return fail(FailureKind::no_input, "no-share",
                fmt::format("can't find anban's templates and fonts; looked in {}", looked),
                "set ANBAN_SHARE to the folder share/anban of an installed anban");
}

} // namespace anban
