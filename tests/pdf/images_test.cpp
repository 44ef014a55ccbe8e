#include "catch.hpp"
#include "pdf/images.hpp"
#include "support.hpp"

#include <array>
#include <cstdio>

using namespace anban;
using namespace anban::pdf;

using namespace std::string_literals;

namespace {

struct Point {
    double x, y;
    friend bool operator==(const Point&, const Point&) = default;
};

/// Where a corner of the stored samples is drawn: `right` and `down` are 0 or 1 along a row and over the
/// rows.
Point drawn(int orientation, int right, int down) {
    std::array<double, 6> m{};
    const std::string text = upright_matrix(orientation, {10, 20, 110, 70});
    REQUIRE(std::sscanf(text.c_str(), "%lf %lf %lf %lf %lf %lf", &m[0], &m[1], &m[2], &m[3], &m[4], &m[5]) ==
            6);
    const double u = right, v = 1 - down; // image space has its origin at the lower left (8.9.5.1)
    return {m[0] * u + m[2] * v + m[4], m[1] * u + m[3] * v + m[5]};
}

/// The dictionary of an image.
std::string written(const images::Image& image) {
    Seam seam;
    Deflater deflater;
    ProfileCache profiles;
    const auto number = ImageWriter(seam, profiles, deflater).write(image);
    REQUIRE(number);
    return seam.bodies()[static_cast<std::size_t>(*number - 1)].text;
}

images::Image picture() {
    images::Image image;
    image.width = 4;
    image.height = 2;
    image.data = "data";
    return image;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("every orientation of EXIF puts row 0 and column 0 where the tag says") {
    constexpr Point top_left{10, 70}, top_right{110, 70}, bottom_left{10, 20}, bottom_right{110, 20};
    // Orientation; the corner where row 0 meets column 0; the other end of row 0 (Exif 2.3, Orientation).
    const std::tuple<int, Point, Point> all[] = {
        {1, top_left, top_right},       {2, top_right, top_left},   {3, bottom_right, bottom_left},
        {4, bottom_left, bottom_right}, {5, top_left, bottom_left}, {6, top_right, bottom_right},
        {7, bottom_right, top_right},   {8, bottom_left, top_left}};
    for (const auto& [orientation, origin, row_end] : all) {
        CAPTURE(orientation);
        CHECK(drawn(orientation, 0, 0) == origin);
        CHECK(drawn(orientation, 1, 0) == row_end);
    }
}

TEST_CASE("JPEG data goes through as it is, without a copy") {
    auto image = picture();
    image.encoding = images::Encoding::jpeg;
    Seam seam;
    Deflater deflater;
    ProfileCache profiles;
    REQUIRE(ImageWriter(seam, profiles, deflater).write(image));
    const Seam::Body& body = seam.bodies().back();
    CHECK(body.text ==
          "<</Type/XObject/Subtype/Image/Width 4/Height 2/BitsPerComponent 8/ColorSpace/DeviceRGB"
          "/Filter/DCTDecode/Length 4>>");
    CHECK(body.data() == "data");
    CHECK(body.data().data() == image.data.data());
}

TEST_CASE("row filters are told with the shape of the samples") {
    auto image = picture();
    image.png_predictor = true;
    image.bits = 16;
    CHECK(has(written(image),
              "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 4/Colors 3/BitsPerComponent 16>>"));
    image.space = images::ColourSpace::grey;
    image.bits = 8;
    CHECK(has(written(image), "/DecodeParms<</Predictor 15/Columns 4>>"));
}

TEST_CASE("inverted CMYK is turned round and has its profile; without one it is refused") {
    auto image = picture();
    image.space = images::ColourSpace::cmyk;
    image.inverted = true;
    Seam seam;
    Deflater deflater;
    ProfileCache profiles;
    ImageWriter writer(seam, profiles, deflater);
    const auto refused = writer.write(image);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().kind == FailureKind::bad_data);
    image.icc = "profile";
    CHECK(has(written(image), "/ColorSpace[/ICCBased 3 0 R]/Filter"));
    CHECK(has(written(image), "/Decode[1 0 1 0 1 0 1 0]"));
}

TEST_CASE("photos share a profile") {
    auto image = picture();
    image.icc = "profile";
    Seam seam;
    Deflater deflater;
    ProfileCache profiles;
    ImageWriter writer(seam, profiles, deflater);
    REQUIRE(writer.write(image));
    REQUIRE(writer.write(image));
    CHECK(seam.bodies().size() == 2 + 3);
}

TEST_CASE("an indexed image has its palette, escaped, and a mask of its own") {
    auto image = picture();
    image.space = images::ColourSpace::indexed;
    image.palette = "\0\0\0)(\\"s;
    auto mask = std::make_shared<images::Image>(picture());
    mask->space = images::ColourSpace::grey;
    image.mask = mask;
    CHECK(has(written(image), "/ColorSpace[/Indexed/DeviceRGB 1 (\0\0\0\\)\\(\\\\)]"s));
    CHECK(has(written(image), "/SMask 3 0 R"));
}

TEST_CASE("a photo shown twice is written once, also when it is counted twice") {
    auto document = sample::document();
    auto image = std::make_shared<images::Image>(picture());
    std::vector<layout::Item> items;
    for (const std::uint32_t index : {0U, 0U, 1U})
        items.emplace_back(layout::PlacedImage{Pt{10}, Pt{10}, Pt{20}, Pt{10}, index, templates::artifact});
    const std::string file = sample::written(document, {{sample::page(std::move(items))}}, {image, image});
    CHECK(file.find("/Subtype/Image") == file.rfind("/Subtype/Image"));
    CHECK(has(sample::unpacked(file), "/XObject<</I0 "));
}
