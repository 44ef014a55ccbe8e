// What total fit counts, for each way in which it looks for lines.
#pragma once

#include "layout/paragraph/items.hpp"

#include <array>
#include <cstddef>
#include <limits>

namespace anban::layout {

constexpr double rounding = 1e-6; // pt; sums of widths differ by less when they mean the same

// What counts beside the line's own cost.
constexpr double lone_syllable = 1e6; // a last line of one syllable
constexpr double short_end = 1000;    // a last line that fills less than a fifth of the measure
constexpr double short_share = 0.2;
constexpr double uneven = 3000;   // neighbours whose fitness differs by two classes or more
constexpr double same_word = 500; // one word at the ends of two lines in a row

// Prices of endings that the first pass doesn't allow.
constexpr double hard_price = 2500, sign_price = 2000, anywhere_price = 5000;

/// What a pass allows.
struct Allowance {
    Pass pass;
    Ending worst;
    double stretch; ///< of `gap_most`
    double widest;  ///< gap, of the natural one
};

constexpr std::array<Allowance, 4> passes{{
    {Pass::usual, Ending::tied, 1, 2},
    {Pass::ties_broken, Ending::hard, 1.5, 2.5},
    {Pass::signs, Ending::anywhere, 1.5, 2.5},
    {Pass::ragged, Ending::anywhere, 1.5, std::numeric_limits<double>::infinity()},
}};

/// Tight, decent, loose, very loose; as TeX draws the limits.
inline unsigned fitness(double ratio) {
    return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
}
constexpr unsigned decent = 1;
constexpr std::size_t fitness_classes = 4;

inline double price_of(const Word& word) {
    switch (word.ending) {
    case Ending::forced:
        return 0;
    case Ending::free:
    case Ending::tied:
        return word.price;
    case Ending::hard:
        return hard_price + word.price;
    case Ending::sign:
        return sign_price;
    case Ending::anywhere:
        return anywhere_price;
    }
    return 0;
}

} // namespace anban::layout
