// Vertical material: what blocks become and what pages are made of.
#pragma once

#include "anban/diagnostics.hpp"
#include "layout/pages.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anban::layout {

/// How firmly a strip hangs on to the one above. A page ends at the loosest bond; where every bond on it
/// holds something together, the loosest is given up first.
enum class Bond : std::uint8_t {
    none,     ///< a page may end here
    together, ///< inside a paragraph that is to stay in one piece
    lines,    ///< would leave fewer lines than `widows` or `orphans` ask for
    next,     ///< after a heading, or what else keeps with what follows
};

/// A contents line's page number, still to be set.
struct PageNumber {
    std::size_t after = 0;             ///< index of the strip's item that it is set behind
    double text_end = 0, right = 0;    ///< where the line's text ends and its number has to end, pt
    double baseline = 0;               ///< from the strip's top
    templates::StyledRun look;         ///< of dots and number; its text is empty
    templates::TagId destination = 0;  ///< what stands on the page
    std::optional<std::string> behind; ///< no dots: the number stands right behind the text, and then this
    double kept = 0;                   ///< room on the right that the text left for the number, pt
    std::size_t first = 0;             ///< of the text's items, which move when the number is known
    double align = 0;                  ///< the share of the room kept and not needed that they move by
};

/// How far things move to the right on an even page, where inner and outer sides change places.
struct Flip {
    double text = 0, photo = 0; ///< pt
};

/// A part of a column that no page end divides: a line of text, a photo with its caption, a row of cells.
/// Its items are placed from its top left corner.
struct Strip {
    std::vector<Item> items;
    std::vector<PageNumber> numbers;
    double height = 0;
    double space = 0; ///< to the strip above; left out at the top of a page. Tight lines make it negative
    double stretch = 0, shrink = 0; ///< by how much `space` may grow or shrink to fill a page
    double depth = 0;               ///< the part of the height below the baseline of a line of text; else 0
    Bond bond = Bond::none;
    bool new_page = false;     ///< starts a page
    bool body = false;         ///< and the body of the document, after the front part
    bool inside_page = false;  ///< vanishes at the top of a page
    std::uint32_t traced = 0;  ///< its number in a trace, from 1; 0 in none
    double foot = 0, head = 0; ///< room that a page takes which ends above it, and one that begins with it,
                               ///< to say where its article goes on
    std::size_t article = 0;   ///< that it is of, counted as in templates::ArticleStart
    std::shared_ptr<const Strip> again; ///< set above it where it is the first of a page or column
    std::vector<Strip> notes;           ///< lines for the foot of its page, one under another
    bool note_begins = false;           ///< of a line of notes: the first of its note
    bool opens = false;                 ///< begins a block
    bool lifted = false;                ///< a photo at the top of a page, not where it stands in the text
    std::shared_ptr<Strip> aside;       ///< a photo beside this line and those after it
    std::optional<Flip> on_even;
    SourcePos at;
};

/// What is set again above a strip that begins a page takes of its height, pt.
inline double again_height(const Strip& first) {
    return first.again ? first.again->height : 0;
}

struct CutOut;

/// The frame that blocks are laid into, pt.
struct Frame {
    double width = 0;
    double height = 0;         ///< of a page: nothing unbreakable may be higher
    bool in_cell = false;      ///< of a row: what is in it stays in one piece
    CutOut* cut_out = nullptr; ///< a photo that takes room beside the lines of paragraphs
};

/// The room before or after a block, pt.
struct Gap {
    double natural = 0;
    double stretch = 0, shrink = 0; ///< what it may give to fill a page
};

/// Strips that are set in so many columns; they follow those of the section before on its page.
struct Section {
    std::size_t begin = 0; ///< first strip
    std::size_t columns = 1;
    double width = 0, gap = 0;           ///< of a column and between two, pt
    std::optional<templates::Rule> rule; ///< between columns
};

/// How a strip stands where the one above it has gone elsewhere.
struct Rejoined {
    double space = 0, stretch = 0, shrink = 0;
    Bond bond = Bond::none;
};

/// A strip that is a photo or a row of photos.
struct FigurePlace {
    std::size_t strip = 0;
    bool moves = false;       ///< it may go to the top of a page or column, or else keeps its place
    bool to_top = false;      ///< and belongs there, not where it stands
    double cost = 0;          ///< of going there, as breaking.hpp counts
    std::size_t earliest = 0; ///< no page may have it at its top that begins with a strip before this one:
                              ///< its headline would stand below it
    static constexpr std::size_t unbound = ~std::size_t{0};
    std::size_t latest = unbound; ///< it isn't owed by a page that ends below this strip: a second headline
    std::size_t headlines = 0;    ///< below it, so far
    Gap below;                    ///< to what stands under it at the top of a page
    Rejoined next;                ///< the strip below it, where it has gone
    std::size_t beside = 0;       ///< of a photo with text beside it: how many strips that are
    templates::TagId tag = templates::artifact; ///< its tag
};

/// A paragraph that stands in a column by itself, and could be set again.
struct SetParagraph {
    const templates::Paragraph* paragraph = nullptr;
    Frame frame;
    std::size_t begin = 0, end = 0; ///< its strips
};

/// Strips one under another, not yet cut into pages.
class Column {
public:
    explicit Column(double width) { sections_.push_back({0, 1, width, 0, {}}); }

    /// What follows is set in another number of columns.
    void start_section(Section section);
    /// Starts a block with a gap before it. Of the gaps between two blocks only the larger counts, and of
    /// what they may give the larger.
    void open(Gap before);
    /// Adds a strip; the first of a block takes the block's gap and the bond that the block before asked for.
    /// Negative space reaches up to the baseline of the line above, no farther.
    void add(Strip strip);
    /// Adds a photo, a block of its own, with a gap before it; `place` says whether it may move.
    void add_figure(Gap before, Strip strip, FigurePlace place);
    /// Notes that a strip, one of the last, holds a photo beside text, which keeps its place.
    void note_figure(const FigurePlace& place) { figures_.push_back(place); }
    /// Ends a block.
    void close(Gap after, bool keep_with_next);
    void start_page(bool body) {
        new_page_ = true;
        body_ = body_ || body;
    }
    /// What follows is of this article. A page end in it takes the room of `foot` and `head`.
    void start_article(std::size_t article, double foot, double head) {
        article_ = article;
        foot_ = foot;
        head_ = head;
        article_begun_ = false;
        barrier_ = strips_.size();
    }

    void note_paragraph(const SetParagraph& set) { paragraphs_.push_back(set); }

    std::vector<Strip>& strips() { return strips_; }
    /// In the order of their strips.
    std::span<const FigurePlace> figures() const { return figures_; }
    /// One at least; the last one is where strips are added.
    std::span<const Section> sections() const { return sections_; }
    std::span<const SetParagraph> paragraphs() const { return paragraphs_; }

private:
    /// What stands above a photo, for the strip below it.
    struct Above {
        double depth = 0;
        Gap gap;
        bool keep = false;
    };

    void pass_headline();

    std::vector<Strip> strips_;
    std::vector<Section> sections_;
    std::vector<FigurePlace> figures_;
    std::optional<Above> above_; // the photo added last
    std::size_t barrier_ = 0;    // one past the last strip of the headline in force
    std::size_t block_ = 0;      // first strip of the block that is open
    std::vector<SetParagraph> paragraphs_;

    double depth_ = 0;    // of the strip added last
    Gap gap_;             // asked for by the block before or the one that was opened
    bool opened_ = false; // no strip of the block yet
    bool keep_ = false;
    bool new_page_ = false;
    bool body_ = false; // begins with the page
    std::size_t article_ = 0;
    double foot_ = 0, head_ = 0;
    bool article_begun_ = false;
};

/// Moves `strip`'s items by (x, y) to the end of `into`'s, and its notes to the end of `into`'s.
void move_into(Strip&& strip, double x, double y, Strip& into);

/// Moves a strip's items to the right.
void move_right(Strip& strip, double x);

/// Puts strips under one another at (x, y) of `into`; space above the first is left out. Gives the height.
double stack(std::vector<Strip>&& strips, double x, double y, Strip& into);

} // namespace anban::layout
