// What the stages of layout share while one document is laid out.
#pragma once

#include "anban/diagnostics.hpp"
#include "fonts/fonts.hpp"
#include "templates/styled.hpp"
#include "text/lexicon.hpp"

#include <cmath>
#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anban::layout {

struct Context {
    const templates::StyledDocument& document;
    fonts::Shaper& shaper;
    text::Lexicon& lexicon;
    std::vector<const fonts::Face*> faces;            ///< by FontIndex
    std::vector<std::span<const fonts::Piece>> space; ///< U+0020 in each of them
    Diagnostics messages;
    Diagnostics said_once;                                  ///< messages that hold for the whole document
    std::set<std::pair<std::string, std::string>> subjects; ///< code and subject of those
    std::vector<double> list_shifts{}; ///< pt that what stands in each list moves in by; see shift_lists
    double note_width = 0;             ///< of the column that is laid, pt: notes are as wide
    std::size_t article = 0;           ///< that messages are about, counted as in templates::ArticleStart

    /// By the tag of a photo with text beside it: height of the text that goes on above the photo first, pt,
    /// because a page ends there. Where they are sought, page ends may part the lines beside photos.
    std::map<templates::TagId, double> cut_out_skips{};
    bool seeks_cut_outs = false;

    double shift_of(templates::ListIndex list) const {
        return list < list_shifts.size() ? list_shifts[list] : 0;
    }

    /// Adds a message of this document.
    void say(Severity severity, std::string code, SourcePos at, std::string message, std::string hint = {});

    /// Adds a message unless there is one of that code about the same subject.
    void say_once(const std::string& subject, Severity severity, std::string code, SourcePos at,
                  std::string message, std::string hint);

    /// Takes back the messages of `say` after the first `kept`, because what they are about is laid out
    /// again.
    void retract(std::size_t kept) { messages.resize(kept); }
};

/// Text short enough for a message.
std::string excerpt(std::string_view text);

/// A coordinate as it is placed: a whole number of thousandths of a point.
inline Pt placed(double pt) {
    return {std::round(pt * 1000) / 1000};
}

} // namespace anban::layout
