#include "pdf/pieces.hpp"

#include "pdf/syntax.hpp"

#include <harfbuzz/hb.h>

#include <string_view>
#include <vector>

namespace anban::pdf {
namespace {

/// Stands for a glyph that has no text of its own; every code must have one (ISO 19005-2, 6.2.11.7.2).
constexpr std::string_view no_text = "\u200B";

/// A glyph with the text that extraction finds for it.
struct Shown {
    std::uint16_t glyph = 0;
    int x = 0, y = 0; ///< from the beginning of the cluster, design units
    std::string_view text;
};

/// Glyphs that share a text. Where `replaced`, the sequence needs an ActualText: extractors take a mark that
/// is moved over its letter for a word of its own, and an archive may not rely on private characters.
struct Cluster {
    std::string_view text;
    std::vector<Shown> glyphs;
    int width = 0; ///< design units
    bool replaced = false;
};

std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> all;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        next_character(text, at);
        all.push_back(text.substr(begin, at - begin));
    }
    return all;
}

/// Private characters mean nothing by themselves (ISO 19005-2, 6.2.11.7.3).
bool has_private_character(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_character(text, at);
        if ((c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000) return true;
    }
    return false;
}

/// The cluster that begins with glyph `at`, which is moved behind it. Glyphs without text belong to the one
/// before.
Cluster next_cluster(const fonts::Piece& piece, std::size_t& at) {
    Cluster cluster;
    const fonts::Glyph& first = piece.glyphs[at];
    cluster.text = std::string_view(piece.text).substr(first.text_begin, first.text_end - first.text_begin);
    do {
        const fonts::Glyph& glyph = piece.glyphs[at++];
        cluster.glyphs.push_back({glyph.id, cluster.width + glyph.dx, glyph.dy, no_text});
        cluster.width += glyph.advance;
    } while (at < piece.glyphs.size() && piece.glyphs[at].text_begin == piece.glyphs[at].text_end);

    if (cluster.text.empty()) return cluster;
    // For those who don't know ActualText, as many characters as glyphs come one by one, in their order.
    const std::vector<std::string_view> each = characters(cluster.text);
    cluster.glyphs.front().text = cluster.text;
    if (each.size() == cluster.glyphs.size())
        for (std::size_t i = 0; i < each.size(); ++i)
            cluster.glyphs[i].text = each[i];
    cluster.replaced = cluster.glyphs.size() > 1 || has_private_character(cluster.text);
    return cluster;
}

/// Ends a cluster of several glyphs at its right edge by a space glyph without meaning. poppler and mupdf
/// take the last glyph's end for that of the cluster, and would find a gap in the word behind a mark.
void append_blank(Cluster& cluster, const fonts::Face& face) {
    hb_codepoint_t space = 0;
    if (cluster.glyphs.size() == 1 || !hb_font_get_nominal_glyph(face.hb_font, ' ', &space)) return;
    const int advance = hb_font_get_glyph_h_advance(face.hb_font, space);
    cluster.glyphs.push_back({static_cast<std::uint16_t>(space), cluster.width - advance, 0, no_text});
}

/// The commonest case by far, kept free of containers: the glyph has its own text and stands where the pen
/// is.
bool is_plain(const fonts::Glyph& glyph) {
    return glyph.text_begin < glyph.text_end && glyph.dx == 0 && glyph.dy == 0;
}

/// Moves on by `units` of the face between two strings of a TJ array, whose numbers move back.
void append_move(std::string& out, const fonts::Face& face, int units) {
    if (units == 0) return;
    out += ')';
    append_number(out, -units * 1000.0 / face.units_per_em, 1);
    out += '(';
}

/// Encodes a piece whose glyphs need no operators between them; false where they do.
bool encode_simple(DocumentFonts& fonts, const fonts::Piece& piece, EncodedPiece& out) {
    for (std::size_t i = 0; i < piece.glyphs.size(); ++i) {
        const fonts::Glyph& glyph = piece.glyphs[i];
        const bool alone =
            i + 1 == piece.glyphs.size() || piece.glyphs[i + 1].text_begin < piece.glyphs[i + 1].text_end;
        if (!is_plain(glyph) || !alone) return false;
        const auto text =
            std::string_view(piece.text).substr(glyph.text_begin, glyph.text_end - glyph.text_begin);
        if (text.size() > 2 && has_private_character(text)) return false;
        const Character c = fonts.character(*piece.face, glyph.id, text);
        if (i > 0 && c.font != out.font) return false;
        out.font = c.font;
        out.has_space |= c.code == ' ';
        append_escaped(out.bytes, c.code);
        if (glyph.advance != c.advance) {
            out.adjusted = true;
            append_move(out.bytes, *piece.face, glyph.advance - c.advance);
        }
    }
    return true;
}

} // namespace

void append_font(std::string& out, FontNumber font, Pt size) {
    out += "/F";
    append_integer(out, font);
    out += ' ';
    append_number(out, size.value);
    out += " Tf\n";
}

const EncodedPiece& Pieces::encoded(const fonts::Piece& piece) {
    const auto [known, is_new] = encoded_.try_emplace(&piece);
    EncodedPiece& out = known->second;
    if (is_new && !encode_simple(fonts_, piece, out)) {
        out = {};
        out.intricate = true;
        out.has_space = piece.text.find(' ') != std::string::npos;
        if (!piece.glyphs.empty()) {
            std::size_t at = 0;
            const Cluster cluster = next_cluster(piece, at);
            out.font = fonts_.character(*piece.face, cluster.glyphs[0].glyph, cluster.glyphs[0].text).font;
        }
    }
    return out;
}

void Pieces::append_intricate(std::string& out, const fonts::Piece& piece, Pt size, FontNumber& font,
                              std::set<FontNumber>& used) {
    const fonts::Face& face = *piece.face;
    for (std::size_t at = 0; at < piece.glyphs.size();) {
        Cluster cluster = next_cluster(piece, at);
        if (cluster.replaced) {
            out += ")]TJ\n/Span<</ActualText<FEFF" + hex(utf16be(cluster.text)) + ">>>BDC\n[(";
            append_blank(cluster, face);
        }
        int pen = 0;
        for (const Shown& shown : cluster.glyphs) {
            const Character c = fonts_.character(face, shown.glyph, shown.text);
            if (c.font != font) {
                out += ")]TJ\n";
                append_font(out, font = c.font, size);
                used.insert(font);
                out += "[(";
            }
            // Moves stand at the beginning of an array: PDFium forgets one at its end.
            if (shown.y != 0) {
                out += ")]TJ\n";
                append_number(out, size.value * shown.y / face.units_per_em);
                out += " Ts\n[(";
            }
            append_move(out, face, shown.x - pen);
            append_escaped(out, c.code);
            pen = shown.x + c.advance;
            if (shown.y != 0) out += ")]TJ\n0 Ts\n[(";
        }
        if (cluster.replaced) out += ")]TJ\nEMC\n[(";
        append_move(out, face, cluster.width - pen);
    }
}

} // namespace anban::pdf
