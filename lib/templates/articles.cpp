// The articles of a bulletin, one after another.
#include "templates/dressing.hpp"
#include "templates/field_values.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace anban::templates {
namespace {

bool is_heading(Role role) {
    return role >= Role::heading1 && role <= Role::heading6;
}

/// The level that the template gives the headline of an article: that of the first heading among its blocks,
/// 0 where there is none.
int headline_level(const std::vector<BlockSpec>& blocks) {
    for (const BlockSpec& block : blocks) {
        if (!block.is_artifact && is_heading(block.role))
            return static_cast<int>(block.role) - static_cast<int>(Role::heading1) + 1;
        for (const ColumnSpec& column : block.columns)
            if (const int level = headline_level(column.blocks); level > 0) return level;
    }
    return 0;
}

/// What parts an article from the one above; a rule goes with the headline, but not to the top of a page.
void add_between(Dressing& d, const FieldValues& values) {
    const std::size_t begin = d.out.blocks.size();
    add_furniture(d, d.tmpl.content.articles.between, values);
    for (std::size_t i = begin; i < d.out.blocks.size(); ++i)
        if (auto* separator = std::get_if<Separator>(&d.out.blocks[i].kind))
            separator->keep_with_next = separator->inside_page = true;
}

Continued continued(Dressing& d, const FieldValues& values) {
    const ContinuedSpec& spec = d.tmpl.content.articles.continued;
    if (spec.foot.empty() && spec.head.empty()) return {};
    return {d.style(spec.style), running_texts(d, spec.foot, spec.style, values),
            running_texts(d, spec.head, spec.style, values)};
}

void list_in_contents(Dressing& d, const FieldValues& values, TagId tag) {
    Listed listed;
    listed.tag = tag;
    bool any = false;
    for (const SpanSpec& span : d.tmpl.content.articles.entry) {
        listed.entry.emplace_back(fill(span.pattern, values), &span.look);
        any = any || !listed.entry.back().first.empty();
    }
    if (any) d.headings.push_back(std::move(listed));
}

} // namespace

void add_articles(Dressing& d, const document::Document& bulletin, const FieldValues& values, int title) {
    const ArticlesSpec& spec = d.tmpl.content.articles;
    // Headlines keep the level that the template gives them below the bulletin's own title; without one they
    // are the topmost headings.
    const int level = std::max(headline_level(spec.opening), 1);
    d.heading_shift = title > 0 ? 0 : 1 - level;
    const int top = level + d.heading_shift;
    for (const document::Document& article : bulletin.articles) {
        FieldValues own(article, values);
        if (d.article > 0) add_between(d, own);
        const TagId tag = d.tag(Role::article, document_tag);
        d.out.articles.push_back({article.file, article.field("title"), tag, continued(d, own)});
        d.article = d.out.articles.size();
        d.out.blocks.push_back({ArticleStart{d.article}});
        d.inside = tag;
        list_in_contents(d, own, tag);
        add_furniture(d, spec.opening, own);
        const bool headed = std::any_of(d.out.tags.begin() + tag, d.out.tags.end(),
                                        [](const Tag& t) { return is_heading(t.role); });
        add_body(d, article, columns_of(d, own), {headed ? top + 1 : top, 2, numbers_headings(d, own)});
        add_closing(d, spec.closing, own);
        d.inside = document_tag;
        append(d.messages, own.take_messages());
    }
    d.article = 0;
    d.heading_shift = 0;
    d.out.blocks.push_back({ArticleStart{}});
}

std::vector<Block> teasers(Dressing& d, const BlockSpec& spec, TagId tag, const document::Document& bulletin,
                           const FieldValues& values) {
    std::vector<Block> made;
    Row row;
    row.gap = d.look.scaled(spec.gap, d.body_size());
    row.before = d.look.scaled(spec.before, d.body_size());
    row.after = d.look.scaled(spec.after, d.body_size());
    d.inside = tag;
    for (std::size_t i = static_cast<std::size_t>(spec.skip); i < bulletin.articles.size(); ++i) {
        const FieldValues own(bulletin.articles[i], values);
        d.teaser_of = d.out.articles.at(i).tag;
        std::vector<Block> blocks;
        if (!add_furniture(d, d.tmpl.content.articles.teaser, own, blocks)) continue;
        if (spec.across == 1) {
            std::move(blocks.begin(), blocks.end(), std::back_inserter(made));
            continue;
        }
        row.cells.push_back({1, std::move(blocks)});
        if (row.cells.size() < static_cast<std::size_t>(spec.across)) continue;
        made.push_back({row});
        row.cells.clear();
    }
    if (!row.cells.empty()) {
        row.cells.resize(static_cast<std::size_t>(spec.across)); // as wide as those above
        made.push_back({std::move(row)});
    }
    d.inside = document_tag;
    d.teaser_of = artifact;
    return made;
}

} // namespace anban::templates
