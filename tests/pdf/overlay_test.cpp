#include "catch.hpp"
#include "layout/trace.hpp"
#include "pdf/overlay.hpp"
#include "support.hpp"

#include <memory>

using namespace anban;
using layout::Pages, layout::Trace;

namespace {

/// A page 400 pt high with a trace.
struct Traced {
    Pages pages;
    std::shared_ptr<Trace> trace = std::make_shared<Trace>();

    explicit Traced(std::vector<layout::Item> items) {
        pages.pages.push_back({Pt{300}, Pt{400}, "1", std::move(items)});
        pages.trace = trace;
    }
    std::string draw() const { return pdf::draw_overlay(pages, 0); }
};

bool has(const std::string& operators, const std::string& part) {
    return operators.find(part) != std::string::npos;
}

/// Fill colour of the box of a gap with 3 pt of its own and so much more, in a 12 pt line at (72, 90).
std::string gap_colour(double more) {
    layout::PlacedText text = sample::placed("n n", 72, 90, 0);
    text.word_gap = {more};
    const std::string operators = Traced({text}).draw();
    const std::size_t box = operators.find(" re\nf\n");
    REQUIRE(box != std::string::npos);
    const std::size_t end = operators.rfind(" rg\n", box);
    return operators.substr(operators.rfind('\n', end) + 1, end - operators.rfind('\n', end) - 1);
}

} // namespace

TEST_CASE("an overlay is one artifact that leaves the graphics state and the text alone") {
    const std::string operators = Traced({sample::placed("n n", 72, 90, 0)}).draw();
    CHECK(operators.rfind("/Artifact<</Type/Layout>>BDC\nq\n", 0) == 0);
    CHECK(operators.substr(operators.size() - 6) == "Q\nEMC\n");
    CHECK(operators.find("BDC") == operators.rfind("BDC"));
    CHECK_FALSE(has(operators, "BT"));
    CHECK_FALSE(has(operators, "Tj"));
}

TEST_CASE("columns, strips and images are outlined where they stand") {
    layout::PlacedImage image;
    image.x = {60};
    image.y = {80};
    image.width = {100};
    image.height = {50};
    Traced page({image});
    page.trace->begin_column({0, 50, 60, 200, 300});
    layout::Strip strip;
    strip.height = 25;
    page.trace->place(strip, 50, 70, 0);
    page.trace->begin_column({1, 1, 2, 3, 4}); // of another page
    const std::string operators = page.draw();
    CHECK(has(operators, "50 40 200 300 re\nS")); // 400 − 60 − 300
    CHECK(has(operators, "50 305 200 25 re\nS")); // 400 − 70 − 25
    CHECK(has(operators, "60 270 100 50 re\nS")); // 400 − 80 − 50
    CHECK_FALSE(has(operators, "1 394 3 4 re\nS"));
}

TEST_CASE("gaps are grey where they are natural, bluer the narrower and redder the wider") {
    CHECK(gap_colour(0) == ".82 .82 .82");
    CHECK(gap_colour(-0.75) == ".05 .2 .9");
    CHECK(gap_colour(1.5) == ".9 .05 0");
    const std::string narrow = gap_colour(-0.45), wide = gap_colour(0.6);
    CHECK(narrow != ".05 .2 .9");
    CHECK(narrow != wide);
}

TEST_CASE("the end of a line is marked, and where it might have ended is ticked") {
    layout::PlacedText text = sample::placed("n n", 72, 90, 0);
    text.width = {15};
    text.line = 1;
    Traced page({text});
    layout::TracedLine line;
    line.rejected.push_back({6, layout::Ending::free, 5, 3});
    page.trace->paragraphs.push_back({"plain", 1, true, {}});
    page.trace->lines.push_back(line);
    const std::string operators = page.draw();
    CHECK(has(operators, "87.5 311.5 m\n90.5 313 l\n90.5 310 l\nf")); // at 72 + 15, pointing at it
    CHECK(has(operators, "78 309.5 m\n78 307 l\nS"));                 // at 72 + 6, below the baseline
}

TEST_CASE("pages without a trace can't be drawn with one") {
    templates::StyledDocument document = sample::document();
    const auto p = sample::add_tag(document, sample::Role::paragraph);
    Pages pages;
    pages.pages.push_back(sample::page({sample::placed("n", 72, 90, p)}));
    const auto refused = sample::writer().write(document, pages, {}, true);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().why.code == "no-trace");
    pages.trace = std::make_shared<Trace>();
    CHECK(sample::writer().write(document, pages, {}, true));
}
