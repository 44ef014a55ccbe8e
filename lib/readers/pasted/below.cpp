#include "readers/pasted/captions.hpp"
#include "readers/pasted/end.hpp"

#include <algorithm>

namespace anban::readers::pasted {
namespace {

/// `Tập huấn cho hội viên (05/10/2022)`: an entry of a list of other articles.
bool is_dated_entry(const Line& line) {
    const std::size_t open = line.text.rfind('(');
    return line.text.ends_with(')') && open != std::string::npos && open > 0 &&
           line.text.size() - open >= 7 &&
           line.text.find_first_not_of("0123456789/-.: ", open + 1) == line.text.size() - 1;
}

/// `Một số hình ảnh tại buổi lễ:` above captions.
bool opens_album(const Reading& r, std::size_t i) {
    const std::size_t below = r.open_after(i);
    return r.lines[i].canonical.find("ảnh") != std::string::npos && below != nowhere &&
           looks_like_caption(r, below);
}

/// Below the byline: lines next to each other that credit no photo, and of which not all look like captions,
/// are headlines of other articles. Gives the lines of such groups.
std::vector<bool> headlines_below(const Reading& r, std::size_t byline, std::size_t end) {
    std::vector<bool> headline(r.lines.size(), false);
    const bool credited = credits_photos(r);
    const auto could_be = [&](std::size_t i) {
        return r.is_open(i) && !r.times[i] && r.judged[i].kind == Furniture::none &&
               !r.lines[i].ends_sentence && !has_photo_credit(r.lines[i]) && !opens_album(r, i);
    };
    for (std::size_t begin = byline + 1; begin < end; ++begin) {
        std::size_t stop = begin;
        std::size_t captions = 0;
        for (; stop < end && could_be(stop); ++stop)
            captions += speaks_like_caption(r, stop, credited);
        const bool below_album = begin > 0 && r.is_open(begin - 1) && opens_album(r, begin - 1);
        if (stop - begin >= 2 && captions < stop - begin && !below_album)
            std::fill(headline.begin() + static_cast<std::ptrdiff_t>(begin),
                      headline.begin() + static_cast<std::ptrdiff_t>(stop), true);
        begin = std::max(begin, stop);
    }
    return headline;
}

/// Dated headlines of other articles that stand under the text without a heading.
void drop_dated_entries(Reading& r, std::size_t last, std::size_t end) {
    std::size_t begin = end;
    while (begin > last + 1 && r.is_open(begin - 1) && is_dated_entry(r.lines[begin - 1]))
        --begin;
    if (end - begin < 2) return;
    for (std::size_t i = begin; i < end; ++i)
        r.set(i, Role::furniture, "title of another article");
}

/// Short lines below the text, below a button or a pointer of the site: more of the same.
void drop_lines_among_furniture(Reading& r, std::size_t last, std::size_t end) {
    bool among = false;
    for (std::size_t i = last + 1; i < end; ++i) {
        if (!r.is_open(i)) {
            among = among || r.lines[i].role == Role::furniture;
            continue;
        }
        const Line& line = r.lines[i];
        if (line.ends_sentence || line.words > 12 || is_footnote(line) || has_list_sign(line) ||
            opens_album(r, i) || looks_like_caption(r, i))
            among = false;
        else if (among)
            r.set(i, Role::furniture, "stands among the site's lines below the text");
    }
}

/// Short lines next to each other right above the end of the page: key words.
void drop_key_words(Reading& r, std::size_t last, std::size_t end) {
    if (end == r.lines.size()) return;
    std::size_t begin = end;
    while (begin > last + 1 && r.is_open(begin - 1)) {
        const Line& line = r.lines[begin - 1];
        if (line.words > 5 || line.ends_sentence || line.ends_with(":;,") || has_list_sign(line) ||
            line.text.find(": ") != std::string::npos || looks_like_caption(r, begin - 1))
            break;
        --begin;
    }
    const std::size_t least = named_above(r).authors.empty() ? 2 : 1;
    if (end - begin < least || r.lines[begin - 1].ends_with(":")) return;
    for (std::size_t i = begin; i < end; ++i)
        r.set(i, Role::furniture, "short lines in a row above the end of the page");
}

/// Lines below the text that the head of the page signs: a row of labels and headlines, of which none speaks
/// like a caption, right above the end of the page.
void drop_headlines(Reading& r, std::size_t last, std::size_t end) {
    if (end == r.lines.size() || named_above(r).authors.empty()) return;
    const bool credited = credits_photos(r);
    std::size_t begin = end;
    bool headline = false;
    while (begin > last + 1 && r.is_open(begin - 1)) {
        const Line& line = r.lines[begin - 1];
        if (line.ends_with(".:;,") || line.cells || has_list_sign(line) ||
            line.text.find(": ") != std::string::npos || speaks_like_caption(r, begin - 1, credited))
            break;
        headline = headline || line.words >= 6;
        --begin;
    }
    if (!headline || end - begin < 2 || r.lines[begin - 1].ends_with(":")) return;
    for (std::size_t i = begin; i < end; ++i)
        r.set(i, Role::furniture, "title of another article");
}

} // namespace

void settle_below_byline(Reading& r, std::size_t byline, std::size_t end) {
    const std::vector<bool> headline = headlines_below(r, byline, end);
    for (std::size_t i = byline + 1; i < end; ++i) {
        if (!r.is_open(i)) continue;
        if (r.times[i])
            r.set(i, Role::furniture, "another time of the page");
        else if (r.judged[i].kind != Furniture::none)
            r.set(i, Role::furniture, r.judged[i].reason);
        else if (is_dated_entry(r.lines[i]) || headline[i])
            r.set(i, Role::furniture, "title of another article");
        else if (!looks_like_caption(r, i) && !r.lines[i].ends_sentence && !opens_album(r, i))
            r.set(i, Role::furniture, "stands below the byline");
    }
}

void settle_below_text(Reading& r, std::size_t last, std::size_t end) {
    drop_dated_entries(r, last, end);
    drop_lines_among_furniture(r, last, end);
    drop_key_words(r, last, end);
    drop_headlines(r, last, end);
}

} // namespace anban::readers::pasted
