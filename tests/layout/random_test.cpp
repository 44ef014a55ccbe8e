// Properties of random documents: nothing lost, nothing moved, nothing outside, every rule kept.
#include "catch.hpp"
#include "samples.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <tuple>
#include <utility>
#include <vector>

using namespace anban;
using namespace anban::templates;
using layout::Item;
using layout::PlacedImage;
using layout::PlacedRule;
using layout::PlacedText;

namespace {

constexpr double slack = 0.005; // pt: coordinates are rounded

/// The same numbers everywhere: the standard says how the engine counts, but not how distributions do.
class Dice {
public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    int roll(int from, int to) {
        return from + static_cast<int>(engine_() % static_cast<unsigned>(to - from + 1));
    }
    bool chance(int percent) { return roll(1, 100) <= percent; }

private:
    std::mt19937 engine_;
};

/// A random document and what must hold for it.
struct Sample {
    StyledDocument document;
    std::map<TagId, std::string> texts; ///< by tag
    struct Paragraph {
        TagId tag = 0;
        ParagraphStyle style;
        TagId next = artifact; ///< tag of the block that follows directly
    };
    std::vector<Paragraph> paragraphs;             ///< outside of rows and captions
    std::vector<std::pair<TagId, TagId>> captions; ///< photo and caption
    bool long_tokens = false;
};

class Author {
public:
    explicit Author(unsigned seed) : dice_(seed) { sample_.document = sample::document(); }

    Sample write() {
        StyledDocument& d = sample_.document;
        d.page.inner = {dice_.roll(30, 60) + 0.25};
        d.page.outer = {dice_.roll(30, 60) + 0.5};
        d.page.mirrored = dice_.chance(50);
        d.page.height = {static_cast<double>(dice_.roll(250, 500))};
        sample_.long_tokens = dice_.chance(30);
        add_styles();
        const int blocks = dice_.roll(1, 60);
        for (int i = 0; i < blocks; ++i)
            add_block();
        return std::move(sample_);
    }

private:
    void add_styles() {
        sample_.document.styles.clear();
        const int count = dice_.roll(1, 5);
        for (int i = 0; i < count; ++i) {
            ParagraphStyle s;
            s.name = "style " + std::to_string(i);
            s.align = static_cast<Align>(dice_.roll(0, 3));
            s.pitch = {static_cast<double>(dice_.roll(11, 20))};
            s.first_indent = {static_cast<double>(dice_.roll(0, 30))};
            s.left = {static_cast<double>(dice_.roll(0, 20))};
            s.right = {static_cast<double>(dice_.roll(0, 20))};
            s.before = {static_cast<double>(dice_.roll(0, 10))};
            s.after = {static_cast<double>(dice_.roll(0, 10))};
            s.widows = dice_.roll(1, 3);
            s.orphans = dice_.roll(1, 3);
            s.keep_with_next = dice_.chance(25);
            s.keep_together = dice_.chance(15);
            s.balanced = dice_.chance(20);
            s.kerning = dice_.chance(30);
            if (dice_.chance(10)) s.rule_above = Rule{};
            if (dice_.chance(10)) s.rule_below = Rule{};
            sample_.document.styles.push_back(s);
        }
    }

    std::string word() {
        static const std::vector<std::string> words{
            "hội", "nghị",  "Đồng", "chí",     "“Nguyễn", "Văn", "Phú”,", "2020",    "–", "Điều",
            "5",   "triệu", "đồng", "(NĐ-CP)", "và/hoặc", "ẴNG", "Tỉnh",  "nghiêng", "a", "…"};
        if (sample_.long_tokens && dice_.chance(3)) {
            std::string token;
            const int parts = dice_.roll(10, 120);
            for (int i = 0; i < parts; ++i)
                token += dice_.chance(8) ? "/" : "ệx";
            return token;
        }
        return words[static_cast<std::size_t>(dice_.roll(0, static_cast<int>(words.size()) - 1))];
    }

    Paragraph make_paragraph(int longest) {
        StyledDocument& d = sample_.document;
        Paragraph p;
        p.style = static_cast<StyleIndex>(dice_.roll(0, static_cast<int>(d.styles.size()) - 1));
        p.tag = sample::add_tag(d);
        const int size = dice_.roll(8, 16);
        const int count = dice_.roll(1, longest);
        std::string text;
        for (int i = 0; i < count; ++i) {
            text += word();
            if (i + 1 < count) text += ' ';
            if (dice_.chance(5) || i + 1 == count) { // also in the middle of a word
                p.runs.push_back(sample::run(text, p.tag, size, static_cast<FontIndex>(dice_.roll(0, 1))));
                sample_.texts[p.tag] += text;
                text.clear();
                if (dice_.chance(10) && i + 1 < count) {
                    p.runs.push_back(sample::line_end(p.tag));
                    sample_.texts[p.tag] += ' ';
                }
            }
        }
        return p;
    }

    Photo make_photo() {
        Photo photo;
        photo.width = dice_.chance(10) ? 0 : dice_.roll(1, 1000);
        photo.height = dice_.roll(1, 1000);
        photo.max_width = {static_cast<double>(dice_.roll(0, 1) * dice_.roll(20, 300))};
        photo.align = static_cast<Align>(dice_.roll(0, 2));
        photo.before = {static_cast<double>(dice_.roll(0, 10))};
        photo.caption_above = dice_.chance(20);
        photo.row = {
            static_cast<std::size_t>(dice_.roll(1, 4)), {5}, {static_cast<double>(dice_.roll(1, 60))}};
        photo.next_beside = dice_.chance(50);
        photo.tag = sample::add_tag(sample_.document, Role::figure);
        for (int i = dice_.roll(0, 2); i > 0; --i)
            photo.caption.push_back(make_paragraph(12));
        return photo;
    }

    Row make_row() {
        Row row;
        row.gap = {static_cast<double>(dice_.roll(0, 20))};
        row.keep_with_next = dice_.chance(20);
        row.cells.resize(static_cast<std::size_t>(dice_.roll(1, 2)));
        for (Cell& cell : row.cells)
            for (int i = dice_.roll(0, 2); i > 0; --i)
                cell.blocks.push_back({make_paragraph(8)});
        return row;
    }

    void add_block() {
        auto& blocks = sample_.document.blocks;
        const int kind = dice_.roll(1, 104);
        if (kind <= 3) {
            blocks.push_back({PageBreak{}});
            after_paragraph_ = false;
        } else if (kind <= 15) {
            const Photo photo = make_photo();
            follow(photo.tag);
            for (const Paragraph& caption : photo.caption)
                sample_.captions.emplace_back(photo.tag, caption.tag);
            blocks.push_back({photo});
            after_paragraph_ = false;
        } else if (kind <= 22) {
            blocks.push_back({make_row()});
            after_paragraph_ = false;
        } else if (kind <= 26) {
            blocks.push_back({Separator{}});
            after_paragraph_ = false;
        } else if (kind > 100) {
            Columns columns;
            columns.count = dice_.roll(1, 3);
            columns.gap = {static_cast<double>(dice_.roll(5, 20))};
            if (dice_.chance(50)) columns.rule = Rule{};
            blocks.push_back({columns});
            after_paragraph_ = false;
        } else {
            const Paragraph p = make_paragraph(80);
            follow(p.tag);
            sample_.paragraphs.push_back({p.tag, sample_.document.styles[p.style]});
            after_paragraph_ = true;
            blocks.push_back({p});
        }
    }

    void follow(TagId tag) {
        if (after_paragraph_) sample_.paragraphs.back().next = tag;
    }

    Dice dice_;
    Sample sample_;
    bool after_paragraph_ = false;
};

TagId tag_of(const Item& item) {
    return std::visit([](const auto& it) { return it.tag; }, item);
}

/// Where the lines and pictures of a tag stand.
struct Place {
    std::map<std::size_t, std::size_t> lines; ///< how many (or parts of a picture) by page
    std::string text;                         ///< lines parted by a space
    std::optional<double> last;               ///< baseline or top
};

std::map<TagId, Place> places_of(const layout::Pages& pages) {
    std::map<TagId, Place> places;
    for (std::size_t page = 0; page < pages.pages.size(); ++page)
        for (const Item& item : pages.pages[page].items) {
            if (tag_of(item) == artifact) continue;
            Place& place = places[tag_of(item)];
            const auto* text = std::get_if<PlacedText>(&item);
            const double y = text ? text->baseline.value
                                  : std::visit(
                                        [](const auto& it) {
                                            if constexpr (requires { it.y; }) return it.y.value;
                                            return 0.0;
                                        },
                                        item);
            const bool new_page = place.lines[page] == 0;
            const bool new_line = new_page || place.last != y;
            place.lines[page] += new_line ? 1 : 0;
            place.last = y;
            if (text && new_line && !place.text.empty()) place.text += ' ';
            if (text) place.text += sample::text_of(*text);
        }
    return places;
}

/// White space as one space, or none at all; none after a slash or before a hyphen, where a line may end
/// without one.
std::string collapsed(const std::string& text, bool keep_spaces) {
    std::string out;
    for (const char c : text) {
        if (c == '-' && !out.empty() && out.back() == ' ') out.pop_back();
        if (c != ' ' ||
            (keep_spaces && !out.empty() && std::string(" /-").find(out.back()) == std::string::npos))
            out += c;
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

void check_inside(const layout::Page& page, double left, double right, double top, double bottom) {
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<PlacedText>(&item)) {
            CHECK(text->x.value >= left - slack);
            CHECK(text->x.value + text->width.value <= right + slack);
            CHECK(text->baseline.value - text->size.value >= top - slack);
            CHECK(text->baseline.value + 0.25 * text->size.value <= bottom + slack);
        } else if (const auto* image = std::get_if<PlacedImage>(&item)) {
            CHECK(image->x.value >= left - slack);
            CHECK(image->x.value + image->width.value <= right + slack);
            CHECK(image->y.value + image->height.value <= bottom + slack);
        } else if (const auto* rule = std::get_if<PlacedRule>(&item)) {
            CHECK(rule->x.value + rule->width.value <= right + slack);
            CHECK(rule->y.value + rule->height.value <= bottom + slack);
        }
    }
}

/// No text of a page stands over that of another paragraph beside it.
void check_apart(const layout::Page& page) {
    std::vector<const PlacedText*> texts;
    for (const Item& item : page.items)
        if (const auto* text = std::get_if<PlacedText>(&item)) texts.push_back(text);
    std::sort(texts.begin(), texts.end(), [](const PlacedText* a, const PlacedText* b) {
        return std::tie(a->baseline.value, a->x.value) < std::tie(b->baseline.value, b->x.value);
    });
    for (std::size_t i = 1; i < texts.size(); ++i) {
        const PlacedText &left = *texts[i - 1], &right = *texts[i];
        if (left.tag == right.tag || left.baseline.value != right.baseline.value) continue;
        CHECK(left.x.value + left.width.value <= right.x.value + slack);
    }
}

/// Pages are divided as the style of the paragraph wants it.
void check_rules(const Sample::Paragraph& paragraph, std::map<TagId, Place>& places) {
    const auto& lines = places[paragraph.tag].lines;
    if (lines.size() > 1) {
        CHECK_FALSE(paragraph.style.keep_together);
        CHECK(static_cast<int>(lines.begin()->second) >= paragraph.style.orphans);
        CHECK(static_cast<int>(lines.rbegin()->second) >= paragraph.style.widows);
    }
    if (paragraph.style.keep_with_next && paragraph.next != artifact)
        CHECK(lines.rbegin()->first == places[paragraph.next].lines.begin()->first);
}

bool has(const Diagnostics& messages, const std::string& code) {
    return std::any_of(messages.begin(), messages.end(), [&](const Diagnostic& m) { return m.code == code; });
}

} // namespace

TEST_CASE("random documents are set whole, in order, inside the page and by the rules") {
    const unsigned seed = GENERATE(range(0U, 150U));
    CAPTURE(seed);
    const Sample s = Author(seed).write();
    const auto out = sample::lay_out(s.document);
    CHECK(dump(out.pages) == dump(sample::lay_out(s.document).pages));

    auto places = places_of(out.pages);
    const bool whole_words = !s.long_tokens && !has(out.messages, "overfull");
    for (const auto& [tag, text] : s.texts) {
        CAPTURE(tag);
        CHECK(collapsed(places[tag].text, whole_words) == collapsed(text, whole_words));
    }
    TagId before = 0;
    for (const auto& page : out.pages.pages)
        for (const Item& item : page.items) {
            if (tag_of(item) == artifact) continue;
            const bool caption_above =
                tag_of(item) < before && s.document.tags[tag_of(item)].role == Role::figure;
            if (!caption_above) CHECK(tag_of(item) >= before);
            before = std::max(before, tag_of(item));
        }

    const PageDesign& design = s.document.page;
    if (!has(out.messages, "overfull"))
        for (std::size_t i = 0; i < out.pages.pages.size(); ++i) {
            check_apart(out.pages.pages[i]);
            const bool outer_left = design.mirrored && i % 2 == 1;
            const double left = outer_left ? design.outer.value : design.inner.value;
            const double right = left + (design.width - design.inner - design.outer).value;
            check_inside(out.pages.pages[i], left, right, design.top.value,
                         (design.height - design.bottom).value);
        }
    if (!has(out.messages, "keep-broken"))
        for (const Sample::Paragraph& paragraph : s.paragraphs)
            check_rules(paragraph, places);
    if (!has(out.messages, "caption-parted"))
        for (const auto& [photo, caption] : s.captions)
            CHECK(places[photo].lines.begin()->first == places[caption].lines.begin()->first);
    CHECK_FALSE(has(out.messages, "missing-glyph"));
}

TEST_CASE("most random documents keep every rule") {
    // What the test above leaves out when a rule had to be broken must not be the common case.
    int kept = 0;
    for (unsigned seed = 0; seed < 60; ++seed)
        kept += !has(sample::lay_out(Author(seed).write().document).messages, "keep-broken");
    CHECK(kept >= 30);
}
