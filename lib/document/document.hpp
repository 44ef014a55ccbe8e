// What was written, without any looks: the value that every reader gives and every template takes.
#pragma once

#include "anban/diagnostics.hpp"
#include "base/date.hpp"
#include "base/length.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace anban::document {

/// What a link into the document says where its own text is left to us.
enum class Reference : std::uint8_t {
    none, ///< it has a text
    name, ///< what it leads to: `Hình 3`
    page, ///< the number of the page where that stands
};

/// A stretch of text in one manner. Text is UTF-8 in NFC; white space inside is single U+0020 (a no-break
/// space stays).
struct Inline {
    std::string text;
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    bool line_break = false; ///< a forced line end; `text` is empty then
    std::string link;        ///< target of a link, empty where there is none; `#ten` leads to a label
    SourcePos at;
    Reference reference = Reference::none; ///< `text` is empty unless none
    std::size_t note = 0;    ///< the mark of a note: one past its place in Document::notes; `text` is empty
    std::size_t picture = 0; ///< one past its place in Document::pictures; `text` is empty
};

using Text = std::vector<Inline>;

struct Block;

struct Paragraph {
    Text text;
    SourcePos at;
    std::string label{}; ///< that references name, here and below; empty where it has none
};

struct Heading {
    int level = 1; ///< 1–6; the document's title is not a heading but the field `title`
    Text text;
    SourcePos at;
    std::string label{};
};

/// Where a photo may stand.
enum class Placement : std::uint8_t {
    here,   ///< where it stands in the text
    top,    ///< at the top of a page or column
    beside, ///< with text beside it
    row,    ///< side by side with the photos next to it
};

/// On which side of the text beside it a photo stands; inner and outer change places on even pages.
enum class Side : std::uint8_t { left, right, inner, outer };

/// What the source asks of a photo's place and size; what it doesn't say the template decides.
struct FigureLook {
    std::optional<Placement> placement;
    std::optional<Side> side;
    double share = 0; ///< width as a share of the text's; 0 where it isn't said
    Pt width{0};      ///< the same in lengths
    Pt height{0};     ///< 0 where it isn't said
    friend bool operator==(const FigureLook&, const FigureLook&) = default;
};

/// A photo or drawing with its caption. A caption whose photo was never given has an empty `photo`.
struct Figure {
    std::string photo; ///< path as written, relative to the document's folder
    std::string
        alt; ///< what the photo shows, for who can't see it; the caption where the source says nothing
    Text caption;
    SourcePos at;
    std::string label{};
    FigureLook look{};
};

struct ListItem {
    std::vector<Block> blocks;
};

struct List {
    bool ordered = false;
    unsigned start = 1;
    char delimiter = '.'; ///< '.' or ')' after the number
    bool tight = true;    ///< no blank lines between items
    std::vector<ListItem> items;
    SourcePos at;
};

struct Quote {
    std::vector<Block> blocks;
    SourcePos at;
};

/// Lines kept as they are.
struct CodeBlock {
    std::string text;
    SourcePos at;
};

struct ThematicBreak {
    SourcePos at;
};

/// A cell of a table, named where it begins.
struct TableCell {
    std::size_t column = 0;            ///< its first column, from 0
    std::size_t columns = 1, rows = 1; ///< that it covers
    Text text;
    SourcePos at;
};

/// The cells that begin in a row, from left to right. Cells of rows above may reach into it.
struct TableRow {
    std::vector<TableCell> cells;
};

/// A table. Cells don't overlap, and every place is covered by one; none reaches out of the head.
struct Table {
    enum class Align : std::uint8_t { automatic, left, centre, right };

    std::vector<Align> columns; ///< one a column
    std::vector<TableRow> rows; ///< those of the head first
    std::size_t head = 1;       ///< how many rows the head has
    Text caption;
    std::string label;
    std::string summary; ///< what the table shows, for who can't see it; may be empty
    std::string file;    ///< a CSV file, relative to the document's folder; its rows are read later
    std::optional<std::size_t> told_head; ///< rows of the head as the source says it, where it does
    SourcePos at;
};

struct Block {
    std::variant<Paragraph, Heading, Figure, List, Quote, CodeBlock, ThematicBreak, Table> kind;
};

/// What stands at the foot of the page where its mark stands.
struct Note {
    std::string name; ///< as the source calls it; empty for one that is written where its mark stands
    std::vector<Block> blocks;
    SourcePos at;
};

/// One value of the front matter.
struct Field {
    std::string value;
    SourcePos at;
};

struct Document {
    std::string file;             ///< name for messages
    std::filesystem::path folder; ///< where relative photo paths start
    std::map<std::string, Field>
        fields; ///< front matter by canonical key, see fields.hpp; other keys as written
    std::vector<Block> blocks;
    std::vector<Note> notes;          ///< in the order of their first marks
    std::vector<Figure> pictures;     ///< that stand in running text, without captions
    std::vector<Field> article_files; ///< what the field `articles` lists: paths, relative to the folder
    std::vector<Document> articles;   ///< of a bulletin, in order; its own blocks are the foreword then

    /// The value of a field, or an empty text.
    const std::string& field(const std::string& key) const;
};

/// The plain text of inlines, line breaks as a space, without pictures.
std::string plain(const Text& text);

/// A readable outline of the whole value for tests and `--dump-document`: one line a field or block, nested
/// by two spaces, places as `line:column` after the kind where they are known. File and folder are left out:
/// they differ from machine to machine.
std::string dump(const Document& document);

} // namespace anban::document
