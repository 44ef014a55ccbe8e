#include "layout/pages.hpp"

#include <fmt/format.h>

#include <iterator>

namespace anban::layout {
namespace {

std::string tag_name(templates::TagId tag) {
    return tag == templates::artifact ? std::string("artifact") : fmt::format("tag {}", tag);
}

std::string colour_name(const templates::Colour& colour) {
    if (colour == templates::Colour{}) return {};
    return fmt::format(" rgb {:.2f} {:.2f} {:.2f}", colour.red, colour.green, colour.blue);
}

std::string quoted(const PlacedText& text) {
    std::string out = "\"";
    for (const fonts::Piece* piece : text.pieces)
        for (const char c : piece->text) {
            if (c == '"' || c == '\\') out += '\\';
            out += c;
        }
    return out + '"';
}

/// Adds one line an item.
struct Printer {
    std::string& out;

    void operator()(const PlacedText& text) const {
        fmt::format_to(std::back_inserter(out), "text {:.2f} {:.2f} width {:.2f} {}{}{} {:.2f}", text.x.value,
                       text.baseline.value, text.width.value, text.face->family,
                       text.face->bold ? " bold" : "", text.face->italic ? " italic" : "", text.size.value);
        if (text.word_gap.value != 0)
            fmt::format_to(std::back_inserter(out), " gap {:+.2f}", text.word_gap.value);
        if (text.letter_gap.value != 0)
            fmt::format_to(std::back_inserter(out), " letters {:+.3f}", text.letter_gap.value);
        if (text.scale != 1) fmt::format_to(std::back_inserter(out), " scale {:.3f}", text.scale);
        out += colour_name(text.colour) + " " + tag_name(text.tag) + " " + quoted(text) + "\n";
    }

    void operator()(const PlacedImage& image) const {
        fmt::format_to(std::back_inserter(out), "image {:.2f} {:.2f} size {:.2f} {:.2f} number {} {}\n",
                       image.x.value, image.y.value, image.width.value, image.height.value, image.image,
                       tag_name(image.tag));
    }

    void operator()(const PlacedRule& rule) const {
        fmt::format_to(std::back_inserter(out), "{} {:.2f} {:.2f} size {:.2f} {:.2f}{} {}\n",
                       rule.frame ? "frame" : "rule", rule.x.value, rule.y.value, rule.width.value,
                       rule.height.value, colour_name(rule.colour), tag_name(rule.tag));
    }
};

} // namespace

std::string dump(const Pages& pages) {
    std::string out;
    for (const Page& page : pages.pages) {
        fmt::format_to(std::back_inserter(out), "page {} size {:.2f} {:.2f}\n", page.label, page.width.value,
                       page.height.value);
        for (const Item& item : page.items)
            std::visit(Printer{out}, item);
    }
    return out;
}

} // namespace anban::layout
