#include "readers/pasted/captions.hpp"

#include "readers/pasted/letters.hpp"
#include "readers/pasted/signals.hpp"

#include <algorithm>

namespace anban::readers::pasted {
namespace {

/// Whom or what the line shows, in what deed and where; gives false where it shows nothing.
bool weigh_showing(Scale& scale, const Line& line, const Vocabulary& v) {
    const std::string_view text = line.canonical;
    const bool view = names_view(text, v);
    const bool people = begins_with_people(line, v);
    const bool person = names_a_person(line, v);
    const int actions = count_actions(line, v);
    const int where = says_where(text);
    if (view) scale.add(4, "names a view");
    if (people)
        scale.add(actions > 0 ? 2 : 1, "begins with people");
    else if (person)
        scale.add(2, "names a person");
    if (actions > 0) scale.add(actions + 1, "says what a photo shows");
    if (says_who_stands_where(text)) scale.add(4, "says who stands where");
    if (is_person_at_place(line, v)) scale.add(1, "a person at a place");
    if (where > 0) scale.add(where, "says where");
    if (begins_like_heading(line, v) || (actions == 0 && v.heading_openers.count_in(text, 1) > 0))
        scale.add(-2, {});
    return actions > 0 || where > 0 || view || people || person;
}

/// What a text, a list or a headline says, of a line that credits no photo.
void weigh_telling(Scale& scale, const Line& line, const Vocabulary& v) {
    const std::string_view text = line.canonical;
    if (line.length > 180) scale.add(-2, {});
    if (second_sentence(line.text) != std::string_view::npos) scale.add(-3, {});
    const bool names_sides =
        text.find("từ trái") != std::string_view::npos || text.find("từ phải") != std::string_view::npos;
    if (!names_sides) scale.add(-weight_of_colon(text), {});
    if (text.find('"') != std::string_view::npos) scale.add(-1, {});
    if (v.negations.count_in(text, 1) > 0) scale.add(-2, {});
    if (is_row_of_figures(text)) scale.add(-4, {});
}

/// The look of the line: what sub-headings, speech and lists have.
void weigh_form(Scale& scale, const Line& line, const Vocabulary& v) {
    const std::string_view text = line.canonical;
    if (is_speech(line, v)) scale.add(-5, {});
    if (!line.ends_sentence && line.words >= 3) scale.add(1, "no full stop");
    if (line.length > 300) scale.add(-3, {});
    if (line.words < 3) scale.add(-3, {});
    if (text.find(": \"") != std::string_view::npos) scale.add(-5, {});
    if (v.time_openers.begins(text)) scale.add(-3, {});
    if (v.sentence_openers.begins(text)) scale.add(-4, {});
    if (line.capitals) scale.add(-3, {});
    if (line.bold) scale.add(-2, {});
    if (has_section_number(line)) scale.add(-5, {});
    if (line.words >= 10) scale.add(1, "long for a sub-heading");
}

/// The lines beside it.
void weigh_place(Scale& scale, const Line& line, const Neighbours& around, bool credit) {
    if (around.photo_place) scale.add(4, "stands at a photo's place");
    if (around.before && around.after && is_prose(*around.before) && is_prose(*around.after))
        scale.add(1, "stands alone between paragraphs");
    if (!credit && around.before && around.before->ends_with(":") && !speaks_of_photos(*around.before))
        scale.add(-3, {}); // what the line before announces
    if (around.credit_below)
        scale.add(6, "a photo credit stands below");
    else if (around.album && line.length <= 130)
        scale.add(4, "stands among captions");
    if (shared_words(line, around.before) >= 70 || shared_words(line, around.after) >= 70)
        scale.add(1, "repeats words of the paragraph beside");
    if (around.before && !around.after) scale.add(1, "nothing follows");
}

/// How the text writes its other captions and sub-headings.
void weigh_habits(Scale& scale, const Line& line, const Neighbours& around, bool credit) {
    const Vocabulary& v = vocabulary();
    if (!credit && !around.credit_below && !(around.album && line.length <= 130)) {
        const bool people_act = count_actions(line, v) > 0 && begins_with_people(line, v);
        scale.add(!around.credits_elsewhere ? 2 : people_act ? -1 : -2, "no photo of the text is credited");
    }
    if (around.stops_elsewhere && !credit && !around.photo_story)
        scale.add(-3, {}); // its captions are sentences
    if (around.photo_story && line.words >= 3) scale.add(4, "one of the photos that the headline names");
    if (around.photos_known) scale.add(1, "the byline names a photographer");
    if (around.numbers_elsewhere && !has_heading_form(line))
        scale.add(2, "other sub-headings look different");
}

} // namespace

bool is_footnote(const Line& line) {
    const std::string_view t = line.text;
    return t.size() > 3 && (t[0] == '(' || t[0] == '[') && t[1] >= '0' && t[1] <= '9' &&
           t.find_first_of(")]") < 5;
}

Likeness caption_likeness(const Line& line, const Neighbours& around) {
    if (line.text.size() > longest_judged) return {};
    const Vocabulary& v = vocabulary();
    const bool credit = has_photo_credit(line);
    if (line.ends_sentence && !credit) return sentence_as_caption(line, around);
    if (line.ends_with(":;,") && !credit) return {};
    Scale scale;
    if (credit) scale.add(8, "credits the photo");
    const bool shows = weigh_showing(scale, line, v);
    if (!shows && !credit && !around.photo_place && !around.album && !around.credit_below)
        scale.add(line.words <= 8 ? -2 : -1, {});
    if (!credit) weigh_telling(scale, line, v);
    weigh_form(scale, line, v);
    weigh_place(scale, line, around, credit);
    weigh_habits(scale, line, around, credit);
    return scale.total();
}

} // namespace anban::readers::pasted
