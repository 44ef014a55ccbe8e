#include "pdf/pieces.hpp"

#include "pdf/syntax.hpp"

#include <harfbuzz/hb.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <tuple>
#include <utility>
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
    constexpr unsigned char least = 0xEE; // what they begin with in UTF-8
    if (std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= least; }))
        return false;
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

/// The glyph has its own text and stands where the pen is.
bool is_plain(const fonts::Piece& piece, std::size_t at) {
    const fonts::Glyph& glyph = piece.glyphs[at];
    return glyph.text_begin < glyph.text_end && glyph.dx == 0 && glyph.dy == 0 &&
           (at + 1 == piece.glyphs.size() || piece.glyphs[at + 1].text_begin < piece.glyphs[at + 1].text_end);
}

std::string_view text_of(const fonts::Piece& piece, const fonts::Glyph& glyph) {
    return {piece.text.data() + glyph.text_begin, piece.text.data() + glyph.text_end};
}

/// Copies the codes of a piece to `to` up to the first that a font hasn't given to its glyph yet, and gives
/// back how many there are.
std::size_t copy_known(const fonts::Piece& piece, const CodedFont& font, char* to) {
    const std::string_view codes = piece.codes;
    const fonts::Glyph* glyph = piece.glyphs.data();
    std::size_t count = 0;
    for (; count < codes.size(); ++count, ++glyph) {
        const CodedFont::Code& known = font.codes[static_cast<std::uint8_t>(codes[count])];
        if (!known.usual || known.glyph != glyph->id || known.advance != glyph->advance) break;
        to[count] = codes[count];
    }
    return count;
}

} // namespace

void append_font(std::string& out, FontNumber font, Pt size) {
    out += "/F";
    append_integer(out, font);
    out += ' ';
    append_number(out, size.value);
    out += " Tf\n";
}

void Pieces::set_font(FontNumber font, Pt size) {
    if (!text_.fonts.empty() && text_.fonts.back() == font) return;
    if (!text_.fonts.empty()) {
        text_.adjusted = true;
        text_.bytes += ")]TJ\n";
        append_font(text_.bytes, font, size);
        text_.bytes += "[(";
    }
    text_.fonts.push_back(font);
}

/// Moves on by `units` of the face between two strings of a TJ array, whose numbers move back.
void Pieces::append_move(const fonts::Face& face, int units) {
    if (units == 0) return;
    text_.adjusted = true;
    text_.bytes += ')';
    append_number(text_.bytes, -units * 1000.0 / face.units_per_em, 1);
    text_.bytes += '(';
}

/// Sets the rise of what follows.
void Pieces::append_rise(const fonts::Face& face, int units, Pt size) {
    text_.bytes += ")]TJ\n";
    append_number(text_.bytes, size.value * units / face.units_per_em);
    text_.bytes += " Ts\n[(";
}

/// Appends pieces from `first` on as long as they are of one face and their glyphs stand for their usual
/// codes, which is nearly all of any text. Gives back the first that it left.
std::size_t Pieces::append_usual(const layout::PlacedText& text, std::size_t first) {
    const fonts::Face* const face = text.pieces[first]->face;
    const CodedFont& home = fonts_.home(*face);
    char* to = run_.data();
    for (; first < text.pieces.size(); ++first) {
        const fonts::Piece& piece = *text.pieces[first];
        if (piece.face != face) break;
        char* const end = copy_usual(piece, home, to);
        if (end == to) break;
        if (end == to + 1 && *to == ' ') ++text_.spaces;
        text_.drift += static_cast<double>(piece.drift);
        to = end;
    }
    if (to == run_.data()) return first;
    set_font(home.number, text.size);
    text_.bytes.append(run_.data(), to);
    return first;
}

/// Copies all codes of a piece to `to`, those new to its face's first font as well, unless it has none or one
/// is taken there. Gives back where they end. `to` has room for those of a UsualPiece at least.
char* Pieces::copy_usual(const fonts::Piece& piece, const CodedFont& home, char* to) {
    UsualPiece& known =
        usual_[reinterpret_cast<std::uintptr_t>(&piece) / alignof(std::max_align_t) % usual_.size()];
    if (known.piece != &piece) {
        std::size_t count = copy_known(piece, home, to);
        while (count < piece.codes.size()) {
            const fonts::Glyph& glyph = piece.glyphs[count];
            fonts_.character(*piece.face, glyph.id, text_of(piece, glyph));
            const std::size_t before = std::exchange(count, copy_known(piece, home, to));
            if (count == before) return to;
        }
        if (count > known.codes.size()) return to + count;
        known.piece = &piece;
        known.size = static_cast<std::uint8_t>(count);
        std::copy_n(to, count, known.codes.begin());
    }
    std::memcpy(to, known.codes.data(), known.codes.size());
    return to + known.size;
}

/// Appends a piece glyph by glyph, or cluster by cluster.
void Pieces::append_unusual(const fonts::Piece& piece, Pt size) {
    for (std::size_t at = 0; at < piece.glyphs.size();) {
        const fonts::Glyph& glyph = piece.glyphs[at];
        const std::string_view text = text_of(piece, glyph);
        if (!is_plain(piece, at) || has_private_character(text)) {
            append_cluster(piece, at, size);
            continue;
        }
        const Character c = fonts_.character(*piece.face, glyph.id, text);
        set_font(c.font, size);
        if (c.code == ' ') ++text_.spaces;
        text_.drift += fonts::program_drift(*piece.face, c.advance);
        append_escaped(text_.bytes, c.code);
        append_move(*piece.face, glyph.advance - c.advance);
        ++at;
    }
}

/// Appends the cluster that begins with glyph `at`, which is moved behind it, with all operators that it
/// needs.
void Pieces::append_cluster(const fonts::Piece& piece, std::size_t& at, Pt size) {
    const fonts::Face& face = *piece.face;
    Cluster cluster = next_cluster(piece, at);
    if (cluster.replaced) {
        text_.adjusted = true;
        text_.bytes += ")]TJ\n/Span<</ActualText<FEFF" + hex(utf16be(cluster.text)) + ">>>BDC\n[(";
        append_blank(cluster, face);
    }
    int pen = 0;
    for (const Shown& shown : cluster.glyphs) {
        const Character c = fonts_.character(face, shown.glyph, shown.text);
        set_font(c.font, size);
        // Moves stand at the beginning of an array: PDFium forgets one at its end.
        if (shown.y != 0) append_rise(face, shown.y, size);
        append_move(face, shown.x - pen);
        append_escaped(text_.bytes, c.code);
        pen = shown.x + c.advance;
        if (shown.y != 0) append_rise(face, 0, size);
    }
    if (cluster.replaced) text_.bytes += ")]TJ\nEMC\n[(";
    append_move(face, cluster.width - pen);
}

const EncodedText& Pieces::encode(const layout::PlacedText& text) {
    text_.bytes.clear();
    text_.fonts.clear();
    text_.spaces = 0;
    text_.adjusted = false;
    text_.drift = 0;
    std::size_t glyphs = 0;
    for (const fonts::Piece* piece : text.pieces)
        glyphs += piece->glyphs.size();
    const std::size_t room = glyphs + std::tuple_size_v<decltype(UsualPiece::codes)>;
    if (run_.size() < room) run_.resize(room);

    for (std::size_t at = 0; at < text.pieces.size();) {
        const std::size_t next = append_usual(text, at);
        if (next == at)
            append_unusual(*text.pieces[at++], text.size);
        else
            at = next;
    }
    return text_;
}

} // namespace anban::pdf
