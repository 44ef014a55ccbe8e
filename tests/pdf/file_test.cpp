// How objects are packed and found again: object streams and cross-reference stream.
#include "catch.hpp"
#include "pdf/cross_reference.hpp"
#include "pdf/object_streams.hpp"
#include "support.hpp"

using namespace anban;
using namespace anban::pdf;

namespace {

/// The file of a catalog, an information, `count` small objects and a stream.
std::string file_of(int count) {
    Seam seam;
    seam.put(Seam::catalog, "<</Type/Catalog>>");
    seam.put(Seam::information, "<<>>");
    for (int i = 0; i < count; ++i)
        seam.put("<</Number " + std::to_string(i) + ">>");
    seam.put_stream("/Kind/Other", "data");
    Deflater deflater;
    const auto packed = pack_objects(seam, deflater);
    auto written = seam.write();
    REQUIRE(written);
    return with_cross_references(std::move(*written), packed, "0123456789abcdef", deflater);
}

/// The value of a number in the dictionary of the cross-reference stream.
std::size_t entry(const std::string& dictionary, const std::string& key) {
    const std::size_t at = dictionary.find(key);
    REQUIRE(at != std::string::npos);
    return std::stoul(dictionary.substr(at + key.size()));
}

/// The rows of a cross-reference stream (ISO 32000-1, 7.5.8), with the filter Up of PNG undone.
std::vector<std::string> rows(const std::string& file) {
    const std::string stream = sample::objects(file).back();
    const std::string dictionary = stream.substr(0, stream.find(">>\n") + 2);
    const bool filtered = dictionary.find("/Predictor 12") != std::string::npos;
    const std::size_t length = entry(dictionary, "/W[1 ") + 2, step = length + (filtered ? 1 : 0);
    std::string data = stream.substr(dictionary.size() + 1);
    REQUIRE(data.size() == entry(dictionary, "/Size ") * step);
    std::vector<std::string> all;
    for (std::size_t at = 0; at < data.size(); at += step) {
        std::string row = data.substr(at + step - length, length);
        if (filtered) {
            CHECK(data[at] == 2);
            for (std::size_t i = 0; i < length && !all.empty(); ++i)
                row[i] = static_cast<char>(row[i] + all.back()[i]);
        }
        all.push_back(row);
    }
    return all;
}

std::size_t big_endian(const std::string& bytes) {
    std::size_t value = 0;
    for (const char c : bytes)
        value = value << 8U | static_cast<unsigned char>(c);
    return value;
}

/// Number of the object at a place in an object stream, from the pairs at its head.
std::size_t number_at(const std::string& object_stream, std::size_t place) {
    std::string head = object_stream.substr(object_stream.find(">>\n") + 3);
    for (std::size_t i = 0; i < 2 * place; ++i)
        head = head.substr(head.find(' ') + 1);
    return std::stoul(head);
}

} // namespace

TEST_CASE("the cross-reference stream leads to every object, in short files and long ones") {
    for (const int count : {1, 30, 400, 1000}) {
        CAPTURE(count);
        const std::string file = file_of(count);
        const auto objects = sample::objects(file);
        const auto all = rows(file);
        REQUIRE(all.size() == objects.size() + 1);
        CHECK(all[0] == std::string(all[0].size(), '\0')); // the head of the list of free objects
        for (std::size_t number = 1; number < all.size(); ++number) {
            const std::size_t where = big_endian(all[number].substr(1, all[number].size() - 2));
            const auto place = static_cast<unsigned char>(all[number].back());
            const bool packed = number <= static_cast<std::size_t>(count) + 2;
            REQUIRE(all[number][0] == (packed ? 2 : 1));
            if (packed)
                CHECK(number_at(objects[where - 1], place) == number);
            else
                CHECK(file.substr(where).starts_with(std::to_string(number) + " 0 obj\n"));
        }
        const std::size_t start = entry(file.substr(file.rfind("startxref")), "startxref\n");
        CHECK(file.substr(start).starts_with(std::to_string(objects.size()) + " 0 obj\n<</Type/XRef"));
        CHECK(file.ends_with("%%EOF\n"));
    }
}

TEST_CASE("the cross-reference stream names catalog, information and identifier") {
    const std::string dictionary = sample::objects(file_of(1)).back();
    CHECK(dictionary.find("/Root 1 0 R/Info 2 0 R/ID[(0123456789abcdef)(0123456789abcdef)]") !=
          std::string::npos);
}

TEST_CASE("streams stand by themselves, all else in object streams of limited size") {
    const std::string file = file_of(600);
    CHECK(file.find("/Kind/Other") != std::string::npos);
    CHECK(file.find("/Number") == std::string::npos);
    std::vector<std::size_t> counts;
    for (const std::string& body : sample::objects(file))
        if (body.starts_with("<</Type/ObjStm")) counts.push_back(entry(body, "/N "));
    CHECK(counts == std::vector<std::size_t>{256, 256, 90});
    CHECK(sample::objects(file)[2 + 599] == "<</Number 599>>");
}
