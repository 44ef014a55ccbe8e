#include "pdf/subsets.hpp"

#include <harfbuzz/hb.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace anban::pdf {
namespace {

/// The usual letters, by ranges: Latin with its marks, Vietnamese, signs of text.
constexpr std::pair<char32_t, char32_t> usual[] = {{U' ', U'~'}, {0xA0, 0x17F},    {U'Ơ', U'ơ'},
                                                   {U'Ư', U'ư'}, {0x1EA0, 0x1EF9}, {0x2010, 0x2044},
                                                   {U'₫', U'€'}, {U'□', U'□'}};

std::vector<std::uint16_t> usual_glyphs(const fonts::Face& face) {
    std::vector<std::uint16_t> glyphs;
    for (const auto& [first, last] : usual) {
        for (char32_t c = first; c <= last; ++c) {
            hb_codepoint_t glyph = 0;
            if (hb_font_get_nominal_glyph(face.hb_font, c, &glyph))
                glyphs.push_back(static_cast<std::uint16_t>(glyph));
        }
    }
    std::sort(glyphs.begin(), glyphs.end());
    glyphs.erase(std::unique(glyphs.begin(), glyphs.end()), glyphs.end());
    return glyphs;
}

} // namespace

/// A face reduced to its usual glyphs.
struct Subsets::Reduced {
    std::vector<std::uint16_t> glyphs; ///< of the whole face, sorted
    fonts::Subset subset;
    fonts::Face face; ///< the subset as a face

    Reduced(const fonts::Face& whole, std::vector<std::uint16_t> kept, fonts::Subset made)
        : glyphs(std::move(kept)), subset(std::move(made)), face(whole) {
        hb_blob_t* blob = hb_blob_create(subset.bytes.data(), static_cast<unsigned>(subset.bytes.size()),
                                         HB_MEMORY_MODE_READONLY, nullptr, nullptr);
        face.hb_face = hb_face_create(blob, 0);
        face.hb_font = nullptr; // nothing is shaped with it
        hb_blob_destroy(blob);
        hb_face_make_immutable(face.hb_face);
    }
    Reduced(const Reduced&) = delete;
    Reduced& operator=(const Reduced&) = delete;
    ~Reduced() { hb_face_destroy(face.hb_face); }

    /// These glyphs of the whole face as glyphs of this one; nothing where it lacks one.
    std::optional<std::vector<std::uint16_t>> here(std::span<const std::uint16_t> wanted) const {
        std::vector<std::uint16_t> out;
        out.reserve(wanted.size());
        auto place = glyphs.begin();
        for (const std::uint16_t glyph : wanted) {
            place = std::lower_bound(place, glyphs.end(), glyph);
            if (place == glyphs.end() || *place != glyph) return std::nullopt;
            out.push_back(subset.new_ids[static_cast<std::size_t>(place - glyphs.begin())]);
        }
        return out;
    }
};

std::shared_ptr<const Subsets::Reduced> Subsets::reduced(const fonts::Face& face) {
    const std::lock_guard lock(mutex_); // held while a face is reduced: once a process and face
    Known& known = faces_[face.file.string()];
    // A document alone would lose by it.
    if (!std::exchange(known.asked, true) || known.reduced) return known.reduced;
    std::vector<std::uint16_t> glyphs = usual_glyphs(face);
    auto subset = fonts::subset(face, glyphs);
    if (subset) known.reduced = std::make_shared<const Reduced>(face, std::move(glyphs), std::move(*subset));
    return known.reduced;
}

Result<fonts::Subset> Subsets::make(const fonts::Face& face, std::span<const std::uint16_t> glyphs) {
    if (const auto small = reduced(face))
        if (const auto wanted = small->here(glyphs)) return fonts::subset(small->face, *wanted);
    return fonts::subset(face, glyphs);
}

} // namespace anban::pdf
