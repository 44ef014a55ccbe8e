// Dressing a document in a template.
#include "templates/dressing.hpp"
#include "templates/field_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace anban::templates {
namespace {

constexpr int deepest_nesting = 100; // of lists and quotes

/// What must be known of a document before its opening is made.
class Survey {
public:
    explicit Survey(const std::vector<document::Block>& blocks) { walk(blocks, 0); }
    bool has_headings = false;
    std::optional<SourcePos> too_deep;

private:
    void walk(const std::vector<document::Block>& blocks, int depth) {
        for (const document::Block& block : blocks) {
            if (too_deep) return;
            if (const auto* heading = std::get_if<document::Heading>(&block.kind)) {
                has_headings = has_headings || says_something(heading->text);
            } else if (const auto* quote = std::get_if<document::Quote>(&block.kind)) {
                if (depth == deepest_nesting)
                    too_deep = quote->at;
                else
                    walk(quote->blocks, depth + 1);
            } else if (const auto* list = std::get_if<document::List>(&block.kind)) {
                if (depth == deepest_nesting)
                    too_deep = list->at;
                else
                    for (const document::ListItem& item : list->items)
                        walk(item.blocks, depth + 1);
            }
        }
    }
};

/// A BCP 47 tag by its form: two to eight letters, then groups of one to eight letters and digits.
bool is_language(std::string_view tag) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto is_part = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); };
    for (std::size_t group = 0;; ++group) {
        const std::string_view part = tag.substr(0, tag.find('-'));
        const std::size_t least = group == 0 ? 2 : 1;
        const bool right = group == 0 ? std::all_of(part.begin(), part.end(), is_letter)
                                      : std::all_of(part.begin(), part.end(), is_part);
        if (!right || part.size() < least || part.size() > 8) return false;
        if (part.size() == tag.size()) return true;
        tag.remove_prefix(part.size() + 1);
    }
}

/// The title that the archive sees when the document has none: its first heading, else the file's name.
std::string title_without_field(const document::Document& document) {
    for (const document::Block& block : document.blocks) {
        if (const auto* heading = std::get_if<document::Heading>(&block.kind)) {
            std::string text = document::plain(heading->text);
            if (!text.empty()) return text;
        }
    }
    if (!document.articles.empty()) {
        const std::string& bulletin = document.field("bulletin");
        return bulletin.empty() ? document.articles.front().field("title") : bulletin;
    }
    return std::filesystem::path(document.file).stem().string();
}

std::string one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

Metadata metadata_of(const Template& tmpl, const FieldValues& values, const document::Document& document,
                     Diagnostics& messages) {
    const auto text = [&](std::string_view name) {
        const auto at = std::find(metadata_names.begin(), metadata_names.end(), name);
        return one_line(
            fill(tmpl.content.metadata[static_cast<std::size_t>(at - metadata_names.begin())], values));
    };
    Metadata meta;
    meta.title = text("title");
    if (meta.title.empty()) meta.title = title_without_field(document);
    meta.author = text("author");
    meta.subject = text("subject");
    meta.keywords = text("keywords");
    meta.identifier = text("identifier");
    meta.source = text("source");
    meta.organisation = text("organisation");
    const std::string language = text("language");
    if (is_language(language)) {
        meta.language = language;
    } else if (!language.empty()) {
        messages.push_back({Severity::warning,
                            "language-unknown",
                            document.file,
                            {},
                            fmt::format("“{}” isn't a language tag; {} is taken", language, meta.language),
                            "write a tag such as vi-VN or en"});
    }
    // The date is wanted as a value: the field that its text is made from is read as one.
    const auto date =
        std::find(metadata_names.begin(), metadata_names.end(), "date") - metadata_names.begin();
    for (const Piece& piece : tmpl.content.metadata[static_cast<std::size_t>(date)].pieces) {
        for (const FieldIndex field : piece.fields) {
            if (!meta.date && !values.text(field).empty()) meta.date = values.moment(field);
        }
    }
    return meta;
}

const Look* find_look(const Template& tmpl, const std::string& name) {
    for (const Look& look : tmpl.looks) {
        if (look.name == name) return &look;
    }
    return nullptr;
}

Failure unknown_size(const Template& tmpl, const std::string& name) {
    std::vector<std::string_view> names;
    for (const Look& look : tmpl.looks)
        names.emplace_back(look.name);
    return fail(FailureKind::usage, "text-size-unknown", fmt::format("there is no text size “{}”", name),
                fmt::format("template {} has {}", tmpl.info.name, fmt::join(names, ", ")));
}

/// The last page break of the opening ends the front part.
void begin_body(std::vector<Block>& opening) {
    for (auto block = opening.rbegin(); block != opening.rend(); ++block) {
        if (auto* page_break = std::get_if<PageBreak>(&block->kind)) {
            page_break->body = true;
            return;
        }
    }
}

/// Headings and articles in their order.
std::vector<Mark> marks_of(const Dressing& dressing) {
    std::vector<Mark> marks;
    for (const Article& article : dressing.out.articles)
        marks.push_back({article.tag, 0, article.title});
    for (const Listed& listed : dressing.headings)
        if (listed.heading)
            marks.push_back(
                {listed.tag, listed.section, listed.number + document::plain(listed.heading->text)});
    // Tags are numbered in the order of the text.
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.tag < b.tag; });
    return marks;
}

void dress(Dressing& dressing, const document::Document& document, const FieldValues& values) {
    const Template& tmpl = dressing.tmpl;
    dressing.out.file = document.file;
    dressing.out.page = dressing.look.page;
    dressing.out.ties = tmpl.ties;
    add_furniture(dressing, tmpl.content.opening, values);
    if (dressing.look.page.numbers.front) begin_body(dressing.out.blocks);
    const int title = std::min(dressing.last_heading(), 1);
    add_body(dressing, document, columns_of(dressing, values),
             {title + 1, 1, numbers_headings(dressing, values)});
    if (!document.articles.empty()) add_articles(dressing, document, values, title);
    add_closing(dressing, tmpl.content.closing, values);
    fill_contents(dressing, document, values);
    dressing.out.page.running = running_lines(dressing, values);
    if (name_titles(dressing.out.page.running)) dressing.out.marks = marks_of(dressing);
    dressing.out.note_foot = note_foot(dressing);
    dressing.out.metadata = metadata_of(tmpl, values, document, dressing.messages);
}

void finish(Dressing&& dressing, FieldValues& values, Styled& styled) {
    append(styled.messages, values.take_messages());
    append(styled.messages, std::move(dressing.messages));
    styled.document = std::move(dressing.out);
}

Failure nested_too_deep(const std::string& file, SourcePos at) {
    return fail(FailureKind::bad_data, "nested-too-deep",
                fmt::format("lists and quotes are nested more than {} deep", deepest_nesting),
                "take some of the levels out", file, at);
}

} // namespace

Result<Styled> style(const document::Document& document, const Template& tmpl, const StyleRequest& request) {
    const Look* look = find_look(tmpl, request.text_size);
    if (!look) return unknown_size(tmpl, request.text_size);
    const Survey survey(document.blocks);
    if (survey.too_deep) return nested_too_deep(document.file, *survey.too_deep);
    for (const document::Document& article : document.articles)
        if (const Survey own(article.blocks); own.too_deep)
            return nested_too_deep(article.file, *own.too_deep);

    FieldValues values(document, tmpl, request);
    Dressing dressing(tmpl, *look);
    dressing.has_headings = survey.has_headings || !document.articles.empty();
    dress(dressing, document, values);
    Styled styled;
    styled.messages = look->warnings;
    if (dressing.has_references) {
        // What labels name is known when all of the document was dressed.
        Dressing again(tmpl, *look, &dressing.targets);
        again.has_headings = dressing.has_headings;
        dress(again, document, values);
        finish(std::move(again), values, styled);
    } else {
        finish(std::move(dressing), values, styled);
    }
    return styled;
}

} // namespace anban::templates
