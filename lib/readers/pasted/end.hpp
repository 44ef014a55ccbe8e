// The end of the article: who signs it, and what of the lines below is the page's. `end` is the line at which
// the page's own end begins.
#pragma once

#include "readers/pasted/reading.hpp"

#include <cstddef>
#include <string>

namespace anban::readers::pasted {

/// A caption of the text says who took its photo.
bool credits_photos(const Reading& r);

/// Marks what points to other articles from inside the text, without a heading that says so.
void drop_boxes(Reading& r);

/// The line behind the titles of other articles that stand below the heading at line `heading`.
std::size_t end_of_inner_list(const Reading& r, std::size_t heading);

/// Last line of the article's text before `end`; `nowhere` where it has none.
std::size_t last_body(const Reading& r, std::size_t end);

/// By its own words and its neighbours, with nothing known of the text's other captions.
bool looks_like_caption(const Reading& r, std::size_t i);

/// The same for lines in a row, asked more of where `credited`, the captions of the text credit their photos:
/// headlines of other articles speak of people and deeds too.
bool speaks_like_caption(const Reading& r, std::size_t i, bool credited);

/// Whom the head of the page names.
struct NamedAbove {
    std::string authors;
    bool sure = false; ///< by a surname or a label, not only by the look of a name
};

NamedAbove named_above(const Reading& r);

/// Finds the bylines in the last lines before `end`; gives the first of them, or `nowhere`.
std::size_t find_bylines(Reading& r, std::size_t end);

/// A name behind the last full stop: `… đã đề ra./. Nguyễn Mẫn`. The text keeps it. Gives its line where the
/// name is sure.
std::size_t find_signature_in_text(Reading& r, std::size_t end);

/// Bylines may also stand among the key words and counters, or below a list of other articles.
void find_late_credit(Reading& r, std::size_t from);

/// What is left below the byline: a second time, other articles, addresses; captions stay.
void settle_below_byline(Reading& r, std::size_t byline, std::size_t end);

/// What of the lines below the text, which no byline ends, is the page's.
void settle_below_text(Reading& r, std::size_t last, std::size_t end);

} // namespace anban::readers::pasted
