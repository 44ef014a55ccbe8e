#include "layout/layout.hpp"

#include "layout/blocks/blocks.hpp"
#include "layout/page/assemble.hpp"
#include "layout/page/page_references.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace anban::layout {
namespace {

constexpr double least_area = 36; // pt, of the text area's width and height

/// A number of a page may move what it stands before to another page: at the latest then its place is final.
constexpr int most_passes = 4;

bool asks_for_text_beside(const templates::StyledDocument& document) {
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const templates::Block& block) {
        const auto* photo = std::get_if<templates::Photo>(&block.kind);
        return photo && photo->place.beside;
    });
}

/// Lays the document out to see where pages end beside photos: those photos begin on the next page then, and
/// text goes on above them, so that the page is full. A second look mends what the first guessed.
void seek_cut_outs(Context& context, const Frame& frame) {
    context.seeks_cut_outs = true;
    for (int look = 0; look == 0 || (look == 1 && !context.cut_out_skips.empty()); ++look) {
        Column column(frame.width);
        lay_blocks(context, context.document.blocks, frame, column);
        if (std::any_of(column.figures().begin(), column.figures().end(),
                        [](const FigurePlace& figure) { return figure.beside > 0; }))
            assemble(context, std::move(column));
        context.article = 0;
        context.messages.clear();
        context.said_once.clear();
        context.subjects.clear();
    }
    context.seeks_cut_outs = false;
}

Result<LaidOut> lay_out_once(const templates::StyledDocument& document, fonts::Catalogue& catalogue,
                             fonts::Shaper& shaper, text::Lexicon& lexicon) {
    const TextArea area = text_area(document.page, 1);
    if (!(area.width >= least_area && area.height >= least_area))
        return fail(
            FailureKind::bad_data, "no-room",
            fmt::format("the page margins leave {:.0f} × {:.0f} pt for text", area.width, area.height),
            "make the margins smaller or the page larger", document.file);
    Context context{document, shaper, lexicon, {}, {}, {}, {}, {}, {}};
    for (const templates::FontChoice& font : document.fonts) {
        const auto face = catalogue.find(font.family, font.bold, font.italic);
        if (!face) return face.failure();
        context.faces.push_back(*face);
        context.space.push_back(shaper.shape(**face, " ", false));
    }
    shift_lists(context, area.width);
    // What is higher than the first page only may stand on the second.
    const double height = std::max(area.height, text_area(document.page, 2).height);
    const Frame frame{area.width, height, false};
    if (asks_for_text_beside(document)) seek_cut_outs(context, frame);
    Column column(area.width);
    lay_blocks(context, document.blocks, frame, column);
    Pages pages = assemble(context, std::move(column));
    append(context.messages, std::move(context.said_once));
    return LaidOut{std::move(pages), std::move(context.messages)};
}

} // namespace

Result<LaidOut> lay_out(const templates::StyledDocument& document, fonts::Catalogue& catalogue,
                        fonts::Shaper& shaper, text::Lexicon& lexicon) {
    if (!document.names_pages) return lay_out_once(document, catalogue, shaper, lexicon);
    templates::StyledDocument named = document;
    for (int pass = 1;; ++pass) {
        auto laid = lay_out_once(named, catalogue, shaper, lexicon);
        if (!laid || !name_pages(named, laid->pages)) return laid;
        if (pass < most_passes) continue;
        laid->messages.push_back({Severity::warning,
                                  "page-reference",
                                  document.file,
                                  {},
                                  "a reference to a page moves what it refers to: a number may be one off",
                                  "reword the text around the reference"});
        return laid;
    }
}

} // namespace anban::layout
