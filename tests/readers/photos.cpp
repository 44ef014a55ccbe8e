#include "catch.hpp"
#include "readers/readers.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

using anban::readers::list_photos;

namespace {

/// A folder of its own that goes with the test.
class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "anban-photos-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::remove_all(path_); }
    const std::filesystem::path& path() const { return path_; }
    void file(const std::string& name) const { std::ofstream(path_ / name) << "x"; }

private:
    std::filesystem::path path_;
};

} // namespace

TEST_CASE("photos are listed as a person counts them") {
    const Folder folder;
    for (const char* name :
         {"anh10.jpg", "anh2.jpg", "anh1.jpg", "anh02.jpg", "Anh3.JPG", "bia.png", "anh.jpeg"})
        folder.file(name);
    CHECK(list_photos(folder.path()) == std::vector<std::string>{"anh.jpeg", "anh1.jpg", "anh02.jpg",
                                                                 "anh2.jpg", "Anh3.JPG", "anh10.jpg",
                                                                 "bia.png"});
}

TEST_CASE("numbers longer than any integer keep their order") {
    const Folder folder;
    folder.file("99999999999999999999999999998.jpg");
    folder.file("099999999999999999999999999997.jpg");
    folder.file("100000000000000000000000000000.jpg");
    CHECK(list_photos(folder.path()) == std::vector<std::string>{"099999999999999999999999999997.jpg",
                                                                 "99999999999999999999999999998.jpg",
                                                                 "100000000000000000000000000000.jpg"});
}

TEST_CASE("only photos are listed") {
    const Folder folder;
    for (const char* name : {"bai.txt", "anh.jpg.bak", "jpg", ".jpg", "._anh.jpg", "anh.gif", "\xff.jpg"})
        folder.file(name);
    std::filesystem::create_directory(folder.path() / "thumuc.jpg");
    CHECK(list_photos(folder.path()).empty());
}

TEST_CASE("a folder that isn't there has no photos") {
    CHECK(list_photos("/nonexistent/anban").empty());
}
