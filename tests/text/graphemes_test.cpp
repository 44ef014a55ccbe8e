#include "catch.hpp"
#include "text/graphemes.hpp"
#include "unicode_data.hpp"

#include <string>
#include <vector>

using namespace anban;

namespace {

std::vector<std::size_t> clusters(const std::string& text) {
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; at < text.size(); ends.push_back(at))
        at = text::next_cluster(text, at);
    return ends;
}

} // namespace

TEST_CASE("clusters agree with GraphemeBreakTest of the Unicode Character Database") {
    for (const auto& test : test::break_cases("GraphemeBreakTest.txt")) {
        if (clusters(test.utf8) != test.breaks) FAIL(test.line);
    }
}

TEST_CASE("a Vietnamese letter is one cluster, composed or not") {
    CHECK(clusters("ếb") == std::vector<std::size_t>{3, 4});
    CHECK(clusters("e\u0302\u0301b") == std::vector<std::size_t>{5, 6});
    CHECK(clusters("\u1EBF\u0302 ") == std::vector<std::size_t>{5, 6});
}

TEST_CASE("flags and joined emoji stay whole") {
    const std::string flag = "\U0001F1FB\U0001F1F3";
    const std::string family = "\U0001F468\u200D\U0001F469";
    CHECK(clusters(flag + flag + family) == std::vector<std::size_t>{8, 16, 27});
}

TEST_CASE("the end of a text and broken bytes are stepped over") {
    CHECK(text::next_cluster("", 0) == 0);
    CHECK(text::next_cluster("a", 1) == 1);
    CHECK(clusters("\xFF\xE1").back() == 2);
}
