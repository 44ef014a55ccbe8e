#include "readers/pasted/end.hpp"

#include "readers/pasted/captions.hpp"
#include "readers/pasted/letters.hpp"
#include "readers/pasted/vocabulary.hpp"
#include "text/clean.hpp"

#include <algorithm>

namespace anban::readers::pasted {
namespace {

/// Characters of the article's own text before and after each line.
struct Amounts {
    std::vector<std::size_t> before; ///< of body lines before line i
    std::size_t whole = 0;
    std::size_t after(std::size_t i) const { return whole - before[i + 1]; }
};

Amounts weigh(const Reading& r) {
    Amounts a;
    a.before.assign(r.lines.size() + 1, 0);
    for (std::size_t i = 0; i < r.lines.size(); ++i)
        a.before[i + 1] = a.before[i] + (r.is_open(i) && r.is_body(i) ? r.lines[i].length : 0);
    a.whole = a.before.back();
    return a;
}

/// A byline right above line `i`: the article was signed.
bool is_signed_above(const Reading& r, std::size_t i) {
    const std::size_t above = r.open_before(i);
    return above != nowhere && r.bylines[above] && !has_photo_credit(r.lines[above]);
}

/// True when the page ends at line `i`, and nothing of the article follows.
bool ends_page(const Reading& r, const Amounts& a, std::size_t i) {
    const std::size_t before = a.before[i];
    const std::size_t after = a.after(i);
    if (before == 0) return false;
    switch (r.judged[i].kind) {
    case Furniture::page_end:
        return after == 0 || is_signed_above(r, i) || before >= after;
    case Furniture::related:
    case Furniture::tags:
        return after == 0 || is_signed_above(r, i);
    case Furniture::imprint:
        return after == 0 || (is_signed_above(r, i) && before >= after);
    default:
        return false;
    }
}

/// Marks furniture inside the article; gives the line at which the page's end begins.
std::size_t walk(Reading& r, const Amounts& a) {
    for (std::size_t i = r.title == nowhere ? 0 : r.title + 1; i < r.lines.size(); ++i) {
        if (!r.is_open(i)) continue;
        const Judgement& judged = r.judged[i];
        if (ends_page(r, a, i)) return i;
        switch (judged.kind) {
        case Furniture::page_end:
        case Furniture::related: {
            r.set(i, Role::furniture, judged.reason);
            const std::size_t end = end_of_inner_list(r, i);
            for (std::size_t k = i + 1; k < end; ++k)
                if (r.is_open(k)) r.set(k, Role::furniture, "title of another article");
            break;
        }
        case Furniture::widget:
        case Furniture::see_also:
        case Furniture::film:
        case Furniture::tags:
        case Furniture::poster:
            r.set(i, Role::furniture, judged.reason);
            break;
        case Furniture::trail:
            if (r.lines[i].canonical.starts_with("trang chủ")) r.set(i, Role::furniture, judged.reason);
            break;
        default:
            break;
        }
    }
    return r.lines.size();
}

void find_late_date(Reading& r, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to && r.date == nowhere; ++i) {
        if (!r.times[i] || !r.is_open(i)) continue;
        r.date = i;
        r.set(i, Role::date, "the only time of the page");
        if (r.times[i]->credit && r.credits.empty()) r.credits.push_back({i, *r.times[i]->credit});
    }
}

/// Who put the article on the site is its author where nothing else names one, if it is a person or an
/// office.
void take_poster(Reading& r) {
    const auto names_author = [](const FoundCredit& f) {
        return !f.credit.author.empty() || !f.credit.source.empty();
    };
    if (std::any_of(r.credits.begin(), r.credits.end(), names_author)) return;
    for (std::size_t i = 0; i < r.lines.size(); ++i) {
        if (r.judged[i].kind != Furniture::poster) continue;
        const std::string_view poster = poster_of(r.lines[i]);
        if (poster.empty() || vocabulary().machines.begins(canonical(text::lower(poster))) > 0) continue;
        const auto credit = read_credit(poster);
        if (!credit || credit->author.empty() || split_words(poster).size() < 2) continue;
        r.set(i, Role::byline, "who put the article on the site, and nobody else is named");
        r.credits.push_back({i, *credit});
        return;
    }
}

} // namespace

std::size_t last_body(const Reading& r, std::size_t end) {
    for (std::size_t i = end; i > 0; --i)
        if (r.is_open(i - 1) && r.is_body(i - 1)) return i - 1;
    return nowhere;
}

bool looks_like_caption(const Reading& r, std::size_t i) {
    return speaks_like_caption(r, i, false);
}

bool credits_photos(const Reading& r) {
    for (std::size_t i = 0; i < r.lines.size(); ++i)
        if (r.is_open(i) && !r.bylines[i] && has_photo_credit(r.lines[i])) return true;
    return false;
}

bool speaks_like_caption(const Reading& r, std::size_t i, bool credited) {
    // nothing is known yet of the text's other captions: don't let that speak for this one
    Neighbours around;
    around.credits_elsewhere = true;
    return caption_likeness(r.lines[i], around).score >= caption_threshold + (credited ? 2 : 0);
}

void settle_end(Reading& r) {
    drop_boxes(r);
    const Amounts amounts = weigh(r);
    const std::size_t end = walk(r, amounts);
    const std::size_t last = last_body(r, end);
    std::size_t byline = find_bylines(r, end);
    if (byline == nowhere) {
        byline = find_signature_in_text(r, end);
        find_late_credit(r, end);
    }
    find_late_date(r, last == nowhere ? end : last + 1, std::min(r.lines.size(), end + 4));
    if (byline != nowhere)
        settle_below_byline(r, byline, end);
    else if (last != nowhere)
        settle_below_text(r, last, end);
    for (std::size_t i = end; i < r.lines.size(); ++i)
        if (r.is_open(i))
            r.set(i, Role::furniture,
                  i == end || r.judged[i].kind != Furniture::none ? r.judged[i].reason
                                                                  : "stands after the end of the article");
    take_poster(r);
}

} // namespace anban::readers::pasted
