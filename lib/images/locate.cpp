#include "images/images.hpp"

#include <fmt/format.h>

#include <utility>

namespace anban::images {

Result<std::filesystem::path> locate(const std::string& written, const SourceFolder& from) {
    auto found = anban::locate(written, from);
    if (auto* path = std::get_if<std::filesystem::path>(&found)) return std::move(*path);
    const Unlocated why = std::get<Unlocated>(found);
    if (why == Unlocated::outside)
        return fail(FailureKind::bad_data, "photo-outside",
                    fmt::format("the photo {} lies outside the folder of its document", written),
                    "copy it into that folder, or allow photos from outside");
    return fail(FailureKind::no_input, "photo-missing",
                fmt::format("the photo {} {}", written, describe(why)),
                "mend the name in the source, or put the photo there");
}

} // namespace anban::images
