// StyledDocument → Pages.
#pragma once

#include "anban/diagnostics.hpp"
#include "fonts/fonts.hpp"
#include "layout/pages.hpp"
#include "templates/styled.hpp"
#include "text/lexicon.hpp"

namespace anban::layout {

struct LaidOut {
    Pages pages;
    /// What a person should know, with the place in the source:
    /// - `overfull` (warning): text wider than its line, cut between characters or squeezed;
    /// - `missing-glyph` (warning): a character that no font has, once each;
    /// - `keep-broken` (warning): a page that had to end where a style forbids it;
    /// - `row-too-high`, `caption-parted` (warnings): what no page holds in one piece, and was divided;
    /// - `overfull-page` (warning): a line or a rule higher than the page;
    /// - `no-room` (warning): indents that leave no room for text, and were left out;
    /// - `photo-not-beside` (note): a photo that asks for text beside it and can't have any;
    /// - `photo-shrunk` (note): a photo made smaller, to fit on a page with its caption.
    Diagnostics messages;
};

/// Lays out a document. Pieces in the result live in `shaper`; it and `lexicon` remember words for the
/// documents to come. Fails when a font of the document can't be had, and with bad_data when the margins
/// leave no room for text.
Result<LaidOut> lay_out(const templates::StyledDocument& document, fonts::Catalogue& catalogue,
                        fonts::Shaper& shaper, text::Lexicon& lexicon);

} // namespace anban::layout
