#include "images/trouble.hpp"

#include <fmt/format.h>

namespace anban::images {

Failure damaged(const std::string& file, const std::string& what) {
    return fail(FailureKind::bad_data, "photo-damaged", "the photo is damaged: " + what,
                "copy it again from where it came from", file);
}

Failure unsupported(const std::string& file, const std::string& what, const std::string& hint) {
    return fail(FailureKind::bad_data, "photo-format", "the photo can't be used: " + what, hint, file);
}

std::optional<Failure> check_size(std::int64_t width, std::int64_t height, const Limits& limits,
                                  const std::string& file) {
    if (width < 1 || height < 1) return damaged(file, "it has no width or no height");
    if (width <= limits.side && height <= limits.side && width * height <= limits.pixels) return std::nullopt;
    return fail(FailureKind::bad_data, "photo-too-large",
                fmt::format("the photo has {} × {} samples; the limits are {} a side and {} million in all",
                            width, height, limits.side, limits.pixels / 1'000'000),
                "make it smaller with a photo program", file);
}

} // namespace anban::images
