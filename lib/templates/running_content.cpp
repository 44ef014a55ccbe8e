// Reading [[running]]: heads and feet.
#include "templates/content_reading.hpp"
#include "templates/vocabulary.hpp"

#include <array>

namespace anban::templates {
namespace {

constexpr double most_from_edge = 2000; // pt

constexpr std::array<std::pair<std::string_view, bool>, 2> places = {{{"head", false}, {"foot", true}}};

constexpr std::array<std::pair<std::string_view, PageKind>, 7> page_kinds = {{{"first", PageKind::first},
                                                                              {"other", PageKind::other},
                                                                              {"odd", PageKind::odd},
                                                                              {"even", PageKind::even},
                                                                              {"last", PageKind::last},
                                                                              {"front", PageKind::front},
                                                                              {"body", PageKind::body}}};

struct RunningIn {
    RunningSpec& running;
    const FieldNames& fields;
};

template <int Part>
void read_part(Reader& reader, const Node& node, RunningIn& to) {
    read_text(reader, node, to.fields, true, to.running.parts[Part]);
}

template <int Part>
void read_facing_part(Reader& reader, const Node& node, RunningIn& to) {
    to.running.facing = true;
    read_part<Part>(reader, node, to);
}

/// A kind of pages, or several.
void read_page_kinds(Reader& reader, const Node& node, RunningIn& to) {
    to.running.on.clear();
    const auto read = [&](const Node& word) {
        PageKind kind = PageKind::first;
        if (reader.read(word, kind, page_kinds)) to.running.on.push_back(kind);
    };
    if (const auto* words = node.array()) {
        for (const Node& word : *words)
            read(word);
    } else {
        read(node);
    }
}

constexpr auto running_keys = std::to_array<Key<RunningIn>>({
    {"place", [](Reader& r, const Node& n, RunningIn& to) { r.read(n, to.running.foot, places); }},
    {"baseline", [](Reader& r, const Node& n,
                    RunningIn& to) { r.read(n, to.running.baseline, Lengths::page, 0, most_from_edge); }},
    {"style", [](Reader& r, const Node& n, RunningIn& to) { r.read_style(n, to.running.style); }},
    {"left", read_part<0>},
    {"centre", read_part<1>},
    {"right", read_part<2>},
    {"inner", read_facing_part<0>},
    {"outer", read_facing_part<2>},
    {"rule", [](Reader& r, const Node& n, RunningIn& to) { read_optional_rule(r, n, to.running.rule); }},
    {"on", read_page_kinds},
    {"first-page", [](Reader& r, const Node& n, RunningIn& to) { r.read(n, to.running.first_page); }},
    {"when",
     [](Reader& r, const Node& n, RunningIn& to) { read_tests(r, n, to.fields, to.running.condition.when); }},
    {"unless", [](Reader& r, const Node& n,
                  RunningIn& to) { read_tests(r, n, to.fields, to.running.condition.unless); }},
});

void check_line(Reader& reader, const Node& node, const RunningSpec& running) {
    const Table& table = *node.table();
    for (const std::string_view key : {"place", "baseline", "style"}) {
        if (!find(table, key))
            reader.error(node.place, "template-bad-block", fmt::format("a running line without {}", key),
                         "place = \"head\" or \"foot\", baseline = \"12 mm\", style = \"…\"");
    }
    if (running.facing && (find(table, "left") || find(table, "right")))
        reader.error(node.place, "template-bad-block",
                     "a running line with left or right beside inner or outer",
                     "name both ends by side of the page, or both by side of the sheet");
}

} // namespace

void read_running(Reader& reader, const Node& node, Content& to) {
    const auto* items = reader.array(node);
    if (!items) return;
    for (const Node& item : *items) {
        RunningSpec running;
        RunningIn in{running, to.names};
        if (!read_table(reader, item, running_keys, in)) continue;
        check_line(reader, item, running);
        to.running.push_back(std::move(running));
    }
}

void add_running_tables(Vocabulary& to) {
    to.push_back({"running", names_of(running_keys)});
}

} // namespace anban::templates
