#include "pdf/to_unicode.hpp"

#include "pdf/syntax.hpp"

#include <fmt/format.h>

namespace anban::pdf {
namespace {

constexpr std::size_t most_in_a_section = 100; // the limit of the format

/// Codes with texts of one character each that rise in step: one line of a bfrange section.
struct Line {
    unsigned first = 0, last = 0;
    std::string text; ///< UTF-16BE of the first code
};

std::string allowed(std::string text) {
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        const std::string_view unit = std::string_view(text).substr(i, 2);
        if (unit == std::string_view("\0\0", 2) || unit == "\xFE\xFF" || unit == "\xFF\xFE")
            text.replace(i, 2, "\xFF\xFD");
    }
    return text;
}

/// True when `text` is the one unit after what the line ends with. A range must not leave its high byte.
bool continues(const Line& line, unsigned code, std::string_view text) {
    if (code != line.last + 1 || text.size() != 2 || line.text.size() != 2 || text[0] != line.text[0])
        return false;
    const auto low = [](std::string_view unit) { return unsigned{static_cast<unsigned char>(unit[1])}; };
    return low(text) == low(line.text) + (code - line.first);
}

std::vector<Line> lines(const CodedFont& font) {
    std::vector<Line> all;
    for (unsigned code = 0; code < font.codes.size(); ++code) {
        if (!font.codes[code].used) continue;
        std::string text = allowed(utf16be(font.codes[code].text));
        if (!all.empty() && continues(all.back(), code, text))
            all.back().last = code;
        else
            all.push_back({code, code, std::move(text)});
    }
    return all;
}

} // namespace

std::string to_unicode(const CodedFont& font) {
    std::string out = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName/A def\n"
                      "/CMapType 2 def\n1 begincodespacerange\n<00><FF>\nendcodespacerange\n";
    const std::vector<Line> all = lines(font);
    for (std::size_t start = 0; start < all.size(); start += most_in_a_section) {
        const std::size_t end = std::min(all.size(), start + most_in_a_section);
        out += fmt::format("{} beginbfrange\n", end - start);
        for (std::size_t i = start; i < end; ++i)
            out += fmt::format("<{:02X}><{:02X}><{}>\n", all[i].first, all[i].last, hex(all[i].text));
        out += "endbfrange\n";
    }
    return out + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

} // namespace anban::pdf
