// PDF syntax in its shortest form: numbers, strings, references (ISO 32000-1, 7.3).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace anban::pdf {

/// `value` rounded to `decimals` (0–3) places, without trailing zeros, sign of zero or leading zero: `-.5`.
/// What isn't finite is 0.
void append_number(std::string& out, double value, int decimals = 3);

/// `value` in units of 10^-decimals, written the same way.
void append_scaled(std::string& out, std::int64_t value, int decimals);

void append_integer(std::string& out, std::int64_t value);

/// `12 0 R`, after a `key` with its slash and a space, if there is one.
void append_reference(std::string& out, int number);
void append_reference(std::string& out, std::string_view key, int number);

/// One byte inside a literal string, escaped where it must be.
inline void append_escaped(std::string& out, unsigned char byte) {
    switch (byte) {
    case '(':
    case ')':
    case '\\':
        out += '\\';
        out += static_cast<char>(byte);
        break;
    case '\r': // an end of line inside a string is read as a line feed
        out += "\\r";
        break;
    default:
        out += static_cast<char>(byte);
    }
}

/// `(bytes)`, escaped.
std::string literal(std::string_view bytes);

/// A text string object (7.9.2.2): ASCII as it is, all else in UTF-16BE with its mark.
void append_text_string(std::string& out, std::string_view utf8);
std::string text_string(std::string_view utf8);

/// UTF-16BE without a mark. Bytes that aren't UTF-8 become U+FFFD.
std::string utf16be(std::string_view utf8);

/// Upper-case hex digits of `bytes`.
std::string hex(std::string_view bytes);

/// Decodes the character at `at` and moves past it. Bytes that aren't UTF-8 give U+FFFD, one at a time.
char32_t next_character(std::string_view utf8, std::size_t& at);

} // namespace anban::pdf
