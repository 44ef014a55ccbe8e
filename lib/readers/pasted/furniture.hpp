// Which lines speak of the site and not of the article, by their own words alone.
#pragma once

#include "readers/pasted/line.hpp"

#include <cstdint>
#include <string_view>

namespace anban::readers::pasted {

enum class Furniture : std::uint8_t {
    none,
    widget,   ///< buttons, counters, players, names of picture files
    trail,    ///< breadcrumbs and menus
    section,  ///< the name of a section
    portal,   ///< the name of the site
    poster,   ///< who put the article there
    page_end, ///< heading of a list of other articles or of comments
    related,  ///< heading of such a list, which may also stand inside an article
    see_also, ///< one line that points to another article
    film,     ///< names a film that the page plays
    tags,     ///< key words
    imprint,  ///< the site's imprint
    contact,  ///< an address line; the article may have its own
};

struct Judgement {
    Furniture kind = Furniture::none;
    std::string_view reason; ///< a literal
};

Judgement judge(const Line& line);

/// Names a picture and says nothing: a file's name, a messenger's, a program's.
bool names_picture(const Line& line);

/// `Nước ngập đầu người -` of `Nước ngập đầu người - Ảnh 1.`; empty for lines without a picture's number.
std::string_view before_picture_number(const Line& line);

/// `Ban biên tập` of `Đăng bởi: Ban biên tập`: who put the article on the site; empty for other lines.
std::string_view poster_of(const Line& line);

} // namespace anban::readers::pasted
