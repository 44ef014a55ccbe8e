#include "readers/pasted/captions.hpp"
#include "readers/pasted/letters.hpp"
#include "readers/pasted/reading.hpp"
#include "readers/pasted/vocabulary.hpp"

#include <algorithm>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_title = 300;    ///< characters
constexpr std::size_t longest_headline = 220; ///< characters of one that could be prose
constexpr std::size_t farthest_text = 9;      ///< lines below such a headline
constexpr std::size_t least_of_caption = 9;   ///< words of one above the headline
constexpr std::size_t longest_head = 80;      ///< lines

bool is_button(Furniture kind) {
    return kind == Furniture::widget || kind == Furniture::poster || kind == Furniture::film;
}

/// The next line that isn't a button or a counter.
std::size_t next_said(const Reading& r, std::size_t i) {
    for (++i; i < r.lines.size(); ++i)
        if (!is_button(r.judged[i].kind) || r.times[i]) return i;
    return nowhere;
}

/// The time stands above line `i`, with nothing but buttons between, and belongs to no headline above it.
bool has_time_above(const Reading& r, std::size_t i) {
    while (i > 0 && !r.times[i - 1] && is_button(r.judged[i - 1].kind))
        --i;
    if (i == 0 || !r.times[i - 1]) return false;
    return i == 1 || r.judged[i - 2].kind != Furniture::none || r.lines[i - 2].words < 6;
}

/// Prose by its length, but a headline by its place: no full stop ends it, and the time or the byline follows
/// or stands above, or the text itself follows.
bool is_long_headline(const Reading& r, std::size_t i) {
    const Line& line = r.lines[i];
    if (line.length > longest_headline || line.ends_with(".:;,") || has_photo_credit(line)) return false;
    const std::size_t after = next_said(r, i);
    if (after == nowhere) return false;
    if (r.times[after] || r.bylines[after]) return true;
    if (line.ends_sentence) return false;
    // a quotation ends it, and the text begins soon
    for (std::size_t k = i + 1; k < std::min(r.lines.size(), i + farthest_text); ++k)
        if (r.is_body(k)) return true;
    return false;
}

/// Where the text of the article begins: the first prose, or the end of the head.
std::size_t first_body(const Reading& r) {
    const std::size_t end = std::min(r.lines.size(), longest_head);
    for (std::size_t i = 0; i < end; ++i)
        if (r.is_body(i) && !is_long_headline(r, i)) return i;
    return end;
}

bool can_be_title(const Reading& r, std::size_t i) {
    const Line& line = r.lines[i];
    const Furniture kind = r.judged[i].kind;
    if (kind != Furniture::none && kind != Furniture::portal && kind != Furniture::film) return false;
    if (r.times[i] || line.canonical.empty() || line.length > longest_title) return false;
    if (line.text.find_first_not_of("0123456789.,:;-/ ") == std::string::npos) return false;
    return !(r.bylines[i] && r.bylines[i]->labelled);
}

/// How much of a line's words the first two paragraphs have, 0 to 3.
int words_in_text(const Reading& r, const Line& line, std::size_t body) {
    const auto words = split_words(line.canonical);
    std::size_t seen = 0;
    std::size_t paragraphs = 0;
    std::vector<bool> found(words.size(), false);
    for (std::size_t i = body; i < r.lines.size() && paragraphs < 2; ++i) {
        if (!r.is_body(i) || r.lines[i].canonical.empty()) continue;
        ++paragraphs;
        for (std::size_t k = 0; k < words.size(); ++k)
            if (!found[k] && r.lines[i].canonical.find(words[k]) != std::string::npos) {
                found[k] = true;
                ++seen;
            }
    }
    return static_cast<int>(3 * seen / words.size());
}

/// The same words again, or with the site's name behind them as browsers title a page.
bool repeats(const Line& title, const Line& other) {
    if (title.canonical.empty() || title.words < 3) return false;
    if (other.canonical == title.canonical) return true;
    if (!other.canonical.starts_with(title.canonical) || has_photo_credit(other)) return false;
    const std::string_view rest = std::string_view(other.canonical).substr(title.canonical.size());
    return rest.size() < 80 && (rest.starts_with(" |") || rest.starts_with(" - ") || rest.starts_with("..."));
}

bool has_time(const Reading& r, std::size_t body) {
    for (std::size_t i = 0; i < std::min(body + 2, r.lines.size()); ++i)
        if (r.times[i]) return true;
    return false;
}

int title_score(const Reading& r, std::size_t i, std::size_t body, bool first) {
    const Line& line = r.lines[i];
    const std::size_t words = split_words(words_only(line.canonical)).size();
    int score = words >= 9 ? 4 : words >= 6 ? 3 : words >= 4 ? 1 : words == 3 ? 0 : -2;
    // where the page names no time, its first line is the likeliest
    if (first) score += i == 0 && !has_time(r, body) ? 2 : 1;
    if (line.in_cell) score -= 4;
    if (r.judged[i].kind == Furniture::portal) score -= 6;
    if (line.ends_sentence && line.ends_with(".")) score -= 3;
    if (line.ends_with(":;,")) score -= 4;
    if (line.capitals && line.words <= 5) score -= 1;
    if (r.bylines[i]) score -= r.bylines[i]->sure ? 5 : 3;
    if (has_photo_credit(line)) score -= 8;
    if (vocabulary().caption_openers.begins(line.canonical)) score -= 2;
    if (has_list_sign(line)) score -= 2;
    if (vocabulary().subtitle_openers.begins(line.canonical)) score -= 4;
    if (line.cells) score -= 2;
    if (line.canonical.find(" | ") != std::string::npos) score -= 2;

    std::size_t after = next_said(r, i);
    if (after != nowhere && r.times[after]) score += 5;
    if (after != nowhere && after < body && r.bylines[after]) {
        score += 2;
        after = next_said(r, after);
        if (after != nowhere && r.times[after]) score += 2;
    }
    if (after == body) score += 2;
    if (has_time_above(r, i))
        score += words >= 5 ? 3 : 1;
    else if (i > 0 &&
             (r.judged[i - 1].kind == Furniture::trail || r.judged[i - 1].kind == Furniture::section))
        score += 1;
    for (std::size_t k = 0; k < std::min(r.lines.size(), body + 1); ++k)
        if (k != i && repeats(line, r.lines[k])) {
            score += k < i ? 3 : 2;
            break;
        }
    return score + words_in_text(r, line, body);
}

std::size_t find_title(const Reading& r, std::size_t body) {
    std::size_t best = nowhere;
    int best_score = 0;
    bool first = true;
    for (std::size_t i = 0; i < std::min(body, r.lines.size()); ++i) {
        if (!can_be_title(r, i)) continue;
        const int score = title_score(r, i, body, first);
        first = false;
        if (best == nowhere || score > best_score) {
            best = i;
            best_score = score;
        }
        // the text has begun with a short paragraph
        if (best != i && r.lines[i].ends_sentence && r.lines[i].words >= 10) break;
    }
    if (best != nowhere) return best;
    // no line before the first prose: the prose itself may be a long headline
    if (body < r.lines.size() && r.is_body(body) && r.lines[body].length <= longest_title &&
        body + 1 < r.lines.size() && !(r.lines[body].ends_with(".") && !r.times[body + 1]))
        return body;
    return nowhere;
}

std::string_view why_above(const Reading& r, std::size_t i) {
    if (r.times[i]) return "the site's clock, above the headline";
    if (r.judged[i].kind != Furniture::none) return r.judged[i].reason;
    return "stands above the headline";
}

/// The publication time: the first time line by the headline that isn't of a later change; else any by the
/// headline; else the one above it.
void find_date(Reading& r, std::size_t end) {
    const auto look = [&](std::size_t from, std::size_t to, bool updates) {
        for (std::size_t i = from; i < to && r.date == nowhere; ++i)
            if (r.times[i] && r.times[i]->update == updates) r.date = i;
    };
    look(r.title + 1, end, false);
    look(r.title + 1, end, true);
    // above the headline nothing but buttons may stand between
    std::size_t above = r.title;
    while (above > 0 && r.title - above < 4 && !r.times[above - 1] &&
           r.judged[above - 1].kind == Furniture::widget)
        --above;
    if (r.date == nowhere && above > 0 && r.times[above - 1]) r.date = above - 1;
}

/// The caption of a photo that stands right above the headline.
bool is_caption_above(const Reading& r, std::size_t i) {
    const Line& line = r.lines[i];
    return i + 1 == r.title && r.judged[i].kind == Furniture::none && line.words >= least_of_caption &&
           !line.capitals && caption_likeness(line, {}).score >= caption_threshold + 3;
}

void settle_above(Reading& r) {
    for (std::size_t i = 0; i < r.title; ++i) {
        if (i == r.date) continue;
        if (r.bylines[i] && r.bylines[i]->labelled && !has_photo_credit(r.lines[i]))
            r.take_credit(i, "names the author above the headline");
        else if (is_caption_above(r, i))
            continue;
        else
            r.set(i, Role::furniture, why_above(r, i));
    }
}

/// `(Dân trí)`, `MTTQ`, `Sửa`: a paper's name in brackets, an abbreviation or a word by itself is the page's.
bool is_sign_of_page(const Reading& r, std::size_t i) {
    const Credit& credit = *r.bylines[i];
    if (credit.labelled || !credit.photographer.empty()) return false;
    const std::string_view text = r.lines[i].text;
    if (credit.author.empty()) return text.front() == '(' || text.front() == '[';
    if (r.lines[i].words == 1 && !credit.sure) return true; // a button
    return is_abbreviation(text) && !vocabulary().pen_names.is(r.lines[i].canonical);
}

void settle_below(Reading& r, std::size_t end, std::size_t body) {
    bool text_begun = false;
    for (std::size_t i = r.title + 1; i < end; ++i) {
        if (i == r.date) continue;
        const Furniture kind = r.judged[i].kind;
        if (repeats(r.lines[r.title], r.lines[i])) {
            r.set(i, Role::furniture, "repeats the headline");
        } else if (r.date != nowhere && r.times[i] && i < r.date + 3 && !text_begun) {
            r.set(i, Role::furniture, "another time of the page");
        } else if (i < body && kind != Furniture::none && kind != Furniture::contact &&
                   kind != Furniture::page_end && kind != Furniture::related) {
            r.set(i, Role::furniture, r.judged[i].reason);
        } else if (r.bylines[i] && i < body && is_sign_of_page(r, i)) {
            r.set(i, Role::furniture, "the page's sign, between headline and text");
        } else if (r.bylines[i] && !has_photo_credit(r.lines[i]) && !is_site_sign(r.lines[i].text) &&
                   (!text_begun || i + 1 == r.date) && (i < body || i + 1 == r.date)) {
            r.take_credit(i, "a name between headline and text");
        } else if (r.date != nowhere && i < r.date && r.bylines[i] && r.bylines[i]->labelled &&
                   !r.bylines[i]->author.empty()) {
            r.take_credit(i, "names the author above the time");
        } else if (i < body && !text_begun && kind == Furniture::none && r.lines[i].words <= 5 &&
                   !r.lines[i].ends_sentence &&
                   caption_likeness(r.lines[i], {}).score < caption_threshold - 1) {
            r.set(i, Role::furniture, "a label between headline and text");
        } else {
            text_begun = true;
        }
    }
}

} // namespace

void settle_head(Reading& r) {
    const std::size_t body = first_body(r);
    r.title = find_title(r, body);
    if (r.title == nowhere) return;
    r.set(r.title, Role::title,
          r.lines.size() > r.title + 1 && r.times[r.title + 1] ? "the line above the publication time"
                                                               : "the likeliest line above the text");
    // A time may also stand below a lead that is set off.
    const std::size_t end = std::min({r.lines.size(), std::max(body, r.title + 1) + 4, r.title + 15});
    find_date(r, end);
    if (r.date != nowhere) {
        r.set(r.date, Role::date, "the time by the headline");
        // a paper's name alone beside the time is its sign, and no source
        const auto& credit = r.times[r.date]->credit;
        if (credit && (credit->labelled || !credit->author.empty())) r.credits.push_back({r.date, *credit});
    }
    settle_above(r);
    settle_below(r, end, body);
    std::stable_sort(r.credits.begin(), r.credits.end(),
                     [](const FoundCredit& a, const FoundCredit& b) { return a.line < b.line; });
}

} // namespace anban::readers::pasted
