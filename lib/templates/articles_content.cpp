// Reading [articles]: how the articles of a bulletin are dressed.
#include "templates/content_reading.hpp"
#include "templates/vocabulary.hpp"

namespace anban::templates {
namespace {

struct ArticlesIn {
    ArticlesSpec& articles;
    const FieldNames& fields;
};

template <std::vector<BlockSpec> ArticlesSpec::*Member>
void read_sequence(Reader& reader, const Node& node, ArticlesIn& to) {
    read_blocks(reader, node, to.fields, to.articles.*Member, 0);
}

constexpr auto articles_keys = std::to_array<Key<ArticlesIn>>({
    {"opening", read_sequence<&ArticlesSpec::opening>},
    {"closing", read_sequence<&ArticlesSpec::closing>},
    {"between", read_sequence<&ArticlesSpec::between>},
    {"entry",
     [](Reader& r, const Node& n, ArticlesIn& to) { read_text(r, n, to.fields, false, to.articles.entry); }},
});

/// Each article is listed once, by the contents of the whole.
void check_sequence(Reader& reader, const std::vector<BlockSpec>& blocks) {
    for (const BlockSpec& block : blocks)
        if (block.contents)
            reader.error(block.place, "template-bad-block", "contents inside of articles",
                         "put them into [[opening]]");
}

} // namespace

void read_articles(Reader& reader, const Node& node, Content& to) {
    ArticlesIn in{to.articles, to.names};
    if (!read_table(reader, node, articles_keys, in)) return;
    for (const auto* sequence : {&to.articles.opening, &to.articles.closing, &to.articles.between})
        check_sequence(reader, *sequence);
}

void add_article_tables(Vocabulary& to) {
    to.push_back({"articles", names_of(articles_keys)});
}

} // namespace anban::templates
