// Makes blocks of md4c's events.
#pragma once

#include "document/document.hpp"
#include "readers/markdown/body.hpp"
#include "readers/markdown/inlines.hpp"
#include "readers/markdown/source_cursor.hpp"
#include "readers/markdown/table_rows.hpp"

#include <md4c.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anban::readers::markdown {

/// Listens to md4c and builds the blocks. A callback's answer other than 0 ends the parsing; `failure_` says
/// why then.
class Builder {
public:
    Builder(std::string_view source, std::size_t begin, const std::string& file)
        : size_(source.size()), file_(file), cursor_(source, begin) {}

    int enter(MD_BLOCKTYPE type, void* detail);
    int leave(MD_BLOCKTYPE type);
    int enter(MD_SPANTYPE type, void* detail);
    int leave(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, std::string_view piece);

    Failure failure() const;
    Body take() { return {std::move(frames_.front().blocks), std::move(messages_)}; }

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
    void line_end(SourcePos at);
    void soft_line_end();
    void html(std::string_view piece, SourcePos at);
    void entity(std::string_view piece, SourcePos at);
    void open_link(const MD_SPAN_A_DETAIL& detail);
    void close_link();
    void open_image(const MD_SPAN_IMG_DETAIL& detail);
    void close_image();
    std::size_t take_attributes(std::string_view piece, SourcePos at);

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
    bool bracketed_ = false; ///< inside an autolink that links nowhere
    std::string bare_link_;  ///< target of a link that links nowhere, as long as it holds nothing
    int html_strong_ = 0, html_emphasis_ = 0;
    std::string code_;

    // The table that is open.
    std::optional<TableRows> table_;
    document::Table::Align cell_align_ = document::Table::Align::automatic;
    std::vector<document::Figure> table_figures_;

    // Images of that block.
    std::vector<document::Figure> figures_;
    int image_depth_ = 0;
    bool image_closed_ = false; ///< just now: its attributes may follow
    Inlines alt_;
};

} // namespace anban::readers::markdown
