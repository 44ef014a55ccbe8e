#include "readers/pasted/albums.hpp"
#include "readers/pasted/captions.hpp"
#include "readers/pasted/letters.hpp"
#include "readers/pasted/reading.hpp"
#include "readers/pasted/vocabulary.hpp"

#include <algorithm>
#include <utility>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_lead = 900;    ///< characters
constexpr std::size_t longest_caption = 400; ///< characters
constexpr std::size_t longest_habit = 120;   ///< characters of a sentence that shows how captions are written
constexpr std::size_t least_of_story = 4;    ///< captions of a photo story
constexpr std::size_t longest_of_story = 180;    ///< characters of one of them
constexpr std::size_t most_without_sections = 4; ///< paragraphs of a text that has no sub-headings
constexpr std::size_t least_of_paragraph = 10;   ///< words
constexpr std::size_t short_line = 60;           ///< characters of verse, table cells and lists
constexpr int least_with_photo = -2;             ///< of a caption when there are photos without one
constexpr int sure_caption = 5;            ///< score without neighbours that shows how a text writes captions
constexpr std::size_t short_sentence = 80; ///< characters of one that its neighbours may make a caption
constexpr std::size_t least_of_fragment = 5; ///< words of a caption that its neighbours show
constexpr int least_likeness = 2;            ///< for a line that must be caption or sub-heading
constexpr std::string_view photo_above = "credits the photo above";
constexpr std::size_t shortest_run = 4; ///< so many short lines together are verse, a table or a list

/// A line that could be either, with both likenesses.
struct Doubt {
    std::size_t line = 0;
    std::size_t place = 0; ///< among the lines of the article
    Likeness caption, heading;
    bool alone = false;       ///< between paragraphs, without the end of a sentence
    bool short_title = false; ///< of a few words
    bool certain = false;     ///< credits its photo
    bool formed = false;      ///< numbered or in capitals
    bool sentence = false;    ///< a short one with a full stop
    bool fragment = false;    ///< some words without one
};

/// What the whole text says about its captions and sub-headings.
Neighbours habits(const Reading& r, const std::vector<std::size_t>& open) {
    Neighbours text;
    std::size_t formed = 0;
    for (const std::size_t i : open) {
        text.credits_elsewhere = text.credits_elsewhere || has_photo_credit(r.lines[i]);
        formed += has_heading_form(r.lines[i]);
    }
    text.numbers_elsewhere = formed >= 2;
    text.photos_known = std::any_of(r.credits.begin(), r.credits.end(),
                                    [](const FoundCredit& f) { return !f.credit.photographer.empty(); });
    if (r.title != nowhere) {
        const std::string_view title = r.lines[r.title].canonical;
        text.photo_story = title.find("[ảnh]") != std::string_view::npos ||
                           vocabulary().photo_stories.count_in(title, 1) > 0 || is_in_photo_section(r);
    }
    std::size_t sentences = 0;
    std::size_t fragments = 0;
    for (const std::size_t i : open) {
        const Line& line = r.lines[i];
        if ((is_prose(line) && line.length > longest_habit) || has_photo_credit(line)) continue;
        if (caption_likeness(line, text).score >= sure_caption)
            ++(line.ends_sentence ? sentences : fragments);
    }
    text.stops_elsewhere = sentences > fragments;
    text.open_elsewhere = fragments > sentences;
    return text;
}

/// A lone credit, or a name alone below a caption: `NGỌC DƯƠNG`, `AFP`.
bool credits_photo_above(const Reading& r, const std::vector<std::size_t>& open, std::size_t k) {
    const Line& line = r.lines[open[k]];
    if (is_lone_credit(line)) return true;
    if (k == 0 || k + 1 == open.size() || open[k - 1] + 1 != open[k]) return false;
    const auto& name = r.bylines[open[k]];
    if (!name || name->labelled || line.words > 4 || line.ends_sentence) return false;
    if (name->names_only && (line.words < 2 || !(name->sure || line.capitals))) return false;
    const Line& above = r.lines[open[k - 1]];
    return above.words >= 5 && above.length <= longest_of_story && !above.ends_sentence && !is_prose(above) &&
           !has_photo_credit(above) && caption_likeness(above, {}).score >= caption_threshold - 1;
}

/// `k` counts in `open`.
Neighbours neighbours(const Reading& r, const std::vector<std::size_t>& open, std::size_t k,
                      const Neighbours& habits) {
    const auto credited = [&](std::size_t j) {
        return j < open.size() && has_photo_credit(r.lines[open[j]]);
    };
    Neighbours around = habits;
    if (k > 0) around.before = &r.lines[open[k - 1]];
    if (k + 1 < open.size()) around.after = &r.lines[open[k + 1]];
    around.photo_place = is_photo_place(r, open[k]);
    around.photo_story = around.photo_story || is_announced(r, open, k);
    around.album =
        (credited(k + 1) && (credited(k + 2) || credited(k - 1))) || (credited(k - 1) && credited(k - 2));
    around.credit_below = around.after && credits_photo_above(r, open, k + 1) && !is_prose(r.lines[open[k]]);
    return around;
}

/// Runs of short lines, without blank lines between them where these part anything, that say no captions:
/// verse, tables, lists.
std::vector<bool> find_runs(const Reading& r, const std::vector<std::size_t>& open) {
    std::vector<bool> in_run(open.size(), false);
    const auto gaps =
        std::count_if(open.begin(), open.end(), [&](std::size_t i) { return r.lines[i].gap_before; });
    const bool gaps_part = static_cast<std::size_t>(gaps) + 2 < open.size(); // else each line has one
    const auto shows = [&](std::size_t k) {
        return caption_likeness(r.lines[open[k]], {}).score >= caption_threshold;
    };
    for (std::size_t begin = 0; begin < open.size();) {
        std::size_t end = begin;
        std::size_t captions = 0;
        while (end < open.size()) {
            const Line& line = r.lines[open[end]];
            if (line.length > short_line || has_list_sign(line) ||
                (end > begin && gaps_part && line.gap_before))
                break;
            captions += shows(end);
            ++end;
        }
        const std::size_t behind = std::max(end, begin + 1);
        if (end - begin >= shortest_run && captions * 2 < end - begin && !is_announced(r, open, begin)) {
            while (shows(end - 1)) // a caption may follow the table
                --end;
            while (shows(begin)) // or stand above it
                ++begin;
            for (std::size_t k = begin; k < end; ++k)
                in_run[k] = true;
        }
        begin = behind;
    }
    return in_run;
}

bool starts_with_digit(const Line& line) {
    return line.text[0] >= '0' && line.text[0] <= '9';
}

/// Lists: numbers one after the other, or an introduction with a colon before.
bool is_list_line(const Reading& r, const std::vector<std::size_t>& open, std::size_t k) {
    const Line& line = r.lines[open[k]];
    const auto listed = [&](std::size_t j) {
        const Line& other = r.lines[open[j]];
        return has_list_sign(other) && starts_with_digit(other) == starts_with_digit(line);
    };
    if (line.ends_with(";") || is_footnote(line)) return true;
    if (k > 0 && r.lines[open[k - 1]].ends_with(";") && !has_photo_credit(line)) return true;
    if (!has_list_sign(line)) return false;
    const bool before = k > 0 && (listed(k - 1) || r.lines[open[k - 1]].ends_with(":"));
    const bool after = k + 1 < open.size() && listed(k + 1);
    // `1. Về mức phạt` and a paragraph below it: the heading of an answer's part
    const bool heads_paragraph = has_heading_form(line) && k + 1 < open.size() && !after &&
                                 !(k > 0 && listed(k - 1)) && is_prose(r.lines[open[k + 1]]);
    return (before || after) && !heads_paragraph;
}

Doubt weigh(const Line& line, std::size_t i, const Neighbours& around) {
    const auto ends = [](const Line* l) {
        return l && (is_prose(*l) || l->ends_sentence || caption_likeness(*l, {}).score >= caption_threshold);
    };
    Doubt doubt{i, 0, caption_likeness(line, around), heading_likeness(line, around)};
    doubt.alone = ends(around.before) && !around.before->ends_with(":") &&
                  (ends(around.after) || (around.after && around.after->ends_with(":"))) &&
                  !line.ends_sentence && !line.ends_with(":;,") && !has_list_sign(line);
    doubt.short_title = line.words <= 6;
    doubt.certain = has_photo_credit(line);
    doubt.formed = has_heading_form(line);
    doubt.fragment = !line.ends_sentence && !line.ends_with(":;,") && line.words >= least_of_fragment &&
                     !doubt.formed && !line.bold && !has_list_sign(line);
    doubt.sentence = line.ends_sentence && line.length <= short_sentence;
    return doubt;
}

bool is_sure_caption(const Doubt& d) {
    return d.caption.score > caption_threshold && d.caption.score > d.heading.score;
}

/// One sure sub-heading makes others likelier. Where there is none and no photo is credited, a line alone is
/// likelier a caption beside a caption, and in a text of few paragraphs, which has no sections.
void learn_from_each_other(std::vector<Doubt>& doubts, bool few_paragraphs) {
    const bool headings = std::any_of(doubts.begin(), doubts.end(), [](const Doubt& d) {
        return d.heading.score > heading_threshold && d.heading.score > d.caption.score;
    });
    const auto sure = std::count_if(doubts.begin(), doubts.end(), is_sure_caption);
    const bool captions =
        sure > 0 && std::none_of(doubts.begin(), doubts.end(), [](const Doubt& d) { return d.certain; });
    const auto open_questions = std::count_if(doubts.begin(), doubts.end(), [](const Doubt& d) {
        return d.alone && !d.formed && !d.certain && d.caption.score < caption_threshold;
    });
    std::vector<int> more(doubts.size(), 0);
    for (std::size_t k = 0; k < doubts.size(); ++k) {
        const auto beside = [&](std::size_t other) {
            return other < doubts.size() && is_sure_caption(doubts[other]) &&
                   (doubts[other].place + 1 == doubts[k].place || doubts[k].place + 1 == doubts[other].place);
        };
        const int captions_beside = beside(k - 1) + beside(k + 1);
        // below a caption and above text it may be a sub-heading
        if ((doubts[k].sentence && doubts[k].caption.score >= least_likeness) ||
            (doubts[k].fragment && beside(k + 1)))
            more[k] = 2 * captions_beside;
        if (!doubts[k].alone || doubts[k].formed || headings || !captions) continue;
        // sub-headings come in pairs at least
        const int by_size = !few_paragraphs ? 0 : open_questions > 1 ? 1 : sure >= 3 ? 3 : 2;
        more[k] = std::max(more[k], by_size + captions_beside);
    }
    for (std::size_t k = 0; k < doubts.size(); ++k) {
        Doubt& d = doubts[k];
        if (headings && d.alone && d.heading.score > 0) ++d.heading.score;
        if (d.caption.score > (d.fragment ? -2 : 0)) d.caption.score += more[k];
    }
}

void decide(Reading& r, const Doubt& d) {
    const bool caption = d.caption.score >= caption_threshold;
    const bool heading = d.heading.score >= heading_threshold;
    const bool heading_wins =
        d.heading.score > d.caption.score || (d.heading.score == d.caption.score && d.short_title);
    // A short line alone is one of the two; the likelier one, if anything speaks for it.
    const bool either = d.alone && std::max(d.caption.score, d.heading.score) >= least_likeness;
    const bool by_score = caption && !(heading && heading_wins);
    const bool by_place = !heading && either && d.caption.score > d.heading.score;
    if (by_score || by_place)
        r.set(d.line, Role::caption, d.caption.reason);
    else if (heading || either)
        r.set(d.line, Role::heading, d.heading.reason);
    else
        r.set(d.line, Role::paragraph, {});
}

/// A text that only a photographer signs and that has, below its first paragraph, nothing but short lines:
/// photos and what they show.
bool is_photo_story(const Reading& r, const std::vector<std::size_t>& open) {
    if (open.size() <= least_of_story) return false;
    const bool signed_by_photographer =
        !r.credits.empty() && std::all_of(r.credits.begin(), r.credits.end(), [](const FoundCredit& f) {
            return f.credit.author.empty() && !f.credit.photographer.empty();
        });
    return signed_by_photographer && std::all_of(open.begin() + 1, open.end(), [&](std::size_t i) {
               const Line& line = r.lines[i];
               return line.length <= longest_of_story && !has_list_sign(line) && !line.ends_with(":;");
           });
}

/// More photos than captions: the likeliest of the doubtful lines are captions after all. Fewer: what could
/// be a sub-heading as well isn't a caption.
void weigh_photos(Reading& r, const std::vector<Doubt>& doubts, std::size_t photos) {
    if (photos == 0) return;
    const auto is_caption = [](const Line& line) { return line.role == Role::caption && !line.joined_above; };
    auto captions = static_cast<std::size_t>(std::count_if(r.lines.begin(), r.lines.end(), is_caption));
    // what was taken for a sub-heading must be much more of a caption
    const auto weight = [&](const Doubt& d) {
        return d.caption.score - (r.lines[d.line].role == Role::heading ? 2 * d.heading.score : 0);
    };
    std::vector<std::pair<int, std::size_t>> candidates;
    for (const Doubt& d : doubts)
        if (!is_caption(r.lines[d.line]) && weight(d) >= least_with_photo)
            candidates.emplace_back(-weight(d), d.line);
    std::stable_sort(candidates.begin(), candidates.end());
    for (const auto& [rank, line] : candidates) {
        if (captions >= photos) break;
        r.set(line, Role::caption, "a photo was given for it");
        ++captions;
    }
    for (const Doubt& d : doubts) {
        if (captions <= photos) return;
        if (d.certain || !is_caption(r.lines[d.line]) || d.heading.score < heading_threshold ||
            d.caption.score > caption_threshold + 1)
            continue;
        r.set(d.line, Role::heading, d.heading.reason);
        --captions;
    }
}

/// A lone photo credit below a caption, or the rest of a broken one, becomes a part of it.
void join_captions(Reading& r) {
    for (std::size_t i = 1; i < r.lines.size(); ++i) {
        if (r.lines[i].role != Role::caption) continue;
        Line& above = r.lines[i - 1];
        if (above.role != Role::caption || above.joined_above || has_photo_credit(above)) continue;
        const bool goes_on = is_small(first_letter(r.lines[i].text)) && !above.ends_sentence;
        if (!goes_on && r.lines[i].reason != photo_above) continue;
        above.text += ' ' + r.lines[i].text;
        ++above.joined;
        r.lines[i].joined_above = true;
    }
}

/// The paragraph after the headline, if it is one that can stand alone.
void settle_lead(Reading& r) {
    std::size_t lead = nowhere;
    std::size_t paragraphs = 0;
    for (std::size_t i = 0; i < r.lines.size(); ++i) {
        if (r.lines[i].role == Role::heading && lead == nowhere && has_heading_form(r.lines[i])) return;
        if (r.lines[i].role != Role::paragraph) continue;
        ++paragraphs;
        if (lead == nowhere) lead = i;
    }
    const auto captions =
        std::count_if(r.lines.begin(), r.lines.end(), [](const Line& l) { return l.role == Role::caption; });
    if (lead == nowhere || (paragraphs < 2 && captions < 2)) return; // a short item has no lead
    const Line& line = r.lines[lead];
    if (line.length > longest_lead || line.ends_with(":;,") || has_list_sign(line) || line.words < 8) return;
    if (vocabulary().dialogue_openers.begins(line.canonical)) return;
    r.set(lead, Role::lead, line.bold ? "first paragraph, set off as bold" : "first paragraph");
}

} // namespace

void settle_body(Reading& r, std::size_t photos) {
    drop_repeated_captions(r);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < r.lines.size(); ++i)
        if (r.is_open(i)) open.push_back(i);
    if (is_photo_story(r, open)) {
        r.set(open.front(), Role::paragraph, {});
        for (std::size_t k = 1; k < open.size(); ++k)
            r.set(open[k], Role::caption, "only a photographer signs the text");
        settle_lead(r);
        return;
    }
    const Neighbours text = habits(r, open);
    const std::vector<bool> in_run =
        text.photo_story ? std::vector<bool>(open.size(), false) : find_runs(r, open);
    // a long sentence is weighed only where it may come out as a caption
    const int least_scene = photos > 0 ? least_with_photo : caption_threshold;
    std::vector<Doubt> doubts;
    std::size_t paragraphs = 0;
    for (std::size_t k = 0; k < open.size(); ++k) {
        const Line& line = r.lines[open[k]];
        const bool credit = has_photo_credit(line) && line.length <= longest_caption;
        if (captions_photo(r, open[k])) {
            r.set(open[k], Role::caption, "stands alone at a photo's place");
            continue;
        }
        if (!credit && (in_run[k] || is_list_line(r, open, k))) {
            r.set(open[k], Role::paragraph, {});
            continue;
        }
        if (credits_photo_above(r, open, k)) {
            r.set(open[k], Role::caption, photo_above);
            continue;
        }
        const Neighbours around = neighbours(r, open, k, text);
        const bool scene = line.ends_sentence && caption_likeness(line, around).score >= least_scene;
        if (credit || scene || !is_prose(line) || line.length <= short_sentence) {
            doubts.push_back(weigh(line, open[k], around));
            doubts.back().place = k;
        } else {
            r.set(open[k], Role::paragraph, {});
        }
        paragraphs += line.ends_sentence && line.words >= least_of_paragraph && !credit;
    }
    learn_from_each_other(doubts, paragraphs <= most_without_sections);
    for (const Doubt& doubt : doubts)
        decide(r, doubt);
    join_captions(r);
    weigh_photos(r, doubts, photos);
    settle_lead(r);
}

} // namespace anban::readers::pasted
