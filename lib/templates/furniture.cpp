// What a template adds around the document: opening and closing.
#include "templates/dressing.hpp"
#include "templates/field_values.hpp"

#include <algorithm>
#include <utility>

namespace anban::templates {
namespace {

class Furniture {
public:
    Furniture(Dressing& dressing, const Values& values) : d_(dressing), values_(values) {}

    /// Adds blocks to `to`. True when there is something to see other than rules.
    bool add(const std::vector<BlockSpec>& specs, std::vector<Block>& to) {
        bool any = false;
        for (const BlockSpec& spec : specs) {
            if (holds(spec.condition, values_)) any = add(spec, to) || any;
        }
        return any;
    }

private:
    bool add(const BlockSpec& spec, std::vector<Block>& to) {
        if (spec.contents) return add_contents(spec, to);
        if (spec.teasers) return add_teasers(spec, to);
        if (!spec.text.empty()) return add_text(spec, to);
        if (!spec.columns.empty()) return add_row(spec, to);
        if (spec.photo) return add_photo(spec, to);
        if (spec.rule) add_rule(spec, *spec.rule, to);
        if (spec.page_break) to.push_back({PageBreak{}});
        return false;
    }

    Pt length(const Length& length) const { return d_.look.scaled(length, d_.body_size()); }

    std::vector<StyledRun> runs_of(const TextSpec& text, StyleRef style) {
        std::vector<StyledRun> runs;
        for (const SpanSpec& span : text)
            d_.add_text(runs, fill(span.pattern, values_), d_.with(d_.manner(style), span.look), artifact,
                        {});
        tidy(runs);
        return runs;
    }

    /// An empty line in the text begins a new paragraph.
    bool add_text(const BlockSpec& spec, std::vector<Block>& to) {
        if (d_.teaser_of != artifact && names_page(spec.text)) return add_reference(spec, to);
        std::vector<StyledRun> runs = runs_of(spec.text, spec.style);
        auto begin = runs.begin();
        while (begin != runs.end()) {
            auto end = begin;
            while (end != runs.end() &&
                   !(end->line_break && std::next(end) != runs.end() && std::next(end)->line_break))
                ++end;
            add_paragraph(spec, {std::make_move_iterator(begin), std::make_move_iterator(end)}, to);
            begin = std::find_if(end, runs.end(), [](const StyledRun& run) { return !run.line_break; });
        }
        return !runs.empty();
    }

    void add_paragraph(const BlockSpec& spec, std::vector<StyledRun> runs, std::vector<Block>& to) {
        Paragraph paragraph;
        paragraph.style = d_.style(spec.style);
        paragraph.tag = tag_for(spec);
        for (StyledRun& run : runs)
            run.tag = paragraph.tag;
        paragraph.runs = std::move(runs);
        to.push_back({std::move(paragraph)});
    }

    static bool names_page(const TextSpec& text) {
        return std::any_of(text.begin(), text.end(), [](const SpanSpec& span) {
            return std::any_of(span.pattern.pieces.begin(), span.pattern.pieces.end(),
                               [](const Piece& piece) { return piece.kind == Piece::Kind::page; });
        });
    }

    /// `(Xem trang 5)`: one line that leads to the article.
    bool add_reference(const BlockSpec& spec, std::vector<Block>& to) {
        Paragraph line;
        line.style = d_.style(spec.style);
        line.tag = d_.tag(Role::paragraph, d_.inside);
        const TagId link = d_.tag(Role::link, line.tag);
        d_.out.tags[link].destination = line.page_of.emplace(d_.teaser_of);
        std::string& behind = line.behind_page.emplace();
        bool before = true;
        for (RunningText& text : running_texts(d_, spec.text, spec.style, values_)) {
            if (text.kind == RunningText::Kind::page) {
                before = false;
            } else if (before) {
                text.run.tag = link;
                line.runs.push_back(std::move(text.run));
            } else {
                behind += text.run.text;
            }
        }
        tidy(line.runs);
        if (line.runs.empty()) return false;
        for (const StyledRun& run : line.runs)
            d_.out.tags[link].alt += run.text;
        line.tag = link; // of the number as well
        to.push_back({std::move(line)});
        return true;
    }

    TagId tag_for(const BlockSpec& spec) {
        if (spec.is_artifact) return artifact;
        if (spec.role == Role::paragraph) return d_.tag(Role::paragraph, d_.inside);
        const int level = static_cast<int>(spec.role) - static_cast<int>(Role::heading1) + 1;
        return d_.heading_tag(level + d_.heading_shift, d_.inside, {});
    }

    bool add_row(const BlockSpec& spec, std::vector<Block>& to) {
        Row row;
        bool any = false;
        for (const ColumnSpec& column : spec.columns) {
            Cell cell{column.share, {}};
            const bool seen = add(column.blocks, cell.blocks);
            if (!seen) cell.blocks.clear(); // rules alone would hang in the air
            any = any || seen;
            if (seen || column.keep_empty) row.cells.push_back(std::move(cell));
        }
        if (!any) return false;
        row.gap = length(spec.gap);
        row.before = length(spec.before);
        row.after = spec.rule_below ? Pt{0} : length(spec.after);
        row.keep_with_next = spec.keep_with_next || spec.rule_below;
        to.push_back({std::move(row)});
        if (spec.rule_below) {
            Separator line;
            line.rule = d_.look.rule(*spec.rule_below, d_.body_size());
            line.before = line.rule.gap;
            line.after = length(spec.after);
            line.keep_with_next = spec.keep_with_next;
            to.push_back({line});
        }
        return true;
    }

    void add_rule(const BlockSpec& spec, const RuleSpec& rule, std::vector<Block>& to) {
        Separator line;
        line.rule = d_.look.rule(rule, d_.body_size());
        line.before = length(spec.before);
        line.after = length(spec.after);
        line.keep_with_next = spec.keep_with_next;
        to.push_back({line});
    }

    bool add_photo(const BlockSpec& spec, std::vector<Block>& to) {
        Photo photo;
        photo.path = fill(*spec.photo, values_);
        if (photo.path.empty()) return false;
        if (spec.own_photo) {
            const std::filesystem::path file(d_.tmpl.files.at(spec.place.file));
            photo.path = (file.parent_path() / photo.path).string();
            photo.of_template = true;
        }
        photo.max_width = Pt{spec.max_width.value}; // the same at every text size
        photo.max_height = Pt{spec.max_height.value};
        photo.align = spec.align;
        photo.before = length(spec.before);
        photo.after = length(spec.after);
        if (!spec.is_artifact) {
            photo.tag = d_.tag(Role::figure, d_.inside);
            d_.out.tags[photo.tag].alt = fill(spec.alt, values_);
        }
        to.push_back({std::move(photo)});
        return true;
    }

    /// The heading of the contents now, their lines when the document's headings are known.
    bool add_contents(const BlockSpec& spec, std::vector<Block>& to) {
        if (!d_.has_headings) return false;
        if (!spec.text.empty()) add_text(spec, to);
        d_.contents.push_back({to.size(), d_.tag(Role::contents, d_.inside), &spec});
        if (spec.page_break) to.push_back({PageBreak{}});
        return true;
    }

    bool add_teasers(const BlockSpec& spec, const std::vector<Block>& to) {
        if (d_.tmpl.content.articles.teaser.empty()) return false;
        d_.contents.push_back({to.size(), d_.tag(Role::division, d_.inside), &spec});
        return true;
    }

    Dressing& d_;
    const Values& values_;
};

} // namespace

void add_furniture(Dressing& dressing, const std::vector<BlockSpec>& blocks, const Values& values) {
    Furniture(dressing, values).add(blocks, dressing.out.blocks);
}

bool add_furniture(Dressing& dressing, const std::vector<BlockSpec>& blocks, const Values& values,
                   std::vector<Block>& to) {
    return Furniture(dressing, values).add(blocks, to);
}

void add_closing(Dressing& dressing, const std::vector<BlockSpec>& blocks, const Values& values) {
    std::vector<Block>& to = dressing.out.blocks;
    std::size_t end = to.size();
    if (!add_furniture(dressing, blocks, values, to)) return;
    while (end > 0 && std::holds_alternative<Columns>(to[end - 1].kind))
        --end;
    if (end == 0) return;
    if (auto* last = std::get_if<Paragraph>(&to[end - 1].kind)) last->style = dressing.kept(last->style);
}

} // namespace anban::templates
