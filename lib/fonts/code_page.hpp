// The code page of all fonts: which character has which code.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace anban::fonts {

/// The characters of codes 0–255, 0 where a code has none: ASCII at its own place, the 134 Vietnamese letters
/// and the signs of Vietnamese text. Codes below 32 and 127 have the rarest of them.
constexpr std::array<char16_t, 256> make_code_page() {
    std::array<char16_t, 256> page{};
    for (unsigned code = ' '; code <= '~'; ++code)
        page[code] = static_cast<char16_t>(code);
    // Not 0, tabulator, line feed and carriage return, which mean something in too many programs.
    constexpr std::u16string_view low_signs = u"\u00A0½·×•€≤≥", low_letters = u"ÀÁÃÈÉÌÍÒÓÕÙÚÝĨŨ—₫";
    constexpr unsigned first_sign = 1, first_letter = 14, first_toned = 128, first_other = 218;
    for (std::size_t i = 0; i < low_signs.size(); ++i)
        page[first_sign + i] = low_signs[i];
    for (std::size_t i = 0; i < low_letters.size(); ++i)
        page[first_letter + i] = low_letters[i];
    for (char16_t letter = u'Ạ'; letter <= u'ỹ'; ++letter)
        page[first_toned + (letter - u'Ạ')] = letter;
    constexpr std::u16string_view others = u"°²³ÂÊÔàáâãèéêìíòóôõùúýĂăĐđĩũƠơƯư–‘’“”…";
    for (std::size_t i = 0; i < others.size(); ++i)
        page[first_other + i] = others[i];
    return page;
}
inline constexpr std::array<char16_t, 256> code_page = make_code_page();

inline constexpr char32_t code_page_end = 0x2270; ///< past its last character

/// The codes of characters before `code_page_end`, 0 where one has none.
constexpr std::array<std::uint8_t, code_page_end> make_usual_codes() {
    std::array<std::uint8_t, code_page_end> codes{};
    for (unsigned code = 0; code < code_page.size(); ++code)
        if (code_page[code] != 0) codes[code_page[code]] = static_cast<std::uint8_t>(code);
    return codes;
}
inline constexpr std::array<std::uint8_t, code_page_end> usual_codes = make_usual_codes();

/// The code of a character; 0 where it has none.
constexpr std::uint8_t usual_code(char32_t character) {
    return character < code_page_end ? usual_codes[character] : 0;
}

/// The code of a text of one character, UTF-8; 0 where it has none.
inline std::uint8_t usual_code(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto is_continuation = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    switch (text.size()) {
    case 1:
        return byte(0) < 0x80U ? usual_codes[byte(0)] : 0;
    case 2:
        if ((byte(0) & 0xE0U) != 0xC0U || !is_continuation(1)) return 0;
        return usual_code((byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU));
    case 3:
        if ((byte(0) & 0xF0U) != 0xE0U || !is_continuation(1) || !is_continuation(2)) return 0;
        return usual_code((byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU));
    default: // the page has none beyond U+FFFF
        return 0;
    }
}

/// The order in which codes are given to what has none in the page: free ones, then those of the rarest. Code
/// 32 isn't among them: /Tw would widen whatever else it stood for.
constexpr std::array<std::uint8_t, 251> make_spare_codes() {
    std::array<std::uint8_t, 251> spare{};
    std::size_t count = 0;
    for (const int free : {127, 31, 12, 11})
        spare[count++] = static_cast<std::uint8_t>(free);
    for (unsigned code = 1; code < 31; ++code)
        if (code_page[code] != 0) spare[count++] = static_cast<std::uint8_t>(code);
    for (unsigned code = 128; code < 256; ++code)
        spare[count++] = static_cast<std::uint8_t>(code);
    for (unsigned code = '~'; code > ' '; --code)
        spare[count++] = static_cast<std::uint8_t>(code);
    return spare;
}
inline constexpr std::array<std::uint8_t, 251> spare_codes = make_spare_codes();

} // namespace anban::fonts
