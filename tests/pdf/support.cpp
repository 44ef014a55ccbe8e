#include "support.hpp"

#include "catch.hpp"

#include <libdeflate.h>

#include <algorithm>

namespace sample {
namespace {

template <class T>
T taken(Result<T> result) {
    if (!result) FAIL(to_text(result.failure().why));
    return std::move(*result);
}

std::string inflated(const std::string& data) {
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> machine(
        libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
    std::string out(1U << 20U, '\0');
    std::size_t size = 0;
    if (libdeflate_zlib_decompress(machine.get(), data.data(), data.size(), out.data(), out.size(), &size) !=
        0)
        return data;
    out.resize(size);
    return out;
}

Fonts open_fonts() {
    auto catalogue = taken(fonts::Catalogue::open(ANBAN_SOURCE_DIR "/fonts"));
    auto shaper = std::make_unique<fonts::Shaper>(*catalogue);
    const fonts::Face& regular = *taken(catalogue->find("Liberation Serif", false, false));
    return {std::move(catalogue), std::move(shaper), regular};
}

} // namespace

Fonts& fonts() {
    static Fonts all = open_fonts();
    return all;
}

std::vector<const fonts::Piece*> Fonts::pieces(const std::string& text, bool kerning) {
    std::vector<const fonts::Piece*> all;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t space = std::min(text.find(' ', begin), text.size());
        const std::size_t end = space == begin ? begin + 1 : space;
        for (const fonts::Piece& piece : shaper->shape(regular, text.substr(begin, end - begin), kerning))
            all.push_back(&piece);
        begin = end;
    }
    return all;
}

layout::PlacedText placed(const std::string& text, double x, double baseline, TagId tag) {
    layout::PlacedText item;
    item.x = {x};
    item.baseline = {baseline};
    item.size = {12};
    item.tag = tag;
    item.face = &fonts().regular;
    item.pieces = fonts().pieces(text);
    for (const fonts::Piece* piece : item.pieces)
        item.width += Pt{piece->width * 12.0 / piece->face->units_per_em};
    return item;
}

layout::Page page(std::vector<layout::Item> items, std::string label) {
    return {Pt{595.28}, Pt{841.89}, std::move(label), std::move(items)};
}

templates::StyledDocument document() {
    templates::StyledDocument made;
    made.file = "bai.md";
    made.metadata.title = "Bài";
    made.tags.emplace_back();
    return made;
}

TagId add_tag(templates::StyledDocument& document, Role role, TagId parent) {
    templates::Tag tag;
    tag.role = role;
    tag.parent = parent;
    document.tags.push_back(tag);
    return static_cast<TagId>(document.tags.size() - 1);
}

pdf::Writer& writer() {
    static const auto one = taken(pdf::Writer::open(ANBAN_SOURCE_DIR "/icc"));
    return *one;
}

std::string written(const templates::StyledDocument& document, const layout::Pages& pages,
                    const std::vector<std::shared_ptr<const images::Image>>& images) {
    return taken(writer().write(document, pages, images));
}

std::vector<std::string> objects(const std::string& file) {
    std::vector<std::string> all;
    for (std::size_t at = 0;;) {
        const std::string mark = "\n" + std::to_string(all.size() + 1) + " 0 obj\n";
        const std::size_t begin = file.find(mark, at);
        if (begin == std::string::npos) return all;
        at = file.find("\nendobj\n", begin);
        std::string body = file.substr(begin + mark.size(), at - begin - mark.size());
        const std::size_t stream = body.find("\nstream\n"), end = body.rfind("\nendstream");
        if (stream != std::string::npos && end != std::string::npos)
            body = body.substr(0, stream) + "\n" + inflated(body.substr(stream + 8, end - stream - 8));
        all.push_back(std::move(body));
    }
}

std::string object_with(const std::string& file, const std::string& part) {
    for (const std::string& body : objects(file))
        if (body.find(part) != std::string::npos) return body;
    FAIL("no object holds " << part);
    return {};
}

} // namespace sample
