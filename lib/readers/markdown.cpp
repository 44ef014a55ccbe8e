// The editable source: fields, then the body, then the title where only the body has one.
#include "document/document.hpp"
#include "readers/front_matter.hpp"
#include "readers/markdown/body.hpp"
#include "readers/readers.hpp"
#include "text/clean.hpp"

#include <utility>

namespace anban::readers {
namespace {

/// A first heading of the first level is the title of a document that names none.
void take_title(document::Document& document, Diagnostics& messages) {
    if (!document.field("title").empty() || document.blocks.empty()) return;
    const auto* heading = std::get_if<document::Heading>(&document.blocks.front().kind);
    if (heading == nullptr || heading->level != 1) return;
    for (const document::Inline& in : heading->text)
        if (in.note > 0)
            messages.push_back({Severity::warning, "note-in-title", document.file, in.at,
                                "the title has a note, which is not printed",
                                "put its mark into the text below the title"});
    document.fields["title"] = {plain(heading->text), heading->at};
    document.blocks.erase(document.blocks.begin());
}

} // namespace

Result<ReadDocument> read_markdown(std::string_view bytes, const std::string& file,
                                   const std::filesystem::path& folder) {
    auto decoded = text::decode(bytes, file);
    if (!decoded) return decoded.failure();
    text::Clean clean = text::normalise(*decoded, file);
    // md4c may look one character past the end.
    if (!clean.text.ends_with('\n')) clean.text += '\n';

    auto front = read_front_matter(clean.text, file);
    if (!front) return front.failure();
    auto body = markdown::read_body(clean.text, front->body, file);
    if (!body) return body.failure();

    ReadDocument out;
    out.document.file = file;
    out.document.folder = folder;
    out.document.fields = std::move(front->fields);
    out.document.blocks = std::move(body->blocks);
    out.document.notes = std::move(body->notes);
    out.document.pictures = std::move(body->pictures);
    out.document.article_files = std::move(front->articles);
    out.messages = std::move(clean.mends);
    append(out.messages, std::move(front->messages));
    append(out.messages, std::move(body->messages));
    take_title(out.document, out.messages);
    if (out.document.fields.empty() && out.document.blocks.empty())
        return fail(FailureKind::bad_data, "empty", "there is neither text nor a field in it",
                    "is this the file that you meant?", file);
    return out;
}

} // namespace anban::readers
