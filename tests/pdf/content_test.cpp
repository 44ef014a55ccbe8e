#include "catch.hpp"
#include "pdf/content.hpp"
#include "support.hpp"

using namespace anban;
using namespace anban::pdf;
using sample::add_tag, sample::placed, sample::Role;

namespace {

/// Pages drawn one by one with what they share.
struct Desk {
    templates::StyledDocument document = sample::document();
    Images images;
    DocumentFonts fonts;
    Pieces pieces{fonts};
    std::unique_ptr<Tagging> tagging;

    std::string draw(std::vector<layout::Item> items) {
        tagging = std::make_unique<Tagging>(document.tags);
        auto drawn = pdf::draw(sample::page(std::move(items)), images, pieces, *tagging);
        REQUIRE(drawn);
        return drawn->operators;
    }
};

} // namespace

TEST_CASE("a line is one string in a marked text object") {
    Desk desk;
    const auto p = add_tag(desk.document, Role::paragraph);
    CHECK(desk.draw({placed("a b (c)", 72, 91.89, p)}) ==
          "/P<</MCID 0>>BDC\nBT\n/F0 12 Tf\n72 750 Td\n(a b \\(c\\))Tj\nET\nEMC\n");
}

TEST_CASE("the lines of a paragraph share its sequence and repeat no state") {
    Desk desk;
    const auto p = add_tag(desk.document, Role::paragraph);
    std::vector<layout::Item> lines;
    for (int i = 0; i < 5; ++i) {
        auto line = placed(i == 0 ? "n b" : "n d", i == 0 ? 82 : 72, 91.89 + i * 15, p);
        line.word_gap = {i == 3 ? 2 : 1.25};
        line.scale = 0.985;
        lines.emplace_back(line);
    }
    CHECK(desk.draw(lines) == "/P<</MCID 0>>BDC\nBT\n98.5 Tz\n/F0 12 Tf\n1.25 Tw\n82 750 Td\n(n b)Tj\n"
                              "-10 -15 TD\n(n d)Tj\n(n d)'\n2 0(n d)\"\n1.25 0(n d)\"\nET\nEMC\n");
}

TEST_CASE("a line of several strings moves by the leading too") {
    Desk desk;
    const auto p = add_tag(desk.document, Role::paragraph);
    auto kerned = placed("", 72, 121.89, p);
    kerned.pieces = sample::fonts().pieces("To", true);
    CHECK(desk.draw({placed("n", 72, 91.89, p), placed("n", 72, 106.89, p), kerned})
              .find("0 -15 TD\n(n)Tj\nT*\n[(T)69.8(o)]TJ\n") != std::string::npos);
}

TEST_CASE("a justified line ends where layout says, though widths are whole thousandths") {
    // An "a" is 909 / 2048 = 443.85 thousandths wide and 444 in the PDF: ten of them are 1.523 more.
    Desk desk;
    const auto p = add_tag(desk.document, Role::paragraph);
    auto by_gap = placed("aaaaa aaaaa", 72, 91.89, p), by_scale = by_gap;
    by_gap.size = by_scale.size = {100};
    by_gap.word_gap = {1}; // less 0.152
    CHECK(desk.draw({by_gap}).find(".848 Tw\n") != std::string::npos);
    by_scale.scale = 1.02;
    by_scale.width = Pt{(10 * 909 + 512) * 100 / 2048.0 * 1.02}; // 478.24; 468.86 become 469.01
    CHECK(desk.draw({by_scale}).find("101.97 Tz\n") != std::string::npos);
    const std::string ragged = desk.draw({placed("aaaaa aaaaa", 72, 91.89, p)});
    CHECK(ragged.find("Tw") == std::string::npos);
    CHECK(ragged.find("Tz") == std::string::npos);
}

TEST_CASE("the word gap is set only where there are gaps") {
    Desk desk;
    const auto p = add_tag(desk.document, Role::paragraph);
    auto word = placed("word", 72, 91.89, p);
    word.word_gap = {3};
    CHECK(desk.draw({word}).find("Tw") == std::string::npos);
}

TEST_CASE("moves are differences of rounded places, so that errors never add up") {
    Desk desk;
    const auto p = add_tag(desk.document, Role::paragraph);
    std::vector<layout::Item> items;
    for (int i = 0; i < 4; ++i)
        items.emplace_back(placed("x", 72, 91.89 + i * 14.996, p));
    const std::string drawn = desk.draw(std::move(items));
    // 750, 735.004, 720.008, 705.012 in hundredths
    CHECK(drawn.find("72 750 Td") != std::string::npos);
    CHECK(drawn.find("0 -15 TD\n(x)Tj\n0 -14.99 TD\n(x)Tj\n0 -15 TD") != std::string::npos);
}

TEST_CASE("furniture is an artifact by its kind and has no MCID") {
    Desk desk;
    layout::PlacedRule rule{Pt{72}, Pt{100}, Pt{50}, Pt{0.5}, {}, false, templates::artifact};
    CHECK(desk.draw({placed("2", 300, 800, templates::artifact), rule}) ==
          "/Artifact<</Type/Pagination>>BDC\nBT\n/F0 12 Tf\n300 41.89 Td\n(2)Tj\nET\nEMC\n"
          "/Artifact<</Type/Layout>>BDC\n72 741.39 50 .5 re\nf\nEMC\n");
}

TEST_CASE("colours are set when they change: grey by one number, others by three") {
    Desk desk;
    const auto p = add_tag(desk.document, Role::paragraph);
    auto red = placed("a", 72, 91.89, p), grey = placed("b", 72, 91.89, p);
    red.colour = {1, 0, 0.5};
    grey.colour = {0.25, 0.25, 0.25};
    const std::string drawn = desk.draw({red, red, grey, placed("c", 72, 91.89, p)});
    CHECK(drawn.find("1 0 .5 rg\n") == drawn.rfind(" rg\n") - 6);
    CHECK(drawn.find(".25 g\n") != std::string::npos);
    CHECK(drawn.find("\n0 g\n") != std::string::npos);
}

TEST_CASE("a frame is stroked, beside the fill colour") {
    Desk desk;
    const auto figure = add_tag(desk.document, Role::figure);
    CHECK(desk.draw({layout::PlacedRule{Pt{10}, Pt{41.89}, Pt{30}, Pt{20}, {1, 0, 0}, true, figure}}) ==
          "/Figure<</MCID 0>>BDC\n1 0 0 RG\n.5 w\n10 780 30 20 re\nS\nEMC\n");
}

TEST_CASE("an image is drawn into its box and leaves no state behind") {
    Desk desk;
    desk.images.push_back(std::make_shared<images::Image>());
    const auto figure = add_tag(desk.document, Role::figure);
    CHECK(desk.draw({layout::PlacedImage{Pt{10}, Pt{41.89}, Pt{30}, Pt{20}, 0, figure}}) ==
          "/Figure<</MCID 0>>BDC\nq\n30 0 0 20 10 780 cm\n/I0 Do\nQ\nEMC\n");
}

TEST_CASE("kerning moves inside an array, by thousandths of the size") {
    Desk desk;
    const auto p = add_tag(desk.document, Role::paragraph);
    auto text = placed("", 72, 91.89, p);
    text.pieces = sample::fonts().pieces("To", true);
    const auto plain = sample::fonts().pieces("To", false);
    const int units = plain.front()->glyphs[0].advance - text.pieces.front()->glyphs[0].advance;
    REQUIRE(units == 143); // of 2048: 69.8 thousandths
    CHECK(desk.draw({text}).find("[(T)69.8(o)]TJ\n") != std::string::npos);
}

TEST_CASE("a letter with loose marks carries its text as ActualText") {
    Desk desk;
    const auto p = add_tag(desk.document, Role::paragraph);
    const std::string drawn = desk.draw({placed("q\u0303a", 72, 91.89, p)});
    CHECK(drawn.find("/Span<</ActualText<FEFF00710303>>>BDC\n[(q)") != std::string::npos);
    CHECK(drawn.find("\nEMC\n[(") != std::string::npos);
    CHECK(drawn.find("a)]TJ\nET\nEMC\n") != std::string::npos);
}

TEST_CASE("a private character is always replaced") {
    fonts::Piece piece = *sample::fonts().pieces("x").front();
    piece.text = "\uE000";
    piece.glyphs[0].text_end = 3;
    piece.codes.clear();
    Desk desk;
    auto text = placed("", 72, 91.89, add_tag(desk.document, Role::paragraph));
    text.pieces = {&piece};
    CHECK(desk.draw({text}).find("/ActualText<FEFFE000>") != std::string::npos);
}

TEST_CASE("an item of an unknown tag or image is a fault that is told") {
    Desk desk;
    Tagging tagging(desk.document.tags);
    const auto tag = draw(sample::page({placed("x", 0, 0, 7)}), {}, desk.pieces, tagging);
    REQUIRE_FALSE(tag);
    CHECK(tag.failure().why.code == "tag-unknown");
    const auto image =
        draw(sample::page({layout::PlacedImage{{}, {}, {}, {}, 3, 0}}), {}, desk.pieces, tagging);
    REQUIRE_FALSE(image);
    CHECK(image.failure().why.code == "image-unknown");
}
