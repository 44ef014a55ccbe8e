#include "images/images.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

namespace anban::images {
namespace {

Failure outside(const std::string& written) {
    return fail(FailureKind::bad_data, "photo-outside",
                fmt::format("the photo {} lies outside the folder of its document", written),
                "copy it into that folder, or allow photos from outside");
}

Failure missing(const std::string& written, const std::string& why) {
    return fail(FailureKind::no_input, "photo-missing", fmt::format("the photo {} {}", written, why),
                "mend the name in the source, or put the photo there");
}

/// True when `path` is `folder` or below it; both without links and dots.
bool lies_in(const std::filesystem::path& path, const std::filesystem::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

} // namespace

Result<std::filesystem::path> locate(const std::string& written, const std::filesystem::path& folder,
                                     bool allow_outside) {
    // A NUL would end the name for the system and hide the rest.
    if (written.empty() || written.find('\0') != std::string::npos)
        return missing(written, "has no valid name");
    const std::filesystem::path name(written);
    const std::filesystem::path root = folder.empty() ? "." : folder;
    if (!allow_outside) {
        // Judged by the name alone first, so that a message never tells what exists outside.
        const std::filesystem::path plain = name.lexically_normal();
        if (name.is_absolute() || (!plain.empty() && *plain.begin() == "..")) return outside(written);
    }
    const std::filesystem::path path = root / name;
    std::error_code error;
    const std::filesystem::path real = std::filesystem::canonical(path, error);
    if (error) return missing(written, "isn't there");
    if (!allow_outside) {
        const std::filesystem::path real_root = std::filesystem::canonical(root, error);
        if (error || !lies_in(real, real_root)) return outside(written);
    }
    const std::filesystem::file_status status = std::filesystem::status(real, error);
    if (std::filesystem::is_directory(status)) return missing(written, "is a folder");
    if (!std::filesystem::is_regular_file(status)) return missing(written, "is not a regular file");
    return path;
}

} // namespace anban::images
