// Columns of about equal height. They hold a page's strips at most, so that every way to part them is looked
// at.
#include "layout/page/breaking.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <utility>

namespace anban::layout {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::array<double, 4> bond_cost{0, 1, 1e3, 1e6};
constexpr std::size_t least_strips = 3;

/// The best columns from a strip on.
struct Rest {
    double bonds = infinite; ///< broken, and columns that are too short
    double height = 0;       ///< of the highest
    double uneven = 0;       ///< sum of the squares of all heights: least where they are equal
    std::size_t end = 0;     ///< of the first of these columns

    bool better_than(const Rest& other) const {
        return std::tie(bonds, height, uneven) < std::tie(other.bonds, other.height, other.uneven);
    }
};

} // namespace

Balanced balance_columns(std::span<const Strip> strips, std::size_t count, std::span<const double> notes,
                         double above_notes) {
    const std::size_t size = strips.size();
    // Row `left` holds the best way to part strips from each one on into at most `left` columns.
    std::vector<std::vector<Rest>> rows(count + 1, std::vector<Rest>(size + 1));
    for (std::vector<Rest>& row : rows)
        row[size] = {0, 0, 0, size};
    for (std::size_t left = 1; left <= count; ++left) {
        for (std::size_t begin = 0; begin < size; ++begin) {
            Rest& best = rows[left][begin];
            double height = again_height(strips[begin]);
            bool noted = false;
            for (std::size_t end = begin + 1; end <= size; ++end) {
                height += strips[end - 1].height + (end - 1 > begin ? strips[end - 1].space : 0);
                if (!notes.empty() && notes[end - 1] > 0)
                    height += notes[end - 1] + (std::exchange(noted, true) ? 0 : above_notes);
                const Rest& rest = rows[left - 1][end];
                if (rest.bonds == infinite) continue;
                double bonds = rest.bonds;
                if (end < size) bonds += bond_cost[static_cast<std::size_t>(strips[end].bond)];
                if (end - begin < least_strips && (begin > 0 || end < size)) bonds += 0.5;
                const Rest here{bonds, std::max(height, rest.height), rest.uneven + height * height, end};
                if (!best.better_than(here)) best = here; // the left ones rather longer
            }
        }
    }
    Balanced balanced;
    balanced.height = rows[count][0].height;
    for (std::size_t begin = 0, left = count; begin < size; --left) {
        begin = rows[left][begin].end;
        balanced.columns.push_back({begin, begin < size ? strips[begin].bond : Bond::none});
    }
    return balanced;
}

} // namespace anban::layout
