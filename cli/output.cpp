#include "output.hpp"

#include "exit_code.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <map>
#include <string>
#include <system_error>

namespace anban::cli {
namespace {

using std::filesystem::path;

bool names_folder(const path& wanted) {
    std::error_code ignored;
    return !wanted.has_filename() || std::filesystem::is_directory(wanted, ignored);
}

/// `folder` is where the output goes, if not beside the source.
path choose(const path& source, const std::optional<path>& folder, std::string_view extension) {
    if (source == standard_stream)
        return folder ? *folder / path("stdin").concat(extension) : path(standard_stream);
    const path name = path(source).replace_extension(extension);
    return folder ? *folder / name.filename() : name;
}

Failure usage(std::string message, std::string hint) {
    return fail(FailureKind::usage, "usage", std::move(message), std::move(hint));
}

path real_path(const path& file) {
    std::error_code error;
    const auto real = std::filesystem::weakly_canonical(std::filesystem::absolute(file), error);
    return error ? file.lexically_normal() : real;
}

/// Tells files apart: the same file under two spellings counts as one. Folders are looked up once, since the
/// files of a batch share them.
class Identities {
public:
    std::string of(const path& file) {
        std::error_code ignored;
        const path name = file.filename();
        if (name.empty() || name == "." || name == ".." || std::filesystem::is_symlink(file, ignored))
            return real_path(file).string();
        const path folder = file.parent_path();
        auto known = folders_.find(folder.native());
        if (known == folders_.end())
            known = folders_.emplace(folder.native(), real_path(folder.empty() ? "." : folder)).first;
        return (known->second / name).string();
    }

private:
    std::map<std::string, path> folders_; ///< real paths by their spelling
};

} // namespace

Result<std::vector<path>> choose_outputs(const std::vector<path>& sources, const std::optional<path>& wanted,
                                         std::string_view extension) {
    const bool one_file = wanted && !names_folder(*wanted);
    if (sources.size() > 1 && one_file)
        return usage(
            fmt::format("-o {} is one file, but there are {} sources", wanted->string(), sources.size()),
            "end it with / to name a folder");
    Identities identities;
    std::map<std::string, path> sources_by_output;
    std::vector<path> outputs;
    for (const auto& source : sources) {
        const auto& output = outputs.emplace_back(one_file ? *wanted : choose(source, wanted, extension));
        if (sources.size() > 1 && source == standard_stream)
            return usage("standard input can't be one of several sources", "render it by itself");
        if (source == standard_stream || output == standard_stream) continue;
        const std::string identity = identities.of(output);
        if (identities.of(source) == identity)
            return usage(fmt::format("{} would be written onto itself", source.string()),
                         "name another file with -o");
        const auto [other, is_new] = sources_by_output.emplace(identity, source);
        if (!is_new)
            return usage(fmt::format("{} and {} would both be written to {}", other->second.string(),
                                     source.string(), output.string()),
                         "give them different names or render them into different folders");
    }
    return outputs;
}

Result<std::monostate> OutputGroup::add(std::string_view bytes, const path& target) {
    if (!guard_) guard_.emplace();
    auto file = PendingFile::write(target, bytes);
    if (!file) return file.failure();
    if (sync_) file->start_sync();
    files_.push_back(*std::move(file));
    return std::monostate{};
}

std::vector<Result<std::monostate>> OutputGroup::finish() {
    std::vector<Result<std::monostate>> results;
    for (auto& file : files_)
        results.push_back(sync_ ? file.sync() : std::monostate{});
    for (std::size_t i = 0; i < files_.size(); ++i)
        if (results[i]) results[i] = files_[i].put_in_place();
    files_.clear();
    guard_.reset();
    return results;
}

Result<std::monostate> deliver(std::string_view bytes, const path& target) {
    if (target == standard_stream) return write_all(STDOUT_FILENO, bytes, "standard output");
    const UninterruptedWrite guard;
    return write_file_atomically(target, bytes);
}

int print(std::string_view text, const Console& console) {
    const auto done = deliver(text, standard_stream);
    if (done) return exit_fine;
    return standard_output_is_closed() ? exit_code(done.failure().kind) : console.refuse(done.failure());
}

bool standard_output_is_closed() {
    pollfd out{STDOUT_FILENO, POLLOUT, 0};
    return ::poll(&out, 1, 0) == 1 && (out.revents & (POLLERR | POLLHUP)) != 0;
}

} // namespace anban::cli
