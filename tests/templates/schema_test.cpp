#include "catch.hpp"
#include "helpers.hpp"
#include "templates/slots.hpp"
#include "templates/vocabulary.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <sstream>

using namespace test;

namespace {

std::string contents_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

const nlohmann::json& schema() {
    static const nlohmann::json parsed =
        nlohmann::json::parse(contents_of(shipped / "anban-template.schema.json"));
    return parsed;
}

} // namespace

TEST_CASE("the schema and the reader know the same keys") {
    for (const auto& [table, keys] : templates::vocabulary()) {
        CAPTURE(table);
        const auto& definition =
            table == "template" ? schema() : schema().at("definitions").at(std::string(table));
        std::set<std::string> in_schema;
        for (const auto& [key, value] : definition.at("properties").items())
            in_schema.insert(key);
        CHECK(in_schema == std::set<std::string>(keys.begin(), keys.end()));
        CHECK(definition.at("additionalProperties") == false);
    }
}

TEST_CASE("the schema has no table that the reader doesn't know, and describes every key") {
    std::set<std::string> known = {"span"}; // a span look with a text
    for (const auto& [table, keys] : templates::vocabulary())
        known.insert(std::string(table));
    for (const auto& [name, definition] : schema().at("definitions").items()) {
        CAPTURE(name);
        CHECK_FALSE(definition.at("description").get<std::string>().empty());
        if (!definition.contains("properties")) continue;
        CHECK(known.count(name) == 1);
        for (const auto& [key, value] : definition.at("properties").items()) {
            CAPTURE(key);
            CHECK_FALSE(value.at("description").get<std::string>().empty());
        }
    }
}

TEST_CASE("the documentation names every key and filter") {
    const std::string text = contents_of(shipped.parent_path() / "docs" / "templates.md");
    for (const auto& [table, keys] : templates::vocabulary()) {
        for (const auto key : keys) {
            CAPTURE(table, key);
            CHECK(text.find("`" + std::string(key) + "`") != std::string::npos);
        }
    }
    for (const auto filter : templates::filter_names()) {
        CAPTURE(filter);
        CHECK(text.find("`" + std::string(filter) + "`") != std::string::npos);
    }
}

TEST_CASE("shipped templates name the schema that completes them in an editor") {
    for (const auto& info : templates::list({shipped}))
        CHECK(contents_of(info.file).rfind("#:schema ./anban-template.schema.json\n", 0) == 0);
}
