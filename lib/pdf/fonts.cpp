#include "pdf/fonts.hpp"

#include "pdf/syntax.hpp"
#include "pdf/to_unicode.hpp"

#include <fmt/format.h>
#include <harfbuzz/hb.h>

#include <algorithm>

namespace anban::pdf {
namespace {

constexpr std::size_t most_cached = 256; // about 10 KB each

double thousandths(const fonts::Face& face, double design_units) {
    return design_units * 1000 / face.units_per_em;
}

/// All that the parts are made from.
std::string signature(const CodedFont& font) {
    std::string out = font.face->file.string();
    out += '\0';
    for (const CodedFont::Code& code : font.codes) {
        out += static_cast<char>(code.glyph >> 8U);
        out += static_cast<char>(code.glyph & 0xFFU);
    }
    for (const auto& [code, text] : font.texts) {
        out += static_cast<char>(code);
        out += text;
        out += '\0';
    }
    return out;
}

/// Six capitals that tell subsets of one face apart (9.6.4), from what the subset holds (FNV-1a).
std::string subset_tag(const CodedFont& font) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    const auto add = [&](std::uint64_t value) { hash = (hash ^ value) * 0x100000001B3U; };
    for (const CodedFont::Code& code : font.codes)
        add(code.glyph);
    for (const auto& [code, text] : font.texts) {
        add(code);
        for (const char c : text)
            add(static_cast<unsigned char>(c));
    }
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
    std::string out = "/FirstChar ";
    append_integer(out, first);
    out += "/LastChar ";
    append_integer(out, last);
    out += "/Widths[";
    for (unsigned code = first; code <= last; ++code) {
        if (code > first) out += ' ';
        append_integer(out, fonts::program_length(*font.face, font.codes[code].advance));
    }
    return out += ']';
}

/// Moves on to the next code that may be given away; false where the font is full.
bool has_spare_code(CodedFont& font) {
    while (font.spare < fonts::spare_codes.size() &&
           font.codes[fonts::spare_codes[font.spare]].glyph != no_glyph)
        ++font.spare;
    return font.spare < fonts::spare_codes.size();
}

std::bitset<256> usual_codes_of(const CodedFont& font) {
    std::bitset<256> codes;
    for (unsigned code = 0; code < codes.size(); ++code)
        codes[code] = font.codes[code].usual;
    return codes;
}

Result<std::shared_ptr<const FontParts>> make_parts(const CodedFont& font, fonts::Outlines& outlines,
                                                    Deflater& deflater) {
    const auto used = [](const CodedFont::Code& code) { return code.glyph != no_glyph; };
    const auto& codes = font.codes;
    const auto first = static_cast<unsigned>(std::find_if(codes.begin(), codes.end(), used) - codes.begin());
    const auto last =
        static_cast<unsigned>(codes.rend() - std::find_if(codes.rbegin(), codes.rend(), used)) - 1;

    std::vector<std::uint16_t> glyphs;
    for (unsigned code = first; code <= last; ++code)
        glyphs.push_back(codes[code].glyph);
    const auto program = font_program(outlines, static_cast<std::uint8_t>(first), glyphs);
    if (!program)
        return fail(FailureKind::bad_data, "font-damaged",
                    fmt::format("the outlines of the font {} are damaged", font.face->file.string()),
                    "install the font anew or name another file in the catalogue");

    auto parts = std::make_shared<FontParts>();
    parts->name = subset_tag(font) + "+" + font.face->postscript_name;
    parts->descriptor = descriptor(*font.face, parts->name);
    parts->widths = widths(font, first, last);
    parts->program = deflater.compress(*program);
    parts->length1 = program->size();
    if (!font.texts.empty())
        parts->to_unicode = deflater.compress(to_unicode(usual_codes_of(font), font.texts), Effort::quick);
    return std::shared_ptr<const FontParts>(std::move(parts));
}

} // namespace

fonts::Outlines& FontCache::outlines(const fonts::Face& face) {
    const std::lock_guard lock(mutex_);
    std::unique_ptr<fonts::Outlines>& known = outlines_[face.file.string()];
    if (!known) known = std::make_unique<fonts::Outlines>(face);
    return *known;
}

std::shared_ptr<const std::string> FontCache::usual_map(const std::bitset<256>& codes, Deflater& deflater) {
    {
        const std::lock_guard lock(mutex_);
        if (const auto known = usual_maps_.find(codes); known != usual_maps_.end()) return known->second;
    }
    auto made = std::make_shared<const std::string>(deflater.compress(to_unicode(codes, {}), Effort::quick));
    const std::lock_guard lock(mutex_);
    if (usual_maps_.size() >= most_cached) usual_maps_.clear();
    usual_maps_.emplace(codes, made);
    return made;
}

Result<std::shared_ptr<const FontParts>> FontCache::get(const CodedFont& font, Deflater& deflater) {
    std::string key = signature(font);
    {
        const std::lock_guard lock(mutex_);
        if (const auto known = parts_.find(key); known != parts_.end()) return known->second;
    }
    auto made = make_parts(font, outlines(*font.face), deflater);
    if (!made) return made;
    const std::lock_guard lock(mutex_);
    if (parts_.size() >= most_cached) parts_.clear();
    parts_.emplace(std::move(key), *made);
    return made;
}

CodedFont& DocumentFonts::add_font(const fonts::Face& face) {
    CodedFont& font = *fonts_.emplace_back(std::make_unique<CodedFont>());
    font.face = &face;
    font.number = static_cast<FontNumber>(fonts_.size() - 1);
    return font;
}

DocumentFonts::FaceCodes& DocumentFonts::find_codes(const fonts::Face& face) {
    const auto [known, is_new] = faces_.try_emplace(&face);
    FaceCodes& codes = known->second;
    if (is_new) codes.home = codes.current = &add_font(face);
    last_face_ = &face;
    last_codes_ = &codes;
    return codes;
}

Character DocumentFonts::character(const fonts::Face& face, std::uint16_t glyph, std::string_view text) {
    FaceCodes& codes = codes_of(face);
    const int advance = hb_font_get_glyph_h_advance(face.hb_font, glyph);
    const auto give = [&](CodedFont& font, std::uint8_t code, bool usual) {
        font.codes[code] = {glyph, static_cast<std::int16_t>(advance), usual};
        return Character{font.number, code, advance};
    };
    if (const std::uint8_t own = fonts::usual_code(text)) {
        const CodedFont::Code& code = codes.home->codes[own];
        if (code.glyph == no_glyph) return give(*codes.home, own, true);
        if (code.glyph == glyph && code.usual) return {codes.home->number, own, advance};
    }

    if (codes.first_pair.size() <= glyph) codes.first_pair.resize(glyph + std::size_t{1});
    for (std::uint32_t at = codes.first_pair[glyph]; at != 0; at = codes.pairs[at - 1].next)
        if (codes.pairs[at - 1].text == text) return codes.pairs[at - 1].character;

    if (!has_spare_code(*codes.current)) codes.current = &add_font(face);
    CodedFont& font = *codes.current;
    const std::uint8_t code = fonts::spare_codes[font.spare];
    font.texts[code] = text;
    const Character made = give(font, code, false);
    codes.pairs.push_back({std::string(text), made, codes.first_pair[glyph]});
    codes.first_pair[glyph] = static_cast<std::uint32_t>(codes.pairs.size());
    return made;
}

Result<std::vector<int>> DocumentFonts::write(Seam& seam, FontCache& cache, Deflater& deflater) const {
    std::bitset<256> usual;
    for (const auto& font : fonts_)
        if (font->texts.empty()) usual |= usual_codes_of(*font);
    int usual_map = 0; // one for all fonts with usual characters only
    if (usual.any()) usual_map = seam.put_stream("/Filter/FlateDecode", *cache.usual_map(usual, deflater));

    std::vector<int> numbers;
    for (const auto& font : fonts_) {
        const auto parts = cache.get(*font, deflater);
        if (!parts) return parts.failure();
        const FontParts& p = **parts;
        const int program =
            seam.put_stream(fmt::format("/Filter/FlateDecode/Length1 {}", p.length1), p.program);
        const int descriptor = seam.put(fmt::format("<<{}/FontFile2 {} 0 R>>", p.descriptor, program));
        const int map =
            font->texts.empty() ? usual_map : seam.put_stream("/Filter/FlateDecode", p.to_unicode);
        numbers.push_back(seam.put(fmt::format(
            "<</Type/Font/Subtype/TrueType/BaseFont/{}{}/FontDescriptor {} 0 R/ToUnicode {} 0 R>>", p.name,
            p.widths, descriptor, map)));
    }
    return numbers;
}

} // namespace anban::pdf
