#include "readers/pasted/captions.hpp"
#include "readers/pasted/signals.hpp"

namespace anban::readers::pasted {
namespace {

/// The look of the line.
void weigh_form(Scale& scale, const Line& line) {
    const std::string_view text = line.canonical;
    const bool question = line.ends_with("?");
    const bool numbered = has_section_number(line);
    if (line.ends_sentence && !question) scale.add(line.bold || numbered ? 0 : -5, {});
    if (line.ends_with(":")) scale.add(line.bold || line.capitals || numbered ? 0 : -5, {});
    if (line.ends_with(";,")) scale.add(-6, {});
    if (question && line.length > 80) scale.add(-4, {});
    if (numbered) scale.add(4, "numbered");
    if (line.capitals && line.words >= 2) scale.add(3, "all in capitals");
    if (line.bold) scale.add(3, "set off as bold");
    if (line.words >= 3 && line.words <= 14 && text.front() == '"' && text.back() == '"')
        scale.add(2, "a quotation alone");
}

/// A subject speaks for a sub-heading, what a photo shows against it.
void weigh_words(Scale& scale, const Line& line) {
    const Vocabulary& v = vocabulary();
    const std::string_view text = line.canonical;
    if (begins_like_heading(line, v))
        scale.add(2, "names a subject");
    else if (line.words <= 12)
        scale.add(v.heading_openers.count_in(text, 2), "names a subject");
    if (names_view(text, v)) scale.add(-4, {});
    if (text.find(" tại ") != std::string_view::npos) scale.add(-1, {});
    const int actions = count_actions(line, v);
    if (actions > 0 && begins_with_people(line, v)) scale.add(-1, {});
    if (actions == 2) scale.add(-1, {});
    if (v.time_openers.begins(text) && line.words > 8) scale.add(-2, {});
}

void weigh_place(Scale& scale, const Line& line, const Neighbours& around) {
    if (line.words <= 8)
        scale.add(around.credits_elsewhere ? 2 : 1, "short, without full stop");
    else if (line.words <= 14)
        scale.add(1, "rather short, without full stop");
    if (around.after && (is_prose(*around.after) || around.after->ends_sentence ||
                         around.after->ends_with(":") || has_list_sign(*around.after)))
        scale.add(1, "a paragraph follows");
    if (around.numbers_elsewhere && !has_heading_form(line)) scale.add(-2, {});
    if (around.stops_elsewhere)
        scale.add(2, "the captions of the text are sentences");
    else if (around.photos_known)
        scale.add(-1, {});
    if (around.before && around.before->ends_with(":")) scale.add(-3, {});
}

} // namespace

bool has_heading_form(const Line& line) {
    return !line.ends_sentence && line.length <= 120 && !has_photo_credit(line) &&
           (line.capitals || has_section_number(line));
}

Likeness heading_likeness(const Line& line, const Neighbours& around) {
    if (line.length > 140 || line.words > 24 || !around.after) return {};
    if (has_photo_credit(line) || is_speech(line, vocabulary())) return {};
    Scale scale;
    weigh_form(scale, line);
    weigh_words(scale, line);
    weigh_place(scale, line, around);
    return scale.total();
}

} // namespace anban::readers::pasted
