// Files: read whole with a limit, written so that a half file never appears under the final name.
#pragma once

#include "anban/diagnostics.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace anban {

/// Reads a regular file (or `-`, standard input) into memory. Fails with no_input when it isn't there, is a
/// folder or can't be opened, with bad_data when it holds more than `limit` bytes.
Result<std::string> read_file(const std::filesystem::path& path, std::size_t limit);

/// Writes `bytes` beside `path` under a temporary name, syncs, and renames onto `path`. On failure
/// (cannot_create) no trace is left and an older file under `path` is untouched. A device or pipe under
/// `path` is written to as it is.
Result<std::monostate> write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

/// Writes all of `bytes` to a file descriptor (standard output); a closed pipe is a cannot_create failure.
Result<std::monostate> write_all(int descriptor, std::string_view bytes, const std::string& name);

} // namespace anban
