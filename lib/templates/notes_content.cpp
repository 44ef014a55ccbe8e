// Reading [notes], [references], and the numbers of [figures] and [tables].
#include "templates/content_reading.hpp"
#include "templates/vocabulary.hpp"

#include <array>

namespace anban::templates {
namespace {

constexpr double gap_most = 200, label_most = 100; // pt or em

constexpr std::array<std::pair<std::string_view, Numbered>, 3> numbered_words = {
    {{"none", Numbered::none}, {"labelled", Numbered::labelled}, {"all", Numbered::all}}};

void read_number(Reader& reader, const Node& node, NumberPattern& to) {
    std::string text;
    if (!reader.read(node, text)) return;
    NumberPattern pattern = parse_number(reader, node.place, text, false);
    if (pattern.own(1).empty())
        return reader.error(node.place, "template-bad-value", "a number without {number}",
                            "say where the number stands, as in “Hình {number}”");
    to = std::move(pattern);
}

/// A text with a slot of the key's own name.
void read_slot(Reader& reader, const Node& node, std::string_view slot, std::string& to) {
    std::string text;
    if (!reader.read(node, text)) return;
    if (text.find(slot) == std::string::npos)
        return reader.error(node.place, "template-bad-value", fmt::format("a text without {}", slot),
                            fmt::format("say where it stands: “… {} …”", slot));
    to = std::move(text);
}

constexpr auto note_keys = std::to_array<Key<NoteSpec>>({
    {"style",
     [](Reader& r, const Node& n, NoteSpec& to) {
         StyleRef style = 0;
         if (r.read_style(n, style)) to.style = style;
     }},
    {"number", [](Reader& r, const Node& n, NoteSpec& to) { read_number(r, n, to.number); }},
    {"mark-size", [](Reader& r, const Node& n, NoteSpec& to) { r.read(n, to.mark_size, 0.3, 1); }},
    {"mark-rise", [](Reader& r, const Node& n, NoteSpec& to) { r.read(n, to.mark_rise, 0, 0.6); }},
    {"label-width",
     [](Reader& r, const Node& n, NoteSpec& to) { r.read(n, to.label_width, Lengths::any, 0, label_most); }},
    {"before",
     [](Reader& r, const Node& n, NoteSpec& to) { r.read(n, to.before, Lengths::any, 0, gap_most); }},
    {"rule", [](Reader& r, const Node& n, NoteSpec& to) { read_optional_rule(r, n, to.rule); }},
    {"alt", [](Reader& r, const Node& n, NoteSpec& to) { read_slot(r, n, "{number}", to.alt); }},
});

constexpr auto reference_keys = std::to_array<Key<ReferenceSpec>>({
    {"number", [](Reader& r, const Node& n, ReferenceSpec& to) { read_slot(r, n, "{number}", to.number); }},
    {"title", [](Reader& r, const Node& n, ReferenceSpec& to) { read_slot(r, n, "{title}", to.title); }},
    {"page", [](Reader& r, const Node& n, ReferenceSpec& to) { read_slot(r, n, "{page}", to.page); }},
});

} // namespace

void read_numbered(Reader& reader, const Node& node, CaptionNumbers& to) {
    reader.read(node, to.numbered, numbered_words);
}

void read_caption_number(Reader& reader, const Node& node, CaptionNumbers& to) {
    read_number(reader, node, to.number);
}

void read_notes(Reader& reader, const Table& root, Content& to) {
    if (const Node* notes = find(root, "notes")) read_table(reader, *notes, note_keys, to.notes);
    if (const Node* node = find(root, "references")) read_table(reader, *node, reference_keys, to.references);
    const auto settle = [&](NumberPattern& number, std::string_view usual) {
        if (number.parts.empty()) number = parse_number(reader, {}, usual, false);
    };
    settle(to.notes.number, "{number}");
    settle(to.figures.numbers.number, "Hình {number}");
    settle(to.tables.numbers.number, "Bảng {number}");
}

void add_note_tables(Vocabulary& to) {
    to.push_back({"notes", names_of(note_keys)});
    to.push_back({"references", names_of(reference_keys)});
}

} // namespace anban::templates
