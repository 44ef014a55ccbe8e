# `cmake --install`: the program, the library for find_package(anban), and all that both need in share/anban, so that an
# installed anban searches nothing. fonts/CMakeLists.txt adds the font files, man/ and cli/ their own parts.
include(CMakePackageConfigHelpers)

install(TARGETS anban anban_podofo anban_harfbuzz EXPORT anbanTargets)
install(TARGETS anban_cli)
install(DIRECTORY lib/include/anban TYPE INCLUDE FILES_MATCHING PATTERN *.hpp)

install(DIRECTORY templates/ DESTINATION ${CMAKE_INSTALL_DATADIR}/anban/templates
  PATTERN CMakeLists.txt EXCLUDE)
install(FILES icc/srgb.icc DESTINATION ${CMAKE_INSTALL_DATADIR}/anban/icc)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/anban)
configure_package_config_file(cmake/anbanConfig.cmake.in ${PROJECT_BINARY_DIR}/cmake/anbanConfig.cmake
  INSTALL_DESTINATION ${package_dir} NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/cmake/anbanConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/cmake/anbanConfig.cmake ${PROJECT_BINARY_DIR}/cmake/anbanConfigVersion.cmake
  DESTINATION ${package_dir})
install(EXPORT anbanTargets NAMESPACE anban:: DESTINATION ${package_dir})
