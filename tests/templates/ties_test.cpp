#include "catch.hpp"
#include "helpers.hpp"
#include "text/breaks.hpp"
#include "text/ties.hpp"

using namespace test;

namespace {

std::string rule(const std::string& lines) {
    return extending("[ties.ours]\n" + lines);
}

/// Prices of the breaks of a text in a document of that template.
std::vector<int> prices(const templates::Template& tmpl, const std::string& text) {
    const auto styled = dress(article({{"title", "A"}}), tmpl);
    std::vector<int> all;
    for (const auto& at : anban::text::find_breaks(text, styled.document.ties.get()))
        all.push_back(at.price);
    return all;
}

} // namespace

TEST_CASE("a template adds ties to the built-in ones") {
    const Loaded loaded = load_text(rule(
        "pattern = \"number~{}\"\nwords = [\"Lọ\", \"bó rau\"]\nexample = \"5~lọ, 3~bó rau\"\n"
        "[ties.names]\npattern = \"{=}\"\nprice = 300\nwords = [\"sao hôm đỏ\"]\nexample = \"sao=hôm=đỏ\"\n"
        "[ties.freed]\npattern = \"number {}\"\nwords = [\"xã\"]\nexample = \"5 xã, 5~phường\"\n"));
    REQUIRE(loaded);
    CHECK(prices(**loaded, "5 lọ") == std::vector<int>{anban::text::forbidden});
    CHECK(prices(**loaded, "sao hôm đỏ") == std::vector<int>{300, 300});
    CHECK(prices(**loaded, "5 xã") == std::vector<int>{0});
    CHECK(prices(**loaded, "Điều 5") == std::vector<int>{anban::text::forbidden});
}

TEST_CASE("a template without ties has none of its own") {
    const Loaded loaded = load_text(extending(""));
    REQUIRE(loaded);
    CHECK_FALSE(dress(article({{"title", "A"}}), **loaded).document.ties);
}

TEST_CASE("a template inherits the ties of its parent rule by rule") {
    const Folder own;
    own.write("a.toml",
              extending("[ties.one]\npattern = \"number~{}\"\nwords = [\"lọ\"]\nexample = \"5~lọ\"\n"));
    const auto file =
        own.write("b.toml", "anban-template = 1\nextends = \"a\"\n[ties.two]\npattern = \"{~}\"\n"
                            "words = [\"sao mai\"]\nexample = \"sao~mai\"\n");
    const Loaded loaded = templates::load(file.string(), {shipped});
    REQUIRE(loaded);
    CHECK(prices(**loaded, "5 lọ") == std::vector<int>{anban::text::forbidden});
    CHECK(prices(**loaded, "sao mai") == std::vector<int>{anban::text::forbidden});
}

TEST_CASE("ties may stand in a file beside the template, whose places messages name") {
    const Folder own;
    const auto file = own.write("thu.toml", extending("ties = \"rieng/ties.toml\"\n"));
    own.write("rieng/ties.toml", "[ours]\npattern = \"number~{}\"\nwords = [\"lọ\"]\nexample = \"5~lọ\"\n");
    const Loaded loaded = templates::load(file.string(), {shipped});
    REQUIRE(loaded);
    CHECK(prices(**loaded, "5 lọ") == std::vector<int>{anban::text::forbidden});

    own.write("rieng/ties.toml", "[ours]\npatern = \"number~{}\"\n");
    const Loaded misspelt = templates::load(file.string(), {shipped});
    REQUIRE_FALSE(misspelt);
    CHECK(misspelt.failure().why.file == (own.path() / "rieng" / "ties.toml").string());
    CHECK(misspelt.failure().why.at == anban::SourcePos{2, 1});
    CHECK(misspelt.failure().why.hint == "did you mean “pattern”? One of: pattern, price, words, example");

    own.write("rieng/ties.toml", "[ours\n");
    const Loaded broken = templates::load(file.string(), {shipped});
    REQUIRE_FALSE(broken);
    CHECK(broken.failure().why.code == "template-syntax");
    CHECK(broken.failure().why.file == (own.path() / "rieng" / "ties.toml").string());

    std::filesystem::remove(own.path() / "rieng" / "ties.toml");
    const Loaded missing = templates::load(file.string(), {shipped});
    REQUIRE_FALSE(missing);
    CHECK(missing.failure().why.file == file.string());
    CHECK(missing.failure().why.at == anban::SourcePos{3, 8});
}

TEST_CASE("mistakes in ties are told with their place and what may stand there") {
    const std::string whole = "words = [\"lọ\"]\nexample = \"5~lọ\"\n";
    CHECK(complaint(extending("ties = 5\n")) ==
          "3:8 this is a whole number | write a table of rules, or the name of a file that holds them");
    CHECK(complaint(rule(whole)) ==
          "3:7 the rule “ours” isn't whole | a rule needs pattern, words and example");
    CHECK(complaint(rule("pattern = \"nummer~{}\"\n" + whole)) ==
          "4:11 unknown pattern “nummer~{}” | did you mean “number~{}”? One of: number~{number}, number~{}, "
          "{}~number, {~}~number, {}~letter, {}~day, day~{}, {}~digits, {}~Capital, {}.~Capital, {}~Name, "
          "{name}~Name, {~}");
    CHECK(complaint(rule("pattern = \"number~{}\"\nprice = 300\n" + whole)) ==
          "5:9 this pattern has no “=” that could have a price | leave the price out, or write the pattern "
          "with “=”");
    CHECK(complaint(rule("pattern = \"number={}\"\nprice = 2601\n" + whole)) ==
          "5:9 2601 is out of range | write a whole number from 1 to 2600");
    CHECK(complaint(rule("pattern = \"number~{}\"\nwords = [\"lọ, hộp\"]\nexample = \"5~lọ\"\n")) ==
          "5:10 “lọ, hộp” can't be a word of this rule | write one or two syllables with a single space, "
          "without "
          "punctuation");
    CHECK(complaint(rule("pattern = \"{~}\"\nwords = [\"lọ\"]\nexample = \"lọ\"\n")) ==
          "5:10 “lọ” can't be a word of this rule | write two to four syllables with single spaces, without "
          "punctuation");
}

TEST_CASE("an example that comes out otherwise is refused with what came out") {
    CHECK(complaint(rule("pattern = \"number~{}\"\nwords = [\"lọ\"]\nexample = \"mua 5=lọ kinh tế\"\n")) ==
          "6:11 the example comes out as “mua 5~lọ kinh tế” | mark its spaces so, or mend the rule: ~ where "
          "no line "
          "may end, = where it may at a price, _ inside a compound, other spaces free");
    CHECK(
        complaint(
            rule("pattern = \"{=}\"\nprice = 50\nwords = [\"hội quán\"]\nexample = \"ở hội_quán kinh tế\"\n"))
            .find("7:11 the example comes out as “ở hội_quán kinh_tế”") == 0);
}
