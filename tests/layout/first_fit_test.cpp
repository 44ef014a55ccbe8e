#include "catch.hpp"
#include "words.hpp"

using namespace anban::layout;

using sample::Ends, sample::ends, sample::last, sample::word;

TEST_CASE("ragged lines take as many words as fit with natural gaps") {
    const std::vector<Word> words{word(30), word(30), word(30), last};
    CHECK(ends(break_first_fit(words, {110, 110})) == Ends{3, 4}); // 30+10+30+10+30 = 110
    CHECK(ends(break_first_fit(words, {109.9, 109.9})) == Ends{2, 4});
    CHECK(ends(break_first_fit(words, {70, 110})) == Ends{2, 4}); // the first line is shorter
}

TEST_CASE("justified lines shrink where that is better than stretching") {
    // Three words need 30+30+30 and two gaps. In 106 pt a gap is 8, shrunk by all of 0.2; with two words
    // only, the one gap would be 46.
    const std::vector<Word> words{word(30), word(30), word(30), last};
    CHECK(ends(break_first_fit(words, {106, 106, 0.8, true})) == Ends{3, 4});
    CHECK(ends(break_first_fit(words, {105.9, 105.9, 0.8, true})) == Ends{2, 4}); // 0.795 is too narrow
}

TEST_CASE("justified lines rather stretch a little than shrink a lot") {
    // In 78 pt: two words of 33 leave 12 for the gap, 1.2: 0.6 of the stretch to 4/3. With the word of 3.6
    // after them two gaps have 8.4 / 2 = 4.2 each, which is too narrow; with a gap_least of 0.4 it fits but
    // is 0.58 / 0.6 = 0.97 of the shrinking.
    const std::vector<Word> words{word(33), word(33), word(3.6), last};
    CHECK(ends(break_first_fit(words, {78, 78, 0.4, true})) == Ends{2, 4});
}

TEST_CASE("the last line is never parted when it fits, shrunk or not") {
    const std::vector<Word> words{word(30), word(30), last};
    CHECK(ends(break_first_fit(words, {106, 106, 0.8, true})) == Ends{3});
    CHECK(ends(break_first_fit(words, {106, 106, 1, false})) == Ends{2, 3});
}

TEST_CASE("a forced ending ends the line early") {
    const std::vector<Word> words{word(30), word(30, Ending::forced, 0), word(30), last};
    CHECK(ends(break_first_fit(words, {200, 200})) == Ends{2, 4});
    CHECK(break_first_fit(words, {200, 200})[0].ending == Ending::forced);
}

TEST_CASE("a tie holds as long as the gaps stay below twice the natural one") {
    // In 110 pt the tied ending after the third word would fill the line; the free one before it leaves
    // 110 - 60 = 50 for one gap.
    const std::vector<Word> tied{word(30), word(30), word(30, Ending::tied), word(30), last};
    CHECK(ends(break_first_fit(tied, {110, 110})) == Ends{2, 5}); // ragged: never
    CHECK(ends(break_first_fit(tied, {110, 110, 0.8, true})) == Ends{3, 5});
    // Two words of 45 leave 20 for the gap, exactly twice the natural one: the tie holds.
    const std::vector<Word> held{word(45), word(45), word(1, Ending::tied), word(30), last};
    CHECK(ends(break_first_fit(held, {110, 110, 0.8, true})) == Ends{2, 5});
}

TEST_CASE("a tie gives way before the line grows too wide, and a hard one only then") {
    const std::vector<Word> words{word(30, Ending::hard), word(30, Ending::tied), word(30, Ending::hard),
                                  last};
    CHECK(ends(break_first_fit(words, {100, 100})) == Ends{2, 4});
    CHECK(ends(break_first_fit(words, {60, 60})) == Ends{1, 2, 3, 4});
    CHECK(break_first_fit(words, {60, 60})[0].ending == Ending::hard);
    CHECK_FALSE(break_first_fit(words, {60, 60})[0].overfull);
}

TEST_CASE("a token without opportunities is cut anywhere only where the line holds no better ending") {
    const std::vector<Word> words{word(30), word(30, Ending::anywhere, 0), word(30, Ending::anywhere, 0),
                                  last};
    const auto lines = break_first_fit(words, {75, 75});
    CHECK(ends(lines) == Ends{1, 3, 4});
    CHECK(lines[1].ending == Ending::anywhere);
}

TEST_CASE("what is wider than the measure is told apart") {
    const std::vector<Word> words{word(30), word(80), last};
    const auto lines = break_first_fit(words, {70, 70});
    CHECK(ends(lines) == Ends{1, 2, 3});
    CHECK_FALSE(lines[0].overfull);
    CHECK(lines[1].overfull);
    CHECK_FALSE(lines[2].overfull);
}

TEST_CASE("nothing to break gives no lines") {
    CHECK(break_first_fit({}, {100, 100}).empty());
    CHECK(break_balanced({}, {100, 100}).empty());
}

TEST_CASE("balanced lines are as few and the longest is as short as can be") {
    // Five words of 30 in 150 pt: three and two (110, 70) rather than greedy's four and one? Four need 150.
    const std::vector<Word> five{word(30), word(30), word(30), word(30), last};
    CHECK(ends(break_first_fit(five, {150, 150})) == Ends{4, 5});
    CHECK(ends(break_balanced(five, {150, 150})) == Ends{3, 5});
    // 20, 20, 20, 60: greedy in 100 fills 80 + 60; two and two give 50 and 90; the first is better.
    const std::vector<Word> uneven{word(20), word(20), word(20), word(60, Ending::forced, 0)};
    CHECK(ends(break_balanced(uneven, {100, 100})) == Ends{3, 4});
}

TEST_CASE("balancing breaks no tie that the full measure keeps") {
    const std::vector<Word> words{word(30), word(30), word(30, Ending::tied), word(30), word(30), last};
    // Three and three would balance, but the third ending is a tie.
    CHECK(ends(break_balanced(words, {150, 150})) == Ends{4, 6});
}

TEST_CASE("text that fits one line is not balanced") {
    const std::vector<Word> words{word(30), last};
    CHECK(ends(break_balanced(words, {100, 100})) == Ends{2});
}
