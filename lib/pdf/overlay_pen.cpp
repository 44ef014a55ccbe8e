#include "pdf/overlay_pen.hpp"

#include "pdf/syntax.hpp"

namespace anban::pdf {

void OverlayPen::put(std::initializer_list<double> operands, const char* operation) {
    for (const double value : operands) {
        append_number(out_, value);
        out_ += ' ';
    }
    out_ += operation;
    out_ += '\n';
}

void OverlayPen::colour(const templates::Colour& colour) {
    put({colour.red, colour.green, colour.blue}, "RG");
    put({colour.red, colour.green, colour.blue}, "rg");
}

void OverlayPen::line_width(double width) {
    put({width}, "w");
    dashes(0);
}

void OverlayPen::dashes(double length) {
    out_ += '[';
    if (length > 0) append_number(out_, length);
    out_ += "]0 d\n";
}

void OverlayPen::line(double x1, double y1, double x2, double y2) {
    put({x1, up(y1)}, "m");
    put({x2, up(y2)}, "l\nS");
}

void OverlayPen::outline(double x, double y, double width, double height) {
    put({x, up(y + height), width, height}, "re\nS");
}

void OverlayPen::box(double x, double y, double width, double height) {
    put({x, up(y + height), width, height}, "re\nf");
}

void OverlayPen::triangle(double x1, double y1, double x2, double y2, double x3, double y3) {
    put({x1, up(y1)}, "m");
    put({x2, up(y2)}, "l");
    put({x3, up(y3)}, "l\nf");
}

const fonts::GlyphPath& OverlayPen::glyph(char letter) {
    auto known = glyphs_.find(letter);
    if (known == glyphs_.end())
        known = glyphs_.emplace(letter, fonts::glyph_path(*face_, static_cast<unsigned char>(letter))).first;
    return known->second;
}

double OverlayPen::width_of(double size, std::string_view text) {
    double units = 0;
    for (const char letter : face_ ? text : std::string_view())
        units += glyph(letter).advance;
    return face_ ? units * size / face_->units_per_em : 0;
}

double OverlayPen::letters(double x, double baseline, double size, std::string_view text) {
    if (!face_) return x;
    const double unit = size / face_->units_per_em;
    for (const char letter : text) {
        const fonts::GlyphPath& path = glyph(letter);
        const auto across = [&](double units) { return x + units * unit; };
        const auto above = [&](double units) { return up(baseline) + units * unit; };
        for (const fonts::PathStep& step : path.steps) {
            switch (step.kind) {
            case fonts::PathStep::Kind::move:
                put({across(step.x), above(step.y)}, "m");
                break;
            case fonts::PathStep::Kind::line:
                put({across(step.x), above(step.y)}, "l");
                break;
            case fonts::PathStep::Kind::curve:
                put({across(step.x1), above(step.y1), across(step.x2), above(step.y2), across(step.x),
                     above(step.y)},
                    "c");
                break;
            case fonts::PathStep::Kind::close:
                out_ += "h\n";
                break;
            }
        }
        if (!path.steps.empty()) out_ += "f\n";
        x += path.advance * unit;
    }
    return x;
}

std::string OverlayPen::finish() const {
    return "/Artifact<</Type/Layout>>BDC\nq\n" + out_ + "Q\nEMC\n";
}

} // namespace anban::pdf
