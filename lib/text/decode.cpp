#include "text/clean.hpp"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace anban::text {
namespace {

/// A file that people hand over by mistake, known by its first bytes.
struct Signature {
    std::string_view bytes, what;
};

constexpr std::array<Signature, 7> signatures{{
    {"%PDF-", "a PDF file"},
    {"PK\x03\x04", "a Word file or another ZIP archive"},
    {"\xD0\xCF\x11\xE0", "an old Word file"},
    {"{\\rtf", "an RTF file"},
    {"\xFF\xD8\xFF", "a JPEG photo"},
    {"\x89PNG", "a PNG picture"},
    {"\x7F"
     "ELF",
     "a program"},
}};

bool is_line_end(char32_t c) {
    return c == U'\n' || c == U'\r' || c == U'\v' || c == U'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_control(char32_t c) {
    return (c < 0x20 && c != U'\t' && !is_line_end(c)) || (c >= 0x7F && c <= 0x9F && c != 0x85);
}

bool is_blank(char32_t c) {
    return is_line_end(c) || c == 0xFEFF || c == 0x200B || u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

/// Makes every line end `\n`; `\r\n` is one.
std::string with_one_line_end(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    std::size_t copied = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x20 && byte < 0x80) {
            ++i;
            continue;
        }
        const std::size_t here = i;
        const char32_t c = next(utf8, i);
        if (!is_line_end(c) || c == U'\n') continue;
        out.append(utf8, copied, here - copied);
        out.push_back('\n');
        if (c == U'\r' && i < utf8.size() && utf8[i] == '\n') ++i;
        copied = i;
    }
    out.append(utf8, copied);
    return out;
}

/// The place just behind `before`.
SourcePos place_after(std::string_view before) {
    const std::string text = with_one_line_end(before);
    const auto last = text.rfind('\n');
    const std::size_t start = last == std::string::npos ? 0 : last + 1;
    return {static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n')) + 1,
            static_cast<std::uint32_t>(length(std::string_view(text).substr(start))) + 1};
}

Failure not_unicode(std::string_view before, const std::string& file, const std::string& what) {
    return fail(FailureKind::bad_data, "not-utf8", what,
                "save the text as UTF-8; legacy encodings (TCVN3, VNI, Windows-1258) are not read", file,
                place_after(before));
}

Failure binary(std::string_view before, const std::string& file, char32_t c) {
    const std::string hint = c > 0x7F ? "the text was converted from another encoding and lost a sign here; "
                                        "type the sign anew"
                                      : "this is not plain text; delete the character or choose another file";
    return fail(FailureKind::bad_data, "binary",
                fmt::format("control character U+{:04X} in the text", static_cast<unsigned>(c)), hint, file,
                place_after(before));
}

/// UTF-8 of UTF-16 bytes behind their byte order mark.
Result<std::string> from_utf16(std::string_view bytes, bool little, const std::string& file) {
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[2 * i]);
        const auto second = static_cast<unsigned char>(bytes[2 * i + 1]);
        return static_cast<char16_t>(little ? first | second << 8 : first << 8 | second);
    };
    const std::size_t units = bytes.size() / 2;
    std::string out;
    out.reserve(units + units / 2);
    for (std::size_t i = 0; i < units; ++i) {
        const char16_t lead = unit(i);
        if (!U16_IS_SURROGATE(lead)) {
            put(out, lead);
            continue;
        }
        if (!U16_IS_SURROGATE_LEAD(lead) || i + 1 == units || !U16_IS_TRAIL(unit(i + 1)))
            return not_unicode(out, file, "half of a surrogate pair: this is not UTF-16");
        put(out, static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead, unit(i + 1))));
        ++i;
    }
    if (bytes.size() % 2 != 0) return not_unicode(out, file, "half a character at the end of UTF-16 text");
    return out;
}

/// Bytes of the characters that begin with a byte, where they are neither control characters nor line ends to
/// be replaced; 0 for all that needs a closer look.
constexpr std::array<std::uint8_t, 256> plain_sizes = [] {
    std::array<std::uint8_t, 256> sizes{};
    for (std::size_t byte = 0x20; byte < 0x7F; ++byte)
        sizes[byte] = 1;
    sizes['\n'] = sizes['\t'] = 1;
    for (std::size_t byte = 0xC3; byte < 0xE0; ++byte)
        sizes[byte] = 2;
    sizes[0xE1] = 3;
    return sizes;
}();

/// Where a stretch of plain characters that begins at `begin` ends.
std::size_t end_of_plain(std::string_view utf8, std::size_t begin) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(utf8.data());
    const auto follows = [&](std::size_t at) { return at < utf8.size() && (bytes[at] & 0xC0) == 0x80; };
    std::size_t at = begin;
    while (at < utf8.size()) {
        const std::size_t size = plain_sizes[bytes[at]];
        if (size == 0 || (size > 1 && !follows(at + 1)) || (size > 2 && !follows(at + 2))) break;
        at += size;
    }
    return at;
}

bool is_blank_text(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size();)
        if (!is_blank(next(utf8, i))) return false;
    return true;
}

/// Line ends made one, or why the text is none.
Result<std::string> checked(std::string_view utf8, const std::string& file) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(utf8.data());
    bool other_line_ends = false;
    for (std::size_t i = end_of_plain(utf8, 0); i < utf8.size(); i = end_of_plain(utf8, i)) {
        const std::size_t here = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, utf8.size(), c);
        if (c < 0) {
            return not_unicode(utf8.substr(0, here), file,
                               fmt::format("byte 0x{:02X} doesn't fit UTF-8", bytes[here]));
        }
        const auto point = static_cast<char32_t>(c);
        if (is_control(point)) return binary(utf8.substr(0, here), file, point);
        other_line_ends = other_line_ends || (is_line_end(point) && point != U'\n');
    }
    if (is_blank_text(utf8)) {
        return fail(FailureKind::bad_data, "empty", "there is no text in it",
                    "was the file saved after the text was pasted?", file);
    }
    return other_line_ends ? with_one_line_end(utf8) : std::string(utf8);
}

bool take_prefix(std::string_view& bytes, std::string_view prefix) {
    if (!bytes.starts_with(prefix)) return false;
    bytes.remove_prefix(prefix.size());
    return true;
}

} // namespace

Result<std::string> decode(std::string_view bytes, const std::string& file) {
    for (const auto& known : signatures) {
        if (!bytes.starts_with(known.bytes)) continue;
        return fail(FailureKind::bad_data, "binary", fmt::format("this is {}, not plain text", known.what),
                    "open it in its own program and copy the text", file, {1, 1});
    }
    const bool little = take_prefix(bytes, "\xFF\xFE");
    if (little || take_prefix(bytes, "\xFE\xFF")) {
        const auto utf8 = from_utf16(bytes, little, file);
        return utf8 ? checked(*utf8, file) : utf8;
    }
    take_prefix(bytes, "\xEF\xBB\xBF");
    return checked(bytes, file);
}

} // namespace anban::text
