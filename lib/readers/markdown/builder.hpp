// Makes blocks of md4c's events.
#pragma once

#include "document/document.hpp"
#include "readers/markdown/body.hpp"
#include "readers/markdown/inlines.hpp"
#include "readers/markdown/notes.hpp"
#include "readers/markdown/source_cursor.hpp"
#include "readers/markdown/table_rows.hpp"

#include <md4c.h>

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anban::readers::markdown {

/// Listens to md4c and builds the blocks. A callback's answer other than 0 ends the parsing; `failure_` says
/// why then.
class Builder {
public:
    /// `notes` are those that the text may name.
    Builder(std::string_view source, std::size_t begin, const std::string& file,
            std::span<const NoteSource> notes);
    /// For the text of a note, which has no notes itself.
    Builder(const NoteSource& note, const std::string& file)
        : size_(note.text.size()), file_(file), cursor_(note.text, 0, note.lines), in_note_(true) {}

    int enter(MD_BLOCKTYPE type, void* detail);
    int leave(MD_BLOCKTYPE type);
    int enter(MD_SPANTYPE type, void* detail);
    int leave(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, std::string_view piece);

    Failure failure() const;
    Body take() {
        return {std::move(frames_.front().blocks), std::move(notes_), std::move(pictures_),
                std::move(messages_)};
    }

    /// The notes whose marks were met and whose text is still to be read: place in the body's notes, source.
    std::vector<std::pair<std::size_t, const NoteSource*>> notes_to_read() const;
    /// Tells of notes without a mark.
    void report_unused_notes();

private:
    /// A container that is open: the document, a quote, a list or one of its items.
    struct Frame {
        MD_BLOCKTYPE type;
        std::vector<document::Block> blocks;
        document::List list;
    };

    void open_text(MD_BLOCKTYPE type);
    document::Text finish_text();
    void close_text();
    bool open_table(const MD_BLOCK_TABLE_DETAIL& detail);
    void close_cell();
    void close_table();
    document::Block block_of(document::Figure figure);
    void attach_captions();
    void close_implied();
    void push_text(document::Text text);
    void push(document::Block block) { frames_.back().blocks.push_back(std::move(block)); }
    void close_container();

    void write(std::string_view piece, SourcePos at);
    void write_marked(std::string_view piece, SourcePos at);
    bool add_named_note(std::string_view name, SourcePos at);
    void open_inline_note(SourcePos at);
    void close_inline_note();
    void abandon_inline_note();
    void line_end(SourcePos at);
    void soft_line_end();
    void html(std::string_view piece, SourcePos at);
    void entity(std::string_view piece, SourcePos at);
    void open_link(const MD_SPAN_A_DETAIL& detail);
    bool open_reference(const std::string& target, const MD_SPAN_A_DETAIL& detail);
    void close_link();
    void open_image(const MD_SPAN_IMG_DETAIL& detail);
    document::Text caption_of(std::string_view title, SourcePos at);
    void close_image();
    std::size_t take_attributes(std::string_view piece, SourcePos at);
    void settle_image(bool line_ends);
    void take_lone_pictures(document::Text& text);

    std::string value(const MD_ATTRIBUTE& attribute);
    void say(Severity severity, std::string code, SourcePos at, std::string message, std::string hint);

    std::size_t size_; ///< of the source
    const std::string& file_;
    SourceCursor cursor_;
    Diagnostics messages_;
    std::optional<Failure> failure_;
    bool has_tables_ = false;
    std::size_t table_cells_ = 0;
    std::size_t attribute_bytes_ = 0;

    std::vector<Frame> frames_;
    std::size_t depth_ = 0;

    // The block of text that is open.
    std::optional<MD_BLOCKTYPE> open_;
    bool implied_ = false; ///< a paragraph of a tight list, which md4c doesn't announce
    int level_ = 0;        ///< of a heading
    Inlines inlines_;
    Manner manner_;
    SourcePos text_at_;
    bool rows_as_lines_ = false, has_html_ = false, has_entity_ = false;
    bool bracketed_ = false;                       ///< inside an autolink that links nowhere
    std::optional<document::Reference> reference_; ///< of a link to a label, as long as it holds nothing
    bool escaped_brace_ = false;                   ///< the `{` seen last is meant as it is
    std::string bare_link_; ///< target of a link that links nowhere, as long as it holds nothing
    int html_strong_ = 0, html_emphasis_ = 0;
    std::string code_;

    // The table that is open.
    std::optional<TableRows> table_;
    document::Table::Align cell_align_ = document::Table::Align::automatic;
    std::vector<document::Figure> table_figures_;

    // Notes: those with a mark, and for each that the source has its number, 0 without a mark.
    bool in_note_ = false;
    std::vector<document::Note> notes_;
    std::span<const NoteSource> note_sources_;
    std::map<std::string_view, std::size_t> note_places_;
    std::vector<std::size_t> note_numbers_;

    /// A note that is written where its mark stands, and what stands around it.
    struct InlineNote {
        Inlines around;
        Manner manner;
        int brackets = 0; ///< open inside of it
        SourcePos at;
    };
    std::optional<InlineNote> inline_note_;

    // Images of that block.
    std::vector<document::Figure> figures_;
    std::vector<document::Figure> pictures_; ///< of all blocks: those that stay in their text
    std::size_t first_picture_ = 0;          ///< of the block
    std::optional<bool> image_begins_line_;  ///< of one that was closed, until what follows is known
    bool line_begun_ = false;                ///< something stands in the line
    int image_depth_ = 0;
    bool image_closed_ = false; ///< just now: its attributes may follow
    Inlines alt_;
};

} // namespace anban::readers::markdown
