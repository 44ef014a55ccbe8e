#include "readers/pasted/albums.hpp"

#include "readers/pasted/letters.hpp"
#include "readers/pasted/vocabulary.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t most_announced = 30;     ///< captions below a line that announces photos
constexpr std::size_t longest_announced = 180; ///< characters of one of them
constexpr std::size_t longest_verse = 45;      ///< characters
constexpr std::size_t least_of_beginning = 5;  ///< words that a caption may begin with twice
constexpr std::size_t most_left_out = 6;       ///< words of its rest
constexpr std::size_t longest_caption = 400;   ///< characters

/// The same words, or the beginning of them.
bool is_given_twice(const Line& first, const Line& second) {
    const Line& shorter = first.words < second.words ? first : second;
    const Line& longer = first.words < second.words ? second : first;
    if (shorter.words < 3 || longer.length > longest_caption || first.ends_with(":;")) return false;
    if (longer.words == shorter.words) return longer.canonical == shorter.canonical;
    return shorter.words >= least_of_beginning && longer.words <= shorter.words + most_left_out &&
           longer.canonical.starts_with(std::string(trim(shorter.canonical, " .")) + ' ');
}

/// Lines as short as verse stand above and below the two lines at `i`: the second is a refrain.
bool is_among_verse(const Reading& r, std::size_t i) {
    const auto is_verse = [&](std::size_t k) {
        return r.is_open(k) && r.lines[k].length <= longest_verse && !r.is_body(k);
    };
    return i > 0 && i + 2 < r.lines.size() && is_verse(i - 1) && is_verse(i + 2);
}

} // namespace

bool is_photo_place(const Reading& r, std::size_t i) {
    const auto is_button = [&](std::size_t k) {
        return r.lines[k].role == Role::furniture && r.judged[k].kind == Furniture::widget;
    };
    if (r.lines[i].at_photo || r.lines[i].in_cell) return true;
    // this stands above the caption, a picture's name on either side
    if (i > 0 && is_button(i - 1) &&
        (r.lines[i - 1].canonical == "chú thích ảnh" || names_picture(r.lines[i - 1])))
        return true;
    return i + 1 < r.lines.size() && is_button(i + 1) && names_picture(r.lines[i + 1]) &&
           !r.lines[i].ends_sentence && r.lines[i].length <= longest_announced;
}

bool captions_photo(const Reading& r, std::size_t i) {
    const Line& line = r.lines[i];
    if (line.length > longest_caption || line.ends_with(":;,") || has_list_sign(line) || r.bylines[i])
        return false;
    if (line.at_photo || line.in_cell) return line.words >= 2;
    const auto is_picture = [&](std::size_t k) {
        return r.lines[k].role == Role::furniture && (names_picture(r.lines[k]) || r.lines[k].at_photo);
    };
    if (i == 0 || !is_picture(i - 1)) return false;
    return i + 1 == r.lines.size() || is_picture(i + 1);
}

void drop_numbered_pictures(Reading& r) {
    std::multiset<std::string_view> names;
    for (const Line& line : r.lines)
        if (const std::string_view name = before_picture_number(line); !name.empty()) names.insert(name);
    const std::string_view title = r.title == nowhere ? std::string_view{} : r.lines[r.title].canonical;
    for (std::size_t i = 0; i < r.lines.size() && !names.empty(); ++i) {
        const std::string_view name = before_picture_number(r.lines[i]);
        if (i == r.title || name.empty()) continue;
        if (names.count(name) < 2 && trim(name, " -") != title) continue;
        r.set(i, Role::furniture, "the headline with a picture's number");
        r.lines[i].at_photo = true;
    }
}

void drop_repeated_captions(Reading& r) {
    for (std::size_t i = 0; i + 1 < r.lines.size(); ++i) {
        if (!r.is_open(i) || !r.is_open(i + 1) || !is_given_twice(r.lines[i], r.lines[i + 1])) continue;
        const bool second_is_fuller = r.lines[i + 1].words > r.lines[i].words;
        Line& kept = r.lines[second_is_fuller ? i + 1 : i];
        if (is_among_verse(r, i)) continue;
        kept.at_photo = true;
        r.set(second_is_fuller ? i : i + 1, Role::furniture, "a photo's caption, given twice");
    }
}

bool is_in_photo_section(const Reading& r) {
    for (std::size_t i = r.title; i > 0 && r.title - i < 3; --i) {
        const Furniture kind = r.judged[i - 1].kind;
        if (kind != Furniture::section && kind != Furniture::trail) continue;
        const std::string_view text = trim(r.lines[i - 1].canonical, " .:*>-|/#");
        return vocabulary().photo_stories.ends(text);
    }
    return false;
}

bool is_announced(const Reading& r, const std::vector<std::size_t>& open, std::size_t k) {
    for (std::size_t n = 0; k-- > 0 && n < most_announced; ++n) {
        const Line& line = r.lines[open[k]];
        if (vocabulary().announces_photos.count_in(line.canonical, 1) > 0) return true;
        if (line.length > longest_announced || line.ends_with(":;")) return false;
    }
    return false;
}

} // namespace anban::readers::pasted
