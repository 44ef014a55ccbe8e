// Whether headings are numbered.
#include "templates/content.hpp"
#include "templates/dressing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace anban::templates {

bool numbers_headings(Dressing& dressing, const FieldValues& values) {
    static constexpr std::array<std::string_view, 4> yes = {"true", "yes", "có", "1"};
    static constexpr std::array<std::string_view, 4> no = {"false", "no", "không", "0"};
    const HeadingSpec& spec = dressing.tmpl.content.headings;
    if (spec.numbers.empty()) return false;
    if (!spec.numbered) return true;
    const std::string said = fill(*spec.numbered, values);
    if (std::find(yes.begin(), yes.end(), said) != yes.end()) return true;
    if (!said.empty() && std::find(no.begin(), no.end(), said) == no.end())
        dressing.messages.push_back({Severity::warning,
                                     "heading-numbers-unknown",
                                     dressing.file(),
                                     {},
                                     fmt::format("“{}” doesn't say whether headings are numbered", said),
                                     "write yes or no"});
    return false;
}

} // namespace anban::templates
