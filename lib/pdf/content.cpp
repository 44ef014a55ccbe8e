#include "pdf/content.hpp"

#include "pdf/images.hpp"
#include "pdf/structure.hpp"
#include "pdf/syntax.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace anban::pdf {
namespace {

using layout::PlacedImage, layout::PlacedRule, layout::PlacedText;
using templates::Colour, templates::TagId;

/// What an artifact is (14.8.2.2): text without a tag is a running head or foot, the rest is decoration.
enum class Artifact : std::uint8_t { pagination, layout };

constexpr int place_decimals = 2; ///< places are in hundredths of a point: 3.5 µm

std::int64_t hundredths(double pt) {
    return std::llround(pt * 100);
}

void append_colour(std::string& out, const Colour& colour, const char* grey, const char* rgb) {
    const auto channel = [&](double value) {
        append_number(out, std::clamp(value, 0.0, 1.0));
        out += ' ';
    };
    channel(colour.red);
    const bool is_grey = colour.red == colour.green && colour.red == colour.blue;
    if (!is_grey) {
        channel(colour.green);
        channel(colour.blue);
    }
    out += is_grey ? grey : rgb;
    out += '\n';
}

class Drawing {
public:
    Drawing(const layout::Page& page, const Images& images, Pieces& pieces, Tagging& tagging)
        : page_(page), images_(images), pieces_(pieces), tagging_(tagging) {}

    void operator()(const PlacedText& text);
    void operator()(const PlacedImage& image);
    void operator()(const PlacedRule& rule);

    DrawnPage finish() {
        end_mark();
        return std::move(drawn_);
    }

private:
    /// Operands and an operator: `0 -15 Td`.
    void put(std::initializer_list<double> operands, const char* operation, int decimals = 3) {
        for (const double value : operands) {
            append_number(out_, value, decimals);
            out_ += ' ';
        }
        out_ += operation;
        out_ += '\n';
    }

    void begin_mark(TagId tag, Artifact kind);
    void end_mark();
    void begin_text();
    void end_text();
    /// How a text is stretched, rounded as it is written.
    struct Fit {
        double scale = 1, gap = 0;
    };

    Fit fit(const PlacedText& text, const EncodedText& encoded) const;
    void set_text_state(const PlacedText& text, double scale, FontNumber font);
    bool is_next_line(std::int64_t x, std::int64_t y) const;
    void move_to(std::int64_t x, std::int64_t y);
    void show(const PlacedText& text, const EncodedText& encoded, double gap);
    void note(const PlacedText& text);
    Area area(Pt x, Pt y, Pt width, Pt height) const;

    const layout::Page& page_;
    const Images& images_;
    Pieces& pieces_;
    Tagging& tagging_;
    DrawnPage drawn_;
    std::string& out_ = drawn_.operators;

    // What is open, and the graphics state as it stands.
    bool marked_ = false, in_text_ = false;
    TagId tag_ = templates::artifact;
    Artifact artifact_ = Artifact::pagination;
    std::optional<FontNumber> font_;
    Pt size_;
    double scale_ = 1, word_gap_ = 0, letter_gap_ = 0;
    Colour fill_, stroke_;
    bool thin_line_ = false;               ///< the line width is that of frames
    std::int64_t line_x_ = 0, line_y_ = 0; ///< start of the text line, in hundredths
    std::int64_t leading_ = 0;             ///< in hundredths
};

/// One sequence for a run of items of one tag; it holds its text objects whole (14.6.1).
void Drawing::begin_mark(TagId tag, Artifact kind) {
    if (marked_ && tag_ == tag && (tag != templates::artifact || artifact_ == kind)) return;
    end_mark();
    marked_ = true;
    tag_ = tag;
    artifact_ = kind;
    if (tag == templates::artifact) {
        out_ += kind == Artifact::pagination ? "/Artifact<</Type/Pagination>>BDC\n"
                                             : "/Artifact<</Type/Layout>>BDC\n";
        return;
    }
    out_ += '/';
    out_ += structure_type(tagging_.tags()[tag].role);
    out_ += "<</MCID ";
    append_integer(out_, tagging_.mark(tag));
    out_ += ">>BDC\n";
}

void Drawing::end_mark() {
    end_text();
    if (marked_) out_ += "EMC\n";
    marked_ = false;
}

void Drawing::begin_text() {
    if (in_text_) return;
    out_ += "BT\n";
    in_text_ = true;
    line_x_ = line_y_ = 0;
}

void Drawing::end_text() {
    if (in_text_) out_ += "ET\n";
    in_text_ = false;
}

Area Drawing::area(Pt x, Pt y, Pt width, Pt height) const {
    const double top = page_.height.value - y.value;
    return {x.value, top - height.value, x.value + width.value, top};
}

/// A justified line ends where layout says: its gaps or else its scale take up what rounded widths add.
Drawing::Fit Drawing::fit(const PlacedText& text, const EncodedText& encoded) const {
    // In PDF the last letter of a word and the space behind it are moved as well.
    const double set_gap = text.word_gap.value - 2 * text.letter_gap.value;
    Fit fit{text.scale, encoded.spaces > 0 ? set_gap : word_gap_};
    const double drift = encoded.drift * text.size.value / 1000;
    if (encoded.spaces > 0 && (text.word_gap != Pt{} || text.letter_gap != Pt{}))
        fit.gap -= drift / encoded.spaces;
    else if (text.scale != 1 && text.width > Pt{})
        fit.scale = text.width.value / (text.width.value / text.scale + drift);
    return {std::round(fit.scale * 1e4) / 1e4, std::round(fit.gap * 1e3) / 1e3};
}

void Drawing::set_text_state(const PlacedText& text, double scale, FontNumber font) {
    if (!(text.colour == fill_)) {
        append_colour(out_, text.colour, "g", "rg");
        fill_ = text.colour;
    }
    if (scale != scale_) {
        put({scale * 100}, "Tz", 2);
        scale_ = scale;
    }
    if (font_ != font || size_ != text.size) append_font(out_, font, text.size);
}

/// Below the line before, as far as that was below the one before it: what `'` and `"` move by.
bool Drawing::is_next_line(std::int64_t x, std::int64_t y) const {
    return leading_ != 0 && x == line_x_ && y == line_y_ - leading_;
}

/// Moves are differences of rounded places, so that they never add up to an error.
void Drawing::move_to(std::int64_t x, std::int64_t y) {
    append_scaled(out_, x - line_x_, place_decimals);
    out_ += ' ';
    append_scaled(out_, y - line_y_, place_decimals);
    out_ += y < line_y_ ? " TD\n" : " Td\n";
    if (y < line_y_) leading_ = line_y_ - y;
}

/// The whole text as one string or, where something stands between its glyphs, as one array.
void Drawing::show(const PlacedText& text, const EncodedText& encoded, double gap) {
    const std::int64_t x = hundredths(text.x.value), y = hundredths(page_.height.value - text.baseline.value);
    const double letters = text.letter_gap.value;
    const bool other_gap = std::exchange(word_gap_, gap) != gap, next_line = is_next_line(x, y);
    const bool other_letters = std::exchange(letter_gap_, letters) != letters;
    const bool short_form = next_line && !encoded.adjusted, both = other_gap || other_letters;
    if (short_form && both) {
        append_number(out_, gap);
        out_ += ' ';
        append_number(out_, letters);
    } else {
        if (other_gap) put({gap}, "Tw");
        if (other_letters) put({letters}, "Tc");
    }
    if (!next_line)
        move_to(x, y);
    else if (!short_form)
        out_ += "T*\n";
    out_ += encoded.adjusted ? "[(" : "(";
    out_ += encoded.bytes;
    if (short_form)
        out_ += both ? ")\"\n" : ")'\n";
    else
        out_ += encoded.adjusted ? ")]TJ\n" : ")Tj\n";
    line_x_ = x;
    line_y_ = y;
}

/// Notes where the text stands and, where a heading, link or label wants to know, what it says.
void Drawing::note(const PlacedText& text) {
    const fonts::Face& face = *text.pieces.front()->face;
    const double unit = text.size.value / face.units_per_em;
    const Pt ascent{face.ascent * unit}, descent{face.descent * unit};
    const Area place = area(text.x, text.baseline - ascent, text.width, ascent - descent);
    if (!tagging_.keeps_text(text.tag)) {
        tagging_.place(text.tag, place);
        return;
    }
    std::string said;
    for (const fonts::Piece* piece : text.pieces)
        said += piece->text;
    tagging_.place_text(text.tag, place, text.baseline.value, said);
}

void Drawing::operator()(const PlacedText& text) {
    const EncodedText& encoded = pieces_.encode(text);
    if (encoded.fonts.empty()) return;
    begin_mark(text.tag, Artifact::pagination);
    begin_text();
    const Fit fitted = fit(text, encoded);
    set_text_state(text, fitted.scale, encoded.fonts.front());
    show(text, encoded, fitted.gap);
    for (const FontNumber font : encoded.fonts)
        if (font != font_) drawn_.fonts.insert(font);
    font_ = encoded.fonts.back();
    size_ = text.size;
    if (text.tag != templates::artifact) note(text);
}

void Drawing::operator()(const PlacedImage& image) {
    begin_mark(image.tag, Artifact::layout);
    end_text();
    const Area box = area(image.x, image.y, image.width, image.height);
    out_ += fmt::format("q\n{} cm\n/I{} Do\nQ\n", upright_matrix(images_[image.image]->orientation, box),
                        image.image);
    drawn_.images.insert(image.image);
    if (image.tag != templates::artifact) tagging_.place(image.tag, box);
}

void Drawing::operator()(const PlacedRule& rule) {
    constexpr double frame_width = 0.5;
    begin_mark(rule.tag, Artifact::layout);
    end_text();
    const Area box = area(rule.x, rule.y, rule.width, rule.height);
    Colour& colour = rule.frame ? stroke_ : fill_;
    if (!(rule.colour == colour)) {
        append_colour(out_, rule.colour, rule.frame ? "G" : "g", rule.frame ? "RG" : "rg");
        colour = rule.colour;
    }
    if (rule.frame && !thin_line_) put({frame_width}, "w");
    thin_line_ |= rule.frame;
    put({box.left, box.bottom, rule.width.value, rule.height.value}, rule.frame ? "re\nS" : "re\nf");
    if (rule.tag != templates::artifact) tagging_.place(rule.tag, box);
}

} // namespace

Result<DrawnPage> draw(const layout::Page& page, const Images& images, Pieces& pieces, Tagging& tagging) {
    tagging.begin_page();
    Drawing drawing(page, images, pieces, tagging);
    for (const layout::Item& item : page.items) {
        const TagId tag = std::visit([](const auto& placed) { return placed.tag; }, item);
        if (tag != templates::artifact && tag >= tagging.tags().size())
            return fail(FailureKind::internal, "tag-unknown",
                        fmt::format("an item has tag {}, but there are only {}", tag, tagging.tags().size()));
        if (const auto* image = std::get_if<PlacedImage>(&item))
            if (image->image >= images.size() || !images[image->image])
                return fail(FailureKind::internal, "image-unknown",
                            fmt::format("an item shows image {}, which the document hasn't", image->image));
        std::visit(drawing, item);
    }
    return drawing.finish();
}

} // namespace anban::pdf
