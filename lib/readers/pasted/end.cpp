#include "readers/pasted/end.hpp"

#include "readers/pasted/captions.hpp"
#include "readers/pasted/letters.hpp"
#include "readers/pasted/vocabulary.hpp"
#include "text/clean.hpp"

#include <algorithm>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_sign = 24;    ///< bytes of a paper's sign and the dash behind it
constexpr std::size_t longest_teaser = 350; ///< characters

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

/// Titles of other articles below a heading inside the article: short, no sentences, no captions.
std::size_t end_of_inner_list(const Reading& r, std::size_t heading) {
    std::size_t i = heading + 1;
    while (i < r.lines.size() && i <= heading + 6) {
        const Line& line = r.lines[i];
        if (r.is_body(i) || line.words < 5 || (line.ends_sentence && !line.ends_with("?")) ||
            has_photo_credit(line) || r.bylines[i] || line.ends_with(":"))
            break;
        if (i > heading + 1 && line.gap_before && !r.lines[i - 1].gap_before) break;
        ++i;
    }
    // the time of the last one may stand below its title, or below the name of its section
    for (std::size_t k = i; k < std::min(r.lines.size(), i + 3) && !r.is_body(k); ++k)
        if (r.times[k]) return k + 1;
    return i;
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

/// `TTO` of `TTO - …`, `(Dân trí)` of `(Dân trí) - …`: the paper's sign before a lead; empty for none.
std::string_view sign_before(std::string_view text) {
    const std::size_t dash = text.substr(0, longest_sign).find('-');
    if (dash == std::string_view::npos || dash == 0) return {};
    const std::string_view sign = trim(text.substr(0, dash), " ");
    const bool bracketed = sign.size() > 2 && sign.front() == '(' && sign.back() == ')';
    return bracketed || is_site_sign(sign) ? sign : std::string_view{};
}

/// A box inside the article that points to another: its title, and a lead that begins with the paper's sign
/// as the article's own lead does.
void drop_teasers(Reading& r) {
    std::string_view own;   // the sign of the article's own lead
    std::size_t bodies = 0; // paragraphs so far
    for (std::size_t i = r.title == nowhere ? 0 : r.title + 1; i < r.lines.size(); ++i) {
        if (!r.is_open(i)) continue;
        const bool first = own.empty() && bodies < 2;
        bodies += r.is_body(i);
        const std::string_view sign = sign_before(r.lines[i].text);
        if (sign.empty() || r.lines[i].length > longest_teaser) continue;
        if (first) own = sign;
        if (first || (own.empty() && sign.front() == '(')) continue;
        const Line& above = r.lines[i - 1];
        if ((!own.empty() && sign != own) || !r.is_open(i - 1) || above.ends_sentence || above.words < 5 ||
            r.is_body(i - 1) || has_photo_credit(above))
            continue;
        r.set(i - 1, Role::furniture, "title of another article");
        r.set(i, Role::furniture, "lead of another article");
    }
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
    // nothing is known yet of the text's other captions: don't let that speak for this one
    Neighbours around;
    around.credits_elsewhere = true;
    return caption_likeness(r.lines[i], around).score >= caption_threshold;
}

void settle_end(Reading& r) {
    drop_teasers(r);
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
