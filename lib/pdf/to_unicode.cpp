#include "pdf/to_unicode.hpp"

#include "fonts/code_page.hpp"
#include "pdf/syntax.hpp"

#include <algorithm>

namespace anban::pdf {
namespace {

constexpr std::size_t most_in_a_section = 100; // the limit of the format

std::string allowed(std::string text) {
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        const std::string_view unit = std::string_view(text).substr(i, 2);
        if (unit == std::string_view("\0\0", 2) || unit == "\xFE\xFF" || unit == "\xFF\xFE")
            text.replace(i, 2, "\xFF\xFD");
    }
    return text;
}

void append_hex(std::string& out, unsigned value, unsigned digits) {
    while (digits-- > 0)
        out += "0123456789ABCDEF"[value >> 4 * digits & 0xFU];
}

} // namespace

std::string to_unicode(const std::bitset<256>& usual, const std::map<std::uint8_t, std::string>& texts) {
    std::string out = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName/A def\n"
                      "/CMapType 2 def\n1 begincodespacerange\n<00><FF>\nendcodespacerange\n";
    std::size_t left = usual.count() + texts.size(), in_section = 0;
    auto text = texts.begin();
    // One pair a code: Ghostscript 10.00 reads ranges of one-byte codes wrongly. Single spaces between all
    // strings make the pairs so alike that little is left of them.
    for (unsigned code = 0; code < usual.size(); ++code) {
        const bool own = text != texts.end() && text->first == code;
        if (!own && !usual[code]) continue;
        if (in_section == 0) {
            in_section = std::min(left, most_in_a_section);
            left -= in_section;
            append_integer(out, static_cast<std::int64_t>(in_section));
            out += " beginbfchar";
        }
        out += " <";
        append_hex(out, code, 2);
        out += "> <";
        if (own)
            out += hex(allowed(utf16be((text++)->second)));
        else
            append_hex(out, fonts::code_page[code], 4);
        out += '>';
        if (--in_section == 0) out += " endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

} // namespace anban::pdf
