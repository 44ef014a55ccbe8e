# What every target of the project is compiled with.
add_library(anban_options INTERFACE)
target_compile_options(anban_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
  # In the build of the tests alone: a warning that a later compiler learns must not keep anyone from building a release.
  $<$<CONFIG:Debug>:-Werror>
  # With optimisation g++ finds faults inside std::string, std::sort and std::variant that aren't there (GCC bugs 105651,
  # 107986, 80635).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  # It takes every reference that a function with a temporary argument returns for one to that argument.
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:-Wno-dangling-reference>
  # The same sums on every machine: no fused multiply-add, which would change the last digit of a coordinate.
  -ffp-contract=off)
if(ANBAN_SANITIZE)
  target_compile_options(anban_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(anban_options INTERFACE -fsanitize=address,undefined)
endif()
