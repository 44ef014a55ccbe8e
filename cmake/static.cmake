# The targets anban_podofo and anban_harfbuzz: built from Debian 12's sources without what its packages bring along (OpenSSL,
# TIFF, fontconfig, GLib, FreeType, Graphite …), which takes the loader as long as anban needs for an article (docs/adr/0004);
# or, where the sources can't be had or aren't wanted, the distribution's shared libraries.

# What both are compiled with: as the distribution does, whatever the build, and never with sanitizers. In sections, so that a
# program takes what it uses; hidden, so that a program's other libraries never meet these symbols.
function(anban_static_library target)
  add_library(${target} STATIC ${ARGN})
  set_target_properties(${target} PROPERTIES CXX_STANDARD 11 CXX_VISIBILITY_PRESET hidden)
  target_compile_definitions(${target} PRIVATE NDEBUG)
  target_compile_options(${target} PRIVATE -w -O2 -g0 -ffunction-sections -fdata-sections -ffp-contract=off)
  target_link_options(${target} INTERFACE -Wl,--gc-sections)
endfunction()

# Only the base of PoDoFo: objects and their writer. It names two classes of the part above it, in functions that are never
# called; --gc-sections leaves them out.
function(anban_build_podofo source)
  file(GLOB sources "${source}/src/podofo/base/*.cpp")
  anban_static_library(anban_podofo ${sources})
  set_target_properties(anban_podofo PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 0)
  set(PODOFO_VERSION_MAJOR 0)
  set(PODOFO_VERSION_MINOR 9)
  set(PODOFO_VERSION_PATCH 8)
  foreach(present MULTI_THREAD HAVE_UNIQUE_PTR HAVE_STRINGS_H HAVE_ARPA_INET_H HAVE_CTYPE_H HAVE_STDINT_H HAVE_SYS_TYPES_H
      HAVE_UNISTRING_LIB)
    set(PODOFO_${present} ON)
  endforeach()
  foreach(bits 8 16 32 64)
    set(PDF_INT${bits}_TYPENAME int${bits}_t)
    set(PDF_UINT${bits}_TYPENAME uint${bits}_t)
  endforeach()
  set(SZ_INT64 8)
  set(SZ_LONG ${CMAKE_SIZEOF_VOID_P})
  string(COMPARE EQUAL "${CMAKE_CXX_BYTE_ORDER}" BIG_ENDIAN TEST_BIG)
  set(include "${PROJECT_BINARY_DIR}/include")
  configure_file("${source}/podofo_config.h.in" "${include}/podofo_config.h")
  target_compile_definitions(anban_podofo PRIVATE BUILDING_PODOFO)
  target_include_directories(anban_podofo SYSTEM
    PRIVATE "${source}/src/podofo" PUBLIC $<BUILD_INTERFACE:${source}/src> $<BUILD_INTERFACE:${include}>)
  find_library(UNISTRING_LIBRARY libunistring.a REQUIRED)
  target_link_libraries(anban_podofo PRIVATE ZLIB::ZLIB ${UNISTRING_LIBRARY})
endfunction()

# One file that includes all others: HarfBuzz and its subsetter, with the OpenType shaper alone.
function(anban_build_harfbuzz source)
  anban_static_library(anban_harfbuzz "${source}/src/harfbuzz-subset.cc")
  target_compile_options(anban_harfbuzz PRIVATE -fno-exceptions -fno-rtti -fno-threadsafe-statics)
  target_compile_definitions(anban_harfbuzz PRIVATE HAVE_PTHREAD HAVE_UNISTD_H HAVE_SYS_MMAN_H HAVE_MMAP HAVE_MPROTECT
    HAVE_SYSCONF HAVE_GETPAGESIZE HAVE_NEWLOCALE HAVE_USELOCALE)
  set(include "${PROJECT_BINARY_DIR}/include")
  file(MAKE_DIRECTORY "${include}")
  file(CREATE_LINK "${source}/src" "${include}/harfbuzz" SYMBOLIC)
  target_include_directories(anban_harfbuzz SYSTEM INTERFACE $<BUILD_INTERFACE:${include}>)
  target_link_libraries(anban_harfbuzz PRIVATE Threads::Threads m)
endfunction()

set(podofo "")
set(harfbuzz "")
if(ANBAN_STATIC)
  anban_source(podofo main/libp/libpodofo/libpodofo_0.9.8+dfsg.orig.tar.xz
    1c827b14d52b95a636ca756804a6c1b971cd0c664144f7ab9e56f36c221dabc1 "*/src/podofo/*" "*/podofo_config.h.in")
  anban_source(harfbuzz main/h/harfbuzz/harfbuzz_6.0.0+dfsg.orig.tar.xz
    89266cb363e49b6aa999eda04ca25b0d234a69ad9304679631371f4697652368 "*/src/*")
endif()
set(ANBAN_BUILT_LIBRARIES OFF)
if(podofo AND harfbuzz)
  set(ANBAN_BUILT_LIBRARIES ON)
  anban_build_podofo("${podofo}")
  anban_build_harfbuzz("${harfbuzz}")
else()
  if(ANBAN_STATIC)
    message(NOTICE "anban: the sources of PoDoFo and HarfBuzz can't be downloaded; linking the distribution's shared "
      "libraries instead, which takes each run a few milliseconds longer")
  endif()
  add_library(anban_podofo INTERFACE)
  target_link_libraries(anban_podofo INTERFACE PkgConfig::PODOFO)
  add_library(anban_harfbuzz INTERFACE)
  target_link_libraries(anban_harfbuzz INTERFACE PkgConfig::HARFBUZZ)
endif()
