#include "readers/pasted/captions.hpp"
#include "readers/pasted/letters.hpp"
#include "readers/pasted/reading.hpp"
#include "readers/pasted/vocabulary.hpp"
#include "text/clean.hpp"

#include <algorithm>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t end_region = 14;        ///< lines below the last paragraph in which a byline may stand
constexpr std::size_t shortest_signed = 70;   ///< characters of a paragraph that a bare name may sign
constexpr std::size_t longest_sign = 24;      ///< bytes of a paper's sign and the dash behind it
constexpr std::size_t longest_teaser = 350;   ///< characters
constexpr std::size_t longest_signature = 60; ///< bytes of a name behind the last sentence

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

/// Last line of the article's text before `end`.
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

/// `Tập huấn cho hội viên (05/10/2022)`: an entry of a list of other articles.
bool is_dated_entry(const Line& line) {
    const std::size_t open = line.text.rfind('(');
    return line.text.ends_with(')') && open != std::string::npos && open > 0 &&
           line.text.size() - open >= 7 &&
           line.text.find_first_not_of("0123456789/-.: ", open + 1) == line.text.size() - 1;
}

/// A name whose look alone isn't proof is a byline at the very end, or right below the last sentence, photo
/// or byline.
bool is_at_signature_place(const Reading& r, std::size_t i, bool nothing_below) {
    if (nothing_below) return true;
    const std::size_t above = r.open_before(i);
    return above != nowhere &&
           (r.lines[above].ends_sentence || r.bylines[above] || looks_like_caption(r, above));
}

/// A lone `Ảnh: …` below a caption is that caption's credit.
bool belongs_to_caption(const Reading& r, std::size_t i) {
    const Credit& credit = *r.bylines[i];
    if (credit.photographer.empty() || !credit.author.empty()) return false;
    const std::size_t above = r.open_before(i);
    return above != nowhere && !r.bylines[above] && !r.lines[above].ends_sentence &&
           looks_like_caption(r, above);
}

/// Whom the head of the page names.
struct NamedAbove {
    std::string authors;
    bool sure = false; ///< by a surname or a label, not only by the look of a name
};

NamedAbove named_above(const Reading& r) {
    NamedAbove named;
    for (const FoundCredit& f : r.credits) {
        named.authors += f.credit.author;
        named.sure = named.sure || (f.credit.sure && !f.credit.author.empty() &&
                                    !vocabulary().pen_names.is(canonical(text::lower(f.credit.author))));
    }
    return named;
}

/// Whether the name in line `i`, below the text, signs it. Where the head of the page has named the author,
/// names down here are most likely key words and papers.
bool signs_text(const Reading& r, std::size_t i, const NamedAbove& above, bool nothing_below) {
    const Credit& credit = *r.bylines[i];
    if (belongs_to_caption(r, i)) return false;
    if (credit.labelled) return true;
    if (!credit.author.empty() && above.authors.find(credit.author) != std::string::npos) return true;
    const bool placed = is_at_signature_place(r, i, nothing_below);
    if (above.authors.empty()) return credit.sure || placed;
    if (credit.author.empty()) return r.lines[i].text.front() == '(';
    return credit.sure && !above.sure && placed;
}

/// `Next`, `READ MORE`, `Prev`: one word, or none of Vietnamese, and nothing that proves a name.
bool is_weak_name(const Reading& r, std::size_t i) {
    if (r.bylines[i]->sure) return false;
    const auto words = split_words(r.lines[i].text);
    return words.size() == 1 || std::none_of(words.begin(), words.end(), is_syllable);
}

/// Of the lines that could be bylines, from above: those that are. The first good one signs the text; behind
/// it a weak one says nothing, and of names among other short lines, which are key words, no further counts.
void keep_signatures(const Reading& r, std::vector<std::size_t>& lines) {
    const bool good =
        std::any_of(lines.begin(), lines.end(), [&](std::size_t i) { return !is_weak_name(r, i); });
    if (good) std::erase_if(lines, [&](std::size_t i) { return is_weak_name(r, i); });
    for (std::size_t k = 1; k < lines.size(); ++k) {
        const std::size_t i = lines[k];
        const Credit& credit = *r.bylines[i];
        if (credit.labelled || credit.author.empty()) continue;
        const std::size_t below = r.open_after(i);
        const bool beside = lines[k - 1] + 1 == i;
        const bool more = below == i + 1 && !r.bylines[below] && !r.times[below] && r.lines[below].words <= 4;
        if (beside && !more) continue;
        lines.resize(k);
        return;
    }
}

/// Finds the bylines in the last lines before `end`, from below; gives the first of them.
std::size_t find_bylines(Reading& r, std::size_t end) {
    const std::size_t last = last_body(r, end);
    const std::size_t lowest =
        std::max(last == nowhere ? r.title : last, end > end_region ? end - end_region : 0);
    const NamedAbove above = named_above(r);
    std::vector<std::size_t> taken;
    bool nothing_below = true;
    for (std::size_t i = end; i-- > 0 && (lowest == nowhere || i > lowest);) {
        if (!r.is_open(i)) continue;
        if (r.bylines[i] && signs_text(r, i, above, nothing_below)) {
            taken.push_back(i);
            continue;
        }
        if (r.times[i] || r.judged[i].kind != Furniture::none) continue;
        if (!taken.empty() && (r.lines[i].ends_sentence || r.lines[i].words > 3)) break;
        nothing_below = false;
    }
    std::reverse(taken.begin(), taken.end());
    keep_signatures(r, taken);
    for (const std::size_t i : taken)
        r.take_credit(i, "a name in the last lines");
    return taken.empty() ? nowhere : taken.front();
}

/// The last open line before `end` that is no heading or caption by its length, with the number behind it;
/// else the last open line.
std::size_t behind_last_text(const Reading& r, std::size_t end) {
    std::size_t open = 0;
    for (std::size_t last = end, seen = 0; last > 0 && seen < end_region; --last) {
        if (!r.is_open(last - 1) || has_photo_credit(r.lines[last - 1])) continue;
        if (open == 0) open = last;
        if (r.lines[last - 1].length >= shortest_signed) return last;
        ++seen;
    }
    return open;
}

/// A name behind the last full stop: `… đã đề ra./. Nguyễn Mẫn`. The text keeps it. Gives
/// its line where the name is sure.
std::size_t find_signature_in_text(Reading& r, std::size_t end) {
    const std::size_t last = behind_last_text(r, end);
    if (last == 0) return nowhere;
    const std::string_view text = r.lines[last - 1].text;
    std::size_t stop = std::string_view::npos;
    for (const std::string_view sign : {". ", "! ", "? ", "… ", ".” ", ".) "}) {
        const std::size_t at = text.rfind(sign);
        if (at != std::string_view::npos && (stop == std::string_view::npos || at + sign.size() > stop))
            stop = at + sign.size();
    }
    if (stop == std::string_view::npos || text.size() - stop > longest_signature) return nowhere;
    const auto credit = read_credit(text.substr(stop));
    if (!credit || split_words(text.substr(stop)).size() < 2) return nowhere;
    const bool looks_like_name = credit->names_only && r.lines[last - 1].length >= shortest_signed;
    if (!credit->sure && !looks_like_name) return nowhere;
    r.credits.push_back({last - 1, *credit});
    r.set(last - 1, Role::paragraph, {});
    // only a sure name says that the article ends here
    return credit->sure ? last - 1 : nowhere;
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
    const auto could_be = [&](std::size_t i) {
        return r.is_open(i) && !r.times[i] && r.judged[i].kind == Furniture::none &&
               !r.lines[i].ends_sentence && !has_photo_credit(r.lines[i]) && !opens_album(r, i);
    };
    for (std::size_t begin = byline + 1; begin < end; ++begin) {
        std::size_t stop = begin;
        std::size_t captions = 0;
        for (; stop < end && could_be(stop); ++stop)
            captions += looks_like_caption(r, stop);
        const bool below_album = begin > 0 && r.is_open(begin - 1) && opens_album(r, begin - 1);
        if (stop - begin >= 2 && captions < stop - begin && !below_album)
            std::fill(headline.begin() + static_cast<std::ptrdiff_t>(begin),
                      headline.begin() + static_cast<std::ptrdiff_t>(stop), true);
        begin = std::max(begin, stop);
    }
    return headline;
}

/// What is left below the byline: a second time, other articles, addresses; captions stay.
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
        if (line.ends_sentence || line.words > 12 || has_list_sign(line) || opens_album(r, i) ||
            looks_like_caption(r, i))
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
    std::size_t begin = end;
    bool headline = false;
    while (begin > last + 1 && r.is_open(begin - 1)) {
        const Line& line = r.lines[begin - 1];
        if (line.ends_with(".:;,") || line.cells || has_list_sign(line) ||
            line.text.find(": ") != std::string::npos || looks_like_caption(r, begin - 1))
            break;
        headline = headline || line.words >= 6;
        --begin;
    }
    if (!headline || end - begin < 2 || r.lines[begin - 1].ends_with(":")) return;
    for (std::size_t i = begin; i < end; ++i)
        r.set(i, Role::furniture, "title of another article");
}

void find_late_date(Reading& r, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to && r.date == nowhere; ++i) {
        if (!r.times[i] || !r.is_open(i)) continue;
        r.date = i;
        r.set(i, Role::date, "the only time of the page");
        if (r.times[i]->credit && r.credits.empty()) r.credits.push_back({i, *r.times[i]->credit});
    }
}

/// Bylines may also stand among the key words and counters, or below a list of other articles.
void find_late_credit(Reading& r, std::size_t from) {
    if (!r.credits.empty()) return;
    const std::size_t to = std::min(r.lines.size(), from + 5);
    for (std::size_t i = from; i < to; ++i)
        if (r.is_open(i) && r.bylines[i] && !has_photo_credit(r.lines[i]) &&
            (r.bylines[i]->labelled || (r.bylines[i]->sure && r.bylines[i]->names_only))) {
            r.take_credit(i, "a name below the end of the article");
            return;
        }
}

} // namespace

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
    else if (last != nowhere) {
        drop_dated_entries(r, last, end);
        drop_lines_among_furniture(r, last, end);
        drop_key_words(r, last, end);
        drop_headlines(r, last, end);
    }
    for (std::size_t i = end; i < r.lines.size(); ++i)
        if (r.is_open(i))
            r.set(i, Role::furniture,
                  i == end || r.judged[i].kind != Furniture::none ? r.judged[i].reason
                                                                  : "stands after the end of the article");
}

} // namespace anban::readers::pasted
