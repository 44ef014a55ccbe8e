#include "pdf/fonts.hpp"

#include "pdf/font_program.hpp"
#include "pdf/syntax.hpp"
#include "pdf/to_unicode.hpp"

#include <fmt/format.h>
#include <harfbuzz/hb.h>

#include <algorithm>
#include <cmath>

namespace anban::pdf {
namespace {

constexpr unsigned first_code = 32, code_count = 256 - first_code;
constexpr std::size_t most_cached = 256; // about 10 KB each

/// The order in which codes are given to what isn't ASCII: above ASCII first, then ASCII's own from its end,
/// where the rarest characters are.
constexpr std::uint8_t given_code(unsigned place) {
    constexpr unsigned above = 256 - 127;
    return static_cast<std::uint8_t>(place < above ? 127 + place : 126 - (place - above));
}

double thousandths(const fonts::Face& face, double design_units) {
    return design_units * 1000 / face.units_per_em;
}

std::uint8_t choose_code(CodedFont& font, std::string_view text) {
    if (text.size() == 1 && text[0] >= ' ' && text[0] < 0x7F) {
        const auto own = static_cast<std::uint8_t>(text[0]);
        if (!font.codes[own].used) return own;
    }
    // Code 32 comes last in that order: /Tw would widen whatever else it stood for.
    while (font.codes[given_code(font.next_free)].used)
        ++font.next_free;
    return given_code(font.next_free);
}

/// All that the parts are made from, but for the face.
std::string signature(const CodedFont& font) {
    std::string out;
    for (unsigned code = first_code; code < 256; ++code) {
        const CodedFont::Code& c = font.codes[code];
        if (!c.used) continue;
        out += static_cast<char>(code);
        out += static_cast<char>(c.glyph >> 8U);
        out += static_cast<char>(c.glyph & 0xFFU);
        out += c.text;
        out += '\0';
    }
    return out;
}

/// Six capitals that tell subsets of one face apart (9.6.4), from what the subset holds (FNV-1a).
std::string subset_tag(std::string_view content) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : content)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    std::string tag;
    for (int i = 0; i < 6; ++i, hash /= 26)
        tag += static_cast<char>('A' + hash % 26);
    return tag;
}

std::string descriptor(const fonts::Face& face, const std::string& name) {
    constexpr unsigned fixed_pitch = 1, serif = 2, symbolic = 4, italic = 64;
    const unsigned flags = symbolic | (face.fixed_pitch ? fixed_pitch : 0) | (face.serif ? serif : 0) |
                           (face.italic ? italic : 0);
    std::string out = fmt::format("/Type/FontDescriptor/FontName/{}/Flags {}/FontBBox[", name, flags);
    for (int i = 0; i < 4; ++i) {
        if (i > 0) out += ' ';
        append_number(out, thousandths(face, face.bbox[i]), 0);
    }
    out += "]/ItalicAngle ";
    append_number(out, face.italic_angle, 1);
    const std::pair<const char*, int> heights[] = {
        {"Ascent", face.ascent}, {"Descent", face.descent}, {"CapHeight", face.cap_height}};
    for (const auto& [key, value] : heights) {
        out += fmt::format("/{} ", key);
        append_number(out, thousandths(face, value), 0);
    }
    // No table holds the stems' width: the usual estimate from the weight (400 gives 88, 700 gives 166).
    const double weight = face.weight / 65.0;
    out += "/StemV ";
    append_number(out, 50 + weight * weight, 0);
    return out;
}

std::string widths(const CodedFont& font, unsigned first, unsigned last) {
    std::string out = fmt::format("/FirstChar {}/LastChar {}/Widths[", first, last);
    for (unsigned code = first; code <= last; ++code) {
        if (code > first) out += ' ';
        append_number(out, thousandths(*font.face, font.codes[code].advance), 1);
    }
    return out += ']';
}

Result<std::shared_ptr<const FontParts>> make_parts(const CodedFont& font, std::string_view content,
                                                    Subsets& subsets, Deflater& deflater) {
    const auto used = [](const CodedFont::Code& code) { return code.used; };
    const auto& codes = font.codes;
    const auto first = static_cast<unsigned>(std::find_if(codes.begin(), codes.end(), used) - codes.begin());
    const auto last =
        static_cast<unsigned>(codes.rend() - std::find_if(codes.rbegin(), codes.rend(), used)) - 1;

    std::vector<std::uint16_t> wanted;
    for (const CodedFont::Code& code : codes)
        if (code.used) wanted.push_back(code.glyph);
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    auto subset = subsets.make(*font.face, wanted);
    if (!subset) return subset.failure();

    std::vector<std::uint16_t> glyphs;
    for (unsigned code = first; code <= last; ++code) {
        const auto place = std::lower_bound(wanted.begin(), wanted.end(), codes[code].glyph) - wanted.begin();
        glyphs.push_back(codes[code].used ? subset->new_ids[static_cast<std::size_t>(place)] : 0);
    }
    const auto program = font_program(subset->bytes, static_cast<std::uint8_t>(first), glyphs);
    if (!program)
        return fail(FailureKind::bad_data, "font-not-truetype",
                    fmt::format("{} is not a TrueType font that can be embedded", font.face->file.string()),
                    "name a font file with TrueType outlines in the catalogue");

    auto parts = std::make_shared<FontParts>();
    parts->name = subset_tag(content) + "+" + font.face->postscript_name;
    parts->descriptor = descriptor(*font.face, parts->name);
    parts->widths = widths(font, first, last);
    parts->program = deflater.compress(*program);
    parts->length1 = program->size();
    parts->to_unicode = deflater.compress(to_unicode(font));
    return std::shared_ptr<const FontParts>(std::move(parts));
}

} // namespace

Result<std::shared_ptr<const FontParts>> FontCache::get(const CodedFont& font, Deflater& deflater) {
    const std::string content = signature(font);
    const std::string key = font.face->file.string() + '\0' + content;
    {
        const std::lock_guard lock(mutex_);
        if (const auto known = parts_.find(key); known != parts_.end()) return known->second;
    }
    auto made = make_parts(font, content, subsets_, deflater);
    if (!made) return made;
    const std::lock_guard lock(mutex_);
    if (parts_.size() >= most_cached) parts_.clear();
    parts_.emplace(key, *made);
    return made;
}

FontNumber DocumentFonts::add_font(const fonts::Face& face) {
    fonts_.push_back(std::make_unique<CodedFont>());
    fonts_.back()->face = &face;
    return static_cast<FontNumber>(fonts_.size() - 1);
}

DocumentFonts::FaceCodes& DocumentFonts::codes_of(const fonts::Face& face) {
    if (&face == last_face_) return *last_codes_;
    const auto [known, is_new] = faces_.try_emplace(&face);
    if (is_new) known->second.current = add_font(face);
    last_face_ = &face;
    last_codes_ = &known->second;
    return known->second;
}

Character DocumentFonts::character(const fonts::Face& face, std::uint16_t glyph, std::string_view text) {
    FaceCodes& codes = codes_of(face);
    if (codes.first_pair.size() <= glyph) codes.first_pair.resize(glyph + std::size_t{1});
    for (std::uint32_t at = codes.first_pair[glyph]; at != 0; at = codes.pairs[at - 1].next)
        if (codes.pairs[at - 1].text == text) return codes.pairs[at - 1].character;

    // Code 32 is kept for the space, so that a font is full one code earlier for all else.
    if (fonts_[codes.current]->used >= code_count - (text == " " ? 0 : 1)) codes.current = add_font(face);
    CodedFont& font = *fonts_[codes.current];
    const std::uint8_t code = choose_code(font, text);
    const int advance = hb_font_get_glyph_h_advance(face.hb_font, glyph);
    font.codes[code] = {glyph, true, advance, std::string(text)};
    ++font.used;
    const Character made{codes.current, code, advance};
    codes.pairs.push_back({std::string(text), made, codes.first_pair[glyph]});
    codes.first_pair[glyph] = static_cast<std::uint32_t>(codes.pairs.size());
    return made;
}

Result<std::vector<int>> DocumentFonts::write(Seam& seam, FontCache& cache, Deflater& deflater) const {
    std::vector<int> numbers;
    for (const auto& font : fonts_) {
        const auto parts = cache.get(*font, deflater);
        if (!parts) return parts.failure();
        const FontParts& p = **parts;
        const int program =
            seam.put_stream(fmt::format("/Filter/FlateDecode/Length1 {}", p.length1), p.program);
        const int descriptor = seam.put(fmt::format("<<{}/FontFile2 {} 0 R>>", p.descriptor, program));
        const int to_unicode = seam.put_stream("/Filter/FlateDecode", p.to_unicode);
        numbers.push_back(seam.put(fmt::format(
            "<</Type/Font/Subtype/TrueType/BaseFont/{}{}/FontDescriptor {} 0 R/ToUnicode {} 0 R>>", p.name,
            p.widths, descriptor, to_unicode)));
    }
    return numbers;
}

} // namespace anban::pdf
