// A list of fixed phrases that lines are compared with.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace anban::readers::pasted {

/// Phrases in small letters. All questions take text made by `canonical`, so that case, the place of a tone
/// mark and the kind of dash don't matter.
class Phrases {
public:
    /// `list` holds phrases between bars.
    explicit Phrases(std::string_view list);

    /// The text is exactly one of the phrases.
    bool is(std::string_view text) const;

    /// The text begins with one of the phrases and then a word ends. Gives the length of the longest; 0 for
    /// none.
    std::size_t begins(std::string_view text) const;

    /// At how many words of the text a phrase begins, at most `limit`.
    int count_in(std::string_view text, int limit) const;

    /// The text ends with one of the phrases as whole words.
    bool ends(std::string_view text) const;

private:
    std::vector<std::string> phrases_;       ///< sorted
    std::array<std::uint16_t, 257> first_{}; ///< by first byte: where its phrases begin
};

/// True when the words can be read as nothing but phrases of the lists, one after the other (longest first).
bool covered(std::string_view words, std::initializer_list<const Phrases*> lists);

} // namespace anban::readers::pasted
