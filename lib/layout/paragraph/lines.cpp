#include "layout/paragraph/lines.hpp"

#include <algorithm>

namespace anban::layout {
namespace {

using fonts::Piece;
using templates::StyledRun;

std::uint32_t first_fragment(const ShapedText& text, std::uint32_t word) {
    return word == 0 ? 0 : text.words[word - 1].gap_end;
}

/// Puts pieces one behind the other and starts an item whenever their looks change.
class LineSetter {
public:
    LineSetter(const ShapedText& text, const LineSpan& line, double x, double baseline,
               std::vector<Item>& items)
        : text_(text), line_(line), x_(x), baseline_(baseline), items_(items) {}

    double set() {
        const std::uint32_t begin = first_fragment(text_, line_.begin);
        const std::uint32_t end = text_.words[line_.end - 1].text_end;
        for (std::uint32_t i = begin; i < end; ++i) {
            const Fragment& fragment = text_.fragments[i];
            for (const Piece& piece : std::span(fragment.pieces, fragment.count)) {
                if (!current_ || fragment.run != run_ || piece.face != current_->face)
                    open(piece, fragment, end - i);
                put(piece, fragment.space);
            }
        }
        close();
        return x_;
    }

private:
    void open(const Piece& piece, const Fragment& fragment, std::size_t left) {
        const StyledRun& look = text_.runs[fragment.run];
        run_ = fragment.run;
        if (current_ && piece.face == current_->face && look.size == current_->size &&
            look.colour == current_->colour && look.tag == current_->tag)
            return;
        close();
        current_ = &std::get<PlacedText>(items_.emplace_back(PlacedText{}));
        current_->x = placed(x_);
        current_->baseline = placed(baseline_);
        current_->size = look.size;
        current_->word_gap = {line_.word_gap};
        current_->scale = line_.scale;
        current_->letter_gap = {line_.letter_gap};
        current_->face = piece.face;
        current_->colour = look.colour;
        current_->tag = look.tag;
        current_->pieces.reserve(left);
        unit_ = look.size.value / piece.face->units_per_em;
        start_ = visible_end_ = x_;
    }

    void put(const Piece& piece, bool space) {
        current_->pieces.push_back(&piece);
        const auto joints = static_cast<double>(space ? 0 : piece.glyphs.size() - (in_word_ ? 0 : 1));
        x_ += (piece.width * unit_ + joints * line_.letter_gap + (space ? line_.word_gap : 0)) * line_.scale;
        in_word_ = !space;
        if (!space) visible_end_ = x_;
    }

    void close() {
        if (current_) current_->width = placed(visible_end_ - start_);
    }

    const ShapedText& text_;
    const LineSpan& line_;
    double x_, baseline_;
    std::vector<Item>& items_;
    PlacedText* current_ = nullptr;
    std::uint32_t run_ = 0;
    bool in_word_ = false; // a glyph of the same word stands before
    double unit_ = 0;      // pt of a design unit
    double start_ = 0, visible_end_ = 0;
};

} // namespace

LineWidth measure_line(const ShapedText& text, std::uint32_t begin, std::uint32_t end) {
    LineWidth width;
    for (std::uint32_t i = begin; i < end; ++i) {
        width.natural += text.words[i].width;
        width.joints += text.words[i].joints;
        if (i + 1 == end) {
            if (text.words[i].spaces == 0 && text.words[i].ending != Ending::forced) --width.joints;
            break;
        }
        width.gaps += text.words[i].gap;
        width.spaces += text.words[i].spaces;
    }
    width.natural += width.gaps;
    return width;
}

double largest_size(const ShapedText& text, std::uint32_t begin, std::uint32_t end) {
    double size = 0;
    for (std::uint32_t i = first_fragment(text, begin); i < text.words[end - 1].text_end; ++i)
        size = std::max(size, text.runs[text.fragments[i].run].size.value);
    return size;
}

double set_line(const ShapedText& text, const LineSpan& line, double x, double baseline,
                std::vector<Item>& items) {
    return LineSetter(text, line, x, baseline, items).set();
}

} // namespace anban::layout
