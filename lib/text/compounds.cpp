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

/// The entry of a hash whose words `are_these`, or nullptr.
template <class Test>
const Entry* find(std::uint32_t hash, Test are_these) {
    const auto check = static_cast<std::uint16_t>(hash >> 16);
    for (std::size_t at = hash % std::size(slots); slots[at].entry != 0; at = (at + 1) % std::size(slots)) {
        if (slots[at].check != check) continue;
        const Entry& entry = entries[slots[at].entry - 1U];
        if (are_these(std::string_view(pool + entry.offset, entry.length))) return &entry;
    }
    return nullptr;
}

Phrase phrase_of(const Entry* entry) {
    if (!entry) return {};
    return {entry->whole != 0, entry->more != 0, compound_price};
}

} // namespace

Phrase built_in_phrase(std::string_view lower) {
    return phrase_of(find(hash_of_phrase(lower), [&](std::string_view known) { return known == lower; }));
}

/// Whether the first `syllables` are those of a phrase.
bool Phrases::starts_with(std::string_view phrase, std::size_t syllables) const {
    for (std::size_t i = 0; i < syllables; ++i) {
        if (i > 0) {
            if (!phrase.starts_with(' ')) return false;
            phrase.remove_prefix(1);
        }
        if (!phrase.starts_with(syllables_[i].lower)) return false;
        phrase.remove_prefix(syllables_[i].lower.size());
    }
    return phrase.empty();
}

std::string Phrases::front(std::size_t syllables) const {
    std::string text(syllables_[0].lower);
    for (std::size_t i = 1; i < syllables; ++i)
        text.append(1, ' ').append(syllables_[i].lower);
    return text;
}

Phrases::Found Phrases::longest_at_front() const {
    Found found;
    std::uint32_t hash = syllables_[0].hash;
    for (std::size_t i = 1; i < count_; ++i) {
        hash = hash_of_phrase(hash, syllables_[i].hash);
        const auto is_front = [&](std::string_view known) { return starts_with(known, i + 1); };
        const Phrase phrase = own_ ? own_->phrase(front(i + 1)) : phrase_of(find(hash, is_front));
        if (phrase.whole) found = {i + 1, phrase.price};
        if (!phrase.more) break;
    }
    return found;
}

} // namespace anban::text
