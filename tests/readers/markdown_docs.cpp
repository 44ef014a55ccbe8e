// docs/source-format.md speaks of everything that the reader knows.
#include "catch.hpp"
#include "document/fields.hpp"
#include "readers/readers.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>
#include <string>

using namespace anban;

namespace {

std::string contents(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    REQUIRE(in);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string format() {
    return contents(ANBAN_SOURCE_DIR "/docs/source-format.md");
}

} // namespace

TEST_CASE("the documentation lists every field with its aliases, and no other") {
    std::istringstream lines(format());
    auto field = document::known_fields().begin();
    for (std::string line; std::getline(lines, line);) {
        if (field == document::known_fields().end() ||
            line.rfind("| `" + std::string(field->key) + "` |", 0) != 0)
            continue;
        const std::string second =
            line.substr(line.find('|', 1) + 1, line.find('|', line.find('|', 1) + 1) - line.find('|', 1) - 1);
        std::string expected = " ";
        for (const auto alias : field->aliases)
            expected += (expected == " " ? "`" : ", `") + std::string(alias) + "`";
        CHECK(second == expected + " ");
        ++field;
    }
    // Every field was met, in the order of the table.
    CHECK(field == document::known_fields().end());
}

TEST_CASE("the documentation lists every message of the reader") {
    const std::string documentation = format();
    const std::regex code("(?:say\\(Severity::[a-z]+|warn\\(|fail\\(FailureKind::[a-z_]+|refuse\\(mark), "
                          "*\"?([a-z-]+)\"|warn\\(\"([a-z-]+)\"|code = \"([a-z-]+)\"");
    std::set<std::string> codes;
    const std::filesystem::path room = ANBAN_SOURCE_DIR "/lib/readers";
    std::vector<std::filesystem::path> files = {room / "markdown.cpp", room / "front_matter.cpp"};
    for (const auto& entry : std::filesystem::directory_iterator(room / "markdown"))
        files.push_back(entry.path());
    for (const auto& file : files) {
        const std::string source = std::regex_replace(contents(file), std::regex("\\s+"), " ");
        for (std::sregex_iterator match(source.begin(), source.end(), code), end; match != end; ++match)
            for (std::size_t group = 1; group <= 3; ++group)
                if ((*match)[group].matched) codes.insert((*match)[group]);
    }
    codes.erase("markdown-parser"); // a fault of ours
    CHECK(codes.size() >= 20);
    for (const std::string& each : codes) {
        CAPTURE(each);
        CHECK(documentation.find('`' + each + '`') != std::string::npos);
    }
}

TEST_CASE("the documentation's first example is read without a message") {
    const std::string documentation = format();
    const std::size_t begin = documentation.find("```markdown\n") + 12;
    const auto read = readers::read_markdown(
        documentation.substr(begin, documentation.find("```", begin) - begin), "bai.md", ".");
    REQUIRE(read);
    CHECK(read->messages.empty());
    CHECK(read->document.field("byline") == "Bài, ảnh: Văn A");
    CHECK(read->document.blocks.size() == 4);
}
