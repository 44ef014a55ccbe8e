#include "base/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <system_error>
#include <utility>

namespace anban {
namespace {

/// Closes its descriptor when it goes out of scope.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (fd_ > 2) ::close(fd_);
    }
    int get() const { return fd_; }
    int close() {
        const int fd = std::exchange(fd_, -1);
        return ::close(fd);
    }

private:
    int fd_;
};

Failure no_input(const std::filesystem::path& path, const std::string& why, std::string hint = {}) {
    return fail(FailureKind::no_input, "no-input", fmt::format("can't read {}: {}", path.string(), why),
                std::move(hint));
}

Failure cannot_create(const std::string& name, int error) {
    std::string hint;
    if (error == ENOSPC || error == EDQUOT) hint = "free some space or write to another disk";
    if (error == EACCES || error == EPERM || error == EROFS)
        hint = "choose a folder that you may write to, with -o";
    if (error == ENOENT || error == ENOTDIR) hint = "make the folder first";
    return fail(FailureKind::cannot_create, "cannot-create",
                fmt::format("can't write {}: {}", name, std::strerror(error)), std::move(hint));
}

Failure too_large(const std::filesystem::path& path, std::size_t limit) {
    return fail(FailureKind::bad_data, "too-large",
                fmt::format("{} holds more than {} MB", path.string(), limit / 1'000'000),
                "split it into several sources", path.string());
}

/// Opens a file of a name that nobody has, in the folder of `path`. A name may be left over from a process
/// that was killed and had our number.
int open_temporary(const std::filesystem::path& path, std::filesystem::path& temporary) {
    static std::atomic<unsigned> serial{0};
    for (;;) {
        // Short, so that a long target name doesn't pass the limit of the file system.
        temporary = path.parent_path() / fmt::format(".anban-{}-{}.tmp", ::getpid(), serial++);
        const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd >= 0 || errno != EEXIST) return fd;
    }
}

/// Devices and pipes are written to; a new file in their place would destroy them.
Result<std::monostate> write_in_place(const std::filesystem::path& path, std::string_view bytes) {
    Descriptor out(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (out.get() < 0) return cannot_create(path.string(), errno);
    auto written = write_all(out.get(), bytes, path.string());
    if (written && out.close() != 0) return cannot_create(path.string(), errno);
    return written;
}

} // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::size_t limit) {
    const bool standard = path == "-";
    const Descriptor in(standard ? 0 : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (in.get() < 0) return no_input(path, std::strerror(errno), "check the name");
    struct stat info = {};
    if (::fstat(in.get(), &info) != 0) return no_input(path, std::strerror(errno));
    if (S_ISDIR(info.st_mode)) return no_input(path, "it is a folder", "name a file in it");
    if (!standard && !S_ISREG(info.st_mode)) return no_input(path, "it is not a regular file");
    const bool regular = S_ISREG(info.st_mode);
    if (regular && static_cast<std::uintmax_t>(info.st_size) > limit) return too_large(path, limit);
    constexpr std::size_t chunk = 1 << 16;
    // A regular file fits with room to see its end, unless it grows meanwhile.
    std::string bytes(regular ? static_cast<std::size_t>(info.st_size) + 1 : chunk, '\0');
    for (std::size_t have = 0;;) {
        if (have == bytes.size()) bytes.resize(have + chunk);
        const ssize_t got = ::read(in.get(), bytes.data() + have, bytes.size() - have);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return no_input(path, std::strerror(errno));
        have += static_cast<std::size_t>(got);
        if (have > limit) return too_large(path, limit);
        if (got > 0) continue;
        bytes.resize(have);
        return bytes;
    }
}

Result<std::monostate> write_all(int descriptor, std::string_view bytes, const std::string& name) {
    while (!bytes.empty()) {
        const ssize_t put = ::write(descriptor, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return cannot_create(name, errno);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return std::monostate{};
}

Result<PendingFile> PendingFile::write(const std::filesystem::path& path, std::string_view bytes) {
    PendingFile file(path);
    std::error_code error;
    const auto target = std::filesystem::status(path, error);
    if (std::filesystem::is_directory(target)) return cannot_create(path.string(), EISDIR);
    if (std::filesystem::exists(target) && !std::filesystem::is_regular_file(target)) {
        if (auto written = write_in_place(path, bytes); !written) return written.failure();
        return file;
    }
    file.descriptor_ = open_temporary(path, file.temporary_);
    if (file.descriptor_ < 0) {
        auto failure = cannot_create(path.string(), errno);
        file.temporary_.clear(); // nothing to take away
        return failure;
    }
    if (auto written = write_all(file.descriptor_, bytes, path.string()); !written) return written.failure();
    return file;
}

PendingFile::PendingFile(PendingFile&& other) noexcept
    : path_(std::move(other.path_)), temporary_(std::exchange(other.temporary_, {})),
      descriptor_(std::exchange(other.descriptor_, -1)) {}

PendingFile::~PendingFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void PendingFile::start_sync() {
    if (!temporary_.empty()) ::sync_file_range(descriptor_, 0, 0, SYNC_FILE_RANGE_WRITE);
}

Result<std::monostate> PendingFile::sync() {
    if (!temporary_.empty() && ::fsync(descriptor_) != 0) return cannot_create(path_.string(), errno);
    return std::monostate{};
}

Result<std::monostate> PendingFile::put_in_place() {
    if (temporary_.empty()) return std::monostate{};
    if (::close(std::exchange(descriptor_, -1)) != 0 || ::rename(temporary_.c_str(), path_.c_str()) != 0)
        return cannot_create(path_.string(), errno);
    temporary_.clear();
    return std::monostate{};
}

Result<std::monostate> write_file_atomically(const std::filesystem::path& path, std::string_view bytes) {
    auto file = PendingFile::write(path, bytes);
    if (!file) return file.failure();
    return file->put_in_place();
}

} // namespace anban
