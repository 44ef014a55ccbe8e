#include "readers/pasted/albums.hpp"

#include "readers/pasted/letters.hpp"
#include "readers/pasted/vocabulary.hpp"

#include <algorithm>
#include <string_view>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t most_announced = 30;     ///< captions below a line that announces photos
constexpr std::size_t longest_announced = 180; ///< characters of one of them
constexpr std::size_t longest_caption = 400;   ///< characters

} // namespace

bool is_photo_place(const Reading& r, std::size_t i) {
    const auto is_button = [&](std::size_t k) {
        return r.lines[k].role == Role::furniture && r.judged[k].kind == Furniture::widget;
    };
    if (r.lines[i].at_photo || r.lines[i].in_cell) return true;
    // these stand above the caption, a picture's name on either side
    const std::string_view above = i > 0 && is_button(i - 1) ? r.lines[i - 1].canonical : std::string_view{};
    if (above == "chú thích ảnh" || above == "leftcenterrightdel") return true;
    return (i > 0 && is_button(i - 1) && names_picture(r.lines[i - 1])) ||
           (i + 1 < r.lines.size() && is_button(i + 1) && names_picture(r.lines[i + 1]));
}

void drop_repeated_captions(Reading& r) {
    for (std::size_t i = 0; i + 1 < r.lines.size(); ++i) {
        if (!r.is_open(i) || !r.is_open(i + 1)) continue;
        Line& first = r.lines[i];
        Line& second = r.lines[i + 1];
        if (first.words < 3 || first.length > longest_caption || first.ends_with(":;")) continue;
        if (!first.canonical.starts_with(second.canonical) && !second.canonical.starts_with(first.canonical))
            continue;
        if (std::max(first.words, second.words) > std::min(first.words, second.words) + 6) continue;
        const bool second_is_fuller = second.words > first.words;
        (second_is_fuller ? second : first).at_photo = true;
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
