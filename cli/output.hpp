// Where results go: a file, whole or not at all, or standard output.
#pragma once

#include "anban/diagnostics.hpp"
#include "base/files.hpp"
#include "console.hpp"
#include "interrupt.hpp"

#include <filesystem>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace anban::cli {

/// The name that stands for standard input and standard output.
inline constexpr std::string_view standard_stream = "-";

/// Where the result of each source goes, in the order of the sources: beside the source with `extension`
/// (standard input goes to standard output) or as `wanted` says: a file, a folder or `-`. Fails with usage
/// where two sources would go to one place, or one onto itself.
Result<std::vector<std::filesystem::path>> choose_outputs(const std::vector<std::filesystem::path>& sources,
                                                          const std::optional<std::filesystem::path>& wanted,
                                                          std::string_view extension);

/// Files that are written one after another and put in their places together; where they are to be synced,
/// the file system does half as much work so. From the first of them until `finish` the program doesn't end
/// by a signal.
class OutputGroup {
public:
    /// With `sync` no file gets its name before it is safe on the disk.
    explicit OutputGroup(bool sync) : sync_(sync) {}

    /// Writes `bytes` for the file `target`.
    Result<std::monostate> add(std::string_view bytes, const std::filesystem::path& target);

    bool empty() const { return files_.empty(); }

    /// Puts all files in their places. Gives what became of each, in the order in which they were added.
    std::vector<Result<std::monostate>> finish();

private:
    bool sync_;
    std::optional<UninterruptedWrite> guard_;
    std::vector<PendingFile> files_;
};

/// Writes `bytes` to `target`. A signal that asks the program to end waits until a file is whole.
Result<std::monostate> deliver(std::string_view bytes, const std::filesystem::path& target);

/// Writes `text` to standard output; gives the exit code. Where nobody reads it any more, nobody is told
/// either.
int print(std::string_view text, const Console& console);

/// True when the reader of standard output has gone.
bool standard_output_is_closed();

} // namespace anban::cli
