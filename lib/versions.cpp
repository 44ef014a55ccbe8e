#include "anban/anban.hpp"
#include "pdf/seam.hpp"

#include <fmt/core.h>
#include <harfbuzz/hb.h>
#include <jpeglib.h>
#include <lcms2.h>
#include <libdeflate.h>
#include <png.h>
#include <unicode/uversion.h>
#include <xxhash.h>

#include <cstdio>

namespace anban {
namespace {

#define ANBAN_TEXT_OF(macro) ANBAN_TEXT(macro)
#define ANBAN_TEXT(value) #value

std::string icu() {
    UVersionInfo numbers;
    u_getVersion(numbers);
    return fmt::format("{}.{}", numbers[0], numbers[1]);
}

/// lcms2 counts 2.14 as 2140.
std::string lcms() {
    const int number = cmsGetEncodedCMMversion();
    return fmt::format("{}.{}", number / 1000, number % 1000 / 10);
}

std::string fmt_version() {
    return fmt::format("{}.{}.{}", FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100);
}

} // namespace

std::string version() {
    return ANBAN_VERSION;
}

std::vector<std::pair<std::string, std::string>> library_versions() {
    return {
        {"HarfBuzz", hb_version_string()},
        {"ICU", icu()},
        {"PoDoFo", pdf::Seam::library_version()},
        {"libjpeg-turbo", ANBAN_TEXT_OF(LIBJPEG_TURBO_VERSION)},
        {"libpng", png_get_libpng_ver(nullptr)},
        {"libexif", ANBAN_EXIF_VERSION},
        {"Little CMS", lcms()},
        {"md4c", ANBAN_MD4C_VERSION},
        {"yaml-cpp", ANBAN_YAMLCPP_VERSION},
        {"toml++", ANBAN_TOMLPP_VERSION},
        {"libdeflate", LIBDEFLATE_VERSION_STRING},
        {"xxHash", fmt::format("{}.{}.{}", XXH_VERSION_MAJOR, XXH_VERSION_MINOR, XXH_VERSION_RELEASE)},
        {"fmt", fmt_version()},
    };
}

} // namespace anban
