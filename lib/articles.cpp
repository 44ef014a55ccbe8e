#include "articles.hpp"

#include "document/fields.hpp"
#include "reading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace anban {
namespace {

namespace fs = std::filesystem;

constexpr Wanted wanted{"article", "the folder of its bulletin", "allow articles from outside",
                        "mend its name in the list, or put the article there"};
constexpr std::size_t most_articles = 1000;
constexpr std::size_t most_bytes = 64'000'000; // of all of them

class ArticleReader {
public:
    ArticleReader(bool allow_outside, readers::ReadDocument& into)
        : into_(into), from_{into.document.folder, {}, allow_outside} {}

    /// An article that the front matter lists.
    void add(const document::Field& listed) {
        const auto found = locate(listed.value, from_, wanted);
        if (!found) return miss(found.failure(), listed);
        auto article = Source::from_file(*found);
        if (!article) return miss(article.failure(), listed);
        article->name = fs::path(article->name).lexically_normal().string();
        const fs::path folder = fs::path(listed.value).parent_path();
        const auto& all = into_.document.article_files;
        add(*article, std::count_if(all.begin(), all.end(), [&](const document::Field& other) {
                          return fs::path(other.value).parent_path() == folder;
                      }) > 1);
    }

    /// An article in memory.
    void add(const Source& article, bool among_others) {
        bytes_ += article.bytes.size();
        auto read = read_source(article, among_others);
        if (!read) return miss(read.failure());
        append(into_.messages, std::move(read->messages));
        if (!read->document.article_files.empty())
            into_.messages.push_back({Severity::warning, "articles-nested", read->document.file,
                                      read->document.article_files.front().at,
                                      "an article lists articles of its own: they are left out",
                                      "list them in the bulletin itself"});
        into_.document.articles.push_back(std::move(read->document));
    }

    std::size_t bytes() const { return bytes_; } ///< of all articles so far
    /// Why the first article that is missing can't be had.
    const std::optional<Failure>& missing() const { return missing_; }

private:
    /// The message belongs to the line that names the article.
    void miss(Failure why, const document::Field& listed) {
        why.why.file = into_.document.file;
        why.why.at = listed.at;
        miss(std::move(why));
    }
    void miss(Failure why) {
        into_.messages.push_back(why.why);
        if (!missing_) missing_ = std::move(why);
    }

    readers::ReadDocument& into_;
    SourceFolder from_;
    std::size_t bytes_ = 0;
    std::optional<Failure> missing_;
};

Failure too_large(const document::Document& bulletin, const std::string& what) {
    const SourcePos at = bulletin.article_files.empty() ? SourcePos{} : bulletin.article_files.front().at;
    return fail(FailureKind::bad_data, "articles-too-large", "a bulletin of " + what,
                "make several bulletins of it", bulletin.file, at);
}

/// What names a bulletin that has no text of its own, from the first article that says it.
void take_names(document::Document& bulletin) {
    const auto take = [&](const std::string& key) {
        for (const document::Document& article : bulletin.articles) {
            const auto field = article.fields.find(key);
            if (field == article.fields.end() || field->second.value.empty()) continue;
            bulletin.fields.emplace(key, document::Field{field->second.value, {}});
            return;
        }
    };
    for (const document::KnownField& known : document::known_fields())
        if (known.of_bulletin) take(std::string(known.key));
    take("template");
    take("text-size");
}

} // namespace

Result<readers::ReadDocument> read_bulletin(const Source& source, bool allow_outside) {
    const bool joined = source.bytes.empty() && !source.articles.empty();
    readers::ReadDocument bulletin;
    if (joined) {
        bulletin.document.file = source.name;
        bulletin.document.folder = source.folder;
    } else {
        auto read = read_source(source);
        if (!read) return read;
        bulletin = *std::move(read);
    }
    document::Document& document = bulletin.document;
    if (document.article_files.empty() && source.articles.empty()) return bulletin;
    if (document.article_files.size() + source.articles.size() > most_articles)
        return too_large(document, fmt::format("more than {} articles", most_articles));
    ArticleReader reader(allow_outside, bulletin);
    for (const document::Field& listed : document.article_files) {
        reader.add(listed);
        if (reader.bytes() > most_bytes)
            return too_large(document, fmt::format("articles of more than {} MB", most_bytes / 1'000'000));
    }
    for (const Source& article : source.articles)
        reader.add(article, source.articles.size() > 1);
    if (joined) take_names(document);
    std::string& names = document.fields["articles"].value; // templates ask for it
    for (const Source& article : source.articles)
        names += (names.empty() ? "" : ", ") + article.name;
    if (document.articles.empty() && document.blocks.empty() && reader.missing()) return *reader.missing();
    return bulletin;
}

std::vector<SourceFolder> photo_folders(const document::Document& document, bool allow_outside) {
    std::vector<SourceFolder> folders{{document.folder, {}, allow_outside}};
    for (const document::Document& article : document.articles) {
        const bool inside = lies_in(article.folder, document.folder);
        folders.push_back({article.folder, inside ? document.folder : article.folder, allow_outside});
    }
    return folders;
}

} // namespace anban
