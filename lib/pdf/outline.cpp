#include "pdf/outline.hpp"

#include "base/roman.hpp"
#include "pdf/annotations.hpp"
#include "pdf/syntax.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace anban::pdf {
namespace {

using templates::TagId;

struct Entry {
    std::string title;
    Tagging::Place place;
    int parent = -1, previous = -1, next = -1, first = -1, last = -1; ///< places among the entries
    int below = 0; ///< entries under this one, at any depth
};

/// The headings with their places among each other.
std::vector<Entry> entries(const Tagging& tagging, const std::vector<TagId>& order,
                           const std::vector<int>& levels) {
    std::vector<Entry> all;
    std::vector<int> open; // the entries in force, by level
    int last_at_top = -1;
    for (const TagId tag : order) {
        if (levels[tag] == 0) continue;
        std::string title = trimmed(tagging.element(tag).text);
        if (title.empty() || !tagging.element(tag).first) continue;
        open.resize(std::min(open.size(), static_cast<std::size_t>(levels[tag]) - 1));
        const int self = static_cast<int>(all.size());
        Entry entry;
        entry.title = std::move(title);
        entry.place = *tagging.element(tag).first;
        entry.parent = open.empty() ? -1 : open.back();
        int& last = entry.parent < 0 ? last_at_top : all[static_cast<std::size_t>(entry.parent)].last;
        entry.previous = last;
        last = self;
        if (entry.previous >= 0)
            all[static_cast<std::size_t>(entry.previous)].next = self;
        else if (entry.parent >= 0)
            all[static_cast<std::size_t>(entry.parent)].first = self;
        for (const int above : open)
            ++all[static_cast<std::size_t>(above)].below;
        open.push_back(self);
        all.push_back(std::move(entry));
    }
    return all;
}

std::string entry_body(const Entry& entry, int first_number, int root, const std::vector<int>& pages) {
    std::string out = "<</Title";
    append_text_string(out, entry.title);
    out.append("/Dest").append(destination(entry.place, pages));
    const auto link = [&](std::string_view key, int place) {
        if (place >= 0) append_reference(out, key, first_number + place);
    };
    if (entry.parent < 0) append_reference(out, "/Parent", root);
    link("/Parent", entry.parent);
    link("/Prev", entry.previous);
    link("/Next", entry.next);
    link("/First", entry.first);
    link("/Last", entry.last);
    if (entry.below > 0) out += fmt::format("/Count {}", entry.below);
    return out + ">>";
}

/// A label as a number in one of the styles of page labels.
struct Numbered {
    char style = 0; ///< D, r, R; 0: a text
    int value = 0;
};

Numbered numbered(const std::string& label) {
    if (label.empty() || label.size() > 8) return {};
    if (std::all_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return label[0] == '0' ? Numbered{} : Numbered{'D', std::stoi(label)};
    if (const int value = roman_value(label); value > 0) return {'r', value};
    std::string lower = label;
    for (char& c : lower) {
        if (c < 'A' || c > 'Z') return {};
        c = static_cast<char>(c + 32);
    }
    const int value = roman_value(lower);
    return value > 0 ? Numbered{'R', value} : Numbered{};
}

} // namespace

std::optional<int> write_outline(Seam& seam, const Tagging& tagging, const std::vector<TagId>& order,
                                 const std::vector<int>& levels, const std::vector<int>& pages) {
    const std::vector<Entry> all = entries(tagging, order, levels);
    if (all.empty()) return std::nullopt;
    const int root = seam.allocate();
    const int first_number = root + 1;
    for (const Entry& entry : all)
        seam.put(entry_body(entry, first_number, root, pages));
    std::size_t last = all.size() - 1;
    while (all[last].parent >= 0)
        last = static_cast<std::size_t>(all[last].parent);
    seam.put(root, fmt::format("<</Type/Outlines/First {} 0 R/Last {} 0 R/Count {}>>", first_number,
                               first_number + static_cast<int>(last), all.size()));
    return root;
}

std::string page_labels(const std::vector<layout::Page>& pages) {
    std::string out = "<</Nums[";
    Numbered before;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const Numbered label = numbered(pages[i].label);
        const bool counts_on =
            i > 0 && label.style != 0 && label.style == before.style && label.value == before.value + 1;
        before = label;
        if (counts_on) continue;
        out += fmt::format("{}<<", i);
        if (label.style != 0) {
            out += fmt::format("/S/{}", label.style);
            if (label.value != 1) out += fmt::format("/St {}", label.value);
        } else if (!pages[i].label.empty()) {
            out += "/P" + text_string(pages[i].label);
        }
        out += ">>";
    }
    return out + "]>>";
}

} // namespace anban::pdf
