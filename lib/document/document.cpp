#include "document/document.hpp"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <string_view>

namespace anban::document {
namespace {

/// Writes the outline, one line a block.
class Outline {
public:
    /// `depth` is 1 for the articles of a bulletin.
    void document(const Document& document, std::size_t depth) {
        for (const auto& [key, field] : document.fields) {
            out_.append(2 * depth, ' ');
            out_ += fmt::format("field {} ", key);
            quote(field.value);
            place(field.at);
            out_ += '\n';
        }
        blocks(document.blocks, depth);
        for (const Note& note : document.notes) {
            out_.append(2 * depth, ' ');
            out_ += "note ";
            quote(note.name);
            place(note.at);
            out_ += '\n';
            blocks(note.blocks, depth + 1);
        }
        for (const Figure& picture : document.pictures) {
            if (picture.photo.empty()) continue; // it has become a photo
            out_.append(2 * depth, ' ');
            out_ += "picture in text ";
            write(picture, depth);
        }
        for (const Document& article : document.articles) {
            out_ += "article\n";
            this->document(article, depth + 1);
        }
    }

    void blocks(const std::vector<Block>& blocks, std::size_t depth) {
        for (const Block& block : blocks) {
            out_.append(2 * depth, ' ');
            std::visit([&](const auto& kind) { write(kind, depth); }, block.kind);
        }
    }

    std::string take() { return std::move(out_); }

private:
    void write(const Paragraph& paragraph, std::size_t) {
        out_ += "paragraph";
        place(paragraph.at);
        label(paragraph.label);
        text(paragraph.text);
        out_ += '\n';
    }

    void write(const Heading& heading, std::size_t) {
        out_ += fmt::format("heading {}", heading.level);
        place(heading.at);
        label(heading.label);
        text(heading.text);
        out_ += '\n';
    }

    void write(const Figure& figure, std::size_t) {
        out_ += "figure";
        place(figure.at);
        out_ += " photo ";
        quote(figure.photo);
        out_ += " alt ";
        quote(figure.alt);
        out_ += " caption";
        text(figure.caption);
        label(figure.label);
        look(figure.look);
        out_ += '\n';
    }

    void look(const FigureLook& look) {
        static constexpr std::array<std::string_view, 4> placements{"here", "top", "beside", "row"};
        static constexpr std::array<std::string_view, 4> sides{"left", "right", "inner", "outer"};
        if (look.placement)
            fmt::format_to(std::back_inserter(out_), " {}",
                           placements.at(static_cast<std::size_t>(*look.placement)));
        if (look.side)
            fmt::format_to(std::back_inserter(out_), " side {}",
                           sides.at(static_cast<std::size_t>(*look.side)));
        if (look.share > 0) fmt::format_to(std::back_inserter(out_), " width {:.4g}%", look.share * 100);
        if (look.width.value > 0)
            fmt::format_to(std::back_inserter(out_), " width {:.2f}pt", look.width.value);
        if (look.height.value > 0)
            fmt::format_to(std::back_inserter(out_), " height {:.2f}pt", look.height.value);
    }

    void write(const List& list, std::size_t depth) {
        out_ += "list";
        place(list.at);
        out_ += list.ordered ? fmt::format(" {}{}", list.start, list.delimiter) : " bullets";
        out_ += list.tight ? " tight\n" : " loose\n";
        for (const ListItem& item : list.items) {
            out_.append(2 * depth + 2, ' ');
            out_ += "item\n";
            blocks(item.blocks, depth + 2);
        }
    }

    void write(const Quote& quoted, std::size_t depth) {
        out_ += "quote";
        place(quoted.at);
        out_ += '\n';
        blocks(quoted.blocks, depth + 1);
    }

    void write(const CodeBlock& code, std::size_t) {
        out_ += "code";
        place(code.at);
        out_ += ' ';
        quote(code.text);
        out_ += '\n';
    }

    void write(const ThematicBreak& rule, std::size_t) {
        out_ += "rule";
        place(rule.at);
        out_ += '\n';
    }

    void write(const Table& table, std::size_t depth) {
        out_ += "table";
        place(table.at);
        if (!table.file.empty()) {
            out_ += " file ";
            quote(table.file);
        }
        static constexpr std::array<char, 4> aligns{'-', 'l', 'c', 'r'};
        if (!table.columns.empty()) out_ += " columns ";
        for (const Table::Align align : table.columns)
            out_ += aligns.at(static_cast<std::size_t>(align));
        out_ += fmt::format(" head {}", table.head);
        label(table.label);
        if (!table.summary.empty()) {
            out_ += " summary ";
            quote(table.summary);
        }
        if (!table.caption.empty()) out_ += " caption";
        text(table.caption);
        out_ += '\n';
        for (const TableRow& row : table.rows) {
            out_.append(2 * depth + 2, ' ');
            out_ += "row\n";
            for (const TableCell& cell : row.cells) {
                out_.append(2 * depth + 4, ' ');
                out_ += fmt::format("cell {}", cell.column);
                if (cell.columns > 1 || cell.rows > 1) out_ += fmt::format(" {}x{}", cell.columns, cell.rows);
                place(cell.at);
                text(cell.text);
                out_ += '\n';
            }
        }
    }

    void text(const Text& text) {
        for (const Inline& run : text) {
            out_ += ' ';
            if (run.line_break) {
                out_ += "break";
                continue;
            }
            if (run.strong) out_ += "strong ";
            if (run.emphasis) out_ += "emphasis ";
            if (run.code) out_ += "code ";
            if (!run.link.empty()) {
                out_ += "link ";
                quote(run.link);
                out_ += ' ';
            }
            if (run.note > 0)
                out_ += fmt::format("note {}", run.note);
            else if (run.picture > 0)
                out_ += fmt::format("picture {}", run.picture);
            else if (run.reference != Reference::none)
                out_ += run.reference == Reference::name ? "name" : "page";
            else
                quote(run.text);
        }
    }

    void label(std::string_view label) {
        if (label.empty()) return;
        out_ += " label ";
        quote(label);
    }

    void place(SourcePos at) {
        if (at.line) fmt::format_to(std::back_inserter(out_), " {}:{}", at.line, at.column);
    }

    void quote(std::string_view text) {
        out_ += '"';
        for (const char c : text) {
            if (c == '\n') {
                out_ += "\\n";
                continue;
            }
            if (c == '"' || c == '\\') out_ += '\\';
            out_ += c;
        }
        out_ += '"';
    }

    std::string out_;
};

} // namespace

const std::string& Document::field(const std::string& key) const {
    static const std::string none;
    const auto found = fields.find(key);
    return found == fields.end() ? none : found->second.value;
}

std::string plain(const Text& text) {
    std::string out;
    bool after_picture = false;
    for (const Inline& run : text) {
        const std::string_view more = run.line_break ? std::string_view(" ") : run.text;
        // One of the spaces around a picture is enough.
        const bool twice = after_picture && out.ends_with(' ') && more.starts_with(' ');
        out += twice ? more.substr(1) : more;
        after_picture = run.picture > 0;
    }
    return out;
}

std::string dump(const Document& document) {
    Outline outline;
    outline.document(document, 0);
    return outline.take();
}

} // namespace anban::document
