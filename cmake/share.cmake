# build/…/share/anban: what the program needs besides its code, as links, so that a change in the source tree is seen
# without a build. lib/resources.cpp finds it beside the program; install.cmake copies the same for an installed anban.
set(ANBAN_SHARE_DIR ${PROJECT_BINARY_DIR}/share/anban)

file(REMOVE_RECURSE ${ANBAN_SHARE_DIR}) # a build folder from before may hold other things; links are not followed
file(MAKE_DIRECTORY ${ANBAN_SHARE_DIR}/fonts)
file(CREATE_LINK ${PROJECT_SOURCE_DIR}/templates ${ANBAN_SHARE_DIR}/templates SYMBOLIC)
file(CREATE_LINK ${PROJECT_SOURCE_DIR}/fonts/fonts.toml ${ANBAN_SHARE_DIR}/fonts/fonts.toml SYMBOLIC)
file(CREATE_LINK ${PROJECT_SOURCE_DIR}/icc ${ANBAN_SHARE_DIR}/icc SYMBOLIC)
