#include "layout/page/breaking.hpp"

#include <algorithm>
#include <array>

namespace anban::layout {
namespace {

constexpr double rounding = 1e-6; // pt

/// The end of the page that starts with strips[begin].
PageEnd end_of_page(std::span<const Strip> strips, std::size_t begin, double height) {
    std::array<std::size_t, 4> last_at{}; // for each bond, the last place on this page with that bond
    double used = strips[begin].height;
    std::size_t next = begin + 1;
    for (; next < strips.size() && !strips[next].new_page; ++next) {
        last_at[static_cast<std::size_t>(strips[next].bond)] = next; // the page may end above this strip
        used += strips[next].space + strips[next].height;
        if (used > height + rounding) break;
    }
    if (next == strips.size() || strips[next].new_page) return {next, Bond::none};
    // The loop ran at least once, so that one of the places is there.
    const auto loosest =
        std::find_if(last_at.begin(), last_at.end(), [](std::size_t end) { return end > 0; });
    return {*loosest, static_cast<Bond>(loosest - last_at.begin())};
}

} // namespace

std::vector<PageEnd> break_pages(std::span<const Strip> strips, double height) {
    std::vector<PageEnd> pages;
    for (std::size_t begin = 0; begin < strips.size(); begin = pages.back().end)
        pages.push_back(end_of_page(strips, begin, height));
    return pages;
}

} // namespace anban::layout
