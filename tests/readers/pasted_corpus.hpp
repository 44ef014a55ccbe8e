// The corpus of pasted texts: `name.txt` beside `name.expect`, which says by hand what a person sees in it.
#pragma once

#include "readers/readers.hpp"

#include <map>
#include <string>
#include <vector>

namespace corpus {

struct Text {
    std::string name;
    std::string bytes;
    std::vector<std::string> photos; ///< given with the text, as many as `photos:` says
    /// `title`, `date`, `author`, `photographer`, `source`, `place`, `lead` once each; `caption`, `heading`,
    /// `furniture` a line each, in order.
    std::map<std::string, std::vector<std::string>> expected;
};

/// All texts, by name.
std::vector<Text> load();

/// What the reader found, in the form of `Text::expected`.
std::map<std::string, std::vector<std::string>> found(const anban::readers::ReadDocument& read);

/// The text quoted in a message.
std::string quoted(const std::string& message);

} // namespace corpus
