# anban_room(NAME [DEPENDS rooms…] [LIBS targets…]): one room of the house, see docs/architecture.md. Its sources are
# the .cpp files of its folder. A room is a static library of its own, so that it can be built and tested alone; lib/
# puts all rooms into `anban`.
function(anban_room name)
  cmake_parse_arguments(ROOM "" "" "DEPENDS;LIBS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
  add_library(anban_${name} STATIC ${sources})
  target_include_directories(anban_${name} PUBLIC ${PROJECT_SOURCE_DIR}/lib ${PROJECT_SOURCE_DIR}/lib/include)
  target_link_libraries(anban_${name} PRIVATE anban_options ${ROOM_LIBS})
  foreach(other IN LISTS ROOM_DEPENDS)
    target_link_libraries(anban_${name} PUBLIC anban_${other})
  endforeach()
  set_property(GLOBAL APPEND PROPERTY ANBAN_ROOMS anban_${name})
  set_property(GLOBAL APPEND PROPERTY ANBAN_ROOM_LIBS ${ROOM_LIBS})
endfunction()

# anban_room_test(NAME [LIBS targets…]): test_NAME from the .cpp files of the calling folder, each test case known to CTest.
function(anban_room_test name)
  cmake_parse_arguments(T "" "" "LIBS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp)
  add_executable(test_${name} ${sources})
  target_link_libraries(test_${name} PRIVATE anban_${name} anban_options anban_catch ${T_LIBS})
  target_compile_definitions(test_${name} PRIVATE ANBAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  catch_discover_tests(test_${name} TEST_PREFIX "${name}: ")
endfunction()
