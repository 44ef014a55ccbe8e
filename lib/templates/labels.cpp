#include "templates/labels.hpp"

#include "text/clean.hpp"

#include <algorithm>

namespace anban::templates {
namespace {

constexpr std::size_t most_candidates = 4; ///< labels that are measured to find the widest

/// How many ordered lists stand in one another, this one included.
int levels_of(const document::List& list) {
    int inside = 0;
    const auto look = [&](const auto& self, const std::vector<document::Block>& blocks) -> void {
        for (const document::Block& block : blocks) {
            if (const auto* nested = std::get_if<document::List>(&block.kind))
                inside = std::max(inside, levels_of(*nested));
            if (const auto* quote = std::get_if<document::Quote>(&block.kind)) self(self, quote->blocks);
        }
    };
    for (const document::ListItem& item : list.items)
        look(look, item.blocks);
    return inside + (list.ordered ? 1 : 0);
}

/// Which of the template's numbers an ordered list takes.
std::size_t place_in_numbers(const ListSpec& spec, const document::List& list, const ListDepth& depth) {
    std::size_t place = depth.number;
    if (!depth.ordered && spec.top_from > 1 && levels_of(list) < spec.top_from) place = 1;
    return std::min(place, spec.numbers.size() - 1);
}

/// About how wide a text is, in hundredths of an em: enough to tell which labels may be the widest.
int rough_width(std::string_view text) {
    int width = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = text::next(text, i);
        if (c == 'I' || c == 'i' || c == 'l' || c == 't' || c == 'r' || c == '.' || c == ')' || c == ' ')
            width += 33;
        else if (c == 'm' || c == 'M' || c == 'W' || c == 'w')
            width += 85;
        else if (c >= 'A' && c <= 'Z')
            width += 70;
        else
            width += 50;
    }
    return width;
}

/// Keeps the items with the widest labels, the first of equal ones.
class Candidates {
public:
    void offer(std::size_t item, int width) {
        if (kept_.size() == most_candidates && kept_.back().width >= width) return;
        const auto at =
            std::find_if(kept_.begin(), kept_.end(), [&](const Kept& k) { return k.width < width; });
        if (at == kept_.end() && !kept_.empty() && kept_.back().width == width) return;
        kept_.insert(at, {item, width});
        if (kept_.size() > most_candidates) kept_.pop_back();
    }
    std::vector<std::size_t> items() const {
        std::vector<std::size_t> out;
        for (const Kept& kept : kept_)
            out.push_back(kept.item);
        return out;
    }

private:
    struct Kept {
        std::size_t item = 0;
        int width = 0;
    };
    std::vector<Kept> kept_; // the widest first
};

} // namespace

Labels labels_of(const ListSpec& spec, const document::List& list, const ListDepth& depth) {
    NumberPattern bullet;
    if (!list.ordered)
        bullet.parts.push_back({NumberPattern::Part::Kind::literal, NumberForm::decimal,
                                spec.bullets[std::min(depth.bullet, spec.bullets.size() - 1)]});
    const NumberPattern& pattern = list.ordered ? spec.numbers[place_in_numbers(spec, list, depth)] : bullet;
    Labels labels;
    labels.numbering = pattern.numbering();
    labels.texts.reserve(list.items.size());
    Candidates candidates;
    std::uint64_t number = list.start;
    for (std::size_t i = 0; i < list.items.size(); ++i, ++number) {
        labels.texts.push_back(pattern.fill(number, depth.above, list.delimiter));
        if (list.ordered) {
            const std::string own = pattern.own(number);
            labels.above.push_back(own.empty() ? depth.above : depth.above + own + '.');
        }
        candidates.offer(i, rough_width(labels.texts.back()));
    }
    labels.widest = candidates.items();
    const bool roman =
        labels.numbering == ListNumbering::upper_roman || labels.numbering == ListNumbering::lower_roman;
    const bool plain = list.ordered && pattern.parts.size() == 2 && !roman &&
                       pattern.parts.front().kind == NumberPattern::Part::Kind::number;
    if (plain && !list.items.empty()) labels.signs = text::length(pattern.own(number - 1));
    return labels;
}

ListDepth deeper(const ListSpec& spec, const document::List& list, const ListDepth& depth) {
    ListDepth inside = depth;
    if (list.ordered) {
        inside.number = place_in_numbers(spec, list, depth) + 1;
        inside.ordered = true;
    } else {
        ++inside.bullet;
    }
    return inside;
}

} // namespace anban::templates
