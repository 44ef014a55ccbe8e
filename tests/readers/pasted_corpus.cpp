#include "pasted_corpus.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace corpus {
namespace {

std::string read(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

std::vector<Text> load() {
    std::vector<Text> texts;
    for (const auto& entry : std::filesystem::directory_iterator(ANBAN_SOURCE_DIR "/tests/readers/corpus")) {
        if (entry.path().extension() != ".txt") continue;
        Text text{entry.path().stem().string(), read(entry.path()), {}, {}};
        std::ifstream expectation(std::filesystem::path(entry.path()).replace_extension(".expect"));
        for (std::string line; std::getline(expectation, line);) {
            const std::size_t colon = line.find(": ");
            if (line.substr(0, colon) == "photos") {
                for (int n = std::stoi(line.substr(colon + 2)); n > 0; --n)
                    text.photos.push_back("photo.jpg");
                continue;
            }
            text.expected[line.substr(0, colon)].push_back(line.substr(colon + 2));
        }
        texts.push_back(std::move(text));
    }
    std::sort(texts.begin(), texts.end(), [](const Text& a, const Text& b) { return a.name < b.name; });
    return texts;
}

std::string quoted(const std::string& message) {
    const std::string open = "“", close = "”";
    const std::size_t begin = message.find(open);
    const std::size_t end = message.rfind(close);
    if (begin == std::string::npos || end == std::string::npos) return {};
    return message.substr(begin + open.size(), end - begin - open.size());
}

std::map<std::string, std::vector<std::string>> found(const anban::readers::ReadDocument& read) {
    using namespace anban::document;
    std::map<std::string, std::vector<std::string>> out;
    for (const char* key : {"title", "date", "author", "photographer", "source", "place", "lead"})
        if (const std::string& value = read.document.field(key); !value.empty()) out[key] = {value};
    for (const Block& block : read.document.blocks) {
        if (const auto* figure = std::get_if<Figure>(&block.kind))
            out["caption"].push_back(plain(figure->caption));
        if (const auto* heading = std::get_if<Heading>(&block.kind))
            out["heading"].push_back(plain(heading->text));
    }
    for (const anban::Diagnostic& d : read.messages)
        if (d.code == "furniture") out["furniture"].push_back(quoted(d.message));
    return out;
}

} // namespace corpus
