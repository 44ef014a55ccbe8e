// A template read and checked: what `style` works from.
#pragma once

#include "templates/content.hpp"
#include "templates/looks.hpp"
#include "templates/templates.hpp"
#include "text/ties.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace anban::templates {

class Template {
public:
    TemplateInfo info;
    std::vector<std::string> files; ///< the template's own, then those that it extends
    std::vector<Look> looks;        ///< one a text size; the first is `normal`
    Content content;
    std::shared_ptr<const text::OwnTies> ties; ///< what it adds to the built-in ones; may be null
};

} // namespace anban::templates
