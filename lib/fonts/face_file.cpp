#include "fonts/face_file.hpp"

#include "text/vietnamese.hpp"

#include <fmt/format.h>
#include <harfbuzz/hb-ot.h>
#include <harfbuzz/hb.h>

#include <cstdint>
#include <limits>
#include <string_view>

namespace anban::fonts {
namespace {

/// A table of a font file, for the few values that HarfBuzz has no call for. Reads past its end give 0.
class Table {
public:
    Table(hb_face_t* face, const char (&tag)[5])
        : blob_(hb_face_reference_table(face, HB_TAG(tag[0], tag[1], tag[2], tag[3]))) {
        data_ = hb_blob_get_data(blob_, &length_);
    }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
    ~Table() { hb_blob_destroy(blob_); }

    bool empty() const { return length_ == 0; }
    std::uint8_t u8(unsigned at) const { return at < length_ ? static_cast<std::uint8_t>(data_[at]) : 0; }
    std::uint16_t u16(unsigned at) const { return static_cast<std::uint16_t>(u8(at) << 8 | u8(at + 1)); }
    std::int16_t i16(unsigned at) const { return static_cast<std::int16_t>(u16(at)); }

private:
    hb_blob_t* blob_;
    const char* data_ = nullptr;
    unsigned length_ = 0;
};

std::string postscript_name(hb_face_t* face) {
    char name[128];
    unsigned length = sizeof name;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name);
    return {name, length};
}

/// Height of a capital or small letter: what OS/2 says, or else the letter's own.
int letter_height(hb_font_t* font, hb_ot_metrics_tag_t tag, char32_t letter) {
    hb_position_t height = 0;
    if (hb_ot_metrics_get_position(font, tag, &height) && height > 0) return height;
    hb_codepoint_t glyph = 0;
    hb_glyph_extents_t extents = {};
    if (!hb_font_get_nominal_glyph(font, letter, &glyph)) return 0;
    return hb_font_get_glyph_extents(font, glyph, &extents) ? extents.y_bearing : 0;
}

void read_metrics(Face& face) {
    face.units_per_em = static_cast<int>(hb_face_get_upem(face.hb_face));
    hb_font_extents_t extents = {};
    hb_font_get_h_extents(face.hb_font, &extents);
    face.ascent = extents.ascender;
    face.descent = extents.descender;
    face.cap_height = letter_height(face.hb_font, HB_OT_METRICS_TAG_CAP_HEIGHT, U'H');
    face.x_height = letter_height(face.hb_font, HB_OT_METRICS_TAG_X_HEIGHT, U'x');
    face.italic_angle = static_cast<double>(hb_style_get_value(face.hb_font, HB_STYLE_TAG_SLANT_ANGLE));
    face.weight = static_cast<int>(hb_style_get_value(face.hb_font, HB_STYLE_TAG_WEIGHT));
    face.postscript_name = postscript_name(face.hb_face);

    const Table head(face.hb_face, "head");
    for (unsigned i = 0; i < 4; ++i)
        face.bbox[i] = head.i16(36 + 2 * i);
    const Table post(face.hb_face, "post");
    face.fixed_pitch = post.u16(12) != 0 || post.u16(14) != 0; // isFixedPitch, 32 bits
    const Table os2(face.hb_face, "OS/2");
    const std::uint8_t panose_family = os2.u8(32), panose_serif = os2.u8(33);
    constexpr std::uint8_t latin_text = 2, first_sans = 11, last_sans = 15;
    face.serif = !(panose_family == latin_text && panose_serif >= first_sans && panose_serif <= last_sans);
}

/// Why a font can't go into a PDF, or nothing.
std::string_view unusable(hb_face_t* face) {
    if (hb_face_get_glyph_count(face) == 0) return "it is not a font";
    if (Table(face, "glyf").empty()) return "it has no TrueType outlines";
    if (!Table(face, "fvar").empty()) return "it is a variable font";
    // Glyph keeps advances in 16 bits with a sign; hhea.advanceWidthMax is the widest.
    if (Table(face, "hhea").u16(10) > std::numeric_limits<std::int16_t>::max())
        return "its glyphs are too wide";
    // OS/2.fsType: 2 in the low bits is "restricted licence", 0x0100 "no subsetting".
    const std::uint16_t embedding = Table(face, "OS/2").u16(8);
    if ((embedding & 0x000FU) == 2) return "its licence forbids embedding";
    if ((embedding & 0x0100U) != 0) return "its licence forbids embedding a part of it";
    return {};
}

} // namespace

void FaceDeleter::operator()(Face* face) const {
    hb_font_destroy(face->hb_font);
    hb_face_destroy(face->hb_face);
    delete face;
}

Result<FacePtr> load_face(const std::filesystem::path& file) {
    hb_blob_t* blob = hb_blob_create_from_file_or_fail(file.c_str()); // maps the file
    if (blob == nullptr) {
        return fail(FailureKind::no_input, "font-missing",
                    fmt::format("can't open the font {}", file.string()));
    }
    FacePtr face(new Face);
    face->file = file;
    face->hb_face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    hb_face_make_immutable(face->hb_face);
    face->hb_font = hb_font_create(face->hb_face);
    hb_font_make_immutable(face->hb_font);
    if (const std::string_view why = unusable(face->hb_face); !why.empty()) {
        return fail(FailureKind::bad_data, "font-unusable",
                    fmt::format("the font {} can't be used: {}", file.string(), why),
                    "name a static TrueType font whose licence allows embedding");
    }
    read_metrics(*face);
    return face;
}

std::u32string missing_letters(const Face& face) {
    std::u32string missing;
    for (const std::u32string_view all : {text::vietnamese_letters(), text::vietnamese_signs()}) {
        for (const char32_t letter : all) {
            hb_codepoint_t glyph = 0;
            if (!hb_font_get_nominal_glyph(face.hb_font, letter, &glyph) || glyph == 0) missing += letter;
        }
    }
    return missing;
}

} // namespace anban::fonts
