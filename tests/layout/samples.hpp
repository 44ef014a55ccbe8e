// Small styled documents, made by hand.
#pragma once

#include "layout/layout.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sample {

using namespace anban;
using namespace anban::templates;

/// A page of 300 × 400 pt with margins of 50 pt: 200 × 300 pt for text. Fonts: Liberation Serif regular and
/// bold. Style 0: 10 on 12 pt, left, no gaps, no widows and orphans rules. Tag 1 is an article, from 2 on
/// paragraphs.
inline StyledDocument document() {
    StyledDocument d;
    d.file = "mau.md";
    d.page.width = {300};
    d.page.height = {400};
    d.page.top = d.page.bottom = d.page.inner = d.page.outer = {50};
    d.fonts = {{"Liberation Serif", false, false}, {"Liberation Serif", true, false}};
    ParagraphStyle plain;
    plain.name = "plain";
    plain.align = Align::left;
    plain.pitch = {12};
    plain.widows = plain.orphans = 1;
    d.styles = {plain};
    d.tags.resize(2);
    d.tags[1].role = Role::article;
    return d;
}

inline StyledRun run(std::string text, TagId tag, double size = 10, FontIndex font = 0) {
    StyledRun r;
    r.text = std::move(text);
    r.font = font;
    r.size = {size};
    r.tag = tag;
    r.at = {tag, 1};
    return r;
}

inline StyledRun line_end(TagId tag) {
    StyledRun r = run("", tag);
    r.line_break = true;
    return r;
}

inline TagId add_tag(StyledDocument& d, Role role = Role::paragraph, TagId parent = 1) {
    Tag tag;
    tag.role = role;
    tag.parent = parent;
    d.tags.push_back(tag);
    return static_cast<TagId>(d.tags.size() - 1);
}

/// A paragraph with a tag of its own.
inline Paragraph paragraph(StyledDocument& d, std::string text, StyleIndex style = 0) {
    Paragraph p;
    p.style = style;
    p.tag = add_tag(d);
    p.runs.push_back(run(std::move(text), p.tag));
    return p;
}

inline void add(StyledDocument& d, std::string text, StyleIndex style = 0) {
    d.blocks.push_back({paragraph(d, std::move(text), style)});
}

inline StyleIndex add_style(StyledDocument& d, const ParagraphStyle& style) {
    d.styles.push_back(style);
    return static_cast<StyleIndex>(d.styles.size() - 1);
}

/// The catalogue of the repository and a shaper, shared by the tests of one program.
struct Fonts {
    std::unique_ptr<fonts::Catalogue> catalogue;
    std::unique_ptr<fonts::Shaper> shaper;
    text::Lexicon lexicon;
};

inline Fonts& fonts() {
    static Fonts all = [] {
        auto opened = fonts::Catalogue::open(ANBAN_SOURCE_DIR "/fonts");
        if (!opened) throw std::runtime_error(to_text(opened.failure().why));
        Fonts f;
        f.catalogue = std::move(*opened);
        f.shaper = std::make_unique<fonts::Shaper>(*f.catalogue);
        return f;
    }();
    return all;
}

/// Lays out a document that can be laid out.
inline layout::LaidOut lay_out(const StyledDocument& d, bool traced = false) {
    auto result = layout::lay_out(d, *fonts().catalogue, *fonts().shaper, fonts().lexicon, traced);
    if (!result) throw std::runtime_error(to_text(result.failure().why));
    return std::move(*result);
}

inline std::string text_of(const layout::PlacedText& text) {
    std::string out;
    for (const fonts::Piece* piece : text.pieces)
        out += piece->text;
    return out;
}

/// All placed texts of a page.
inline std::vector<layout::PlacedText> texts(const layout::Page& page) {
    std::vector<layout::PlacedText> out;
    for (const layout::Item& item : page.items)
        if (const auto* text = std::get_if<layout::PlacedText>(&item)) out.push_back(*text);
    return out;
}

template <class T>
std::vector<T> items(const layout::Page& page) {
    std::vector<T> out;
    for (const layout::Item& item : page.items)
        if (const auto* found = std::get_if<T>(&item)) out.push_back(*found);
    return out;
}

inline std::vector<std::string> codes(const Diagnostics& messages) {
    std::vector<std::string> out;
    for (const Diagnostic& message : messages)
        out.push_back(message.code);
    return out;
}

} // namespace sample
