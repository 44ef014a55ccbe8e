#include "catch.hpp"
#include "fonts/outlines.hpp"
#include "support.hpp"

#include <harfbuzz/hb-subset.h>

#include <algorithm>
#include <thread>

using namespace anban;
using test::ScratchFolder;

namespace {

/// A catalogue of one family whose regular face is `file`.
std::string one_family(const std::string& file) {
    return "version = 1\nfolders = []\n[[family]]\nname = \"Own\"\npackage = \"fonts-own\"\nregular = \"" +
           file + "\"\n";
}

/// A font with ASCII only, as the fonts of old systems are.
std::string ascii_font(const std::filesystem::path& file) {
    hb_blob_t* blob = hb_blob_create_from_file(file.c_str());
    hb_face_t* face = hb_face_create(blob, 0);
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    hb_set_add_range(hb_subset_input_unicode_set(input), 0x20, 0x7E);
    hb_face_t* made = hb_subset_or_fail(face, input);
    hb_blob_t* out = hb_face_reference_blob(made);
    unsigned length = 0;
    const char* data = hb_blob_get_data(out, &length);
    std::string bytes(data, length);
    hb_blob_destroy(out);
    hb_face_destroy(made);
    hb_subset_input_destroy(input);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    return bytes;
}

std::filesystem::path liberation_serif() {
    const auto catalogue = test::shipped_catalogue();
    return test::face_of(*catalogue, "Liberation Serif").file;
}

} // namespace

TEST_CASE("every face of the shipped catalogue is there and has all Vietnamese letters and signs") {
    const auto catalogue = test::shipped_catalogue();
    REQUIRE(catalogue);
    const auto report = catalogue->report();
    CHECK(report.size() == 26); // six families in four manners, DejaVu Sans in two
    for (const auto& line : report) {
        INFO(line.family << " " << line.style << " " << line.file);
        CHECK(line.present);
        CHECK(line.missing.empty());
    }
}

TEST_CASE("aliases and any capitals lead to the family") {
    const auto catalogue = test::shipped_catalogue();
    const auto& serif = test::face_of(*catalogue, "Liberation Serif");
    CHECK(&test::face_of(*catalogue, "Times New Roman") == &serif);
    CHECK(&test::face_of(*catalogue, "times new roman") == &serif);
    CHECK(test::face_of(*catalogue, "Arial", true, true).family == "Liberation Sans");
    CHECK(test::face_of(*catalogue, "Arial", true, true).postscript_name == "LiberationSans-BoldItalic");
    CHECK(test::face_of(*catalogue, "Courier New").fixed_pitch);
    CHECK(&catalogue->face(serif.id) == &serif);
}

TEST_CASE("an unknown family is refused with the names of the known ones") {
    const auto catalogue = test::shipped_catalogue();
    const auto found = catalogue->find("Comic Sans", false, false);
    REQUIRE_FALSE(found);
    CHECK(found.failure().kind == FailureKind::bad_data);
    CHECK(found.failure().why.code == "font-unknown");
    CHECK(found.failure().why.message.find("Comic Sans") != std::string::npos);
    CHECK(found.failure().why.hint.find("Liberation Serif, Liberation Sans") != std::string::npos);
}

TEST_CASE("the nearest manner stands in where a family lacks one") {
    const auto catalogue = test::shipped_catalogue();
    const auto& face = test::face_of(*catalogue, "DejaVu Sans", true, true);
    CHECK(face.bold);
    CHECK_FALSE(face.italic);
}

TEST_CASE("a face's metrics are those that FreeType reads") {
    const auto catalogue = test::shipped_catalogue();
    for (const char* family : {"Liberation Serif", "Liberation Sans", "Cousine", "DejaVu Sans"}) {
        const auto& face = test::face_of(*catalogue, family, true, false);
        const test::FreeTypeFace other(test::bytes_of(face.file));
        REQUIRE_FALSE(other.failed());
        INFO(family);
        CHECK(face.units_per_em == other->units_per_EM);
        CHECK(face.ascent == other->ascender);
        CHECK(face.descent == other->descender);
        CHECK(face.bbox[0] == other->bbox.xMin);
        CHECK(face.bbox[1] == other->bbox.yMin);
        CHECK(face.bbox[2] == other->bbox.xMax);
        CHECK(face.bbox[3] == other->bbox.yMax);
        CHECK(face.fixed_pitch == ((other->face_flags & FT_FACE_FLAG_FIXED_WIDTH) != 0));
        CHECK(face.postscript_name == FT_Get_Postscript_Name(other.operator->()));
        CHECK(face.weight == 700);
    }
    const auto& italic = test::face_of(*catalogue, "Liberation Serif", false, true);
    CHECK(italic.italic_angle < -10);
    CHECK(italic.italic_angle > -20);
    CHECK(italic.serif);
    CHECK_FALSE(test::face_of(*catalogue, "Liberation Sans").serif);
}

TEST_CASE("the heights of capitals and small letters are those of H and x to a few units") {
    const auto catalogue = test::shipped_catalogue();
    const auto& face = test::face_of(*catalogue, "Liberation Serif");
    const test::FreeTypeFace other(test::bytes_of(face.file));
    REQUIRE(FT_Load_Glyph(other.operator->(), other.glyph(U'H'), FT_LOAD_NO_SCALE) == 0);
    CHECK(face.cap_height == test::Approx(other->glyph->metrics.horiBearingY).margin(20));
    REQUIRE(FT_Load_Glyph(other.operator->(), other.glyph(U'x'), FT_LOAD_NO_SCALE) == 0);
    CHECK(face.x_height == test::Approx(other->glyph->metrics.horiBearingY).margin(20));
}

TEST_CASE(
    "a font without the Vietnamese letters is refused, with its file, some letters and the right package") {
    const ScratchFolder folder;
    folder.write("Own.ttf", ascii_font(liberation_serif()));
    folder.write("fonts.toml", one_family("Own.ttf"));
    const auto catalogue = fonts::Catalogue::open(folder.path());
    REQUIRE(catalogue);
    const auto found = (*catalogue)->find("Own", false, false);
    REQUIRE_FALSE(found);
    CHECK(found.failure().kind == FailureKind::bad_data);
    CHECK(found.failure().why.code == "font-coverage");
    CHECK(found.failure().why.message.find((folder.path() / "Own.ttf").string()) != std::string::npos);
    CHECK(found.failure().why.message.find("lacks 146 of") != std::string::npos); // 134 letters, 12 signs
    CHECK(found.failure().why.hint.find("fonts-own") != std::string::npos);
    const auto report = (*catalogue)->report();
    REQUIRE(report.size() == 1);
    CHECK(report[0].present);
    CHECK(report[0].missing.find(U'ộ') != std::u32string::npos);
    CHECK(report[0].missing.find(U'₫') != std::u32string::npos);
}

TEST_CASE("a font file that isn't there is refused with the package that brings it") {
    const ScratchFolder folder;
    folder.write("fonts.toml", one_family("Own.ttf"));
    const auto catalogue = fonts::Catalogue::open(folder.path());
    REQUIRE(catalogue);
    const auto found = (*catalogue)->find("Own", false, false);
    REQUIRE_FALSE(found);
    CHECK(found.failure().kind == FailureKind::no_input);
    CHECK(found.failure().why.message.find("Own.ttf") != std::string::npos);
    CHECK(found.failure().why.hint.find("fonts-own") != std::string::npos);
    CHECK_FALSE((*catalogue)->report().at(0).present);
}

TEST_CASE("a file beside the catalogue comes before one of the system") {
    const ScratchFolder folder;
    const auto system = liberation_serif();
    std::filesystem::copy_file(system, folder.path() / "LiberationSerif-Regular.ttf");
    folder.write("fonts.toml",
                 "version = 1\nfolders = [\"" + system.parent_path().string() +
                     "\"]\n[[family]]\nname = \"Own\"\nregular = \"LiberationSerif-Regular.ttf\"\n"
                     "bold = \"LiberationSerif-Bold.ttf\"\n");
    const auto catalogue = fonts::Catalogue::open(folder.path());
    REQUIRE(catalogue);
    CHECK(test::face_of(**catalogue, "Own").file == folder.path() / "LiberationSerif-Regular.ttf");
    CHECK(test::face_of(**catalogue, "Own", true).file == system.parent_path() / "LiberationSerif-Bold.ttf");
}

TEST_CASE("what can't be embedded is refused with the reason") {
    const ScratchFolder folder;
    folder.write("fonts.toml", one_family("Own.ttf"));
    const std::string sound = test::bytes_of(liberation_serif());
    std::string bytes, reason;
    SECTION("not a font") {
        bytes = "a text that calls itself a font";
        reason = "not a font";
    }
    SECTION("an empty file") {
        reason = "Own.ttf";
    }
    SECTION("no TrueType outlines") {
        bytes = sound;
        bytes.replace(bytes.find("glyf"), 4, "gl_f");
        reason = "no TrueType outlines";
    }
    SECTION("a licence that forbids it") {
        bytes = sound;
        const std::size_t entry = bytes.find("OS/2"); // tag, checksum, offset, length
        const auto at = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(bytes[i])}; };
        const std::size_t table =
            at(entry + 8) << 24 | at(entry + 9) << 16 | at(entry + 10) << 8 | at(entry + 11);
        bytes[table + 9] = 2; // fsType
        reason = "licence";
    }
    folder.write("Own.ttf", bytes);
    const auto catalogue = fonts::Catalogue::open(folder.path());
    REQUIRE(catalogue);
    const auto found = (*catalogue)->find("Own", false, false);
    REQUIRE_FALSE(found);
    CHECK(found.failure().why.message.find(reason) != std::string::npos);
}

TEST_CASE("a font cut off or damaged anywhere gives a face or a reason") {
    const ScratchFolder folder;
    folder.write("fonts.toml", one_family("Own.ttf"));
    const std::string sound = test::bytes_of(liberation_serif());
    for (std::size_t i = 0; i < 64; ++i) {
        std::string bytes = sound.substr(0, sound.size() * i / 64);
        if (i % 2 == 1) {
            bytes = sound;
            bytes[i * 37 % 2048] = static_cast<char>(bytes[i * 37 % 2048] ^ 0x55);
        }
        folder.write("Own.ttf", bytes);
        const auto catalogue = fonts::Catalogue::open(folder.path());
        REQUIRE(catalogue);
        const auto face = (*catalogue)->find("Own", false, false);
        if (!face) continue;
        fonts::Shaper shaper(**catalogue);
        CHECK_FALSE(shaper.shape(**face, "Độc lập", true).empty());
        const std::uint16_t glyphs[] = {1, 2, 3, 40};
        fonts::Outlines outlines(**face);
        CHECK_NOTHROW(outlines.gather(glyphs));
    }
}

TEST_CASE("mistakes in a catalogue are named with their place") {
    struct Case {
        const char* text;
        std::uint32_t line;
        const char* part;
    };
    const Case cases[] = {
        {"version = 1\nfamily = 3 3", 2, ""},
        {"version = 2\n", 1, "version = 1"},
        {"version = 1\n", 1, "[[family]]"},
        {"version = 1\n[[family]]\nname = \"A\"\n", 2, "regular"},
        {"version = 1\n[[family]]\nname = \"A\"\nregular = 7\n", 4, "regular"},
        {"version = 1\n[[family]]\nname = \"A\"\nregular = \"a.ttf\"\ncolour = \"red\"\n", 5, "colour"},
        {"version = 1\n[[family]]\nname = \"A\"\nregular = \"../a.ttf\"\n", 4, "folder"},
        {"version = 1\n[[family]]\nname = \"A\"\nregular = \"a.ttf\"\nfallback = [\"B\"]\n", 2, "\"B\""},
        {"version = 1\n[[family]]\nname = \"A\"\nregular = \"a.ttf\"\naliases = \"B\"\n", 5, "aliases"},
    };
    for (const Case& c : cases) {
        const ScratchFolder folder;
        folder.write("fonts.toml", c.text);
        const auto catalogue = fonts::Catalogue::open(folder.path());
        INFO(c.text);
        REQUIRE_FALSE(catalogue);
        CHECK(catalogue.failure().kind == FailureKind::bad_data);
        CHECK(catalogue.failure().why.code == "font-catalogue");
        CHECK(catalogue.failure().why.at.line == c.line);
        CHECK(catalogue.failure().why.message.find(c.part) != std::string::npos);
    }
    const ScratchFolder empty;
    const auto catalogue = fonts::Catalogue::open(empty.path());
    REQUIRE_FALSE(catalogue);
    CHECK(catalogue.failure().kind == FailureKind::no_input);
}

TEST_CASE("threads that ask for the same face get the same one") {
    const auto catalogue = test::shipped_catalogue();
    std::vector<const fonts::Face*> got(8);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < got.size(); ++i) {
            threads.emplace_back([&, i] {
                got[i] = &test::face_of(*catalogue, "Tinos", i % 2 == 1);
                fonts::Shaper shaper(*catalogue);
                shaper.shape(*got[i], "Cộng hòa ❤", false);
            });
        }
    }
    for (std::size_t i = 0; i < got.size(); ++i)
        CHECK(got[i] == got[i % 2]);
    CHECK(got[0] != got[1]);
}
