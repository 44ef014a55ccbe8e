// StyledDocument → Pages.
#pragma once

#include "anban/diagnostics.hpp"
#include "fonts/fonts.hpp"
#include "layout/pages.hpp"
#include "templates/styled.hpp"

namespace anban::layout {

struct LaidOut {
    Pages pages;
    Diagnostics messages; ///< overfull lines, missing glyphs with text and place, photos that were shrunk
};

/// Lays out a document. Pieces in the result live in `shaper`. Fails when a font of the document can't be
/// had.
Result<LaidOut> lay_out(const templates::StyledDocument& document, fonts::Catalogue& catalogue,
                        fonts::Shaper& shaper);

} // namespace anban::layout
