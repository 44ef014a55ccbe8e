#include "layout/page/breaking.hpp"

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
    for (const Bond bond : {Bond::none, Bond::together, Bond::lines, Bond::next})
        if (const std::size_t end = last_at[static_cast<std::size_t>(bond)]; end > 0) return {end, bond};
    return {begin + 1, strips[begin + 1].bond};
}

} // namespace

std::vector<PageEnd> break_pages(std::span<const Strip> strips, double height) {
    std::vector<PageEnd> pages;
    for (std::size_t begin = 0; begin < strips.size(); begin = pages.back().end)
        pages.push_back(end_of_page(strips, begin, height));
    return pages;
}

} // namespace anban::layout
