#include "text/ties.hpp"

#include "text/compounds.hpp"
#include "text/word_hash.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace anban::text {
namespace {

#include "text/ties_data.inc" // made from ties/vi.toml; used while this is compiled, and not after

/// The words of all rules with their bonds. Nearly every word of a text is asked for and isn't there, so most
/// slots are empty and all of them lie close together. There is no pointer in it that a program's start would
/// have to set.
class Index {
public:
    constexpr Index() {
        for (const TieRule& rule : rules) {
            const Pattern pattern = *parse_pattern(rule.pattern);
            const BreakPrice price = price_of(pattern.mark, rule.price);
            for (const std::string_view word : rule.words) {
                add(word).bind(pattern.bond, price);
                if (const auto space = word.find(' '); space != std::string_view::npos)
                    add(word.substr(0, space)).starts_pair = true;
            }
        }
    }

    constexpr const TieWord& operator[](std::string_view word) const {
        return entries_[slots_[find(word)]].ties;
    }

private:
    struct Entry {
        std::uint16_t begin = 0, size = 0; ///< of the word in `pool_`
        TieWord ties;
    };

    constexpr std::string_view word_of(const Entry& entry) const {
        return {pool_.data() + entry.begin, entry.size};
    }

    /// The slot of a word, or the empty one where it would be.
    constexpr std::size_t find(std::string_view word) const {
        std::size_t slot = hash_of_word(word) % slots_.size();
        while (slots_[slot] != 0 && word_of(entries_[slots_[slot]]) != word)
            slot = (slot + 1) % slots_.size();
        return slot;
    }

    constexpr TieWord& add(std::string_view word) {
        std::uint16_t& number = slots_[find(word)];
        if (number == 0) {
            number = ++count_;
            entries_[number].begin = pool_size_;
            entries_[number].size = static_cast<std::uint16_t>(word.size());
            for (const char c : word)
                pool_[pool_size_++] = c;
        }
        return entries_[number].ties;
    }

    std::array<std::uint16_t, 4096> slots_{}; ///< numbers of entries; 0 is none
    std::array<Entry, 1024> entries_{};       ///< the first one binds nothing
    std::array<char, 8192> pool_{};           ///< the words
    std::uint16_t count_ = 0, pool_size_ = 0;
};

constexpr Index index_of_words;

/// How many syllables a word has; 0 for what the texts' words can't be equal to.
std::size_t syllables_of(std::string_view word) {
    std::size_t count = 0;
    for (std::size_t begin = 0; begin <= word.size(); ++count) {
        const std::size_t end = std::min(word.find(' ', begin), word.size());
        const std::string_view syllable = word.substr(begin, end - begin);
        const Word read = read_word(syllable);
        if (!read.whole || read.lower.view() != syllable) return 0;
        begin = end + 1;
    }
    return count;
}

} // namespace

const TieWord& built_in_ties(std::string_view lower) {
    return index_of_words[lower];
}

bool OwnTies::add(Pattern pattern, BreakPrice price, std::string_view word) {
    const std::size_t syllables = syllables_of(word);
    const bool two = pattern.bond == Bond::phrase || pattern.bond == Bond::numbered_whole;
    const std::size_t most = pattern.bond == Bond::phrase ? longest_phrase : 2;
    if (syllables < (two ? 2U : 1U) || syllables > most) return false;
    const BreakPrice cost = price_of(pattern.mark, price);
    if (pattern.bond == Bond::phrase) {
        for (std::size_t space = word.find(' '); space != std::string_view::npos;
             space = word.find(' ', space + 1)) {
            if (const auto start = word.substr(0, space); start.find(' ') != std::string_view::npos)
                phrases_[std::string(start)].more = true;
        }
        Phrase& phrase = phrases_[std::string(word)];
        phrase.whole = true;
        phrase.price = cost;
        return true;
    }
    entry(word).bind(pattern.bond, cost);
    if (const auto space = word.find(' '); space != std::string_view::npos)
        entry(word.substr(0, space)).starts_pair = true;
    return true;
}

TieWord& OwnTies::entry(std::string_view word) {
    return words_.try_emplace(std::string(word), built_in_ties(word)).first->second;
}

const TieWord& OwnTies::word(std::string_view lower) const {
    const auto own = words_.find(lower);
    return own != words_.end() ? own->second : built_in_ties(lower);
}

Phrase OwnTies::phrase(std::string_view lower) const {
    Phrase found = built_in_phrase(lower);
    if (const auto own = phrases_.find(lower); own != phrases_.end()) {
        found.more = found.more || own->second.more;
        if (own->second.whole) found = {true, found.more, own->second.price};
    }
    return found;
}

bool starts_line_badly(char32_t c) {
    switch (c) {
    case U',':
    case U';':
    case U':':
    case U'.':
    case U'?':
    case U'!':
    case U')':
    case U']':
    case U'}':
    case U'”':
    case U'’':
    case U'»':
    case U'…':
    case U'%':
    case U'‰':
        return true;
    default:
        return false;
    }
}

bool ends_line_badly(char32_t c) {
    switch (c) {
    case U'(':
    case U'[':
    case U'{':
    case U'“':
    case U'‘':
    case U'«':
        return true;
    default:
        return false;
    }
}

} // namespace anban::text
