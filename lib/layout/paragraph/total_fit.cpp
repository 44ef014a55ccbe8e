// Total fit by dynamic programming: for each place where a line may end, the cheapest ways to get there, one
// a fitness class. Lines that may end at a place start within a short stretch of the places before it, so a
// plain search through that stretch is linear already and leaves costs free to be what they like.
#include "layout/paragraph/demerits.hpp"
#include "layout/paragraph/fit.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace anban::layout {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double worth_a_line = 1e5; // demerits that other lines than the usual ones may cost more

/// The best way to end a line at a place with a last line of a certain fitness.
struct Node {
    double demerits = 0;
    std::uint32_t end = 0;      ///< of the line, one past its last word
    std::uint32_t previous = 0; ///< node where the line starts
    unsigned fitness = decent;
    bool overfull = false;
};

/// A line from one place to another.
struct Line {
    double cost = infinite; ///< less what depends on the line before
    unsigned fitness = decent;
    bool overfull = false;
    bool too_tight = false, too_loose = false;
};

/// What stands in a paragraph before a word.
struct Sums {
    double words = 0, gaps = 0; ///< pt
    std::uint32_t joints = 0;
};

/// One pass over a paragraph.
class Search {
public:
    /// `each` is added to the cost of every line: a price on lines makes them fewer, a reward more.
    Search(std::span<const Word> words, const Measure& measure, const Allowance& allowed, double each = 0)
        : words_(words), measure_(measure), allowed_(allowed), each_(each), narrow_(1 - measure.scaling),
          wide_(1 + measure.scaling) {
        measure_.gap_most = 1 + (measure.gap_most - 1) * allowed.stretch;
        sums_.reserve(words.size() + 1);
        sums_.push_back({});
        for (const Word& word : words) {
            const Sums& before = sums_.back();
            sums_.push_back({before.words + word.width, before.gaps + word.gap, before.joints + word.joints});
        }
        nodes_.reserve(2 * words.size() + 8);
        nodes_.push_back({});
    }

    /// Nothing where no way leads to the end.
    std::optional<TotalFit> run() {
        for (std::uint32_t end = 1; end <= words_.size(); ++end) {
            if (words_[end - 1].ending > allowed_.worst) continue;
            reach(end);
            if (words_[end - 1].ending != Ending::forced) continue;
            while (active_ < nodes_.size() && nodes_[active_].end < end)
                ++active_;
            if (active_ == nodes_.size()) return std::nullopt;
            segment_ = end;
        }
        return trace_lines<Node>(nodes_, active_, words_, allowed_.pass);
    }

    /// What each end costs that a way leads to, after `run` has found the lines.
    std::vector<TriedEnd> judge_ends(const TotalFit& found);

private:
    /// The cheapest ways found to an end, one a fitness class.
    struct Best {
        std::array<double, fitness_classes> demerits{infinite, infinite, infinite, infinite};
        std::array<std::uint32_t, fitness_classes> from; ///< nodes; set where there is a way
        bool overfull = false;                           ///< the only way is too wide
    };

    /// Finds the best ways to end a line at `end`.
    void reach(std::uint32_t end) {
        Best best;
        set_end(end);
        const auto known = static_cast<std::uint32_t>(nodes_.size());
        Line line;
        for (std::uint32_t i = active_; i < known; ++i) {
            const Node& from = nodes_[i];
            if (i == active_ || from.end != nodes_[i - 1].end) line = judge(from.end);
            if (line.too_tight && i == active_) {
                drop();
                i = active_ - 1;
                continue;
            }
            // Later starts make shorter lines; only the first line has a room of its own.
            if (line.too_loose && from.end > 0) break;
            if (line.cost < infinite) take(best, i, line);
        }
        keep(best);
    }

    /// Gives up the first place: it is too far away for every end from here on.
    void drop() {
        const std::uint32_t from = nodes_[active_].end;
        while (active_ < nodes_.size() && nodes_[active_].end == from)
            ++active_;
    }

    double unevenness(const Node& before, const Line& line) const {
        const auto apart = static_cast<int>(before.fitness) - static_cast<int>(line.fitness);
        return before.end > segment_ && std::abs(apart) > 1 ? uneven : 0;
    }

    void take(Best& best, std::uint32_t from, const Line& line) const {
        const Node& before = nodes_[from];
        double demerits = before.demerits + line.cost;
        demerits += unevenness(before, line);
        if (demerits >= best.demerits[line.fitness]) return;
        best.demerits[line.fitness] = demerits;
        best.from[line.fitness] = from;
        best.overfull = line.overfull;
    }

    /// Remembers the ways that may still win: fitness alone makes no more difference than `uneven`.
    void keep(const Best& best) {
        const auto& demerits = best.demerits;
        const double least = std::min(std::min(demerits[0], demerits[1]), std::min(demerits[2], demerits[3]));
        if (least == infinite) return;
        for (unsigned fitness = 0; fitness < fitness_classes; ++fitness)
            if (demerits[fitness] <= least + uneven)
                nodes_.push_back({demerits[fitness], end_, best.from[fitness], fitness, best.overfull});
    }

    std::vector<double> costs_to_go();
    void set_end(std::uint32_t end);
    Line judge(std::uint32_t begin) const;
    bool surely_too_tight(const LineParts& line, double room) const;
    bool surely_too_loose(const LineParts& line, double room) const;
    double cost_of(std::uint32_t begin, double ratio) const;

    std::span<const Word> words_;
    Measure measure_;
    const Allowance& allowed_;
    double each_;
    double narrow_, wide_;      ///< least and greatest scale of glyphs
    std::vector<Sums> sums_;    ///< before each word, and before the end
    std::vector<Node> nodes_;   ///< in the order of their ends
    std::uint32_t active_ = 0;  ///< first node that a line may still start from
    std::uint32_t segment_ = 0; ///< word where the text after the last forced ending starts

    // Of the lines that are judged: where they end, what stands before that, and the price.
    std::uint32_t end_ = 0;
    Sums before_end_;
    bool natural_end_ = false;
    double price_ = 0;
};

void Search::set_end(std::uint32_t end) {
    const Word& last = words_[end - 1];
    end_ = end;
    natural_end_ = last.ending == Ending::forced;
    price_ = price_of(last);
    const std::uint32_t beyond = last.spaces == 0 && !natural_end_ ? 1 : 0; // that to the next word
    const double hanging = natural_end_ ? 0 : last.hang_end;
    before_end_ = {sums_[end].words - hanging, sums_[end - 1].gaps,
                   sums_[end - 1].joints + last.joints - beyond};
}

/// A line that is too wide though it is made as narrow as it may be. Most lines that are too tight are found
/// so, for a fraction of the work.
bool Search::surely_too_tight(const LineParts& line, double room) const {
    const double words = line.words - (measure_.spacing + measure_.farther) * line.joints;
    return words * narrow_ + line.gaps * measure_.gap_least > room + rounding;
}

/// The same for a line that isn't filled though all grows as far as it may.
bool Search::surely_too_loose(const LineParts& line, double room) const {
    const double words = (line.words + (measure_.spacing + measure_.farther) * line.joints) * wide_;
    return measure_.justified && line.gaps > 0 && room - words > allowed_.widest * line.gaps + rounding;
}

Line Search::judge(std::uint32_t begin) const {
    const Sums& before = sums_[begin];
    const LineParts parts{before_end_.words - before.words - words_[begin].hang_begin,
                          before_end_.gaps - before.gaps, before_end_.joints - before.joints};
    const double room = begin == 0 ? measure_.first : measure_.rest;
    Line line;
    if (natural_end_ && parts.words + parts.gaps <= room + rounding) {
        line.cost = cost_of(begin, 0);
        return line;
    }
    line.too_tight = end_ > begin + 1 && surely_too_tight(parts, room);
    line.too_loose = !line.too_tight && surely_too_loose(parts, room);
    if (line.too_tight || line.too_loose) return line;
    const Fit fit = fit_line(parts, room, measure_);
    if ((parts.words + fit.spacing * parts.joints) * fit.scale + parts.gaps * measure_.gap_least >
        room + rounding) {
        // One word that is wider than its line: nothing can be done about it but say so.
        line.overfull = allowed_.pass == Pass::ragged && end_ == begin + 1;
        line.too_tight = !line.overfull;
        if (line.overfull) line.cost = cost_of(begin, 0);
        return line;
    }
    if (fit.gap > allowed_.widest) {
        line.too_loose = true;
        return line;
    }
    line.too_tight = fit.ratio < -allowed_.ratio;
    line.too_loose = fit.ratio > allowed_.ratio;
    if (line.too_tight || line.too_loose) return line;
    line.fitness = fitness(fit.ratio);
    line.cost = cost_of(begin, fit.ratio);
    return line;
}

double Search::cost_of(std::uint32_t begin, double ratio) const {
    double cost = cost_of_line(ratio, price_) + each_;
    if (begin == segment_) return cost;
    if (natural_end_) {
        const Sums& before = sums_[begin];
        cost +=
            cost_of_last({before_end_.words - before.words, before_end_.gaps - before.gaps}, measure_.rest);
    }
    return cost + cost_of_repeat(words_[begin - 1], words_[end_ - 1]);
}

/// For each node the least cost of the lines from there to the paragraph's end.
std::vector<double> Search::costs_to_go() {
    std::vector<double> costs(nodes_.size(), infinite);
    std::vector<std::uint32_t> segments(words_.size() + 1); // where the text starts that ends at each word
    for (std::size_t end = 2; end < segments.size(); ++end)
        segments[end] = words_[end - 2].ending == Ending::forced ? static_cast<std::uint32_t>(end - 1)
                                                                 : segments[end - 1];
    for (std::size_t to = nodes_.size(); to-- > 1;) {
        const std::uint32_t end = nodes_[to].end;
        if (end == words_.size()) costs[to] = 0;
        if (costs[to] == infinite) continue;
        set_end(end);
        segment_ = segments[end];
        Line line;
        for (std::size_t from = to; from-- > 0 && nodes_[from].end >= segment_;) {
            if (nodes_[from].end == end) continue;
            if (nodes_[from].end != nodes_[from + 1].end) line = judge(nodes_[from].end);
            // Earlier starts make longer lines; only the first line has a room of its own.
            if (line.too_tight && nodes_[from].end > 0) {
                if (segment_ > 0) break;
                from = 1;
                continue;
            }
            if (line.cost < infinite && line.fitness == nodes_[to].fitness)
                costs[from] = std::min(costs[from], line.cost + unevenness(nodes_[from], line) + costs[to]);
        }
    }
    return costs;
}

std::vector<TriedEnd> Search::judge_ends(const TotalFit& found) {
    const std::vector<double> to_go = costs_to_go();
    std::vector<TriedEnd> ends;
    for (std::size_t i = 1; i < nodes_.size(); ++i) {
        const Node& node = nodes_[i];
        const double more = std::max(node.demerits + to_go[i] - found.demerits, 0.0);
        if (ends.empty() || ends.back().end != node.end)
            ends.push_back({node.end, node.demerits, more});
        else if (more < ends.back().more)
            ends.back() = {node.end, node.demerits, more};
    }
    return ends;
}

} // namespace

TotalFit break_total_fit(std::span<const Word> words, const Measure& measure, std::vector<TriedEnd>* tried) {
    if (words.empty()) return {};
    if (!tried) {
        auto found = Search(words, measure, close_lines).run();
        if (found && found->demerits < cost_of_line(close_lines.ratio, 0)) return std::move(*found);
    }
    for (const Allowance& allowed : passes) {
        Search search(words, measure, allowed);
        auto found = search.run();
        if (!found) continue;
        if (tried) *tried = search.judge_ends(*found);
        return std::move(*found);
    }
    return {}; // not reached: the last pass finds a way through everything
}

std::optional<TotalFit> break_in_lines(std::span<const Word> words, const Measure& measure,
                                       const TotalFit& usual, int more) {
    if (words.empty() || usual.pass != Pass::usual) return std::nullopt;
    constexpr int tries = 6;
    const std::size_t wanted = usual.lines.size() + static_cast<std::size_t>(more);
    // Lines of a price become fewer or, of a reward, more: the most that may be worth it does for most
    // paragraphs and shows of others that nothing does. Where it makes too many of them, a smaller one is
    // looked for.
    double least = 0,
           most = std::min(worth_a_line * static_cast<double>(usual.lines.size()), lone_syllable / 2);
    double price = most;
    for (int i = 0; i < tries; ++i) {
        auto found = Search(words, measure, passes.front(), -more * price).run();
        if (!found) return std::nullopt;
        const std::size_t lines = found->lines.size();
        if (lines == wanted) {
            found->demerits += more * price * static_cast<double>(lines);
            return found;
        }
        if (lines == usual.lines.size())
            least = price;
        else
            most = price;
        if (least == most) return std::nullopt;
        price = (least + most) / 2;
    }
    return std::nullopt;
}

} // namespace anban::layout
