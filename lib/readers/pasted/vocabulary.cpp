#include "readers/pasted/vocabulary.hpp"

namespace anban::readers::pasted {

const Vocabulary& vocabulary() {
    static const Vocabulary words{site_words(), byline_words(), caption_words()};
    return words;
}

} // namespace anban::readers::pasted
