#include "readers/pasted/captions.hpp"

#include "readers/pasted/credits.hpp"
#include "readers/pasted/letters.hpp"
#include "readers/pasted/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_scene = 260;         ///< characters of a caption that is a whole sentence
constexpr std::size_t longest_two_sentences = 120; ///< characters of one that is two

constexpr std::size_t longest_position = 50; ///< bytes in brackets behind a person

/// Keeps the reason of the strongest signal while adding up.
class Scale {
public:
    void add(int weight, std::string_view reason) {
        likeness_.score += weight;
        if (weight > strongest_) {
            strongest_ = weight;
            likeness_.reason = reason;
        }
    }
    Likeness total() const { return likeness_; }

private:
    Likeness likeness_;
    int strongest_ = 0;
};

/// Where the photo's credit begins near the end of a line, or npos.
std::size_t credit_at_end(std::string_view text) {
    std::size_t found = std::string_view::npos;
    const auto take = [&](std::size_t at) {
        if (at != std::string_view::npos && at > 0 && (found == std::string_view::npos || at < found))
            found = at;
    };
    for (const std::string_view sign :
         {"ảnh:", "ảnh :", "nguồn ảnh", "- hình ", "ảnh st", "ảnh pv", "đồ họa:", "hình:"}) {
        const std::size_t at = text.rfind(sign);
        if (at != std::string_view::npos && at > 0 &&
            std::string_view(" (./[_").find(text[at - 1]) != std::string_view::npos)
            take(at);
    }
    // these may also be spoken of: set off from the caption, or its last words
    for (const std::string_view sign :
         {"ảnh minh họa", "ảnh tư liệu", "ảnh internet", "ảnh chụp màn hình", "ảnh cắt từ"}) {
        const std::size_t at = text.rfind(sign);
        if (at == std::string_view::npos || at < 2) continue;
        const bool set_off = std::string_view("(./[-").find(text[at - (text[at - 1] == ' ' ? 2 : 1)]) !=
                             std::string_view::npos;
        if (set_off || split_words(text.substr(at)).size() <= 4) take(at);
    }
    for (const std::string_view sign : {"(ảnh ", "- ảnh ", "(nguồn:", ". nguồn:", "(nguồn "})
        take(text.rfind(sign));
    return found;
}

/// Where the second sentence begins, or npos.
std::size_t second_sentence(std::string_view text) {
    for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
        const std::string_view before = text.substr(0, at);
        const std::size_t space = before.rfind(' ');
        const std::string_view word = space == std::string_view::npos ? before : before.substr(space + 1);
        const bool whole_word = word.size() >= 3 && is_small(first_letter(word)); // not TP. or tr.
        const bool number =
            space != std::string_view::npos && !word.empty() && word.back() >= '0' && word.back() <= '9';
        if (whole_word || (number && is_capital(first_letter(text.substr(at + 2))))) return at + 2;
    }
    return std::string_view::npos;
}

/// A full stop with another sentence after it.
bool has_sentence_inside(std::string_view text) {
    return second_sentence(text) != std::string_view::npos;
}

/// `1. …`, `II. …`, `Phần 2: …`: numbers of sections.
bool has_section_number(const Line& line) {
    const std::string_view t = line.text;
    const std::size_t dot = t.find_first_of(".)-/:");
    if (dot == std::string_view::npos || dot == 0 || dot > 6) return false;
    const std::string_view number = trim(t.substr(0, dot), " ");
    const bool digits = number.find_first_not_of("0123456789") == std::string_view::npos;
    // 15/10 and 7-8 are days and ranges
    if (t[dot] != '.' && dot + 1 < t.size() && t[dot + 1] >= '0' && t[dot + 1] <= '9') return false;
    const bool roman = number.find_first_not_of("IVX") == std::string_view::npos;
    return (digits && number.size() <= 2 && t[dot] != ':') || roman;
}

/// How much of a line's words stand in a neighbour, in percent.
int shared_words(const Line& line, const Line* neighbour) {
    if (!neighbour || neighbour->canonical.empty()) return 0;
    const auto words = split_words(line.canonical);
    if (words.size() < 5) return 0;
    const auto shared = std::count_if(words.begin(), words.end(), [&](std::string_view w) {
        return neighbour->canonical.find(w) != std::string::npos;
    });
    return static_cast<int>(100 * static_cast<std::size_t>(shared) / words.size());
}

bool is_speech(const Line& line, const Vocabulary& v) {
    return is_footnote(line) || (has_list_sign(line) && !has_section_number(line)) ||
           v.dialogue_openers.begins(line.canonical) > 0;
}

/// `46 tấn`, `57%`: amounts, which news tells and photos don't show.
bool gives_amounts(std::string_view text, const Vocabulary& v) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9') continue;
        const std::size_t unit = i + (text[i + 1] == ' ' ? 2 : 1);
        if (text[i + 1] == '%' || v.units.begins(text.substr(std::min(unit, text.size()))) > 0) return true;
    }
    return false;
}

/// Numbers that stand as words, years apart: a photo shows few.
std::size_t count_numbers(std::string_view text) {
    const auto words = split_words(text);
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](std::string_view word) {
        const std::string_view digits = trim(word, ".,;()");
        const bool year = digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        return !digits.empty() && !year && digits.find_first_not_of("0123456789.,") == std::string_view::npos;
    }));
}

/// `Sông Hương tại Kim Long: 2,10m`: a row of figures.
bool is_row_of_figures(std::string_view text) {
    for (std::size_t at = text.find(": "); at != std::string_view::npos; at = text.find(": ", at + 1))
        if (at + 2 < text.size() && text[at + 2] >= '0' && text[at + 2] <= '9') return true;
    return false;
}

/// `Cùng ngày, …`, `Nhận nhiệm vụ, …`: a comma within the first three words.
bool has_adverb_first(std::string_view text) {
    const std::size_t comma = text.find(", ");
    return comma != std::string_view::npos && split_words(text.substr(0, comma)).size() <= 3;
}

/// Ends with the day of the picture: `…, sáng 3/4.`, `…, ngày 2/11/2023.`
bool ends_with_day(std::string_view text) {
    const std::size_t comma = text.rfind(", ");
    if (comma == std::string_view::npos) return false;
    const std::string_view tail = trim(text.substr(comma + 2), " .");
    return vocabulary().time_openers.begins(tail) > 0 && split_words(tail).size() <= 5 &&
           tail.back() >= '0' && tail.back() <= '9';
}

/// A name stands inside: a surname and another capital.
bool names_a_person(const Line& line, const Vocabulary& v) {
    const auto words = split_words(line.text);
    const auto small = split_words(line.canonical);
    if (words.size() != small.size()) return false;
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (is_capital(first_letter(words[i])) && is_capital(first_letter(words[i + 1])) &&
            v.surnames.is(trim(small[i], ",.()")))
            return true;
    return false;
}

/// `Toàn cảnh …`, `Bản đồ …`: begins with what a photo shows. `Cảnh báo` shows nothing.
bool names_view(std::string_view text, const Vocabulary& v) {
    return v.caption_openers.begins(text) > v.not_views.begins(text);
}

bool begins_like_heading(std::string_view text, const Vocabulary& v) {
    return v.heading_openers.begins(text) > 0 || v.heading_starts.begins(text) > 0;
}

/// Deeds that a photo can show, at most 2, behind the people who do them: `học sinh` learn nothing yet.
int count_actions(const Line& line, const Vocabulary& v) {
    std::string_view text = line.deeds;
    text.remove_prefix(std::min(text.size(), v.people_openers.begins(text)));
    if (begins_like_heading(text, v)) return 0;
    const int deeds = std::max(0, v.caption_inside.count_in(text, 2) - v.not_shown.count_in(text, 2));
    const bool has_subject =
        text.size() < line.deeds.size() || v.views.begins(text) || names_a_person(line, v);
    if (deeds > 0 || !has_subject) return deeds;
    const std::string_view behind_subject = text.substr(std::min(text.find(' '), text.size()));
    return v.shown.count_in(behind_subject, 1);
}

/// A place: 2 for the usual `tại`, 1 for other words of place.
int says_where(std::string_view text) {
    if (text.find(" tại ") != std::string_view::npos) return 2;
    for (const std::string_view word :
         {" trên ", " ở ", " dọc ", " dưới ", " bên ", " quanh ", " trong ", " giữa "})
        if (text.find(word) != std::string_view::npos) return 1;
    return 0;
}

/// `Đối tượng Kiều Văn Sáng tại cơ quan công an`: a place right behind a person's name, and no deed between.
bool is_person_at_place(const Line& line, const Vocabulary& v) {
    const std::size_t opener = v.people_openers.begins(line.canonical);
    if (opener == 0) return false;
    const auto words = split_words(line.text);
    std::size_t i = split_words(std::string_view(line.canonical).substr(0, opener)).size();
    const std::size_t name = i;
    while (i < words.size() && is_capital(first_letter(words[i])))
        ++i;
    if (i == name || i + 1 >= words.size()) return false;
    constexpr std::array<std::string_view, 8> places = {"tại",  "trong", "bên",   "trên",
                                                        "cùng", "giữa",  "trước", "bên"};
    return std::find(places.begin(), places.end(), words[i]) != places.end();
}

/// `Anh dừng lại bên gốc sến.`: tells of somebody named before.
bool begins_with_pronoun(const Line& line, const Vocabulary& v) {
    const auto words = split_words(line.text);
    return words.size() > 1 && v.pronouns.is(line.canonical.substr(0, line.canonical.find(' '))) &&
           v.people_openers.begins(line.canonical) <= words[0].size() + 1 && is_small(first_letter(words[1]));
}

/// `(bìa phải)`, `(thứ hai từ trái sang)`: who of the photo's people is meant.
bool says_who_stands_where(std::string_view text) {
    for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
        const std::size_t close = text.find(')', open);
        if (close == std::string_view::npos || close - open > longest_position) continue;
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        if (vocabulary().positions.count_in(inside, 1) > 0) return true;
    }
    return false;
}

/// `Một số hình ảnh tại lễ hội:`
bool speaks_of_photos(const Line& line) {
    return line.canonical.find("ảnh") != std::string::npos;
}

Likeness scene(const Line& line, const Neighbours& around);

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
    const bool leans =
        v.statements.count_in(remark.canonical, 1) > 0 || v.sentence_openers.begins(remark.canonical) > 0;
    if (leans && line.length > longest_two_sentences) return {};
    const bool shows_people = first.length <= 60 && v.people_openers.begins(first.canonical) > 0 &&
                              count_actions(first, v) > 0 && says_where(first.canonical) > 0;
    likeness.score -= 1 + v.narrative.count_in(remark.canonical, 2) + 3 * leans;
    if (line.length > longest_two_sentences) likeness.score -= shows_people ? 1 : 4;
    return likeness;
}

/// One or two whole sentences as a caption.
Likeness sentence_as_caption(const Line& line, const Neighbours& around) {
    if (line.canonical.empty() || line.length > longest_scene || line.text.ends_with("/.")) return {};
    const std::size_t second = second_sentence(line.text);
    return second == std::string_view::npos ? scene(line, around) : scene_and_remark(line, second, around);
}

/// A sentence that shows people or a view, in a deed, at a place, and tells nothing.
Likeness scene(const Line& line, const Neighbours& around) {
    const Vocabulary& v = vocabulary();
    const std::string_view text = line.canonical;
    Scale scale;
    scale.add(line.length <= 60 ? 2 : line.length <= 100 ? 1 : line.length <= 130 ? -2 : -4, "a short scene");
    if (names_view(text, v)) scale.add(3, "names a view");
    if (v.people_openers.begins(text))
        scale.add(2, "begins with people");
    else if (v.views.begins(text))
        scale.add(line.length <= 60 ? 2 : 1, "names a view");
    else if (names_a_person(line, v))
        scale.add(1, "names a person");
    const int actions = count_actions(line, v);
    if (actions > 0) scale.add(actions + 1, "says what a photo shows");
    if (v.caption_inside.begins(text) > v.not_shown.begins(text) && !v.sentence_openers.begins(text) &&
        text.find(',') == std::string_view::npos)
        scale.add(2, "begins with what is done"); // a sentence of the text has a subject
    if (is_person_at_place(line, v)) scale.add(2, "a person at a place");
    if (says_where(text) > 0) scale.add(1, "says where");
    if (says_who_stands_where(text)) scale.add(4, "says who stands where");
    if (ends_with_day(text)) scale.add(3, "says when the photo was taken");
    scale.add(-2 * v.narrative.count_in(text, 3), {});
    if (v.statements.count_in(text, 1) > 0) scale.add(-4, {});
    if (v.time_openers.begins(text) || v.sentence_openers.begins(text)) scale.add(-4, {});
    if (v.event_openers.begins(text)) scale.add(-2, {});
    if (begins_with_pronoun(line, v)) scale.add(-10, {});
    if (begins_like_heading(text, v)) scale.add(-2, {});
    if (text.find('"') != std::string_view::npos || is_speech(line, v)) scale.add(-4, {});
    if (text.find(':') != std::string_view::npos || text.find(';') != std::string_view::npos)
        scale.add(-3, {});
    if (count_numbers(text) >= 2 && !around.photo_story) scale.add(-3, {});
    if (gives_amounts(text, v)) scale.add(around.photo_story ? -1 : -4, {});
    if (line.capitals || line.bold || has_section_number(line) || line.ends_with("?!")) scale.add(-4, {});

    const bool after_prose = around.before && is_prose(*around.before);
    const bool before_prose = around.after && is_prose(*around.after);
    if (after_prose && before_prose) scale.add(1, "stands alone between paragraphs");
    if (is_prose(line) && !after_prose && !before_prose) scale.add(-3, {}); // the paragraph between captions
    if (around.photo_place) scale.add(4, "stands at a photo's place");
    if (around.photo_story && line.length <= 160) scale.add(5, "one of the photos that the headline names");
    if (around.credit_below) scale.add(6, "a photo credit stands below");
    if (around.credits_elsewhere && !around.album) scale.add(-2, {});
    if (has_adverb_first(text) && !v.people_openers.begins(text)) scale.add(-5, {});
    if (around.stops_elsewhere) scale.add(2, "other captions of the text are sentences too");
    if (around.open_elsewhere) scale.add(-2, {});
    if (around.photos_known) scale.add(1, "the byline names a photographer");
    if (around.before && !around.after) scale.add(-1, {});
    return scale.total();
}

} // namespace

bool is_footnote(const Line& line) {
    const std::string_view t = line.text;
    return t.size() > 3 && (t[0] == '(' || t[0] == '[') && t[1] >= '0' && t[1] <= '9' &&
           t.find_first_of(")]") < 5;
}

bool has_heading_form(const Line& line) {
    return !line.ends_sentence && line.length <= 120 && !has_photo_credit(line) &&
           (line.capitals || has_section_number(line));
}

bool is_lone_credit(const Line& line) {
    return line.canonical.starts_with("ảnh:") && line.words <= 8 &&
           (read_credit(line.text) || line.words <= 5);
}

bool has_photo_credit(const Line& line) {
    const std::string_view text = line.canonical;
    if (text.empty() || line.length > 600) return false;
    for (const std::string_view opener :
         {"ảnh:", "trong ảnh:", "chú thích ảnh:", "ảnh minh họa", "ảnh trên:", "ảnh dưới:"})
        if (text.starts_with(opener)) return true;
    for (const std::string_view opener : {"ảnh ", "hình "}) // Ảnh 1: …
        if (text.starts_with(opener) && text.size() > opener.size() + 1 && text[opener.size()] >= '0' &&
            text[opener.size()] <= '9' && text.find_first_of(":.-") < opener.size() + 4)
            return true;
    constexpr std::array<std::string_view, 4> words = {"ảnh", "nguồn", "hình", "đồ họa"};
    if (std::none_of(words.begin(), words.end(),
                     [&](std::string_view w) { return text.find(w) != std::string_view::npos; }))
        return false;
    const std::size_t at = credit_at_end(text);
    return at != std::string_view::npos && text.size() - at <= 110 &&
           split_words(text.substr(at)).size() <= 14;
}

Likeness caption_likeness(const Line& line, const Neighbours& around) {
    const Vocabulary& v = vocabulary();
    Scale scale;
    if (line.text.size() > longest_judged) return {};
    const std::string_view text = line.canonical;
    const bool credit = has_photo_credit(line);
    if (line.ends_sentence && !credit) return sentence_as_caption(line, around);
    if (line.ends_with(":;,") && !credit) return {};
    if (credit) scale.add(8, "credits the photo");
    if (around.photo_place) scale.add(4, "stands at a photo's place");
    if (is_speech(line, v)) scale.add(-5, {});
    if (!line.ends_sentence && line.words >= 3) scale.add(1, "no full stop");
    if (line.length > 300) scale.add(-3, {});
    if (line.length > 180 && !credit) scale.add(-2, {});
    if (!credit && has_sentence_inside(line.text)) scale.add(-3, {});
    if (names_view(text, v)) scale.add(4, "names a view");
    if (line.words < 3) scale.add(-3, {});
    const int actions = count_actions(line, v);
    if (v.people_openers.begins(text))
        scale.add(actions > 0 ? 2 : 1, "begins with people");
    else if (names_a_person(line, v))
        scale.add(2, "names a person");
    if (actions > 0) scale.add(actions + 1, "says what a photo shows");
    if (says_who_stands_where(text)) scale.add(4, "says who stands where");
    if (is_person_at_place(line, v)) scale.add(1, "a person at a place");
    const int where = says_where(text);
    if (where > 0) scale.add(where, "says where");
    const bool shows = credit || actions > 0 || where > 0 || names_view(text, v) ||
                       v.people_openers.begins(text) || names_a_person(line, v) || around.photo_place ||
                       around.album || around.credit_below;
    if (!shows) scale.add(line.words <= 8 ? -2 : -1, {});
    if (!credit && text.find(": ") != std::string_view::npos &&
        text.find("từ trái") == std::string_view::npos && text.find("từ phải") == std::string_view::npos)
        scale.add(-3, {}); // the colon of a headline
    if (around.before && around.after && is_prose(*around.before) && is_prose(*around.after))
        scale.add(1, "stands alone between paragraphs");
    if (!credit && around.before && around.before->ends_with(":") && !speaks_of_photos(*around.before))
        scale.add(-3, {}); // what the line before announces
    if (around.credit_below)
        scale.add(6, "a photo credit stands below");
    else if (around.album && line.length <= 130)
        scale.add(4, "stands among captions");
    else if (!credit)
        scale.add(!around.credits_elsewhere                      ? 2
                  : actions > 0 && v.people_openers.begins(text) ? -1
                                                                 : -2,
                  "no photo of the text is credited");
    if (around.stops_elsewhere && !credit && !around.photo_story)
        scale.add(-3, {}); // its captions are sentences
    if (around.photo_story && line.words >= 3) scale.add(4, "one of the photos that the headline names");
    if (!credit && text.find('"') != std::string_view::npos) scale.add(-1, {});
    if (around.photos_known) scale.add(1, "the byline names a photographer");
    if (around.numbers_elsewhere && !has_heading_form(line))
        scale.add(2, "other sub-headings look different");
    if (text.find(": \"") != std::string_view::npos) scale.add(-5, {});
    if (v.time_openers.begins(text)) scale.add(-3, {});
    if (v.sentence_openers.begins(text)) scale.add(-4, {});
    if (begins_like_heading(text, v) || (actions == 0 && v.heading_openers.count_in(text, 1) > 0))
        scale.add(-2, {});
    if (!credit && v.negations.count_in(text, 1) > 0) scale.add(-2, {});
    if (line.capitals) scale.add(-3, {});
    if (line.bold) scale.add(-2, {});
    if (has_section_number(line)) scale.add(-5, {});
    if (!credit && is_row_of_figures(text)) scale.add(-4, {});
    if (line.words >= 10) scale.add(1, "long for a sub-heading");
    if (shared_words(line, around.before) >= 70 || shared_words(line, around.after) >= 70)
        scale.add(1, "repeats words of the paragraph beside");
    if (around.before && !around.after) scale.add(1, "nothing follows");
    return scale.total();
}

Likeness heading_likeness(const Line& line, const Neighbours& around) {
    const Vocabulary& v = vocabulary();
    Scale scale;
    if (line.length > 140 || line.words > 24 || !around.after) return {};
    const std::string_view text = line.canonical;
    if (has_photo_credit(line) || is_speech(line, v)) return {};
    const bool question = line.ends_with("?");
    if (line.ends_sentence && !question) scale.add(line.bold || has_section_number(line) ? 0 : -5, {});
    if (line.ends_with(":")) scale.add(line.bold || line.capitals || has_section_number(line) ? 0 : -5, {});
    if (line.ends_with(";,")) scale.add(-6, {});
    if (question && line.length > 80) scale.add(-4, {});
    if (has_section_number(line)) scale.add(4, "numbered");
    if (line.capitals && line.words >= 2) scale.add(3, "all in capitals");
    if (line.bold) scale.add(3, "set off as bold");
    if (line.words >= 3 && line.words <= 14 && text.front() == '"' && text.back() == '"')
        scale.add(2, "a quotation alone");
    if (begins_like_heading(text, v))
        scale.add(2, "names a subject");
    else if (line.words <= 12)
        scale.add(v.heading_openers.count_in(text, 2), "names a subject");
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
    if (names_view(text, v)) scale.add(-4, {});
    if (text.find(" tại ") != std::string_view::npos) scale.add(-1, {});
    const int actions = count_actions(line, v);
    if (actions > 0 && v.people_openers.begins(text)) scale.add(-1, {});
    if (actions == 2) scale.add(-1, {});
    if (v.time_openers.begins(text) && line.words > 8) scale.add(-2, {});
    if (around.before && around.before->ends_with(":")) scale.add(-3, {});
    return scale.total();
}

} // namespace anban::readers::pasted
