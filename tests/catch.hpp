// The only Catch2 header that tests include: Debian 12 has Catch2 2, Debian 13 has Catch2 3.
#pragma once
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx; // which version 2 has in the global namespace of itself
namespace test {
using Catch::Approx;
}
#else
#include <catch2/catch.hpp>
namespace test {
using Catch::Detail::Approx; // Catch::Approx is a vector matcher in version 2
}
#endif
