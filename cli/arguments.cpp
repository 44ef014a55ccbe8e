#include "arguments.hpp"

#include <algorithm>
#include <string_view>

namespace anban::cli {

std::vector<std::string> read_arguments(int argc, char** argv) {
    std::vector<std::string> words;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--") {
            words.insert(words.end(), argv + i, argv + argc);
            break;
        }
        const bool is_form = word == "text" || word == "json";
        if (is_form && !words.empty() && words.back() == "--dump-layout")
            words.back().append("=").append(word);
        else
            words.emplace_back(word);
    }
    std::reverse(words.begin(), words.end());
    return words;
}

} // namespace anban::cli
