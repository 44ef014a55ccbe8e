#include "pdf/tagging.hpp"

#include <algorithm>

namespace anban::pdf {

using templates::document_tag, templates::Role, templates::TagId;

namespace {

bool speaks(Role role) {
    return heading_level(role) > 0 || role == Role::link || role == Role::label;
}

} // namespace

Area united(const Area& a, const Area& b) {
    return {std::min(a.left, b.left), std::min(a.bottom, b.bottom), std::max(a.right, b.right),
            std::max(a.top, b.top)};
}

std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

int heading_level(Role role) {
    if (role < Role::heading1 || role > Role::heading6) return 0;
    return static_cast<int>(role) - static_cast<int>(Role::heading1) + 1;
}

Tagging::Tagging(const std::vector<templates::Tag>& tags)
    : tags_(tags), elements_(tags.size()), used_(tags.size()), speaking_(tags.size()),
      last_lines_(tags.size()) {
    for (TagId tag = 1; tag < tags.size(); ++tag)
        speaking_[tag] = speaks(tags[tag].role) ? tag : speaking_[parent(tag)];
}

TagId Tagging::parent(TagId tag) const {
    // A parent stands before its children; where one doesn't, the tree would have a ring.
    const TagId above = tags_[tag].parent;
    return above < tag ? above : document_tag;
}

void Tagging::use(TagId tag) {
    for (TagId t = tag; !used_[t]; t = parent(t)) {
        used_[t] = true;
        if (t == document_tag) break;
        elements_[parent(t)].kids.push_back({true, 0, t});
    }
}

void Tagging::use_empty_cells() {
    TagId table = document_tag; // that the cells are of
    for (TagId tag = 1; tag < tags_.size(); ++tag) {
        const Role role = tags_[tag].role;
        if (role == Role::table) table = tag;
        if ((role == Role::data_cell || role == Role::header_cell) && used_[table]) use(tag);
    }
}

std::uint32_t Tagging::mark(TagId tag) {
    auto& marks = marks_.back();
    const auto id = static_cast<std::uint32_t>(marks.size());
    marks.push_back(tag);
    use(tag);
    elements_[tag].kids.push_back({false, page(), id});
    return id;
}

void Tagging::place(TagId tag, const Area& area) {
    auto& own = elements_[tag].own;
    if (!own)
        own = {page(), area};
    else if (own->page == page())
        own->area = united(own->area, area);
    // Where a tag has its first place, all tags above have theirs.
    for (TagId t = tag; !elements_[t].first; t = parent(t)) {
        elements_[t].first = {page(), area};
        if (t == document_tag) break;
    }
}

void Tagging::place_text(TagId tag, const Area& area, double baseline, std::string_view text) {
    place(tag, area);
    const Line line{page(), baseline};
    for (TagId t = speaking_[tag]; t != document_tag; t = speaking_[parent(t)]) {
        const bool same_line = last_lines_[t] == line;
        last_lines_[t] = line;
        std::string& said = elements_[t].text;
        if (!same_line && !said.empty() && said.back() != ' ') said += ' ';
        said += text;
        if (tags_[t].role != Role::link) continue;
        const bool of_note =
            tags_[t].destination < tags_.size() && tags_[tags_[t].destination].role == Role::note;
        if (same_line && links_.back().link == t)
            links_.back().lines.back() = united(links_.back().lines.back(), area);
        else
            place_link(t, area);
        if (of_note) return; // the mark of a note is no part of what a heading says
    }
}

void Tagging::place_link(TagId link, const Area& area) {
    if (links_.empty() || links_.back().link != link || links_.back().page != page())
        links_.push_back({link, page(), {}});
    links_.back().lines.push_back(area);
}

} // namespace anban::pdf
