// What pages leave of a picture: its file's name, what a program or a messenger calls it, or what stands for
// it where it can't be seen.
#include "readers/pasted/furniture.hpp"
#include "readers/pasted/letters.hpp"

#include <algorithm>
#include <array>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_name = 160;     ///< characters
constexpr std::size_t longest_numbered = 300; ///< characters

bool is_picture_file(std::string_view text) {
    if (text.find(' ') != std::string_view::npos) return false;
    constexpr std::array<std::string_view, 5> endings = {".jpg", ".jpeg", ".png", ".webp", ".gif"};
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return text.ends_with(e); });
}

/// `z4735055762984_2632cc86bef498ed`: what a messenger calls a picture, one or several of them.
bool is_picture_number(const Line& line) {
    const auto words = split_words(line.canonical);
    return std::all_of(words.begin(), words.end(), [](std::string_view word) {
        const auto digits =
            std::count_if(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
        return word.size() >= 12 && digits >= 6 &&
               word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string_view::npos &&
               word.find_first_of("abcdefghijklmnopqrstuvwxyz_") != std::string_view::npos;
    });
}

/// `dai hoi chi bo ap 3`, `Dai hoi chi bo ap 3 hinh anh 1`: no letter has a mark, in a text that has its
/// marks elsewhere.
bool is_without_marks(const Line& line) {
    if (line.words < 4 || line.length > longest_name || line.ends_sentence) return false;
    if (std::any_of(line.text.begin(), line.text.end(), [](char c) { return (c & 0x80) != 0; })) return false;
    const auto words = split_words(line.text);
    const bool syllables =
        std::count_if(words.begin(), words.end(), is_syllable) * 4 >= std::ssize(words) * 3;
    return syllables && line.text.find_first_of("@:/") == std::string::npos && !line.capitals;
}

/// `leftcenterrightdel`: what an editor's program leaves where a picture stood.
bool is_machine_word(const Line& line) {
    return line.words == 1 && line.text.size() >= 10 && !is_syllable(line.text) &&
           std::all_of(line.text.begin(), line.text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

bool names_picture(const Line& line) {
    return is_picture_file(line.canonical) || is_without_marks(line) || is_picture_number(line) ||
           is_machine_word(line) || line.canonical.starts_with("có thể là hình ảnh ");
}

std::string_view before_picture_number(const Line& line) {
    const std::string_view text = trim(line.canonical, " .");
    const auto words = split_words(text);
    if (words.size() < 4 || line.length > longest_numbered) return {};
    const std::string_view number = words.back();
    const std::string_view picture = words[words.size() - 2];
    const bool pictured = (picture == "ảnh" || picture == "hình") && words[words.size() - 3] == "-";
    if (!pictured || number.size() > 3 || number.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    return text.substr(0, static_cast<std::size_t>(picture.data() - text.data()));
}

} // namespace anban::readers::pasted
