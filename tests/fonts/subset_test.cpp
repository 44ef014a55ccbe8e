#include "catch.hpp"
#include "support.hpp"

#include <algorithm>

using namespace anban;

namespace {

std::vector<std::uint16_t> glyphs_of(const test::FreeTypeFace& face, std::u32string_view letters) {
    std::vector<std::uint16_t> glyphs;
    for (const char32_t letter : letters)
        glyphs.push_back(static_cast<std::uint16_t>(face.glyph(letter)));
    std::sort(glyphs.begin(), glyphs.end());
    glyphs.erase(std::unique(glyphs.begin(), glyphs.end()), glyphs.end());
    return glyphs;
}

} // namespace

TEST_CASE("a subset draws its glyphs as the whole font does") {
    const auto catalogue = test::shipped_catalogue();
    for (const char* family : {"Liberation Serif", "Tinos", "Arimo", "DejaVu Sans"}) {
        const auto& face = test::face_of(*catalogue, family);
        const test::FreeTypeFace whole(test::bytes_of(face.file));
        const auto glyphs = glyphs_of(whole, U"Cộng hòa xã hội chủ nghĩa Việt Nam, ₫ □ Ữ Ẵ");
        const auto made = fonts::subset(face, glyphs);
        REQUIRE(made);
        REQUIRE(made->new_ids.size() == glyphs.size());
        const test::FreeTypeFace part(made->bytes);
        REQUIRE_FALSE(part.failed());
        CHECK(part->units_per_EM == whole->units_per_EM);
        for (std::size_t i = 0; i < glyphs.size(); ++i) {
            INFO(family << " glyph " << glyphs[i]);
            CHECK(made->new_ids[i] != 0);
            CHECK(part.advance(made->new_ids[i]) == whole.advance(glyphs[i]));
            CHECK(part.outline(made->new_ids[i]) == whole.outline(glyphs[i]));
        }
        CHECK(made->bytes.size() < 40'000);
    }
}

TEST_CASE("a subset has the tables of a font program in a PDF and no others") {
    const auto catalogue = test::shipped_catalogue();
    const auto& face = test::face_of(*catalogue, "Liberation Serif", true);
    const std::uint16_t glyphs[] = {3, 36, 37};
    const auto made = fonts::subset(face, glyphs);
    REQUIRE(made);
    std::vector<std::string> tags;
    const auto count = static_cast<unsigned char>(made->bytes.at(5));
    for (std::size_t i = 0; i < count; ++i)
        tags.push_back(made->bytes.substr(12 + 16 * i, 4));
    std::sort(tags.begin(), tags.end());
    CHECK(tags == std::vector<std::string>{"glyf", "head", "hhea", "hmtx", "loca", "maxp"});
}

TEST_CASE("the same glyphs give the same bytes") {
    const auto first = test::shipped_catalogue(), second = test::shipped_catalogue();
    const std::uint16_t glyphs[] = {0, 5, 68, 72, 900};
    const auto a = fonts::subset(test::face_of(*first, "Tinos"), glyphs);
    const auto b = fonts::subset(test::face_of(*second, "Tinos"), glyphs);
    REQUIRE(a);
    REQUIRE(b);
    CHECK(a->bytes == b->bytes);
    CHECK(a->new_ids == b->new_ids);
    CHECK(a->new_ids[0] == 0);
}

TEST_CASE("a glyph that the font hasn't got is a failure, not a wrong letter") {
    const auto catalogue = test::shipped_catalogue();
    const std::uint16_t glyphs[] = {65'000};
    CHECK_FALSE(fonts::subset(test::face_of(*catalogue, "Tinos"), glyphs));
}
