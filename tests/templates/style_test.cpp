#include "catch.hpp"
#include "helpers.hpp"

#include <algorithm>

using namespace test;
using templates::Role;

namespace {

document::Document full_article() {
    return article({{"title", "Hội nghị lần thứ 2"},
                    {"lead", "Ngày 09/7/2020, Ban Chấp hành họp."},
                    {"date", "2020-07-10T10:41:00+07:00"},
                    {"author", "Nguyễn Mẫn"},
                    {"organisation", "Huyện ủy Nam Sách"},
                    {"parent-organisation", "Đảng bộ tỉnh Hải Dương"},
                    {"bulletin", "Bản tin Nam Sách"},
                    {"issue", "07"}},
                   {paragraph("Hội nghị đã nghe các tờ trình.")});
}

/// The roles of a tag's ancestors, itself first, up to the document.
std::vector<Role> path_of(const templates::StyledDocument& of, templates::TagId tag) {
    std::vector<Role> path;
    for (; tag != templates::document_tag; tag = of.tags.at(tag).parent)
        path.push_back(of.tags.at(tag).role);
    return path;
}

std::vector<Role> headings(const templates::StyledDocument& of) {
    std::vector<Role> all;
    for (const auto& tag : of.tags) {
        if (tag.role >= Role::heading1 && tag.role <= Role::heading6) all.push_back(tag.role);
    }
    return all;
}

std::string running(const templates::StyledDocument& of, std::size_t line, std::size_t part) {
    return text_of(of.page.running.at(line).parts.at(part));
}

} // namespace

TEST_CASE("a bulletin has masthead, headline, dateline, lead, body and byline in this order") {
    const auto styled = dress(full_article(), "ban-tin");
    CHECK(styled.messages.empty());
    CHECK(lines(styled.document) ==
          Lines{"|", "masthead-parent: ĐẢNG BỘ TỈNH HẢI DƯƠNG", "masthead-organisation: HUYỆN ỦY NAM SÁCH",
                "|", "masthead-name: BẢN TIN NAM SÁCH", "masthead-issue: Số 07 – ngày 10 tháng 7 năm 2020",
                "rule", "title: Hội nghị lần thứ 2", "dateline: Thứ Sáu 10/07/2020 10:41",
                "lead: Ngày 09/7/2020, Ban Chấp hành họp.", "body: Hội nghị đã nghe các tờ trình.",
                "byline: Nguyễn Mẫn"});
}

TEST_CASE("what a bulletin lacks vanishes with its rows and rules") {
    auto bare = article({{"title", "Tin ngắn"}, {"date", "2020-07-10"}}, {paragraph("Một câu.")});
    CHECK(lines(dress(bare, "ban-tin").document) ==
          Lines{"title: Tin ngắn", "dateline: Thứ Sáu 10/07/2020", "body: Một câu."});

    auto only_name = article({{"title", "Tin"}, {"bulletin", "Bản tin xã"}});
    CHECK(lines(dress(only_name, "ban-tin").document) ==
          Lines{"|", "masthead-name: BẢN TIN XÃ", "rule", "title: Tin"});

    auto only_office = article({{"title", "Tin"}, {"organisation", "UBND xã"}});
    CHECK(lines(dress(only_office, "ban-tin").document) ==
          Lines{"|", "masthead-organisation: UBND XÃ", "rule", "title: Tin"});
}

TEST_CASE("a byline goes before the author") {
    auto text = full_article();
    text.fields["byline"] = {"Bài, ảnh: NGUYỄN MẪN", {}};
    CHECK(lines(dress(text, "ban-tin").document).back() == "byline: Bài, ảnh: NGUYỄN MẪN");
}

TEST_CASE("page numbers stand in the foot of a bulletin as 2/3") {
    const auto styled = dress(full_article(), "ban-tin");
    REQUIRE(styled.document.page.running.size() == 1);
    CHECK(running(styled.document, 0, 0) == "Bản tin Nam Sách – số 07");
    CHECK(running(styled.document, 0, 2) == "{page}/{pages}");
    // 11 mm above the bottom edge of A4.
    CHECK(styled.document.page.running[0].baseline.value == Approx((297.0 - 11) / 25.4 * 72));
}

TEST_CASE("a field that says {page} is not taken for the page's number") {
    const auto styled = dress(article({{"title", "A"}, {"bulletin", "x {page} {pages} y"}}), "ban-tin");
    const auto& left = styled.document.page.running.at(0).parts[0];
    CHECK(text_of(left) == "x {page} {pages} y");
    for (const auto& text : left)
        CHECK(text.kind == templates::RunningText::Kind::text);
}

TEST_CASE("a report lists its headings in the contents, each leading to its tag") {
    auto text =
        article({{"title", "Báo cáo năm"}}, {heading(2, "Kết quả"), paragraph("A."), heading(3, "Kinh tế"),
                                             paragraph("B."), heading(2, "Nhiệm vụ"), paragraph("C.")});
    const auto styled = dress(text, "bao-cao");
    const auto& out = styled.document;
    CHECK(lines(out) == Lines{"title: Báo cáo năm", "contents-title: Mục lục", "contents-1: Kết quả",
                              "contents-2: Kinh tế", "contents-1: Nhiệm vụ", "page break",
                              "heading-2: Kết quả", "body: A.", "heading-3: Kinh tế", "body: B.",
                              "heading-2: Nhiệm vụ", "body: C."});
    const auto& line = first_in(out, "contents-2");
    const auto& target = first_in(out, "heading-3");
    CHECK(line.page_of == target.tag);
    CHECK(path_of(out, line.tag) ==
          std::vector<Role>{Role::link, Role::reference, Role::contents_item, Role::contents});
    CHECK(out.tags[line.tag].destination == target.tag);
    CHECK(out.tags[line.tag].alt == "Kinh tế");
}

TEST_CASE("contents vanish without headings or when the document says so") {
    CHECK(lines(dress(article({{"title", "A"}}, {paragraph("B")}), "bao-cao").document) ==
          Lines{"title: A", "body: B"});
    const auto no = article({{"title", "A"}, {"contents", "false"}}, {heading(1, "B")});
    CHECK(lines(dress(no, "bao-cao").document) == Lines{"title: A", "heading-2: B"});
}

TEST_CASE("heading levels never skip one") {
    const auto roles = [](std::vector<int> levels, bool title) {
        document::Document text = article({});
        if (title) text.fields["title"] = {"T", {}};
        for (const int level : levels)
            text.blocks.push_back(heading(level, "x"));
        return headings(dress(text, "co-ban").document);
    };
    using H = std::vector<Role>;
    CHECK(roles({1, 2, 3}, true) == H{Role::heading1, Role::heading2, Role::heading3, Role::heading4});
    CHECK(roles({2, 3, 2}, true) == H{Role::heading1, Role::heading2, Role::heading3, Role::heading2});
    CHECK(roles({2, 4, 6, 3}, true) ==
          H{Role::heading1, Role::heading2, Role::heading3, Role::heading4, Role::heading3});
    CHECK(roles({4, 2, 3}, true) == H{Role::heading1, Role::heading2, Role::heading2, Role::heading3});
    // Without a title the document's own headings are the first level.
    CHECK(roles({2, 3, 2}, false) == H{Role::heading1, Role::heading2, Role::heading1});
    CHECK(roles({1, 2, 3, 4, 5, 6}, true).back() == Role::heading6);
}

TEST_CASE("lists carry labels and their tags") {
    document::ListItem nested{{paragraph("hai"), list({{{paragraph("trong")}}})}};
    const auto text = article({{"title", "T"}}, {list({{{paragraph("một")}}, nested}, true)});
    const auto styled = dress(text, "co-ban");
    const auto& out = styled.document;
    CHECK(lines(out) == Lines{"title: T", "list: 1. một", "list: 2. hai", "list: – trong"});
    const auto& first = std::get<templates::Paragraph>(out.blocks[1].kind);
    const auto& inner = std::get<templates::Paragraph>(out.blocks[3].kind);
    CHECK(path_of(out, first.tag) ==
          std::vector<Role>{Role::paragraph, Role::list_body, Role::list_item, Role::list});
    REQUIRE(first.label);
    CHECK(path_of(out, first.label->run.tag) == std::vector<Role>{Role::label, Role::list_item, Role::list});
    CHECK(path_of(out, inner.tag) == std::vector<Role>{Role::paragraph, Role::list_body, Role::list_item,
                                                       Role::list, Role::list_body, Role::list_item,
                                                       Role::list});
    // 1 cm a list.
    CHECK(out.styles[first.style].left.value == Approx(72 / 2.54));
    CHECK(out.styles[inner.style].left.value == Approx(2 * 72 / 2.54));
    CHECK(out.styles[inner.style].first_indent.value == 0);
}

TEST_CASE("long numbers get the room they need") {
    document::List numbers;
    numbers.ordered = true;
    numbers.start = 99'998;
    numbers.delimiter = ')';
    numbers.items = {{{paragraph("a")}}, {{paragraph("b")}}, {{paragraph("c")}}};
    const auto styled = dress(article({{"title", "T"}}, {block(numbers)}), "co-ban");
    const auto& last = std::get<templates::Paragraph>(styled.document.blocks.back().kind);
    REQUIRE(last.label);
    CHECK(last.label->run.text == "100000)");
    // Digits of Liberation Serif are half an em wide: six and a bracket need 44 pt at 13 pt.
    CHECK(last.label->width.value >= 44);
    CHECK(styled.document.styles[last.style].left >= last.label->width);
}

TEST_CASE("an item that doesn't begin with text keeps its label") {
    document::List inner;
    inner.items = {{{paragraph("trong")}}};
    const auto text = article({{"title", "T"}}, {list({{{block(inner)}}, {}})});
    CHECK(lines(dress(text, "co-ban").document) == Lines{"title: T", "list: –", "list: + trong", "list: –"});
}

TEST_CASE("quotes move in and are tagged as such, lists in them further") {
    document::Quote quote;
    quote.blocks = {paragraph("trích"), list({{{paragraph("mục")}}})};
    const auto styled = dress(article({{"title", "T"}}, {block(quote)}), "co-ban");
    const auto& out = styled.document;
    const auto& text = first_in(out, "quote");
    CHECK(path_of(out, text.tag) == std::vector<Role>{Role::paragraph, Role::block_quote});
    CHECK(out.fonts[text.runs[0].font].italic);
    CHECK(out.styles[text.style].left.value == Approx(72 / 2.54));
    CHECK(out.styles[first_in(out, "list").style].left.value == Approx(2 * 72 / 2.54));
}

TEST_CASE("indents of deep lists leave half of the measure") {
    document::Block deep = paragraph("đáy");
    for (int i = 0; i < 60; ++i)
        deep = list({{{deep}}});
    const auto styled = dress(article({{"title", "T"}}, {deep}), "co-ban");
    const auto& page = styled.document.page;
    for (const auto& style : styled.document.styles)
        CHECK(style.left.value <= (page.width - page.inner - page.outer).value / 2 + 0.001);
}

TEST_CASE("nesting beyond all reason is refused with its place") {
    document::Block deep = paragraph("đáy");
    for (int i = 0; i < 200; ++i) {
        document::Quote quote;
        quote.at = {static_cast<std::uint32_t>(200 - i), 1};
        quote.blocks = {deep};
        deep = block(quote);
    }
    const auto tmpl = templates::load("co-ban", {shipped});
    REQUIRE(tmpl);
    const auto styled = templates::style(article({}, {deep}), **tmpl, {});
    REQUIRE_FALSE(styled);
    CHECK(styled.failure().kind == anban::FailureKind::bad_data);
    CHECK(styled.failure().why.at.line == 101);
}

TEST_CASE("figures keep alt, caption and the template's limits") {
    document::Figure figure{"anh.jpg", "Toàn cảnh hội trường", words("Toàn cảnh hội nghị"), {7, 1}};
    const auto styled = dress(article({{"title", "T"}}, {block(figure)}), "ban-tin");
    const auto& out = styled.document;
    const auto& photo = std::get<templates::Photo>(out.blocks.back().kind);
    CHECK(photo.path == "anh.jpg");
    CHECK_FALSE(photo.of_template);
    CHECK(photo.max_width.value == Approx(120 / 25.4 * 72));
    CHECK(photo.width == 0);
    CHECK(out.tags[photo.tag].role == Role::figure);
    CHECK(out.tags[photo.tag].alt == "Toàn cảnh hội trường");
    REQUIRE(photo.caption.size() == 1);
    CHECK(path_of(out, photo.caption[0].tag) == std::vector<Role>{Role::caption, Role::figure});
    const auto& style = out.styles[photo.caption[0].style];
    CHECK(style.align == templates::Align::centre);
    CHECK(style.balanced);
    CHECK(out.fonts[photo.caption[0].runs[0].font].italic);
}

TEST_CASE("photos that follow one another may share rows, those with text between them may not") {
    const auto figure = [](const char* name) { return block(document::Figure{name, "Ảnh", {}, {}}); };
    const auto next_beside = [&](const std::vector<document::Block>& blocks, const char* name) {
        std::vector<bool> out;
        const auto styled = dress(article({{"title", "T"}}, blocks), name);
        for (const templates::Block& made : styled.document.blocks)
            if (const auto* photo = std::get_if<templates::Photo>(&made.kind))
                out.push_back(photo->next_beside);
        return out;
    };
    const std::vector<document::Block> blocks{figure("a"), figure("b"),
                                              block(document::Paragraph{words("Chữ"), {}}), figure("c")};
    CHECK(next_beside(blocks, "ban-tin") == std::vector<bool>{true, false, false});
    CHECK(next_beside(blocks, "co-ban") == std::vector<bool>{false, false, false});
}

TEST_CASE("photos of a list item and of a quote are photos") {
    const document::Block photo = block(document::Figure{"anh.jpg", "Ảnh", {}, {}});
    document::List list;
    list.items.push_back({{block(document::Paragraph{words("Mục"), {}}), photo, photo}});
    document::Quote quote;
    quote.blocks = {photo};
    const auto styled = dress(article({{"title", "T"}}, {block(list), block(quote)}), "ban-tin");
    CHECK(std::count_if(styled.document.blocks.begin(), styled.document.blocks.end(),
                        [](const templates::Block& made) {
                            return std::holds_alternative<templates::Photo>(made.kind);
                        }) == 3);
}

TEST_CASE("a caption without a photo stands as a paragraph, a photo without words gets a warning") {
    document::Figure lost{"", "", words("Toàn cảnh hội nghị"), {}};
    const auto styled = dress(article({{"title", "T"}}, {block(lost)}), "ban-tin");
    CHECK(lines(styled.document).back() == "caption: Toàn cảnh hội nghị");
    CHECK(styled.document.tags.back().role == Role::paragraph);

    document::Figure mute{"a.jpg", "", {}, {3, 1}};
    const auto warned = dress(article({{"title", "T"}}, {block(mute)}), "ban-tin");
    CHECK(codes(warned.messages) == Lines{"alt-missing"});
    CHECK(warned.document.tags.back().alt == "Ảnh minh họa");
    document::Figure named{"a.jpg", "", words("Có chú thích"), {}};
    const auto spoken = dress(article({{"title", "T"}}, {block(named)}), "ban-tin").document;
    CHECK(std::count_if(spoken.tags.begin(), spoken.tags.end(),
                        [](const auto& tag) { return tag.alt == "Có chú thích"; }) == 1);
}

TEST_CASE("emphasis, strong text, code and links are runs of their own") {
    document::Text text(6);
    text[0].text = "thường ";
    text[1].text = "đậm";
    text[1].strong = true;
    text[2].text = " nghiêng";
    text[2].emphasis = true;
    text[3].text = "mã";
    text[3].code = true;
    text[4].text = "trang ";
    text[4].link = "https://example.vn/";
    text[5].text = "chủ";
    text[5].link = "https://example.vn/";
    text[5].strong = true;
    const auto styled = dress(article({{"title", "T"}}, {block(document::Paragraph{text, {}})}), "co-ban");
    const auto& out = styled.document;
    const auto& p = first_in(out, "body");
    REQUIRE(p.runs.size() == 6);
    const auto font = [&](std::size_t i) { return out.fonts[p.runs[i].font]; };
    CHECK(font(0) == templates::FontChoice{"Liberation Serif", false, false});
    CHECK(font(1) == templates::FontChoice{"Liberation Serif", true, false});
    CHECK(font(2) == templates::FontChoice{"Liberation Serif", false, true});
    CHECK(font(3).family == "Liberation Mono");
    CHECK(path_of(out, p.runs[3].tag) == std::vector<Role>{Role::code, Role::paragraph});
    CHECK(p.runs[4].tag == p.runs[5].tag);
    const auto& link = out.tags[p.runs[4].tag];
    CHECK(link.role == Role::link);
    CHECK(link.target == "https://example.vn/");
    CHECK(link.alt == "trang chủ");
    CHECK(p.runs[0].tag == p.tag);
}

TEST_CASE("emphasis in italics stands upright") {
    document::Text text(2);
    text[0].text = "Ảnh ";
    text[1].text = "tên báo";
    text[1].emphasis = true;
    document::Figure figure{"", "", text, {}};
    const auto out = dress(article({{"title", "T"}}, {block(figure)}), "co-ban").document;
    const auto& p = first_in(out, "caption");
    CHECK(out.fonts[p.runs[0].font].italic);
    CHECK_FALSE(out.fonts[p.runs[1].font].italic);
}

TEST_CASE("links that lead nowhere in a PDF leave their text and a warning") {
    for (const std::string target : {"javascript:alert(1)", "trang-2.md", "file:///etc/passwd"}) {
        document::Text text = words("xem");
        text[0].link = target;
        const auto styled =
            dress(article({{"title", "T"}}, {block(document::Paragraph{text, {}})}), "co-ban");
        CHECK(codes(styled.messages) == Lines{"link-target"});
        CHECK(lines(styled.document).back() == "body: xem");
        for (const auto& tag : styled.document.tags)
            CHECK(tag.role != Role::link);
    }
}

TEST_CASE("code keeps its lines and spaces") {
    const auto text = article({{"title", "T"}}, {block(document::CodeBlock{"if a:\n    b  c\n\td", {}})});
    CHECK(lines(dress(text, "co-ban").document).back() ==
          "code: if a:\n\u00a0\u00a0\u00a0\u00a0b \u00a0c\n\u00a0\u00a0\u00a0\u00a0d");
}

TEST_CASE("spaces are single and no line begins or ends with one") {
    const auto text =
        article({{"title", "  A   B \n C "}, {"lead", "\n\n"}}, {paragraph("   "), paragraph(" x  y ")});
    CHECK(lines(dress(text, "co-ban").document) == Lines{"title: A B\nC", "body: x y"});
}

TEST_CASE("an empty line in a field begins a new paragraph") {
    const auto text = article({{"title", "T"}, {"lead", "Một.\n\nHai.\n\n\nBa\nbốn."}});
    CHECK(lines(dress(text, "co-ban").document) ==
          Lines{"title: T", "lead: Một.", "lead: Hai.", "lead: Ba\nbốn."});
}

TEST_CASE("text sizes lay the document out anew with larger type on the same page") {
    const auto at = [](const std::string& size) {
        templates::StyleRequest request;
        request.text_size = size;
        return dress(full_article(), "ban-tin", request).document;
    };
    const auto normal = at("normal"), large = at("large"), xlarge = at("xlarge");
    const auto size = [](const auto& of, const std::string& name) {
        return first_in(of, name).runs[0].size.value;
    };
    CHECK(size(normal, "body") == 13);
    CHECK(style_named(normal, "body").pitch.value == 15.5);
    CHECK(size(large, "body") == Approx(13 * 1.25));
    CHECK(style_named(large, "body").pitch.value == Approx(15.5 * 1.25));
    CHECK(style_named(large, "body").first_indent.value == Approx(1.25 * 72 / 2.54));
    CHECK(size(xlarge, "body") >= 18);
    CHECK(style_named(xlarge, "body").align == templates::Align::left);
    CHECK(large.page.inner == normal.page.inner);
    CHECK(xlarge.page.height == normal.page.height);
    // 11.5 pt would be 16.1 pt; 11 pt in the foot are lifted to the least size.
    CHECK(xlarge.page.running[0].parts[2][0].run.size.value == Approx(16));
    const auto tmpl = templates::load("ban-tin", {shipped});
    for (const std::string name : {"normal", "large", "xlarge"}) {
        templates::StyleRequest request;
        request.text_size = name;
        CHECK(dress(full_article(), **tmpl, request).messages.empty());
    }
}

TEST_CASE("an unknown text size is a mistake in usage that names those there are") {
    const auto tmpl = templates::load("co-ban", {shipped});
    const auto styled = templates::style(full_article(), **tmpl, {"huge", {}});
    REQUIRE_FALSE(styled);
    CHECK(styled.failure().kind == anban::FailureKind::usage);
    CHECK(styled.failure().why.hint == "template co-ban has normal, large, xlarge");
}

TEST_CASE("set fields go before the document's, under any alias and in NFC") {
    templates::StyleRequest request;
    request.set = {{"Tiêu đề", "Te\u0302n mới"}, {"autor", "X"}};
    const auto styled = dress(full_article(), "co-ban", request);
    CHECK(lines(styled.document)[0] == "title: Tên mới");
    CHECK(styled.document.metadata.title == "Tên mới");
    REQUIRE(codes(styled.messages) == Lines{"unknown-field"});
    CHECK(styled.messages[0].hint == "did you mean “author”?");
}

TEST_CASE("metadata come from the fields") {
    auto text = full_article();
    text.fields["keywords"] = {"Nam Sách, hội nghị", {}};
    text.fields["description"] = {"Tóm tắt", {}};
    text.fields["identifier"] = {"BT-07", {}};
    text.fields["url"] = {"https://example.vn/1", {}};
    text.fields["source"] = {"Cổng thông tin", {}};
    const auto meta = dress(text, "ban-tin").document.metadata;
    CHECK(meta.title == "Hội nghị lần thứ 2");
    CHECK(meta.author == "Nguyễn Mẫn");
    CHECK(meta.subject == "Tóm tắt");
    CHECK(meta.keywords == "Nam Sách, hội nghị");
    CHECK(meta.language == "vi-VN");
    CHECK(meta.identifier == "BT-07");
    CHECK(meta.source == "https://example.vn/1");
    CHECK(meta.organisation == "Huyện ủy Nam Sách");
    REQUIRE(meta.date);
    CHECK(to_iso(*meta.date) == "2020-07-10T10:41:00+07:00");
}

TEST_CASE("a missing title is warned of, and the archive still gets one") {
    const auto headed = dress(article({}, {heading(1, "Mục I"), paragraph("A")}), "ban-tin");
    CHECK(codes(headed.messages) == Lines{"field-missing"});
    CHECK(headed.messages[0].message == "bài chưa có tiêu đề (title)");
    CHECK(headed.document.metadata.title == "Mục I");
    CHECK(dress(article({}, {paragraph("A")}), "ban-tin").document.metadata.title == "bai");
}

TEST_CASE("dates in Vietnamese forms are read, others printed as they are with a warning") {
    const auto dateline = [](const std::string& date) {
        const auto styled = dress(article({{"title", "T"}, {"date", date}}), "ban-tin");
        return std::pair(lines(styled.document).back(), codes(styled.messages));
    };
    CHECK(dateline("10/07/2020 10:41").first == "dateline: Thứ Sáu 10/07/2020 10:41");
    CHECK(dateline("hôm qua") == std::pair(std::string("dateline: hôm qua"), Lines{"date-unreadable"}));
}

TEST_CASE("a language that isn't a tag is warned of") {
    const auto styled = dress(article({{"title", "T"}, {"language", "tiếng Việt"}}), "co-ban");
    CHECK(codes(styled.messages) == Lines{"language-unknown"});
    CHECK(styled.document.metadata.language == "vi-VN");
    const auto language = [](const std::string& tag) {
        return dress(article({{"title", "T"}, {"language", tag}}), "co-ban").document.metadata.language;
    };
    for (const std::string tag : {"en", "vi", "zh-Hant-TW", "sl-1994"})
        CHECK(language(tag) == tag);
    for (const std::string tag : {"e", "en-", "-en", "en--GB", "12", "en_GB", "englishes"})
        CHECK(language(tag) == "vi-VN");
}

TEST_CASE("an empty document is dressed without a word") {
    const auto styled = dress(article({}), "ban-tin");
    CHECK(styled.document.blocks.empty());
    CHECK(styled.document.tags.size() == 1);
}

TEST_CASE("parents stand before their children") {
    document::Quote quote;
    quote.blocks = {list({{{paragraph("a"), paragraph("b")}}}, true), heading(2, "trong")};
    auto text = full_article();
    text.blocks = {heading(2, "H"), block(quote), heading(3, "I")};
    const auto out = dress(text, "bao-cao").document;
    for (std::size_t i = 1; i < out.tags.size(); ++i)
        CHECK(out.tags[i].parent < i);
}

TEST_CASE("the same document is dressed the same") {
    CHECK(dump(dress(full_article(), "ban-tin").document) == dump(dress(full_article(), "ban-tin").document));
}
