// The styled document while it is made: fonts and styles in use, tags, runs of text.
#pragma once

#include "document/document.hpp"
#include "templates/field_values.hpp"
#include "templates/template.hpp"

#include <map>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace anban::templates {

/// How a run is set, before its font is one of the document's.
struct Manner {
    FontChoice font;
    Pt size;
    Colour colour;
    bool capitals = false;
};

/// A heading that the contents will list, or an article.
struct Listed {
    int level = 1; ///< 1 for the topmost of the document's headings
    const document::Heading* heading = nullptr;
    TagId tag = artifact;
    int section = 0; ///< level among the sections of its text; 0: an article
    std::vector<std::pair<std::string, const SpanLook*>> entry{}; ///< what is said of an article
    std::string number{}; ///< what the template sets before a heading, with a space behind it
};

/// What a label names.
struct Target {
    TagId tag = artifact;
    std::string name; ///< what a reference to it says; empty where only its page can be named
    SourcePos at;
};
/// By article, counted as in ArticleStart, and label.
using Targets = std::map<std::pair<std::size_t, std::string>, Target>;

/// Contents wait for the headings that come after them, teasers for the articles.
struct AwaitedContents {
    std::size_t position = 0; ///< in StyledDocument::blocks
    TagId tag = artifact;
    const BlockSpec* spec = nullptr;
};

class Dressing {
public:
    /// `known` are the labels of the same document, dressed before; null at first, when references can't say
    /// anything yet.
    Dressing(const Template& of, const Look& in, const Targets* known = nullptr)
        : tmpl(of), look(in), known_targets(known) {
        styles_in_use_.assign(look.styles.size(), none);
        out.tags.emplace_back(); // the document
    }

    const Template& tmpl;
    const Look& look;
    StyledDocument out;
    Diagnostics messages;
    std::vector<Listed> headings;
    std::vector<AwaitedContents> contents;
    Targets targets;
    const Targets* known_targets;
    bool has_references = false;
    bool has_headings = false;   ///< the document has headings for contents to list
    std::size_t article = 0;     ///< that is being dressed, counted as in ArticleStart
    TagId inside = document_tag; ///< parent of what is added next: the document or an article
    TagId teaser_of = artifact;  ///< article whose page the texts of a teaser name
    int heading_shift = 0;       ///< added to the levels that the template gives headings of articles

    /// The source of what is being dressed, for messages.
    const std::string& file() const { return out.file_of(article); }
    /// A style of the template, as one of the document's.
    StyleIndex style(StyleRef ref);
    /// The same, set further in on both sides: inside of lists and quotes.
    StyleIndex style(StyleRef ref, Pt left, Pt right);
    /// A style of the document, kept with what follows.
    StyleIndex kept(StyleIndex index);
    FontIndex font(const FontChoice& choice);

    TagId tag(Role role, TagId parent, SourcePos at = {});
    /// A heading whose level follows those before it: none is skipped, the first is heading1.
    TagId heading_tag(int level, TagId parent, SourcePos at);
    int last_heading() const { return last_heading_; }

    Manner manner(StyleRef ref) const;
    Manner with(Manner manner, const SpanLook& look_of_span) const;
    /// Adds text; `\n` forces a line end.
    void add_text(std::vector<StyledRun>& runs, std::string_view text, const Manner& manner, TagId tag,
                  SourcePos at);

    /// Size of the document's plain text, which em of rows and rules count.
    Pt body_size() const { return look.styles[tmpl.content.elements.paragraph].size; }

private:
    static constexpr int none = -1;
    std::vector<int> styles_in_use_; ///< by StyleRef
    std::map<std::tuple<StyleRef, Pt, Pt>, StyleIndex> set_in_;
    std::map<StyleIndex, StyleIndex> kept_;
    int last_heading_ = 0;
};

/// Notes that `label` names a part of what is being dressed.
void add_target(Dressing& dressing, const std::string& label, const Target& target);
/// Adds what a link to a label says, below `parent`.
void add_reference(Dressing& dressing, const document::Inline& in, const Manner& manner, TagId parent,
                   std::vector<StyledRun>& runs);
/// `text` with the value in its slot.
std::string fill_slot(std::string text, std::string_view slot, std::string_view value);

/// Adds runs behind others.
void append(std::vector<StyledRun>& runs, std::vector<StyledRun> more);

/// True when a text has more than spaces.
bool says_something(const document::Text& text);
/// Leaves single spaces only, and none at the ends of lines. True when any text is left.
bool tidy(std::vector<StyledRun>& runs);

/// Adds a template's opening or closing.
void add_furniture(Dressing& dressing, const std::vector<BlockSpec>& blocks, const Values& values);
/// The same into `to`. True when there is something to see other than rules.
bool add_furniture(Dressing& dressing, const std::vector<BlockSpec>& blocks, const Values& values,
                   std::vector<Block>& to);
/// Adds what closes a text. It never begins a page by itself: the last lines of the text keep with it.
void add_closing(Dressing& dressing, const std::vector<BlockSpec>& blocks, const Values& values);
/// Makes the heads and feet.
std::vector<RunningLine> running_lines(Dressing& dressing, const Values& values);
/// A text of which a page fills in what it knows.
std::vector<RunningText> running_texts(Dressing& dressing, const TextSpec& text, StyleRef style,
                                       const Values& values);
/// True where a head or foot names sections or articles.
bool name_titles(const std::vector<RunningLine>& lines);
/// The columns of a document's or article's own text, by the template or its fields.
Columns columns_of(Dressing& dressing, const FieldValues& values);
/// Whether the headings of a document's or article's own text are numbered, by the template or its fields.
bool numbers_headings(Dressing& dressing, const FieldValues& values);
/// Where headings of a text start: their level in the tree, and that in the contents.
struct HeadingBase {
    int tree = 1, contents = 1;
    bool numbered = false; ///< the template's numbers stand before them
};
/// What stands above the notes of a page.
NoteFoot note_foot(const Dressing& dressing);

/// Adds a document's or article's own blocks.
void add_body(Dressing& dressing, const document::Document& document, const Columns& columns,
              const HeadingBase& base);
/// Adds the articles of a bulletin, below `title` headings of its own.
void add_articles(Dressing& dressing, const document::Document& bulletin, const FieldValues& values,
                  int title);
/// A teaser for each article, set by `spec`, below `tag`.
std::vector<Block> teasers(Dressing& dressing, const BlockSpec& spec, TagId tag,
                           const document::Document& bulletin, const FieldValues& values);
/// Fills contents and teasers, when all headings and articles are known.
void fill_contents(Dressing& dressing, const document::Document& document, const FieldValues& values);

} // namespace anban::templates
