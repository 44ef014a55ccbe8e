// Documents made by hand: text set line by line without the layout room, so that the writer is judged alone.
#pragma once

#include "fonts/fonts.hpp"
#include "images/images.hpp"
#include "layout/pages.hpp"
#include "templates/styled.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sample {

using anban::Pt;
using anban::templates::Colour, anban::templates::Role, anban::templates::TagId;

/// How a stretch of text looks and what it belongs to.
struct Run {
    std::string text;
    TagId tag = anban::templates::artifact;
    Pt size{12};
    bool bold = false, italic = false;
    Colour colour{};
};

/// Where lines run.
struct Frame {
    Pt left{72}, width{451};
    bool justified = true;
    bool kerning = false;
    double scale = 1;
};

class Sheet {
public:
    Sheet(anban::fonts::Catalogue& catalogue, anban::fonts::Shaper& shaper, std::string family);

    TagId tag(Role role, TagId parent = anban::templates::document_tag, std::string alt = {});
    anban::templates::Tag& tag_of(TagId tag) { return document.tags[tag]; }

    /// Sets a paragraph as lines of `frame`, from the current height on; begins a new page where it is full.
    void paragraph(const std::vector<Run>& runs, const Frame& frame = {});
    void photo(std::shared_ptr<const anban::images::Image> image, TagId tag, Pt width, Pt height);
    void rule(Pt width, Pt height, TagId tag, bool frame);
    void space(Pt height) { y_ += height; }
    void begin_column(Pt y) { y_ = y; }
    Pt height() const { return y_; }
    void begin_page();
    /// A running foot with the page's number, as furniture.
    void foot(const std::string& text);

    anban::templates::StyledDocument document;
    anban::layout::Pages pages;
    std::vector<std::shared_ptr<const anban::images::Image>> images;
    std::string text; ///< all that the pages say, in order

private:
    struct Word {
        const Run* run = nullptr;
        std::vector<const anban::fonts::Piece*> pieces;
        double width = 0;
        bool space_before = false;
    };

    std::vector<Word> words(const std::vector<Run>& runs, bool kerning);
    void line(const Word* begin, const Word* end, const Frame& frame, bool last);
    const anban::fonts::Face& face(const Run& run);
    std::vector<const anban::fonts::Piece*> shape(const Run& run, std::string_view word, bool kerning);

    anban::fonts::Catalogue& catalogue_;
    anban::fonts::Shaper& shaper_;
    std::string family_;
    Pt y_{0};
};

} // namespace sample
