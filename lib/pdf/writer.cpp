#include "base/files.hpp"
#include "pdf/annotations.hpp"
#include "pdf/content.hpp"
#include "pdf/cross_reference.hpp"
#include "pdf/fonts.hpp"
#include "pdf/images.hpp"
#include "pdf/metadata.hpp"
#include "pdf/object_streams.hpp"
#include "pdf/outline.hpp"
#include "pdf/overlay.hpp"
#include "pdf/pdf.hpp"
#include "pdf/structure.hpp"
#include "pdf/syntax.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace anban::pdf {
namespace {

constexpr std::size_t largest_profile = 4U << 20U;
constexpr std::string_view default_language = "vi-VN";

/// 16 bytes from everything that the document says: its objects and metadata. An id tells files apart and
/// proves nothing, so a fast hash will do: starting up a cryptographic one takes a cold run a millisecond.
std::string content_id(const std::vector<Seam::Body>& bodies, std::string_view metadata) {
    XXH3_state_t state;
    XXH3_128bits_reset(&state);
    const auto add = [&](std::string_view bytes) { XXH3_128bits_update(&state, bytes.data(), bytes.size()); };
    for (const Seam::Body& body : bodies) {
        add(body.text);
        add(body.data());
    }
    add(metadata);
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits_digest(&state));
    return {reinterpret_cast<const char*>(digest.digest), sizeof digest.digest};
}

/// The document's title is the one thing that PDF/UA doesn't let be empty (ISO 14289-1, 7.1).
std::string title(const templates::StyledDocument& document, const Tagging& tagging,
                  const std::vector<templates::TagId>& order) {
    if (!document.metadata.title.empty()) return document.metadata.title;
    for (const templates::TagId tag : order)
        if (heading_level(tagging.tags()[tag].role) > 0)
            if (std::string text = trimmed(tagging.element(tag).text); !text.empty()) return text;
    const std::string stem = std::filesystem::path(document.file).stem().string();
    return stem.empty() || stem == "-" ? "anban" : stem;
}

bool same_size(const layout::Page& a, const layout::Page& b) {
    return a.width == b.width && a.height == b.height;
}

std::string media_box(const layout::Page& page) {
    std::string out = "/MediaBox[0 0 ";
    append_number(out, page.width.value, 2);
    out += ' ';
    append_number(out, page.height.value, 2);
    return out + ']';
}

/// One document on its way into a file.
class DocumentWriter {
public:
    DocumentWriter(const templates::StyledDocument& document, const layout::Pages& pages,
                   const Images& images, Deflater& deflater, FontCache& fonts, ProfileCache& profiles)
        : document_(document), pages_(pages.pages), images_(images), deflater_(deflater), font_cache_(fonts),
          profiles_(profiles), tagging_(document.tags) {}

    /// Has the trace of the pages drawn over them.
    void draw_trace_of(const layout::Pages& pages) { traced_ = &pages; }

    Result<std::string> write(std::string_view output_profile);

private:
    std::optional<Failure> draw_pages();
    std::optional<Failure> write_images();
    void write_pages(const std::vector<int>& fonts, const Links& links);
    std::string page_dictionary(std::size_t page, const std::vector<int>& fonts,
                                const std::vector<int>& annotations) const;
    std::string catalog(std::string_view language, int output_profile, int structure,
                        std::optional<int> outline, int metadata) const;

    const templates::StyledDocument& document_;
    const std::vector<layout::Page>& pages_;
    const layout::Pages* traced_ = nullptr; ///< the same, where their trace is drawn
    const Images& images_;
    Deflater& deflater_;
    FontCache& font_cache_;
    ProfileCache& profiles_;

    Seam seam_;
    Tagging tagging_;
    DocumentFonts fonts_;
    int page_tree_ = 0;
    std::vector<int> page_numbers_, content_numbers_;
    std::vector<DrawnPage> drawn_;               ///< without operators, which are written at once
    std::map<std::uint32_t, int> image_numbers_; ///< of the images that are shown
};

std::optional<Failure> DocumentWriter::draw_pages() {
    Pieces pieces(fonts_);
    for (const layout::Page& page : pages_) {
        auto drawn = draw(page, images_, pieces, tagging_);
        if (!drawn) return drawn.failure();
        if (traced_) drawn->operators += draw_overlay(*traced_, drawn_.size());
        content_numbers_.push_back(
            seam_.put_stream("/Filter/FlateDecode", deflater_.compress(drawn->operators, Effort::quick)));
        drawn->operators = {};
        drawn_.push_back(std::move(*drawn));
    }
    return std::nullopt;
}

std::optional<Failure> DocumentWriter::write_images() {
    ImageWriter writer(seam_, profiles_, deflater_);
    std::map<const images::Image*, int> written; // one photo may be counted twice
    for (const DrawnPage& page : drawn_) {
        for (const std::uint32_t image : page.images) {
            int& number = written[images_[image].get()];
            if (number == 0) {
                auto made = writer.write(*images_[image]);
                if (!made) return made.failure();
                number = *made;
            }
            image_numbers_[image] = number;
        }
    }
    return std::nullopt;
}

std::string DocumentWriter::page_dictionary(std::size_t page, const std::vector<int>& fonts,
                                            const std::vector<int>& annotations) const {
    const DrawnPage& drawn = drawn_[page];
    std::string out = "<</Type/Page";
    append_reference(out, "/Parent", page_tree_);
    if (!same_size(pages_[page], pages_.front())) out += media_box(pages_[page]);
    append_reference(out, "/Contents", content_numbers_[page]);
    out += "/Resources<<";
    if (!drawn.fonts.empty()) {
        out += "/Font<<";
        for (const FontNumber font : drawn.fonts)
            out += fmt::format("/F{} {} 0 R", font, fonts[font]);
        out += ">>";
    }
    bool transparent = false;
    if (!drawn.images.empty()) {
        out += "/XObject<<";
        for (const std::uint32_t image : drawn.images) {
            out += fmt::format("/I{} {} 0 R", image, image_numbers_.at(image));
            transparent |= images_[image]->mask != nullptr;
        }
        out += ">>";
    }
    out += ">>";
    if (transparent) out += "/Group<</S/Transparency/CS/DeviceRGB>>";
    out += fmt::format("/StructParents {}/Tabs/S", page);
    if (!annotations.empty()) {
        out += "/Annots[";
        for (const int number : annotations) {
            if (out.back() != '[') out += ' ';
            append_reference(out, number);
        }
        out += ']';
    }
    return out + ">>";
}

/// The page tree: one node, whose page size is that of the first page and all that don't say otherwise.
void DocumentWriter::write_pages(const std::vector<int>& fonts, const Links& links) {
    std::vector<std::vector<int>> annotations(pages_.size());
    for (const Links::Annotation& annotation : links.annotations)
        annotations[static_cast<std::size_t>(annotation.page)].push_back(annotation.number);
    std::string kids;
    for (std::size_t page = 0; page < pages_.size(); ++page) {
        seam_.put(page_numbers_[page], page_dictionary(page, fonts, annotations[page]));
        if (page > 0) kids += ' ';
        append_reference(kids, page_numbers_[page]);
    }
    seam_.put(page_tree_, fmt::format("<</Type/Pages/Count {}{}/Kids[{}]>>", pages_.size(),
                                      media_box(pages_.front()), kids));
}

std::string DocumentWriter::catalog(std::string_view language, int output_profile, int structure,
                                    std::optional<int> outline, int metadata) const {
    std::string out = fmt::format(
        "<</Type/Catalog/Pages {} 0 R/Lang{}/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle "
        "true>>"
        "/StructTreeRoot {} 0 R/Metadata {} 0 R/PageLabels{}"
        "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
        "/Info(sRGB IEC61966-2.1)/DestOutputProfile {} 0 R>>]",
        page_tree_, text_string(language), structure, metadata, page_labels(pages_), output_profile);
    if (outline) out += fmt::format("/Outlines {} 0 R", *outline);
    return out + ">>";
}

Result<std::string> DocumentWriter::write(std::string_view output_profile) {
    if (pages_.empty() || document_.tags.empty())
        return fail(FailureKind::internal, "nothing-to-write",
                    "a document has no pages or no tag of its own");
    page_tree_ = seam_.allocate();
    for (std::size_t i = 0; i < pages_.size(); ++i)
        page_numbers_.push_back(seam_.allocate());

    if (auto failure = draw_pages()) return std::move(*failure);
    const auto fonts = fonts_.write(seam_, font_cache_, deflater_);
    if (!fonts) return fonts.failure();
    if (auto failure = write_images()) return std::move(*failure);

    tagging_.use_empty_cells();
    const std::vector<templates::TagId> order = reading_order(tagging_);
    const std::vector<int> levels = heading_levels(tagging_, order);
    const Links links = write_links(seam_, tagging_, page_numbers_);
    const int structure = write_structure(seam_, tagging_, order, levels, page_numbers_, links);
    const auto outline = write_outline(seam_, tagging_, order, levels, page_numbers_);
    write_pages(*fonts, links);

    templates::Metadata metadata = document_.metadata;
    metadata.title = title(document_, tagging_, order);
    if (metadata.language.empty()) metadata.language = default_language;
    seam_.put(Seam::information, information(metadata));
    const int profile = seam_.lend_stream("/N 3/Filter/FlateDecode", output_profile);
    const int xmp_number = seam_.allocate();
    seam_.put(Seam::catalog, catalog(metadata.language, profile, structure, outline, xmp_number));
    std::string packet = xmp(metadata);
    const std::string id = content_id(seam_.bodies(), packet);
    identify(packet, id);
    seam_.put_stream(xmp_number, "/Type/Metadata/Subtype/XML/Filter/FlateDecode", deflater_.compress(packet));

    const std::vector<PackedPlace> packed = pack_objects(seam_, deflater_);
    auto written = seam_.write();
    if (!written) return written.failure();
    return with_cross_references(std::move(*written), packed, id, deflater_);
}

} // namespace

struct Writer::State {
    Deflater deflater;
    FontCache fonts;
    ProfileCache profiles;
    std::string output_profile; ///< compressed
};

Writer::Writer(std::unique_ptr<State> state) : state_(std::move(state)) {}
Writer::~Writer() = default;

Result<std::unique_ptr<Writer>> Writer::open(const std::string& folder) {
    Seam::prepare();
    auto profile = read_file(std::filesystem::path(folder) / "srgb.icc", largest_profile);
    if (!profile) return profile.failure();
    auto state = std::make_unique<State>();
    state->output_profile = state->deflater.compress(*profile);
    return std::unique_ptr<Writer>(new Writer(std::move(state)));
}

Result<std::string> Writer::write(const templates::StyledDocument& document, const layout::Pages& pages,
                                  const std::vector<std::shared_ptr<const images::Image>>& images,
                                  bool with_trace) {
    if (with_trace && !pages.trace)
        return fail(FailureKind::internal, "no-trace", "pages have no trace that could be drawn");
    DocumentWriter writer(document, pages, images, state_->deflater, state_->fonts, state_->profiles);
    if (with_trace) writer.draw_trace_of(pages);
    return writer.write(state_->output_profile);
}

} // namespace anban::pdf
