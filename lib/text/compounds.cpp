#include "text/compounds.hpp"

#include "text/word_hash.hpp"

namespace anban::text {
namespace {

/// Some syllables in a row, as bytes of `pool`.
struct Entry {
    std::uint32_t offset : 24;
    std::uint32_t length : 6;
    std::uint32_t whole : 1;
    std::uint32_t more : 1;
};

/// Entries are looked for from the slot of their hash on. The other half of the hash keeps most words that
/// aren't there away from the pool.
struct Slot {
    std::uint16_t entry; ///< one more than its index, 0 for none
    std::uint16_t check;
};

#include "text/compounds_data.inc" // made from ties/compounds.txt

} // namespace

Phrase built_in_phrase(std::string_view lower) {
    const std::uint32_t hash = hash_of_word(lower);
    const auto check = static_cast<std::uint16_t>(hash >> 16);
    for (std::size_t at = hash % std::size(slots); slots[at].entry != 0; at = (at + 1) % std::size(slots)) {
        if (slots[at].check != check) continue;
        const Entry& entry = entries[slots[at].entry - 1U];
        if (lower == std::string_view(pool + entry.offset, entry.length))
            return {entry.whole != 0, entry.more != 0, compound_price};
    }
    return {};
}

Phrases::Found Phrases::longest_at_front() const {
    Found found;
    constexpr std::size_t most = Folded::longest + 5; // bytes of a syllable and a space
    std::array<char, longest_phrase * most> text;
    std::size_t size = syllables_[0].lower.copy(text.data(), text.size());
    for (std::size_t i = 1; i < count_; ++i) {
        text[size++] = ' ';
        size += syllables_[i].lower.copy(text.data() + size, text.size() - size);
        const std::string_view lower(text.data(), size);
        const Phrase phrase = own_ ? own_->phrase(lower) : built_in_phrase(lower);
        if (phrase.whole) found = {i + 1, phrase.price};
        if (!phrase.more) break;
    }
    return found;
}

} // namespace anban::text
