// The finished pages: items at their places, with the tag that each belongs to. What layout gives and pdf
// takes.
#pragma once

#include "base/length.hpp"
#include "fonts/fonts.hpp"
#include "templates/styled.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace anban::layout {

/// Text on one baseline in one face, size, colour and tag. Coordinates in pt from the page's top left corner,
/// y downwards.
struct PlacedText {
    Pt x, baseline;
    Pt size;
    Pt word_gap;      ///< added to the advance of every U+0020 (may be negative)
    Pt letter_gap;    ///< between the glyphs of each word (may be negative)
    double scale = 1; ///< horizontal scaling of glyphs and of all gaps (Tz / 100)
    Pt width;         ///< from x to the end of the last visible glyph
    const fonts::Face* face = nullptr;
    templates::Colour colour;
    templates::TagId tag = templates::artifact;
    std::uint32_t line = 0; ///< in a trace: one past the line's place in Trace::lines; 0: of none
    std::vector<const fonts::Piece*> pieces; ///< in order; a space is a piece of its own
};

/// A photo, drawn upright into its box.
struct PlacedImage {
    Pt x, y, width, height; ///< box; y is the top
    std::uint32_t image = 0;
    templates::TagId tag = templates::artifact;
};

/// A filled rectangle: rules, and (with `frame`) the outline that stands for a photo which can't be shown.
struct PlacedRule {
    Pt x, y, width, height;
    templates::Colour colour;
    bool frame = false; ///< stroke the outline by 0.5 pt instead of filling
    templates::TagId tag = templates::artifact;
};

using Item = std::variant<PlacedText, PlacedImage, PlacedRule>;

struct Page {
    Pt width, height;
    std::string label;       ///< as printed: "2"
    std::vector<Item> items; ///< in reading order; furniture of the page (artifacts) at the end
};

struct Trace;

struct Pages {
    std::vector<Page> pages;
    std::shared_ptr<const Trace> trace{}; ///< of how they came about; null unless asked for
};

/// A listing of every item with place and text, stable, for golden tests and `--dump-layout`. One line a page
/// and one an item, in reading order; lengths in pt with two decimals; `"` and `\` in texts stand behind a
/// `\`:
///
///     page LABEL size WIDTH HEIGHT
///     text X BASELINE width W FAMILY[ bold][ italic] SIZE[ gap WORD_GAP][ letters LETTER_GAP][ scale S][ rgb
///     R G B] TAG "TEXT" image X Y size WIDTH HEIGHT number IMAGE TAG rule X Y size WIDTH HEIGHT[ rgb R G B]
///     TAG frame X Y size WIDTH HEIGHT[ rgb R G B] TAG
///
/// where TAG is `tag N` or `artifact`; parts in brackets are left out at their usual values (0, 1, black).
std::string dump(const Pages& pages);

} // namespace anban::layout
