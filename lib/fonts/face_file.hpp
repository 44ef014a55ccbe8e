// One font file: mapped, measured, checked.
#pragma once

#include "anban/diagnostics.hpp"
#include "fonts/fonts.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace anban::fonts {

/// Lets go of the HarfBuzz objects of a face.
struct FaceDeleter {
    void operator()(Face* face) const;
};
using FacePtr = std::unique_ptr<Face, FaceDeleter>;

/// Maps a TrueType file and reads its metrics; `id`, `family` and manner are the caller's to fill in. Fails
/// with no_input when it can't be opened and with bad_data "font-unusable" when it isn't a TrueType font or
/// may not be embedded.
Result<FacePtr> load_face(const std::filesystem::path& file);

/// The Vietnamese letters and signs that a face has no glyph for.
std::u32string missing_letters(const Face& face);

} // namespace anban::fonts
