// The headings and articles that heads and feet name, page by page.
#pragma once

#include "layout/pages.hpp"
#include "templates/styled.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace anban::layout {

/// For each page the titles in force, as TeX's marks: of a level the first that begins on the page, or the
/// last; where none begins there, the one in force from before. A heading ends those of deeper levels, an
/// article all of them, and a title of a deeper level is always one below that of the level above it.
class Marks {
public:
    /// `first_pages` gives for each tag the page where it stands first.
    Marks(const templates::StyledDocument& document, const std::vector<std::size_t>& first_pages,
          std::size_t pages);

    /// Level 0 is that of articles. Empty where none is in force.
    const std::string& title(std::size_t page, int level, bool last) const;

private:
    static constexpr std::size_t levels = 6;
    static constexpr std::size_t none = ~std::size_t{0};
    using State = std::array<std::size_t, levels>; ///< by level: place among the marks of that in force
    /// A mark that begins on a page, and what is in force then.
    struct Begun {
        std::size_t level;
        State state;
    };
    struct OnPage {
        State first, last;
    };
    static State first_of(const State& top, const std::vector<Begun>& begun);

    const std::vector<templates::Mark>& marks_;
    std::vector<OnPage> pages_;
};

} // namespace anban::layout
