#include "base/locate.hpp"

#include <algorithm>
#include <system_error>

namespace anban {
namespace {

namespace fs = std::filesystem;

/// A name without dots and without a slash at its end, which would count as a part of its own.
fs::path plain(const fs::path& path) {
    const fs::path normal = fs::absolute(path).lexically_normal();
    return normal.has_filename() || !normal.has_relative_path() ? normal : normal.parent_path();
}

} // namespace

bool lies_in(const fs::path& path, const fs::path& folder) {
    const fs::path outer = plain(folder), inner = plain(path);
    return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

std::variant<fs::path, Unlocated> locate(const std::string& written, const SourceFolder& from) {
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

} // namespace anban
