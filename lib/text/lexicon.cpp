#include "text/lexicon.hpp"

#include "text/word_hash.hpp"

namespace anban::text {

const Reading& Lexicon::add(std::string_view token) {
    Reading reading;
    reading.word = read_word(token);
    reading.ties = &built_in_ties(reading.word.lower.view());
    reading.hash = hash_of_word(reading.word.lower.view());
    reading.text_hash = hash_of_word(token);
    reading.number = static_cast<std::uint32_t>(readings_.size());
    reading.parted = token.find(no_break_space) != std::string_view::npos;
    reading.line = read_line_token(token);
    return readings_.add(token, 0, reading);
}

} // namespace anban::text
