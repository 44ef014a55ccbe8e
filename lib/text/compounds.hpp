// Compound words: syllables that a reader sees as one word, so that a line's end between them costs a little.
#pragma once

#include "text/ties.hpp"
#include "text/words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace anban::text {

/// What `ties/compounds.txt` knows of two to four syllables in lower case with spaces between.
Phrase built_in_phrase(std::string_view lower);

/// Finds compounds and other phrases in the words of a paragraph as they come: the longest first, from left
/// to right, so that `ủy ban nhân dân` is two of two.
class Phrases {
public:
    explicit Phrases(const OwnTies* own) : own_(own) {}

    struct Syllable {
        std::string_view lower; ///< must live until it is settled
        std::uint32_t hash = 0; ///< of `lower`
        std::size_t gap = 0;    ///< names the space before it
    };

    /// Takes the next syllable and calls `hold(gap, price)` for each space within a phrase found.
    template <class Hold>
    void add(const Syllable& next, Hold hold) {
        if (count_ == longest_phrase) settle(hold);
        syllables_[count_++] = next;
    }

    /// What comes next is no part of a phrase with what came.
    template <class Hold>
    void stop(Hold hold) {
        while (count_ > 1)
            settle(hold);
        count_ = 0;
    }

private:
    struct Found {
        std::size_t syllables = 1;
        BreakPrice price = 0;
    };

    Found longest_at_front() const;
    bool starts_with(std::string_view phrase, std::size_t syllables) const;
    std::string front(std::size_t syllables) const;

    /// Decides about the first syllable, and lets go of it and its phrase.
    template <class Hold>
    void settle(Hold hold) {
        const Found found = longest_at_front();
        for (std::size_t i = 1; i < found.syllables; ++i)
            hold(syllables_[i].gap, found.price);
        for (std::size_t i = found.syllables; i < count_; ++i)
            syllables_[i - found.syllables] = syllables_[i];
        count_ -= found.syllables;
    }

    const OwnTies* own_;
    std::array<Syllable, longest_phrase> syllables_;
    std::size_t count_ = 0;
};

} // namespace anban::text
