#include "readers/pasted/captions.hpp"
#include "readers/pasted/end.hpp"
#include "readers/pasted/letters.hpp"
#include "readers/pasted/vocabulary.hpp"
#include "text/clean.hpp"

#include <algorithm>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t end_region = 14;        ///< lines below the last paragraph in which a byline may stand
constexpr std::size_t shortest_signed = 70;   ///< characters of a paragraph that a bare name may sign
constexpr std::size_t longest_signature = 60; ///< bytes of a name behind the last sentence

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

/// The article speaks of the name: a key word, where the look of a name is all that speaks for it. Lines that
/// credit photos don't count.
bool is_key_word(const Reading& r, std::size_t i) {
    const Credit& credit = *r.bylines[i];
    if (credit.sure || credit.labelled || credit.author.empty()) return false;
    for (std::size_t k = 0; k < i; ++k) {
        const bool speaks = k == r.title || (r.is_open(k) && r.is_body(k) && !has_photo_credit(r.lines[k]));
        if (speaks && r.lines[k].text.find(credit.author) != std::string::npos) return true;
    }
    return false;
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
        // of another look than the name above: a heading of the page
        const bool other_look = !credit.sure && r.lines[i].capitals != r.lines[lines[k - 1]].capitals;
        const bool more = below == i + 1 && !r.bylines[below] && !r.times[below] &&
                          (r.lines[below].words <= 4 || !credit.sure) && !looks_like_caption(r, below);
        if (beside && !more && !other_look) continue;
        lines.resize(k);
        return;
    }
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

} // namespace

NamedAbove named_above(const Reading& r) {
    NamedAbove named;
    for (const FoundCredit& f : r.credits) {
        named.authors += f.credit.author;
        named.sure = named.sure || (f.credit.sure && !f.credit.author.empty() &&
                                    !vocabulary().pen_names.is(canonical(text::lower(f.credit.author))));
    }
    return named;
}

std::size_t find_bylines(Reading& r, std::size_t end) {
    const std::size_t last = last_body(r, end);
    const std::size_t lowest =
        std::max(last == nowhere ? r.title : last, end > end_region ? end - end_region : 0);
    const NamedAbove above = named_above(r);
    std::vector<std::size_t> taken;
    bool nothing_below = true;
    for (std::size_t i = end; i-- > 0 && (lowest == nowhere || i > lowest);) {
        if (!r.is_open(i)) continue;
        if (r.bylines[i] && signs_text(r, i, above, nothing_below) && !is_key_word(r, i)) {
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

void find_late_credit(Reading& r, std::size_t from) {
    if (!r.credits.empty()) return;
    const std::size_t to = std::min(r.lines.size(), from + 5);
    for (std::size_t i = from; i < to; ++i)
        if (r.is_open(i) && r.bylines[i] && !has_photo_credit(r.lines[i]) &&
            (r.bylines[i]->labelled ||
             (r.bylines[i]->sure && r.bylines[i]->names_only && !r.bylines[i]->office))) {
            r.take_credit(i, "a name below the end of the article");
            return;
        }
}

} // namespace anban::readers::pasted
