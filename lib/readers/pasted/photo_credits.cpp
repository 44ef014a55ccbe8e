#include "readers/pasted/captions.hpp"
#include "readers/pasted/credits.hpp"
#include "readers/pasted/letters.hpp"

#include <algorithm>
#include <array>

namespace anban::readers::pasted {
namespace {

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

} // namespace

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

} // namespace anban::readers::pasted
