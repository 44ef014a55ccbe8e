// A template read and checked: what `style` works from.
#pragma once

#include "templates/content.hpp"
#include "templates/looks.hpp"
#include "templates/templates.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace anban::templates {

class Template {
public:
    TemplateInfo info;
    std::vector<std::string> files; ///< the template's own, then those that it extends
    std::vector<Look> looks;        ///< one a text size; the first is `normal`
    Content content;
};

} // namespace anban::templates
