// Values remembered by a short text: words that come again and again.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anban {

/// A hash that reads eight bytes at a time; a word of a text costs no call. It differs between machines and
/// must not reach any output.
inline std::uint64_t hash_of(std::string_view text, std::uint64_t seed) {
    const auto load = [&](std::size_t at, std::size_t size) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, size);
        return bytes;
    };
    const auto mix = [](std::uint64_t hash, std::uint64_t bytes) {
        hash = (hash ^ bytes) * 0x9E3779B97F4A7C15U;
        return hash ^ hash >> 29U;
    };
    const std::size_t size = text.size();
    std::uint64_t hash = mix(seed, size);
    if (size >= 8) {
        for (std::size_t at = 0; at + 8 < size; at += 8)
            hash = mix(hash, load(at, 8));
        return mix(hash, load(size - 8, 8));
    }
    if (size >= 4) return mix(hash, load(0, 4) << 32U | load(size - 4, 4));
    if (size > 0) hash = mix(hash, load(0, 1) << 16U | load(size / 2, 1) << 8U | load(size - 1, 1));
    return hash;
}

/// Values by a text and a number. Values never move. Looking up takes the same time whatever the texts are:
/// where too many of them meet, one is forgotten, and its value stays but is not found again.
template <class Value>
class TextMap {
public:
    TextMap() = default;
    TextMap(TextMap&&) noexcept = default;
    TextMap& operator=(TextMap&&) noexcept = default;

    /// The value of a text, or nullptr.
    const Value* find(std::string_view text, std::uint32_t number) const {
        if (slots_.empty()) return nullptr;
        const std::uint64_t hash = hash_of(text, number);
        for (const Slot& slot : row_of(hash)) {
            if (!slot.entry) return nullptr;
            if (slot.hash == hash && slot.entry->number == number && slot.entry->text == text)
                return &slot.entry->value;
        }
        return nullptr;
    }

    /// Remembers the value of a text that `find` doesn't know.
    const Value& add(std::string_view text, std::uint32_t number, Value value) {
        if (2 * (entries_.size() + 1) > slots_.size()) grow();
        const Entry& entry = entries_.emplace_back(Entry{std::string(text), number, std::move(value)});
        put(entry);
        return entry.value;
    }

    void clear() {
        slots_.clear();
        entries_.clear();
    }

    /// How many values are remembered.
    std::size_t size() const { return entries_.size(); }

private:
    static constexpr std::size_t row = 8; ///< slots that are looked at

    struct Entry {
        std::string text;
        std::uint32_t number = 0;
        Value value;
    };

    struct Slot {
        std::uint64_t hash = 0;
        const Entry* entry = nullptr;
    };

    /// The slots of a hash: chosen by its upper bits, which all bytes of the text have a hand in.
    std::span<const Slot, row> row_of(std::uint64_t hash) const {
        return std::span<const Slot, row>(slots_.data() + (hash >> shift_), row);
    }

    void put(const Entry& entry) {
        const std::uint64_t hash = hash_of(entry.text, entry.number);
        const auto first = slots_.begin() + static_cast<std::ptrdiff_t>(hash >> shift_);
        const auto free = std::find_if(first, first + row, [](const Slot& slot) { return !slot.entry; });
        *(free == first + row ? first : free) = {hash, &entry};
    }

    /// Twice as many slots. The last row reaches past the places that hashes choose.
    void grow() {
        constexpr unsigned least_bits = 10;
        const unsigned shift = slots_.empty() ? 64 - least_bits : shift_ - 1;
        slots_ = std::vector<Slot>((std::size_t{1} << (64 - shift)) + row - 1);
        shift_ = shift;
        for (const Entry& entry : entries_)
            put(entry);
    }

    std::deque<Entry> entries_;
    std::vector<Slot> slots_;
    unsigned shift_ = 0;
};

} // namespace anban
