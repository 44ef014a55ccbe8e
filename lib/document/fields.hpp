// The keys of the front matter that anban knows, with their Vietnamese aliases.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anban::document {

struct KnownField {
    std::string_view key;                  ///< canonical, English, lower case with hyphens
    std::vector<std::string_view> aliases; ///< Vietnamese (NFC, lower case) and English variants
    std::string_view meaning;              ///< one line for documentation and messages
    bool of_bulletin = false;              ///< of a whole bulletin: its articles take the value from it
};

/// Every known field, in the order in which the documentation lists them: title, subtitle, lead, date,
/// author, byline (as printed, where it says more than the author's name), photographer, place, source, url,
/// identifier, template, organisation, parent-organisation, bulletin, issue, keywords, description, language,
/// contents, articles, columns, text-size.
std::span<const KnownField> known_fields();

/// The canonical key for a key or alias in any case, with spaces, hyphens or underscores between words; empty
/// where there is none.
std::string canonical_key(std::string_view written);

/// The known key or alias nearest to a misspelt one (edit distance of at most a third of its length, letters
/// that changed places counting once); empty where nothing is near.
std::string nearest_key(std::string_view written);

} // namespace anban::document
