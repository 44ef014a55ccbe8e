// What links and images point at.
#pragma once

#include <string>
#include <string_view>

namespace anban::readers::markdown {

/// A photo's path: editors write `%20` for a space, since Markdown calls the place a web address.
std::string photo_path(std::string_view written);

/// A web address without white space and control characters, which it can't hold.
std::string address(std::string_view written);

/// True for the addresses that a document may link to: http, https, mailto and tel.
bool may_link(std::string_view target);

} // namespace anban::readers::markdown
