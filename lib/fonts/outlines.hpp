// Glyphs as a font program in a PDF takes them.
#pragma once

#include "fonts/fonts.hpp"
#include "fonts/glyf.hpp"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anban::fonts {

/// Units of an em in font programs: those in which a PDF gives widths (ISO 32000-1, 9.7.3). Most faces have
/// 2048; at 13 pt the rounding moves no point by more than 0.007 pt.
constexpr int program_units = 1000;

/// A length of a face in units of a font program, rounded.
int program_length(const Face& face, int design_units);

/// By how much that is more than the length itself.
double program_drift(const Face& face, int design_units);

/// A glyph, ready to be put into a font program.
struct Outline {
    std::string entry;                 ///< of `glyf`, of even length, without hints; empty: no ink
    std::vector<std::uint16_t> places; ///< in a composite entry: where the numbers of its parts stand
    std::vector<std::uint16_t> parts;  ///< these numbers, in the face
    int advance = 0;
};

/// The outlines of a face, prepared when first asked for and kept. Thread safe.
class Outlines {
public:
    struct Part {
        std::uint16_t glyph = 0;
        const Outline* outline = nullptr; ///< lives as long as the Outlines
    };

    explicit Outlines(const Face& face);
    ~Outlines();

    /// The glyphs asked for, in their order, and behind them those that they are composed of. Nothing where
    /// the face is damaged or lacks one.
    std::optional<std::vector<Part>> gather(std::span<const std::uint16_t> glyphs);

    std::size_t glyph_count() const;

    /// The extent that every entry tells, that of the whole face: readers find a glyph's own from its points,
    /// and a tenth of a font program would be such numbers. Every glyph's left side bearing is its left edge.
    const Box& box() const;

    // The tables `head`, `hhea` and `maxp` of a font program of this face; in the first the sum and the
    // format of `loca`, in the others the numbers of glyphs stand at 0.
    const std::string& head() const;
    const std::string& hhea() const;
    const std::string& maxp() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace anban::fonts
