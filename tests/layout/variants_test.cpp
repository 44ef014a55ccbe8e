// Pages with paragraphs in a line more or less than the best.
#include "catch.hpp"
#include "layout/page/breaking.hpp"
#include "samples.hpp"
#include "strips.hpp"

#include <algorithm>
#include <map>

using namespace anban::layout;
using sample::Ends;
using sample::line;

namespace {

/// A paragraph of so many lines of text, 15 pt each, of which no page has one alone.
void add_paragraph(std::vector<Strip>& strips, int lines) {
    for (int i = 0; i < lines; ++i) {
        strips.push_back(line(i == 1 || (i > 0 && i + 1 == lines) ? Bond::lines : Bond::none));
        strips.back().height = 15;
        strips.back().depth = 3;
    }
}

/// Pages with those variants, which are asked for once.
std::vector<PageEnd> pages(const std::vector<Strip>& strips, double height, std::span<const Variant> variants,
                           int* asked = nullptr) {
    bool given = false;
    const auto more = [&](std::span<const PageEnd> ends) -> std::span<const Variant> {
        if (std::ranges::none_of(ends, &PageEnd::poor) || std::exchange(given, true)) return {};
        if (asked) ++*asked;
        return variants;
    };
    return place_pages(strips, {height, height}, {}, nullptr, more).ends;
}

} // namespace

TEST_CASE("a page that would be short takes the longer of a paragraph's ways") {
    // The first page can't end inside of the second paragraph of three lines.
    std::vector<Strip> strips;
    add_paragraph(strips, 3);
    add_paragraph(strips, 3);
    add_paragraph(strips, 4);
    const auto usual = pages(strips, 60, {});
    REQUIRE(sample::ends(usual) == Ends{3, 6, 10});
    CHECK(usual[0].poor);
    const std::vector<Variant> variants{{0, 3, {15, 300}, {}}};
    const auto varied = pages(strips, 60, variants);
    CHECK(sample::ends(varied) == Ends{3, 6, 10});
    CHECK(varied[0].more == 1);
    CHECK_FALSE(varied[0].poor);
    CHECK(varied[1].more == 0);
    CHECK(varied[1].poor);
}

TEST_CASE("a page takes the shorter way of a paragraph where the next then fits") {
    std::vector<Strip> strips;
    add_paragraph(strips, 5);
    add_paragraph(strips, 3);
    add_paragraph(strips, 7);
    REQUIRE(sample::ends(pages(strips, 105, {})) == Ends{5, 12, 15});
    const std::vector<Variant> variants{{0, 5, {}, {15, 300}}};
    const auto varied = pages(strips, 105, variants);
    CHECK(sample::ends(varied) == Ends{8, 15}); // 4 + 3 lines, then 7
    CHECK(varied[0].more == -1);
}

TEST_CASE("of the paragraphs of a page those are set anew that cost least") {
    const std::vector<Variant> variants{
        {6, 9, {10, 300}, {}}, {3, 6, {10, 250}, {10, 900}}, {0, 3, {10, 400}, {}}};
    Variety variety;
    for (const Variant& variant : variants)
        variety.add(variant);
    std::vector<std::size_t> longer, shorter;
    for (const Variety::Choice& choice : variety.longer())
        longer.push_back(choice.variant->begin);
    for (const Variety::Choice& choice : variety.shorter())
        shorter.push_back(choice.variant->begin);
    CHECK(longer == std::vector<std::size_t>{3, 6, 0});
    CHECK(shorter == std::vector<std::size_t>{3});
}

TEST_CASE("pages that are full ask for no other lines") {
    int asked = 0;
    const std::vector<Variant> variants{{0, 4, {10, 0}, {10, 0}}};
    CHECK(sample::ends(pages(std::vector<Strip>(12, line()), 40, variants, &asked)) == Ends{4, 8, 12});
    CHECK(asked == 0);
}

namespace {

using namespace anban::templates;

constexpr std::size_t words_of(int paragraph) {
    return 90 + static_cast<std::size_t>(paragraph * 11 % 37);
}

/// Paragraphs on pages without stretch.
StyledDocument long_text(int paragraphs) {
    StyledDocument d = sample::document();
    d.styles[0].align = Align::justify;
    d.styles[0].widows = d.styles[0].orphans = 2;
    d.styles[0].gaps_least = 0;
    for (int paragraph = 0; paragraph < paragraphs; ++paragraph) {
        std::string text;
        for (std::size_t i = 0; i < words_of(paragraph); ++i) {
            static constexpr std::array words{"nonu", "bu", "nou", "mộtt", "ngày"};
            text += i > 0 ? " " : "";
            text += words.at((i * i + text.size()) % words.size());
        }
        sample::add(d, text);
    }
    return d;
}

struct Looked {
    std::size_t pages = 0, short_pages = 0, words = 0;
};

/// Counts what is on the pages, and those that aren't the last and have less than 24 lines on 300 pt.
Looked look_at(const Pages& pages) {
    Looked looked;
    for (const Page& page : pages.pages) {
        double bottom = 0;
        for (const PlacedText& item : sample::texts(page)) {
            bottom = std::max(bottom, item.baseline.value);
            const std::string said = sample::text_of(item);
            looked.words += static_cast<std::size_t>(std::count(said.begin(), said.end(), ' ')) + 1;
        }
        ++looked.pages;
        if (&page != &pages.pages.back() && bottom < 336) ++looked.short_pages;
    }
    return looked;
}

} // namespace

TEST_CASE("pages without stretch end at one height, and no word is lost") {
    const StyledDocument d = long_text(60);
    std::size_t words = 0;
    for (int paragraph = 0; paragraph < 60; ++paragraph)
        words += words_of(paragraph);
    const LaidOut out = sample::lay_out(d);
    const Looked looked = look_at(out.pages);
    CHECK(looked.words == words);
    CHECK(looked.pages > 10);
    CHECK(looked.short_pages * 10 <= looked.pages);
    for (const Page& page : out.pages.pages) {
        std::map<double, int> lines;
        for (const PlacedText& item : sample::texts(page))
            CHECK(++lines[item.baseline.value] == 1); // no line stands upon another
    }
    // First fit knows one way for each paragraph: so the text above would have short pages.
    StyledDocument first_fit = d;
    first_fit.styles[0].breaking = LineBreaking::first_fit;
    const Looked unvaried = look_at(sample::lay_out(first_fit).pages);
    CHECK(unvaried.short_pages > 2 * looked.short_pages + 2);
}
