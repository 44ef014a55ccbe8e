#include "layout/page/variants.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace anban::layout {
namespace {

// What lines of justified text can give before they look bad: gaps about a fifth of their width, glyphs a
// fiftieth. A paragraph that would have to give more isn't set again in vain.
constexpr double grown_most = 1.1, shrunk_most = 0.92;
constexpr double least_last = 0.1; // of a line, that a last line of two short syllables takes

// What it costs to set a paragraph in other lines than the best: less than a page that is short by a line, if
// its lines stay good ones.
constexpr double least_cost = 200;
constexpr double cost_of_demerits = 0.03; // for each demerit a line, beyond the usual ones

/// How many pages before a poor one have their paragraphs set anew, so that it ends elsewhere: where a few
/// don't help, more are tried.
constexpr std::array<std::size_t, 2> reaches{3, 12};

/// From the left edge of a strip's text to its right one, pt.
double width_of(const Strip& strip) {
    double left = 0, right = 0;
    bool found = false;
    for (const Item& item : strip.items) {
        const auto* text = std::get_if<PlacedText>(&item);
        if (!text) continue;
        left = found ? std::min(left, text->x.value) : text->x.value;
        right = std::max(right, text->x.value + text->width.value);
        found = true;
    }
    return right - left;
}

/// How many lines the text of a paragraph would fill.
double lines_filled(std::span<const Strip> strips) {
    double widest = 0;
    for (const Strip& strip : strips)
        widest = std::max(widest, width_of(strip));
    return static_cast<double>(strips.size()) - (widest > 0 ? 1 - width_of(strips.back()) / widest : 0);
}

double height_of(std::span<const Strip> strips) {
    double height = 0;
    for (std::size_t i = 0; i < strips.size(); ++i)
        height += strips[i].height + (i > 0 ? strips[i].space : 0);
    return height;
}

/// Gives strips the place that `before`, of the same paragraph, has among those around.
void take_place(std::span<const Strip> before, std::span<Strip> strips) {
    for (Strip& strip : strips) {
        const Strip& from = &strip == &strips.front() ? before.front() : before.back();
        strip.article = from.article;
        strip.foot = from.foot;
        strip.head = from.head;
    }
    strips.back().traced = before.back().traced;
    const Strip& from = before.front();
    Strip& first = strips.front();
    first.space = from.space;
    first.stretch = from.stretch;
    first.shrink = from.shrink;
    first.bond = from.bond;
    first.new_page = from.new_page;
    first.body = from.body;
}

/// The variants of a page that are to be used, in the order of their strips.
std::vector<Variant> used_on(std::span<const Variant> variants, std::size_t begin, const PageEnd& page) {
    Variety variety;
    for (auto variant = variants.rbegin(); variant != variants.rend() && variant->begin >= begin; ++variant)
        if (variant->end <= page.end) variety.add(*variant);
    const std::span<const Variety::Choice> choices = page.more > 0 ? variety.longer() : variety.shorter();
    std::vector<Variant> used;
    for (const Variety::Choice& choice : choices.first(static_cast<std::size_t>(std::abs(page.more))))
        used.push_back(*choice.variant);
    std::ranges::sort(used, {}, &Variant::begin);
    return used;
}

} // namespace

bool is_varied(std::span<const PageEnd> ends) {
    return std::ranges::any_of(ends, [](const PageEnd& end) { return end.more != 0; });
}

/// Both ways to set a paragraph, as far as there are any.
void Variants::make(const SetParagraph& set) {
    const auto [at, added] = made_.try_emplace(set.begin);
    if (!added) return;
    Made& made = at->second;
    made.variant = {set.begin, set.end, {}, {}};
    const std::span<const Strip> usual(first_ + set.begin, set.end - set.begin);
    const bool noted = std::ranges::any_of(usual, [](const Strip& strip) { return !strip.notes.empty(); });
    if (usual.size() < 2 || set.paragraph->page_of || noted) return;
    const double filled = lines_filled(usual);
    const auto lines = static_cast<double>(usual.size());
    const bool grows = lines + least_last <= grown_most * filled;
    const bool shrinks = usual.size() > 2 && lines - 1 >= shrunk_most * filled;
    if (!grows && !shrinks) return;
    made.lines = lay_variants(context_, *set.paragraph, set.frame, grows, shrinks);
    const auto way = [&](const OtherLines& other, int more) -> Variant::Way {
        // What follows keeps its distance from the last line.
        if (other.strips.empty() || other.strips.back().depth != usual.back().depth) return {};
        return {more * (height_of(other.strips) - height_of(usual)),
                least_cost + cost_of_demerits * other.worse};
    };
    made.variant.longer = way(made.lines.longer, 1);
    made.variant.shorter = way(made.lines.shorter, -1);
}

PlacedPages Variants::place_pages(std::span<const Strip> strips, const PageHeights& heights,
                                  std::span<const FigurePlace> figures, std::vector<TriedPageEnd>* tried) {
    variants_.clear();
    auto reach = reaches.begin();
    return layout::place_pages(strips, heights, figures, tried,
                               [&](std::span<const PageEnd> ends) -> std::span<const Variant> {
                                   while (reach != reaches.end())
                                       if (find_variants(ends, strips, *reach++)) return variants_;
                                   return {};
                               });
}

/// Sets the paragraphs of poor pages, and of so many pages before each, in other lines too. Gives whether
/// there are more of them than before.
bool Variants::find_variants(std::span<const PageEnd> ends, std::span<const Strip> strips,
                             std::size_t reach) {
    const std::size_t offset = offset_of(strips);
    std::size_t done = 0; // strips before it have been looked at
    for (std::size_t page = 0; page < ends.size(); ++page) {
        if (!ends[page].poor) continue;
        const std::size_t begin = std::max(page <= reach ? 0 : ends[page - reach - 1].end, done);
        done = ends[page].end;
        auto set = std::ranges::lower_bound(paragraphs_, offset + begin, {}, &SetParagraph::begin);
        for (; set != paragraphs_.end() && set->end <= offset + done; ++set)
            make(*set);
    }
    const std::size_t before = variants_.size();
    variants_.clear();
    for (auto made = made_.lower_bound(offset); made != made_.end(); ++made) {
        Variant variant = made->second.variant;
        if (variant.end > offset + strips.size()) break;
        if (variant.longer.height <= 0 && variant.shorter.height <= 0) continue;
        variant.begin -= offset;
        variant.end -= offset;
        variants_.push_back(variant);
    }
    return variants_.size() > before;
}

SetAnew Variants::set(std::span<Strip> strips, std::span<const FigurePlace> figures,
                      std::span<PageEnd> ends) {
    const std::size_t offset = offset_of(strips);
    SetAnew anew;
    std::vector<std::size_t> moved_to(strips.size() + 1); // where each strip stands now
    std::size_t at = 0;
    const auto keep_until = [&](std::size_t end) {
        for (; at < end; ++at) {
            moved_to[at] = anew.strips.size();
            anew.strips.push_back(std::move(strips[at]));
        }
    };
    std::size_t begin = 0;
    for (PageEnd& page : ends) {
        for (const Variant& variant : used_on(variants_, begin, page)) {
            keep_until(variant.begin);
            Made& made = made_.at(offset + variant.begin);
            std::vector<Strip>& other = (page.more > 0 ? made.lines.longer : made.lines.shorter).strips;
            take_place(strips.subspan(variant.begin, variant.end - variant.begin), other);
            moved_to[variant.begin] = anew.strips.size();
            std::ranges::move(other, std::back_inserter(anew.strips));
            at = variant.end;
        }
        keep_until(page.end);
        begin = std::exchange(page.end, anew.strips.size());
    }
    moved_to[strips.size()] = anew.strips.size();
    anew.figures.assign(figures.begin(), figures.end());
    for (FigurePlace& figure : anew.figures) {
        figure.strip = moved_to[figure.strip];
        figure.earliest = moved_to[figure.earliest];
        if (figure.latest != FigurePlace::unbound) figure.latest = moved_to[figure.latest];
    }
    return anew;
}

} // namespace anban::layout
