// What total fit counts, for each way in which it looks for lines.
#pragma once

#include "layout/paragraph/items.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>

namespace anban::layout {

constexpr double rounding = 1e-6; // pt; sums of widths differ by less when they mean the same

// What counts beside the line's own cost.
constexpr double lone_syllable = 1e6; // a last line of one syllable
constexpr double short_end = 1000;    // a last line that fills less than a fifth of the measure
constexpr double short_share = 0.2;
constexpr double uneven = 3000;   // neighbours whose fitness differs by two classes or more
constexpr double same_word = 500; // one word at the ends of two lines in a row

// Prices of endings that the first pass doesn't allow.
constexpr double hard_price = 5000, sign_price = 2000, anywhere_price = 5000;

/// What a pass allows.
struct Allowance {
    Pass pass;
    Ending worst;
    double stretch;                                         ///< of `gap_most`
    double widest;                                          ///< gap, of the natural one
    double ratio = std::numeric_limits<double>::infinity(); ///< the largest, either way
};

constexpr std::array<Allowance, 4> passes{{
    {Pass::usual, Ending::tied, 1, 2},
    {Pass::ties_broken, Ending::hard, 1.5, 2.5},
    {Pass::signs, Ending::anywhere, 1.5, 2.5},
    {Pass::ragged, Ending::anywhere, 1.5, std::numeric_limits<double>::infinity()},
}};

/// The usual pass among lines that are nearly natural, which are few. Nineteen paragraphs in twenty cost less
/// than one line that this leaves out, so that the usual pass would find the same.
constexpr Allowance close_lines{Pass::usual, Ending::tied, 1, 2, 0.8};

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

/// What a line costs by its ratio and the price of its end.
inline double cost_of_line(double ratio, double price) {
    const double bad = std::min(std::abs(ratio), 10.0);
    const double badness = 1 + 100 * bad * bad * bad;
    return badness * badness + price * price;
}

/// What a last line costs beside that, in a paragraph of more lines; `rest` is the measure of its lines, pt.
inline double cost_of_last(const LineParts& line, double rest) {
    double cost = line.gaps == 0 ? lone_syllable : 0;
    if (line.words + line.gaps < short_share * rest) cost += short_end;
    return cost;
}

/// What a line costs that ends in the word that the line before ended in.
inline double cost_of_repeat(const Word& before, const Word& last) {
    return before.hash != 0 && before.hash == last.hash ? same_word : 0;
}

/// The lines that lead to the cheapest of the nodes from `first` on, all of which stand at the end.
template <class Node>
TotalFit trace_lines(std::span<const Node> nodes, std::size_t first, std::span<const Word> words, Pass pass) {
    const auto last = std::min_element(nodes.begin() + static_cast<std::ptrdiff_t>(first), nodes.end(),
                                       [](const Node& a, const Node& b) { return a.demerits < b.demerits; });
    TotalFit result{{}, pass, last->demerits};
    for (const Node* node = &*last; node->end > 0; node = &nodes[node->previous])
        result.lines.push_back({node->end, words[node->end - 1].ending, node->overfull});
    std::reverse(result.lines.begin(), result.lines.end());
    return result;
}

} // namespace anban::layout
