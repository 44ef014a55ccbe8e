// The document's own blocks in the looks of the template.
#include "templates/caption_numbers.hpp"
#include "templates/credit.hpp"
#include "templates/dressing.hpp"
#include "templates/labels.hpp"
#include "templates/notes.hpp"
#include "templates/photo_place.hpp"
#include "templates/tables.hpp"
#include "text/clean.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

namespace anban::templates {
namespace {

/// Where a block stands: its parent in the tree, and how far lists and quotes have moved it in.
struct Setting {
    TagId parent = document_tag;
    StyleRef paragraph = 0; ///< style of plain paragraphs here
    Pt left{0}, right{0};   ///< added to every style's own indents
    ListDepth depth;        ///< in lists
    ListIndex list = no_list;
};

/// A link's target that a PDF may lead to.
bool is_web_target(std::string_view target) {
    static constexpr std::array<std::string_view, 4> schemes = {"http://", "https://", "mailto:", "tel:"};
    const std::string lower = text::lower(target.substr(0, 8));
    return std::any_of(schemes.begin(), schemes.end(),
                       [&](auto scheme) { return lower.starts_with(scheme); });
}

class Body {
public:
    Body(Dressing& dressing, const document::Document& document, const Columns& columns,
         const HeadingBase& base)
        : d_(dressing), e_(dressing.tmpl.content.elements), columns_(columns), base_(base),
          pictures_(document.pictures), notes_(dressing, document.notes),
          figure_numbers_(dressing.tmpl.content.figures.numbers),
          table_numbers_(dressing.tmpl.content.tables.numbers) {
        deepest_ = measure(d_.look.page) / columns.count * d_.tmpl.content.lists.deepest;
    }

    void add(std::span<const document::Block> blocks, const Setting& setting) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (has_photo(blocks[i]))
                i = add_photos(blocks, i, setting);
            else
                std::visit([&](const auto& kind) { add(kind, setting); }, blocks[i].kind);
        }
    }

private:
    void put(Paragraph paragraph) { d_.out.blocks.push_back({std::move(paragraph)}); }

    // ── Notes

    void put_notes(const Setting& setting) {
        if (notes_.are_waiting())
            notes_.put(setting.parent, [&](const document::Note& note, TagId tag, Label label) {
                return note_blocks(note, tag, std::move(label));
            });
    }

    std::vector<Block> note_blocks(const document::Note& note, TagId tag, Label label) {
        std::vector<Block> around = std::exchange(d_.out.blocks, {});
        in_note_ = true;
        Setting setting;
        setting.parent = tag;
        setting.paragraph = note_style(d_);
        add_labelled(note.blocks, std::move(label), setting);
        in_note_ = false;
        return std::exchange(d_.out.blocks, std::move(around));
    }

    /// Blocks of which the first, where it is text, has the label before it.
    void add_labelled(std::span<const document::Block> blocks, std::optional<Label> label,
                      const Setting& setting) {
        const auto* first = blocks.empty() ? nullptr : std::get_if<document::Paragraph>(&blocks.front().kind);
        if (!first) {
            if (label) put_label_alone(*std::move(label), setting.paragraph, setting);
            return add(blocks, setting);
        }
        add_paragraph(*first, setting.paragraph, setting, std::move(label));
        add(blocks.subspan(1), setting);
    }

    // ── Text

    Manner manner_of(const document::Inline& in, const Manner& base) const {
        Manner manner = base;
        if (in.code) manner = d_.with(manner, e_.inline_code);
        if (in.strong) manner.font.bold = true;
        // Emphasis inside italics stands upright, as print has always done.
        if (in.emphasis) manner.font.italic = !manner.font.italic;
        return manner;
    }

    /// Runs of a text whose paragraph has `tag`; links and code get tags of their own below it.
    std::vector<StyledRun> runs_of(const document::Text& text, const Manner& base, TagId tag) {
        std::vector<StyledRun> runs;
        runs.reserve(text.size());
        const std::string* open_link = nullptr; // of the run before
        TagId link = tag;
        for (const document::Inline& in : text) {
            if (in.line_break) {
                if (link != tag) d_.out.tags[link].alt += ' ';
                d_.add_text(runs, "\n", base, link, in.at);
                continue;
            }
            if (in.note > 0) {
                notes_.add_mark(in, base, tag, runs);
                open_link = nullptr;
                link = tag;
                continue;
            }
            if (in.picture > 0) {
                add_picture(pictures_[in.picture - 1], base, tag, runs);
                open_link = nullptr;
                link = tag;
                continue;
            }
            Manner manner = manner_of(in, base);
            if (in.link.starts_with('#')) {
                add_reference(d_, in, d_.with(std::move(manner), e_.link), tag, runs);
                open_link = nullptr;
                link = tag;
                continue;
            }
            if (in.link.empty()) {
                open_link = nullptr;
                link = tag;
            } else if (!open_link || *open_link != in.link) {
                open_link = &in.link;
                link = link_tag(in, tag);
            }
            if (link != tag) manner = d_.with(std::move(manner), e_.link);
            const TagId own = in.code && link == tag ? d_.tag(Role::code, tag, in.at) : link;
            if (link != tag) d_.out.tags[link].alt += in.text;
            d_.add_text(runs, in.text, manner, own, in.at);
        }
        tidy(runs);
        return runs;
    }

    void add_picture(const document::Figure& figure, const Manner& manner, TagId parent,
                     std::vector<StyledRun>& runs) {
        const TagId tag = d_.tag(Role::figure, parent, figure.at);
        d_.out.tags[tag].alt = alt_of(figure);
        d_.add_text(runs, "\uFFFC", manner, tag, figure.at);
        runs.back().picture = static_cast<PictureIndex>(d_.out.pictures.size());
        d_.out.pictures.push_back({figure.photo, 0, 0, 0, figure.look.share, figure.look.width,
                                   figure.look.height, d_.article, figure.at});
    }

    TagId link_tag(const document::Inline& in, TagId parent) {
        if (is_web_target(in.link)) {
            const TagId link = d_.tag(Role::link, parent, in.at);
            d_.out.tags[link].target = in.link;
            return link;
        }
        d_.messages.push_back(
            {Severity::warning, "link-target", d_.file(), in.at,
             fmt::format("the link to “{}” leads nowhere in a PDF; its text stays", in.link),
             "links may start with https://, http://, mailto: or tel:"});
        return parent;
    }

    // ── Blocks

    void add(const document::Paragraph& paragraph, const Setting& setting) {
        add_paragraph(paragraph, setting.paragraph, setting);
    }

    void add_paragraph(const document::Paragraph& paragraph, StyleRef style, const Setting& setting,
                       std::optional<Label> label = std::nullopt) {
        const auto& [text, at, target] = paragraph;
        Paragraph made;
        made.style = d_.style(style, setting.left, setting.right);
        made.list = setting.list;
        made.tag = d_.tag(Role::paragraph, setting.parent, at);
        made.runs = runs_of(text, d_.manner(style), made.tag);
        if (made.runs.empty()) {
            d_.out.tags.resize(made.tag); // nothing was said: neither of the paragraph nor below it
            if (label) put_label_alone(*std::move(label), style, setting);
            return;
        }
        if (!target.empty())
            add_target(d_, target, {made.tag, label ? item_name(label->run.text) : std::string(), at});
        made.label = std::move(label);
        put(std::move(made));
        put_notes(setting);
    }

    /// What a reference says of the item of a list: its label without the signs around.
    std::string item_name(const std::string& label) const {
        const std::size_t end = label.find_last_not_of(" .)");
        if (in_note_ || end == std::string::npos) return {};
        return fill_slot(d_.tmpl.content.references.number, "{number}", label.substr(0, end + 1));
    }

    void add(const document::Heading& heading, const Setting& setting) {
        if (!says_something(heading.text)) return;
        if (in_note_) return add_paragraph({heading.text, heading.at}, setting.paragraph, setting);
        // However deep the source's levels are, none is skipped: a heading is one deeper than the nearest
        // heading above it whose level is smaller.
        while (!levels_.empty() && levels_.back() >= heading.level)
            levels_.pop_back();
        levels_.push_back(heading.level);
        const int level = static_cast<int>(levels_.size());
        const StyleRef style = e_.headings[std::clamp(level, 1, 5) - 1];
        Paragraph made;
        made.style = d_.style(style, setting.left, setting.right);
        made.list = setting.list;
        made.tag = d_.heading_tag(base_.tree + level - 1, setting.parent, heading.at);
        const std::string number = next_number(heading);
        if (!number.empty()) d_.add_text(made.runs, number, d_.manner(style), made.tag, heading.at);
        append(made.runs, runs_of(heading.text, d_.manner(style), made.tag));
        d_.headings.push_back({base_.contents + level - 1, &heading, made.tag, level, {}, number});
        add_target(d_, heading.label, {made.tag, heading_name(heading, number), heading.at});
        put(std::move(made));
        put_notes(setting);
    }

    /// What a reference says of a heading. A number that the source has itself isn't told from its words.
    std::string heading_name(const document::Heading& heading, const std::string& number) const {
        const ReferenceSpec& spec = d_.tmpl.content.references;
        const std::size_t end = number.find_last_not_of(" .)");
        if (end == std::string::npos) return fill_slot(spec.title, "{title}", document::plain(heading.text));
        return fill_slot(spec.number, "{number}", number.substr(0, end + 1));
    }

    /// The number of the heading that `levels_` ends with, and a space behind it; empty where it has none.
    /// One that the source numbers by hand counts too.
    std::string next_number(const document::Heading& heading) {
        if (!base_.numbered) return {};
        const std::vector<NumberPattern>& patterns = d_.tmpl.content.headings.numbers;
        const std::size_t level = levels_.size();
        counts_.resize(level);
        ++counts_.back();
        if (level > patterns.size() || has_own_number(document::plain(heading.text))) return {};
        std::string above;
        for (std::size_t i = 0; i + 1 < level; ++i)
            if (const std::string own = patterns[i].own(counts_[i]); !own.empty()) above += own + '.';
        return patterns[level - 1].fill(counts_.back(), above, '.') + ' ';
    }

    static bool has_photo(const document::Block& block) {
        const auto* figure = std::get_if<document::Figure>(&block.kind);
        return figure && !figure->photo.empty();
    }

    /// Photos that follow one another from `at` on may share rows. Gives the index of the last one.
    std::size_t add_photos(std::span<const document::Block> blocks, std::size_t at, const Setting& setting) {
        const FigureSpec& spec = d_.tmpl.content.figures;
        const bool span = spec.span && columns_.count > 1 && !in_note_;
        if (span) d_.out.blocks.push_back({Columns{}});
        for (bool more = true; more; at += more) {
            Photo photo = photo_of(std::get<document::Figure>(blocks[at].kind), setting);
            more = at + 1 < blocks.size() && has_photo(blocks[at + 1]);
            photo.next_beside =
                more && may_share_row(spec, blocks[at]) && may_share_row(spec, blocks[at + 1]);
            d_.out.blocks.push_back({std::move(photo)});
        }
        if (span) d_.out.blocks.push_back({columns_});
        put_notes(setting);
        return at;
    }

    static bool may_share_row(const FigureSpec& spec, const document::Block& block) {
        const auto& asked = std::get<document::Figure>(block.kind).look.placement;
        if (asked) return *asked == document::Placement::row && spec.row_most > 1;
        return spec.row_most > 1 && spec.placement.row;
    }

    /// A caption whose photo was never given.
    void add(const document::Figure& figure, const Setting& setting) {
        add_paragraph({figure.caption, figure.at}, e_.caption, setting);
    }

    Photo photo_of(const document::Figure& figure, const Setting& setting) {
        const FigureSpec& spec = d_.tmpl.content.figures;
        const auto length = [&](const Length& l) { return d_.look.scaled(l, d_.body_size()); };
        const Pt room = measure(d_.look.page) - setting.left - setting.right;
        Photo photo;
        photo.path = figure.photo;
        photo.max_width = room * spec.max_share;
        // A photo keeps its width at every text size.
        if (spec.max_width.value > 0) photo.max_width = std::min(photo.max_width, Pt{spec.max_width.value});
        photo.max_height = Pt{spec.max_height.value};
        photo.share = figure.look.share;
        if (figure.look.width.value > 0) photo.max_width = std::min(room, figure.look.width);
        if (figure.look.height.value > 0) photo.max_height = figure.look.height;
        photo.left = setting.left;
        photo.right = setting.right;
        photo.align = spec.align;
        if (!in_note_) photo.place = place_of(d_, figure.look);
        photo.before = length(spec.before);
        photo.after = length(spec.after);
        photo.caption_gap = length(spec.caption_gap);
        photo.caption_above = spec.caption_above;
        if (spec.caption_beside) photo.caption_beside = length(spec.placement.beside_gap);
        photo.list = setting.list;
        photo.at = figure.at;
        photo.tag = d_.tag(Role::figure, setting.parent, figure.at);
        d_.out.tags[photo.tag].alt = alt_of(figure);
        photo.row = {static_cast<std::size_t>(spec.row_most), length(spec.row_gap), Pt{spec.row_least.value}};
        add_caption(figure, photo);
        return photo;
    }

    std::string alt_of(const document::Figure& figure) {
        if (!figure.alt.empty()) return figure.alt;
        std::string caption = document::plain(figure.caption);
        if (says_something(figure.caption)) return caption;
        d_.messages.push_back(
            {Severity::warning, "alt-missing", d_.file(), figure.at,
             fmt::format("nothing says what “{}” shows: who can't see it learns nothing", figure.photo),
             "give it a caption, or write ![what it shows](photo.jpg)"});
        return d_.tmpl.content.figures.missing_alt.empty() ? figure.photo
                                                           : d_.tmpl.content.figures.missing_alt;
    }

    void add_caption(const document::Figure& figure, Photo& photo) {
        const CaptionNumber number = figure_numbers_.next(figure.caption, figure.label);
        add_target(d_, figure.label, {photo.tag, number.name, figure.at});
        if (!says_something(figure.caption) && number.prefix.empty()) return;
        const CreditSpec& spec = d_.tmpl.content.figures.credit;
        auto [text, credit] = spec.place == CreditSpec::Place::caption
                                  ? std::pair(figure.caption, document::Text{})
                                  : part_credit(figure.caption, spec.words);
        const StyleRef credit_style = spec.style.value_or(e_.caption);
        Paragraph caption;
        caption.style = d_.style(e_.caption);
        caption.tag = d_.tag(Role::caption, photo.tag, figure.at);
        caption.runs =
            caption_runs(number, d_.tmpl.content.figures.numbers, text, e_.caption, caption.tag, figure.at);
        if (!credit.empty() && spec.place == CreditSpec::Place::after) {
            d_.add_text(caption.runs, " ", d_.manner(e_.caption), caption.tag, figure.at);
            for (StyledRun& run : runs_of(credit, d_.manner(credit_style), caption.tag))
                caption.runs.push_back(std::move(run));
            credit.clear();
        }
        const TagId tag = caption.tag;
        photo.caption.push_back(std::move(caption));
        if (credit.empty()) return;
        Paragraph line;
        line.style = d_.style(credit_style);
        line.tag = tag;
        line.runs = runs_of(credit, d_.manner(credit_style), tag);
        photo.caption.push_back(std::move(line));
    }

    /// A caption behind its number.
    std::vector<StyledRun> caption_runs(const CaptionNumber& number, const CaptionNumbers& spec,
                                        const document::Text& text, StyleRef style, TagId tag, SourcePos at) {
        std::vector<StyledRun> runs;
        d_.add_text(runs, number.prefix, d_.with(d_.manner(style), spec.look), tag, at);
        append(runs, runs_of(text, d_.manner(style), tag));
        return runs;
    }

    void add(const document::Table& table, const Setting& setting) {
        if (table.rows.empty()) {
            add_paragraph({table.caption, table.at}, e_.caption, setting);
            return;
        }
        const CaptionNumber number = table_numbers_.next(table.caption, table.label);
        const bool span = d_.tmpl.content.tables.span && columns_.count > 1 && !in_note_;
        if (span) d_.out.blocks.push_back({Columns{}});
        StyledTable made =
            dress_table(d_, table, {setting.parent, setting.left, setting.right, number.prefix},
                        [&](const document::Text& text, const Manner& manner, TagId tag) {
                            return runs_of(text, manner, tag);
                        });
        add_target(d_, table.label, {made.tag, number.name, table.at});
        d_.out.blocks.push_back({std::move(made)});
        if (span) d_.out.blocks.push_back({columns_});
        put_notes(setting);
    }

    /// `setting` moved in by `left` and `right`, as far as indents may go.
    Setting moved_in(Setting setting, Pt left, Pt right) const {
        setting.left = std::min(setting.left + left, std::max(setting.left, deepest_));
        setting.right = std::min(setting.right + right, std::max(setting.right, deepest_ / 2));
        return setting;
    }

    void add(const document::Quote& quote, const Setting& setting) {
        // A quote's style moves its own paragraphs in; what is nested deeper in starts from there.
        const ParagraphStyle& outer = d_.look.styles[setting.paragraph].paragraph;
        Setting inside = moved_in(setting, outer.left, outer.right);
        inside.parent = d_.tag(Role::block_quote, setting.parent, quote.at);
        inside.paragraph = e_.quote;
        add(quote.blocks, inside);
    }

    void add(const document::CodeBlock& code, const Setting& setting) {
        Paragraph made;
        made.style = d_.style(e_.code, setting.left, setting.right);
        made.list = setting.list;
        made.tag = d_.tag(Role::paragraph, setting.parent, code.at);
        const TagId inside = d_.tag(Role::code, made.tag, code.at);
        d_.add_text(made.runs, spaces_kept(code.text), d_.manner(e_.code), inside, code.at);
        if (!tidy(made.runs)) {
            d_.out.tags.resize(made.tag);
            return;
        }
        put(std::move(made));
    }

    /// Spaces that begin a line or follow a space become no-break spaces, which no one collapses.
    static std::string spaces_kept(std::string_view code) {
        std::string out;
        bool kept = true;
        for (const char c : code) {
            const int count = c == '\t' ? 4 : 1;
            for (int i = 0; i < count; ++i) {
                const bool space = c == ' ' || c == '\t';
                if (space && kept) {
                    out += "\u00a0";
                } else {
                    out += space ? ' ' : c;
                }
                kept = space || c == '\n';
            }
        }
        return out;
    }

    void add(const document::ThematicBreak&, const Setting&) {
        const SeparatorSpec& spec = d_.tmpl.content.separator;
        Separator made;
        made.rule = d_.look.rule(spec.rule, d_.body_size());
        made.before = d_.look.scaled(spec.before, d_.body_size());
        made.after = d_.look.scaled(spec.after, d_.body_size());
        d_.out.blocks.push_back({made});
    }

    // ── Lists

    void add(const document::List& list, const Setting& setting) {
        const ListSpec& spec = d_.tmpl.content.lists;
        const StyleRef style = in_note_ ? setting.paragraph : list.tight ? e_.list_item : e_.loose_list_item;
        const Pt size = d_.look.styles[style].size;
        const Labels labels = labels_of(spec, list, setting.depth);
        // Digits and letters are about equally wide; what other labels lack, layout measures and adds.
        const Pt widest = d_.look.scaled(spec.character_width, size) *
                          static_cast<double>(labels.signs > 0 ? labels.signs + 2 : 0);
        const Pt width = std::max(d_.look.scaled(spec.label_width, size), widest);
        const ParagraphStyle& outer = d_.look.styles[setting.paragraph].paragraph;
        Setting inside =
            moved_in(setting, outer.left + std::max(d_.look.scaled(spec.indent, size), width), outer.right);
        inside.paragraph = style;
        inside.depth = deeper(spec, list, setting.depth);
        inside.list = add_room(labels, style, width, d_.look.scaled(spec.label_gap, size), setting.list);
        const TagId list_tag = d_.tag(Role::list, setting.parent, list.at);
        d_.out.tags[list_tag].numbering = labels.numbering;
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            if (list.ordered) inside.depth.above = labels.above[i];
            add_item(list.items[i], labels.texts[i], width, list_tag, list.at, inside);
        }
    }

    ListIndex add_room(const Labels& labels, StyleRef style, Pt width, Pt gap, ListIndex outer) {
        ListRoom room{{}, width, gap, outer};
        for (const std::size_t item : labels.widest)
            d_.add_text(room.widest, labels.texts[item], d_.manner(style), artifact, {});
        d_.out.lists.push_back(std::move(room));
        return static_cast<ListIndex>(d_.out.lists.size() - 1);
    }

    void add_item(const document::ListItem& item, const std::string& label_text, Pt width, TagId list_tag,
                  SourcePos at, Setting& inside) {
        const auto* first =
            item.blocks.empty() ? nullptr : std::get_if<document::Paragraph>(&item.blocks.front().kind);
        if (first) at = first->at;
        const TagId item_tag = d_.tag(Role::list_item, list_tag, at);
        std::optional<Label> label = label_of(label_text, width, inside.paragraph, item_tag, at);
        inside.parent = d_.tag(Role::list_body, item_tag, at);
        add_labelled(item.blocks, std::move(label), inside);
    }

    std::optional<Label> label_of(const std::string& text, Pt width, StyleRef style, TagId item,
                                  SourcePos at) {
        if (text.find_first_not_of(' ') == std::string::npos) return std::nullopt; // labelled by nothing
        std::vector<StyledRun> runs;
        d_.add_text(runs, text, d_.manner(style), d_.tag(Role::label, item, at), at);
        return Label{std::move(runs.front()), width, d_.tmpl.content.lists.label_align};
    }

    /// An item that doesn't begin with text: its label is a line of its own.
    void put_label_alone(Label label, StyleRef style, const Setting& setting) {
        Paragraph line;
        line.style = d_.style(style, setting.left, setting.right);
        line.list = setting.list;
        line.tag = label.run.tag;
        line.runs.push_back(std::move(label.run));
        put(std::move(line));
    }

    Dressing& d_;
    const ElementSpec& e_;
    const Columns& columns_;
    Pt deepest_;
    HeadingBase base_;
    std::vector<int> levels_;           ///< of the headings that the next one may stand under
    std::vector<std::uint64_t> counts_; ///< their numbers
    const std::vector<document::Figure>& pictures_;
    Notes notes_;
    bool in_note_ = false;
    CaptionCounter figure_numbers_, table_numbers_;
};

} // namespace

void add_body(Dressing& dressing, const document::Document& document, const Columns& columns,
              const HeadingBase& base) {
    Setting setting;
    setting.parent = dressing.inside;
    setting.paragraph = dressing.tmpl.content.elements.paragraph;
    const bool parted = columns.count > 1 && !document.blocks.empty();
    if (parted) dressing.out.blocks.push_back({columns});
    Body(dressing, document, columns, base).add(document.blocks, setting);
    if (parted) dressing.out.blocks.push_back({Columns{}});
}

} // namespace anban::templates
