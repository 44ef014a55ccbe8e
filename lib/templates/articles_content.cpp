// Reading [articles]: how the articles of a bulletin are dressed.
#include "templates/content_reading.hpp"
#include "templates/vocabulary.hpp"

namespace anban::templates {
namespace {

struct ArticlesIn {
    ArticlesSpec& articles;
    const FieldNames& fields;
};

struct ContinuedIn {
    ContinuedSpec& continued;
    const FieldNames& fields;
};

/// A text with fields of the article and the number of a page.
template <TextSpec ContinuedSpec::*Member>
void read_continued_text(Reader& reader, const Node& node, ContinuedIn& to) {
    TextSpec& text = to.continued.*Member;
    read_text(reader, node, to.fields, true, text);
    check_page_slots(reader, node.place, text);
}

constexpr auto continued_keys = std::to_array<Key<ContinuedIn>>({
    {"style", [](Reader& r, const Node& n, ContinuedIn& to) { r.read_style(n, to.continued.style); }},
    {"foot", read_continued_text<&ContinuedSpec::foot>},
    {"head", read_continued_text<&ContinuedSpec::head>},
});

void read_continued(Reader& reader, const Node& node, ContinuedSpec& to, const FieldNames& fields) {
    ContinuedIn in{to, fields};
    if (!read_table(reader, node, continued_keys, in)) return;
    if (!find(*node.table(), "style"))
        reader.error(node.place, "template-bad-block", "continued without a style", "add style = \"…\"");
}

template <std::vector<BlockSpec> ArticlesSpec::*Member>
void read_sequence(Reader& reader, const Node& node, ArticlesIn& to) {
    read_blocks(reader, node, to.fields, to.articles.*Member, 0);
}

constexpr auto articles_keys = std::to_array<Key<ArticlesIn>>({
    {"opening", read_sequence<&ArticlesSpec::opening>},
    {"closing", read_sequence<&ArticlesSpec::closing>},
    {"between", read_sequence<&ArticlesSpec::between>},
    {"teaser", [](Reader& r, const Node& n,
                  ArticlesIn& to) { read_blocks(r, n, to.fields, to.articles.teaser, 0, true); }},
    {"entry",
     [](Reader& r, const Node& n, ArticlesIn& to) { read_text(r, n, to.fields, false, to.articles.entry); }},
    {"continued", [](Reader& r, const Node& n,
                     ArticlesIn& to) { read_continued(r, n, to.articles.continued, to.fields); }},
});

/// Each article is listed once, by the contents of the whole.
void check_sequence(Reader& reader, const std::vector<BlockSpec>& blocks) {
    for (const BlockSpec& block : blocks)
        if (block.contents || block.teasers)
            reader.error(block.place, "template-bad-block", "contents or teasers inside of articles",
                         "put them into [[opening]]");
}

} // namespace

void check_page_slots(Reader& reader, const Place& at, const TextSpec& text) {
    for (const SpanSpec& span : text)
        for (const Piece& piece : span.pattern.pieces)
            if (piece.kind != Piece::Kind::literal && piece.kind != Piece::Kind::slot &&
                piece.kind != Piece::Kind::page)
                reader.error(at, "template-bad-text", "a slot that only heads and feet may have",
                             "{page}, or a field of the article, such as {title}");
}

void read_articles(Reader& reader, const Node& node, Content& to) {
    ArticlesIn in{to.articles, to.names};
    if (!read_table(reader, node, articles_keys, in)) return;
    for (const auto* sequence :
         {&to.articles.opening, &to.articles.closing, &to.articles.between, &to.articles.teaser})
        check_sequence(reader, *sequence);
}

void add_article_tables(Vocabulary& to) {
    to.push_back({"articles", names_of(articles_keys)});
    to.push_back({"continued", names_of(continued_keys)});
}

} // namespace anban::templates
