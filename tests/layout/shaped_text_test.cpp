// What shaping hands on to the breaker: how a line may end after each word, and at what price.
#include "catch.hpp"
#include "layout/paragraph/shaped_text.hpp"
#include "samples.hpp"
#include "text/ties.hpp"

using namespace anban;
using layout::Ending;

namespace {

std::vector<layout::Word> words(const templates::StyledDocument& document, const std::string& text,
                                double narrowest) {
    auto& fonts = sample::fonts();
    const fonts::Face* face = *fonts.catalogue->find("Liberation Serif", false, false);
    layout::Context context{document, *fonts.shaper, fonts.lexicon, {face}, {}, {}, {}, {}};
    context.space.push_back(fonts.shaper->shape(*face, " ", false));
    const std::vector<templates::StyledRun> runs = {sample::run(text, 2)};
    return layout::shape_text(context, runs, false, narrowest).words;
}

/// Endings with their prices, `forced` left out.
std::vector<std::pair<Ending, int>> endings(const templates::StyledDocument& document,
                                            const std::string& text, double narrowest) {
    std::vector<std::pair<Ending, int>> all;
    for (const layout::Word& word : words(document, text, narrowest))
        if (word.ending != Ending::forced) all.emplace_back(word.ending, word.price);
    return all;
}

using Endings = std::vector<std::pair<Ending, int>>;
constexpr double wide = 400, narrow = 100; // pt, of 10 pt text

} // namespace

TEST_CASE("the price of a break is that of its word's ending, tied from 200 on") {
    const auto document = sample::document();
    CHECK(endings(document, "kinh tế rất tốt", wide) ==
          Endings{{Ending::free, 20}, {Ending::free, 0}, {Ending::free, 0}});
    CHECK(endings(document, "ngày 05 tháng 3", wide) ==
          Endings{{Ending::hard, 0}, {Ending::tied, 500}, {Ending::hard, 0}});
    CHECK(endings(document, "và/hoặc", wide) == Endings{{Ending::tied, 2600}});
}

TEST_CASE("where lines hold few gaps a break inside a compound costs nothing, ties cost what they do") {
    const auto document = sample::document();
    CHECK(endings(document, "kinh tế rất tốt", narrow) ==
          Endings{{Ending::free, 0}, {Ending::free, 0}, {Ending::free, 0}});
    CHECK(endings(document, "ngày 05 tháng 3", narrow) ==
          Endings{{Ending::hard, 0}, {Ending::tied, 500}, {Ending::hard, 0}});
}

TEST_CASE("the ties of a document's template hold as well") {
    auto document = sample::document();
    auto own = std::make_shared<text::OwnTies>();
    REQUIRE(own->add(*text::parse_pattern("{~}"), 0, "rất tốt"));
    document.ties = std::move(own);
    CHECK(endings(document, "kinh tế rất tốt", wide) ==
          Endings{{Ending::free, 20}, {Ending::free, 0}, {Ending::hard, 0}});
}

TEST_CASE("a token that is cut between its characters is not cut behind a hyphen") {
    const auto document = sample::document();
    std::vector<std::uint32_t> glyphs;
    for (const layout::Word& word : words(document, "nn-nn", 12))
        glyphs.push_back(word.joints);
    CHECK(glyphs == std::vector<std::uint32_t>{2, 2, 1}); // nn, -n, n: a letter is 5 pt wide
}
