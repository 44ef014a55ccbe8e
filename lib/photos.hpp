// Between templates and layout: the photos that a document names are found, read and measured.
#pragma once

#include "anban/diagnostics.hpp"
#include "base/locate.hpp"
#include "images/images.hpp"
#include "templates/styled.hpp"

#include <memory>
#include <string>
#include <vector>

namespace anban {

struct Photos {
    std::vector<std::shared_ptr<const images::Image>> images; ///< in the order of `Photo::image`
    std::vector<std::string> files;                           ///< theirs, as the source names them
    Diagnostics messages;                                     ///< an error for each photo that can't be shown
};

/// Reads every photo and picture of `document` once, however often it is placed, and fills in size and index.
/// A photo that can't be shown keeps width 0, which layout turns into a visible frame. `folders` are those of
/// the document and of its articles.
Photos load_photos(templates::StyledDocument& document, const std::vector<SourceFolder>& folders);

} // namespace anban
