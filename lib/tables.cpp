#include "tables.hpp"

#include "base/files.hpp"
#include "readers/csv.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace anban {
namespace {

constexpr Wanted wanted{"table", "the source's folder", "allow files from outside",
                        "mend its name, or put the file there"};
constexpr std::size_t most_bytes = 16'000'000; // of one file
constexpr std::size_t most_together = 64'000'000;

class Loader {
public:
    Loader(const std::string& file, const SourceFolder& folder, std::size_t& bytes, Diagnostics& messages)
        : file_(file), folder_(folder), bytes_(bytes), messages_(messages) {}

    void visit(std::vector<document::Block>& blocks) {
        for (document::Block& block : blocks) {
            if (auto* table = std::get_if<document::Table>(&block.kind)) {
                if (!table->file.empty()) load(*table);
            } else if (auto* quote = std::get_if<document::Quote>(&block.kind)) {
                visit(quote->blocks);
            } else if (auto* list = std::get_if<document::List>(&block.kind)) {
                for (document::ListItem& item : list->items)
                    visit(item.blocks);
            }
        }
    }

private:
    void load(document::Table& table) {
        const auto found = locate(table.file, folder_, wanted);
        if (!found) return report(found.failure(), table.at);
        const auto bytes = read_file(*found, std::min(most_bytes, most_together - bytes_));
        if (!bytes) return report(bytes.failure(), table.at);
        bytes_ += bytes->size();
        auto read = readers::read_csv(*bytes, table.file, table);
        if (!read) {
            table.rows.clear();
            messages_.push_back(read.failure().why); // it names its own file and line
            return;
        }
        // Messages on the pages name the source, whose line this is.
        for (document::TableRow& row : table.rows)
            for (document::TableCell& cell : row.cells) {
                cell.at = table.at;
                for (document::Inline& run : cell.text)
                    run.at = table.at;
            }
        append(messages_, *std::move(read));
    }

    /// The message belongs to the line that names the file.
    void report(Failure why, SourcePos at) {
        why.why.file = file_;
        why.why.at = at;
        messages_.push_back(std::move(why.why));
    }

    const std::string& file_;
    const SourceFolder& folder_;
    std::size_t& bytes_;
    Diagnostics& messages_;
};

} // namespace

void load_tables(readers::ReadDocument& read, const std::vector<SourceFolder>& folders) {
    std::size_t bytes = 0;
    document::Document& document = read.document;
    Loader(document.file, folders.front(), bytes, read.messages).visit(document.blocks);
    for (std::size_t i = 0; i < document.articles.size(); ++i)
        Loader(document.articles[i].file, folders.at(i + 1), bytes, read.messages)
            .visit(document.articles[i].blocks);
}

} // namespace anban
