#include "fonts/fonts.hpp"

#include <fmt/format.h>
#include <harfbuzz/hb-subset.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace anban::fonts {
namespace {

template <auto destroy>
struct Destroy {
    template <class T>
    void operator()(T* object) const {
        destroy(object);
    }
};
using Input = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;
using Plan = std::unique_ptr<hb_subset_plan_t, Destroy<hb_subset_plan_destroy>>;
using FaceRef = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using BlobRef = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;

/// What a CIDFontType2 font program needs (ISO 32000-1, 9.9); all other tables stay out.
constexpr hb_tag_t kept[] = {HB_TAG('g', 'l', 'y', 'f'), HB_TAG('h', 'e', 'a', 'd'),
                             HB_TAG('h', 'h', 'e', 'a'), HB_TAG('h', 'm', 't', 'x'),
                             HB_TAG('l', 'o', 'c', 'a'), HB_TAG('m', 'a', 'x', 'p')};

hb_blob_t* reference_kept(hb_face_t*, hb_tag_t tag, void* whole) {
    if (std::find(std::begin(kept), std::end(kept), tag) == std::end(kept)) return hb_blob_get_empty();
    return hb_face_reference_table(static_cast<hb_face_t*>(whole), tag);
}

} // namespace

Result<Subset> subset(const Face& face, std::span<const std::uint16_t> glyphs) {
    const auto failed = [&] {
        return fail(FailureKind::internal, "font-subset",
                    fmt::format("can't make a subset of the font {}", face.file.string()));
    };
    const Input input(hb_subset_input_create_or_fail());
    if (!input) return failed();
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const std::uint16_t glyph : glyphs)
        hb_set_add(wanted, glyph);

    // A face that never had the other tables: planning for a cmap that is dropped afterwards took most of the
    // time.
    const FaceRef outlines(hb_face_create_for_tables(reference_kept, face.hb_face, nullptr));
    const Plan plan(hb_subset_plan_create_or_fail(outlines.get(), input.get()));
    if (!plan) return failed();
    const FaceRef made(hb_subset_plan_execute_or_fail(plan.get()));
    if (!made) return failed();

    Subset result;
    const BlobRef blob(hb_face_reference_blob(made.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    result.bytes.assign(bytes, length);
    const hb_map_t* mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    result.new_ids.reserve(glyphs.size());
    for (const std::uint16_t glyph : glyphs) {
        const hb_codepoint_t now = hb_map_get(mapping, glyph);
        if (now == HB_MAP_VALUE_INVALID) return failed();
        result.new_ids.push_back(static_cast<std::uint16_t>(now));
    }
    return result;
}

} // namespace anban::fonts
