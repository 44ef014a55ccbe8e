// Letters of written Vietnamese as the rules need them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anban::readers::pasted {

/// Capital and small letters of the Latin blocks that Vietnamese uses (ASCII to U+1EFF).
bool is_capital(char32_t c);
bool is_small(char32_t c);

/// Small-letter text in one spelling for comparing: tone marks stand on the first vowel of a final oa, oe, uy
/// (`hoá` → `hóa`), dashes are `-`, quotation marks `"` or `'`, arrows `<` or `>`, bullets `*`, `…` is `...`.
std::string canonical(std::string_view small_letters);

/// Canonical text as plain ASCII: letters without their marks, đ as d, anything else `~`. For file names.
std::string without_marks(std::string_view canonical);

/// The words of canonical text with one space between them; digits and signs are left out.
std::string words_only(std::string_view canonical);

/// The pieces of `text` between spaces.
std::vector<std::string_view> split_words(std::string_view text);

/// `text` without any of `signs` (ASCII) at both ends.
std::string_view trim(std::string_view text, std::string_view signs);

/// Letters that Vietnamese could write for one syllable, with marks or without: `Mẫn`, `Giuoc`, not `Next`.
bool is_syllable(std::string_view word);

/// Capitals that can't be a Vietnamese syllable: `TTO`, `LDO`, `SGGPO`.
bool is_abbreviation(std::string_view word);

/// `canonical`, made of `text`, with `|` for each word behind the first that has a capital: what is left are
/// the words that can be deeds. (`Huyện đoàn Mỏ Cày` ploughs nothing.)
std::string without_names(std::string_view text, std::string_view canonical);

/// First code point; 0 for an empty text.
char32_t first_letter(std::string_view text);

} // namespace anban::readers::pasted
