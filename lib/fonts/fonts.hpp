// Faces by file, shaping with a word cache.
#pragma once

#include "anban/diagnostics.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct hb_face_t;
struct hb_font_t;

namespace anban::fonts {

using FaceId = std::uint16_t;

/// One font file, mapped into memory; immutable after loading.
struct Face {
    FaceId id = 0;
    std::string family; ///< as the catalogue names it
    bool bold = false, italic = false;
    std::filesystem::path file;
    std::string postscript_name;
    int units_per_em = 0;
    int ascent = 0, descent = 0;      ///< design units; descent is negative
    int cap_height = 0, x_height = 0; ///< design units
    int bbox[4] = {0, 0, 0, 0};       ///< xMin yMin xMax yMax, design units
    double italic_angle = 0;
    int weight = 400; ///< usWeightClass
    bool fixed_pitch = false, serif = true;
    hb_face_t* hb_face = nullptr; ///< immutable, safe to share
    hb_font_t* hb_font = nullptr; ///< immutable, scaled to units_per_em
};

/// A line of the catalogue with its coverage, for `anban fonts`.
struct FaceReport {
    std::string family, style;
    std::filesystem::path file;
    bool present = false;
    std::u32string missing; ///< of the 134 letters and the signs
};

/// The catalogue `fonts.toml` of a folder and the faces loaded from it so far. Thread safe; faces are loaded
/// when first asked for and checked for the 134 letters and the signs then.
class Catalogue {
public:
    /// Reads `folder/fonts.toml` and resolves its files in `folder`, then in the Debian folders that it
    /// names.
    static Result<std::unique_ptr<Catalogue>> open(const std::filesystem::path& folder);
    ~Catalogue();

    /// The face of a family in a manner. Fails with bad_data for an unknown family (naming the known ones),
    /// with no_input when the file isn't there (naming the package that has it), with bad_data when it lacks
    /// Vietnamese letters.
    Result<const Face*> find(std::string_view family, bool bold, bool italic);

    /// Faces to try, in order, for a cluster that `face` lacks.
    std::vector<const Face*> fallbacks(const Face& face);

    const Face& face(FaceId id) const;
    std::vector<FaceReport> report();

private:
    struct State;
    explicit Catalogue(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// One glyph of a shaped piece. Lengths are design units of the face.
struct Glyph {
    std::uint16_t id = 0;
    std::int16_t advance = 0;
    std::int16_t dx = 0, dy = 0;
    std::uint16_t text_begin = 0,
                  text_end = 0; ///< bytes of the piece's text that it stands for; equal: none of its own
};

/// A stretch of text in one face, shaped. Lives as long as its Shaper; never moves.
struct Piece {
    const Face* face = nullptr;
    std::vector<Glyph> glyphs;
    std::int32_t width = 0; ///< sum of the advances, design units
    float drift = 0;        ///< sum of what rounding in font programs adds to them, thousandths of an em
    bool plain = true;      ///< each glyph has a text of its own and stands where the pen is
    bool missing = false;   ///< no face has this text: the glyph is a visible □ that still carries it
    std::string codes; ///< of its glyphs in the code page, for a string in a PDF; empty unless it is plain,
                       ///< has one for each, and none has to stand behind a `\`
    std::string text;
};

/// A text, shaped.
struct ShapedWord {
    std::span<const Piece> pieces;
    std::int32_t width = 0;   ///< sum of those of its pieces
    std::uint32_t glyphs = 0; ///< in all of them
    bool simple = false;      ///< all are of the face that was asked for, plain and not missing
};

/// Shapes words and remembers them. One a worker thread; pieces are valid until clear().
class Shaper {
public:
    explicit Shaper(Catalogue& catalogue);
    ~Shaper();

    /// Shapes text without line breaks (a word, punctuation, a single space), split into pieces where
    /// fallback needs it. Punctuation behind a word is a piece of its own where nothing is kerned.
    std::span<const Piece> shape(const Face& face, std::string_view text, bool kerning);

    /// The same for a text that its owner knows by a number, the same one until clear(): it is found without
    /// being read. Good until the next call.
    const ShapedWord& shape(const Face& face, std::string_view text, bool kerning, std::uint32_t number) {
        const std::size_t manner = manner_of(face, kerning);
        if (manner < numbered_.size() && number < numbered_[manner].size() &&
            !numbered_[manner][number].pieces.empty())
            return numbered_[manner][number];
        return remember(face, text, kerning, number);
    }

    /// Forgets all words. Call between documents when `size()` has grown past what the owner allows.
    void clear();
    std::size_t size() const;

private:
    struct State;

    /// What a text is shaped with, as a small number.
    static std::uint32_t manner_of(const Face& face, bool kerning) {
        return std::uint32_t{face.id} << 1U | (kerning ? 1U : 0U);
    }
    const ShapedWord& remember(const Face& face, std::string_view text, bool kerning, std::uint32_t number);

    std::unique_ptr<State> state_;
    std::vector<std::vector<ShapedWord>> numbered_; ///< by manner and number
};

} // namespace anban::fonts
