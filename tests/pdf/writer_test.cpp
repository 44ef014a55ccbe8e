#include "catch.hpp"
#include "pdf/deflate.hpp"
#include "pdf/seam.hpp"
#include "support.hpp"

#include <thread>

using namespace anban;
using sample::add_tag, sample::placed, sample::Role;

using namespace std::string_literals;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// What stands behind /ID in the cross-reference stream.
std::string id_of(const std::string& file) {
    const std::size_t at = file.rfind("/ID[");
    return file.substr(at, file.find("/Length", at) - at);
}

std::string one_line(const std::string& text) {
    auto document = sample::document();
    const auto p = add_tag(document, Role::paragraph);
    return sample::written(document, {{sample::page({placed(text, 72, 100, p)})}});
}

} // namespace

TEST_CASE("the seam numbers objects one by one and keeps raw bodies as they are") {
    pdf::Seam seam;
    const std::string lent = "lent";
    CHECK(seam.put("<</A(100% \\(x\\))>>") == 3); // after catalog and document information
    CHECK(seam.put_stream("/B 1", "a\0b"s) == 4);
    CHECK(seam.lend_stream("/C 1", lent) == 5);
    CHECK(seam.put("<</D 1>>") == 6);
    seam.put(pdf::Seam::catalog, "<</Type/Catalog>>");
    seam.put(pdf::Seam::information, "<</Producer(anban)>>");
    CHECK(seam.take(3) == "<</A(100% \\(x\\))>>");
    const auto written = seam.write();
    REQUIRE(written);
    const std::string& file = written->bytes;
    CHECK(file.starts_with("%PDF-1.7\n%"));
    CHECK(file.ends_with("\n1 0 obj\n<</Type/Catalog>>\nendobj\n"
                         "2 0 obj\n<</Producer(anban)>>\nendobj\n"
                         "4 0 obj\n<</B 1/Length 3>>\nstream\na\0b\nendstream\nendobj\n"
                         "5 0 obj\n<</C 1/Length 4>>\nstream\nlent\nendstream\nendobj\n"
                         "6 0 obj\n<</D 1>>\nendobj\n"s));
    REQUIRE(written->offsets.size() == 7);
    CHECK(written->offsets[3] == 0);
    for (const std::size_t number : {1U, 2U, 4U, 5U, 6U})
        CHECK(file.substr(written->offsets[number]).starts_with(std::to_string(number) + " 0 obj\n"));
}

TEST_CASE("the same values give the same bytes, from one thread or several") {
    const std::string expected = one_line("cùng một bài");
    std::vector<std::string> files(4);
    auto document = sample::document();
    const auto p = add_tag(document, Role::paragraph);
    const layout::Pages pages{{sample::page({placed("cùng một bài", 72, 100, p)})}};
    std::vector<std::thread> threads;
    for (std::string& file : files)
        threads.emplace_back([&] {
            for (int i = 0; i < 20; ++i)
                if (auto made = sample::writer().write(document, pages, {})) file = *made;
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const std::string& file : files)
        CHECK(file == expected);
}

TEST_CASE("documents with one title and other texts have other identifiers") {
    CHECK(id_of(one_line("một")) != id_of(one_line("hai")));
    CHECK(id_of(one_line("một")) == id_of(one_line("một")));
}

TEST_CASE("the font cache changes nothing in the bytes") {
    const std::string first = one_line("chữ lạ ở đây");
    for (int i = 0; i < 300; ++i) // more than it holds
        one_line(std::string(1, static_cast<char>('a' + i % 26)) +
                 std::string(1, static_cast<char>('A' + i / 26)));
    CHECK(one_line("chữ lạ ở đây") == first);
}

TEST_CASE("a document without a title takes its first heading, else the name of its file") {
    auto document = sample::document();
    document.metadata.title.clear();
    const auto heading = add_tag(document, Role::heading1), p = add_tag(document, Role::paragraph);
    const auto information = [&](const layout::Item& item) {
        return sample::object_with(sample::written(document, {{sample::page({item})}}), "/Producer(");
    };
    CHECK(has(information(placed("Tin moi", 72, 100, heading)), "/Title(Tin moi)"));
    CHECK(has(information(placed("x", 72, 100, p)), "/Title(bai)"));
}

TEST_CASE("the catalog holds what PDF/UA asks for") {
    const std::string file = one_line("x");
    const std::string catalog = sample::object_with(file, "/Type/Catalog");
    for (const char* part :
         {"/Lang(vi-VN)", "/MarkInfo<</Marked true>>", "/DisplayDocTitle true", "/StructTreeRoot ",
          "/Metadata ", "/S/GTS_PDFA1", "/PageLabels<</Nums[0<</S/D>>]>>"})
        CHECK(has(catalog, part));
    CHECK(has(sample::object_with(file, "/Type/Page/"), "/Tabs/S"));
}

TEST_CASE("pages of another size say so") {
    auto document = sample::document();
    layout::Pages pages{{sample::page({}), sample::page({})}};
    pages.pages[1].width = Pt{300};
    const std::string file = sample::written(document, pages);
    CHECK(has(sample::object_with(file, "/Type/Pages"), "/MediaBox[0 0 595.28 841.89]"));
    CHECK(has(sample::unpacked(file), "/MediaBox[0 0 300 841.89]/Contents"));
}

TEST_CASE("there is no file without pages, and no writer without a profile") {
    const auto nothing = sample::writer().write(sample::document(), {}, {});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.failure().kind == FailureKind::internal);
    const auto writer = pdf::Writer::open("/nonexistent");
    REQUIRE_FALSE(writer);
    CHECK(writer.failure().kind == FailureKind::no_input);
}
