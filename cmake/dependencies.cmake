# Libraries. cmake/anbanConfig.cmake.in repeats this list for programs that link anban.
option(ANBAN_STATIC "Link what can be linked statically, PoDoFo and HarfBuzz from source: docs/adr/0004" ON)

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc)
pkg_check_modules(HARFBUZZ REQUIRED IMPORTED_TARGET harfbuzz harfbuzz-subset)
pkg_check_modules(FREETYPE REQUIRED IMPORTED_TARGET freetype2) # a witness in tests
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)
pkg_check_modules(LCMS2 REQUIRED IMPORTED_TARGET lcms2)
pkg_check_modules(PODOFO REQUIRED IMPORTED_TARGET libpodofo)
pkg_check_modules(TOMLPP REQUIRED tomlplusplus) # for its version alone: it is used header only, as lib/templates/toml.cpp says
find_path(TOMLPP_INCLUDE_DIR toml++/toml.h REQUIRED)
find_path(XXHASH_INCLUDE_DIR xxhash.h REQUIRED)
find_package(CLI11 REQUIRED)

# Those that the distribution has as archives too.
set(shared_suffixes ${CMAKE_FIND_LIBRARY_SUFFIXES})
if(ANBAN_STATIC)
  list(PREPEND CMAKE_FIND_LIBRARY_SUFFIXES .a)
endif()
find_package(ZLIB REQUIRED)
find_package(JPEG REQUIRED)
find_package(PNG REQUIRED)
pkg_check_modules(YAMLCPP REQUIRED IMPORTED_TARGET yaml-cpp)
pkg_check_modules(EXIF REQUIRED IMPORTED_TARGET libexif)
pkg_check_modules(DEFLATE REQUIRED IMPORTED_TARGET libdeflate)
set(CMAKE_FIND_LIBRARY_SUFFIXES ${shared_suffixes})
