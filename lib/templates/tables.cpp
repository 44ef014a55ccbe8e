#include "templates/tables.hpp"

#include "templates/numbers.hpp"
#include "text/clean.hpp"

#include <algorithm>
#include <array>

namespace anban::templates {
namespace {

/// What is known of a column.
struct ColumnKind {
    bool numbers = false; ///< and nothing else in the body
    bool counts = false;  ///< the rows: `STT`
    document::Table::Align told = document::Table::Align::automatic;
};

/// The words that head a column of ordinal numbers.
bool counts_rows(const std::string& head) {
    static constexpr std::array<std::string_view, 6> words{"stt",       "tt",     "số tt",
                                                           "số thứ tự", "thứ tự", "no."};
    const std::string lower = text::lower(head);
    return std::find(words.begin(), words.end(), lower) != words.end();
}

std::vector<ColumnKind> kinds_of(const document::Table& table) {
    std::vector<ColumnKind> kinds(table.columns.size());
    std::vector<bool> other(kinds.size());
    for (std::size_t i = 0; i < kinds.size(); ++i)
        kinds[i].told = table.columns[i];
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (const document::TableCell& cell : table.rows[row].cells) {
            const std::string text = document::plain(cell.text);
            ColumnKind& kind = kinds[cell.column];
            if (row < table.head) {
                kind.counts = kind.counts || (cell.columns == 1 && counts_rows(text));
            } else if (cell.columns == 1 && !text.empty()) {
                const auto number = table_number(text);
                kind.numbers = kind.numbers || (number && number->is_number);
                other[cell.column] = other[cell.column] || !number;
            }
        }
    }
    for (std::size_t i = 0; i < kinds.size(); ++i)
        kinds[i].numbers = kinds[i].numbers && !other[i];
    return kinds;
}

class TableDresser {
public:
    TableDresser(Dressing& dressing, const document::Table& table, const RunsOf& runs_of)
        : d_(dressing), spec_(d_.tmpl.content.tables), from_(table), runs_of_(runs_of),
          kinds_(kinds_of(table)) {
        const ElementSpec& elements = d_.tmpl.content.elements;
        cell_ = spec_.cell.value_or(elements.paragraph);
        head_ = spec_.head.value_or(cell_);
        total_ = spec_.total.value_or(cell_);
        caption_ = spec_.caption.value_or(elements.caption);
    }

    StyledTable dress(const TablePlace& place) {
        StyledTable table = frame(place);
        add_caption(table, place.number);
        // A head needs a body (ISO 14289-1, 7.2): where all rows are head rows, they are the body.
        const std::size_t head = table.head < from_.rows.size() ? table.head : 0;
        TagId part = artifact;
        for (std::size_t row = 0; row < from_.rows.size(); ++row) {
            if (row == 0 || row == head)
                part = d_.tag(row < head ? Role::table_head : Role::table_body, table.tag, from_.at);
            table.rows.push_back(dress_row(row, part));
        }
        return table;
    }

private:
    StyledTable frame(const TablePlace& place) const {
        const auto length = [&](const Length& l) { return d_.look.scaled(l, d_.body_size()); };
        const Pt size = d_.look.styles[cell_].size;
        StyledTable table;
        table.tag = d_.tag(Role::table, place.parent, from_.at);
        d_.out.tags[table.tag].alt = from_.summary;
        table.columns = from_.columns.size();
        table.head = from_.head;
        table.rules = spec_.rules;
        table.thickness = spec_.thickness;
        table.outer_thickness = spec_.outer_thickness.value_or(spec_.thickness);
        table.colour = spec_.colour;
        table.padding = d_.look.scaled(spec_.padding, size);
        table.padding_above = d_.look.scaled(spec_.padding_above, size);
        table.padding_below = d_.look.scaled(spec_.padding_below, size);
        table.vertical_align = spec_.vertical_align;
        // Large print must not become small again: a size in pt grows with the text.
        const Pt least = std::max(d_.look.scaled(spec_.least_size, size), d_.look.least_size);
        if (least.value > 0) table.least_scale = std::min(least.value / size.value, 1.0);
        table.full = spec_.full;
        table.align = spec_.align;
        table.left = place.left;
        table.right = place.right;
        table.before = length(spec_.before);
        table.after = length(spec_.after);
        table.caption_gap = length(spec_.caption_gap);
        table.caption_above = spec_.caption_above;
        table.at = from_.at;
        return table;
    }

    void add_caption(StyledTable& table, const std::string& number) {
        if (!says_something(from_.caption) && number.empty()) return;
        Paragraph caption;
        caption.style = d_.style(caption_);
        caption.tag = d_.tag(Role::caption, table.tag, from_.at);
        d_.add_text(caption.runs, number, d_.with(d_.manner(caption_), spec_.numbers.look), caption.tag,
                    from_.at);
        append(caption.runs, runs_of_(from_.caption, d_.manner(caption_), caption.tag));
        table.caption.push_back(std::move(caption));
    }

    bool is_total(const document::TableRow& row) const {
        for (const document::TableCell& cell : row.cells) {
            const std::string text = text::lower(document::plain(cell.text));
            if (text.empty() || (kinds_[cell.column].counts && cell.columns == 1)) continue;
            return std::any_of(
                spec_.total_words.begin(), spec_.total_words.end(), [&](const std::string& word) {
                    const std::string lower = text::lower(word);
                    const auto end = text.find_first_not_of(":. ", lower.size());
                    return text.starts_with(lower) && (text.size() == lower.size() || end != lower.size());
                });
        }
        return false;
    }

    TableRow dress_row(std::size_t index, TagId part) {
        const document::TableRow& from = from_.rows[index];
        const bool head = index < from_.head, total = !head && is_total(from);
        TableRow row;
        row.keep_with_before = total && index > from_.head;
        if (head)
            row.fill = spec_.head_fill;
        else if (total && spec_.total_fill)
            row.fill = spec_.total_fill;
        else if ((index - from_.head) % 2 == 1)
            row.fill = spec_.zebra;
        const TagId tag =
            d_.tag(Role::table_row, part, from.cells.empty() ? from_.at : from.cells.front().at);
        for (const document::TableCell& cell : from.cells)
            row.cells.push_back(dress_cell(cell, head, total, tag));
        return row;
    }

    TableCell dress_cell(const document::TableCell& from, bool head, bool total, TagId row) {
        const ColumnKind& kind = kinds_[from.column];
        const bool names_row = !head && spec_.row_heads && from_.head > 0 && from.column == 0 &&
                               !kind.numbers && !from.text.empty();
        TableCell cell;
        cell.column = from.column;
        cell.columns = from.columns;
        cell.rows = from.rows;
        cell.at = from.at;
        const TagId tag = d_.tag(head || names_row ? Role::header_cell : Role::data_cell, row, from.at);
        Tag& made = d_.out.tags[tag];
        made.columns = static_cast<std::uint16_t>(from.columns);
        made.rows = static_cast<std::uint16_t>(std::min<std::size_t>(from.rows, UINT16_MAX));
        if (head || names_row) made.scope = head ? Scope::column : Scope::row;
        const StyleRef style = head ? head_ : total ? total_ : cell_;
        cell.text.style = d_.style(style);
        cell.text.tag = tag;
        cell.text.runs = runs_of_(from.text, d_.manner(style), tag);
        cell.align = align_of(from, kind, head, d_.look.styles[style].paragraph.align);
        if (!head && kind.numbers && !kind.counts && from.columns == 1 &&
            kind.told == document::Table::Align::automatic)
            if (const auto number = table_number(document::plain(from.text))) cell.number = number->whole;
        return cell;
    }

    static Align align_of(const document::TableCell& cell, const ColumnKind& kind, bool head, Align usual) {
        using Told = document::Table::Align;
        if (cell.columns > 1 && head) return Align::centre;
        if (kind.told == Told::left) return Align::left;
        if (kind.told == Told::centre) return Align::centre;
        if (kind.told == Told::right) return Align::right;
        if (head || cell.columns > 1) return usual;
        if (kind.counts) return Align::centre;
        return kind.numbers ? Align::right : usual;
    }

    Dressing& d_;
    const TableSpec& spec_;
    const document::Table& from_;
    const RunsOf& runs_of_;
    std::vector<ColumnKind> kinds_;
    StyleRef cell_ = 0, head_ = 0, total_ = 0, caption_ = 0;
};

} // namespace

StyledTable dress_table(Dressing& dressing, const document::Table& table, const TablePlace& place,
                        const RunsOf& runs_of) {
    return TableDresser(dressing, table, runs_of).dress(place);
}

} // namespace anban::templates
