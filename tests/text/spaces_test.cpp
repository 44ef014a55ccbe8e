#include "catch.hpp"
#include "text/spaces.hpp"

#include <string>

using namespace anban::text;

TEST_CASE("two spaces side by side are found wherever they stand") {
    CHECK_FALSE(has_double_space(""));
    CHECK_FALSE(has_double_space(" "));
    CHECK_FALSE(has_double_space(" a b c "));
    for (std::size_t at = 0; at + 1 < 100; ++at) {
        std::string text(100, 'a');
        text[at] = ' ';
        CHECK_FALSE(has_double_space(text));
        text[at + 1] = ' ';
        CHECK(has_double_space(text));
    }
}

TEST_CASE("one of two characters is found wherever it stands") {
    CHECK_FALSE(has_either("", 'a', 'b'));
    for (std::size_t at = 0; at < 100; ++at) {
        std::string text(100, ' ');
        CHECK_FALSE(has_either(text, '\t', '\n'));
        text[at] = at % 2 == 0 ? '\t' : '\n';
        CHECK(has_either(text, '\t', '\n'));
    }
}
