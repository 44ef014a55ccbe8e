#include "document/fields.hpp"

#include "catch.hpp"

#include <map>
#include <set>
#include <string>

using namespace anban::document;

TEST_CASE("the known fields are those of the documentation, in its order") {
    std::vector<std::string> keys;
    for (const KnownField& field : known_fields())
        keys.emplace_back(field.key);
    CHECK(keys == std::vector<std::string>{"title",
                                           "subtitle",
                                           "lead",
                                           "date",
                                           "author",
                                           "byline",
                                           "photographer",
                                           "place",
                                           "source",
                                           "url",
                                           "identifier",
                                           "template",
                                           "organisation",
                                           "parent-organisation",
                                           "bulletin",
                                           "issue",
                                           "keywords",
                                           "description",
                                           "language",
                                           "contents",
                                           "articles",
                                           "columns",
                                           "numbered-headings",
                                           "text-size"});
}

TEST_CASE("every key and alias finds its field, and none finds two") {
    std::map<std::string, std::string> owner;
    for (const KnownField& field : known_fields()) {
        CHECK(canonical_key(field.key) == field.key);
        CHECK_FALSE(field.meaning.empty());
        for (const auto alias : field.aliases) {
            CAPTURE(alias);
            CHECK(canonical_key(alias) == field.key);
            CHECK(owner.emplace(alias, field.key).second);
        }
    }
}

TEST_CASE("keys are found in any case, with any sign between words, with and without accents") {
    const std::map<std::string, std::string> cases = {{"Tiêu đề", "title"},
                                                      {"TIÊU ĐỀ", "title"},
                                                      {"tieu-de", "title"},
                                                      {"Tieu_De", "title"},
                                                      {"tiêu  đề", "title"},
                                                      {"TITLE", "title"},
                                                      {"tác giả", "author"},
                                                      {"tac gia", "author"},
                                                      {"ngày", "date"},
                                                      {"ngay", "date"},
                                                      {"Nơi", "place"},
                                                      {"noi", "place"},
                                                      {"nguồn", "source"},
                                                      {"nguon", "source"},
                                                      {"mẫu", "template"},
                                                      {"mau", "template"},
                                                      {"cơ quan", "organisation"},
                                                      {"co-quan", "organisation"},
                                                      {"số", "issue"},
                                                      {"so", "issue"},
                                                      {"ảnh", "photographer"},
                                                      {"anh", "photographer"},
                                                      {"từ khóa", "keywords"},
                                                      {"từ khoá", "keywords"},
                                                      {"tu khoa", "keywords"},
                                                      {"Parent_Organisation", "parent-organisation"},
                                                      {"text size", "text-size"},
                                                      {" title ", "title"},
                                                      // the same letters decomposed, as a Mac writes them
                                                      {"tie\u0302u đe\u0302\u0300", "title"}};
    for (const auto& [written, key] : cases) {
        CAPTURE(written);
        CHECK(canonical_key(written) == key);
    }
}

TEST_CASE("other accents make another word") {
    CHECK(canonical_key("màu").empty());
    CHECK(canonical_key("tiếu đề").empty());
    CHECK(canonical_key("").empty());
    CHECK(canonical_key("người ký").empty());
}

TEST_CASE("a misspelt key finds the nearest one") {
    CHECK(nearest_key("titel") == "title");
    CHECK(nearest_key("tiêu đê") == "tiêu đề");
    CHECK(nearest_key("tieu dee") == "tiêu đề");
    CHECK(nearest_key("autor") == "author");
    CHECK(nearest_key("Organisatoin") == "organisation");
    CHECK(nearest_key("tác gỉa") == "tác giả");
}

TEST_CASE("nothing is near a word that differs by more than a third") {
    CHECK(nearest_key("người ký").empty());
    CHECK(nearest_key("xy").empty());
    CHECK(nearest_key("").empty());
    CHECK(nearest_key(std::string(1'000'000, 'a')).empty());
}
