#include "anban/anban.hpp"
#include "base/files.hpp"

namespace anban {
namespace {

/// A report of 500 pages has about 1.5 MB of text: what is much larger isn't a text.
constexpr std::size_t source_limit = 32'000'000;

} // namespace

Result<Source> Source::from_file(const std::filesystem::path& path) {
    auto bytes = read_file(path, source_limit);
    if (!bytes) return bytes.failure();
    Source source;
    source.bytes = *std::move(bytes);
    const bool standard = path == "-";
    source.name = standard ? "<stdin>" : path.string();
    if (!standard && path.has_parent_path()) source.folder = path.parent_path();
    return source;
}

} // namespace anban
