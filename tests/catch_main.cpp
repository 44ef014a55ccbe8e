// Catch2 2 makes its main here; with Catch2 3 this file is empty and the library brings one.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#endif
