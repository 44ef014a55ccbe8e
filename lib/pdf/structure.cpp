#include "pdf/structure.hpp"

#include "pdf/syntax.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace anban::pdf {

using templates::document_tag, templates::Role, templates::TagId;

namespace {

/// What a figure without any alternative text is called: there must be one (ISO 14289-1, 7.3).
constexpr std::string_view figure_name = "Hình";

/// Child elements in the order of their tags, at the places where children stand among the content.
std::vector<Tagging::Kid> ordered_kids(const Tagging& tagging, TagId tag) {
    std::vector<Tagging::Kid> kids = tagging.element(tag).kids;
    std::vector<std::uint32_t> children;
    for (const Tagging::Kid& kid : kids)
        if (kid.is_element) children.push_back(kid.value);
    std::sort(children.begin(), children.end());
    auto next = children.begin();
    for (Tagging::Kid& kid : kids)
        if (kid.is_element) kid.value = *next++;
    return kids;
}

/// ListNumbering of ISO 32000-1, table 347.
std::string_view list_numbering(templates::ListNumbering numbering) {
    static constexpr std::array<std::string_view, 9> names = {"None",       "Disc",       "Circle",
                                                              "Square",     "Decimal",    "UpperRoman",
                                                              "LowerRoman", "UpperAlpha", "LowerAlpha"};
    return names.at(static_cast<std::size_t>(numbering));
}

/// Whether a figure is a part of the text of its parent.
bool stands_in_text(const Tagging& tagging, TagId tag) {
    const Role parent = tagging.tags()[tagging.parent(tag)].role;
    return parent == Role::paragraph || parent == Role::header_cell || parent == Role::data_cell;
}

/// Alternative text, placement and box of a figure.
std::string figure_attributes(const Tagging& tagging, TagId tag) {
    const std::string& alt = tagging.tags()[tag].alt;
    std::string out = "/Alt" + text_string(alt.empty() ? figure_name : std::string_view(alt));
    out += "/A<</O/Layout/Placement/";
    out += stands_in_text(tagging, tag) ? "Inline" : "Block";
    const auto& element = tagging.element(tag);
    if (const auto& place = element.own ? element.own : element.first) {
        out += "/BBox[";
        const double sides[] = {place->area.left, place->area.bottom, place->area.right, place->area.top};
        for (int i = 0; i < 4; ++i) {
            if (i > 0) out += ' ';
            append_number(out, sides[i], 2);
        }
        out += ']';
    }
    return out + ">>";
}

/// Scope and spans of a cell (14.8.5.7).
void append_cell_attributes(std::string& out, const templates::Tag& tag) {
    using templates::Scope;
    if (tag.scope == Scope::none && tag.columns == 1 && tag.rows == 1) return;
    out += "/A<</O/Table";
    if (tag.scope != Scope::none) out += tag.scope == Scope::row ? "/Scope/Row" : "/Scope/Column";
    if (tag.columns > 1) out += fmt::format("/ColSpan {}", tag.columns);
    if (tag.rows > 1) out += fmt::format("/RowSpan {}", tag.rows);
    out += ">>";
}

/// Writes the elements and the parent tree of one document.
class TreeWriter {
public:
    TreeWriter(Seam& seam, const Tagging& tagging, const std::vector<int>& levels,
               const std::vector<int>& pages, const Links& links)
        : seam_(seam), tagging_(tagging), levels_(levels), pages_(pages), links_(links),
          numbers_(tagging.tags().size()), first_annotation_(tagging.tags().size(), -1),
          next_annotation_(links.annotations.size(), -1) {}

    int write(const std::vector<TagId>& order) {
        const int root = seam_.allocate();
        for (const TagId tag : order)
            numbers_[tag] = seam_.allocate();
        for (std::size_t i = links_.annotations.size(); i-- > 0;) {
            int& first = first_annotation_[links_.annotations[i].link];
            next_annotation_[i] = first;
            first = static_cast<int>(i);
        }
        for (const TagId tag : order)
            seam_.put(numbers_[tag], element(tag, root));
        const int parents = seam_.put(parent_tree());
        seam_.put(root,
                  fmt::format("<</Type/StructTreeRoot/K {} 0 R/ParentTree {} 0 R/ParentTreeNextKey {}{}>>",
                              numbers_[document_tag], parents, pages_.size() + links_.annotations.size(),
                              id_tree(order)));
        return root;
    }

private:
    /// A note has an ID that no other has (ISO 14289-1, 7.9).
    static std::string note_id(TagId tag) { return fmt::format("n{:010}", tag); }

    /// The elements by their IDs, as an entry of the root; empty where none has one.
    std::string id_tree(const std::vector<TagId>& order) const {
        std::vector<TagId> notes;
        std::copy_if(order.begin(), order.end(), std::back_inserter(notes),
                     [&](TagId tag) { return tagging_.tags()[tag].role == Role::note; });
        if (notes.empty()) return {};
        std::sort(notes.begin(), notes.end());
        std::string out = "/IDTree<</Names[";
        for (const TagId tag : notes)
            out += fmt::format("({}){} 0 R", note_id(tag), numbers_[tag]);
        return out + "]>>";
    }

    void append_type(std::string& out, TagId tag) const {
        const Role role = tagging_.tags()[tag].role;
        if (levels_[tag] > 0) {
            out += 'H';
            append_integer(out, levels_[tag]);
        } else if (role == Role::link && first_annotation_[tag] < 0) {
            out += "Span"; // a link without an annotation isn't one (ISO 14289-1, 7.18.5)
        } else {
            out += structure_type(role);
        }
    }

    std::string element(TagId tag, int root) const {
        std::string out;
        out.reserve(64);
        out += "<</S/";
        append_type(out, tag);
        append_reference(out, "/P", tag == document_tag ? root : numbers_[tagging_.parent(tag)]);
        append_kids(out, tag);
        const Role role = tagging_.tags()[tag].role;
        if (role == Role::figure) out += figure_attributes(tagging_, tag);
        if (role == Role::list)
            out +=
                fmt::format("/A<</O/List/ListNumbering/{}>>", list_numbering(tagging_.tags()[tag].numbering));
        if (role == Role::header_cell || role == Role::data_cell)
            append_cell_attributes(out, tagging_.tags()[tag]);
        if (role == Role::note) out += "/ID(" + note_id(tag) + ')';
        if (role == Role::table && !tagging_.tags()[tag].alt.empty())
            out += "/A<</O/Table/Summary" + text_string(tagging_.tags()[tag].alt) + ">>";
        return out + ">>";
    }

    /// /Pg and /K. Content on another page than the first says so itself.
    void append_kids(std::string& out, TagId tag) const {
        const std::vector<Tagging::Kid> kids = ordered_kids(tagging_, tag);
        const auto content =
            std::find_if(kids.begin(), kids.end(), [](auto& kid) { return !kid.is_element; });
        const int page = content == kids.end() ? -1 : content->page;
        if (page >= 0) append_page(out, page);
        std::string list;
        for (const Tagging::Kid& kid : kids) {
            if (!list.empty()) list += ' ';
            append_kid(list, kid, page);
        }
        std::size_t count = kids.size();
        for (int i = first_annotation_[tag]; i >= 0;
             i = next_annotation_[static_cast<std::size_t>(i)], ++count)
            append_annotation(list, links_.annotations[static_cast<std::size_t>(i)], page);
        if (count == 0) return;
        out += count == 1 ? "/K " + list : "/K[" + list + "]";
    }

    void append_kid(std::string& out, const Tagging::Kid& kid, int page) const {
        if (kid.is_element) {
            append_reference(out, numbers_[kid.value]);
        } else if (kid.page == page) {
            append_integer(out, kid.value);
        } else {
            out += "<</Type/MCR";
            append_page(out, kid.page);
            out += "/MCID ";
            append_integer(out, kid.value);
            out += ">>";
        }
    }

    void append_page(std::string& out, int page) const {
        append_reference(out, "/Pg", pages_[static_cast<std::size_t>(page)]);
    }

    void append_annotation(std::string& out, const Links::Annotation& annotation, int page) const {
        out += "<</Type/OBJR";
        append_reference(out, "/Obj", annotation.number);
        if (annotation.page != page) append_page(out, annotation.page);
        out += ">>";
    }

    /// From the number of a page or annotation to the elements of its content (14.7.4.4).
    std::string parent_tree() const {
        std::string out = "<</Nums[";
        std::size_t key = 0;
        for (const std::vector<TagId>& marks : tagging_.marks()) {
            append_integer(out, static_cast<std::int64_t>(key++));
            out += '[';
            for (const TagId tag : marks) {
                if (out.back() != '[') out += ' ';
                append_reference(out, numbers_[tag]);
            }
            out += ']';
        }
        for (const Links::Annotation& annotation : links_.annotations) {
            if (out.back() != '[' && out.back() != ']') out += ' ';
            append_integer(out, static_cast<std::int64_t>(key++));
            out += ' ';
            append_reference(out, numbers_[annotation.link]);
        }
        return out + "]>>";
    }

    Seam& seam_;
    const Tagging& tagging_;
    const std::vector<int>& levels_;
    const std::vector<int>& pages_;
    const Links& links_;
    std::vector<int> numbers_;          ///< by tag
    std::vector<int> first_annotation_; ///< by tag: place in links, -1 for none
    std::vector<int> next_annotation_;  ///< by place in links: the next one of the same link, -1 for none
};

} // namespace

std::string_view structure_type(Role role) {
    constexpr std::array<std::string_view, 31> names{
        "Document", "Art",     "Sect",  "Div",  "H1",   "H2",  "H3",    "H4",
        "H5",       "H6",      "P",     "L",    "LI",   "Lbl", "LBody", "BlockQuote",
        "Figure",   "Caption", "Link",  "Span", "Code", "TOC", "TOCI",  "Reference",
        "Table",    "THead",   "TBody", "TR",   "TH",   "TD",  "Note"};
    static_assert(static_cast<std::size_t>(Role::note) + 1 == names.size());
    return names[static_cast<std::size_t>(role)];
}

std::vector<TagId> reading_order(const Tagging& tagging) {
    std::vector<TagId> order;
    std::vector<TagId> open{document_tag};
    while (!open.empty()) {
        const TagId tag = open.back();
        open.pop_back();
        order.push_back(tag);
        const std::vector<Tagging::Kid> kids = ordered_kids(tagging, tag);
        for (auto kid = kids.rbegin(); kid != kids.rend(); ++kid)
            if (kid->is_element) open.push_back(kid->value);
    }
    return order;
}

std::vector<int> heading_levels(const Tagging& tagging, const std::vector<TagId>& order) {
    std::vector<int> levels(tagging.tags().size());
    std::vector<int> open; ///< levels as written, from the outermost heading in force to the innermost
    for (const TagId tag : order) {
        const int level = heading_level(tagging.tags()[tag].role);
        if (level == 0) continue;
        while (!open.empty() && open.back() >= level)
            open.pop_back();
        open.push_back(level);
        levels[tag] = static_cast<int>(open.size());
    }
    return levels;
}

int write_structure(Seam& seam, const Tagging& tagging, const std::vector<TagId>& order,
                    const std::vector<int>& levels, const std::vector<int>& pages, const Links& links) {
    return TreeWriter(seam, tagging, levels, pages, links).write(order);
}

} // namespace anban::pdf
