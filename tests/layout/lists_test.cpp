#include "catch.hpp"
#include "samples.hpp"

#include <algorithm>

using namespace sample;

namespace {

/// An item whose label has `width` of room in list `list`; style 1 is moved in by 40 pt.
void item(StyledDocument& d, const std::string& label, ListIndex list, Align align = Align::left) {
    Paragraph p = paragraph(d, "Mục này dài hơn một dòng, để dòng thứ hai đứng dưới dòng thứ nhất.", 1);
    p.list = list;
    p.label = Label{run(label, add_tag(d, Role::label)), {20}, align};
    d.blocks.push_back({std::move(p)});
}

StyledDocument with_list(const std::vector<std::string>& labels, Align align = Align::left) {
    StyledDocument d = document();
    ParagraphStyle moved = d.styles[0];
    moved.left = {40};
    add_style(d, moved);
    ListRoom room{{}, {20}, {5}, no_list};
    for (const std::string& label : labels)
        room.widest.push_back(run(label, artifact));
    d.lists.push_back(std::move(room));
    for (const std::string& label : labels)
        item(d, label, 0, align);
    return d;
}

struct Columns {
    std::vector<layout::PlacedText> labels, text;
};

/// Labels, and the first texts of lines.
Columns columns(const StyledDocument& d) {
    Columns out;
    for (const auto& text : texts(lay_out(d).pages.pages.at(0)))
        (d.tags[text.tag].role == Role::label ? out.labels : out.text).push_back(text);
    return out;
}

} // namespace

TEST_CASE("labels that fit stand where the template puts them") {
    const auto found = columns(with_list({"1.", "2."}));
    REQUIRE(found.labels.size() == 2);
    for (const auto& label : found.labels)
        CHECK(label.x.value == Approx(50 + 40 - 20));
    for (const auto& text : found.text)
        CHECK(text.x.value == Approx(50 + 40));
}

TEST_CASE("the widest label of a list moves the texts of all its items") {
    const auto found = columns(with_list({"1.", "MDCCC.", "3."}));
    REQUIRE(found.labels.size() == 3);
    const double widest = found.labels[1].width.value;
    REQUIRE(widest > 20);
    for (const auto& label : found.labels)
        CHECK(label.x.value == Approx(50 + 40 - 20)); // the left edge stays
    for (const auto& text : found.text) {
        CHECK(text.x.value == Approx(50 + 40 - 20 + widest + 5).margin(0.01));
        CHECK(text.x.value + text.width.value <= 250.01);
    }
}

TEST_CASE("labels at the right of their room end a gap before the text") {
    for (const std::string widest : {"10.", "MDCCC."}) {
        const auto found = columns(with_list({"1.", widest}, Align::right));
        REQUIRE(found.labels.size() == 2);
        for (const auto& label : found.labels)
            CHECK(label.x.value + label.width.value == Approx(found.text[0].x.value - 5).margin(0.01));
    }
}

TEST_CASE("what stands in a list inside of another moves in by both") {
    StyledDocument d = with_list({"MDCCCL."});
    d.lists.push_back({{run("MDCCCL.", artifact)}, {20}, {5}, 0});
    item(d, "MDCCCL.", 1);
    const auto found = columns(d);
    REQUIRE(found.labels.size() == 2);
    const double once = found.text.front().x.value - 90;
    REQUIRE(once > 0);
    // a quarter of the measure at most, here 50 pt
    CHECK(found.text.back().x.value == Approx(90 + std::min(2 * once, 50.0)).margin(0.01));
}

TEST_CASE("a label wider than any room pushes the text of its own line alone") {
    const std::string monster(40, 'M');
    const auto found = columns(with_list({"1.", monster.substr(0, 12)}));
    REQUIRE(found.labels.size() == 2);
    const auto& label = found.labels[1];
    for (const auto& text : found.text)
        if (text.baseline == label.baseline) CHECK(text.x.value >= label.x.value + label.width.value);
}
