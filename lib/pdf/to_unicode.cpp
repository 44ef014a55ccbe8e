#include "pdf/to_unicode.hpp"

#include "pdf/syntax.hpp"

#include <fmt/format.h>

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

} // namespace

std::string to_unicode(const CodedFont& font) {
    std::string out = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName/A def\n"
                      "/CMapType 2 def\n1 begincodespacerange\n<00><FF>\nendcodespacerange\n";
    // One line a code: Ghostscript 10.00 reads ranges of one-byte codes wrongly.
    std::size_t left = font.used, in_section = 0;
    for (unsigned code = 0; code < font.codes.size(); ++code) {
        if (!font.codes[code].used) continue;
        if (in_section == 0)
            out += fmt::format("{} beginbfchar\n", in_section = std::min(left, most_in_a_section));
        const auto byte = static_cast<char>(code);
        out += '<';
        out += hex({&byte, 1});
        out += "><";
        out += hex(allowed(utf16be(font.codes[code].text)));
        out += ">\n";
        --left;
        if (--in_section == 0) out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

} // namespace anban::pdf
