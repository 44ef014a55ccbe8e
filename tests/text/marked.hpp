// Texts with their breaks marked: `~` no line may end here, `=` at a high price, ` ` free or nearly, `|` free
// without a space.
#pragma once

#include "text/breaks.hpp"

#include <string>
#include <string_view>

namespace test {

/// Takes the marks off. A test that needs one of these signs in its text can't use this notation.
inline std::string unmarked(std::string_view marked) {
    std::string out;
    for (const char c : marked) {
        if (c != '|') out.push_back(c == '~' || c == '=' ? ' ' : c);
    }
    return out;
}

/// The text with a mark for each of its breaks.
inline std::string marked(const std::string& text, const anban::text::OwnTies* own = nullptr) {
    std::string out;
    std::size_t copied = 0;
    for (const auto& at : anban::text::find_breaks(text, own)) {
        out.append(text, copied, at.end - copied);
        const char mark = at.price == anban::text::forbidden   ? '~'
                          : at.price >= anban::text::tied_from ? '='
                                                               : ' ';
        if (at.end == at.next) {
            out.push_back('|');
        } else {
            out.append(at.next - at.end, mark);
        }
        copied = at.next;
    }
    return out.append(text, copied);
}

} // namespace test
