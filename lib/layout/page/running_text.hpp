// What a head or foot says on one page.
#pragma once

#include "layout/page/marks.hpp"
#include "templates/styled.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace anban::layout {

/// What a page knows.
struct PageFacts {
    std::size_t page = 0; ///< index
    const std::string& label;
    const std::string& last_label; ///< of the last page of its part
    const Marks& marks;
};

inline constexpr std::size_t all_words = ~std::size_t{0};

/// A part filled in: none of its runs in the structure tree, neighbours of one look joined, single spaces.
struct RunningFill {
    std::vector<templates::StyledRun> runs;
    std::size_t most_words = 0; ///< of its longest text that may be cut
};

/// True where two parts say the same in the same looks.
bool same(const RunningFill& a, const RunningFill& b);

/// Fills a part in. What may be cut ends in … after `words` words.
RunningFill fill_in(const std::vector<templates::RunningText>& part, const PageFacts& facts,
                    std::size_t words);

} // namespace anban::layout
