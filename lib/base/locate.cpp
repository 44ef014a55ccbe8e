#include "base/locate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <system_error>
#include <utility>
#include <variant>

namespace anban {
namespace {

namespace fs = std::filesystem;

/// Why a file that a source names can't be had.
enum class Unlocated : std::uint8_t {
    outside,     ///< it lies outside of the folder, by its name or by a link
    no_name,     ///< its name is empty or has a NUL in it
    missing,     ///< it isn't there
    folder,      ///< it is a folder
    not_regular, ///< it is a device, a pipe …
};

/// A name without dots and without a slash at its end, which would count as a part of its own.
fs::path plain(const fs::path& path) {
    const fs::path normal = fs::absolute(path).lexically_normal();
    return normal.has_filename() || !normal.has_relative_path() ? normal : normal.parent_path();
}

std::variant<fs::path, Unlocated> find(const std::string& written, const SourceFolder& from) {
    // A NUL would end the name for the system and hide the rest.
    if (written.empty() || written.find('\0') != std::string::npos) return Unlocated::no_name;
    const fs::path name(written);
    const fs::path folder = from.folder.empty() ? "." : from.folder;
    const fs::path root = from.root.empty() ? folder : from.root;
    const fs::path path = folder / name;
    if (!from.allow_outside) {
        if (name.is_absolute() || !lies_in(path, root)) return Unlocated::outside;
    }
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (error) return Unlocated::missing;
    if (!from.allow_outside) {
        const fs::path real_root = fs::canonical(root, error);
        if (error || !lies_in(real, real_root)) return Unlocated::outside;
    }
    const fs::file_status status = fs::status(real, error);
    if (fs::is_directory(status)) return Unlocated::folder;
    if (!fs::is_regular_file(status)) return Unlocated::not_regular;
    return path;
}

const char* describe(Unlocated why) {
    switch (why) {
    case Unlocated::outside:
        break;
    case Unlocated::no_name:
        return "has no valid name";
    case Unlocated::missing:
        return "isn't there";
    case Unlocated::folder:
        return "is a folder";
    case Unlocated::not_regular:
        return "is not a regular file";
    }
    return "";
}

} // namespace

bool lies_in(const fs::path& path, const fs::path& folder) {
    const fs::path outer = plain(folder), inner = plain(path);
    return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

Result<fs::path> locate(const std::string& written, const SourceFolder& from, const Wanted& wanted) {
    auto found = find(written, from);
    if (auto* path = std::get_if<fs::path>(&found)) return std::move(*path);
    const Unlocated why = std::get<Unlocated>(found);
    if (why == Unlocated::outside)
        return fail(FailureKind::bad_data, fmt::format("{}-outside", wanted.kind),
                    fmt::format("the {} {} lies outside {}", wanted.kind, written, wanted.home),
                    fmt::format("copy it into that folder, or {}", wanted.allow));
    return fail(FailureKind::no_input, fmt::format("{}-missing", wanted.kind),
                fmt::format("the {} {} {}", wanted.kind, written, describe(why)),
                std::string(wanted.correct));
}

} // namespace anban
