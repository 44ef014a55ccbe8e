// Where a photo may stand, as source and template say it.
#pragma once

#include "document/document.hpp"
#include "templates/dressing.hpp"

namespace anban::templates {

/// What the source asks for goes before what the template allows.
PhotoPlace place_of(const Dressing& dressing, const document::FigureLook& asked);

} // namespace anban::templates
