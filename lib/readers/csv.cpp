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
    std::uint32_t line = 0;
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
    /// Line of a quote that nothing closes; 0 where there is none.
    std::uint32_t unclosed() const { return unclosed_; }

    Record next() {
        Record record;
        record.line = line_;
        do
            record.values.push_back(value());
        while (separator_follows());
        if (more()) ++at_, ++line_; // the line end
        return record;
    }

private:
    bool separator_follows() {
        if (!more() || text_[at_] != separator_) return false;
        ++at_;
        return true;
    }

    Value value() {
        Value value{{}, line_};
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
                unclosed_ = value.line;
                at_ = text_.size();
                return;
            }
            const std::string_view part = text_.substr(at_, quote - at_);
            line_ += static_cast<std::uint32_t>(std::count(part.begin(), part.end(), '\n'));
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
    std::uint32_t line_ = 1, unclosed_ = 0;
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
    cell.at = {value.line, 1};
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
    if (reader.unclosed() > 0)
        return fail(FailureKind::bad_data, "csv-quote", "a value begins with a quote that nothing closes",
                    "write a quote inside quotes twice", file, {reader.unclosed(), 1});
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
