// Where a line may end.
#pragma once

#include "text/tie_pattern.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace anban::text {

class Lexicon;
class OwnTies;
struct Reading;

/// A place where a line may end. Between `end` (end of the text before, spaces left out) and `next` (start of
/// the text after) stand only spaces; `end == next` for an opportunity without a space, as after a slash.
struct Break {
    std::size_t end = 0;
    std::size_t next = 0;
    /// 0 for an ordinary opportunity, `compound_price` inside a compound word, `tied_from` and more for ties,
    /// `forbidden` for a hard tie or no opportunity at all.
    BreakPrice price = 0;
    /// What the lexicon knows of the text since the break before, where that is a whole token of it.
    const Reading* token = nullptr;
};

/// Opportunities of one paragraph by UAX #14 (ICU), less the Vietnamese ties: number and unit, `Điều 5`,
/// `ngày 05`, free hyphens, closing and opening punctuation, titles and names, as `ties/vi.toml` has them and
/// `own`, where it isn't null. Places inside the words of `ties/compounds.txt` cost a little. Text is NFC.
/// No break ever follows a hyphen: text extraction would join the word. Every run of spaces is listed, tied
/// ones too, in order; opportunities without a space are listed only when they are free. Linear in the length
/// of the text.
std::vector<Break> find_breaks(std::string_view utf8, Lexicon& lexicon, const OwnTies* own = nullptr);

/// The same for a single text, without a memory of words.
std::vector<Break> find_breaks(std::string_view utf8, const OwnTies* own = nullptr);

/// Emergency opportunities inside one long token: after `/ . _ @ ? & =` and before `-` of web addresses and
/// document numbers. Offsets are those of the byte that starts the new line.
std::vector<std::size_t> emergency_breaks(std::string_view token);

} // namespace anban::text
