#include "readers/markdown/html_tags.hpp"

#include "text/clean.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace anban::readers::markdown {

Tag html_tag(std::string_view html) {
    static constexpr std::array<std::pair<std::string_view, Tag>, 11> known = {
        {{"<br>", Tag::line_break},
         {"<br/>", Tag::line_break},
         {"<br />", Tag::line_break},
         {"<strong>", Tag::strong},
         {"<b>", Tag::strong},
         {"</strong>", Tag::strong_end},
         {"</b>", Tag::strong_end},
         {"<em>", Tag::emphasis},
         {"<i>", Tag::emphasis},
         {"</em>", Tag::emphasis_end},
         {"</i>", Tag::emphasis_end}}};
    constexpr std::size_t longest = 9;
    if (html.size() > longest) return Tag::unknown;
    const std::string small = text::lower(html);
    const auto* const found =
        std::find_if(known.begin(), known.end(), [&](const auto& entry) { return entry.first == small; });
    return found == known.end() ? Tag::unknown : found->second;
}

} // namespace anban::readers::markdown
