#include "base/length.hpp"
#include "catch.hpp"

using namespace anban;

TEST_CASE("an inch is 25.4 millimetres and 72 points") {
    CHECK(Mm{25.4}.pt().value == test::Approx(72));
    CHECK(Mm{210}.pt().value == test::Approx(595.2756).epsilon(1e-6)); // A4
}

TEST_CASE("an em is the font size") {
    CHECK(Em{1.5}.pt(Pt{13}) == Pt{19.5});
}

TEST_CASE("points add, scale and compare") {
    Pt length = Pt{3} + Pt{4} - Pt{2};
    CHECK(length == Pt{5});
    length += Pt{1};
    length -= Pt{2};
    CHECK(length == Pt{4});
    CHECK(length * 2 == 2 * length);
    CHECK(length / 2 == Pt{2});
    CHECK(Pt{9} / Pt{3} == 3);
    CHECK(-Pt{1} < Pt{0});
}
