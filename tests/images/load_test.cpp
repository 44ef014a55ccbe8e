#include "catch.hpp"
#include "pictures.hpp"

#include <sys/stat.h>

using namespace anban;
using namespace std::string_literals;
using test::ScratchFolder;

TEST_CASE("a photo is known by its content, whatever its name says") {
    const ScratchFolder folder;
    CHECK(images::load(folder.write("a.png", test::make_jpeg({})))->encoding == images::Encoding::jpeg);
    CHECK(images::load(folder.write("b.jpg", test::make_png({}).file))->encoding ==
          images::Encoding::deflate);
    CHECK(images::load(folder.write("no-extension", test::make_jpeg({}))));
}

TEST_CASE("other kinds of picture are named, with what to do") {
    struct Case {
        std::string bytes;
        const char* name;
    };
    const Case cases[] = {{"\0\0\0\x18"s + "ftypheic"s + "\0\0\0\0mif1heic"s, "HEIC"},
                          {"\0\0\0\x1C"s + "ftypavif"s, "AVIF"},
                          {"RIFF\x10\0\0\0WEBPVP8 "s, "WebP"},
                          {"GIF89a\1\0\1\0"s, "GIF"},
                          {"II*\0\x08\0\0\0"s, "TIFF"},
                          {"BM\x36\0\0\0"s, "BMP"},
                          {"%PDF-1.7\n"s, "PDF"}};
    const ScratchFolder folder;
    for (const Case& c : cases) {
        const auto image = images::load(folder.write("photo.jpg", c.bytes));
        INFO(c.name);
        REQUIRE_FALSE(image);
        CHECK(image.failure().kind == FailureKind::bad_data);
        CHECK(image.failure().why.code == "photo-format");
        CHECK(image.failure().why.message.find(c.name) != std::string::npos);
        CHECK(image.failure().why.hint.find("JPEG") != std::string::npos);
    }
    const auto text = images::load(folder.write("photo.jpg", "a text"));
    REQUIRE_FALSE(text);
    CHECK(text.failure().why.message.find("neither JPEG nor PNG") != std::string::npos);
    const auto empty = images::load(folder.write("photo.jpg", ""));
    REQUIRE_FALSE(empty);
    CHECK(empty.failure().why.message.find("empty") != std::string::npos);
}

TEST_CASE("what can't be read is no input") {
    const ScratchFolder folder;
    for (const auto& path : {folder.path() / "nothing.jpg", folder.path()}) {
        const auto image = images::load(path);
        REQUIRE_FALSE(image);
        CHECK(image.failure().kind == FailureKind::no_input);
    }
    const auto pipe = folder.path() / "pipe.jpg";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK_FALSE(images::load(pipe));
}

TEST_CASE("a photo is found below the folder of its document") {
    const ScratchFolder scratch;
    const auto folder = scratch.path() / "tài liệu";
    std::filesystem::create_directories(folder / "ảnh");
    scratch.write("outside.jpg", "x");
    scratch.write("tài liệu/a.jpg", "x");
    scratch.write("tài liệu/ảnh/b %20 c.jpg", "x");
    const auto found = images::locate("a.jpg", {folder, {}, false});
    REQUIRE(found);
    CHECK(std::filesystem::equivalent(*found, folder / "a.jpg"));
    CHECK(images::locate("./ảnh/../a.jpg", {folder, {}, false}));
    CHECK(images::locate("ảnh/b %20 c.jpg", {folder, {}, false})); // the name is taken as it is written
    CHECK_FALSE(images::locate("ảnh/b %2520 c.jpg", {folder, {}, false}));
    CHECK(images::locate("a.jpg", {folder / "", {}, false}));
}

TEST_CASE("a photo outside of its document's folder is refused unless it is allowed") {
    const ScratchFolder scratch;
    const auto folder = scratch.path() / "in";
    std::filesystem::create_directories(folder / "sub");
    std::filesystem::create_directories(scratch.path() / "in-too");
    const auto outside = scratch.write("outside.jpg", "x");
    scratch.write("in-too/c.jpg", "x");
    scratch.write("in/a.jpg", "x");
    std::filesystem::create_symlink(outside, folder / "link.jpg");
    std::filesystem::create_directory_symlink(scratch.path(), folder / "up");
    std::filesystem::create_symlink(folder / "a.jpg", folder / "sub" / "inside.jpg");
    for (const std::string& written :
         {"../outside.jpg"s, "sub/../../outside.jpg"s, outside.string(), "link.jpg"s, "up/outside.jpg"s,
          "up/in-too/c.jpg"s, "../in-too/c.jpg"s}) {
        const auto refused = images::locate(written, {folder, {}, false});
        INFO(written);
        REQUIRE_FALSE(refused);
        CHECK(refused.failure().kind == FailureKind::bad_data);
        CHECK(refused.failure().why.code == "photo-outside");
        CHECK(refused.failure().why.message.find(written) != std::string::npos);
        CHECK(images::locate(written, {folder, {}, true}));
    }
    // What doesn't exist outside is refused in the same way, so that a message tells nothing about it.
    CHECK(images::locate("../nothing.jpg", {folder, {}, false}).failure().why.code == "photo-outside");
    CHECK(images::locate("sub/inside.jpg", {folder, {}, false}));
}

TEST_CASE("names that lead to no file are missing photos") {
    const ScratchFolder scratch;
    scratch.write("a.jpg", "x");
    std::filesystem::create_directories(scratch.path() / "sub");
    std::filesystem::create_symlink("loop.jpg", scratch.path() / "loop.jpg");
    REQUIRE(::mkfifo((scratch.path() / "pipe.jpg").c_str(), 0600) == 0);
    for (const std::string& written :
         {""s, "nothing.jpg"s, "sub"s, "."s, "a.jpg/b"s, "a.jpg\0.png"s, "loop.jpg"s, "pipe.jpg"s,
          std::string(300, 'n'), std::string(5000, 'n')}) {
        const auto found = images::locate(written, {scratch.path(), {}, false});
        INFO(written);
        REQUIRE_FALSE(found);
        CHECK(found.failure().kind == FailureKind::no_input);
        CHECK(found.failure().why.code == "photo-missing");
    }
}
