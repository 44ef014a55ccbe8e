// Hostile sources: each is refused with a message or read in time that grows with its length alone.
#include "catch.hpp"
#include "readers/readers.hpp"

#include <string>

using namespace anban;
using anban::readers::read_markdown;

namespace {

std::string repeat(std::string_view part, std::size_t bytes) {
    std::string out;
    out.reserve(bytes + part.size());
    while (out.size() < bytes)
        out += part;
    return out;
}

void check_refused(const std::string& source, const std::string& code) {
    const auto result = read_markdown(source, "bai.md", ".");
    REQUIRE_FALSE(result);
    CHECK(result.failure().kind == FailureKind::bad_data);
    CHECK(result.failure().why.code == code);
    CHECK(result.failure().why.at.line > 0);
}

} // namespace

TEST_CASE("a hundred quotes and lists may lie inside one another, not more") {
    CHECK(read_markdown(repeat(">", 100) + "a\n", "bai.md", "."));
    check_refused(repeat(">", 101) + "a\n", "nesting-too-deep");
    CHECK(read_markdown(repeat("+ ", 200) + "a\n", "bai.md", "."));
    check_refused(repeat("+ ", 202) + "a\n", "nesting-too-deep");
    check_refused(repeat("1. > - ", 1000) + "a\n", "nesting-too-deep");
    check_refused("x\n\n" + repeat(">", 1'000'000), "nesting-too-deep");
    check_refused(repeat("- ", 1'000'000) + "a\n" + repeat("\n", 1'000'000), "nesting-too-deep");
    std::string ladder;
    for (std::size_t depth = 0; depth < 600; ++depth)
        ladder += std::string(2 * depth, ' ') + "- a\n";
    check_refused(ladder + repeat("\n", 1'000'000), "nesting-too-deep");
    ladder.clear();
    for (std::size_t depth = 0; depth < 110; ++depth)
        ladder += std::string(2 * depth, ' ') + "- a\n";
    check_refused(ladder, "nesting-too-deep");
}

TEST_CASE("a long thematic break is no nesting") {
    const auto result = read_markdown("a\n\n" + repeat("* ", 400) + "\n", "bai.md", ".");
    REQUIRE(result);
    CHECK(result->document.blocks.size() == 2);
}

TEST_CASE("a paragraph of endless lines with brackets is refused") {
    check_refused(repeat("[a](b)\n", 2'000'000), "paragraph-too-long");
    check_refused(repeat("[a](b\n'c\n", 2'000'000), "paragraph-too-long");
    CHECK(read_markdown(repeat("a\n", 2'000'000), "bai.md", "."));
    CHECK(read_markdown(repeat("[a](https://b.vn)\n\n", 200'000), "bai.md", "."));
}

TEST_CASE("one address that all links name can't blow the document up") {
    check_refused("[a]: https://x.vn/" + std::string(500'000, 'b') + "\n\n" + repeat("[a] ", 500'000),
                  "links-too-long");
}

TEST_CASE("long runs of marks are read") {
    for (const char* part :
         {"[",      "![",       "[a](", "*",  "*a ",   "*a **b ", "_a*b_c* ", "`",  "`a``b",  "<",
          "<a b='", "<!-- ",    "&",    "&a", "\\",    "a<b>",    "</b>",     "]:", "[a]:",   "#",
          "~~~\n",  "a\n===\n", "|",    "1.", "a\\\n", "![](",    "![a](b)",  "&#", "\u00a0", "e&#769;"}) {
        CAPTURE(part);
        const auto result = read_markdown("x\n\n" + repeat(part, 100'000), "bai.md", ".");
        CHECK(result);
    }
}

TEST_CASE("of endless messages the first thousand are given") {
    const auto result = read_markdown(repeat("&xx; ", 100'000), "bai.md", ".");
    REQUIRE(result);
    REQUIRE(result->messages.size() == 1001);
    CHECK(result->messages.back().code == "more-messages");
}
