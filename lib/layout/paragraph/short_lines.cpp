// Total fit where the room of a line depends on which line it is: a place where a line may end is reached by
// ways of different numbers of lines, each kept for itself up to the last of the shorter lines. Beyond that
// all lines are alike again.
#include "layout/paragraph/demerits.hpp"
#include "layout/paragraph/fit.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace anban::layout {
namespace {

/// The best way to end a line at a place, after so many lines and with a last line of a certain fitness.
struct Node {
    double demerits = 0;
    std::uint32_t end = 0;      ///< of the line, one past its last word
    std::uint32_t previous = 0; ///< node where the line starts
    std::uint32_t lines = 0;    ///< so far; no more than are told apart
    unsigned fitness = decent;
    bool overfull = false;
};

class Search {
public:
    Search(std::span<const Word> words, const Measure& measure, const ShortLines& shorter,
           const Allowance& allowed)
        : words_(words), allowed_(allowed), told_apart_(std::max(shorter.end, 1U)) {
        Measure loosened = measure;
        loosened.gap_most = 1 + (measure.gap_most - 1) * allowed.stretch;
        for (std::uint32_t line = 0; line <= told_apart_; ++line)
            measures_.push_back(measure_of(loosened, shorter, line));
        for (std::uint32_t line = 0; line <= told_apart_; ++line)
            widest_ = std::max(widest_, room_of(line));
        nodes_.push_back({});
        first_node_ = {0, 1};
    }

    std::optional<TotalFit> run() {
        for (std::uint32_t end = 1; end <= words_.size(); ++end) {
            if (words_[end - 1].ending <= allowed_.worst) reach(end);
            first_node_.push_back(static_cast<std::uint32_t>(nodes_.size()));
            if (words_[end - 1].ending != Ending::forced) continue;
            if (first_node_[end] == nodes_.size()) return std::nullopt;
            segment_ = end;
        }
        return trace_lines<Node>(nodes_, first_node_[words_.size()], words_, allowed_.pass);
    }

private:
    double room_of(std::uint32_t line) const {
        return line == 0 ? measures_[line].first : measures_[line].rest;
    }

    /// Finds the best ways to end a line at `end`, from the shortest lines to the longest.
    void reach(std::uint32_t end) {
        const Word& last = words_[end - 1];
        const bool natural = last.ending == Ending::forced;
        LineParts parts;
        const std::uint32_t beyond = last.spaces == 0 && !natural ? 1 : 0; // the joint to the next word
        parts.joints -= beyond;
        if (!natural) parts.words -= last.hang_end;
        for (std::uint32_t begin = end; begin-- > segment_;) {
            parts.words += words_[begin].width;
            parts.joints += words_[begin].joints;
            if (begin + 1 < end) parts.gaps += words_[begin].gap;
            LineParts line = parts;
            line.words -= words_[begin].hang_begin;
            for (std::uint32_t i = first_node_[begin]; i < first_node_[begin + 1]; ++i)
                try_line(i, end, line, natural);
            const Measure& measure = measures_.front();
            const double least = (line.words - measure.spacing * line.joints) * (1 - measure.scaling) +
                                 line.gaps * measure.gap_least;
            if (begin + 1 < end && least > widest_ + rounding) break;
        }
    }

    void try_line(std::uint32_t from, std::uint32_t end, const LineParts& parts, bool natural) {
        const std::uint32_t begin = nodes_[from].end, lines = nodes_[from].lines;
        const double room = room_of(lines);
        Node node{0, end, from, std::min(lines + 1, told_apart_), decent, false};
        double ratio = 0;
        if (!natural || parts.words + parts.gaps > room + rounding) {
            const Measure& measure = measures_[lines];
            const Fit fit = fit_line(parts, room, measure);
            const double least =
                (parts.words + fit.spacing * parts.joints) * fit.scale + parts.gaps * measure.gap_least;
            if (least > room + rounding) {
                if (allowed_.pass != Pass::ragged || end != begin + 1) return;
                node.overfull = true;
            } else {
                if (fit.gap > allowed_.widest) return;
                ratio = fit.ratio;
                node.fitness = fitness(ratio);
            }
        }
        node.demerits = nodes_[from].demerits + cost_of(begin, end, parts, ratio, natural);
        const auto apart = static_cast<int>(nodes_[from].fitness) - static_cast<int>(node.fitness);
        if (begin > segment_ && std::abs(apart) > 1) node.demerits += uneven;
        keep(node);
    }

    /// Of the ways to one end with as many lines and of one fitness only the best is kept.
    void keep(const Node& node) {
        for (auto other = nodes_.rbegin(); other != nodes_.rend() && other->end == node.end; ++other)
            if (other->lines == node.lines && other->fitness == node.fitness) {
                if (node.demerits < other->demerits) *other = node;
                return;
            }
        nodes_.push_back(node);
    }

    double cost_of(std::uint32_t begin, std::uint32_t end, const LineParts& parts, double ratio,
                   bool natural) const {
        double cost = cost_of_line(ratio, price_of(words_[end - 1]));
        if (begin == segment_) return cost;
        if (natural) cost += cost_of_last(parts, measures_.back().rest);
        return cost + cost_of_repeat(words_[begin - 1], words_[end - 1]);
    }

    std::span<const Word> words_;
    const Allowance& allowed_;
    std::uint32_t told_apart_;              ///< how many lines have rooms of their own
    std::vector<Measure> measures_;         ///< by line; the last one of all further lines
    double widest_ = 0;                     ///< of their rooms
    std::vector<Node> nodes_;               ///< in the order of their ends
    std::vector<std::uint32_t> first_node_; ///< by end, and one past the last
    std::uint32_t segment_ = 0;             ///< word where the text after the last forced ending starts
};

} // namespace

Measure measure_of(const Measure& measure, const ShortLines& lines, std::uint32_t line) {
    if (!lines.holds(line)) return measure;
    Measure out = measure;
    out.first -= lines.less;
    out.rest -= lines.less;
    if (out.justified && !lines.justified) {
        out.justified = false;
        out.gap_least = 1;
        out.scaling = out.spacing = 0;
    }
    return out;
}

TotalFit break_beside(std::span<const Word> words, const Measure& measure, const ShortLines& lines) {
    if (words.empty()) return {};
    for (const Allowance& allowed : passes)
        if (auto found = Search(words, measure, lines, allowed).run()) return std::move(*found);
    return {}; // not reached: the last pass finds a way through everything
}

} // namespace anban::layout
