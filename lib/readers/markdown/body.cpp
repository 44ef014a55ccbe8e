#include "readers/markdown/body.hpp"

#include "readers/markdown/builder.hpp"
#include "readers/markdown/limits.hpp"

#include <md4c.h>

#include <algorithm>

namespace anban::readers::markdown {
namespace {

bool parse(std::string_view whole, Builder& into) {
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* builder) {
        return static_cast<Builder*>(builder)->enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* builder) {
        return static_cast<Builder*>(builder)->leave(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* builder) {
        return static_cast<Builder*>(builder)->enter(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* builder) {
        return static_cast<Builder*>(builder)->leave(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* builder) {
        return static_cast<Builder*>(builder)->text(type, {text, size});
    };
    return md_parse(whole.data(), static_cast<MD_SIZE>(whole.size()), &parser, &into) == 0;
}

} // namespace

Result<Body> read_body(std::string_view source, std::size_t begin, const std::string& file) {
    constexpr std::size_t largest = 1'000'000'000; // md4c counts in 32 bits
    if (source.size() > largest)
        return fail(FailureKind::bad_data, "too-large", "the text is larger than 1 GB",
                    "split it into several sources", file);
    const auto lines_before =
        std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
    const std::string_view body = source.substr(begin);
    if (auto refused = refuse_excess(body, static_cast<std::size_t>(lines_before) + 1, file)) return *refused;

    const std::optional<CutSource> cut = cut_notes(source, begin);
    if (!cut) {
        Builder builder(source, begin, file, {});
        if (!parse(body, builder)) return builder.failure();
        return builder.take();
    }
    Builder builder(cut->source, begin, file, cut->notes);
    if (!parse(std::string_view(cut->source).substr(begin), builder)) return builder.failure();
    builder.report_unused_notes();
    const auto notes = builder.notes_to_read();
    Body out = builder.take();
    for (const auto& [place, note] : notes) {
        Builder inside(*note, file);
        if (!parse(note->text, inside)) return inside.failure();
        Body text = inside.take();
        out.notes[place].blocks = std::move(text.blocks);
        append(out.messages, std::move(text.messages));
    }
    return out;
}

} // namespace anban::readers::markdown
