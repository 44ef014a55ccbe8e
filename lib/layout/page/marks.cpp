#include "layout/page/marks.hpp"

#include <algorithm>

namespace anban::layout {

Marks::Marks(const templates::StyledDocument& document, const std::vector<std::size_t>& first_pages,
             std::size_t pages)
    : marks_(document.marks) {
    if (marks_.empty()) return;
    pages_.reserve(pages);
    State state{};
    state.fill(none);
    std::size_t next = 0;
    std::vector<Begun> begun; // on one page
    for (std::size_t page = 0; page < pages; ++page) {
        const State top = state;
        begun.clear();
        for (; next < marks_.size(); ++next) {
            const std::size_t at = first_pages[marks_[next].tag];
            if (at > page && at < pages) break;
            const auto level = static_cast<std::size_t>(marks_[next].level);
            if (at >= pages || level >= levels) continue; // nothing of it was placed
            state[level] = next;
            std::fill(state.begin() + static_cast<std::ptrdiff_t>(level) + 1, state.end(), none);
            begun.push_back({level, state});
        }
        pages_.push_back({first_of(top, begun), state});
    }
}

Marks::State Marks::first_of(const State& top, const std::vector<Begun>& begun) {
    State first = top;
    for (std::size_t level = 0; level < levels; ++level) {
        const auto under = [&](const State& state) {
            return std::equal(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(level),
                              state.begin());
        };
        const auto here = std::find_if(begun.begin(), begun.end(), [&](const Begun& mark) {
            return mark.level == level && under(mark.state);
        });
        if (here != begun.end())
            first[level] = here->state[level];
        else if (!under(top))
            first[level] = none;
    }
    return first;
}

const std::string& Marks::title(std::size_t page, int level, bool last) const {
    static const std::string nothing;
    if (page >= pages_.size()) return nothing;
    const OnPage& here = pages_[page];
    const std::size_t place = (last ? here.last : here.first).at(static_cast<std::size_t>(level));
    return place == none ? nothing : marks_[place].title;
}

} // namespace anban::layout
