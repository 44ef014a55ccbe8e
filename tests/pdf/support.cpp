#include "support.hpp"

#include "catch.hpp"

#include <libdeflate.h>

#include <algorithm>
#include <map>
#include <sstream>

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

/// The objects of an object stream (ISO 32000-1, 7.5.7): pairs of number and offset, then the objects.
void unpack(std::map<std::size_t, std::string>& all, const std::string& dictionary, const std::string& data) {
    const auto entry = [&](const std::string& key) {
        return std::stoul(dictionary.substr(dictionary.find(key) + key.size()));
    };
    const std::size_t count = entry("/N "), first = entry("/First ");
    std::istringstream head(data.substr(0, first));
    std::vector<std::size_t> numbers(count), offsets(count + 1, data.size() - first);
    for (std::size_t i = 0; i < count; ++i)
        REQUIRE((head >> numbers[i] >> offsets[i]));
    for (std::size_t i = 0; i < count; ++i)
        all[numbers[i]] = data.substr(first + offsets[i], offsets[i + 1] - offsets[i]);
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
    std::map<std::size_t, std::string> all;
    for (std::size_t at = 0; (at = file.find(" 0 obj\n", at)) != std::string::npos;) {
        const std::size_t number = std::stoul(file.substr(file.rfind('\n', at) + 1));
        const std::size_t begin = at + 7, end = file.find("\nendobj\n", begin);
        const std::string body = file.substr(begin, end - begin);
        const std::size_t stream = body.find("\nstream\n"), over = body.rfind("\nendstream");
        if (stream == std::string::npos || over == std::string::npos) {
            all[number] = body;
        } else {
            const std::string dictionary = body.substr(0, stream);
            const std::string data = inflated(body.substr(stream + 8, over - stream - 8));
            all[number] = dictionary + "\n" + data;
            if (dictionary.find("/Type/ObjStm") != std::string::npos) unpack(all, dictionary, data);
        }
        at = end;
    }
    std::vector<std::string> in_order;
    for (auto& [number, body] : all) {
        REQUIRE(number == in_order.size() + 1);
        in_order.push_back(std::move(body));
    }
    return in_order;
}

std::string unpacked(const std::string& file) {
    std::string text;
    for (const std::string& body : objects(file))
        text += body + "\n";
    return text;
}

std::string object_with(const std::string& file, const std::string& part) {
    for (const std::string& body : objects(file))
        if (body.find(part) != std::string::npos) return body;
    FAIL("no object holds " << part);
    return {};
}

} // namespace sample
