// What the drawing of the pages finds out about each tag: its marked content in reading order, where it
// stands, what it says. Structure tree, outline and links are made from it.
#pragma once

#include "templates/styled.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anban::pdf {

/// In PDF's user space of a page: pt, y upwards from the page's foot.
struct Area {
    double left = 0, bottom = 0, right = 0, top = 0;
};

Area united(const Area& a, const Area& b);

class Tagging {
public:
    /// A piece of an element's content: a marked-content sequence or a child element.
    struct Kid {
        bool is_element = false;
        int page = 0;            ///< of a marked-content sequence
        std::uint32_t value = 0; ///< MCID, or the child's tag
    };

    /// Where text of a link stands on one page, one area a line.
    struct LinkPlace {
        templates::TagId link = 0;
        int page = 0;
        std::vector<Area> lines;
    };

    struct Place {
        int page = 0;
        Area area;
    };

    struct Element {
        std::vector<Kid> kids;
        std::optional<Place> first; ///< first content of the tag or of one below it
        std::optional<Place> own;   ///< all content of the tag itself on the page where it begins
        std::string text;           ///< of headings, links and labels: all that they say
    };

    explicit Tagging(const std::vector<templates::Tag>& tags);

    const std::vector<templates::Tag>& tags() const { return tags_; }
    const Element& element(templates::TagId tag) const { return elements_[tag]; }
    const std::vector<LinkPlace>& links() const { return links_; }
    /// For each page, the tag of each MCID.
    const std::vector<std::vector<templates::TagId>>& marks() const { return marks_; }

    /// The tag above; the document is its own.
    templates::TagId parent(templates::TagId tag) const;
    /// True for a tag of the tree that has content, or a child with content.
    bool is_used(templates::TagId tag) const { return used_[tag]; }

    /// Brings the cells of used tables into the tree that hold nothing: a table is regular (ISO
    /// 14289-1, 7.5).
    void use_empty_cells();

    void begin_page() { marks_.emplace_back(); }
    /// Opens a marked-content sequence of a tag on the current page; gives its MCID.
    std::uint32_t mark(templates::TagId tag);
    /// Notes where content of the tag stands on the current page.
    void place(templates::TagId tag, const Area& area);
    /// True where `place_text` is to be called for text of the tag, not just `place`.
    bool keeps_text(templates::TagId tag) const { return speaking_[tag] != templates::document_tag; }
    /// The same for text, with what it says. Text at another `baseline` than before is another line.
    void place_text(templates::TagId tag, const Area& area, double baseline, std::string_view text);

private:
    struct Line {
        int page = -1;
        double baseline = 0;
        friend bool operator==(const Line&, const Line&) = default;
    };

    void use(templates::TagId tag);
    int page() const { return static_cast<int>(marks_.size()) - 1; }
    void place_link(templates::TagId link, const Area& area);

    const std::vector<templates::Tag>& tags_;
    std::vector<Element> elements_;
    std::vector<bool> used_;
    std::vector<std::vector<templates::TagId>> marks_;
    std::vector<LinkPlace> links_;
    std::vector<templates::TagId> speaking_; ///< by tag: itself or the next above whose text is kept; 0: none
    std::vector<Line> last_lines_;           ///< by tag: of the text noted last
};

/// What an element says, without the spaces at both ends.
std::string trimmed(const std::string& text);

/// 1–6 for headings, 0 for all else.
int heading_level(templates::Role role);

} // namespace anban::pdf
