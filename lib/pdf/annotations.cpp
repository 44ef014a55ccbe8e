#include "pdf/annotations.hpp"

#include "pdf/syntax.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace anban::pdf {
namespace {

using templates::TagId;

void append_area(std::string& out, const Area& area) {
    const double sides[] = {area.left, area.bottom, area.right, area.top};
    for (int i = 0; i < 4; ++i) {
        if (i > 0) out += ' ';
        append_number(out, sides[i], 2);
    }
}

/// The corners as Acrobat and all others read them: upper left, upper right, lower left, lower right.
void append_quad(std::string& out, const Area& area) {
    const double corners[] = {area.left, area.top,    area.right, area.top,
                              area.left, area.bottom, area.right, area.bottom};
    for (const double value : corners) {
        if (out.back() != '[') out += ' ';
        append_number(out, value, 2);
    }
}

/// What following the link does, as a dictionary entry; empty where it leads nowhere.
std::string action(const Tagging& tagging, TagId link, const std::vector<int>& pages) {
    const templates::Tag& tag = tagging.tags()[link];
    if (const std::string uri = link_uri(tag.target); !uri.empty())
        return "/A<</S/URI/URI" + literal(uri) + ">>";
    if (tag.destination >= tagging.tags().size()) return {};
    const auto& place = tagging.element(tag.destination).first;
    return place ? "/Dest" + destination(*place, pages) : std::string();
}

/// What a screen reader says of the link: its alternative text, else its own.
std::string description(const Tagging& tagging, TagId link) {
    const templates::Tag& tag = tagging.tags()[link];
    if (!tag.alt.empty()) return text_string(tag.alt);
    const std::string text = trimmed(tagging.element(link).text);
    return text_string(text.empty() ? tag.target : text);
}

std::string annotation(const Tagging::LinkPlace& place, std::string_view action, std::string_view contents,
                       std::size_t key) {
    Area all = place.lines.front();
    for (const Area& line : place.lines)
        all = united(all, line);
    std::string out = "<</Type/Annot/Subtype/Link/Rect[";
    append_area(out, all);
    out += ']';
    if (place.lines.size() > 1) {
        out += "/QuadPoints[";
        for (const Area& line : place.lines)
            append_quad(out, line);
        out += ']';
    }
    return out + fmt::format("/Border[0 0 0]/F 4/StructParent {}/Contents{}{}>>", key, contents, action);
}

} // namespace

std::string link_uri(std::string_view target) {
    constexpr std::string_view schemes[] = {"http:", "https:", "mailto:", "tel:"};
    const bool known = std::any_of(std::begin(schemes), std::end(schemes), [&](std::string_view scheme) {
        return target.size() > scheme.size() &&
               std::equal(scheme.begin(), scheme.end(), target.begin(),
                          [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
    });
    if (!known) return {};
    std::string out;
    for (const char c : target) {
        if (c > ' ' && c < 0x7F && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos)
            out += c;
        else
            out += "%" + hex(std::string_view(&c, 1));
    }
    return out;
}

Links write_links(Seam& seam, const Tagging& tagging, const std::vector<int>& pages) {
    Links links;
    for (const Tagging::LinkPlace& place : tagging.links()) {
        const std::string does = action(tagging, place.link, pages);
        if (does.empty()) continue;
        const std::size_t key = pages.size() + links.annotations.size();
        const int number = seam.put(annotation(place, does, description(tagging, place.link), key));
        links.annotations.push_back({number, place.page, place.link});
    }
    return links;
}

std::string destination(const Tagging::Place& place, const std::vector<int>& pages) {
    std::string out = "[";
    append_reference(out, pages[static_cast<std::size_t>(place.page)]);
    out += "/XYZ ";
    append_number(out, place.area.left, 0);
    out += ' ';
    append_number(out, place.area.top, 0);
    return out + " null]";
}

} // namespace anban::pdf
