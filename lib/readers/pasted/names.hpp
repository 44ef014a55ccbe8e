// Lists of names as bylines hold them: persons, offices, pen names, agencies.
#pragma once

#include "readers/pasted/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anban::readers::pasted {

/// What a list of names was found to be.
struct Names {
    std::vector<std::string> people;   ///< authors: persons, offices, pen names
    std::vector<std::string> agencies; ///< where it was taken from
    bool known = false;                ///< a surname, a pen name, an agency or an office is among them
    bool plain = true;                 ///< people and nothing else
    bool offices_only = false;         ///< no person is among the people
};

/// Reads all of `text` as names with signs between them; nothing where a part of it is none.
std::optional<Names> read_names(std::string_view text, const Vocabulary& v);

/// A news agency, a paper or a site.
bool is_agency(std::string_view text, const Vocabulary& v);

/// `Đ.T`, `N.V.A`.
bool is_initials(std::string_view word);

/// `text` without dashes, quotation marks, stars and other signs around it.
std::string_view bare(std::string_view text);

/// Takes the brackets off a text that is wholly inside them.
std::string_view out_of_brackets(std::string_view text);

/// Small letters in one spelling (see letters.hpp).
std::string canonical_of(std::string_view text);

} // namespace anban::readers::pasted
