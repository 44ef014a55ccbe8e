// Lines, boxes and small letters drawn over a finished page, as one artifact.
#pragma once

#include "fonts/glyph_path.hpp"
#include "templates/styled.hpp"

#include <map>
#include <string>
#include <string_view>

namespace anban::pdf {

/// Places are pt from the page's top left corner, y downwards.
class OverlayPen {
public:
    /// Without a face no letters are drawn.
    OverlayPen(double page_height, const fonts::Face* face) : height_(page_height), face_(face) {}

    /// Of all that follows.
    void colour(const templates::Colour& colour);
    void line_width(double width);
    void dashes(double length);

    void line(double x1, double y1, double x2, double y2);
    void outline(double x, double y, double width, double height);
    void box(double x, double y, double width, double height);
    void triangle(double x1, double y1, double x2, double y2, double x3, double y3);

    /// Letters as shapes, so that nothing of them is in the page's text. Gives the end.
    double letters(double x, double baseline, double size, std::string_view text);
    double width_of(double size, std::string_view text);

    /// Operators of all that was drawn; they leave the graphics state as it was.
    std::string finish() const;

private:
    void put(std::initializer_list<double> operands, const char* operation);
    double up(double y) const { return height_ - y; }
    const fonts::GlyphPath& glyph(char letter);

    double height_;
    const fonts::Face* face_;
    std::map<char, fonts::GlyphPath> glyphs_;
    std::string out_;
};

} // namespace anban::pdf
