#include "catch.hpp"
#include "fonts/face_file.hpp"
#include "fonts/outlines.hpp"
#include "support.hpp"

#include <algorithm>
#include <random>

using namespace anban;
using namespace std::string_literals;

namespace {

using fonts::Contour, fonts::View;

/// A square of 100 units with its corner at (10, 20), as a font file has it: two of its points by short
/// differences, a repeated flag, and two bytes of hints.
const std::string square = "\0\1\0\x0A\0\x14\0\x6E\0\x78" // one contour; extent
                           "\0\3\0\2\xAA\xBB"             // last point; hints
                           "\x37\x33\x35\x23"             // on, short, positive or same
                           "\x0A\x64\x64\x14\x64"s; // x: 10, +100, same, −100; y: 20, same, +100, same

std::uint32_t glyph_of(const fonts::Face& face, char32_t letter) {
    return test::FreeTypeFace(test::bytes_of(face.file)).glyph(letter);
}

std::string changed(std::string bytes, std::size_t at, const std::string& by) {
    return bytes.replace(at, by.size(), by);
}

} // namespace

TEST_CASE("the points of an entry are read as they stand in the file") {
    const auto contours = fonts::read_contours(View(square));
    REQUIRE(contours);
    REQUIRE(contours->size() == 1);
    const Contour& contour = contours->front();
    REQUIRE(contour.size() == 4);
    const double expected[][2] = {{10, 20}, {110, 20}, {110, 120}, {10, 120}};
    for (std::size_t i = 0; i < 4; ++i) {
        CAPTURE(i);
        CHECK(contour[i].x == expected[i][0]);
        CHECK(contour[i].y == expected[i][1]);
        CHECK(contour[i].on);
    }
}

TEST_CASE("a damaged entry gives no contours and reads nothing outside") {
    for (std::size_t size = 1; size < square.size(); ++size) {
        CAPTURE(size);
        if (size >= 2) CHECK_FALSE(fonts::read_contours(View(std::string_view(square).substr(0, size))));
    }
    CHECK(fonts::read_contours(View())->empty());
    CHECK_FALSE(fonts::read_contours(View(changed(square, 0, "\x7F\xFF"))));
    CHECK_FALSE(fonts::read_contours(View(changed(square, 10, "\xFF\xFF"))));
}

TEST_CASE("what is written is read again the same") {
    const std::vector<Contour> contours{
        {{-300, 700, true}, {0, 700, false}, {0, 0, true}, {-300, -1, true}},
        {{10, 10, false}, {20, 10, false}, {20, 400, false}, {10, 400, false}}};
    const fonts::Box box{-400, -300, 900, 800};
    const std::string entry = fonts::simple_entry(contours, box);
    CHECK(entry.size() % 2 == 0);
    CHECK(View(entry).i16(2) == box.left);
    CHECK(View(entry).i16(8) == box.top);
    const auto again = fonts::read_contours(View(entry));
    REQUIRE(again);
    REQUIRE(again->size() == contours.size());
    for (std::size_t i = 0; i < contours.size(); ++i) {
        REQUIRE((*again)[i].size() == contours[i].size());
        for (std::size_t k = 0; k < contours[i].size(); ++k) {
            CHECK((*again)[i][k].x == contours[i][k].x);
            CHECK((*again)[i][k].y == contours[i][k].y);
            CHECK((*again)[i][k].on == contours[i][k].on);
        }
    }
}

TEST_CASE("a long run of equal points takes a flag and a count") {
    Contour line;
    for (int i = 0; i < 300; ++i)
        line.push_back({double(i), 0, true});
    const std::string entry = fonts::simple_entry({line}, {});
    // header 10, end 2, hints 2; the first point alone (x same), 256 + 43 alike in two runs; 299 differences
    CHECK(entry.size() == (14 + 1 + 4 + 299 + 1) / 2 * 2);
    CHECK(fonts::read_contours(View(entry))->front().back().x == 299);
}

TEST_CASE("a point midway between two off the curve is left out, a corner is kept") {
    const std::vector<Contour> round{
        {{0, 0, false}, {50, 0, true}, {100, 0, false}, {100, 50, true}, {100, 101, false}}};
    const auto out = fonts::rounded(round, 1);
    REQUIRE(out.front().size() == 4);
    CHECK(out.front()[1].x == 100); // (50, 0) is implied; (100, 50) is half a unit off and no more implied
    CHECK(out.front()[2].on);
    const auto corner = fonts::rounded({{{0, 0, true}, {50, 0, true}, {100, 0, false}}}, 1);
    CHECK(corner.front().size() == 3);
}

TEST_CASE("points are rounded to the nearest unit, halves upwards") {
    const auto out = fonts::rounded({{{1024, -1024, true}, {1, -1, true}, {2047, 0, true}}}, 1000.0 / 2048);
    CHECK(out.front()[0].x == 500);
    CHECK(out.front()[0].y == -500);
    CHECK(out.front()[1].x == 0); // .488
    CHECK(out.front()[1].y == 0);
    CHECK(out.front()[2].x == 1000); // 999.51
}

TEST_CASE("an accented letter stays a letter and its marks, which come behind") {
    const auto catalogue = test::shipped_catalogue();
    const auto& face = test::face_of(*catalogue, "Liberation Serif");
    fonts::Outlines outlines(face);
    const auto letter = static_cast<std::uint16_t>(glyph_of(face, U'ế'));
    const auto base = static_cast<std::uint16_t>(glyph_of(face, U'e'));
    const std::uint16_t wanted[] = {letter};
    const auto parts = outlines.gather(wanted);
    REQUIRE(parts);
    REQUIRE(parts->size() == 3);
    CHECK((*parts)[0].glyph == letter);
    CHECK((*parts)[0].outline->parts.front() == base);
    CHECK((*parts)[1].glyph == base);
    CHECK((*parts)[0].outline->advance == 444); // as the widths of Times
    const std::uint16_t both[] = {base, letter};
    CHECK(outlines.gather(both)->size() == 3); // the letter serves as part
}

TEST_CASE("a glyph that the face hasn't got is a failure, not a wrong letter") {
    const auto catalogue = test::shipped_catalogue();
    fonts::Outlines outlines(test::face_of(*catalogue, "Tinos"));
    const std::uint16_t glyphs[] = {65'000};
    CHECK_FALSE(outlines.gather(glyphs));
}

TEST_CASE("a glyph whose entry lies outside the file is a failure, not a blank") {
    const auto catalogue = test::shipped_catalogue();
    const auto& face = test::face_of(*catalogue, "Liberation Serif");
    std::string bytes = test::bytes_of(face.file);
    const std::size_t length_of_glyf = bytes.find("glyf") + 12;
    bytes.replace(length_of_glyf, 4, "\0\0\1\0"s);
    const test::ScratchFolder folder;
    const auto cut = fonts::load_face(folder.write("cut.ttf", bytes));
    REQUIRE(cut);
    fonts::Outlines outlines(**cut);
    const std::uint16_t wanted[] = {static_cast<std::uint16_t>(glyph_of(face, U'A'))};
    CHECK_FALSE(outlines.gather(wanted));
}

TEST_CASE("a composite that holds itself is a failure that ends") {
    const std::string composite = "\xFF\xFF\0\0\0\0\0\0\0\0" // extent
                                  "\0\x22\0\1\0\0"           // moved by bytes, more follow: glyph 1 at (0, 0)
                                  "\0\2\0\1\5\6"s;           // glyph 1 at (5, 6)
    const auto components = fonts::read_components(View(composite));
    REQUIRE(components);
    REQUIRE(components->size() == 2);
    CHECK((*components)[1].glyph == 1);
    CHECK((*components)[1].first == 5);
    CHECK((*components)[1].second == 6);
    CHECK((*components)[1].only_moved());
    for (std::size_t size = 10; size < composite.size(); ++size)
        CHECK_FALSE(fonts::read_components(View(std::string_view(composite).substr(0, size))));

    // The same inside a font: the letter's entry is overwritten by one that names itself, with its left edge.
    const auto catalogue = test::shipped_catalogue();
    const auto& face = test::face_of(*catalogue, "Liberation Serif");
    std::string bytes = test::bytes_of(face.file);
    const auto glyph = static_cast<std::uint16_t>(glyph_of(face, U'ế'));
    const test::ScratchFolder folder;
    bytes = test::with_entry(std::move(bytes), glyph,
                             "\xFF\xFF\0\x50\0\0\0\0\0\0\0\x02"s + char(glyph >> 8) + char(glyph & 0xFF) +
                                 "\0\0"s);
    const auto damaged = fonts::load_face(folder.write("self.ttf", bytes));
    REQUIRE(damaged);
    fonts::Outlines outlines(**damaged);
    const std::uint16_t wanted[] = {glyph};
    CHECK_FALSE(outlines.gather(wanted));
}

TEST_CASE("a part that is scaled makes the glyph a simple one") {
    const auto catalogue = test::shipped_catalogue();
    const auto& face = test::face_of(*catalogue, "Liberation Serif");
    const auto glyph = static_cast<std::uint16_t>(glyph_of(face, U'ế'));
    const auto base = static_cast<std::uint16_t>(glyph_of(face, U'H'));
    const test::ScratchFolder folder;
    // Glyph H at half its size, moved by nothing; 0x2000 is 0.5.
    const std::string bytes = test::with_entry(test::bytes_of(face.file), glyph,
                                               "\xFF\xFF\0\0\0\0\0\0\0\0\0\x0A"s + char(base >> 8) +
                                                   char(base & 0xFF) + "\0\0\x20\0"s);
    const auto changed_face = fonts::load_face(folder.write("half.ttf", bytes));
    REQUIRE(changed_face);
    fonts::Outlines outlines(**changed_face);
    const std::uint16_t wanted[] = {glyph, base};
    const auto parts = outlines.gather(wanted);
    REQUIRE(parts);
    CHECK(parts->size() == 2);
    CHECK((*parts)[0].outline->parts.empty());
    const auto height = [&](std::size_t part) {
        double top = 0;
        const auto contours = fonts::read_contours(View((*parts)[part].outline->entry));
        for (const Contour& contour : *contours)
            for (const fonts::Point& point : contour)
                top = std::max(top, point.y);
        return top;
    };
    CHECK(height(1) == 655); // 1341 of 2048
    CHECK(height(0) == 327); // half of that: 327.4
}

TEST_CASE("a face damaged anywhere gives outlines or none, and never more than its bytes can hold") {
    const auto catalogue = test::shipped_catalogue();
    const std::string sound = test::bytes_of(test::face_of(*catalogue, "Liberation Serif").file);
    const test::ScratchFolder folder;
    std::mt19937 random(11);
    for (int round = 0; round < 12; ++round) {
        std::string bytes = sound;
        for (int i = 0; i < 3000; ++i)
            bytes[4096 + random() % (bytes.size() - 4096)] = static_cast<char>(random());
        const auto damaged = fonts::load_face(folder.write("damaged.ttf", bytes));
        if (!damaged) continue;
        fonts::Outlines outlines(**damaged);
        for (std::uint32_t glyph = 0; glyph < outlines.glyph_count(); ++glyph) {
            const std::uint16_t wanted[] = {static_cast<std::uint16_t>(glyph)};
            if (const auto parts = outlines.gather(wanted)) CHECK(parts->size() <= outlines.glyph_count());
        }
    }
}
