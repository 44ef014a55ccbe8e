#include "readers/pasted/captions.hpp"
#include "readers/pasted/letters.hpp"
#include "readers/pasted/reading.hpp"
#include "readers/pasted/vocabulary.hpp"

#include <algorithm>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_lead = 900;    ///< characters
constexpr std::size_t longest_caption = 400; ///< characters
constexpr std::size_t short_line = 60;       ///< characters of verse, table cells and lists
constexpr int least_likeness = 2;            ///< for a line that must be caption or sub-heading
constexpr std::size_t shortest_run = 4;      ///< so many short lines together are verse, a table or a list

/// A line that could be either, with both likenesses.
struct Doubt {
    std::size_t line = 0;
    Likeness caption, heading;
};

bool is_photo_place(const Reading& r, std::size_t i) {
    const auto marks = [&](std::size_t k) {
        const std::string_view text = r.lines[k].canonical;
        return r.lines[k].role == Role::furniture && r.judged[k].kind == Furniture::widget &&
               (text == "chú thích ảnh" ||
                (text.find(' ') == std::string_view::npos && text.find('.') != std::string_view::npos));
    };
    return (i > 0 && marks(i - 1)) || (i + 1 < r.lines.size() && marks(i + 1));
}

/// `k` counts in `open`.
Neighbours neighbours(const Reading& r, const std::vector<std::size_t>& open, std::size_t k, bool credits) {
    const auto credited = [&](std::size_t j) {
        return j < open.size() && has_photo_credit(r.lines[open[j]]);
    };
    Neighbours around;
    if (k > 0) around.before = &r.lines[open[k - 1]];
    if (k + 1 < open.size()) around.after = &r.lines[open[k + 1]];
    around.photo_place = is_photo_place(r, open[k]);
    around.album =
        (credited(k + 1) && (credited(k + 2) || credited(k - 1))) || (credited(k - 1) && credited(k - 2));
    around.credit_below = around.after && is_lone_credit(*around.after) && !is_prose(r.lines[open[k]]);
    around.credits_elsewhere = credits;
    return around;
}

/// Runs of short lines without blank lines between them that say no captions: verse, tables, lists.
std::vector<bool> find_runs(const Reading& r, const std::vector<std::size_t>& open) {
    std::vector<bool> in_run(open.size(), false);
    for (std::size_t begin = 0; begin < open.size();) {
        std::size_t end = begin;
        std::size_t captions = 0;
        while (end < open.size()) {
            const Line& line = r.lines[open[end]];
            if (line.length > short_line || (end > begin && line.gap_before)) break;
            captions += caption_likeness(line, {}).score >= caption_threshold;
            ++end;
        }
        if (end - begin >= shortest_run && captions * 2 < end - begin)
            for (std::size_t k = begin; k < end; ++k)
                in_run[k] = true;
        begin = std::max(end, begin + 1);
    }
    return in_run;
}

/// Lists: numbers one after the other, or an introduction with a colon before.
bool is_list_line(const Reading& r, const std::vector<std::size_t>& open, std::size_t k) {
    const Line& line = r.lines[open[k]];
    const auto listed = [&](std::size_t j) { return has_list_sign(r.lines[open[j]]); };
    if (line.ends_with(";")) return true;
    if (k > 0 && r.lines[open[k - 1]].ends_with(";") && !has_photo_credit(line)) return true;
    if (!has_list_sign(line)) return false;
    const bool before = k > 0 && (listed(k - 1) || r.lines[open[k - 1]].ends_with(":"));
    const bool after = k + 1 < open.size() && listed(k + 1);
    return before || after;
}

struct Decision {
    std::size_t line = 0;
    Role role = Role::paragraph;
    std::string_view reason;
};

/// `alone`: between paragraphs, without the end of a sentence.
Decision decide(const Doubt& doubt, bool alone) {
    const bool caption = doubt.caption.score >= caption_threshold;
    const bool heading = doubt.heading.score >= heading_threshold;
    if (caption && (!heading || doubt.caption.score >= doubt.heading.score))
        return {doubt.line, Role::caption, doubt.caption.reason};
    if (heading) return {doubt.line, Role::heading, doubt.heading.reason};
    // A short line alone is one of the two; the likelier one, if anything speaks for it.
    if (alone && std::max(doubt.caption.score, doubt.heading.score) >= least_likeness)
        return doubt.heading.score >= doubt.caption.score
                   ? Decision{doubt.line, Role::heading, doubt.heading.reason}
                   : Decision{doubt.line, Role::caption, doubt.caption.reason};
    return {doubt.line, Role::paragraph, {}};
}

/// More photos than captions: the likeliest of the doubtful lines are captions after all. Fewer: what could
/// be a sub-heading as well isn't a caption.
void weigh_photos(Reading& r, const std::vector<Doubt>& doubts, std::size_t photos) {
    if (photos == 0) return;
    const auto is_caption = [](const Line& line) { return line.role == Role::caption; };
    auto captions = static_cast<std::size_t>(std::count_if(r.lines.begin(), r.lines.end(), is_caption));
    while (captions < photos) {
        const Doubt* best = nullptr;
        for (const Doubt& d : doubts)
            if (!is_caption(r.lines[d.line]) && d.caption.score >= 1 &&
                (!best || d.caption.score > best->caption.score))
                best = &d;
        if (!best) return;
        r.set(best->line, Role::caption, "a photo was given for it");
        ++captions;
    }
    for (const Doubt& d : doubts) {
        if (captions <= photos) return;
        if (!is_caption(r.lines[d.line]) || d.heading.score < heading_threshold ||
            d.caption.score > caption_threshold + 1)
            continue;
        r.set(d.line, Role::heading, d.heading.reason);
        --captions;
    }
}

/// A lone photo credit below a caption becomes a part of it.
void join_credits(Reading& r) {
    for (std::size_t i = 1; i < r.lines.size(); ++i) {
        if (r.lines[i].role != Role::caption || !is_lone_credit(r.lines[i])) continue;
        Line& above = r.lines[i - 1];
        if (above.role != Role::caption || above.text.empty() || has_photo_credit(above)) continue;
        above.text += ' ' + r.lines[i].text;
        ++above.joined;
        r.lines[i].text.clear();
    }
}

/// The paragraph after the headline, if it is one that can stand alone.
void settle_lead(Reading& r) {
    std::size_t lead = nowhere;
    std::size_t paragraphs = 0;
    for (std::size_t i = 0; i < r.lines.size(); ++i) {
        if (r.lines[i].role == Role::heading && lead == nowhere) return;
        if (r.lines[i].role != Role::paragraph) continue;
        ++paragraphs;
        if (lead == nowhere) lead = i;
    }
    const auto captions =
        std::count_if(r.lines.begin(), r.lines.end(), [](const Line& l) { return l.role == Role::caption; });
    if (paragraphs < 2 && captions < 2) return; // a short item has no lead
    const Line& line = r.lines[lead];
    if (line.length > longest_lead || line.ends_with(":;,") || has_list_sign(line) || line.words < 8) return;
    if (vocabulary().dialogue_openers.begins(line.canonical)) return;
    r.set(lead, Role::lead, line.bold ? "first paragraph, set off as bold" : "first paragraph");
}

} // namespace

void settle_body(Reading& r, std::size_t photos) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < r.lines.size(); ++i)
        if (r.is_open(i)) open.push_back(i);
    const std::vector<bool> in_run = find_runs(r, open);

    // Decided first and set afterwards: a line's neighbours are found among the lines still open.
    const bool credits =
        std::any_of(open.begin(), open.end(), [&](std::size_t i) { return has_photo_credit(r.lines[i]); });
    std::vector<Doubt> doubts;
    std::vector<Decision> decisions;
    for (std::size_t k = 0; k < open.size(); ++k) {
        const Line& line = r.lines[open[k]];
        const bool credit = has_photo_credit(line) && line.length <= longest_caption;
        if (!credit && (is_prose(line) || in_run[k] || is_list_line(r, open, k))) {
            decisions.push_back({open[k], Role::paragraph, {}});
            continue;
        }
        if (is_lone_credit(line)) {
            decisions.push_back({open[k], Role::caption, "credits the photo"});
            continue;
        }
        const Neighbours around = neighbours(r, open, k, credits);
        const Doubt doubt{open[k], caption_likeness(line, around), heading_likeness(line, around)};
        const bool alone = around.before && around.after && is_prose(*around.before) &&
                           is_prose(*around.after) && !line.ends_sentence && !line.ends_with(":;,") &&
                           !has_list_sign(line);
        decisions.push_back(decide(doubt, alone));
        if (!credit) doubts.push_back(doubt);
    }
    for (const Decision& d : decisions)
        r.set(d.line, d.role, d.reason);
    weigh_photos(r, doubts, photos);
    settle_lead(r);
    join_credits(r);
}

} // namespace anban::readers::pasted
