#include "pdf/syntax.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace anban::pdf {
namespace {

constexpr std::int64_t powers[] = {1, 10, 100, 1000};
constexpr char32_t replacement = U'\uFFFD';

/// Calls `take` with each 16-bit unit of UTF-16.
template <class Take>
void for_each_unit(std::string_view utf8, Take take) {
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = next_character(utf8, at);
        if (c >= 0x10000) {
            take(0xD800U + ((c - 0x10000U) >> 10U));
            take(0xDC00U + ((c - 0x10000U) & 0x3FFU));
        } else {
            take(c);
        }
    }
}

} // namespace

void append_integer(std::string& out, std::int64_t value) {
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
    out.append(digits, end);
}

void append_scaled(std::string& out, std::int64_t value, int decimals) {
    if (value < 0) out += '-';
    const std::int64_t magnitude = std::abs(value), power = powers[decimals];
    const std::int64_t whole = magnitude / power;
    std::int64_t part = magnitude % power;
    if (whole != 0 || part == 0) append_integer(out, whole);
    if (part == 0) return;
    out += '.';
    for (std::int64_t digit = power / 10; part != 0; digit /= 10) {
        out += static_cast<char>('0' + part / digit);
        part %= digit;
    }
}

void append_number(std::string& out, double value, int decimals) {
    constexpr double largest = 1e12; // far beyond any page, far within the integer
    const double scaled = std::isfinite(value) ? value * static_cast<double>(powers[decimals]) : 0;
    append_scaled(out, std::llround(std::clamp(scaled, -largest, largest)), decimals);
}

void append_reference(std::string& out, int number) {
    append_integer(out, number);
    out += " 0 R";
}

void append_reference(std::string& out, std::string_view key, int number) {
    out.append(key).append(1, ' ');
    append_reference(out, number);
}

std::string literal(std::string_view bytes) {
    std::string out = "(";
    for (const char c : bytes)
        append_escaped(out, static_cast<unsigned char>(c));
    return out += ')';
}

char32_t next_character(std::string_view utf8, std::size_t& at) {
    const auto first = static_cast<unsigned char>(utf8[at++]);
    if (first < 0x80U) return first;
    const int more = first >= 0xF0U ? 3 : first >= 0xE0U ? 2 : first >= 0xC0U ? 1 : 0;
    if (more == 0) return replacement;
    char32_t value = first & (0x3FU >> static_cast<unsigned>(more));
    std::size_t next = at;
    for (int i = 0; i < more; ++i, ++next) {
        if (next >= utf8.size() || (static_cast<unsigned char>(utf8[next]) & 0xC0U) != 0x80U)
            return replacement;
        value = value << 6U | (static_cast<unsigned char>(utf8[next]) & 0x3FU);
    }
    constexpr char32_t least[] = {0, 0x80, 0x800, 0x10000};
    if (value < least[more] || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return replacement;
    at = next;
    return value;
}

std::string utf16be(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size() * 2);
    for_each_unit(utf8, [&](char32_t unit) {
        out += static_cast<char>(unit >> 8U);
        out += static_cast<char>(unit & 0xFFU);
    });
    return out;
}

void append_text_string(std::string& out, std::string_view utf8) {
    out += '(';
    if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= ' ' && c < 0x7F; })) {
        for (const char c : utf8)
            append_escaped(out, static_cast<unsigned char>(c));
    } else {
        out += "\xFE\xFF";
        for_each_unit(utf8, [&](char32_t unit) {
            append_escaped(out, static_cast<unsigned char>(unit >> 8U));
            append_escaped(out, static_cast<unsigned char>(unit & 0xFFU));
        });
    }
    out += ')';
}

std::string text_string(std::string_view utf8) {
    std::string out;
    append_text_string(out, utf8);
    return out;
}

std::string hex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 0xFU];
    }
    return out;
}

} // namespace anban::pdf
