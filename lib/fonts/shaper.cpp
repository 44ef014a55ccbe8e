#include "base/text_map.hpp"
#include "fonts/code_page.hpp"
#include "fonts/fonts.hpp"
#include "fonts/outlines.hpp"

#include <harfbuzz/hb.h>

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace anban::fonts {
namespace {

/// Glyph counts bytes of its text in 16 bits; longer texts are shaped slice by slice.
constexpr std::size_t slice_bytes = 60'000;

constexpr char32_t white_square = U'\u25A1';

/// Positions fit by far in any sound font; a broken one is cut off at the edge of the type.
std::int16_t narrow(hb_position_t value) {
    using Limits = std::numeric_limits<std::int16_t>;
    return static_cast<std::int16_t>(std::clamp<hb_position_t>(value, Limits::min(), Limits::max()));
}

/// Bytes of the first slice of a text: whole characters.
std::size_t first_slice(std::string_view text) {
    if (text.size() <= slice_bytes) return text.size();
    std::size_t end = slice_bytes;
    while (end > slice_bytes - 3 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return end;
}

/// The codes of a piece's glyphs in the code page; nothing where one has none or is a sign of PDF's strings.
std::string codes_of(const Piece& piece) {
    std::string codes;
    for (const Glyph& glyph : piece.glyphs) {
        const std::string_view text(piece.text.data() + glyph.text_begin, piece.text.data() + glyph.text_end);
        const std::uint8_t code = usual_code(text);
        if (code == 0 || code == '(' || code == ')' || code == '\\') return {};
        codes += static_cast<char>(code);
    }
    return codes;
}

/// Adds a piece made of `glyphs`, whose places in `text` are moved to start at its first byte.
Piece& add_piece(std::vector<Piece>& pieces, const Face& face, std::string_view text,
                 std::span<const Glyph> glyphs) {
    Piece& piece = pieces.emplace_back();
    const std::uint16_t begin = glyphs.front().text_begin, end = glyphs.back().text_end;
    piece.face = &face;
    piece.text = text.substr(begin, end - begin);
    piece.glyphs.assign(glyphs.begin(), glyphs.end());
    for (Glyph& glyph : piece.glyphs) {
        glyph.text_begin = static_cast<std::uint16_t>(glyph.text_begin - begin);
        glyph.text_end = static_cast<std::uint16_t>(glyph.text_end - begin);
        piece.width += glyph.advance;
        piece.drift += static_cast<float>(program_drift(face, glyph.advance));
        piece.plain &= glyph.dx == 0 && glyph.dy == 0 && glyph.text_begin < glyph.text_end;
    }
    if (piece.plain) piece.codes = codes_of(piece);
    return piece;
}

/// The end of the cluster that starts at glyph `at`: the glyphs after the first have no text of their own.
std::size_t cluster_end(std::span<const Glyph> glyphs, std::size_t at) {
    do
        ++at;
    while (at < glyphs.size() && glyphs[at].text_begin == glyphs[at].text_end);
    return at;
}

/// Bytes of the punctuation sign at the end of a text, 0 where there is none.
std::size_t final_sign(std::string_view text) {
    switch (text.back()) {
    case ',':
    case '.':
    case ';':
    case ':':
    case '!':
    case '?':
    case ')':
        return 1;
    case '\x9D':
        return text.ends_with("”") ? 3 : 0;
    case '\xA6':
        return text.ends_with("…") ? 3 : 0;
    default:
        return 0;
    }
}

/// Where the punctuation at the end of a token starts. Apart, it and the word before are known already much
/// more often.
std::size_t end_of_core(std::string_view token) {
    std::string_view core = token;
    while (!core.empty()) {
        const std::size_t sign = final_sign(core);
        if (sign == 0) return core.size();
        core.remove_suffix(sign);
    }
    return token.size();
}

bool lacks_glyph(std::span<const Glyph> glyphs) {
    return std::any_of(glyphs.begin(), glyphs.end(), [](const Glyph& glyph) { return glyph.id == 0; });
}

} // namespace

struct Shaper::State {
    Catalogue& catalogue;
    hb_buffer_t* buffer = hb_buffer_create();
    hb_language_t language = hb_language_from_string("vi", -1);
    std::vector<Glyph> glyphs;         ///< of the run shaped last, kept for its memory
    TextMap<std::vector<Piece>> words; ///< by text and manner
    std::unordered_map<FaceId, std::vector<const Face*>> fallbacks;

    explicit State(Catalogue& all) : catalogue(all) {}
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { hb_buffer_destroy(buffer); }

    void run(const Face& face, std::string_view text, bool kerning);
    void shape(const Face& primary, std::size_t depth, std::string_view text, bool kerning,
               std::vector<Piece>& pieces);
    void show_missing(const Face& face, std::string_view text, std::vector<Piece>& pieces);
    const std::vector<const Face*>& fallbacks_of(const Face& face);
};

/// Shapes a text in one face into `glyphs`, left to right.
void Shaper::State::run(const Face& face, std::string_view text, bool kerning) {
    hb_buffer_clear_contents(buffer);
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
    hb_buffer_set_language(buffer, language);
    const int length = static_cast<int>(text.size());
    hb_buffer_add_utf8(buffer, text.data(), length, 0, length);
    // A ligature would tie several letters to one glyph, which a search for one of them then can't show.
    constexpr unsigned from = HB_FEATURE_GLOBAL_START, to = HB_FEATURE_GLOBAL_END;
    const hb_feature_t features[] = {{HB_TAG('k', 'e', 'r', 'n'), kerning ? 1U : 0U, from, to},
                                     {HB_TAG('l', 'i', 'g', 'a'), 0, from, to},
                                     {HB_TAG('c', 'l', 'i', 'g'), 0, from, to}};
    hb_shape(face.hb_font, buffer, features, std::size(features));

    unsigned count = 0;
    const hb_glyph_info_t* info = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* position = hb_buffer_get_glyph_positions(buffer, nullptr);
    glyphs.resize(count);
    auto end = static_cast<std::uint16_t>(text.size());
    for (unsigned i = count; i-- > 0;) {
        const bool first = i == 0 || info[i - 1].cluster != info[i].cluster;
        const std::uint16_t begin = first ? static_cast<std::uint16_t>(info[i].cluster) : end;
        glyphs[i] = {static_cast<std::uint16_t>(info[i].codepoint),
                     narrow(position[i].x_advance),
                     narrow(position[i].x_offset),
                     narrow(position[i].y_offset),
                     begin,
                     end};
        if (first) end = begin;
    }
    // Text that a face makes nothing of is as good as missing: it must not vanish.
    if (glyphs.empty()) glyphs.push_back({0, 0, 0, 0, 0, end});
}

/// Shapes a text in the face at `depth` of the row `primary`, its fallbacks; clusters that it lacks go to the
/// next.
void Shaper::State::shape(const Face& primary, std::size_t depth, std::string_view text, bool kerning,
                          std::vector<Piece>& pieces) {
    const Face& face = depth == 0 ? primary : *fallbacks_of(primary)[depth - 1];
    run(face, text, kerning);
    if (!lacks_glyph(glyphs)) {
        add_piece(pieces, face, text, glyphs);
        return;
    }
    const std::vector<Glyph> shaped = glyphs;
    const auto lacks = [&](std::size_t at) {
        return lacks_glyph(std::span(shaped).subspan(at, cluster_end(shaped, at) - at));
    };
    for (std::size_t at = 0; at < shaped.size();) {
        const bool missing = lacks(at);
        std::size_t end = at;
        while (end < shaped.size() && lacks(end) == missing)
            end = cluster_end(shaped, end);
        const auto group = std::span(shaped).subspan(at, end - at);
        at = end;
        const std::string_view part =
            text.substr(group.front().text_begin, group.back().text_end - group.front().text_begin);
        if (!missing)
            add_piece(pieces, face, text, group);
        else if (depth < fallbacks_of(primary).size())
            shape(primary, depth + 1, part, kerning, pieces);
        else
            show_missing(primary, part, pieces);
    }
}

/// A □ for every cluster that no face has.
void Shaper::State::show_missing(const Face& face, std::string_view text, std::vector<Piece>& pieces) {
    // PDF/A-2 and PDF/UA-1 forbid .notdef (ISO 19005-2, 6.2.11.8), so it is taken only where all else fails.
    hb_codepoint_t box = 0;
    if (!hb_font_get_nominal_glyph(face.hb_font, white_square, &box))
        hb_font_get_nominal_glyph(face.hb_font, U'?', &box);
    const std::int16_t advance = narrow(hb_font_get_glyph_h_advance(face.hb_font, box));
    run(face, text, false); // for the clusters
    std::vector<Glyph> boxes;
    for (const Glyph& glyph : glyphs) {
        if (glyph.text_begin == glyph.text_end) continue;
        boxes.push_back({static_cast<std::uint16_t>(box), advance, 0, 0, glyph.text_begin, glyph.text_end});
    }
    add_piece(pieces, face, text, boxes).missing = true;
}

/// The faces after `face`, asked for once.
const std::vector<const Face*>& Shaper::State::fallbacks_of(const Face& face) {
    const auto known = fallbacks.find(face.id);
    if (known != fallbacks.end()) return known->second;
    return fallbacks.emplace(face.id, catalogue.fallbacks(face)).first->second;
}

Shaper::Shaper(Catalogue& catalogue) : state_(std::make_unique<State>(catalogue)) {}
Shaper::~Shaper() = default;

std::span<const Piece> Shaper::shape(const Face& face, std::string_view text, bool kerning) {
    State& state = *state_;
    const std::uint32_t manner = manner_of(face, kerning);
    if (const auto* known = state.words.find(text, manner)) return *known;
    std::vector<Piece> pieces;
    if (const std::size_t core = kerning ? text.size() : end_of_core(text); core < text.size()) {
        for (const std::string_view part : {text.substr(0, core), text.substr(core)}) {
            const auto shaped = shape(face, part, kerning);
            pieces.insert(pieces.end(), shaped.begin(), shaped.end());
        }
        return state.words.add(text, manner, std::move(pieces));
    }
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view slice = rest.substr(0, first_slice(rest));
        state.shape(face, 0, slice, kerning, pieces);
        rest.remove_prefix(slice.size());
    }
    return state.words.add(text, manner, std::move(pieces));
}

const ShapedWord& Shaper::remember(const Face& face, std::string_view text, bool kerning,
                                   std::uint32_t number) {
    const std::size_t manner = manner_of(face, kerning);
    if (manner >= numbered_.size()) numbered_.resize(manner + 1);
    auto& known = numbered_[manner];
    if (number >= known.size()) known.resize(number + number / 2 + 1);
    ShapedWord& word = known[number];
    word = {shape(face, text, kerning), 0, 0, true};
    for (const Piece& piece : word.pieces) {
        word.width += piece.width;
        word.glyphs += static_cast<std::uint32_t>(piece.glyphs.size());
        word.simple = word.simple && piece.face == &face && piece.plain && !piece.missing;
    }
    return word;
}

void Shaper::clear() {
    numbered_.clear();
    state_->words.clear();
}

std::size_t Shaper::size() const {
    return state_->words.size();
}

} // namespace anban::fonts
