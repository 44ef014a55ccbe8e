// Fonts, small documents, and a look into finished files, for the tests of the PDF room.
#pragma once

#include "fonts/fonts.hpp"
#include "layout/pages.hpp"
#include "pdf/pdf.hpp"
#include "templates/styled.hpp"

#include <memory>
#include <string>
#include <vector>

namespace sample {

using namespace anban;
using templates::Role, templates::TagId;

/// The catalogue of the source tree with a shaper, opened once for all tests.
struct Fonts {
    std::unique_ptr<fonts::Catalogue> catalogue;
    std::unique_ptr<fonts::Shaper> shaper;
    const fonts::Face& regular;

    /// The pieces of a text in the regular face; spaces are pieces of their own.
    std::vector<const fonts::Piece*> pieces(const std::string& text, bool kerning = false);
};
Fonts& fonts();

/// Text at (x, baseline), 12 pt.
layout::PlacedText placed(const std::string& text, double x, double baseline, TagId tag);

/// An A4 page of items.
layout::Page page(std::vector<layout::Item> items, std::string label = "1");

/// A document with its own tag only.
templates::StyledDocument document();
TagId add_tag(templates::StyledDocument& document, Role role, TagId parent = templates::document_tag);

/// A writer with the profiles of the source tree.
pdf::Writer& writer();

/// The file, or the reason why there is none as a test failure.
std::string written(const templates::StyledDocument& document, const layout::Pages& pages,
                    const std::vector<std::shared_ptr<const images::Image>>& images = {});

/// Every object's body, by number − 1: those in object streams too, and streams in the zlib format inflated.
std::vector<std::string> objects(const std::string& file);

/// All of them one after another.
std::string unpacked(const std::string& file);

/// The first object that holds `part`; fails the test where there is none.
std::string object_with(const std::string& file, const std::string& part);

} // namespace sample
