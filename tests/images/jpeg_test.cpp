#include "catch.hpp"
#include "pictures.hpp"

#include <lcms2.h>

#include <algorithm>

using namespace anban;
using images::ColourSpace;
using test::JpegRecipe;
using test::make_jpeg;
using test::ScratchFolder;

namespace {

Result<images::Image> load_bytes(const std::string& bytes, const images::Limits& limits = {}) {
    static const ScratchFolder folder;
    return images::load(folder.write("photo.jpg", bytes), limits);
}

std::string profile_bytes(cmsHPROFILE profile) {
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    std::string bytes(size, '\0');
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    return bytes;
}

std::string srgb_profile() {
    return profile_bytes(cmsCreate_sRGBProfile());
}

std::string grey_profile() {
    cmsToneCurve* curve = cmsBuildGamma(nullptr, 2.2);
    std::string bytes = profile_bytes(cmsCreateGrayProfile(cmsD50_xyY(), curve));
    cmsFreeToneCurve(curve);
    return bytes;
}

/// All recipes of pictures that a PDF can hold.
std::vector<JpegRecipe> sound_recipes() {
    std::vector<JpegRecipe> all;
    for (const int components : {1, 3, 4}) {
        for (const bool progressive : {false, true}) {
            for (const int restart_rows : {0, 1}) {
                JpegRecipe recipe;
                recipe.components = components;
                recipe.progressive = progressive;
                recipe.restart_rows = restart_rows;
                all.push_back(recipe);
                recipe.adobe = true;
                if (components != 1) all.push_back(recipe);
            }
        }
    }
    return all;
}

} // namespace

TEST_CASE("a JPEG's samples are those of the file, in every colour space and mode") {
    for (const JpegRecipe& recipe : sound_recipes()) {
        const std::string file = make_jpeg(recipe);
        const auto image = load_bytes(file);
        INFO(recipe.components << " components, progressive " << recipe.progressive << ", Adobe "
                               << recipe.adobe);
        REQUIRE(image);
        CHECK(image->width == 70);
        CHECK(image->height == 45);
        CHECK(image->bits == 8);
        CHECK(image->encoding == images::Encoding::jpeg);
        CHECK(image->orientation == 1);
        CHECK(image->space == (recipe.components == 1   ? ColourSpace::grey
                               : recipe.components == 3 ? ColourSpace::rgb
                                                        : ColourSpace::cmyk));
        CHECK(image->inverted == (recipe.components == 4 && recipe.adobe));
        CHECK(image->icc.empty() == (recipe.components != 4));
        CHECK(image->mask == nullptr);
        const auto before = test::decode_jpeg(file), after = test::decode_jpeg(image->data);
        CHECK(after.sound);
        CHECK(after.samples == before.samples);
    }
}

TEST_CASE("a JPEG without anything to leave out is passed through byte for byte") {
    const std::string file = make_jpeg({});
    const auto image = load_bytes(file);
    REQUIRE(image);
    CHECK(image->data == file);
}

TEST_CASE("places, serial numbers, comments and what follows the picture stay out of the document") {
    JpegRecipe recipe;
    recipe.exif = test::make_exif(1);
    recipe.comment = "taken by a person with a name";
    recipe.profile = srgb_profile();
    const auto image = load_bytes(make_jpeg(recipe) + "a film that a telephone hides behind the photo");
    REQUIRE(image);
    for (const char* secret : {"SERIAL4711", "Exif", "person", "ICC_PROFILE", "film"})
        CHECK(image->data.find(secret) == std::string::npos);
    CHECK(image->data == make_jpeg({}));
}

TEST_CASE("the EXIF orientation is read, and says how the photo is seen") {
    for (int orientation = 1; orientation <= 8; ++orientation) {
        JpegRecipe recipe;
        recipe.exif = test::make_exif(orientation);
        const auto image = load_bytes(make_jpeg(recipe));
        REQUIRE(image);
        CHECK(image->orientation == orientation);
        CHECK(image->seen_width() == (orientation >= 5 ? 45 : 70));
        CHECK(image->seen_height() == (orientation >= 5 ? 70 : 45));
    }
    for (const int nonsense : {0, 9, 255}) {
        JpegRecipe recipe;
        recipe.exif = test::make_exif(nonsense);
        CHECK(load_bytes(make_jpeg(recipe))->orientation == 1);
    }
}

TEST_CASE("a profile is kept when it fits the components, and left out when it doesn't") {
    JpegRecipe recipe;
    recipe.profile = srgb_profile();
    CHECK(load_bytes(make_jpeg(recipe))->icc == recipe.profile);
    recipe.components = 1;
    CHECK(load_bytes(make_jpeg(recipe))->icc.empty());
    recipe.profile = grey_profile();
    CHECK(load_bytes(make_jpeg(recipe))->icc == recipe.profile);
    recipe.components = 3;
    CHECK(load_bytes(make_jpeg(recipe))->icc.empty());

    recipe.profile = srgb_profile();
    SECTION("cut off") {
        recipe.profile.resize(300);
    }
    SECTION("ICC version 5") {
        recipe.profile[8] = 5;
    }
    SECTION("a class that PDF/A doesn't know") {
        recipe.profile.replace(12, 4, "link");
    }
    SECTION("not a profile") {
        recipe.profile = std::string(500, 'x');
    }
    CHECK(load_bytes(make_jpeg(recipe))->icc.empty());
}

TEST_CASE("a profile in several segments is joined, and one that lacks a segment is left out") {
    JpegRecipe recipe;
    // An sRGB profile that a private tag of noise makes longer than a segment can be.
    cmsHPROFILE profile = cmsCreate_sRGBProfile();
    cmsMLU* text = cmsMLUalloc(nullptr, 1);
    cmsMLUsetASCII(text, "en", "US", std::string(60'000, 'n').c_str());
    cmsWriteTag(profile, cmsSigDeviceModelDescTag, text);
    cmsMLUfree(text);
    recipe.profile = profile_bytes(profile);
    REQUIRE(recipe.profile.size() > 70'000);
    std::string file = make_jpeg(recipe);
    CHECK(load_bytes(file)->icc == recipe.profile);
    const std::size_t first = file.find("ICC_PROFILE");
    const std::size_t second = file.find("ICC_PROFILE", first + 1);
    REQUIRE(second != std::string::npos);
    file[second] = 'X';
    CHECK(load_bytes(file)->icc.empty());
}

TEST_CASE("RGB samples without colour transform are marked, so that no reader takes them for YCbCr") {
    JpegRecipe recipe;
    recipe.rgb_stored = true;
    const std::string file = make_jpeg(recipe);
    const auto image = load_bytes(file);
    REQUIRE(image);
    CHECK(image->data.find("Adobe") != std::string::npos);
    CHECK(test::decode_jpeg(image->data).samples == test::decode_jpeg(file).samples);
}

TEST_CASE("kinds of JPEG that a PDF can't hold are refused by name") {
    struct Case {
        std::string bytes;
        const char* part;
    };
    std::vector<Case> cases;
    JpegRecipe recipe;
    recipe.arithmetic = true;
    cases.push_back({make_jpeg(recipe), "arithmetic"});
    std::string file = make_jpeg({});
    const std::size_t frame = file.find("\xFF\xC0");
    REQUIRE(frame != std::string::npos);
    std::string changed = file;
    changed[frame + 4] = 12;
    cases.push_back({changed, "12 bits"});
    changed = file;
    changed[frame + 1] = '\xC3';
    cases.push_back({changed, "lossless"});
    changed[frame + 1] = '\xC5';
    cases.push_back({changed, "hierarchical"});
    for (const Case& c : cases) {
        const auto image = load_bytes(c.bytes);
        REQUIRE_FALSE(image);
        CHECK(image.failure().kind == FailureKind::bad_data);
        CHECK(image.failure().why.code == "photo-format");
        CHECK(image.failure().why.message.find(c.part) != std::string::npos);
        CHECK_FALSE(image.failure().why.hint.empty());
    }
}

TEST_CASE("a JPEG that is cut off anywhere is damaged") {
    for (const JpegRecipe& recipe : sound_recipes()) {
        const std::string file = make_jpeg(recipe);
        for (std::size_t i = 1; i < 64; ++i) {
            const std::size_t size = std::max<std::size_t>(4, file.size() * i / 64);
            const auto image = load_bytes(file.substr(0, size));
            REQUIRE_FALSE(image);
            CHECK(image.failure().why.code == "photo-damaged");
            CHECK(image.failure().why.file.find("photo.jpg") != std::string::npos);
            // A download that was broken off often leaves zeros.
            CHECK_FALSE(load_bytes(file.substr(0, size) + std::string(file.size() - size, '\0')));
        }
        CHECK_FALSE(load_bytes(file.substr(0, file.size() - 2)));
    }
}

TEST_CASE("a JPEG whose middle is missing is damaged where its markers show it") {
    JpegRecipe recipe;
    recipe.height = 200;
    recipe.restart_rows = 1;
    const std::string file = make_jpeg(recipe);
    const std::size_t third = file.find("\xFF\xD2"), fourth = file.find("\xFF\xD3");
    REQUIRE(third < fourth);
    CHECK_FALSE(load_bytes(file.substr(0, third) + file.substr(fourth)));
    // Everything from the third restart to the end marker.
    CHECK_FALSE(load_bytes(file.substr(0, third) + "\xFF\xD9"));
    // Without restarts: fewer bytes than the blocks need at the very least.
    recipe.restart_rows = 0;
    const std::string plain = make_jpeg(recipe);
    const std::size_t scan = plain.find("\xFF\xDA");
    CHECK_FALSE(load_bytes(plain.substr(0, scan + 14) + std::string(8, '\x55') + "\xFF\xD9"));
}

TEST_CASE("a JPEG with broken tables is damaged") {
    std::string file = make_jpeg({});
    const std::size_t huffman = file.find("\xFF\xC4");
    REQUIRE(huffman != std::string::npos);
    SECTION("codes that can't be") {
        file[huffman + 5] = '\x7F';
    }
    SECTION("no Huffman table") {
        for (std::size_t at = huffman; at != std::string::npos; at = file.find("\xFF\xC4")) {
            const auto length = std::size_t{static_cast<unsigned char>(file[at + 2])} << 8 |
                                static_cast<unsigned char>(file[at + 3]);
            file.erase(at, 2 + length);
        }
    }
    const auto image = load_bytes(file);
    REQUIRE_FALSE(image);
    CHECK(image.failure().why.code == "photo-damaged");
}

TEST_CASE("a JPEG above the limits is refused by its header") {
    images::Limits limits;
    limits.pixels = 70 * 45 - 1;
    auto image = load_bytes(make_jpeg({}), limits);
    REQUIRE_FALSE(image);
    CHECK(image.failure().why.code == "photo-too-large");
    CHECK(image.failure().why.message.find("70 × 45") != std::string::npos);
    limits = {};
    limits.side = 69;
    CHECK_FALSE(load_bytes(make_jpeg({}), limits));
    limits = {};
    limits.file_bytes = 100;
    image = load_bytes(make_jpeg({}), limits);
    REQUIRE_FALSE(image);
    CHECK(image.failure().why.code == "photo-too-large");
    // 60,000 × 60,000 in a header of a small file, which ends there: the size is judged before the damage.
    std::string file = make_jpeg({});
    const std::size_t frame = file.find("\xFF\xC0");
    file.replace(frame + 5, 4, "\xEA\x60\xEA\x60");
    image = load_bytes(file.substr(0, frame + 30));
    REQUIRE_FALSE(image);
    CHECK(image.failure().why.code == "photo-too-large");
}

TEST_CASE("CMYK without a profile has the colours of coated offset paper") {
    JpegRecipe recipe;
    recipe.components = 4;
    recipe.adobe = true;
    const auto image = load_bytes(make_jpeg(recipe));
    REQUIRE(image);
    cmsHPROFILE inks =
        cmsOpenProfileFromMem(image->icc.data(), static_cast<cmsUInt32Number>(image->icc.size()));
    REQUIRE(inks != nullptr);
    cmsHPROFILE lab = cmsCreateLab4Profile(nullptr);
    cmsHTRANSFORM transform = cmsCreateTransform(inks, TYPE_CMYK_DBL, lab, TYPE_Lab_DBL,
                                                 INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOOPTIMIZE);
    REQUIRE(transform != nullptr);
    // FOGRA39L.ti3, XYZ of the patch over XYZ of the paper (84.48 87.62 74.57) times D50, as Lab.
    struct Patch {
        double inks[4];
        double xyz[3];
    };
    const Patch patches[] = {{{0, 0, 0, 0}, {84.48, 87.62, 74.57}},   {{100, 0, 0, 0}, {15.02, 22.93, 52.85}},
                             {{0, 100, 0, 0}, {33.03, 16.79, 15.01}}, {{0, 0, 100, 0}, {69.17, 74.16, 7.04}},
                             {{0, 0, 0, 100}, {2.02, 2.10, 1.73}},    {{100, 100, 0, 0}, {5.67, 4.10, 15.67}},
                             {{10, 55, 0, 0}, {44.54, 35.05, 36.38}}, {{0, 70, 0, 0}, {42.93, 29.06, 27.82}},
                             {{100, 0, 100, 0}, {8.16, 18.42, 6.74}}};
    for (const Patch& patch : patches) {
        const cmsCIEXYZ* white = cmsD50_XYZ();
        const cmsCIEXYZ adapted = {patch.xyz[0] / 84.48 * white->X, patch.xyz[1] / 87.62 * white->Y,
                                   patch.xyz[2] / 74.57 * white->Z};
        cmsCIELab expected{}, got{};
        cmsXYZ2Lab(white, &expected, &adapted);
        cmsDoTransform(transform, patch.inks, &got, 1);
        INFO(patch.inks[0] << " " << patch.inks[1] << " " << patch.inks[2] << " " << patch.inks[3]);
        CHECK(cmsDeltaE(&expected, &got) < 0.5);
    }
    cmsDeleteTransform(transform);
    cmsCloseProfile(lab);
    cmsCloseProfile(inks);
}

TEST_CASE("a JPEG with bytes flipped anywhere gives an image or a reason") {
    unsigned state = 7;
    const auto random = [&state] { return (state = state * 1664525U + 1013904223U) >> 8U; };
    for (JpegRecipe recipe : sound_recipes()) {
        recipe.exif = test::make_exif(6);
        recipe.profile = srgb_profile();
        const std::string file = make_jpeg(recipe);
        const ScratchFolder folder;
        for (int i = 0; i < 200; ++i) {
            std::string changed = file;
            changed[random() % changed.size()] ^= static_cast<char>(1U << random() % 8);
            const auto image = images::load(folder.write("photo.jpg", changed));
            if (!image)
                CHECK_FALSE(image.failure().why.message.empty());
            else
                CHECK(image->width > 0);
        }
    }
}
