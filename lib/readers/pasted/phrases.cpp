#include "readers/pasted/phrases.hpp"

#include "readers/pasted/letters.hpp"

#include <algorithm>
#include <numeric>

namespace anban::readers::pasted {
namespace {

/// All signs outside ASCII that `canonical` leaves are letters, or rare enough to pass for them.
bool is_word_sign(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80);
}

/// True when no word goes on over the edge between `at - 1` and `at`.
bool is_edge(std::string_view text, std::size_t at) {
    return at == 0 || at >= text.size() || !is_word_sign(text[at]) || !is_word_sign(text[at - 1]);
}

} // namespace

Phrases::Phrases(std::string_view list) {
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find('|', begin), list.size());
        phrases_.push_back(canonical(list.substr(begin, end - begin)));
        begin = end + 1;
    }
    std::sort(phrases_.begin(), phrases_.end());
    for (const std::string& phrase : phrases_)
        ++first_[static_cast<unsigned char>(phrase.front()) + 1U];
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
}

bool Phrases::is(std::string_view text) const {
    return std::binary_search(phrases_.begin(), phrases_.end(), text);
}

std::size_t Phrases::begins(std::string_view text) const {
    if (text.empty()) return 0;
    const auto letter = static_cast<unsigned char>(text.front());
    const char second = text.size() > 1 ? text[1] : '\0';
    std::size_t longest = 0;
    for (std::size_t i = first_[letter]; i < first_[letter + 1U]; ++i) {
        const std::string& phrase = phrases_[i];
        if (phrase.size() > 1 && phrase[1] != second) continue;
        if (phrase.size() > longest && text.starts_with(phrase) && is_edge(text, phrase.size()))
            longest = phrase.size();
    }
    return longest;
}

int Phrases::count_in(std::string_view text, int limit) const {
    int count = 0;
    for (std::size_t at = 0; at < text.size() && count < limit; ++at)
        if (text[at] != ' ' && is_edge(text, at) && begins(text.substr(at)) > 0) ++count;
    return count;
}

bool Phrases::ends(std::string_view text) const {
    return std::any_of(phrases_.begin(), phrases_.end(), [&](const std::string& phrase) {
        return text.ends_with(phrase) && is_edge(text, text.size() - phrase.size());
    });
}

bool covered(std::string_view words, std::initializer_list<const Phrases*> lists) {
    while (!words.empty()) {
        std::size_t longest = 0;
        for (const Phrases* list : lists)
            longest = std::max(longest, list->begins(words));
        if (longest == 0) return false;
        words.remove_prefix(longest);
        if (words.starts_with(' ')) words.remove_prefix(1);
    }
    return true;
}

} // namespace anban::readers::pasted
