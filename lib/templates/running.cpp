// Heads and feet of a document.
#include "templates/dressing.hpp"
#include "templates/field_values.hpp"
#include "text/clean.hpp"

#include <algorithm>
#include <utility>

namespace anban::templates {
namespace {

using Kind = RunningText::Kind;
using Letters = RunningText::Letters;

Kind kind_of(Piece::Kind kind) {
    switch (kind) {
    case Piece::Kind::page:
        return Kind::page;
    case Piece::Kind::pages:
        return Kind::pages;
    case Piece::Kind::section:
        return Kind::section;
    case Piece::Kind::article:
        return Kind::article;
    case Piece::Kind::literal:
    case Piece::Kind::slot:
        break;
    }
    return Kind::text;
}

Letters letters_of(const Piece& piece, const Manner& manner) {
    Letters letters = Letters::as_written;
    for (const Filter filter : piece.filters) {
        if (filter == Filter::upper) letters = Letters::capitals;
        if (filter == Filter::lower) letters = Letters::small;
    }
    return manner.capitals ? Letters::capitals : letters;
}

bool says_something(const std::vector<RunningText>& texts) {
    return std::any_of(texts.begin(), texts.end(), [](const RunningText& text) {
        return text.kind != Kind::text || text.run.text.find_first_not_of(' ') != std::string::npos;
    });
}

} // namespace

std::vector<RunningText> running_texts(Dressing& d, const TextSpec& part, StyleRef style,
                                       const Values& values) {
    std::vector<RunningText> texts;
    std::uint16_t groups = 0, spans = 0; // numbered on through the whole text
    for (const SpanSpec& span : part) {
        const Manner manner = d.with(d.manner(style), span.look);
        const std::uint16_t before = groups;
        ++spans;
        for (const RunningPiece& piece : fill_running(span.pattern, values)) {
            RunningText text;
            text.kind = kind_of(piece.kind);
            text.level = piece.piece->level;
            text.last = piece.piece->last;
            text.may_be_cut = piece.piece->kind == Piece::Kind::slot || text.kind == Kind::section ||
                              text.kind == Kind::article;
            text.letters = letters_of(*piece.piece, manner);
            if (piece.group > 0) text.group = static_cast<std::uint16_t>(before + piece.group);
            groups = std::max(groups, text.group);
            if (piece.either) text.either = spans;
            std::vector<StyledRun> runs;
            d.add_text(runs, text.kind == Kind::text ? piece.text : " ", manner, artifact, {});
            for (StyledRun& run : runs) {
                text.run = std::move(run);
                if (text.kind != Kind::text) text.run.text.clear();
                texts.push_back(text);
            }
        }
    }
    return texts;
}

std::vector<RunningLine> running_lines(Dressing& dressing, const Values& values) {
    std::vector<RunningLine> lines;
    for (const RunningSpec& spec : dressing.tmpl.content.running) {
        if (!holds(spec.condition, values)) continue;
        RunningLine line;
        bool any = false;
        for (std::size_t part = 0; part < line.parts.size(); ++part) {
            line.parts[part] = running_texts(dressing, spec.parts[part], spec.style, values);
            any = says_something(line.parts[part]) || any;
        }
        if (!any) continue;
        line.facing = spec.facing;
        line.baseline = spec.foot ? dressing.look.page.height - spec.baseline : spec.baseline;
        line.on_first = spec.first_page;
        line.on = spec.on;
        if (spec.rule) line.rule = dressing.look.rule(*spec.rule, dressing.look.styles[spec.style].size);
        lines.push_back(std::move(line));
    }
    return lines;
}

bool name_titles(const std::vector<RunningLine>& lines) {
    for (const RunningLine& line : lines)
        for (const std::vector<RunningText>& part : line.parts)
            for (const RunningText& text : part)
                if (text.kind == Kind::section || text.kind == Kind::article) return true;
    return false;
}

} // namespace anban::templates
