// Whole sentences as captions.
#include "readers/pasted/letters.hpp"
#include "readers/pasted/signals.hpp"

#include <algorithm>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_scene = 260;         ///< characters of a caption that is a whole sentence
constexpr std::size_t longest_two_sentences = 120; ///< characters of one that is two
constexpr std::size_t longest_of_story = 160;      ///< characters of one where all lines are captions

/// Whom or what the sentence shows, in what deed and where.
void weigh_showing(Scale& scale, const Line& line, const Vocabulary& v) {
    const std::string_view text = line.canonical;
    scale.add(line.length <= 60 ? 2 : line.length <= 100 ? 1 : line.length <= 130 ? -2 : -4, "a short scene");
    if (names_view(text, v)) scale.add(3, "names a view");
    if (begins_with_people(line, v))
        scale.add(2, "begins with people");
    else if (v.views.begins(text))
        scale.add(line.length <= 60 ? 2 : 1, "names a view");
    else if (names_a_person(line, v))
        scale.add(1, "names a person");
    const int actions = count_actions(line, v);
    if (actions > 0) scale.add(actions + 1, "says what a photo shows");
    // a sentence of the text has a subject
    if (v.caption_inside.begins(text) > v.not_shown.begins(text) && !v.sentence_openers.begins(text) &&
        text.find(',') == std::string_view::npos)
        scale.add(2, "begins with what is done");
    if (is_person_at_place(line, v)) scale.add(2, "a person at a place");
    if (says_where(text) > 0) scale.add(1, "says where");
    if (says_who_stands_where(text)) scale.add(4, "says who stands where");
    if (ends_with_day(text)) scale.add(3, "says when the photo was taken");
}

/// What a text says and no photo shows.
void weigh_telling(Scale& scale, const Line& line, const Neighbours& around, const Vocabulary& v) {
    const std::string_view text = line.canonical;
    scale.add(-2 * v.narrative.count_in(text, 3), {});
    if (v.statements.count_in(text, 1) > 0) scale.add(-6, {});
    if (v.time_openers.begins(text) || v.sentence_openers.begins(text)) scale.add(-4, {});
    if (v.event_openers.begins(text)) scale.add(-2, {});
    if (v.abstract_subjects.begins(text)) scale.add(-3, {});
    if (begins_with_pronoun(line, v)) scale.add(-10, {});
    if (begins_like_heading(line, v)) scale.add(-2, {});
    if (has_adverb_first(text) && !begins_with_people(line, v)) scale.add(-5, {});
    if (text.find('"') != std::string_view::npos || is_speech(line, v)) scale.add(-4, {});
    if (text.find_first_of(":;") != std::string_view::npos) scale.add(-3, {});
    if (count_numbers(text) >= 2 && !around.photo_story) scale.add(-3, {});
    if (gives_amounts(text, v)) scale.add(around.photo_story ? -1 : -5, {});
    if (line.capitals || line.bold || has_section_number(line) || line.ends_with("?!")) scale.add(-4, {});
}

void weigh_place(Scale& scale, const Line& line, const Neighbours& around) {
    const bool after_prose = around.before && is_prose(*around.before);
    const bool before_prose = around.after && is_prose(*around.after);
    if (after_prose && before_prose) scale.add(1, "stands alone between paragraphs");
    if (is_prose(line) && !after_prose && !before_prose) scale.add(-3, {}); // the paragraph between captions
    if (around.photo_place) scale.add(4, "stands at a photo's place");
    if (around.photo_story && line.length <= longest_of_story)
        scale.add(5, "one of the photos that the headline names");
    if (around.credit_below) scale.add(6, "a photo credit stands below");
    if (around.credits_elsewhere && !around.album) scale.add(-2, {});
    if (around.stops_elsewhere) scale.add(2, "other captions of the text are sentences too");
    if (around.open_elsewhere) scale.add(-2, {});
    if (around.photos_known) scale.add(1, "the byline names a photographer");
    if (around.before && !around.after) scale.add(-1, {});
}

/// A sentence that shows people or a view, in a deed, at a place, and tells nothing.
Likeness scene(const Line& line, const Neighbours& around) {
    const Vocabulary& v = vocabulary();
    Scale scale;
    weigh_showing(scale, line, v);
    weigh_telling(scale, line, around, v);
    weigh_place(scale, line, around);
    return scale.total();
}

/// A scene, and a sentence that says one thing more of it: `Lớp truyền nghề. Lớp học mở vào tối thứ ba.`
Likeness scene_and_remark(const Line& line, std::size_t second, const Neighbours& around) {
    Line first;
    first.text = line.text.substr(0, second - 1);
    measure(first);
    Line remark;
    remark.text = line.text.substr(second);
    measure(remark);
    const Vocabulary& v = vocabulary();
    if (!remark.ends_with(".") || remark.canonical.find('"') != std::string::npos) return {};
    Likeness likeness = scene(first, around);
    if (v.sentence_openers.begins(remark.canonical)) return {};
    const bool states = v.statements.count_in(remark.canonical, 1) > 0;
    if (states && line.length > longest_two_sentences) return {};
    const bool shows_people = first.length <= 60 && begins_with_people(first, v) &&
                              count_actions(first, v) > 0 && says_where(first.canonical) > 0;
    constexpr int costs[] = {1, 2, 4, 7}; // of words that tell
    likeness.score -= costs[v.narrative.count_in(remark.canonical, 3)] + 3 * states;
    if (line.length > longest_two_sentences) likeness.score -= shows_people ? 1 : 4;
    return likeness;
}

} // namespace

Likeness sentence_as_caption(const Line& line, const Neighbours& around) {
    if (line.canonical.empty() || line.length > longest_scene || line.text.ends_with("/.")) return {};
    const std::size_t second = second_sentence(line.text);
    return second == std::string_view::npos ? scene(line, around) : scene_and_remark(line, second, around);
}

} // namespace anban::readers::pasted
