#include "templates/content_reading.hpp"
#include "templates/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace anban::templates {

const std::vector<std::string_view> metadata_names = {
    "title", "author", "subject", "keywords", "language", "identifier", "source", "organisation", "date"};

namespace {

constexpr double gap_most = 2000;    // pt
constexpr double photo_most = 14400; // pt

enum class RoleWord : std::uint8_t {
    heading1,
    heading2,
    heading3,
    heading4,
    heading5,
    heading6,
    paragraph,
    artifact
};
constexpr std::array<std::pair<std::string_view, RoleWord>, 8> roles = {{{"heading1", RoleWord::heading1},
                                                                         {"heading2", RoleWord::heading2},
                                                                         {"heading3", RoleWord::heading3},
                                                                         {"heading4", RoleWord::heading4},
                                                                         {"heading5", RoleWord::heading5},
                                                                         {"heading6", RoleWord::heading6},
                                                                         {"paragraph", RoleWord::paragraph},
                                                                         {"artifact", RoleWord::artifact}}};

void read_role(Reader& reader, const Node& node, BlockSpec& to) {
    RoleWord word = RoleWord::paragraph;
    if (!reader.read(node, word, roles)) return;
    to.is_artifact = word == RoleWord::artifact;
    to.role = word >= RoleWord::paragraph
                  ? Role::paragraph
                  : static_cast<Role>(static_cast<int>(Role::heading1) + static_cast<int>(word));
}

void read_length(Reader& reader, const Node& node, Length& to) {
    reader.read(node, to, Lengths::any, 0, gap_most);
}

// ── Conditions

void read_test(Reader& reader, const Place& at, std::string_view name, const FieldNames& fields,
               std::vector<Test>& to, const Node* value) {
    const auto field = fields.find(name);
    if (!field) return reader.unknown(at, "field", name, fields.views());
    Test test{*field, true, {}};
    if (value && value->boolean()) {
        test.present = *value->boolean();
    } else if (value && !reader.read(*value, test.values)) {
        return;
    }
    to.push_back(std::move(test));
}

} // namespace

void read_tests(Reader& reader, const Node& node, const FieldNames& fields, std::vector<Test>& to) {
    if (const Table* table = node.table()) {
        for (const Entry& entry : *table)
            read_test(reader, entry.place, entry.key, fields, to, &entry.node);
        return;
    }
    std::vector<std::string> names;
    if (!reader.read(node, names)) return;
    for (const std::string& name : names)
        read_test(reader, node.place, name, fields, to, nullptr);
}

namespace {

// ── Texts

/// One span: its text, and the keys of a span look beside it.
void read_span(Reader& reader, const Node& node, const FieldNames& fields, bool running, TextSpec& to) {
    if (const std::string* text = node.text()) {
        to.push_back({parse_pattern(reader, node.place, *text, fields, running), {}});
        return;
    }
    const Table* table = node.table();
    if (!table) return reader.wrong_kind(node, "a text, or a table such as { text = \"…\", bold = true }");
    SpanSpec span;
    Node look{Table{}, node.place};
    for (const Entry& entry : *table) {
        if (entry.key != "text") {
            std::get<Table>(look.value).push_back(entry);
            continue;
        }
        std::string text;
        if (reader.read(entry.node, text))
            span.pattern = parse_pattern(reader, entry.node.place, text, fields, running);
    }
    read_span_look(reader, look, span.look);
    to.push_back(std::move(span));
}

} // namespace

void read_text(Reader& reader, const Node& node, const FieldNames& fields, bool running, TextSpec& to) {
    to.clear();
    if (const auto* spans = node.array()) {
        for (const Node& span : *spans)
            read_span(reader, span, fields, running, to);
    } else {
        read_span(reader, node, fields, running, to);
    }
}

namespace {

// ── Blocks

struct BlockIn {
    BlockSpec& block;
    const FieldNames& fields;
    int depth;  ///< of columns around the block
    bool pages; ///< its text may have a slot for a page
};

struct ColumnIn {
    ColumnSpec& column;
    const FieldNames& fields;
    int depth;
    bool pages;
};

void read_block_text(Reader& reader, const Node& node, BlockIn& to) {
    read_text(reader, node, to.fields, to.pages, to.block.text);
    if (to.pages) check_page_slots(reader, node.place, to.block.text);
}

constexpr auto column_keys = std::to_array<Key<ColumnIn>>({
    {"share", [](Reader& r, const Node& n, ColumnIn& to) { r.read(n, to.column.share, 0.01, 100); }},
    {"keep-empty", [](Reader& r, const Node& n, ColumnIn& to) { r.read(n, to.column.keep_empty); }},
    {"blocks", [](Reader& r, const Node& n,
                  ColumnIn& to) { read_blocks(r, n, to.fields, to.column.blocks, to.depth + 1, to.pages); }},
});

void read_columns(Reader& reader, const Node& node, BlockIn& to) {
    constexpr int deepest = 4;
    if (to.depth >= deepest)
        return reader.error(node.place, "template-bad-value", "columns in columns in columns …",
                            fmt::format("at most {} deep", deepest));
    const auto* items = reader.array(node);
    if (!items) return;
    for (const Node& item : *items) {
        ColumnSpec column;
        ColumnIn in{column, to.fields, to.depth, to.pages};
        read_table(reader, item, column_keys, in);
        to.block.columns.push_back(std::move(column));
    }
}

constexpr auto block_keys = std::to_array<Key<BlockIn>>({
    {"text", read_block_text},
    {"style", [](Reader& r, const Node& n, BlockIn& to) { r.read_style(n, to.block.style); }},
    {"role", [](Reader& r, const Node& n, BlockIn& to) { read_role(r, n, to.block); }},
    {"when",
     [](Reader& r, const Node& n, BlockIn& to) { read_tests(r, n, to.fields, to.block.condition.when); }},
    {"unless",
     [](Reader& r, const Node& n, BlockIn& to) { read_tests(r, n, to.fields, to.block.condition.unless); }},
    {"columns", read_columns},
    {"rule", [](Reader& r, const Node& n, BlockIn& to) { read_optional_rule(r, n, to.block.rule); }},
    {"rule-below", [](Reader& r, const Node& n, BlockIn& to) { read_optional_rule(r, n, to.block.rule_below); }},
    {"photo",
     [](Reader& r, const Node& n, BlockIn& to) {
         std::string path;
         if (!r.read(n, path)) return;
         to.block.photo = parse_pattern(r, n.place, path, to.fields, false);
         to.block.own_photo = !to.block.photo->has_slots;
     }},
    {"alt",
     [](Reader& r, const Node& n, BlockIn& to) {
         std::string alt;
         if (r.read(n, alt)) to.block.alt = parse_pattern(r, n.place, alt, to.fields, false);
     }},
    {"max-width",
     [](Reader& r, const Node& n, BlockIn& to) { r.read(n, to.block.max_width, Lengths::absolute, 1, photo_most); }},
    {"max-height",
     [](Reader& r, const Node& n, BlockIn& to) { r.read(n, to.block.max_height, Lengths::absolute, 1, photo_most); }},
    {"align", [](Reader& r, const Node& n, BlockIn& to) { r.read(n, to.block.align, align_words); }},
    {"gap", [](Reader& r, const Node& n, BlockIn& to) { read_length(r, n, to.block.gap); }},
    {"before", [](Reader& r, const Node& n, BlockIn& to) { read_length(r, n, to.block.before); }},
    {"after", [](Reader& r, const Node& n, BlockIn& to) { read_length(r, n, to.block.after); }},
    {"keep-with-next", [](Reader& r, const Node& n, BlockIn& to) { r.read(n, to.block.keep_with_next); }},
    {"page-break", [](Reader& r, const Node& n, BlockIn& to) { r.read(n, to.block.page_break); }},
    {"contents", [](Reader& r, const Node& n, BlockIn& to) { r.read(n, to.block.contents); }},
    {"depth", [](Reader& r, const Node& n, BlockIn& to) { r.read(n, to.block.depth, 1, 6); }},
    {"teasers", [](Reader& r, const Node& n, BlockIn& to) { r.read(n, to.block.teasers); }},
    {"across", [](Reader& r, const Node& n, BlockIn& to) { r.read(n, to.block.across, 1, 6); }},
    {"skip", [](Reader& r, const Node& n, BlockIn& to) { r.read(n, to.block.skip, 0, 1000); }},
});

/// What the keys of a block must be, taken together.
void check_block(Reader& reader, const Node& node, const BlockSpec& block, int depth) {
    const Table& table = *node.table();
    const auto has = [&](std::string_view key) { return find(table, key) != nullptr; };
    const auto error = [&](std::string message, std::string hint) {
        reader.error(node.place, "template-bad-block", std::move(message), std::move(hint));
    };
    const int kinds = (has("text") && !block.contents) + has("columns") + has("rule") + has("photo") +
                      (block.page_break && !block.contents) + block.contents + block.teasers;
    if (kinds != 1) {
        error(
            kinds == 0 ? "a block without anything in it" : "a block that is several things at once",
            "give it one of: text, columns, rule, photo, page-break = true, contents = true, teasers = true");
        return;
    }
    if (depth > 0 && (block.page_break || block.contents || block.teasers))
        error("a page break or contents inside of columns", "put it beside the columns, not into them");
    if (has("text") && !has("style")) error("a text without a style", "add style = \"…\"");
    if (has("photo") && block.alt.empty() && !block.is_artifact)
        error("a photo without alt",
              "say in alt what it shows, or set role = \"artifact\" where it only decorates");
}

} // namespace

void read_blocks(Reader& reader, const Node& node, const FieldNames& fields, std::vector<BlockSpec>& to,
                 int depth, bool pages) {
    to.clear();
    const auto* items = reader.array(node);
    if (!items) return;
    to.reserve(items->size());
    for (const Node& item : *items) {
        BlockSpec block;
        block.place = item.place;
        BlockIn in{block, fields, depth, pages};
        if (!read_table(reader, item, block_keys, in)) continue;
        check_block(reader, item, block, depth);
        to.push_back(std::move(block));
    }
}

namespace {

// ── Parts of the document

template <StyleRef ElementSpec::*Member>
void read_element(Reader& reader, const Node& node, ElementSpec& to) {
    reader.read_style(node, to.*Member);
}

template <int Level>
void read_heading(Reader& reader, const Node& node, ElementSpec& to) {
    reader.read_style(node, to.headings[Level - 2]);
}

void read_contents_styles(Reader& reader, const Node& node, ElementSpec& to) {
    const auto* items = reader.array(node);
    if (!items) return;
    to.contents.clear();
    for (const Node& item : *items)
        reader.read_style(item, to.contents.emplace_back());
}

constexpr auto element_keys = std::to_array<Key<ElementSpec>>({
    {"paragraph", read_element<&ElementSpec::paragraph>},
    {"heading2", read_heading<2>},
    {"heading3", read_heading<3>},
    {"heading4", read_heading<4>},
    {"heading5", read_heading<5>},
    {"heading6", read_heading<6>},
    {"quote", read_element<&ElementSpec::quote>},
    {"code", read_element<&ElementSpec::code>},
    {"caption", read_element<&ElementSpec::caption>},
    {"list-item", read_element<&ElementSpec::list_item>},
    {"loose-list-item", read_element<&ElementSpec::loose_list_item>},
    {"contents", read_contents_styles},
    {"inline-code", [](Reader& r, const Node& n, ElementSpec& to) { read_span_look(r, n, to.inline_code); }},
    {"link", [](Reader& r, const Node& n, ElementSpec& to) { read_span_look(r, n, to.link); }},
});

/// Every part must have a style, or there would be documents that the template can't dress.
void check_elements(Reader& reader, const Node& node) {
    for (const Key<ElementSpec>& key : element_keys) {
        if (key.name == "inline-code" || key.name == "link") continue;
        if (node.table() && !find(*node.table(), key.name))
            reader.error(node.place, "template-missing-key", fmt::format("[elements] lacks {}", key.name),
                         "name a style for it, or extend a template that does, such as “co-ban”");
    }
}

/// The count is read apart, because a field of the document may give it.
constexpr auto columns_keys = std::to_array<Key<ColumnsSpec>>({
    {"count", [](Reader&, const Node&, ColumnsSpec&) {}},
    {"gap", [](Reader& r, const Node& n, ColumnsSpec& to) { read_length(r, n, to.gap); }},
    {"rule", [](Reader& r, const Node& n, ColumnsSpec& to) { read_optional_rule(r, n, to.rule); }},
});

void read_columns(Reader& reader, const Node& node, Content& to) {
    read_table(reader, node, columns_keys, to.columns);
    const Table* table = node.table();
    const Node* count = table ? find(*table, "count") : nullptr;
    std::string text;
    if (count && reader.read(*count, text))
        to.columns.count = parse_pattern(reader, count->place, text, to.names, false);
}

constexpr auto separator_keys = std::to_array<Key<SeparatorSpec>>({
    {"rule", [](Reader& r, const Node& n, SeparatorSpec& to) { read_rule(r, n, to.rule); }},
    {"before", [](Reader& r, const Node& n, SeparatorSpec& to) { read_length(r, n, to.before); }},
    {"after", [](Reader& r, const Node& n, SeparatorSpec& to) { read_length(r, n, to.after); }},
});

// ── Fields and metadata

struct FieldReading {
    FieldSpec spec;
    std::string description; ///< for people; read for its kind only
};

constexpr auto field_keys = std::to_array<Key<FieldReading>>({
    {"description", [](Reader& r, const Node& n, FieldReading& to) { r.read(n, to.description); }},
    {"required", [](Reader& r, const Node& n, FieldReading& to) { r.read(n, to.spec.required); }},
    {"message", [](Reader& r, const Node& n, FieldReading& to) { r.read(n, to.spec.message); }},
    {"default", [](Reader& r, const Node& n, FieldReading& to) { r.read(n, to.spec.default_value); }},
});

void read_fields(Reader& reader, const Node& node, Content& to) {
    constexpr std::size_t most_fields = 500;
    const Table* table = reader.table(node);
    if (!table) return;
    if (table->size() > most_fields)
        return reader.error(node.place, "template-bad-value",
                            fmt::format("more than {} fields", most_fields));
    for (const Entry& entry : *table) {
        if (entry.key.find_first_of("{}[]|:") != std::string::npos || entry.key.empty()) {
            reader.error(entry.place, "template-bad-value",
                         fmt::format("“{}” can't be a field's name", entry.key),
                         "letters, digits and hyphens");
            continue;
        }
        FieldReading reading;
        read_table(reader, entry.node, field_keys, reading);
        reading.spec.field = to.names.declare(entry.key);
        reading.spec.place = entry.place;
        to.fields.push_back(std::move(reading.spec));
    }
}

/// Where the archive's entries come from unless [metadata] says otherwise.
std::string_view default_metadata(std::string_view name) {
    if (name == "title") return "{title}";
    if (name == "author") return "{author|byline}";
    if (name == "subject") return "{description}";
    if (name == "keywords") return "{keywords}";
    if (name == "language") return "{language}";
    if (name == "identifier") return "{identifier}";
    if (name == "source") return "{url|source}";
    if (name == "organisation") return "{organisation}";
    return "{date}";
}

void read_metadata(Reader& reader, const Node* node, Content& to) {
    const Table* table = node ? reader.table(*node) : nullptr;
    for (const std::string_view name : metadata_names) {
        const Node* own = table ? find(*table, name) : nullptr;
        std::string text(default_metadata(name));
        if (own) reader.read(*own, text);
        to.metadata.push_back(parse_pattern(reader, own ? own->place : Place{}, text, to.names, false));
    }
    if (!table) return;
    for (const Entry& entry : *table) {
        if (std::find(metadata_names.begin(), metadata_names.end(), entry.key) == metadata_names.end())
            reader.unknown(entry.place, "key", entry.key, metadata_names);
    }
}

} // namespace

Content read_content(Reader& reader, const Table& root) {
    Content to;
    const auto section = [&](std::string_view key, auto read) {
        if (const Node* node = find(root, key)) read(*node);
    };
    section("fields", [&](const Node& n) { read_fields(reader, n, to); });
    const Node none{Table{}, {}};
    const Node* elements = find(root, "elements");
    read_table(reader, elements ? *elements : none, element_keys, to.elements);
    check_elements(reader, elements ? *elements : none);
    read_lists(reader, root, to);
    section("figures", [&](const Node& n) { read_figures(reader, n, to.figures); });
    section("tables", [&](const Node& n) { read_tables(reader, n, to.tables); });
    read_notes(reader, root, to);
    section("columns", [&](const Node& n) { read_columns(reader, n, to); });
    section("separator", [&](const Node& n) { read_table(reader, n, separator_keys, to.separator); });
    section("opening", [&](const Node& n) { read_blocks(reader, n, to.names, to.opening, 0); });
    section("closing", [&](const Node& n) { read_blocks(reader, n, to.names, to.closing, 0); });
    section("articles", [&](const Node& n) { read_articles(reader, n, to); });
    section("running", [&](const Node& n) { read_running(reader, n, to); });
    read_metadata(reader, find(root, "metadata"), to);
    if (to.elements.contents.empty()) to.elements.contents.push_back(to.elements.paragraph);
    return to;
}

void add_content_tables(Vocabulary& to) {
    to.push_back({"block", names_of(block_keys)});
    to.push_back({"column", names_of(column_keys)});
    to.push_back({"elements", names_of(element_keys)});
    to.push_back({"columns", names_of(columns_keys)});
    to.push_back({"separator", names_of(separator_keys)});
    to.push_back({"field", names_of(field_keys)});
    to.push_back({"metadata", metadata_names});
}

} // namespace anban::templates
