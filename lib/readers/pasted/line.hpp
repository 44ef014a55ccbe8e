// One line of the pasted text with what the rules ask about it.
#pragma once

#include "anban/diagnostics.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anban::readers::pasted {

/// What a line was taken for.
enum class Role : std::uint8_t { open, furniture, title, date, byline, lead, paragraph, heading, caption };

struct Line {
    std::uint32_t number = 0; ///< in the source, 1-based; of the first where several were joined
    std::uint32_t joined = 1; ///< how many lines of the source it holds
    std::string text;         ///< white space collapsed to single spaces, none at the ends
    std::string canonical;    ///< see letters.hpp; empty for lines longer than `longest_judged`
    std::string deeds;        ///< canonical without names (see letters.hpp): where verbs are looked for
    std::size_t length = 0;   ///< characters
    std::size_t words = 0;
    bool gap_before = false;    ///< an empty line stands before it
    bool cells = false;         ///< a tab stood inside: cells of a table or entries of a menu
    bool in_cell = false;       ///< bars stood at its ends, which were taken off: the cell of a table
    bool bold = false;          ///< stood between ** or __, which were taken off
    bool capitals = false;      ///< letters, and all of them capital
    bool ends_sentence = false; ///< ends with . ! ? or …, quotation marks and brackets after it allowed

    bool at_photo = false;     ///< the page names a picture beside it, or here
    bool joined_above = false; ///< its text went into the caption above
    Role role = Role::open;
    std::string_view reason; ///< why it has its role; a literal

    bool ends_with(std::string_view signs) const; ///< its last character is one of ASCII `signs`
};

/// Lines longer than this (bytes) are prose whatever they say.
inline constexpr std::size_t longest_judged = 2000;

/// Fills all that is derived from `text`.
void measure(Line& line);

/// The lines with something on them.
std::vector<Line> split_lines(std::string_view text);

/// Joins lines that one paragraph was broken into, each time with a note.
void join_broken_lines(std::vector<Line>& lines, const std::string& file, Diagnostics& messages);

/// A full sentence or more: what only the text of an article has.
bool is_prose(const Line& line);

/// Begins with the sign of a list or of speech (`-`, `+`, `•`, `1.`, `a)`).
bool has_list_sign(const Line& line);

} // namespace anban::readers::pasted
