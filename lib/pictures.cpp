#include "pictures.hpp"

#include "images/images.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <system_error>
#include <utility>

namespace anban {
namespace {

constexpr int most_rows = 28;                 // pixels: 21 pt at 96 dpi, about a line
constexpr std::uintmax_t most_bytes = 65'536; // what is larger is no picture of a few lines: it isn't read

class Settler {
public:
    Settler(document::Document& document, const SourceFolder& folder, Diagnostics& messages)
        : document_(document), folder_(folder), messages_(messages) {}

    void visit(std::vector<document::Block>& blocks) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            std::vector<document::Figure> large;
            if (auto* paragraph = std::get_if<document::Paragraph>(&blocks[i].kind)) {
                settle(paragraph->text, large);
            } else if (auto* table = std::get_if<document::Table>(&blocks[i].kind)) {
                for (document::TableRow& row : table->rows)
                    for (document::TableCell& cell : row.cells)
                        settle(cell.text, large);
            } else if (auto* quote = std::get_if<document::Quote>(&blocks[i].kind)) {
                visit(quote->blocks);
            } else if (auto* list = std::get_if<document::List>(&blocks[i].kind)) {
                for (document::ListItem& item : list->items)
                    visit(item.blocks);
            }
            for (document::Figure& figure : large)
                blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(++i), {std::move(figure)});
        }
    }

private:
    /// Takes pictures that are too large out of a text.
    void settle(document::Text& text, std::vector<document::Figure>& large) {
        std::erase_if(text, [&](const document::Inline& run) {
            if (run.picture == 0) return false;
            document::Figure& figure = document_.pictures[run.picture - 1];
            const document::FigureLook& look = figure.look;
            if (look.share > 0 || look.width.value > 0 || look.height.value > 0 || is_small(figure.photo))
                return false;
            messages_.push_back(
                {Severity::note, "figure-in-text", document_.file, figure.at,
                 "the photo stands below the text that it was written in",
                 "give it a paragraph of its own to choose its place, or write `{height=4mm}` "
                 "behind it to have it in the line"});
            large.push_back(std::move(figure));
            return true;
        });
    }

    /// Whether a picture can be read and is about as high as a line.
    bool is_small(const std::string& name) {
        const auto [known, added] = small_.try_emplace(name, false);
        if (!added) return known->second;
        const auto path = images::locate(name, folder_);
        std::error_code error;
        if (!path || std::filesystem::file_size(*path, error) > most_bytes || error) return false;
        const auto image = images::load(*path);
        return known->second = image && image->seen_height() <= most_rows;
    }

    document::Document& document_;
    const SourceFolder& folder_;
    Diagnostics& messages_;
    std::map<std::string, bool> small_;
};

void settle_pictures(document::Document& document, const SourceFolder& folder, Diagnostics& messages) {
    if (!document.pictures.empty()) Settler(document, folder, messages).visit(document.blocks);
}

} // namespace

void settle_pictures(readers::ReadDocument& read, const std::vector<SourceFolder>& folders) {
    document::Document& document = read.document;
    settle_pictures(document, folders.front(), read.messages);
    for (std::size_t i = 0; i < document.articles.size(); ++i)
        settle_pictures(document.articles[i], folders.at(i + 1), read.messages);
}

} // namespace anban
