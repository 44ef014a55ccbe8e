#include "catch.hpp"
#include "layout/paragraph/fit.hpp"
#include "words.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace anban::layout;
using sample::Ends, sample::last, sample::word;

namespace {

Ends ends(const TotalFit& found) {
    return sample::ends(found.lines);
}

const Measure justified{100, 100, 0.8, true, 1.33, 0};

/// The cost of a paragraph, by hand, for every way to break it; no hard ties. Where `through` is given, of
/// the ways that end a line there; where `lines` is, of those with as many.
class BruteForce {
public:
    BruteForce(const std::vector<Word>& words, const Measure& measure, std::size_t through = 0,
               std::size_t lines = 0)
        : words_(words), measure_(measure), through_(through), lines_(lines) {}

    double least() {
        search(0, 0, 0, 0, -1);
        return least_;
    }

private:
    void search(std::size_t begin, std::size_t lines, double sum, std::uint32_t hash_above, int class_above) {
        if (begin == words_.size()) {
            if (lines_ == 0 || lines == lines_) least_ = std::min(least_, sum);
            return;
        }
        double width = 0, gaps = 0;
        const double room = begin == 0 ? measure_.first : measure_.rest;
        for (std::size_t end = begin + 1; end <= words_.size(); ++end) {
            width += words_[end - 1].width;
            if (end - begin > 1) gaps += words_[end - 2].gap;
            if (begin < through_ && end > through_) break;
            const bool is_last = end == words_.size();
            double r = 0;
            if (!is_last || width + gaps > room) {
                double scale = room / (width + gaps);
                if (scale > 1 + measure_.scaling) scale = 1 + measure_.scaling;
                if (scale < 1 - measure_.scaling) scale = 1 - measure_.scaling;
                const double left = room - width * scale;
                if (left < gaps * measure_.gap_least - 1e-9) continue;
                if (scale == 1 + measure_.scaling || scale == 1 - measure_.scaling) {
                    if (gaps == 0) continue;
                    if (left > 2 * gaps) continue;
                    r = (left / gaps - 1) / (measure_.gap_most - 1);
                }
            }
            double cost = std::pow(1 + 100 * std::pow(std::min(std::fabs(r), 10.0), 3), 2) +
                          std::pow(words_[end - 1].price, 2);
            const int fitness = r < -0.5 ? 0 : r <= 0.5 ? 1 : r <= 1 ? 2 : 3;
            if (class_above >= 0 && std::abs(fitness - class_above) > 1) cost += 3000;
            if (begin > 0 && is_last && end == begin + 1) cost += 1e6;
            if (begin > 0 && is_last && width + gaps < 0.2 * measure_.rest) cost += 1000;
            if (begin > 0 && words_[end - 1].hash == hash_above) cost += 500;
            search(end, lines + 1, sum + cost, words_[end - 1].hash, fitness);
        }
    }

    const std::vector<Word>& words_;
    const Measure& measure_;
    std::size_t through_, lines_;
    double least_ = std::numeric_limits<double>::infinity();
};

std::vector<Word> random_words(std::mt19937& random, std::size_t count) {
    std::uniform_real_distribution<double> width(8, 40);
    std::uniform_int_distribution<int> price(0, 9), hash(1, 6);
    std::vector<Word> words;
    for (std::size_t i = 0; i < count; ++i) {
        words.push_back(word(width(random), Ending::free, 4));
        words.back().hash = static_cast<std::uint32_t>(hash(random));
        const int p = price(random);
        words.back().price = p == 0 ? 1000 : p == 1 ? 500 : p == 2 ? 50 : 0;
        if (words.back().price > 100) words.back().ending = Ending::tied;
    }
    words.back().ending = Ending::forced;
    words.back().gap = 0;
    words.back().price = 0;
    return words;
}

} // namespace

TEST_CASE("glyphs are scaled first, then gaps change") {
    const Measure measure{100, 100, 0.8, true, 1.33, 0.02};
    CHECK(fit_line({80, 20, 0}, 101, measure).scale == Approx(1.01));
    CHECK(fit_line({80, 20, 0}, 101, measure).ratio == 0);
    // 80·1.02 = 81.6 leaves 24.9 for gaps of 20: 1.245
    CHECK(fit_line({80, 20, 0}, 106.5, measure).scale == Approx(1.02));
    CHECK(fit_line({80, 20, 0}, 106.5, measure).gap == Approx(1.245));
    CHECK(fit_line({80, 20, 0}, 106.5, measure).ratio == Approx(0.245 / 0.33));
    CHECK(fit_line({80, 20, 0}, 94.4, measure).gap == Approx(0.8)); // 80·0.98 + 16
    CHECK(fit_line({80, 0, 0}, 100, measure).ratio == std::numeric_limits<double>::infinity());
}

TEST_CASE("glyphs are moved before gaps change") {
    const Measure measure{100, 100, 0.8, true, 1.33, 0.02, 0.1};
    // 102 after scaling; 20 joints give 2 pt more, scaled as well.
    const Fit moved = fit_line({80, 20, 20}, 103.02, measure);
    CHECK(moved.spacing == Approx(0.05));
    CHECK(moved.ratio == Approx(0.25)); // half of what it may
    const Fit wide = fit_line({80, 20, 20}, 106.5, measure);
    CHECK(wide.spacing == Approx(0.1));
    CHECK(wide.gap == Approx((106.5 - 82 * 1.02) / 20));
    CHECK(fit_line({80, 20, 20}, 97.02, measure).spacing == Approx(-0.05));
}

TEST_CASE("total fit gives up a better line for a better paragraph") {
    // First fit takes three words into the first line (30+30+30+10 = 100 with gaps of 5), which it can't
    // shrink to, so two; what follows decides here: 45|45|… must not end in a wide gap.
    const std::vector<Word> words{word(27), word(27), word(27), word(60), word(29), word(60), last};
    // 27+27+27 and two gaps: 101, shrunk by a little; then 60+29+10 = 99; then 60+30.
    CHECK(ends(break_total_fit(words, justified)) == Ends{3, 5, 7});
    // Where the second word is long, the first line has to be loose so that the others are not worse.
    const std::vector<Word> other{word(40), word(40), word(8), word(82), word(10), word(80), last};
    CHECK(ends(break_total_fit(other, justified)) == Ends{2, 4, 6, 7});
}

TEST_CASE("total fit is as good as the best of all ways to break a paragraph") {
    std::mt19937 random(20201107);
    int found = 0;
    for (int i = 0; i < 600; ++i) {
        const std::vector<Word> words = random_words(random, 4 + i % 12);
        for (const double scaling : {0.0, 0.02}) {
            for (const Measure& measure :
                 {Measure{100, 100, 0.8, true, 1.33, scaling}, Measure{84, 96, 0.7, true, 1.5, scaling},
                  Measure{150, 130, 0.8, true, 1.33, scaling}}) {
                const double least = BruteForce(words, measure).least();
                const TotalFit result = break_total_fit(words, measure);
                REQUIRE(result.lines.back().end == words.size());
                if (std::isinf(least)) {
                    CHECK(result.pass != Pass::usual);
                    continue;
                }
                ++found;
                CHECK(result.pass == Pass::usual);
                CHECK(result.demerits == Approx(least).epsilon(1e-9));
            }
        }
    }
    CHECK(found > 1000);
}

TEST_CASE("every end that was tried tells what the best paragraph with it costs more") {
    std::mt19937 random(20201108);
    std::size_t told = 0, dead = 0;
    for (int i = 0; i < 600; ++i) {
        const std::vector<Word> words = random_words(random, 4 + i % 10);
        const Measure measure{84, 96, 0.7, true, 1.5, 0.02};
        std::vector<TriedEnd> tried;
        const TotalFit result = break_total_fit(words, measure, &tried);
        CHECK(result.demerits == break_total_fit(words, measure).demerits);
        if (result.pass != Pass::usual) continue;
        for (std::uint32_t end = 1; end <= words.size(); ++end) {
            const auto at =
                std::find_if(tried.begin(), tried.end(), [&](const TriedEnd& e) { return e.end == end; });
            const double least = BruteForce(words, measure, end).least();
            CHECK((at != tried.end() || std::isinf(least)));
            if (at == tried.end()) continue;
            ++(std::isinf(least) ? dead : told);
            CHECK((std::isinf(least) ? std::isinf(at->more)
                                     : at->more == Approx(least - result.demerits).margin(1e-4)));
        }
        for (const LineBreak& line : result.lines)
            CHECK(std::any_of(tried.begin(), tried.end(),
                              [&](const TriedEnd& e) { return e.end == line.end && e.more < 1e-4; }));
    }
    CHECK(told > 300);
    CHECK(dead > 0);
}

TEST_CASE("a paragraph in a line more or less is the best of those") {
    std::mt19937 random(20201109);
    int found = 0, missed = 0;
    for (int i = 0; i < 2000; ++i) {
        std::vector<Word> words = random_words(random, 16 + i % 14);
        for (Word& w : words)
            w.width /= 2;
        const Measure measure{84, 96, 0.7, true, 1.5, 0.02};
        const TotalFit usual = break_total_fit(words, measure);
        for (const int more : {1, -1}) {
            const auto lines = usual.lines.size() + static_cast<std::size_t>(more);
            const auto other = break_in_lines(words, measure, usual, more);
            if (usual.pass != Pass::usual || lines == 0) {
                CHECK_FALSE(other);
                continue;
            }
            const double least = BruteForce(words, measure, 0, lines).least();
            if (other) {
                ++found;
                CHECK(other->lines.size() == lines);
                CHECK(other->lines.back().end == words.size());
                CHECK(other->demerits == Approx(least).epsilon(1e-9));
            } else if (least - usual.demerits < 1e5) {
                ++missed;
            }
        }
    }
    CHECK(found > 100);
    CHECK(missed * 10 < found); // a price on lines alone can't get at every number of them
}

TEST_CASE("no paragraph is set in other lines so that its last is one syllable") {
    // Five lines of 150 pt take 12 words of 8 pt with gaps of 4 or 4.9; 59 of 60 words would fill five lines
    // with wider ones.
    std::vector<Word> words(60, word(8, Ending::free, 4));
    words.back() = word(8, Ending::forced, 0);
    const Measure measure{150, 150, 0.8, true};
    const TotalFit usual = break_total_fit(words, measure);
    REQUIRE(usual.lines.size() == 5);
    if (const auto other = break_in_lines(words, measure, usual, 1)) {
        REQUIRE(other->lines.size() == 6);
        CHECK(words.size() - other->lines[4].end > 1);
    }
    CHECK_FALSE(break_in_lines({}, measure, {}, 1));
}

TEST_CASE("ends are judged part by part where lines are forced to end") {
    // Each part has one way: a natural line costs 1. The second part could be two lines only with a gap
    // of 40.
    const std::vector<Word> words{word(30), word(30, Ending::forced, 0), word(30), last};
    std::vector<TriedEnd> tried;
    REQUIRE(break_total_fit(words, justified, &tried).lines.size() == 2);
    REQUIRE(tried.size() == 2);
    CHECK(tried[0].end == 2);
    CHECK(tried[0].demerits == Approx(1));
    CHECK(tried[1].end == 4);
    CHECK(tried[1].demerits == Approx(2));
    CHECK(tried[1].more == 0);
}

TEST_CASE("a hard tie holds until a line would pass twice the natural gap") {
    // 40+10+40 fills 90 of 100: the gap would be 20, exactly twice.
    const std::vector<Word> held{word(40), word(40), word(20, Ending::hard), word(20), word(30), last};
    const TotalFit kept = break_total_fit(held, justified);
    CHECK(ends(kept) == Ends{2, 5, 6});
    CHECK(kept.pass == Pass::usual);
    // 35+10+35 leaves 30, three times: the tie is broken instead, and told.
    const std::vector<Word> wide{word(35), word(35), word(10, Ending::hard), word(40), word(45), last};
    const TotalFit broken = break_total_fit(wide, justified);
    CHECK(ends(broken).front() == 3);
    CHECK(broken.lines.front().ending == Ending::hard);
    CHECK(broken.pass == Pass::ties_broken);
}

TEST_CASE("signs inside tokens come after broken ties, ragged lines last") {
    const std::vector<Word> address{word(30), word(60, Ending::sign, 0), word(60), word(30), last};
    const TotalFit cut = break_total_fit(address, justified);
    CHECK(ends(cut).front() == 2);
    CHECK(cut.pass == Pass::signs);
    const std::vector<Word> large{word(30), word(90), word(130), word(30), last};
    const TotalFit ragged = break_total_fit(large, justified);
    CHECK(ends(ragged) == Ends{1, 2, 3, 5});
    CHECK(ragged.pass == Pass::ragged);
    CHECK(ragged.lines[2].overfull);
    CHECK_FALSE(ragged.lines[0].overfull);
}

TEST_CASE("a last line of one syllable is avoided where that costs little") {
    // In 84.5 pt four words of 15 have gaps of 24.5 / 3, which is 0.82; three have gaps of 39.5 / 2. Four,
    // four and one would be the best lines; so it is three, four and two.
    std::vector<Word> words(8, word(15));
    words.push_back(word(15, Ending::forced, 0));
    const Ends found = ends(break_total_fit(words, {84.5, 84.5, 0.8, true, 2.5, 0}));
    CHECK(found.size() == 3);
    CHECK(found[1] == 7);
}

TEST_CASE("a forced ending closes a paragraph's part as a last line does") {
    const std::vector<Word> words{word(30), word(30, Ending::forced, 0), word(30), last};
    const TotalFit found = break_total_fit(words, justified);
    CHECK(ends(found) == Ends{2, 4});
    CHECK(found.lines[0].ending == Ending::forced);
    CHECK(found.demerits == Approx(2)); // two natural lines
}

TEST_CASE("no words make no lines") {
    CHECK(break_total_fit({}, justified).lines.empty());
}
