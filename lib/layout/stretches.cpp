#include "layout/stretches.hpp"

namespace anban::layout {

std::vector<Stretch> stretches_of(const PlacedText& text) {
    std::vector<Stretch> out;
    double x = text.x.value;
    for (const fonts::Piece* piece : text.pieces) {
        const bool gap = piece->text == " ";
        const double natural = piece->width * text.size.value / piece->face->units_per_em;
        double width = natural;
        if (gap) {
            width += text.word_gap.value;
        } else if (!piece->glyphs.empty()) {
            const bool begins = out.empty() || out.back().gap;
            width += text.letter_gap.value * static_cast<double>(piece->glyphs.size() - (begins ? 1 : 0));
        }
        width *= text.scale;
        if (out.empty() || out.back().gap != gap) out.push_back({x, x, 0, gap});
        x += width;
        out.back().right = x;
        out.back().natural += natural;
    }
    return out;
}

std::string text_of(const PlacedText& text) {
    std::string out;
    for (const fonts::Piece* piece : text.pieces)
        out += piece->text;
    return out;
}

} // namespace anban::layout
