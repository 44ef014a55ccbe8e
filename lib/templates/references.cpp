// Labels and what links to them say.
#include "templates/dressing.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace anban::templates {
namespace {

/// The label's own article goes before the others.
const Target* find_target(const Dressing& d, const std::string& label) {
    if (const auto own = d.known_targets->find({d.article, label}); own != d.known_targets->end())
        return &own->second;
    for (const auto& [key, target] : *d.known_targets)
        if (key.second == label) return &target;
    return nullptr;
}

void report_unknown(Dressing& d, const std::string& label, SourcePos at) {
    std::vector<std::string_view> labels;
    for (const auto& [key, target] : *d.known_targets)
        labels.emplace_back(key.second);
    const std::string_view near = nearest(label, labels);
    d.messages.push_back({Severity::warning, "reference-unknown", d.file(), at,
                          fmt::format("nothing has the label “{}”", label),
                          near.empty() ? fmt::format("write {{#{}}} behind the heading, paragraph, photo or "
                                                     "table that is meant",
                                                     label)
                                       : fmt::format("did you mean “#{}”?", near)});
}

} // namespace

std::string fill_slot(std::string text, std::string_view slot, std::string_view value) {
    if (const std::size_t at = text.find(slot); at != std::string::npos) text.replace(at, slot.size(), value);
    return text;
}

void add_target(Dressing& d, const std::string& label, const Target& target) {
    if (label.empty()) return;
    const auto [known, is_new] = d.targets.try_emplace({d.article, label}, target);
    if (!is_new)
        d.messages.push_back({Severity::warning, "label-twice", d.file(), target.at,
                              fmt::format("the label “{}” stands in line {} too: references lead there",
                                          label, known->second.at.line),
                              "give each its own"});
}

void add_reference(Dressing& d, const document::Inline& in, const Manner& manner, TagId parent,
                   std::vector<StyledRun>& runs) {
    using document::Reference;
    d.has_references = true;
    const std::string label = in.link.substr(1);
    const Target* target = d.known_targets ? find_target(d, label) : nullptr;
    const TagId link = d.tag(Role::link, parent, in.at);
    const std::size_t first = runs.size();
    const auto add = [&](std::string_view text) { d.add_text(runs, text, manner, link, in.at); };
    const auto add_page = [&] {
        add("0"); // until layout knows
        runs.back().page_of = target->tag;
        d.out.names_pages = true;
    };
    if (!target) {
        if (d.known_targets) report_unknown(d, label, in.at);
        add(in.reference == Reference::none ? in.text : fmt::format("[]({})", in.link));
        return;
    }
    d.out.tags[link].destination = target->tag;
    if (in.reference == Reference::page) {
        add_page();
    } else if (in.reference == Reference::none || !target->name.empty()) {
        add(in.reference == Reference::none ? in.text : target->name);
    } else {
        const std::string& text = d.tmpl.content.references.page;
        const std::size_t slot = text.find("{page}");
        add(text.substr(0, slot));
        add_page();
        add(text.substr(slot + std::string_view("{page}").size()));
    }
    for (std::size_t i = first; i < runs.size(); ++i)
        if (runs[i].page_of == artifact) d.out.tags[link].alt += runs[i].text;
}

} // namespace anban::templates
