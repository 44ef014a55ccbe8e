#include "catch.hpp"
#include "text/clean.hpp"
#include "unicode_data.hpp"

#include <array>
#include <cstdio>
#include <memory>
#include <sstream>
#include <string>

using namespace anban;

namespace {

/// The lines of NormalizationTest.txt, which Debian packs.
std::vector<std::string> normalisation_lines() {
    const std::string packed = test::unicode_folder + "NormalizationTest.txt.bz2";
    if (!std::ifstream(packed)) {
        WARN("NormalizationTest.txt.bz2 isn't there: install the package unicode-data");
        return {};
    }
    const auto close = [](FILE* pipe) { pclose(pipe); };
    const std::unique_ptr<FILE, decltype(close)> pipe(popen(("bzip2 -dc " + packed).c_str(), "r"), close);
    std::string all;
    std::array<char, 65536> buffer{};
    while (const std::size_t got = fread(buffer.data(), 1, buffer.size(), pipe.get()))
        all.append(buffer.data(), got);
    std::vector<std::string> lines;
    std::istringstream in(all);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line[0] != '#' && line[0] != '@') lines.push_back(line);
    }
    CHECK(lines.size() > 18'000);
    return lines;
}

std::string from_hexadecimal(const std::string& column) {
    std::istringstream in(column);
    std::string out;
    for (std::string word; in >> word;)
        text::put(out, static_cast<char32_t>(std::stoul(word, nullptr, 16)));
    return out;
}

} // namespace

TEST_CASE("normalising agrees with NormalizationTest of the Unicode Character Database") {
    for (const auto& line : normalisation_lines()) {
        std::istringstream in(line);
        std::array<std::string, 3> columns; // source, NFC, NFD
        for (auto& column : columns) {
            std::getline(in, column, ';');
            column = from_hexadecimal(column);
        }
        for (const auto& source : columns) {
            const auto clean = text::normalise(source, "");
            if (clean.text != columns[1]) FAIL(line << " gives " << clean.text);
        }
    }
}
