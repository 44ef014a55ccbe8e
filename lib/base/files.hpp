// Files: read whole with a limit, written so that a half file never appears under the final name.
#pragma once

#include "anban/diagnostics.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>

namespace anban {

/// Reads a regular file (or `-`, standard input) into memory. Fails with no_input when it isn't there, is a
/// folder or can't be opened, with bad_data when it holds more than `limit` bytes.
Result<std::string> read_file(const std::filesystem::path& path, std::size_t limit);

/// A file that stands beside its place under a temporary name. Where several are started on their way to the
/// disk before the first is synced, the file system brings all of them there at once. Goes away without a
/// trace unless it is put in its place.
class PendingFile {
public:
    /// Writes `bytes` for `path`; an older file there stays untouched. A device or pipe under `path` is
    /// written to as it is, and nothing is left to do. Fails with cannot_create, as the other steps do.
    static Result<PendingFile> write(const std::filesystem::path& path, std::string_view bytes);

    PendingFile(PendingFile&& other) noexcept;
    PendingFile& operator=(PendingFile&&) = delete;
    ~PendingFile();

    /// Sends the bytes to the disk; `sync` makes sure of it.
    void start_sync();
    /// Waits until the bytes are on the disk.
    Result<std::monostate> sync();
    /// Gives the file its name. Without `sync` before that, a power cut in the next half minute may leave an
    /// empty file of that name.
    Result<std::monostate> put_in_place();

private:
    explicit PendingFile(const std::filesystem::path& path) : path_(path) {}

    std::filesystem::path path_, temporary_; ///< the latter empty where nothing is left to do
    int descriptor_ = -1;
};

/// Writes a single file and puts it in its place.
Result<std::monostate> write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

/// Writes all of `bytes` to a file descriptor (standard output); a closed pipe is a cannot_create failure.
Result<std::monostate> write_all(int descriptor, std::string_view bytes, const std::string& name);

} // namespace anban
