// What the break rules know of single words, remembered from one text to the next. For the files of this room
// and for who keeps it.
#pragma once

#include "base/text_map.hpp"
#include "text/ties.hpp"
#include "text/uax14.hpp"
#include "text/words.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace anban::text {

constexpr std::string_view no_break_space = "\u00A0";

/// A stretch of text between spaces by itself, whatever stands around it.
struct Reading {
    Word word;
    const TieWord* ties = nullptr; ///< built in; of the word
    std::uint32_t hash = 0;        ///< of its lower case, see word_hash.hpp
    std::uint32_t text_hash = 0;   ///< of itself
    std::uint32_t number = 0;      ///< its own in its lexicon, which counts from 0
    bool parted = false;           ///< there is a no-break space in it, which parts words
    LineToken line;
};

/// Reads words and remembers them, so that a word that comes again is only looked up. One a worker thread;
/// readings are valid until clear(). What comes out never depends on what is remembered.
class Lexicon {
public:
    const Reading& read(std::string_view token) {
        const Reading* known = readings_.find(token, 0);
        return known ? *known : add(token);
    }

    /// Forgets all words. Call between documents when `size()` has grown past what the owner allows.
    void clear() { readings_.clear(); }
    std::size_t size() const { return readings_.size(); }

private:
    const Reading& add(std::string_view token);

    TextMap<Reading> readings_;
};

} // namespace anban::text
