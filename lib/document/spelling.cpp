#include "document/spelling.hpp"

#include "text/clean.hpp"

#include <algorithm>
#include <array>

namespace anban::document {
namespace {

/// A letter without its Vietnamese marks; every other character as it is.
char32_t bare(char32_t c) {
    static constexpr std::array<std::u32string_view, 7> families = {
        U"aàáảãạăằắẳẵặâầấẩẫậ", U"dđ",           U"eèéẻẽẹêềếểễệ", U"iìíỉĩị",
        U"oòóỏõọôồốổỗộơờớởỡợ", U"uùúủũụưừứửữự", U"yỳýỷỹỵ"};
    if (c < 0x80) return c;
    for (const auto family : families)
        if (family.find(c) != std::u32string_view::npos) return family.front();
    return c;
}

} // namespace

std::u32string without_marks(std::u32string key) {
    std::transform(key.begin(), key.end(), key.begin(), bare);
    return key;
}

std::u32string comparable(std::string_view written) {
    const std::string lower =
        text::lower(text::surely_nfc(written) ? std::string(written) : text::normalise(written, {}).text);
    std::u32string out;
    bool gap = false;
    for (std::size_t i = 0; i < lower.size();) {
        const char32_t c = text::next(lower, i);
        if (c == U' ' || c == U'-' || c == U'_' || c == U'\t' || c == U'\u00a0') {
            gap = !out.empty();
            continue;
        }
        if (gap) out += U'-';
        gap = false;
        out += c;
    }
    return out;
}

} // namespace anban::document
