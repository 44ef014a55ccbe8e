#include "layout/page/page_references.hpp"

#include "layout/page/assemble.hpp"

#include <vector>

namespace anban::layout {
namespace {

/// Goes through all runs of a document.
class PageNamer {
public:
    PageNamer(std::vector<std::size_t> first, const Pages& pages) : first_(std::move(first)), pages_(pages) {}

    void name(std::vector<templates::Block>& blocks) {
        for (templates::Block& block : blocks)
            std::visit([&](auto& kind) { name(kind); }, block.kind);
    }

    bool changed() const { return changed_; }

private:
    void name(templates::Paragraph& paragraph) {
        for (templates::StyledRun& run : paragraph.runs) {
            if (run.page_of >= first_.size() || first_[run.page_of] >= pages_.pages.size()) continue;
            const std::string& label = pages_.pages[first_[run.page_of]].label;
            changed_ = changed_ || run.text != label;
            run.text = label;
        }
    }
    void name(templates::Photo& photo) { name(photo.caption); }
    void name(templates::Row& row) {
        for (templates::Cell& cell : row.cells)
            name(cell.blocks);
    }
    void name(templates::StyledTable& table) {
        name(table.caption);
        for (templates::TableRow& row : table.rows)
            for (templates::TableCell& cell : row.cells)
                name(cell.text);
    }
    void name(std::vector<templates::Paragraph>& paragraphs) {
        for (templates::Paragraph& paragraph : paragraphs)
            name(paragraph);
    }
    template <class Other>
    void name(Other&) {}

    std::vector<std::size_t> first_;
    const Pages& pages_;
    bool changed_ = false;
};

} // namespace

bool name_pages(templates::StyledDocument& document, const Pages& pages) {
    PageNamer namer(first_pages(document, pages), pages);
    namer.name(document.blocks);
    for (templates::Note& note : document.notes)
        namer.name(note.blocks);
    return namer.changed();
}

} // namespace anban::layout
