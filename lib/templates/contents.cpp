// Contents: a line for each heading and article, set when all of these are known.
#include "templates/dressing.hpp"

#include <algorithm>
#include <iterator>

namespace anban::templates {
namespace {

/// What a line of the contents says: an article's entry, or a heading without its links and line ends.
void add_entry(Dressing& d, const Listed& listed, const Manner& usual, Paragraph& line) {
    for (const auto& [text, look] : listed.entry)
        d.add_text(line.runs, text, d.with(usual, *look), line.tag, {});
    if (!listed.heading) return;
    d.add_text(line.runs, listed.number, usual, line.tag, listed.heading->at);
    for (const document::Inline& in : listed.heading->text) {
        Manner manner = usual;
        if (in.emphasis) manner.font.italic = !manner.font.italic;
        d.add_text(line.runs, in.line_break ? " " : std::string_view(in.text), manner, line.tag, in.at);
    }
}

Paragraph contents_line(Dressing& d, const Listed& listed, TagId parent) {
    const auto& styles = d.tmpl.content.elements.contents;
    const StyleRef style =
        styles[std::min<std::size_t>(static_cast<std::size_t>(listed.level), styles.size()) - 1];
    const SourcePos at = listed.heading ? listed.heading->at : SourcePos{};
    const TagId item = d.tag(Role::contents_item, parent, at);
    const TagId reference = d.tag(Role::reference, item, at);
    const TagId link = d.tag(Role::link, reference, at);
    d.out.tags[link].destination = listed.tag;
    Paragraph line;
    line.style = d.style(style);
    line.tag = link;
    line.page_of = listed.tag;
    add_entry(d, listed, d.manner(style), line);
    tidy(line.runs);
    std::string& alt = d.out.tags[link].alt;
    if (listed.heading)
        alt = listed.number + document::plain(listed.heading->text);
    else
        for (const StyledRun& run : line.runs)
            alt += run.line_break ? " " : run.text;
    return line;
}

} // namespace

void fill_contents(Dressing& dressing, const document::Document& document, const FieldValues& values) {
    auto& blocks = dressing.out.blocks;
    // From the last to the first, so that the positions of the others stay true.
    for (auto contents = dressing.contents.rbegin(); contents != dressing.contents.rend(); ++contents) {
        std::vector<Block> lines;
        if (contents->spec->teasers)
            lines = teasers(dressing, *contents->spec, contents->tag, document, values);
        else
            for (const Listed& listed : dressing.headings)
                if (listed.level <= contents->spec->depth)
                    lines.push_back({contents_line(dressing, listed, contents->tag)});
        blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(contents->position),
                      std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    }
}

} // namespace anban::templates
