// The layout as JSON, for tools and tests: docs/layout-json.md says what it means.
#pragma once

#include "layout/pages.hpp"
#include "templates/styled.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace anban::layout {

/// Grows when a member of the JSON changes its meaning or goes; not when one comes.
inline constexpr int json_version = 1;

/// One JSON document, one line an item, in reading order. `images` are the files of the images by number,
/// `program` is the name and version of who made it. Needs the trace of `pages`, without which what it would
/// say is null or empty.
std::string dump_json(const Pages& pages, const templates::StyledDocument& document,
                      const std::vector<std::string>& images, std::string_view program);

} // namespace anban::layout
