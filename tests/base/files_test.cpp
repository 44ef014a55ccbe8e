#include "base/files.hpp"
#include "catch.hpp"

#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <vector>

using namespace anban;
namespace fs = std::filesystem;

namespace {

/// A folder of its own for each test, gone afterwards.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "anban-test-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path_); }

    fs::path operator/(const std::string& name) const { return path_ / name; }
    std::size_t entries() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(path_), fs::directory_iterator()));
    }

private:
    fs::path path_;
};

void put(const fs::path& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string content(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

constexpr std::size_t megabyte = 1'000'000;

Failure unreadable(const fs::path& path, std::size_t limit = megabyte) {
    const auto result = read_file(path, limit);
    REQUIRE_FALSE(result);
    return result.failure();
}

Failure unwritable(const fs::path& path, std::string_view bytes = "new") {
    const auto result = write_file_atomically(path, bytes);
    REQUIRE_FALSE(result);
    CHECK(result.failure().kind == FailureKind::cannot_create);
    return result.failure();
}

} // namespace

TEST_CASE("a file is read whole, byte for byte") {
    const Folder folder;
    std::string bytes;
    for (std::size_t i = 0; i < 200'001; ++i)
        bytes.push_back(static_cast<char>(i * 7));
    put(folder / "a", bytes);
    CHECK(*read_file(folder / "a", megabyte) == bytes);
    put(folder / "empty", "");
    CHECK(read_file(folder / "empty", megabyte)->empty());
}

TEST_CASE("a file may hold as much as the limit and no more") {
    const Folder folder;
    put(folder / "a", std::string(1000, 'x'));
    CHECK(read_file(folder / "a", 1000)->size() == 1000);
    const auto failure = unreadable(folder / "a", 999);
    CHECK(failure.kind == FailureKind::bad_data);
    CHECK(failure.why.code == "too-large");
}

TEST_CASE("a file that claims to be huge costs no memory") {
    const Folder folder;
    put(folder / "a", "x");
    fs::resize_file(folder / "a", 1'000'000'000'000); // sparse
    CHECK(unreadable(folder / "a").why.code == "too-large");
}

TEST_CASE("what is no regular file is refused with its reason") {
    const Folder folder;
    CHECK(unreadable(folder / "none").kind == FailureKind::no_input);
    CHECK(unreadable(folder / "none").why.message.find("none") != std::string::npos);
    fs::create_directory(folder / "sub");
    CHECK(unreadable(folder / "sub").why.message.find("folder") != std::string::npos);
    REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(unreadable(folder / "pipe").kind == FailureKind::no_input); // and doesn't wait for a writer
}

TEST_CASE("a written file holds the bytes, new or in the place of an old one") {
    const Folder folder;
    REQUIRE(write_file_atomically(folder / "a.pdf", "first"));
    CHECK(content(folder / "a.pdf") == "first");
    REQUIRE(write_file_atomically(folder / "a.pdf", "2"));
    CHECK(content(folder / "a.pdf") == "2");
    CHECK(folder.entries() == 1);
}

TEST_CASE("pending files get their names together, and those that don't leave no trace") {
    const Folder folder;
    put(folder / "b.pdf", "older");
    {
        std::vector<PendingFile> files;
        for (const char* name : {"a.pdf", "b.pdf", "c.pdf"}) {
            auto file = PendingFile::write(folder / name, name);
            REQUIRE(file);
            files.push_back(*std::move(file));
        }
        CHECK(folder.entries() == 4); // b and three that are on their way
        CHECK(content(folder / "b.pdf") == "older");
        for (PendingFile& file : files)
            file.start_sync();
        REQUIRE(files[0].sync()); // the others may go without
        CHECK_FALSE(fs::exists(folder / "a.pdf"));
        REQUIRE(files[0].put_in_place());
        REQUIRE(files[1].put_in_place());
    }
    CHECK(folder.entries() == 2);
    CHECK(content(folder / "a.pdf") == "a.pdf");
    CHECK(content(folder / "b.pdf") == "b.pdf");
}

TEST_CASE("a long file name is no hindrance") {
    const Folder folder;
    const auto name = std::string(251, 'a') + ".pdf";
    REQUIRE(write_file_atomically(folder / name, "x"));
    CHECK(content(folder / name) == "x");
}

TEST_CASE("temporary files left over by a process of the same number are stepped over") {
    const Folder folder;
    for (int i = 0; i < 50; ++i)
        put(folder / fmt::format(".anban-{}-{}.tmp", getpid(), i), "old");
    REQUIRE(write_file_atomically(folder / "a.pdf", "new"));
    CHECK(content(folder / "a.pdf") == "new");
}

TEST_CASE("when writing fails, nothing is left and the older file stays") {
    const Folder folder;
    CHECK(unwritable(folder / "none/a.pdf").why.hint.find("folder") != std::string::npos);
    fs::create_directory(folder / "sub");
    unwritable(folder / "sub");
    CHECK(folder.entries() == 1);

    put(folder / "a.pdf", "old");
    const auto too_long = std::string(300, 'a');
    unwritable(folder / too_long);
    CHECK(content(folder / "a.pdf") == "old");
    CHECK(folder.entries() == 2);
}

TEST_CASE("a write that stops in its middle leaves no trace") {
    // The process's limit of file size stands for a full disk.
    const Folder folder;
    put(folder / "a.pdf", "old");
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto result = write_file_atomically(folder / "a.pdf", std::string(10'000, 'x'));
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, SIG_DFL);
    REQUIRE_FALSE(result);
    CHECK(result.failure().kind == FailureKind::cannot_create);
    CHECK(content(folder / "a.pdf") == "old");
    CHECK(folder.entries() == 1);
}

TEST_CASE("a device is written to, never replaced") {
    REQUIRE(write_file_atomically("/dev/null", "x"));
    CHECK(fs::is_character_file("/dev/null"));
    const auto full = unwritable("/dev/full");
    CHECK(full.why.hint.find("space") != std::string::npos);
    CHECK(fs::is_character_file("/dev/full"));
}

TEST_CASE("a closed pipe is a failure, not a signal") {
    std::signal(SIGPIPE, SIG_IGN); // as the command does
    int ends[2] = {-1, -1};
    REQUIRE(pipe(ends) == 0);
    REQUIRE(write_all(ends[1], "ab", "standard output"));
    close(ends[0]);
    const auto result = write_all(ends[1], "ab", "standard output");
    close(ends[1]);
    std::signal(SIGPIPE, SIG_DFL);
    REQUIRE_FALSE(result);
    CHECK(result.failure().kind == FailureKind::cannot_create);
    CHECK(result.failure().why.message.find("standard output") != std::string::npos);
}
