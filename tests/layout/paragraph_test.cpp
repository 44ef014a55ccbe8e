// Letters of Liberation Serif as wide as in Times: n, o, u, b, h half an em, the space a quarter. At 10 pt a
// word of four such letters is 20 pt wide, a space 2.5 pt; the sample's measure is 200 pt, from 50 to 250.
#include "catch.hpp"
#include "samples.hpp"

using namespace anban;
using namespace anban::templates;
using layout::PlacedRule;
using layout::PlacedText;
using sample::texts;
using test::Approx;

namespace {

std::string words(int count, const std::string& word = "nonu") {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += (i ? " " : "") + word;
    return out;
}

/// The texts of the only page of a document with one paragraph in a style like the sample's, changed.
template <class Change>
std::vector<PlacedText> set(const std::string& text, Change change) {
    StyledDocument d = sample::document();
    change(d.styles[0]);
    sample::add(d, text);
    return texts(sample::lay_out(d).pages.pages.at(0));
}

void justify_by_gaps(ParagraphStyle& style) {
    style.align = Align::justify;
    style.glyph_scaling = style.letter_spacing = 0;
    style.gaps_least = 0;
}

} // namespace

TEST_CASE("lines stand a pitch apart, the first an em below the top") {
    // Nine words need 9 × 20 + 8 × 2.5 = 200 pt: exactly the measure.
    const auto lines = set(words(12), [](ParagraphStyle&) {});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].x.value == 50);
    CHECK(lines[0].baseline.value == 60);
    CHECK(lines[0].width.value == 200);
    CHECK(sample::text_of(lines[0]) == words(9));
    CHECK(lines[1].baseline.value == 72);
    CHECK(lines[1].width.value == 65); // 3 × 20 + 2 × 2.5
    CHECK(sample::text_of(lines[1]) == words(3));
}

TEST_CASE("alignment") {
    const auto one = [](Align align) {
        return set("nonu", [&](ParagraphStyle& s) { s.align = align; }).at(0).x.value;
    };
    CHECK(one(Align::left) == 50);
    CHECK(one(Align::centre) == 140);
    CHECK(one(Align::right) == 230);
    CHECK(one(Align::justify) == 50);
}

TEST_CASE("glyphs are scaled before gaps grow") {
    // Seven words of 25 and six gaps of 2.5 are 190; 2 % wider 193.8, so that each gap gets 6.2 / 6 / 1.02.
    const auto lines = set(words(9, "nonuh"), [](ParagraphStyle& s) {
        s.align = Align::justify;
        s.gaps_least = s.letter_spacing = 0;
    });
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].scale == Approx(1.02));
    CHECK(lines[0].word_gap.value == Approx(1.013)); // rounded down
    CHECK(lines[0].width.value == Approx(200).margin(0.01));
    CHECK(lines[1].scale == 1);
}

TEST_CASE("letters are moved before gaps grow, and none beside a space") {
    // After scaling 6.2 pt are left; the four joints of each of seven words take 0.18 pt (0.018 em) before
    // scaling, 28 · 0.18 · 1.02 = 5.1408, and six gaps the rest.
    const auto lines = set(words(9, "nonuh"), [](ParagraphStyle& s) {
        s.align = Align::justify;
        s.gaps_least = 0;
    });
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].letter_gap.value == Approx(0.18));
    CHECK(lines[0].word_gap.value == Approx((6.2 - 5.1408) / 6 / 1.02).margin(0.001));
    CHECK(lines[0].width.value == Approx(200).margin(0.01));
    CHECK(lines[1].letter_gap.value == 0);
}

TEST_CASE("letters are moved farther before bound words are parted") {
    // 35 letters and two gaps are 180 pt, 183.6 pt when scaled. Letters moved by 0.18 pt at 32 joints leave
    // each gap 3.1 times the natural one, which is too much; moved by 0.36 pt, 1.9 times. With the number
    // they are 207.5 pt, which can be made narrow enough, with what it counts 230.
    const std::string bound = "nonunonunonu nonunonunonu nonunonunon";
    const auto with = [&](double most) {
        return set(bound + " 55555 bông nonu", [&](ParagraphStyle& s) {
            s.align = Align::justify;
            s.gaps_least = 0;
            s.letter_spacing_most = most;
        });
    };
    CHECK(sample::text_of(with(0.018).at(0)) == bound + " 55555");
    const auto lines = with(0.036);
    CHECK(sample::text_of(lines.at(0)) == bound);
    CHECK(lines[0].letter_gap.value == Approx(0.36));
    CHECK(lines[0].width.value == Approx(200).margin(0.01));
}

TEST_CASE("justified lines end at the measure, the last one is natural") {
    // Eight words of 22 pt (four and n: 25): 8 × 25 + 7 × 2.5 = 217.5 shrinks to no less than 214; seven need
    // 175 + 15 = 190, so that each of six gaps gets 10 / 6 more.
    const auto lines = set(words(9, "nonuh"), justify_by_gaps);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].word_gap.value == Approx(1.666)); // rounded down
    CHECK(lines[0].width.value == Approx(199.996));
    CHECK(lines[1].word_gap.value == 0);
    CHECK(lines[1].width.value == 52.5);
}

TEST_CASE("signs at the ends of justified lines hang out of the measure") {
    // A comma is a quarter of an em wide, “ 0.444 em: 0.7 of the one hangs out at the right, half of the
    // other at the left.
    const std::string text = words(7, "nonuh") + ", “" + words(2, "nonuh");
    const auto hung = [&](double share) {
        return set(text, [&](ParagraphStyle& s) {
            justify_by_gaps(s);
            s.protrusion = share;
        });
    };
    const auto lines = hung(1);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].x.value == 50);
    CHECK(lines[0].width.value == Approx(200 + 0.7 * 2.5).margin(0.01));
    CHECK(lines[1].x.value == Approx(50 - 0.5 * 4.44).margin(0.01));
    CHECK(lines[1].word_gap.value == 0);
    CHECK(hung(0.5)[0].width.value == Approx(200 + 0.35 * 2.5).margin(0.01));
    CHECK(hung(0)[0].width.value == Approx(200).margin(0.01));
    CHECK(hung(0)[1].x.value == 50);
}

TEST_CASE("justified lines shrink their gaps, down to the least") {
    // Right indent 3: 197 pt for 9 words of 20: 17 / 8 = 2.125 for a gap, 0.85 of the natural one.
    const auto lines = set(words(12), [](ParagraphStyle& s) {
        justify_by_gaps(s);
        s.right = {3};
    });
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].word_gap.value == -0.375);
    CHECK(lines[0].width.value == 197);
    const auto less = set(words(12), [](ParagraphStyle& s) {
        justify_by_gaps(s);
        s.right = {4.5}; // 15.5 / 8 = 0.775 of the natural gap
    });
    CHECK(sample::text_of(less[0]) == words(8));
}

TEST_CASE("the last line of justified text shrinks rather than spill a word") {
    const auto lines = set(words(9), [](ParagraphStyle& s) {
        s.align = Align::justify;
        s.gaps_least = 0;
        s.right = {3};
    });
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].width.value == 197);
}

TEST_CASE("a justified line whose gaps would pass four times the natural one is ragged") {
    const auto lines =
        set("nonu nonu " + std::string(40, 'n'), [](ParagraphStyle& s) { s.align = Align::justify; });
    REQUIRE(lines.size() == 2); // 40 letters: 200 pt
    CHECK(lines[0].word_gap.value == 0);
    CHECK(lines[0].width.value == 42.5);
}

TEST_CASE("indents") {
    const auto lines = set(words(12), [](ParagraphStyle& s) {
        s.left = {20};
        s.right = {10};
        s.first_indent = {25};
    });
    // 170 pt: seven words of 20 need 155 (177.5 for eight); the first line of 145 holds six (132.5).
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].x.value == 95);
    CHECK(sample::text_of(lines[0]) == words(6));
    CHECK(lines[1].x.value == 70);
}

TEST_CASE("indents that leave no room are reported and left out") {
    StyledDocument d = sample::document();
    d.styles[0].left = {180};
    sample::add(d, words(3));
    const auto out = sample::lay_out(d);
    CHECK(texts(out.pages.pages[0]).at(0).x.value == 50);
    REQUIRE(sample::codes(out.messages) == std::vector<std::string>{"no-room"});
    CHECK(out.messages[0].at.line == 2);
}

TEST_CASE("forced line ends") {
    StyledDocument d = sample::document();
    Paragraph p = sample::paragraph(d, "nonu");
    p.runs.push_back(sample::line_end(p.tag));
    p.runs.push_back(sample::line_end(p.tag));
    p.runs.push_back(sample::run("huu", p.tag));
    p.runs.push_back(sample::line_end(p.tag)); // the last one makes no line
    d.blocks.push_back({p});
    sample::add(d, "bu");
    const auto lines = texts(sample::lay_out(d).pages.pages[0]);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].baseline.value == 60);
    CHECK(lines[1].baseline.value == 84);
    CHECK(lines[2].baseline.value == 96);
}

TEST_CASE("runs of one look are one item, others stand side by side, and a word may span them") {
    StyledDocument d = sample::document();
    Paragraph p = sample::paragraph(d, "no");
    const TagId link = sample::add_tag(d, Role::link, p.tag);
    p.runs.push_back(sample::run("nu ", p.tag));
    p.runs.push_back(sample::run("hu", p.tag, 10, 1));
    p.runs.push_back(sample::run("no ", link));
    p.runs.push_back(sample::run("bu", p.tag, 8));
    d.blocks.push_back({p});
    const auto items = texts(sample::lay_out(d).pages.pages[0]);
    REQUIRE(items.size() == 4);
    CHECK(sample::text_of(items[0]) == "nonu ");
    CHECK(items[0].width.value == 20); // the space at its end isn't seen
    CHECK(items[1].x.value == 72.5);
    CHECK(items[1].face->bold);
    CHECK(items[1].width.value == Approx(11.12).margin(0.01)); // bold h and u: 0.556 em
    CHECK(sample::text_of(items[2]) == "no ");
    CHECK(items[2].tag == link);
    CHECK(items[3].size.value == 8);
    CHECK(items[3].x.value == Approx(72.5 + 11.12 + 10 + 2.5).margin(0.01));
    // The word "hu|no" is parted by no line end: in a narrow column it moves as a whole.
    d.styles[0].right = {140};
    const auto narrow = texts(sample::lay_out(d).pages.pages[0]);
    CHECK(narrow[1].baseline.value == narrow[2].baseline.value);
}

TEST_CASE("several spaces and spaces at the edges") {
    const auto lines = set("  nonu  huu  ", [](ParagraphStyle&) {});
    REQUIRE(lines.size() == 1);
    CHECK(sample::text_of(lines[0]) == "nonu  huu");
    CHECK(lines[0].x.value == 50);
    CHECK(lines[0].width.value == 40);
}

TEST_CASE("a web address that is too wide is cut after its signs and before its hyphens, without a warning") {
    StyledDocument d = sample::document();
    sample::add(d, "https://namsach.haiduong.gov.vn/tin-tuc/hoi-nghi-lan-thu-hai-ban-chap-hanh");
    const auto out = sample::lay_out(d);
    const auto lines = texts(out.pages.pages[0]);
    REQUIRE(lines.size() == 2);
    const bool before_hyphen = sample::text_of(lines[1]).front() == '-';
    CHECK((before_hyphen || std::string("/.").find(sample::text_of(lines[0]).back()) != std::string::npos));
    CHECK(lines[0].width.value <= 200);
    CHECK(out.messages.empty());
}

TEST_CASE("text wider than the measure is cut between its characters and reported") {
    StyledDocument d = sample::document();
    sample::add(d, "no " + std::string(100, 'n') + " bu");
    const auto out = sample::lay_out(d);
    const auto lines = texts(out.pages.pages[0]);
    // Two cuts are the least: lines of 5 pt a letter hold 40, and 37 behind `no `.
    REQUIRE(lines.size() == 3);
    CHECK(sample::text_of(lines[0]) == "no " + std::string(37, 'n'));
    CHECK(sample::text_of(lines[1]) == std::string(40, 'n'));
    CHECK(lines[1].width.value == 200);
    CHECK(sample::text_of(lines[2]) == std::string(23, 'n') + " bu");
    REQUIRE(sample::codes(out.messages) == std::vector<std::string>{"overfull"});
    CHECK(out.messages[0].message.find("nnnn") != std::string::npos);
    CHECK(out.messages[0].at.line == 2);
}

TEST_CASE("a token is cut between whole characters only") {
    StyledDocument d = sample::document();
    std::string token;
    for (int i = 0; i < 60; ++i)
        token += "e\u0323\u0302"; // a letter with two marks
    sample::add(d, token);
    std::string all;
    for (const auto& line : texts(sample::lay_out(d).pages.pages[0])) {
        CHECK(sample::text_of(line).front() == 'e');
        all += sample::text_of(line);
    }
    CHECK(all == token);
}

TEST_CASE("a character without a glyph is reported once, with its text and place") {
    StyledDocument d = sample::document();
    sample::add(d, "no \U00013000 nu \U00013000 \U00013001\U00013002");
    const auto out = sample::lay_out(d);
    REQUIRE(sample::codes(out.messages) == std::vector<std::string>(3, "missing-glyph"));
    CHECK(out.messages[0].message.find("\U00013000") != std::string::npos);
    CHECK(out.messages[0].message.find("no ") != std::string::npos);
    CHECK(out.messages[0].at.line == 2);
    CHECK(sample::text_of(texts(out.pages.pages[0]).at(0)) ==
          "no \U00013000 nu \U00013000 \U00013001\U00013002");
}

TEST_CASE("labels hang to the left of the text") {
    StyledDocument d = sample::document();
    d.styles[0].left = {30};
    Paragraph p = sample::paragraph(d, words(12));
    const TagId label = sample::add_tag(d, Role::label, p.tag);
    p.label = Label{sample::run("1.", label), {18}};
    d.blocks.push_back({p});
    const auto items = texts(sample::lay_out(d).pages.pages[0]);
    REQUIRE(items.size() == 3);
    CHECK(items[0].x.value == 62); // 50 + 30 - 18
    CHECK(items[0].baseline.value == 60);
    CHECK(sample::text_of(items[0]) == "1. ");
    CHECK(items[0].width.value == 7.5);
    CHECK(items[0].tag == label);
    CHECK(items[1].x.value == 80);
    CHECK(items[2].x.value == 80);
}

TEST_CASE("a label that is wider than its room moves the first line") {
    StyledDocument d = sample::document();
    Paragraph p = sample::paragraph(d, words(12));
    p.label = Label{sample::run("nonu", p.tag), {18}};
    d.blocks.push_back({p});
    const auto items = texts(sample::lay_out(d).pages.pages[0]);
    CHECK(items[0].x.value == 50); // not in the margin
    CHECK(items[1].x.value == 72.5);
    CHECK(items[2].x.value == 50);
}

TEST_CASE("gaps between paragraphs collapse to the larger and vanish at the top of a page") {
    StyledDocument d = sample::document();
    d.styles[0].before = {8};
    d.styles[0].after = {5};
    sample::add(d, "nonu");
    sample::add(d, "nonu");
    const auto lines = texts(sample::lay_out(d).pages.pages[0]);
    CHECK(lines[0].baseline.value == 60);
    CHECK(lines[1].baseline.value == 80); // 12 and 8
}

TEST_CASE("a paragraph without text takes no room") {
    StyledDocument d = sample::document();
    sample::add(d, "nonu");
    sample::add(d, "");
    d.blocks.push_back({Paragraph{}});
    sample::add(d, "nonu");
    const auto lines = texts(sample::lay_out(d).pages.pages[0]);
    CHECK(lines.at(1).baseline.value == 72);
}

TEST_CASE("rules above and below a paragraph") {
    StyledDocument d = sample::document();
    Rule rule;
    rule.thickness = {1};
    rule.share = 0.5;
    rule.gap = {3};
    d.styles[0].rule_above = rule;
    rule.width = {40};
    rule.align = Align::right;
    d.styles[0].rule_below = rule;
    sample::add(d, words(12));
    sample::add(d, words(1));
    const auto page = sample::lay_out(d).pages.pages[0];
    const auto rules = sample::items<PlacedRule>(page);
    const auto lines = texts(page);
    REQUIRE(rules.size() == 4);
    CHECK(rules[0].x.value == 100); // half of 200, centred
    CHECK(rules[0].width.value == 100);
    CHECK(rules[0].y.value == 50);
    CHECK(rules[0].height.value == 1);
    CHECK(lines[0].baseline.value == 64); // 50 + 1 + 3 + 10
    CHECK(lines[1].baseline.value == 76);
    CHECK(rules[1].x.value == 210);
    CHECK(rules[1].width.value == 40);
    CHECK(rules[1].y.value == 81.5); // 76 + 2.5 + 3
    CHECK(rules[1].tag == artifact);
    CHECK(rules[2].y.value == 82.5);
}

TEST_CASE("larger text takes the room that it needs, what follows is a pitch away") {
    StyledDocument d = sample::document();
    Paragraph p = sample::paragraph(d, "no");
    p.runs.push_back(sample::run("no", p.tag, 20));
    p.runs.push_back(sample::line_end(p.tag));
    p.runs.push_back(sample::run("no", p.tag));
    d.blocks.push_back({p});
    const auto lines = texts(sample::lay_out(d).pages.pages[0]);
    CHECK(lines[0].baseline.value == 70);
    CHECK(lines[1].baseline.value == 70);
    CHECK(lines[2].baseline.value == 82);
}

TEST_CASE("a tight first line keeps away from a drawn line") {
    StyledDocument d = sample::document();
    d.styles[0].pitch = {11}; // 1.5 pt less than a line's own height
    d.blocks.push_back({Separator{}});
    sample::add(d, "nonu");
    sample::add(d, "nonu");
    const auto lines = texts(sample::lay_out(d).pages.pages[0]);
    CHECK(lines[0].baseline.value == 60.5);
    CHECK(lines[1].baseline.value == 71.5);
}

TEST_CASE("no line ends in a free hyphen, which text extraction would lose, if there is any other place") {
    StyledDocument d = sample::document();
    d.styles[0].right = {160}; // 40 pt: "2025 -" has 26, "- 2030" too, both together 48
    sample::add(d, "2025 - 2030");
    const auto lines = texts(sample::lay_out(d).pages.pages[0]);
    REQUIRE(lines.size() == 2);
    CHECK(sample::text_of(lines[0]) == "2025");
    CHECK(sample::text_of(lines[1]) == "- 2030");
}
