// What points to other articles from inside the text.
#include "readers/pasted/albums.hpp"
#include "readers/pasted/captions.hpp"
#include "readers/pasted/end.hpp"
#include "readers/pasted/letters.hpp"
#include "readers/pasted/vocabulary.hpp"

#include <algorithm>
#include <set>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_sign = 24;     ///< bytes of a paper's sign and the dash behind it
constexpr std::size_t longest_teaser = 350;  ///< characters
constexpr std::size_t least_of_headline = 6; ///< words
constexpr std::size_t longest_heading = 140; ///< characters
constexpr std::size_t most_in_box = 4;       ///< headlines in a row

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

/// A line that could be a headline and nothing else of an article: no sentence, no list, no section's number.
bool could_be_headline(const Reading& r, std::size_t i, bool credited) {
    const Line& line = r.lines[i];
    const bool in_capitals = line.capitals && r.title != nowhere && r.lines[r.title].capitals;
    return r.is_open(i) && !r.is_body(i) && line.words >= least_of_headline && !line.cells && !line.bold &&
           !line.ends_with(".:;,") && !has_list_sign(line) && (in_capitals || !has_heading_form(line)) &&
           !has_photo_credit(line) && !r.times[i] && !r.bylines[i] && !is_footnote(line) &&
           (in_capitals || !speaks_like_caption(r, i, credited));
}

/// Two headlines or more in a row inside the text, where the text's captions credit their photos or the page
/// writes headlines in capitals: two sub-headings would not stand together.
void drop_headline_rows(Reading& r) {
    const bool credited = credits_photos(r);
    for (std::size_t begin = r.title == nowhere ? 0 : r.title + 1; begin < r.lines.size(); ++begin) {
        std::size_t end = begin;
        bool capitals = true;
        for (; end < r.lines.size() && could_be_headline(r, end, credited); ++end)
            capitals = capitals && r.lines[end].capitals;
        const bool between = begin > 0 && end < r.lines.size() && r.is_open(begin - 1) && r.is_open(end) &&
                             r.is_body(begin - 1) && r.lines[begin - 1].ends_sentence &&
                             (r.is_body(end) || looks_like_caption(r, end));
        if (between && (credited || capitals) && end - begin >= 2 && end - begin <= most_in_box)
            for (std::size_t i = begin; i < end; ++i)
                r.set(i, Role::furniture, "title of another article");
        begin = std::max(begin, end);
    }
}

/// A headline inside the text that the page repeats in its list of other articles.
void drop_repeated_headlines(Reading& r) {
    const auto heads_list = [](const Judgement& j) {
        return j.kind == Furniture::page_end || j.kind == Furniture::related;
    };
    const auto first = std::find_if(r.judged.begin(), r.judged.end(), heads_list);
    const auto list = static_cast<std::size_t>(first - r.judged.begin());
    std::set<std::string_view> listed;
    for (std::size_t i = list; i < r.lines.size(); ++i)
        listed.insert(r.lines[i].canonical);
    const bool credited = credits_photos(r);
    for (std::size_t i = 0; i < list; ++i)
        if (listed.contains(r.lines[i].canonical) && could_be_headline(r, i, credited))
            r.set(i, Role::furniture, "title of another article, which the page repeats");
}

/// A table of contents: a heading of one, and lines that come again as the sub-headings of the text.
void drop_contents(Reading& r) {
    std::multiset<std::string_view> below;
    for (std::size_t i = 0; i < r.lines.size(); ++i)
        if (r.is_open(i) && r.lines[i].length <= longest_heading) below.insert(r.lines[i].canonical);
    for (std::size_t i = r.title == nowhere ? 0 : r.title + 1; i < r.lines.size(); ++i) {
        if (!r.is_open(i) || !vocabulary().contents.is(words_only(r.lines[i].canonical))) continue;
        std::size_t end = i + 1;
        std::set<std::string_view> seen;
        while (end < r.lines.size() && r.is_open(end) && !r.lines[end].ends_sentence &&
               below.count(r.lines[end].canonical) > 1 && seen.insert(r.lines[end].canonical).second)
            ++end;
        for (std::size_t k = i; end - i >= 2 && k < end; ++k)
            r.set(k, Role::furniture, "table of contents");
        return;
    }
}

} // namespace

// short, no sentences, no captions
std::size_t end_of_inner_list(const Reading& r, std::size_t heading) {
    std::size_t i = heading + 1;
    while (i < r.lines.size() && i <= heading + 6) {
        const Line& line = r.lines[i];
        if (r.is_body(i) || line.words < 5 || (line.ends_sentence && !line.ends_with("?")) ||
            has_photo_credit(line) || r.bylines[i] || line.ends_with(":"))
            break;
        if (i > heading + 1 && line.gap_before && !r.lines[i - 1].gap_before) break;
        // much shorter than the titles, and text follows: a sub-heading of the article
        if (i > heading + 1 && line.words <= 6 && line.words + 3 <= r.lines[i - 1].words &&
            i + 1 < r.lines.size() && r.is_body(i + 1))
            break;
        ++i;
    }
    // the time of the last one may stand below its title, or below the name of its section
    for (std::size_t k = i; k < std::min(r.lines.size(), i + 3) && !r.is_body(k); ++k)
        if (r.times[k]) return k + 1;
    return i;
}

void drop_boxes(Reading& r) {
    drop_numbered_pictures(r);
    drop_contents(r);
    drop_teasers(r);
    drop_headline_rows(r);
    drop_repeated_headlines(r);
}

} // namespace anban::readers::pasted
