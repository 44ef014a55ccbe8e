#include "base/text_map.hpp"
#include "catch.hpp"

#include <map>
#include <vector>

using namespace anban;

namespace {

/// Texts of every length around the eight bytes that a hash reads at a time, alike but for one byte.
std::vector<std::string> texts() {
    std::vector<std::string> all = {""};
    for (std::size_t size = 1; size < 40; ++size)
        for (std::size_t at = 0; at < size; ++at)
            for (const char c : {'b', 'c', '\xBF'}) {
                all.emplace_back(size, 'a');
                all.back()[at] = c;
            }
    return all;
}

} // namespace

TEST_CASE("values are found by text and number, and never move") {
    TextMap<std::string> map;
    CHECK(map.find("một", 0) == nullptr);
    std::map<std::pair<std::string, std::uint32_t>, const std::string*> added;
    for (const auto& text : texts())
        for (const std::uint32_t number : {0U, 1U})
            added[{text, number}] = &map.add(text, number, text + "/" + std::to_string(number));
    CHECK(map.size() == added.size());
    std::size_t forgotten = 0;
    for (const auto& [key, value] : added) {
        CHECK(*value == key.first + "/" + std::to_string(key.second));
        const std::string* found = map.find(key.first, key.second);
        if (found != nullptr)
            CHECK(found == value);
        else
            ++forgotten;
    }
    CHECK(forgotten < added.size() / 100);
    CHECK(map.find("a", 2) == nullptr);
    CHECK(map.find("một", 0) == nullptr);
    map.clear();
    CHECK(map.size() == 0);
    CHECK(map.find("a", 0) == nullptr);
}

TEST_CASE("the hash of a text depends on each of its bytes, in the bits that choose a place") {
    for (const auto& text : texts()) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string other = text;
            other[at] = '\x80';
            if (text[at] != '\x80' && hash_of(text, 0) >> 32U == hash_of(other, 0) >> 32U)
                FAIL(text << " and " << other);
        }
    }
}

TEST_CASE("of texts with the same hash a few are found, and the others cost no more") {
    const auto bytes = [](std::uint64_t value) {
        return std::string(reinterpret_cast<const char*>(&value), sizeof value);
    };
    TextMap<std::uint64_t> map;
    std::vector<std::string> alike;
    for (std::uint64_t i = 0; i < 1000; ++i) {
        // What the hash makes of the first eight bytes of sixteen, so that the others undo it.
        const std::string first = bytes(i);
        alike.push_back(first + bytes(hash_of(first, 16 ^ 8)));
        REQUIRE(hash_of(alike.back(), 0) == hash_of(alike.front(), 0));
        map.add(alike.back(), 0, i);
    }
    std::size_t found = 0;
    for (std::uint64_t i = 0; i < alike.size(); ++i) {
        const std::uint64_t* value = map.find(alike[i], 0);
        if (value == nullptr) continue;
        CHECK(*value == i);
        ++found;
    }
    CHECK(found > 0);
    CHECK(found <= 8);
}
