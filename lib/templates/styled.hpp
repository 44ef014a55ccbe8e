// A document with its looks decided: what templates give and layout takes. Nothing here knows what a headline
// is.
#pragma once

#include "anban/diagnostics.hpp"
#include "base/date.hpp"
#include "base/length.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace anban::text {
class OwnTies;
}

namespace anban::templates {

/// A font of the catalogue (`fonts/`): family name and manner.
struct FontChoice {
    std::string family;
    bool bold = false;
    bool italic = false;
    friend auto operator<=>(const FontChoice&, const FontChoice&) = default;
};

/// sRGB, 0–1 a channel.
struct Colour {
    double red = 0, green = 0, blue = 0;
    friend bool operator==(const Colour&, const Colour&) = default;
};

enum class Align : std::uint8_t { left, centre, right, justify };

/// How the lines of justified text are found.
enum class LineBreaking : std::uint8_t {
    total_fit, ///< the best lines for the paragraph as a whole
    first_fit, ///< one line after the other
};

// ── Structure: the tags of the finished PDF
// ──────────────────────────────────────────────────────────────────────

/// Standard structure types of ISO 32000-1, 14.8.4, as far as anban makes them.
enum class Role : std::uint8_t {
    document,
    article,
    section,
    division,
    heading1,
    heading2,
    heading3,
    heading4,
    heading5,
    heading6,
    paragraph,
    list,
    list_item,
    label,
    list_body,
    block_quote,
    figure,
    caption,
    link,
    span,
    code,
    contents,
    contents_item,
    reference,
    table,
    table_head,
    table_body,
    table_row,
    header_cell,
    data_cell,
    note,
};

/// Its name in listings: `heading1`.
std::string_view role_name(Role role);

/// What a header cell of a table speaks for (14.8.5.7).
enum class Scope : std::uint8_t { none, row, column };

/// How the labels of a list count (ISO 32000-1, table 347).
enum class ListNumbering : std::uint8_t {
    none,
    disc,
    circle,
    square,
    decimal,
    upper_roman,
    lower_roman,
    upper_alpha,
    lower_alpha,
};

using TagId = std::uint32_t;
inline constexpr TagId document_tag = 0;     ///< the root of every tree
inline constexpr TagId artifact = ~TagId{0}; ///< furniture of the page: not read aloud, not in the tree

/// One node of the structure tree. A parent stands before its children; siblings stand in reading order.
struct Tag {
    Role role = Role::document;
    ListNumbering numbering = ListNumbering::none; ///< of a list
    TagId parent = document_tag;
    std::string alt;                     ///< alternative text of a figure or link, summary of a table
    std::string target;                  ///< of a link out of the document: http, https, mailto, tel
    TagId destination = artifact;        ///< of a link within the document: the tag that it leads to
    std::uint16_t columns = 1, rows = 1; ///< that a cell of a table covers
    Scope scope = Scope::none;           ///< of a header cell
    SourcePos at;
};

// ── Text
// ─────────────────────────────────────────────────────────────────────────────────────────────────────────

using FontIndex = std::uint16_t; ///< into StyledDocument::fonts

using NoteIndex = std::uint32_t; ///< into StyledDocument::notes
inline constexpr NoteIndex no_note = ~NoteIndex{0};

/// Text in one font and colour. `text` is NFC, spaces are single U+0020.
struct StyledRun {
    std::string text;
    FontIndex font = 0;
    Pt size;
    Colour colour;
    TagId tag = artifact;    ///< the paragraph's, or that of a link in it
    bool line_break = false; ///< a forced line end, `text` is empty
    SourcePos at;
    Pt rise{0};               ///< of its baseline above the line's
    NoteIndex note = no_note; ///< that the text is the mark of: it stands at the foot of the same page
    TagId page_of = artifact; ///< the text is to be the label of the page where that tag stands
};

/// A drawn line above or below a paragraph.
struct Rule {
    Pt thickness{0.5};
    double share = 1; ///< of the width it may have; ignored where `width` is set
    Pt width{0};      ///< 0: by share
    Pt gap{2};        ///< between text and line
    Align align = Align::centre;
    Colour colour;
};

/// How a paragraph is set. Lengths are final: nothing is relative any more.
struct ParagraphStyle {
    std::string name;
    Align align = Align::justify;
    Pt pitch{15}; ///< baseline to baseline
    Pt first_indent{0};
    Pt left{0}, right{0};   ///< indents of the whole paragraph
    Pt before{0}, after{0}; ///< gaps; between two paragraphs the larger counts once, as in CSS
    LineBreaking breaking = LineBreaking::total_fit;
    Pt stretch{0};          ///< by how much the gaps may grow to fill a page
    double gap_least = 0.8; ///< narrowest word gap, of the natural one
    double gap_most = 1.33; ///< widest word gap that looks well; wider ones only where nothing else helps
    double gaps_least = 9;  ///< word gaps a line on average, below which justified text is set ragged
    double letter_spacing = 0.018;     ///< em by which the letters of a word may then be moved; 0: never
    double letter_spacing_most = 0.03; ///< em by which they may move apart where bound words would be parted
    double glyph_scaling = 0.02;       ///< how far glyphs may be scaled horizontally to fill a line; 0: never
    double protrusion = 0;       ///< share of their usual measure by which signs at line ends stand out of it
    int widows = 2, orphans = 2; ///< least lines on the later and the earlier page
    bool keep_with_next = false;
    bool keep_together = false;
    bool balanced = false; ///< lines of about equal length (captions, headlines)
    bool kerning = false;
    std::optional<Rule> rule_above, rule_below;
};

using StyleIndex = std::uint16_t; ///< into StyledDocument::styles

struct Block;

/// The number or bullet of a list item; it hangs to the left of the paragraph's own indent.
struct Label {
    StyledRun run;
    Pt width{0};               ///< from the label's left edge to the text
    Align align = Align::left; ///< in that room, at its left edge or, with the gap, at its right
};

using ListIndex = std::uint32_t; ///< into StyledDocument::lists
inline constexpr ListIndex no_list = ~ListIndex{0};

/// A list whose labels may ask for more room than the template gives: what stands in it moves in by that.
struct ListRoom {
    std::vector<StyledRun> widest; ///< labels of which one is the widest
    Pt width{0};                   ///< what the template gives, from a label's left edge to the text
    Pt gap{0};                     ///< least between a label and the text
    ListIndex outer = no_list;     ///< the list around it
};

struct Paragraph {
    StyleIndex style = 0;
    std::vector<StyledRun> runs;
    std::optional<Label> label;
    ListIndex list = no_list; ///< that it stands in
    TagId tag = artifact;
    std::optional<TagId> page_of; ///< a line of the contents: leader dots and the page where that tag stands
    std::optional<std::string> behind_page; ///< no dots: the page stands right behind the text, then this
};

/// How photos that follow one another stand side by side, all of one height.
struct PhotoRow {
    std::size_t most = 1; ///< photos of a row
    Pt gap{0};            ///< between two
    Pt least{0};          ///< no photo is narrower
};

/// On which side of the text beside it a photo stands; inner and outer change places on even pages.
enum class Side : std::uint8_t { left, right, inner, outer };

/// A photo with text beside it.
struct BesideText {
    double share = 0; ///< greatest width as a share of the text's; 0 where `width` says it
    Pt width{0};
    Side side = Side::right;
    Pt gap{12};        ///< between photo and text
    Pt rest{0};        ///< least width that is left to the text
    int lines = 1;     ///< least lines beside it
    double aspect = 0; ///< greatest ratio of width to height that is set so; 0: any
};

/// Where a photo may stand but for its place in the text.
struct PhotoPlace {
    bool top = false;    ///< at the top of a page or column,
    bool to_top = false; ///< and there only
    double top_hole = 2; ///< lines: a smaller hole doesn't send it there
    std::optional<BesideText> beside;
};

struct Photo {
    std::string path;               ///< as written in the source
    bool of_template = false;       ///< `path` leads to a file of the template's folder, from where we are
    int width = 0, height = 0;      ///< pixels as seen (after orientation); 0 when the photo can't be shown
    std::uint32_t image = 0;        ///< index that the writer knows it by
    Pt max_width{0}, max_height{0}; ///< 0: the measure, the page
    double share = 0;               ///< width that is asked for, as a share of the measure; 0 where none is
    Pt left{0}, right{0};
    Align align = Align::centre;
    PhotoPlace place;
    Pt before{0}, after{0};
    Pt caption_gap{4};
    bool caption_above = false;
    PhotoRow row;
    bool next_beside = false;       ///< the next block is a photo that may stand in the same row
    std::vector<Paragraph> caption; ///< never parted from the photo
    ListIndex list = no_list;       ///< that it stands in
    TagId tag = artifact;
    SourcePos at;
};

/// A cell of a table, named where it begins.
struct TableCell {
    std::size_t column = 0;            ///< its first column, from 0
    std::size_t columns = 1, rows = 1; ///< that it covers
    Paragraph text;                    ///< without runs where the cell is empty
    Align align = Align::left;
    /// Of a number that stands under others: bytes of its text up to where whole and broken part meet. It is
    /// never broken, and all of a column meet at one place.
    std::optional<std::size_t> number;
    SourcePos at;
};

struct TableRow {
    std::vector<TableCell> cells; ///< that begin in it, from left to right
    bool keep_with_before = false;
    std::optional<Colour> fill;
};

/// Where a table has lines.
enum class TableRules : std::uint8_t {
    none,
    head,       ///< above and below the head, and at the end
    horizontal, ///< between all rows
    grid,       ///< and between all columns
};

/// Where text stands in a cell that is higher.
enum class VerticalAlign : std::uint8_t { top, middle, bottom };

/// Cells that cover every place once. Rows of the head stand again on every page.
struct StyledTable {
    std::size_t columns = 0;
    std::size_t head = 0; ///< rows of it
    std::vector<TableRow> rows;
    TableRules rules = TableRules::grid;
    Pt thickness{0.5}, outer_thickness{0.5}; ///< of lines inside, and above and below the table
    Colour colour;                           ///< of the lines
    Pt padding{4}, padding_above{2}, padding_below{2};
    VerticalAlign vertical_align = VerticalAlign::top;
    double least_scale = 1; ///< how much smaller text may become so that the table fits
    bool full = false;      ///< as wide as the text, else as its contents ask for
    Align align = Align::centre;
    Pt left{0}, right{0};
    Pt before{0}, after{0};
    Pt caption_gap{4};
    bool caption_above = true;
    std::vector<Paragraph> caption; ///< never parted from the table's head
    TagId tag = artifact;
    SourcePos at;
};

/// Blocks side by side: mastheads, signature blocks.
struct Cell {
    double share = 1; ///< of the row's width, against the sum of all shares
    std::vector<Block> blocks;
};

struct Row {
    std::vector<Cell> cells;
    Pt gap{0};
    Pt before{0}, after{0};
    bool keep_with_next = false;
};

/// A drawn line of its own.
struct Separator {
    Rule rule;
    Pt before{0}, after{0};
    bool keep_with_next = false;
    bool inside_page = false; ///< vanishes at the top of a page
};

struct PageBreak {
    bool body = false; ///< the front part ends here
};

/// What follows is set in so many columns, up to the next one of these.
struct Columns {
    int count = 1;
    Pt gap{17};
    std::optional<Rule> rule; ///< between columns
};

/// What follows is of this article of a bulletin, up to the next one of these. Nothing moves from one article
/// into another.
struct ArticleStart {
    std::size_t article = 0; ///< one past its place in StyledDocument::articles; 0: of the bulletin itself
};

struct Block {
    std::variant<Paragraph, Photo, Row, Separator, PageBreak, Columns, ArticleStart, StyledTable> kind;
};

// ── Page
// ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/// A stretch of a head or foot: text, or what only its page knows.
struct RunningText {
    enum class Kind : std::uint8_t {
        text,
        page,    ///< label of the page
        pages,   ///< label of the last page of its part: front or body
        section, ///< title of a heading: the first of its level that begins on the page, else the one in
                 ///< force
        article, ///< title of an article, found in the same way
    };
    enum class Letters : std::uint8_t { as_written, capitals, small };

    StyledRun run; ///< its look; the text itself where `kind` is text
    Kind kind = Kind::text;
    int level = 1;           ///< of a section: 1 for headings right below the title or headline
    bool last = false;       ///< of a section or article: the last one on the page
    bool may_be_cut = false; ///< ends in … after some words where its line would be too wide
    Letters letters = Letters::as_written;
    std::uint16_t group =
        0; ///< parts of one group vanish where one of its sections and articles has no title
    std::uint16_t either = 0; ///< and those of one such group where none has
};

/// Which pages something stands on.
enum class PageKind : std::uint8_t {
    first, ///< the first page
    other, ///< every page but the first
    odd,   ///< right pages, as they are counted from the first
    even,
    last,
    front, ///< before the body
    body,
};

/// Head or foot: three texts on one baseline.
struct RunningLine {
    std::array<std::vector<RunningText>, 3> parts; ///< left, centre, right
    bool facing =
        false;      ///< the first part is the inner one, the last the outer: they change sides on even pages
    Pt baseline{0}; ///< from the page's top edge
    std::optional<Rule> rule;
    bool on_first = true;     ///< false: not on page 1
    std::vector<PageKind> on; ///< pages of one of these kinds; empty: of all
};

/// How pages are numbered.
struct PageNumbers {
    enum class Form : std::uint8_t { decimal, roman, capital_roman };
    Form form = Form::decimal;
    std::optional<Form> front; ///< of the pages before the body, which then begins at `start` again
    int start = 1;
};

/// A heading or article that heads and feet may name.
struct Mark {
    TagId tag = document_tag;
    int level = 0; ///< as RunningText::level; 0: an article
    std::string title;
};

struct Margins {
    Pt top{0}, bottom{0}, inner{0}, outer{0};
};

struct PageDesign {
    Pt width{595.28}, height{841.89};
    Pt top{0}, bottom{0}, inner{0}, outer{0}; ///< margins
    std::optional<Margins>
        first;             ///< those of the first page, where they differ; its text is as wide as others'
    bool fill = true;      ///< gaps stretch so that inner pages end at their foot
    bool mirrored = false; ///< inner is left on odd pages and right on even ones
    PageNumbers numbers;
    std::vector<RunningLine> running;
};

/// What the archive wants to know.
struct Metadata {
    std::string title, author, subject, keywords, language = "vi-VN";
    std::string identifier, source, organisation;
    std::optional<DateTime> date; ///< of the document: created and modified
};

/// A note, for the foot of a page.
struct Note {
    std::vector<Block> blocks;
};

/// What stands between the text of a page and its notes.
struct NoteFoot {
    Pt before{0}; ///< between text and line, or text and notes
    std::optional<Rule> rule;
};

/// What is said where an article goes on on another page. `page` in the texts is that page.
struct Continued {
    StyleIndex style = 0;
    std::vector<RunningText> foot; ///< below its last line on a page
    std::vector<RunningText> head; ///< above its first line on the next
};

/// An article of a bulletin.
struct Article {
    std::string file; ///< name of its source, for messages
    std::string title;
    TagId tag = document_tag; ///< what holds all of it
    Continued continued{};
};

struct StyledDocument {
    std::string file; ///< name of the source, for messages
    std::vector<Article> articles;
    Metadata metadata;
    PageDesign page;
    std::vector<FontChoice> fonts;
    std::vector<ParagraphStyle> styles;
    std::vector<Tag> tags;   ///< [0] is the document
    std::vector<Mark> marks; ///< in their order; none where no head or foot asks for them
    std::vector<Block> blocks;
    std::vector<Note> notes; ///< in the order of their first marks
    NoteFoot note_foot;
    bool names_pages = false;                  ///< some run has `page_of`
    std::vector<ListRoom> lists;               ///< outer ones before those in them
    std::shared_ptr<const text::OwnTies> ties; ///< of the template, beside the built-in ones; may be null

    /// The source that blocks come from, counted as in ArticleStart.
    const std::string& file_of(std::size_t article) const {
        return article == 0 ? file : articles.at(article - 1).file;
    }
};

/// A readable listing for tests and `--dump-styled`.
std::string dump(const StyledDocument& document);

} // namespace anban::templates
