// From bytes to clean text: UTF-8, NFC, marks in their right order.
#pragma once

#include "anban/diagnostics.hpp"

#include <unicode/utf8.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace anban::text {

/// Makes UTF-8 of a file's bytes: takes off a byte order mark, reads UTF-16 with one, makes every line end
/// `\n`. Fails with bad_data and the place of the first offending byte for invalid UTF-8, for binary data
/// (NUL and other control characters) and for text with nothing in it. `file` is the name for messages.
Result<std::string> decode(std::string_view bytes, const std::string& file);

/// What normalising changed.
struct Clean {
    std::string text;  ///< NFC; invisible characters (zero width space, soft hyphen, BOM inside) removed
    Diagnostics mends; ///< notes, one a line and kind of mend, with places ("nfc", "mark-order", "invisible")
};

/// NFC, after marks written in the wrong order were mended: a tone mark before the vowel mark (e + U+0301 +
/// U+0302, also the half-composed é + U+0302) is not canonically equivalent to ế and would stay apart. Lines
/// and their count are kept, so that places stay true. Text that is clean already costs one scan.
Clean normalise(std::string_view utf8, const std::string& file);

/// True when `utf8` is well formed UTF-8 and surely in NFC by a fast scan of the characters that Vietnamese
/// text uses; false means "ask the normaliser".
bool surely_nfc(std::string_view utf8);

/// Upper case by the full Unicode mapping (đ → Đ), NFC in and out.
std::string upper(std::string_view utf8);

/// Lower case by the full Unicode mapping.
std::string lower(std::string_view utf8);

/// Number of code points.
std::size_t length(std::string_view utf8);

/// Decodes the code point at byte `offset` of well-formed UTF-8 and moves `offset` past it.
inline char32_t next(std::string_view utf8, std::size_t& offset) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(utf8.data());
    UChar32 c = 0;
    U8_NEXT(bytes, offset, utf8.size(), c);
    return c < 0 ? U'\uFFFD' : static_cast<char32_t>(c);
}

/// Appends a code point as UTF-8.
void put(std::string& out, char32_t c);

} // namespace anban::text
