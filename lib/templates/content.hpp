// What a template puts around a document and how it dresses the document's parts: texts with conditions,
// rows, rules, photos, running heads and feet, and the styles of paragraphs, lists, figures.
#pragma once

#include "templates/looks.hpp"
#include "templates/numbering.hpp"
#include "templates/slots.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anban::templates {

/// One thing that is asked of a field.
struct Test {
    FieldIndex field = 0;
    bool present = true;             ///< whether a value is wanted; ignored where `values` has any
    std::vector<std::string> values; ///< the field must equal one of these
};

/// All `when` tests must hold, and not all of the `unless` tests.
struct Condition {
    std::vector<Test> when, unless;
};

/// A stretch of text with its own look.
struct SpanSpec {
    Pattern pattern;
    SpanLook look;
};
using TextSpec = std::vector<SpanSpec>;

struct BlockSpec;

struct ColumnSpec {
    double share = 1;
    bool keep_empty = false;
    std::vector<BlockSpec> blocks;
};

/// A block of the opening or closing. Its kind is the one of text, columns, rule, photo, page-break, contents
/// and teasers that stands; contents may have a text (its heading) and a page break after it.
struct BlockSpec {
    Place place;
    Condition condition;
    TextSpec text;
    StyleRef style = 0;
    Role role = Role::paragraph;
    bool is_artifact = false;
    std::vector<ColumnSpec> columns;
    std::optional<RuleSpec> rule, rule_below;
    std::optional<Pattern> photo;
    Pattern alt;
    Length gap{}, before{}, after{}, max_width{}, max_height{};
    bool own_photo = false; ///< the photo is a file that lies beside the template
    Align align = Align::centre;
    bool keep_with_next = false;
    bool page_break = false;
    bool contents = false;
    int depth = 3;
    bool teasers = false;
    int across = 1, skip = 0; ///< of teasers: how many stand side by side; how many articles have none
};

struct RunningSpec {
    Condition condition;
    bool foot = true;
    Pt baseline{0}; ///< from the top edge of a head, from the bottom edge of a foot
    StyleRef style = 0;
    TextSpec parts[3];   ///< left, centre, right
    bool facing = false; ///< inner, centre, outer
    std::optional<RuleSpec> rule;
    bool first_page = true;
    std::vector<PageKind> on; ///< pages of one of these kinds; empty: of all
};

/// Styles of the document's own parts.
struct ElementSpec {
    StyleRef paragraph = 0, quote = 0, code = 0, caption = 0;
    StyleRef headings[5] = {0, 0, 0, 0, 0}; ///< heading2 … heading6
    StyleRef list_item = 0, loose_list_item = 0;
    std::vector<StyleRef> contents; ///< by level; deeper levels take the last
    SpanLook inline_code, link;
};

struct ListSpec {
    std::vector<std::string> bullets;   ///< by depth; deeper ones take the last
    std::vector<NumberPattern> numbers; ///< the same of ordered lists
    int top_from = 1;                   ///< ordered lists of fewer levels begin with the second of `numbers`
    Length indent{}, label_width{}, character_width{0.5, Unit::em}, label_gap{0.4, Unit::em};
    Align label_align = Align::left;
    double deepest = 0.5; ///< share of the measure that indents of lists and quotes may reach together
};

/// Numbers of headings.
struct HeadingSpec {
    std::vector<NumberPattern> numbers; ///< by level; deeper ones have none
    std::optional<Pattern> numbered;    ///< as text, so that a field may say whether
};

/// Which figures or tables have a number before their caption.
enum class Numbered : std::uint8_t { none, labelled, all };

/// Numbers of figures or tables.
struct CaptionNumbers {
    Numbered numbered = Numbered::labelled;
    NumberPattern number;      ///< `Hình {number}`; a reference says the same
    std::string between{". "}; ///< number and caption
    SpanLook look;             ///< of both
};

/// What references in the text say of what has no number of figures or tables; each with a slot of its own
/// name.
struct ReferenceSpec {
    std::string number{"mục {number}"}; ///< a heading or item that has a number
    std::string title{"mục “{title}”"}; ///< a heading that has none
    std::string page{"trang {page}"};   ///< what has neither
};

/// Notes at the foot of pages.
struct NoteSpec {
    std::optional<StyleRef> style; ///< of paragraphs unless said
    NumberPattern number;
    // Text extraction takes what is raised by half its size for a line of its own.
    double mark_size = 0.65, mark_rise = 0.32; ///< of the size of the text
    Length label_width{0.8, Unit::em};
    Length before{8, Unit::pt};
    std::optional<RuleSpec> rule;
    std::string alt{"Chú thích {number}"};
};

/// Where photos may stand.
struct PlacementSpec {
    bool here = true, top = false, beside = false, row = true;
    double top_hole = 2; ///< lines: a smaller hole doesn't send a photo to the top of a page
    double beside_width = 0.4, beside_aspect = 0.85;
    Side beside_side = Side::right;
    Length beside_gap{12, Unit::pt}, beside_rest{150, Unit::pt};
    int beside_lines = 5;
};

/// How a caption's last words, which say who took the photo, are set.
struct CreditSpec {
    enum class Place : std::uint8_t {
        caption, ///< as the rest of the caption
        after,   ///< behind the caption, in a style's font, size and colour
        line,    ///< on a line of its own, in that style
    };
    Place place = Place::caption;
    std::optional<StyleRef> style; ///< the caption's unless said
    std::vector<std::string> words{"Ảnh:", "Nguồn ảnh:", "Nguồn:", "Photo:"};
};

struct FigureSpec {
    PlacementSpec placement;
    CreditSpec credit;
    bool caption_beside = false; ///< where there is room for it
    Length max_width{}, max_height{};
    double max_share = 1;
    Align align = Align::centre;
    Length before{}, after{}, caption_gap{4, Unit::pt};
    bool caption_above = false;
    bool span = false; ///< stands across all columns
    int row_most = 1;  ///< photos side by side
    Length row_gap{12, Unit::pt}, row_least{150, Unit::pt};
    std::string missing_alt;
    CaptionNumbers numbers;
};

struct TableSpec {
    std::optional<StyleRef> head, cell, total, caption; ///< styles; of paragraphs and captions unless said
    TableRules rules = TableRules::grid;
    Pt thickness{0.5};
    std::optional<Pt> outer_thickness; ///< as `thickness` unless said
    Colour colour;
    Length padding{4, Unit::pt}, padding_above{2, Unit::pt}, padding_below{2, Unit::pt};
    std::optional<Colour> head_fill, zebra, total_fill;
    VerticalAlign vertical_align = VerticalAlign::top;
    Length least_size{};
    bool full = false;
    Align align = Align::centre;
    Length before{}, after{}, caption_gap{4, Unit::pt};
    bool caption_above = true;
    bool span = false; ///< stands across all columns
    bool row_heads = true;
    std::vector<std::string> total_words; ///< that a total's row begins with
    CaptionNumbers numbers;
};

/// Columns of the document's own text.
struct ColumnsSpec {
    Pattern count; ///< as text, so that a field may say it
    Length gap{17, Unit::pt};
    std::optional<RuleSpec> rule;
};

struct SeparatorSpec {
    RuleSpec rule;
    Length before{}, after{};
};

/// A field that the template asks for, or gives a value where the document has none.
struct FieldSpec {
    FieldIndex field = 0;
    std::string default_value, message;
    bool required = false;
    Place place;
};

/// What is said where an article goes on on another page.
struct ContinuedSpec {
    StyleRef style = 0;
    TextSpec foot, head;
};

/// How the articles of a bulletin are dressed; texts take their slots from each article.
struct ArticlesSpec {
    std::vector<BlockSpec> opening, closing;
    std::vector<BlockSpec> between; ///< above every article but the first
    std::vector<BlockSpec> teaser;  ///< of an article on the first page
    TextSpec entry;                 ///< what the contents say of an article
    ContinuedSpec continued;
};

struct Content {
    FieldNames names;
    std::vector<FieldSpec> fields;
    ElementSpec elements;
    ListSpec lists;
    HeadingSpec headings;
    FigureSpec figures;
    TableSpec tables;
    NoteSpec notes;
    ReferenceSpec references;
    ColumnsSpec columns;
    SeparatorSpec separator;
    std::vector<BlockSpec> opening, closing;
    ArticlesSpec articles;
    std::vector<RunningSpec> running;
    /// Texts for the archive by their position in `metadata_names`.
    std::vector<Pattern> metadata;
};

extern const std::vector<std::string_view> metadata_names;

/// Reads everything but page, styles and text sizes. Needs `read_names`.
Content read_content(Reader& reader, const Table& root);

} // namespace anban::templates
