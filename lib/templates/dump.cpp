// A listing of styled documents for people and tests.
#include "templates/styled.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <filesystem>
#include <iterator>
#include <string_view>

namespace anban::templates {
namespace {

constexpr std::array<std::string_view, 31> role_names = {
    "document",    "article",       "section",   "division",  "heading1",   "heading2",   "heading3",
    "heading4",    "heading5",      "heading6",  "paragraph", "list",       "list_item",  "label",
    "list_body",   "block_quote",   "figure",    "caption",   "link",       "span",       "code",
    "contents",    "contents_item", "reference", "table",     "table_head", "table_body", "table_row",
    "header_cell", "data_cell",     "note"};
constexpr std::array<std::string_view, 4> align_names = {"left", "centre", "right", "justify"};

class Listing {
public:
    explicit Listing(const StyledDocument& document) : document_(document) {}

    std::string make() {
        line(0, "file {}", document_.file);
        add_metadata();
        add_page();
        for (std::size_t i = 0; i < document_.fonts.size(); ++i)
            line(0, "font {}: {}", i, font_name(document_.fonts[i]));
        for (std::size_t i = 0; i < document_.styles.size(); ++i)
            add_style(i);
        for (std::size_t i = 0; i < document_.tags.size(); ++i)
            add_tag(i);
        add_blocks(document_.blocks, 0);
        return std::move(out_);
    }

private:
    template <class... Args>
    void line(int depth, fmt::format_string<Args...> format, Args&&... args) {
        out_.append(static_cast<std::size_t>(depth) * 2, ' ');
        fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
        out_ += '\n';
    }

    static std::string number(double value) {
        std::string text = fmt::format("{:.2f}", value);
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
        return text == "-0" ? "0" : text;
    }
    static std::string number(Pt length) { return number(length.value); }

    static std::string font_name(const FontChoice& font) {
        return fmt::format("{}{}{}", font.family, font.bold ? " bold" : "", font.italic ? " italic" : "");
    }

    static std::string colour_name(const Colour& colour) {
        const auto channel = [](double value) { return std::lround(value * 255); };
        return fmt::format("#{:02x}{:02x}{:02x}", channel(colour.red), channel(colour.green),
                           channel(colour.blue));
    }

    static std::string tag_name(TagId tag) {
        return tag == artifact ? std::string("artifact") : fmt::format("tag {}", tag);
    }

    static std::string rule_name(const Rule& rule) {
        return fmt::format("{} pt {} {} {}", number(rule.thickness),
                           rule.width.value > 0 ? number(rule.width) + " wide"
                                                : number(rule.share * 100) + " %",
                           align_names.at(static_cast<std::size_t>(rule.align)), colour_name(rule.colour));
    }

    void add_metadata() {
        const Metadata& meta = document_.metadata;
        const auto entry = [&](std::string_view name, const std::string& value) {
            if (!value.empty()) line(0, "metadata {}: {}", name, value);
        };
        entry("title", meta.title);
        entry("author", meta.author);
        entry("subject", meta.subject);
        entry("keywords", meta.keywords);
        entry("language", meta.language);
        entry("identifier", meta.identifier);
        entry("source", meta.source);
        entry("organisation", meta.organisation);
        if (meta.date) entry("date", to_iso(*meta.date));
    }

    void add_page() {
        const PageDesign& page = document_.page;
        line(0, "page {} × {}, margins top {} bottom {} inner {} outer {}{}{}", number(page.width),
             number(page.height), number(page.top), number(page.bottom), number(page.inner),
             number(page.outer), page.mirrored ? ", mirrored" : "", page.fill ? "" : ", not filled");
        if (page.first)
            line(0, "first page, margins top {} bottom {} inner {} outer {}", number(page.first->top),
                 number(page.first->bottom), number(page.first->inner), number(page.first->outer));
        const PageNumbers& numbers = page.numbers;
        if (numbers.form != PageNumbers::Form::decimal || numbers.front || numbers.start != 1)
            line(0, "pages numbered {}{} from {}", form_name(numbers.form),
                 numbers.front ? ", before the body " + std::string(form_name(*numbers.front)) : "",
                 numbers.start);
        for (const RunningLine& running : page.running) {
            line(0, "running at {}{}{}{}", number(running.baseline),
                 running.on_first ? "" : ", not on page 1", kinds_name(running.on),
                 running.rule ? ", rule " + rule_name(*running.rule) : "");
            static constexpr std::array<std::string_view, 3> names = {"left", "centre", "right"};
            static constexpr std::array<std::string_view, 3> sides = {"inner", "centre", "outer"};
            for (std::size_t i = 0; i < names.size(); ++i) {
                if (!running.parts[i].empty())
                    line(1, "{}: {}", running.facing ? sides[i] : names[i], running_texts(running.parts[i]));
            }
        }
    }

    static std::string_view form_name(PageNumbers::Form form) {
        static constexpr std::array<std::string_view, 3> names = {"1", "i", "I"};
        return names.at(static_cast<std::size_t>(form));
    }

    static std::string kinds_name(const std::vector<PageKind>& kinds) {
        static constexpr std::array<std::string_view, 7> names = {"first", "other", "odd", "even",
                                                                  "last",  "front", "body"};
        std::string text;
        for (const PageKind kind : kinds)
            text +=
                fmt::format("{} {}", text.empty() ? ", on" : " or", names.at(static_cast<std::size_t>(kind)));
        return text;
    }

    std::string running_texts(const std::vector<RunningText>& texts) const {
        static constexpr std::array<std::string_view, 5> kinds = {"", "page", "pages", "section", "article"};
        std::vector<StyledRun> all;
        for (const RunningText& text : texts) {
            StyledRun& run = all.emplace_back(text.run);
            if (text.kind == RunningText::Kind::text) continue;
            run.text = fmt::format("{{{}{}{}{}}}", kinds.at(static_cast<std::size_t>(text.kind)),
                                   text.level > 1 ? std::to_string(text.level) : "",
                                   text.letters == RunningText::Letters::as_written ? ""
                                   : text.letters == RunningText::Letters::small    ? ":lower"
                                                                                    : ":upper",
                                   text.last ? ":last" : "");
        }
        return runs(all, artifact);
    }

    void add_style(std::size_t index) {
        const ParagraphStyle& style = document_.styles[index];
        std::string text =
            fmt::format("style {} {}: {}, pitch {}", index, style.name,
                        align_names.at(static_cast<std::size_t>(style.align)), number(style.pitch));
        const auto length = [&](std::string_view name, Pt value) {
            if (value.value != 0) text += fmt::format(", {} {}", name, number(value));
        };
        const auto flag = [&](std::string_view name, bool value) {
            if (value) text += fmt::format(", {}", name);
        };
        length("first indent", style.first_indent);
        length("left", style.left);
        length("right", style.right);
        length("before", style.before);
        length("after", style.after);
        length("stretch", style.stretch);
        if (style.breaking == LineBreaking::first_fit) text += ", first fit";
        text += fmt::format(", gap {} to {}, scaling {}, widows {}, orphans {}", number(style.gap_least),
                            number(style.gap_most), number(style.glyph_scaling), style.widows, style.orphans);
        flag("keep with next", style.keep_with_next);
        flag("keep together", style.keep_together);
        flag("balanced", style.balanced);
        flag("kerning", style.kerning);
        if (style.rule_above) text += ", rule above " + rule_name(*style.rule_above);
        if (style.rule_below) text += ", rule below " + rule_name(*style.rule_below);
        line(0, "{}", text);
    }

    void add_tag(std::size_t index) {
        const Tag& tag = document_.tags[index];
        std::string text = fmt::format("tag {} {}", index, role_name(tag.role));
        if (index != document_tag) text += fmt::format(" in {}", tag.parent);
        if (tag.at.line) text += fmt::format(" from {}:{}", tag.at.line, tag.at.column);
        if (!tag.target.empty()) text += fmt::format(" to {}", tag.target);
        if (tag.destination != artifact) text += fmt::format(" to tag {}", tag.destination);
        if (tag.columns > 1 || tag.rows > 1) text += fmt::format(" over {}x{}", tag.columns, tag.rows);
        static constexpr std::array<std::string_view, 3> scopes = {"", " of its row", " of its column"};
        text += scopes.at(static_cast<std::size_t>(tag.scope));
        if (!tag.alt.empty()) text += fmt::format(" alt “{}”", tag.alt);
        line(0, "{}", text);
    }

    /// Runs in one line; each with its font and size, its colour unless black, its tag unless the
    /// paragraph's.
    std::string runs(const std::vector<StyledRun>& all, TagId usual) const {
        std::string text;
        for (const StyledRun& run : all) {
            if (!text.empty()) text += ' ';
            if (run.line_break) {
                text += "⏎";
                continue;
            }
            text += fmt::format("[{} {}", run.font, number(run.size));
            if (run.colour != Colour{}) text += ' ' + colour_name(run.colour);
            if (run.tag != usual) text += ' ' + tag_name(run.tag);
            if (run.rise.value != 0) text += " raised " + number(run.rise);
            if (run.note != no_note) text += fmt::format(" note {}", run.note);
            if (run.picture != no_picture) text += " picture " + document_.pictures[run.picture].path;
            if (run.page_of != artifact) text += " page of " + tag_name(run.page_of);
            text += "] “" + run.text + "”";
        }
        return text;
    }

    void add_paragraph(const Paragraph& paragraph, int depth, std::string_view kind = "paragraph") {
        line(depth, "{} {} {}{}{}", kind, document_.styles.at(paragraph.style).name, tag_name(paragraph.tag),
             paragraph.page_of ? fmt::format(", page of tag {}", *paragraph.page_of) : "",
             paragraph.behind_page ? fmt::format(", behind it “{}”", *paragraph.behind_page) : "");
        if (paragraph.label)
            line(depth + 1, "label {} wide: {}", number(paragraph.label->width),
                 runs({paragraph.label->run}, paragraph.tag));
        line(depth + 1, "{}", runs(paragraph.runs, paragraph.tag));
    }

    void add_photo(const Photo& photo, int depth) {
        // A template's own file stands in a folder that differs from machine to machine.
        const std::string path =
            photo.of_template ? std::filesystem::path(photo.path).filename().string() : photo.path;
        line(depth,
             "photo “{}”{} {}, at most {} × {}, {}, left {} right {} before {} after {}, caption {} {}", path,
             photo.of_template ? " of the template" : "", tag_name(photo.tag), number(photo.max_width),
             number(photo.max_height), align_names.at(static_cast<std::size_t>(photo.align)),
             number(photo.left), number(photo.right), number(photo.before), number(photo.after),
             number(photo.caption_gap),
             photo.caption_beside  ? "beside"
             : photo.caption_above ? "above"
                                   : "below");
        if (photo.next_beside)
            line(depth + 1, "may stand beside the next: {} in a row, gap {}, least {}", photo.row.most,
                 number(photo.row.gap), number(photo.row.least));
        for (const Paragraph& caption : photo.caption)
            add_paragraph(caption, depth + 1, "caption");
    }

    void add_row(const Row& row, int depth) {
        line(depth, "row, gap {}, before {}, after {}{}", number(row.gap), number(row.before),
             number(row.after), row.keep_with_next ? ", keep with next" : "");
        for (const Cell& cell : row.cells) {
            line(depth + 1, "cell {}", number(cell.share));
            add_blocks(cell.blocks, depth + 2);
        }
    }

    void add_table(const StyledTable& table, int depth) {
        static constexpr std::array<std::string_view, 4> rules = {"none", "head", "horizontal", "grid"};
        static constexpr std::array<std::string_view, 3> vertical = {"top", "middle", "bottom"};
        line(depth,
             "table {}, {} columns, head {}, rules {} {} and {} pt {}, padding {} above {} below {}, {}, "
             "scale {}, {} "
             "{}, left {} right {} before {} after {}, caption {} {}",
             tag_name(table.tag), table.columns, table.head, rules.at(static_cast<std::size_t>(table.rules)),
             number(table.thickness), number(table.outer_thickness), colour_name(table.colour),
             number(table.padding), number(table.padding_above), number(table.padding_below),
             vertical.at(static_cast<std::size_t>(table.vertical_align)), number(table.least_scale),
             table.full ? "full" : "natural", align_names.at(static_cast<std::size_t>(table.align)),
             number(table.left), number(table.right), number(table.before), number(table.after),
             number(table.caption_gap), table.caption_above ? "above" : "below");
        for (const Paragraph& caption : table.caption)
            add_paragraph(caption, depth + 1, "caption");
        for (const TableRow& row : table.rows) {
            line(depth + 1, "row{}{}", row.keep_with_before ? ", keep with the one before" : "",
                 row.fill ? ", " + colour_name(*row.fill) : "");
            for (const TableCell& cell : row.cells) {
                line(depth + 2, "cell {}{}, {}{}", cell.column,
                     cell.columns > 1 || cell.rows > 1 ? fmt::format(" {}x{}", cell.columns, cell.rows) : "",
                     align_names.at(static_cast<std::size_t>(cell.align)),
                     cell.number ? fmt::format(", meets at {}", *cell.number) : "");
                if (!cell.text.runs.empty()) add_paragraph(cell.text, depth + 3);
            }
        }
    }

    void add_article(const Article& article, std::size_t number, int depth) {
        line(depth, "article {} {}", number, tag_name(article.tag));
        const Continued& continued = article.continued;
        const auto text = [&](std::string_view name, const std::vector<RunningText>& texts) {
            if (!texts.empty())
                line(depth + 1, "{} {}: {}", name, document_.styles.at(continued.style).name,
                     running_texts(texts));
        };
        text("goes on", continued.foot);
        text("gone on", continued.head);
    }

    void add_blocks(const std::vector<Block>& blocks, int depth) {
        for (const Block& block : blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block.kind)) {
                add_paragraph(*paragraph, depth);
            } else if (const auto* photo = std::get_if<Photo>(&block.kind)) {
                add_photo(*photo, depth);
            } else if (const auto* row = std::get_if<Row>(&block.kind)) {
                add_row(*row, depth);
            } else if (const auto* table = std::get_if<StyledTable>(&block.kind)) {
                add_table(*table, depth);
            } else if (const auto* separator = std::get_if<Separator>(&block.kind)) {
                line(depth, "rule {}, before {}, after {}{}{}", rule_name(separator->rule),
                     number(separator->before), number(separator->after),
                     separator->keep_with_next ? ", keep with next" : "",
                     separator->inside_page ? ", not at the top of a page" : "");
            } else if (const auto* columns = std::get_if<Columns>(&block.kind)) {
                line(depth, "columns {}, gap {}{}", columns->count, number(columns->gap),
                     columns->rule ? ", rule " + rule_name(*columns->rule) : "");
            } else if (const auto* start = std::get_if<ArticleStart>(&block.kind)) {
                if (start->article == 0)
                    line(depth, "end of articles");
                else
                    add_article(document_.articles.at(start->article - 1), start->article, depth);
            } else {
                const bool body = std::get<PageBreak>(block.kind).body;
                line(depth, "page break{}", body ? ", the body begins" : "");
            }
        }
    }

    const StyledDocument& document_;
    std::string out_;
};

} // namespace

std::string_view role_name(Role role) {
    return role_names.at(static_cast<std::size_t>(role));
}

std::string dump(const StyledDocument& document) {
    return Listing(document).make();
}

} // namespace anban::templates
