#include "catch.hpp"
#include "helpers.hpp"
#include "templates/numbering.hpp"

#include <algorithm>

using namespace test;
using templates::NumberForm, templates::Role, templates::ListNumbering;

namespace {

document::Block numbers(std::vector<document::ListItem> items, unsigned start = 1, char delimiter = '.') {
    document::List made;
    made.ordered = true;
    made.start = start;
    made.delimiter = delimiter;
    made.items = std::move(items);
    return {made};
}

/// `depth` ordered lists in one another, each of one item.
document::Block nested(int depth) {
    document::ListItem item{{paragraph("x")}};
    if (depth > 1) item.blocks.push_back(nested(depth - 1));
    return numbers({item});
}

std::vector<std::string> labels(const templates::StyledDocument& out) {
    std::vector<std::string> found;
    for (const templates::Block& block : out.blocks)
        if (const auto* p = std::get_if<templates::Paragraph>(&block.kind); p && p->label)
            found.push_back(p->label->run.text);
    return found;
}

using Labels = std::vector<std::string>;

/// Labels of blocks under a template that adds `lists` to the base.
Labels labelled(const std::string& lists, const document::Block& list) {
    const Loaded loaded = load_text("anban-template = 1\nextends = \"co-ban\"\n[lists]\n" + lists);
    REQUIRE(loaded);
    return labels(dress(article({{"title", "T"}}, {list}), **loaded).document);
}

std::string text_of(const templates::Paragraph& p) {
    std::string text;
    for (const auto& run : p.runs)
        text += run.text;
    return text;
}

std::vector<std::string> heading_texts(const templates::StyledDocument& out) {
    std::vector<std::string> found;
    for (const templates::Block& block : out.blocks)
        if (const auto* p = std::get_if<templates::Paragraph>(&block.kind);
            p && p->tag != templates::artifact && out.tags[p->tag].role >= Role::heading2 &&
            out.tags[p->tag].role <= Role::heading6)
            found.push_back(text_of(*p));
    return found;
}

} // namespace

TEST_CASE("Vietnamese letters count without ă â ê ô ơ ư and f j w z, and go on with aa") {
    // As the points of laws do: … d, đ, e, g … x, y.
    const char* const letters[] = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m",
                                   "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"};
    for (unsigned i = 0; i < 23; ++i)
        CHECK(templates::number_text(i + 1, NumberForm::lower_letter) == letters[i]);
    CHECK(templates::number_text(24, NumberForm::lower_letter) == "aa");
    CHECK(templates::number_text(28, NumberForm::lower_letter) == "ađ");
    CHECK(templates::number_text(46, NumberForm::lower_letter) == "ay");
    CHECK(templates::number_text(47, NumberForm::lower_letter) == "ba");
    CHECK(templates::number_text(23 + 23 * 23 + 1, NumberForm::lower_letter) == "aaa");
    CHECK(templates::number_text(5, NumberForm::upper_letter) == "Đ");
}

TEST_CASE("Roman numbers, and digits where there are none") {
    const auto roman = [](std::uint64_t n) { return templates::number_text(n, NumberForm::upper_roman); };
    CHECK(roman(1) == "I");
    CHECK(roman(4) == "IV");
    CHECK(roman(9) == "IX");
    CHECK(roman(14) == "XIV");
    CHECK(roman(49) == "XLIX");
    CHECK(roman(1994) == "MCMXCIV");
    CHECK(roman(3999) == "MMMCMXCIX");
    CHECK(roman(4000) == "4000");
    CHECK(roman(0) == "0");
    CHECK(templates::number_text(8, NumberForm::lower_roman) == "viii");
    CHECK(templates::number_text(0, NumberForm::lower_letter) == "0");
    CHECK(templates::number_text(1205, NumberForm::decimal) == "1205");
}

TEST_CASE("the base sets 1. a) – + by depth and keeps start and sign of the source") {
    CHECK(labels(dress(article({{"title", "T"}}, {nested(5)}), "co-ban").document) ==
          Labels{"1.", "a)", "–", "+", "+"});
    const auto list = numbers({{{paragraph("x")}}, {{paragraph("y")}}}, 7, ')');
    CHECK(labels(dress(article({{"title", "T"}}, {list}), "co-ban").document) == Labels{"7)", "8)"});
}

TEST_CASE("a report counts I, 1, a, –, + where a list has three levels and more, else from 1 on") {
    const auto report = [](const document::Block& list) {
        return labels(dress(article({{"title", "T"}}, {list}), "bao-cao").document);
    };
    CHECK(report(nested(1)) == Labels{"1."});
    CHECK(report(nested(2)) == Labels{"1.", "a)"});
    CHECK(report(nested(3)) == Labels{"I.", "1.", "a)"});
    CHECK(report(nested(5)) == Labels{"I.", "1.", "a)", "–", "+"});
    // levels count through quotes and bullets too
    document::Quote quote;
    quote.blocks = {nested(1)};
    CHECK(report(numbers({{{paragraph("x"),
                            list({{{paragraph("y"), numbers({{{paragraph("z"), block(quote)}}})}}})}}})) ==
          Labels{"I.", "–", "1.", "a)"});
}

TEST_CASE("labels have text around the number, and numbers above before it") {
    CHECK(labelled("numbers = \"Điều {number}.\"\n", numbers({{{paragraph("x")}}}, 12)) ==
          Labels{"Điều 12."});
    CHECK(labelled("numbers = [\"{number})\", \"({number:i})\"]\n", nested(2)) == Labels{"1)", "(i)"});
    CHECK(labelled("numbers = [\"{number:A}.\", \"{above}{number}.\"]\n", nested(3)) ==
          Labels{"A.", "A.1.", "A.1.1."});
    CHECK(labelled("numbers = [\"{{{number}}}\"]\n", nested(1)) == Labels{"{1}"});
}

TEST_CASE("wrong labels are told with their line and what is allowed") {
    const std::string head = "anban-template = 1\nextends = \"co-ban\"\n[lists]\n";
    CHECK(complaint(head + "numbers = [\"{number}.\",\n\"{numbr})\"]\n") ==
          "5:1 unknown slot “numbr” | did you mean “number”? One of: number, above, delimiter");
    CHECK(complaint(head + "numbers = [\"{number:w}\"]\n") ==
          "4:12 there is no form of numbers “w” | allowed: 1, a, A, i, I");
    CHECK(complaint(head + "numbers = \"{number\"\n") ==
          "4:11 “{” stands alone | write {number}, or {{ and }} for the signs themselves");
    CHECK(complaint("anban-template = 1\nextends = \"co-ban\"\n[headings]\nnumbers = \"{delimiter}\"\n")
              .starts_with("4:11 unknown slot “delimiter”"));
}

TEST_CASE("the structure tree is told how a list counts") {
    const auto numbering = [](const std::string& label) {
        const Loaded loaded =
            load_text("anban-template = 1\nextends = \"co-ban\"\n[lists]\nnumbers = \"" + label + "\"\n");
        REQUIRE(loaded);
        const auto out =
            dress(article({{"title", "T"}}, {numbers({{{paragraph("x")}}}, 9)}), **loaded).document;
        const auto tag = std::find_if(out.tags.begin(), out.tags.end(),
                                      [](const auto& t) { return t.role == Role::list; });
        REQUIRE(tag != out.tags.end());
        return tag->numbering;
    };
    CHECK(numbering("{number}.") == ListNumbering::decimal);
    CHECK(numbering("Điều {number}.") == ListNumbering::decimal);
    CHECK(numbering("{number:a})") == ListNumbering::lower_alpha); // though the ninth letter is an i
    CHECK(numbering("{number:A})") == ListNumbering::upper_alpha);
    CHECK(numbering("{number:I}.") == ListNumbering::upper_roman);
    CHECK(numbering("{number:i}.") == ListNumbering::lower_roman);
    CHECK(numbering("–") == ListNumbering::disc);
    CHECK(numbering("▪") == ListNumbering::square);
    CHECK(numbering("") == ListNumbering::none);
}

TEST_CASE("headings are numbered where template and document ask for it, in the contents too") {
    const std::vector<document::Block> blocks = {heading(1, "Một"), heading(2, "Hai"), heading(2, "Ba"),
                                                 heading(3, "Bốn"), heading(4, "Năm"), heading(1, "Sáu"),
                                                 heading(2, "Bảy")};
    const auto plain = article({{"title", "T"}, {"contents", "no"}}, blocks);
    CHECK(heading_texts(dress(plain, "bao-cao").document) ==
          Labels{"Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy"});
    const auto asked = article({{"title", "T"}, {"numbered-headings", "yes"}}, blocks);
    const auto out = dress(asked, "bao-cao").document;
    CHECK(heading_texts(out) == Labels{"I. Một", "1. Hai", "2. Ba", "a) Bốn", "Năm", "II. Sáu", "1. Bảy"});
    const auto& line = first_in(out, "contents-1");
    CHECK(text_of(line) == "I. Một");
    CHECK(out.tags[line.tag].alt == "I. Một");
}

TEST_CASE("a heading that the source numbers by hand keeps its number and counts") {
    for (const char* own : {"I. A", "2) A", "1.3 A", "a) A", "đ) A", "Điều 5. A", "IV) A", "3. A"})
        CHECK(templates::has_own_number(own));
    for (const char* none : {"A", "2020 là năm khó", "3 giải pháp", "Xã hội", "I", "Đ", "", "Một. Hai"})
        CHECK_FALSE(templates::has_own_number(none));
    const auto text = article({{"title", "T"}, {"numbered-headings", "có"}, {"contents", "no"}},
                              {heading(1, "I. Một"), heading(1, "Hai")});
    CHECK(heading_texts(dress(text, "bao-cao").document) == Labels{"I. Một", "II. Hai"});
}

TEST_CASE("numbers of headings join those above, and articles count anew") {
    const Loaded loaded = load_text("anban-template = 1\nextends = \"co-ban\"\n[headings]\n"
                                    "numbers = [\"{number}.\", \"{above}{number}.\"]\n");
    REQUIRE(loaded);
    const auto text =
        article({{"title", "T"}}, {heading(1, "A"), heading(2, "B"), heading(2, "C"), heading(1, "D")});
    CHECK(heading_texts(dress(text, **loaded).document) == Labels{"1. A", "1.1. B", "1.2. C", "2. D"});
    document::Document bulletin = article({{"title", "T"}}, {});
    for (int i = 0; i < 2; ++i)
        bulletin.articles.push_back(article({{"title", "Bài"}}, {heading(1, "A")}));
    auto headings = heading_texts(dress(bulletin, **loaded).document);
    CHECK(std::count(headings.begin(), headings.end(), "1. A") == 2);
}

TEST_CASE("an answer that is neither yes nor no is told") {
    const auto text = article({{"title", "T"}, {"numbered-headings", "đôi khi"}}, {heading(1, "A")});
    const auto styled = dress(text, "bao-cao");
    CHECK(std::any_of(styled.messages.begin(), styled.messages.end(),
                      [](const anban::Diagnostic& d) { return d.code == "heading-numbers-unknown"; }));
}
