#include "layout/page/continued.hpp"

#include "layout/blocks/blocks.hpp"
#include "layout/page/running_part.hpp"
#include "layout/paragraph/lines.hpp"

#include <algorithm>

namespace anban::layout {
namespace {

using templates::RunningText;

double height_of(const std::vector<RunningText>& texts) {
    double size = 0;
    for (const RunningText& text : texts)
        size = std::max(size, text.run.size.value);
    return (rise_share + depth_share) * size;
}

} // namespace

ContinuedHeights continued_heights(const templates::StyledDocument& document, std::size_t article) {
    if (article == 0) return {};
    const templates::Continued& continued = document.articles.at(article - 1).continued;
    if (continued.foot.empty() && continued.head.empty()) return {};
    const templates::ParagraphStyle& style = document.styles.at(continued.style);
    ContinuedHeights heights;
    if (!continued.foot.empty()) heights.foot = style.before.value + height_of(continued.foot);
    if (!continued.head.empty()) heights.head = height_of(continued.head) + style.after.value;
    return heights;
}

void add_continued(Context& context, const std::vector<PendingContinued>& pending, Pages& pages) {
    const Marks no_titles(context.document, {}, 0);
    for (const PendingContinued& line : pending) {
        const templates::Continued& continued = context.document.articles.at(line.article - 1).continued;
        const templates::ParagraphStyle& style = context.document.styles.at(continued.style);
        const std::size_t other = line.is_head ? line.page - 1 : line.page + 1;
        const std::string& label = pages.pages.at(other).label;
        const PageFacts facts{line.page, label, label, no_titles};
        RunningPart part;
        const auto& texts = line.is_head ? continued.head : continued.foot;
        part.shape(context, fill_in(texts, facts, all_words));
        if (part.width > line.width) part.shorten(context, texts, facts, line.width);
        if (part.text.words.empty()) continue;
        const double scale = part.width > line.width ? line.width / part.width : 1;
        const double top = line.top + (line.is_head ? 0 : style.before.value);
        const auto words = static_cast<std::uint32_t>(part.text.words.size());
        const double x = line.left + offset(style.align, part.width * scale, line.width);
        set_line(part.text, {0, words, 0, 0, scale}, x, top + rise_share * part.size,
                 pages.pages[line.page].items);
    }
}

} // namespace anban::layout
