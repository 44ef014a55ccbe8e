#include "catch.hpp"
#include "pdf/annotations.hpp"
#include "pdf/outline.hpp"
#include "pdf/structure.hpp"
#include "support.hpp"

#include <tuple>

using namespace anban;
using namespace anban::pdf;
using sample::add_tag, sample::object_with, sample::placed, sample::Role;

using namespace std::string_literals;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// The levels that headings of these levels get, in the order of the document.
std::vector<int> levels(const std::vector<int>& wanted) {
    auto document = sample::document();
    for (const int level : wanted)
        add_tag(document, static_cast<Role>(static_cast<int>(Role::heading1) + level - 1));
    Tagging tagging(document.tags);
    tagging.begin_page();
    for (templates::TagId tag = 1; tag < document.tags.size(); ++tag)
        tagging.mark(tag);
    auto all = heading_levels(tagging, reading_order(tagging));
    all.erase(all.begin());
    return all;
}

std::string labels(const std::vector<std::string>& texts) {
    std::vector<layout::Page> pages;
    for (const std::string& text : texts)
        pages.push_back(sample::page({}, text));
    return page_labels(pages);
}

} // namespace

TEST_CASE("heading levels begin at one and never skip") {
    CHECK(levels({1, 2, 3}) == std::vector<int>{1, 2, 3});
    CHECK(levels({2, 3, 2}) == std::vector<int>{1, 2, 1});
    CHECK(levels({1, 4, 4, 2}) == std::vector<int>{1, 2, 2, 2});
    CHECK(levels({3, 1, 6}) == std::vector<int>{1, 1, 2});
}

TEST_CASE("tags without content stay out of the tree") {
    auto document = sample::document();
    const auto p = add_tag(document, Role::paragraph);
    add_tag(document, Role::list);
    const std::string file = sample::written(document, {{sample::page({placed("x", 72, 100, p)})}});
    CHECK(has(object_with(file, "/S/P/"), "/K 0"));
    CHECK_FALSE(has(sample::unpacked(file), "/S/L/"));
}

TEST_CASE("siblings stand in the order of their tags, content where it was met") {
    auto document = sample::document();
    const auto item = add_tag(document, Role::list_item);
    const auto label = add_tag(document, Role::label, item), body = add_tag(document, Role::list_body, item);
    Tagging tagging(document.tags);
    tagging.begin_page();
    tagging.mark(body);
    tagging.mark(item);
    tagging.mark(label);
    CHECK(reading_order(tagging) == std::vector<templates::TagId>{0, item, label, body});
}

TEST_CASE("content on a later page says its page") {
    auto document = sample::document();
    const auto p = add_tag(document, Role::paragraph);
    const std::string file = sample::written(
        document, {{sample::page({placed("x", 72, 800, p)}), sample::page({placed("y", 72, 100, p)})}});
    // Objects 1 to 3 are catalog, information and page tree, 4 and 5 the pages.
    CHECK(has(object_with(file, "/S/P/"), "/Pg 4 0 R/K[0 <</Type/MCR/Pg 5 0 R/MCID 0>>]"));
}

TEST_CASE("the parent tree leads from marks and annotations to elements") {
    auto document = sample::document();
    const auto p = add_tag(document, Role::paragraph), link = add_tag(document, Role::link, p);
    document.tags[link].target = "https://anban.vn/";
    const std::string file =
        sample::written(document, {{sample::page({placed("a", 72, 100, p), placed("b", 80, 100, link)})}});
    const auto all = sample::objects(file);
    const auto number = [&](const std::string& part) {
        for (std::size_t i = 0; i < all.size(); ++i)
            if (has(all[i], part)) return std::to_string(i + 1) + " 0 R";
        return std::string("none");
    };
    const std::string paragraph = number("<</S/P/"), anchor = number("<</S/Link/");
    CHECK(object_with(file, "<</Nums[0[") ==
          "<</Nums[0[" + paragraph + " " + anchor + "]1 " + anchor + "]>>");
    CHECK(has(object_with(file, "/Subtype/Link"), "/StructParent 1/"));
    CHECK(has(object_with(file, "<</S/Link/"), "<</Type/OBJR/Obj " + number("/Subtype/Link") + ">>"));
}

TEST_CASE("lists tell how they are numbered") {
    using templates::ListNumbering;
    // The names of ISO 32000-1, table 347.
    for (const auto& [text, kind, numbering] :
         {std::tuple{"Điều 1.", ListNumbering::decimal, "Decimal"},
          std::tuple{"i)", ListNumbering::lower_alpha, "LowerAlpha"},
          std::tuple{"Đ.", ListNumbering::upper_alpha, "UpperAlpha"},
          std::tuple{"I.", ListNumbering::upper_roman, "UpperRoman"},
          std::tuple{"i)", ListNumbering::lower_roman, "LowerRoman"},
          std::tuple{"–", ListNumbering::disc, "Disc"}, std::tuple{"◦", ListNumbering::circle, "Circle"},
          std::tuple{"▪", ListNumbering::square, "Square"}, std::tuple{"x", ListNumbering::none, "None"}}) {
        auto document = sample::document();
        const auto list = add_tag(document, Role::list), item = add_tag(document, Role::list_item, list);
        document.tags[list].numbering = kind;
        const auto label = add_tag(document, Role::label, item),
                   body = add_tag(document, Role::list_body, item);
        const std::string file = sample::written(
            document, {{sample::page({placed(text, 72, 100, label), placed("x", 90, 100, body)})}});
        CHECK(has(object_with(file, "/S/L/"), std::string("/ListNumbering/") + numbering + ">>"));
    }
}

TEST_CASE("a figure has its alternative text, a box and a place; one without text gets a name") {
    auto document = sample::document();
    const auto figure = add_tag(document, Role::figure), other = add_tag(document, Role::figure);
    document.tags[figure].alt = "Cau moi";
    const layout::PlacedRule frame{Pt{72}, Pt{100}, Pt{200}, Pt{100}, {}, true, figure};
    auto unnamed = frame;
    unnamed.tag = other;
    const std::string file = sample::written(document, {{sample::page({frame, unnamed})}});
    CHECK(has(object_with(file, "/S/Figure"),
              "/Alt(Cau moi)/A<</O/Layout/Placement/Block/BBox[72 641.89 272 741.89]>>"));
    CHECK(has(sample::unpacked(file), "/Alt(\xFE\xFF\0H\0\xEC\0n\0h)"s));
}

TEST_CASE("a link over two lines has a quad for each, and one over two pages an annotation for each") {
    auto document = sample::document();
    const auto link = add_tag(document, Role::link);
    document.tags[link].target = "mailto:a@b.vn";
    document.tags[link].alt = "Thu";
    const std::string file = sample::written(
        document, {{sample::page({placed("mot", 100, 100, link), placed("hai", 72, 115, link)}),
                    sample::page({placed("ba", 72, 100, link)})}});
    const std::string first = object_with(file, "/QuadPoints");
    CHECK(std::count(first.begin(), first.end(), ' ') > 15);
    CHECK(has(first, "/Border[0 0 0]/F 4/StructParent 2/Contents(Thu)/A<</S/URI/URI(mailto:a@b.vn)>>"));
    CHECK(has(object_with(file, "/StructParent 3"), "/Subtype/Link"));
}

TEST_CASE("a link within the document leads to the first place of its tag, one that leads nowhere is none") {
    auto document = sample::document();
    const auto section = add_tag(document, Role::section),
               heading = add_tag(document, Role::heading1, section);
    const auto inner = add_tag(document, Role::link), lost = add_tag(document, Role::link);
    document.tags[inner].destination = section;
    document.tags[lost].target = "javascript:alert(1)";
    const std::string file =
        sample::written(document, {{sample::page({placed("a", 72, 100, inner), placed("b", 72, 120, lost)}),
                                    sample::page({placed("Muc", 72, 100, heading)})}});
    CHECK(has(object_with(file, "/Subtype/Link"), "/Dest[5 0 R/XYZ 72 753 null]"));
    CHECK(has(sample::unpacked(file), "/S/Span/"));
    CHECK_FALSE(has(sample::unpacked(file), "javascript"));
}

TEST_CASE("addresses are ASCII and of four schemes only") {
    CHECK(link_uri("https://vi.wikipedia.org/wiki/Việt Nam") ==
          "https://vi.wikipedia.org/wiki/Vi%E1%BB%87t%20Nam");
    CHECK(link_uri("HTTP://a/%20?b=(c)") == "HTTP://a/%20?b=(c)");
    CHECK(link_uri("tel:+84123") == "tel:+84123");
    CHECK(link_uri("javascript:x").empty());
    CHECK(link_uri("file:///etc/passwd").empty());
    CHECK(link_uri("https:").empty());
    CHECK(link_uri("").empty());
}

TEST_CASE("the outline nests headings and counts what is below") {
    auto document = sample::document();
    const auto one = add_tag(document, Role::heading1), two = add_tag(document, Role::heading2);
    const auto three = add_tag(document, Role::heading2), four = add_tag(document, Role::heading1);
    std::vector<layout::Item> items;
    double y = 100;
    for (const auto tag : {one, two, three, four})
        items.emplace_back(placed("Muc " + std::to_string(tag), 72, y += 20, tag));
    const std::string file = sample::written(document, {{sample::page(std::move(items))}});
    CHECK(has(object_with(file, "/Type/Outlines"), "/Count 4"));
    CHECK(has(object_with(file, "/Title(Muc 1)/Dest"), "/Count 2"));
    CHECK(has(object_with(file, "/Title(Muc 2)/Dest"), "/Next"));
    CHECK_FALSE(has(object_with(file, "/Title(Muc 3)"), "/Next"));
    CHECK(has(object_with(file, "/Title(Muc 4)"), "/Prev"));
}

TEST_CASE("a heading over two lines is one title with a space between") {
    auto document = sample::document();
    const auto heading = add_tag(document, Role::heading1);
    const std::string file = sample::written(
        document, {{sample::page({placed("hai", 72, 100, heading), placed("dong", 72, 120, heading)})}});
    CHECK(has(object_with(file, "/Dest["), "/Title(hai dong)"));
}

TEST_CASE("page labels are runs of numbers, or single texts") {
    CHECK(labels({"1", "2", "3"}) == "<</Nums[0<</S/D>>]>>");
    CHECK(labels({"i", "ii", "1", "2"}) == "<</Nums[0<</S/r>>2<</S/D>>]>>");
    CHECK(labels({"5", "6", "8"}) == "<</Nums[0<</S/D/St 5>>2<</S/D/St 8>>]>>");
    CHECK(labels({"A-1", "", "IV"}) == "<</Nums[0<</P(A-1)>>1<<>>2<</S/R/St 4>>]>>");
    CHECK(labels({"iiii"}) == "<</Nums[0<</P(iiii)>>]>>");
    CHECK(labels({"007"}) == "<</Nums[0<</P(007)>>]>>");
}
