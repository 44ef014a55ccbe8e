// The editable source, as a clerk would write it.
#include "document/fields.hpp"
#include "readers/figure_options.hpp"
#include "readers/markdown/escape.hpp"
#include "readers/markdown/write_table.hpp"
#include "readers/markdown/write_text.hpp"
#include "readers/readers.hpp"
#include "readers/table_options.hpp"
#include "text/clean.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace anban::readers {
namespace {

using namespace document;
using markdown::escape;
using markdown::Spot;

/// Writes one field; a long value in YAML's folded form, in lines that fit an editor's window.
void write_field(std::string& out, std::string_view key, std::string_view value) {
    constexpr std::size_t measure = 96;
    out += markdown::yaml_scalar(key);
    out += ':';
    if (text::length(value) <= measure || value.find(' ') == std::string_view::npos) {
        out += ' ' + markdown::yaml_scalar(value) + '\n';
        return;
    }
    out += " >-\n";
    while (!value.empty()) {
        std::size_t end = 0, columns = 0;
        for (std::size_t i = 0; i <= value.size() && (columns <= measure || end == 0); ++columns) {
            if (i == value.size() || value[i] == ' ') end = i;
            if (i == value.size()) break;
            text::next(value, i);
        }
        out.append("  ").append(value.substr(0, end)) += '\n';
        value.remove_prefix(std::min(end + 1, value.size()));
    }
}

void write_front_matter(std::string& out, const std::map<std::string, Field>& fields) {
    if (fields.empty()) return;
    out += "---\n";
    for (const KnownField& known : known_fields())
        if (const auto field = fields.find(std::string(known.key)); field != fields.end())
            write_field(out, field->first, field->second.value);
    for (const auto& [key, field] : fields)
        if (canonical_key(key) != key) write_field(out, key, field.value);
    out += "---\n";
}

/// True for a `%` that a reader would take for the start of an encoded byte.
bool begins_escape(std::string_view path, std::size_t at) {
    constexpr std::string_view hexadecimal = "0123456789abcdefABCDEF";
    const std::string_view digits = path.substr(at + 1, 2);
    return digits.size() == 2 && digits.find_first_not_of(hexadecimal) == std::string_view::npos;
}

/// The path of a photo or of a file of values.
std::string path_of(const std::string& path) {
    std::string target;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const char c = path[i];
        const bool control = static_cast<unsigned char>(c) < ' ';
        if (control || (c == '%' && begins_escape(path, i)))
            target += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            target += c;
    }
    return markdown::escape_target(target);
}

std::string image(const Figure& figure) {
    const std::string caption = plain(figure.caption);
    std::string out = "![";
    if (figure.alt != caption) out += escape(figure.alt, Spot::inside);
    out += "](" + path_of(figure.photo);
    if (!caption.empty()) out += ' ' + markdown::escape_title(caption);
    return out + ')' + figure_options(figure);
}

std::string label_of(const std::string& label) {
    return label.empty() ? label : " {#" + label + '}';
}

/// True where a line below the block would still be read as part of its text.
bool ends_in_text(const Block& block) {
    if (std::holds_alternative<Paragraph>(block.kind) || std::holds_alternative<Figure>(block.kind) ||
        std::holds_alternative<Table>(block.kind))
        return true;
    if (const auto* quote = std::get_if<Quote>(&block.kind))
        return !quote->blocks.empty() && ends_in_text(quote->blocks.back());
    if (const auto* list = std::get_if<List>(&block.kind))
        return !list->items.empty() && !list->items.back().blocks.empty() &&
               ends_in_text(list->items.back().blocks.back());
    return false;
}

/// True where `next` needs an empty line before it to stay a block of its own.
bool needs_space(const Block& before, const Block& next) {
    if (std::holds_alternative<Quote>(before.kind) && std::holds_alternative<Quote>(next.kind)) return true;
    if (!ends_in_text(before)) return false;
    if (std::holds_alternative<Paragraph>(next.kind) || std::holds_alternative<Table>(next.kind) ||
        std::holds_alternative<Table>(before.kind))
        return true;
    // A photo goes on below the paragraph that it was written in.
    if (std::holds_alternative<Figure>(next.kind))
        return !std::holds_alternative<Paragraph>(before.kind) &&
               !std::holds_alternative<Figure>(before.kind);
    // Only a list that begins with 1 and with text can follow a paragraph's line.
    const auto* list = std::get_if<List>(&next.kind);
    return list != nullptr &&
           ((list->ordered && list->start != 1) || list->items.empty() || list->items.front().blocks.empty());
}

/// A reference to a file of values.
std::string reference(const Table& table) {
    const std::string caption = plain(table.caption) + table_options(table);
    std::string out = "![" + escape(table.summary, Spot::inside) + "](" + path_of(table.file);
    if (!caption.empty()) out += ' ' + markdown::escape_title(caption);
    return out + ')';
}

class Writer {
public:
    explicit Writer(std::string& out) : out_(out) {}

    void notes(const std::vector<Note>& notes) {
        for (std::size_t i = 0; i < notes.size(); ++i) {
            empty_line();
            begin_line();
            out_ += fmt::format("[^{}]: ", i + 1);
            indented("    ", notes[i].blocks, false, '\0');
        }
    }

    void blocks(const std::vector<Block>& blocks, bool tight, char outer_bullet) {
        char mark = 0; // of the list just before
        const List* list_before = nullptr;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (i > 0) {
                end_line();
                if (!tight || needs_space(blocks[i - 1], blocks[i])) empty_line();
            }
            const auto* list = std::get_if<List>(&blocks[i].kind);
            // Two lists in a row would run together under the same mark.
            if (list != nullptr) mark = list_mark(*list, list_before, mark, i == 0 ? outer_bullet : '\0');
            list_mark_ = mark;
            std::visit([&](const auto& kind) { write(kind); }, blocks[i].kind);
            list_before = list;
        }
        end_line();
    }

private:
    static char list_mark(const List& list, const List* before, char before_mark, char outer_bullet) {
        const bool after_alike = before != nullptr && before->ordered == list.ordered;
        if (list.ordered) {
            if (after_alike && before_mark == list.delimiter) return list.delimiter == '.' ? ')' : '.';
            return list.delimiter;
        }
        const char taken = after_alike ? before_mark : outer_bullet;
        return taken == '-' ? '+' : '-';
    }

    void begin_line() {
        if (!line_open_) out_ += prefix_;
        line_open_ = true;
    }

    void end_line() {
        if (!line_open_) return;
        if (out_.ends_with(' ')) out_.pop_back();
        out_ += '\n';
        line_open_ = false;
    }

    void empty_line() {
        out_.append(prefix_, 0, prefix_.find_last_not_of(' ') + 1);
        out_ += '\n';
    }

    /// Several lines, each under the prefix of the quotes and lists around.
    void lines(std::string_view text) {
        for (;;) {
            const std::size_t end = text.find('\n');
            const std::string_view line = text.substr(0, end);
            if (line.empty() && !line_open_)
                empty_line();
            else {
                begin_line();
                out_ += line;
            }
            if (end == std::string_view::npos) return;
            if (line_open_) {
                out_ += '\n';
                line_open_ = false;
            }
            text.remove_prefix(end + 1);
        }
    }

    void write(const Paragraph& paragraph) {
        lines(markdown::write_text(paragraph.text, "\\\n", true) + label_of(paragraph.label));
    }

    void write(const Heading& heading) {
        begin_line();
        out_.append(static_cast<std::size_t>(heading.level), '#') += ' ';
        out_ += markdown::write_text(heading.text, "<br>", false) + label_of(heading.label);
        // `#` after a space at the end would be taken for decoration.
        const std::size_t last = out_.find_last_not_of('#');
        if (out_.back() == '#' && out_[last] == ' ') out_.insert(out_.size() - 1, 1, '\\');
    }

    void write(const Figure& figure) {
        begin_line();
        out_ += image(figure);
    }

    void write(const Table& table) {
        if (!table.file.empty()) {
            begin_line();
            out_ += reference(table);
            return;
        }
        if (const std::string options = table_options(table); !table.caption.empty() || !options.empty()) {
            lines("Bảng: " + markdown::write_text(table.caption, "\\\n", false) + options);
            end_line();
            empty_line();
        }
        lines(markdown::write_table(table));
    }

    void write(const Quote& quote) {
        begin_line();
        out_ += "> ";
        indented("> ", quote.blocks, false, '\0');
    }

    void write(const CodeBlock& code) {
        std::size_t longest = 2, run = 0;
        for (const char c : code.text) {
            run = c == '`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const std::string fence(longest + 1, '`');
        begin_line();
        lines(fence + '\n' + code.text + (code.text.empty() ? "" : "\n") + fence);
    }

    void write(const ThematicBreak&) {
        begin_line();
        out_ += "***";
    }

    void write(const List& list) {
        const char mark = list_mark_;
        constexpr unsigned largest = 999'999'999; // CommonMark reads no more digits
        unsigned number = std::min(list.start, largest);
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            if (i > 0) {
                end_line();
                if (!list.tight) empty_line();
            }
            const std::string marker =
                list.ordered ? fmt::format("{}{} ", number, mark) : std::string{mark, ' '};
            if (number < largest) ++number;
            begin_line();
            out_ += marker;
            indented(std::string(marker.size(), ' '), list.items[i].blocks, list.tight,
                     list.ordered ? '\0' : mark);
        }
    }

    void indented(const std::string& more, const std::vector<Block>& inner, bool tight, char bullet) {
        const std::size_t before = prefix_.size();
        prefix_ += more;
        blocks(inner, tight, bullet);
        prefix_.resize(before);
    }

    std::string& out_;
    std::string prefix_;     ///< of every line inside the quotes and lists that are open
    char list_mark_ = 0;     ///< of the list that is written next
    bool line_open_ = false; ///< something stands in the last line already
};

} // namespace

std::string write_markdown(const Document& document) {
    std::string out;
    write_front_matter(out, document.fields);
    if (!out.empty() && !document.blocks.empty()) out += '\n';
    Writer writer(out);
    writer.blocks(document.blocks, false, '\0');
    writer.notes(document.notes);
    return out;
}

} // namespace anban::readers
