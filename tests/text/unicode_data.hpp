// Test data of the Unicode Character Database, as Debian's package unicode-data installs it.
#pragma once

#include "catch.hpp"
#include "text/clean.hpp"

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace test {

inline const std::string unicode_folder = "/usr/share/unicode/";

/// A line of a break test: `÷ 0061 × 0020 ÷ 0062 ÷`.
struct BreakCase {
    std::string line, utf8;
    std::vector<std::size_t> breaks; ///< offsets without 0, the end included
};

inline std::vector<BreakCase> break_cases(const std::string& name) {
    std::ifstream in(unicode_folder + "auxiliary/" + name);
    if (!in) WARN(name << " isn't there: install the package unicode-data");
    std::vector<BreakCase> cases;
    for (std::string line; std::getline(in, line);) {
        line.resize(std::min(line.find('#'), line.size()));
        std::istringstream words(line);
        BreakCase next{line, {}, {}};
        for (std::string word; words >> word;) {
            if (word == "÷") {
                if (!next.utf8.empty()) next.breaks.push_back(next.utf8.size());
            } else if (word != "×") {
                anban::text::put(next.utf8, static_cast<char32_t>(std::stoul(word, nullptr, 16)));
            }
        }
        // A lone surrogate can't be written in UTF-8.
        if (!next.utf8.empty() && line.find("D800") == std::string::npos) cases.push_back(std::move(next));
    }
    return cases;
}

/// Whether a file of the database is there in that version (`15.0`), by its first line.
inline bool is_of_version(const std::string& name, std::string_view version) {
    std::ifstream in(unicode_folder + "auxiliary/" + name);
    std::string line;
    std::getline(in, line);
    const bool is = line.find("-" + std::string(version) + ".") != std::string::npos;
    if (!is) WARN(name << " of Unicode " << version << " isn't there: install the package unicode-data");
    return is;
}

/// Small and the same everywhere: the generator of Numerical Recipes.
class Random {
public:
    explicit Random(unsigned long long seed) : state_(seed) {}
    std::size_t below(std::size_t limit) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(state_ >> 33) % limit;
    }

private:
    unsigned long long state_;
};

} // namespace test
