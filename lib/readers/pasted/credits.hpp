// Who wrote and who took the photos: bylines and sources in their many forms.
#pragma once

#include "readers/pasted/line.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace anban::readers::pasted {

/// What a byline says. Names are as written, several of them between commas.
struct Credit {
    std::string author;
    std::string photographer;
    std::string source;
    bool sure = false;       ///< a label, a surname, an agency; otherwise only the look of a name
    bool labelled = false;   ///< `Tin: …`, `Theo …`
    bool names_only = false; ///< nothing but the author's name
    bool office = false;     ///< the author is an office, no person
};

/// The sign that a paper sets before its texts and times: `TTO`, `QĐND Online`.
bool is_site_sign(std::string_view text);

/// Reads a line, or a part of one, as a byline; nothing where it can't be one.
std::optional<Credit> read_credit(std::string_view text);

} // namespace anban::readers::pasted
