#include "readers/csv.hpp"

#include "readers/markdown/inlines.hpp"
#include "readers/markdown/limits.hpp"
#include "readers/table_grid.hpp"
#include "text/clean.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace anban::readers {
namespace {

using markdown::most_table_cells;
using markdown::most_table_columns;

struct Value {
    std::string text;
    SourcePos at;
};
struct Record {
    std::vector<Value> values;
    std::uint32_t line = 0;
};

/// Reads record after record.
class RecordReader {
public:
    RecordReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

    bool more() const { return at_ < text_.size(); }
    /// Where a quote is that nothing closes; line 0 where there is none.
    SourcePos unclosed() const { return unclosed_; }

    Record next() {
        Record record;
        record.line = place_.line;
        do
            record.values.push_back(value());
        while (separator_follows());
        if (more()) {
            ++at_; // the line end
            start_line(at_);
        }
        return record;
    }

private:
    bool separator_follows() {
        if (!more() || text_[at_] != separator_) return false;
        ++at_;
        return true;
    }

    void start_line(std::size_t at) {
        ++place_.line;
        place_.column = 1;
        counted_ = at;
    }

    /// Columns count characters.
    SourcePos place() {
        for (; counted_ < at_; ++counted_)
            place_.column += (static_cast<unsigned char>(text_[counted_]) & 0xC0U) != 0x80U ? 1 : 0; // UTF-8
        return place_;
    }

    Value value() {
        Value value{{}, place()};
        if (more() && text_[at_] == '"') quoted(value);
        // What follows a closing quote belongs to the value, as spreadsheets read it.
        const std::size_t end = std::min(text_.find_first_of(ends_, at_), text_.size());
        value.text += text_.substr(at_, end - at_);
        at_ = end;
        return value;
    }

    void quoted(Value& value) {
        for (++at_;;) {
            const std::size_t quote = text_.find('"', at_);
            if (quote == std::string_view::npos) {
                unclosed_ = value.at;
                at_ = text_.size();
                return;
            }
            const std::string_view part = text_.substr(at_, quote - at_);
            for (std::size_t end = part.find('\n'); end != std::string_view::npos;
                 end = part.find('\n', end + 1))
                start_line(at_ + end + 1);
            value.text += part;
            at_ = quote + 1;
            if (at_ == text_.size() || text_[at_] != '"') return;
            value.text += '"';
            ++at_;
        }
    }

    std::string_view text_;
    char separator_;
    const std::array<char, 2> sign_{separator_, '\n'};
    std::string_view ends_{sign_.data(), sign_.size()};
    std::size_t at_ = 0;
    std::size_t counted_ = 0; ///< bytes that `place_` stands behind
    SourcePos place_{1, 1}, unclosed_;
};

/// The sign that as many as possible of the first records hold equally often; of equal ones the one that
/// values hold least.
char separator_of(std::string_view text) {
    static constexpr std::array<char, 3> signs{'\t', ';', ','};
    constexpr std::size_t enough = 50;
    char best = ',';
    std::size_t best_share = 0;
    for (const char sign : signs) {
        RecordReader reader(text, sign);
        std::vector<std::size_t> counts;
        while (reader.more() && counts.size() < enough)
            counts.push_back(reader.next().values.size());
        const auto alike = static_cast<std::size_t>(std::count(counts.begin(), counts.end(), counts.front()));
        if (counts.front() < 2 || alike <= best_share) continue;
        best = sign;
        best_share = alike;
    }
    return best;
}

bool is_empty(const Record& record) {
    return record.values.size() == 1 &&
           record.values.front().text.find_first_not_of(' ') == std::string::npos;
}

GridCell cell_of(const Value& value) {
    GridCell cell;
    cell.at = value.at;
    markdown::Inlines inlines;
    std::string_view rest = value.text;
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        inlines.add(rest.substr(0, end), {}, cell.at);
        inlines.add_break(cell.at);
        rest.remove_prefix(end + 1);
    }
    inlines.add(rest, {}, cell.at);
    cell.text = inlines.take();
    if (cell.text.size() == 1) cell.mark = mark_of(cell.text.front().text);
    return cell;
}

Failure too_large(const std::string& file) {
    return fail(FailureKind::bad_data, "table-too-large", "the file has more cells than a table may have",
                fmt::format("{} columns and {} cells at most", most_table_columns, most_table_cells), file);
}

void report_ragged(const std::vector<Record>& records, std::size_t columns, const std::string& file,
                   Diagnostics& messages) {
    constexpr std::size_t most = 20;
    std::size_t told = 0;
    for (const Record& record : records) {
        if (record.values.size() == columns) continue;
        if (told++ == most) break;
        messages.push_back(
            {Severity::warning,
             "table-cells",
             file,
             {record.line, 1},
             fmt::format("this row has {} values, the longest {}: empty cells stand at its end",
                         record.values.size(), columns),
             "put a value with the separating sign in it between quotes"});
    }
}

} // namespace

bool is_csv_name(std::string_view name) {
    if (name.size() < 5) return false;
    const std::string ending = text::lower(name.substr(name.size() - 4));
    return ending == ".csv" || ending == ".tsv";
}

Result<Diagnostics> read_csv(std::string_view bytes, const std::string& file, document::Table& table) {
    auto decoded = text::decode(bytes, file);
    if (!decoded) return decoded.failure();
    text::Clean clean = text::normalise(*decoded, file);
    Diagnostics messages = std::move(clean.mends);
    RecordReader reader(clean.text, separator_of(clean.text));
    std::vector<Record> records;
    std::size_t columns = 0;
    while (reader.more()) {
        Record record = reader.next();
        if (is_empty(record)) continue;
        columns = std::max(columns, record.values.size());
        records.push_back(std::move(record));
        if (columns > most_table_columns || records.size() * columns > most_table_cells)
            return too_large(file);
    }
    if (reader.unclosed().line > 0)
        return fail(FailureKind::bad_data, "csv-quote", "a value begins with a quote that nothing closes",
                    "write a quote inside quotes twice", file, reader.unclosed());
    report_ragged(records, columns, file, messages);
    std::vector<GridRow> rows;
    for (const Record& record : records) {
        GridRow& row = rows.emplace_back();
        for (const Value& value : record.values)
            row.push_back(cell_of(value));
    }
    table.columns.assign(columns, document::Table::Align::automatic);
    table.rows.clear();
    fill_grid(std::move(rows), table, file, messages);
    return messages;
}

} // namespace anban::readers
