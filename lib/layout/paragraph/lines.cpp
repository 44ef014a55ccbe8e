#include "layout/paragraph/lines.hpp"

#include <algorithm>

namespace anban::layout {
namespace {

using fonts::Piece;
using templates::StyledRun;
using templates::TagId;

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
            if (fragment.count == 0) put_picture(fragment);
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
            look.colour == current_->colour && look.tag == current_->tag && look.rise == rise_)
            return;
        close();
        current_ = &std::get<PlacedText>(items_.emplace_back(PlacedText{}));
        current_->x = placed(x_);
        rise_ = look.rise;
        current_->baseline = placed(baseline_ - rise_.value);
        current_->size = look.size;
        current_->word_gap = {line_.word_gap};
        current_->scale = line_.scale;
        current_->letter_gap = {line_.letter_gap};
        current_->face = piece.face;
        current_->colour = look.colour;
        current_->tag = look.tag;
        current_->pieces.reserve(left);
        unit_ = look.size.value / piece.face->units_per_em;
        start_ = x_;
        set_ = visible_ = {};
    }

    /// On the baseline; the frame of one that can't be shown.
    void put_picture(const Fragment& fragment) {
        close();
        current_ = nullptr;
        const SizedPicture& sized = picture_of(text_, fragment.run);
        const TagId tag = text_.runs[fragment.run].tag;
        const Pt x = placed(x_), y = placed(baseline_ - sized.height);
        const Pt width = placed(sized.width), height = placed(sized.height);
        if (sized.picture->width > 0 && sized.picture->height > 0)
            items_.emplace_back(PlacedImage{x, y, width, height, sized.picture->image, tag});
        else
            items_.emplace_back(PlacedRule{x, y, width, height, {}, true, tag});
        x_ += sized.width;
        in_word_ = true;
    }

    void put(const Piece& piece, bool space) {
        current_->pieces.push_back(&piece);
        set_.width += piece.width;
        if (space) {
            ++set_.spaces;
        } else {
            set_.joints += piece.glyphs.size() - (in_word_ ? 0 : 1);
            visible_ = set_;
        }
        in_word_ = !space;
    }

    void close() {
        if (!current_) return;
        current_->width = placed(width_of(visible_));
        x_ = start_ + width_of(set_);
    }

    /// What stands in the item so far.
    struct Parts {
        std::int64_t width = 0; ///< of the pieces, design units
        std::size_t joints = 0, spaces = 0;
    };

    double width_of(const Parts& parts) const {
        return (static_cast<double>(parts.width) * unit_ +
                static_cast<double>(parts.joints) * line_.letter_gap +
                static_cast<double>(parts.spaces) * line_.word_gap) *
               line_.scale;
    }

    const ShapedText& text_;
    const LineSpan& line_;
    double x_, baseline_;
    std::vector<Item>& items_;
    PlacedText* current_ = nullptr;
    std::uint32_t run_ = 0;
    Pt rise_;              // of the item
    bool in_word_ = false; // a glyph of the same word stands before
    double unit_ = 0;      // pt of a design unit
    double start_ = 0;     // of the item
    Parts set_, visible_;  // in the item; visible is all but the spaces at its end
};

} // namespace

LineWidth measure_line(const ShapedText& text, std::uint32_t begin, std::uint32_t end) {
    LineWidth width;
    for (std::uint32_t i = begin; i < end; ++i) {
        width.natural += text.words[i].width;
        width.joints += text.words[i].joints;
        if (i == begin) width.natural -= text.words[i].hang_begin;
        if (i + 1 == end) {
            if (text.words[i].ending != Ending::forced) width.natural -= text.words[i].hang_end;
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
    if (text.runs.size() == 1 && text.words[end - 1].text_end > first_fragment(text, begin))
        return std::max(text.runs.front().size.value, 0.0);
    double size = 0;
    for (std::uint32_t i = first_fragment(text, begin); i < text.words[end - 1].text_end; ++i)
        size = std::max(size, text.runs[text.fragments[i].run].size.value);
    return size;
}

double tallest_picture(const ShapedText& text, std::uint32_t begin, std::uint32_t end) {
    if (text.pictures.empty()) return 0;
    double height = 0;
    for (std::uint32_t i = first_fragment(text, begin); i < text.words[end - 1].text_end; ++i)
        if (text.fragments[i].count == 0)
            height = std::max(height, picture_of(text, text.fragments[i].run).height);
    return height;
}

double set_line(const ShapedText& text, const LineSpan& line, double x, double baseline,
                std::vector<Item>& items) {
    return LineSetter(text, line, x, baseline, items).set();
}

} // namespace anban::layout
