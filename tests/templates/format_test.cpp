#include "catch.hpp"
#include "helpers.hpp"

using namespace test;

namespace {

/// Dresses a document in a template that extends `co-ban` by `more`.
templates::Styled with(const std::string& more, const document::Document& text = article({{"title", "T"}}),
                       const templates::StyleRequest& request = {}) {
    const Loaded loaded = load_text(extending(more));
    if (!loaded) throw std::runtime_error(to_text(loaded.failure().why));
    return dress(text, **loaded, request);
}

/// What a text with slots becomes.
std::string filled(const std::string& text, std::vector<std::pair<std::string, std::string>> fields) {
    fields.emplace_back("title", "T");
    const auto all = lines(
        with("[[opening]]\nstyle = \"plain\"\ntext = '" + text + "'\n", article(std::move(fields))).document);
    return all.empty() ? "–" : all.at(0).substr(std::string("plain: ").size());
}

constexpr double mm = 72 / 25.4;

} // namespace

TEST_CASE("slots take values, filters, alternatives and optional parts") {
    CHECK(filled("Số {issue}", {{"issue", "7"}}) == "Số 7");
    CHECK(filled("Số {issue}", {}) == "–"); // a text without any value vanishes
    CHECK(filled("{title}, số {issue}.", {}) == "T, số .");
    CHECK(filled("{title}[, số {issue}].", {}) == "T.");
    CHECK(filled("{title}[, số {issue}].", {{"issue", "7"}}) == "T, số 7.");
    CHECK(filled("[{place}, ][số {issue}, ]{title}", {{"issue", "7"}}) == "số 7, T");
    CHECK(filled("[{place} {issue}]", {{"issue", "7"}}) == "–");
    CHECK(filled("{byline|author}", {{"author", "A"}}) == "A");
    CHECK(filled("{byline|author}", {{"author", "A"}, {"byline", "B"}}) == "B");
    CHECK(filled("{{title}} [[x]] {title}", {}) == "{title} [x] T");
    CHECK(filled("{tiêu đề:upper}", {}) == "T");
    CHECK(filled("{place:upper} {place:lower}", {{"place", "Đặc khu Phú Quý"}}) ==
          "ĐẶC KHU PHÚ QUÝ đặc khu phú quý");
    CHECK(filled("{date:weekday:upper}", {{"date", "2020-07-12"}}) == "CHỦ NHẬT");
    CHECK(filled("{date:long}", {{"date", "2026-01-05"}}) == "ngày 05 tháng 01 năm 2026");
    CHECK(filled("{date:short}[ lúc {date:time}]", {{"date", "2026-01-05"}}) == "05/01/2026");
    CHECK(filled("{date:short}[ lúc {date:time}]", {{"date", "2026-01-05 07:05"}}) == "05/01/2026 lúc 07:05");
    CHECK(filled("luôn có", {}) == "luôn có");
}

TEST_CASE("a field's own braces and brackets are only text") {
    CHECK(filled("{issue}", {{"issue", "{title} [x] {page}"}}) == "{title} [x] {page}");
}

TEST_CASE("conditions ask whether a field is there, isn't, or equals a value") {
    const auto stands = [](const std::string& condition,
                           std::vector<std::pair<std::string, std::string>> fields) {
        fields.emplace_back("title", "T");
        return !with("[[opening]]\nstyle = \"plain\"\ntext = 'x'\n" + condition + "\n",
                     article(std::move(fields)))
                    .document.blocks.empty();
    };
    CHECK(stands("when = 'issue'", {{"issue", "7"}}));
    CHECK_FALSE(stands("when = 'issue'", {}));
    CHECK_FALSE(stands("when = ['issue', 'place']", {{"issue", "7"}}));
    CHECK(stands("when = ['issue', 'place']", {{"issue", "7"}, {"place", "A"}}));
    CHECK(stands("when = { issue = '7' }", {{"issue", "7"}}));
    CHECK_FALSE(stands("when = { issue = '7' }", {{"issue", "8"}}));
    CHECK(stands("when = { issue = ['7', '8'] }", {{"issue", "8"}}));
    CHECK(stands("when = { issue = false }", {}));
    CHECK_FALSE(stands("when = { issue = false }", {{"issue", "7"}}));
    CHECK(stands("unless = 'issue'", {}));
    CHECK_FALSE(stands("unless = 'issue'", {{"issue", "7"}}));
    CHECK(stands("unless = { issue = '7' }", {{"issue", "8"}}));
}

TEST_CASE("a text of several spans mixes manners") {
    const auto out =
        with("[[opening]]\nstyle = \"plain\"\ntext = ['Số ', { text = '{issue}', bold = true, size = 20, "
             "colour = '#ff0000', font = 'sans' }, { text = ' hết', italic = true, capitals = true }]\n",
             article({{"title", "T"}, {"issue", "7"}}))
            .document;
    const auto& runs = first_in(out, "plain").runs;
    REQUIRE(runs.size() == 3);
    CHECK(text_of(runs) == "Số 7 HẾT");
    CHECK(out.fonts[runs[1].font] == templates::FontChoice{"Liberation Sans", true, false});
    CHECK(runs[1].size.value == 20);
    CHECK(runs[1].colour == templates::Colour{1, 0, 0});
    CHECK(out.fonts[runs[2].font].italic);
}

TEST_CASE("lengths may be written in mm, cm, in, pt and em") {
    const auto out = with("[styles.body]\nbefore = '5 mm'\nafter = '0.5cm'\nleft = '1 in'\nright = 7\n"
                          "first-indent = '2 em'\n",
                          article({{"title", "T"}}, {paragraph("A")}))
                         .document;
    const auto& style = style_named(out, "body");
    CHECK(style.before.value == Approx(5 * mm));
    CHECK(style.after.value == Approx(5 * mm));
    CHECK(style.left.value == 72);
    CHECK(style.right.value == 7);
    CHECK(style.first_indent.value == 26); // twice 13 pt
}

TEST_CASE("pages are named, measured, turned and mirrored") {
    const auto page = [](const std::string& keys) { return with("[page]\n" + keys).document.page; };
    CHECK(page("size = 'A5'").width.value == Approx(148 * mm));
    CHECK(page("size = '190x270mm'").width.value == Approx(190 * mm));
    CHECK(page("size = '190x270mm'").height.value == Approx(270 * mm));
    CHECK(page("size = 'A3'\nlandscape = true").width.value == Approx(420 * mm));
    CHECK(page("width = '10 cm'\nheight = '20 cm'").height.value == Approx(200 * mm));
    CHECK(page("left = '33 mm'").inner.value == Approx(33 * mm));
    CHECK(page("mirrored = true").mirrored);
    // The base: A4 with 20, 20, 30 and 15 mm.
    const auto base = page("");
    CHECK(base.width.value == Approx(210 * mm));
    CHECK(base.height.value == Approx(297 * mm));
    CHECK(base.top.value == Approx(20 * mm));
    CHECK(base.bottom.value == Approx(20 * mm));
    CHECK(base.inner.value == Approx(30 * mm));
    CHECK(base.outer.value == Approx(15 * mm));
}

TEST_CASE("a style takes what it doesn't say from its base, pitch in proportion to the size") {
    const auto out =
        with("[styles.a]\nbased-on = 'body'\nsize = 26\n[styles.b]\nbased-on = 'a'\nsize = '0.5 em'\n"
             "bold = true\n[styles.c]\nbased-on = 'b'\nsize = 10\npitch = 14\n"
             "[[opening]]\ntext = 'a'\nstyle = 'a'\n[[opening]]\ntext = 'b'\nstyle = 'b'\n"
             "[[opening]]\ntext = 'c'\nstyle = 'c'\n")
            .document;
    CHECK(first_in(out, "a").runs[0].size.value == 26);
    CHECK(style_named(out, "a").pitch.value == Approx(31));
    CHECK(first_in(out, "b").runs[0].size.value == 13);
    CHECK(style_named(out, "b").pitch.value == Approx(15.5));
    CHECK(style_named(out, "c").pitch.value == 14);
    CHECK(out.fonts[first_in(out, "c").runs[0].font].bold);
    CHECK(style_named(out, "c").first_indent.value == Approx(10 * mm));
}

TEST_CASE("a child changes a parent key by key, arrays as a whole") {
    const Folder folder;
    folder.write("cha.toml",
                 extending("[styles.note]\nbased-on = 'plain'\nsize = 9\nitalic = true\n"
                           "[[opening]]\ntext = 'cha'\nstyle = 'note'\n[[closing]]\ntext = 'cuối'\n"
                           "style = 'note'\n"));
    folder.write("con.toml", "anban-template = 1\nextends = 'cha'\n[styles.note]\nsize = 10\n"
                             "[[opening]]\ntext = 'con'\nstyle = 'note'\n");
    const auto loaded = templates::load((folder.path() / "con.toml").string(), {shipped});
    REQUIRE(loaded);
    const auto out = dress(article({{"title", "T"}}), **loaded).document;
    CHECK(lines(out) == Lines{"note: con", "note: cuối"});
    CHECK(first_in(out, "note").runs[0].size.value == 10);
    CHECK(out.fonts[first_in(out, "note").runs[0].font].italic);
}

TEST_CASE("rules are inherited, changed and taken off") {
    const std::string blocks = "[[opening]]\ntext = 'a'\nstyle = 'a'\n[[opening]]\ntext = 'b'\nstyle = 'b'\n";
    const auto out =
        with("[styles.a]\nbased-on = 'plain'\nrule-below = { thickness = 0.75, share = 0.4, gap = '1 em' }\n"
             "rule-above = true\n[styles.b]\nbased-on = 'a'\nrule-above = false\n"
             "rule-below = { thickness = 2 }\n" +
             blocks)
            .document;
    const auto& a = style_named(out, "a");
    REQUIRE(a.rule_below);
    CHECK(a.rule_below->share == 0.4);
    CHECK(a.rule_below->gap.value == 13);
    CHECK(a.rule_above);
    const auto& b = style_named(out, "b");
    CHECK_FALSE(b.rule_above);
    CHECK(b.rule_below->thickness.value == 2);
    CHECK(b.rule_below->share == 0.4);
}

TEST_CASE("a pitch under 1.136 em is warned of at its place") {
    const auto styled = with("[styles.body]\npitch = 14.5\n");
    const auto tight = std::count_if(styled.messages.begin(), styled.messages.end(),
                                     [](const auto& m) { return m.code == "pitch-tight"; });
    CHECK(tight > 0);
    const auto& own = styled.messages.at(0);
    CHECK(own.at == anban::SourcePos{4, 9});
    CHECK(own.hint == "set pitch to 14.8 pt or more"); // 1.136 × 13 = 14.768
    CHECK(with("[styles.body]\npitch = 14.77\n").messages.empty());
}

TEST_CASE("a text size may change page and styles before everything is enlarged") {
    const auto at = [](const std::string& size) {
        return with("[text-sizes.large]\nfactor = 2\npage = { left = '20 mm' }\n"
                    "[text-sizes.large.styles]\nbody = { size = 12, pitch = 15 }\n"
                    "[text-sizes.poster]\nfactor = 3\n",
                    article({{"title", "T"}}, {paragraph("A")}), {size, {}})
            .document;
    };
    const auto large = at("large");
    CHECK(first_in(large, "body").runs[0].size.value == 24);
    CHECK(style_named(large, "body").pitch.value == 30);
    CHECK(large.page.inner.value == Approx(20 * mm));
    CHECK(large.page.outer.value == Approx(15 * mm));
    CHECK(first_in(at("poster"), "body").runs[0].size.value == 39);
    CHECK(first_in(at("normal"), "body").runs[0].size.value == 13);
    CHECK(complaint(extending("[text-sizes.large.styles]\nbdy = { size = 12 }\n"))
              .find("4:1 unknown style “bdy”") == 0);
}

TEST_CASE("a template's own fields have defaults, are asked for, and may be written in any case") {
    const std::string fields = "[fields.licence]\nrequired = true\nmessage = 'thiếu giấy phép'\n"
                               "[fields.phong-ban]\ndefault = 'Văn phòng'\n"
                               "[[opening]]\ntext = '{licence}/{phong-ban}'\nstyle = 'plain'\n";
    const auto missing = with(fields);
    CHECK(codes(missing.messages) == Lines{"field-missing"});
    CHECK(missing.messages[0].message == "thiếu giấy phép");
    CHECK(lines(missing.document) == Lines{"plain: /Văn phòng"});
    const auto given = with(fields, article({{"title", "T"}, {"Licence", "12"}, {"Phong ban", "Kế toán"}}));
    CHECK(given.messages.empty());
    CHECK(lines(given.document) == Lines{"plain: 12/Kế toán"});
}

TEST_CASE("metadata can be mapped anew") {
    const auto meta = with("[fields.phong-ban]\n[metadata]\ntitle = '{phong-ban}: {title}'\n",
                           article({{"title", "T"}, {"phong-ban", "12/BC"}}))
                          .document.metadata;
    CHECK(meta.title == "12/BC: T");
    CHECK(complaint(extending("[metadata]\ntitel = 'x'\n"))
              .find("4:1 unknown key “titel” | did you mean “title”?") == 0);
}

TEST_CASE("columns share their row, empty ones vanish unless they keep their place") {
    const std::string row =
        "[[opening]]\ngap = '5 mm'\n[[opening.columns]]\nshare = 2\nkeep-empty = true\n"
        "[[opening.columns.blocks]]\ntext = '{place}'\nstyle = 'plain'\n"
        "[[opening.columns]]\n[[opening.columns.blocks]]\ntext = '{author}'\nstyle = 'plain'\n"
        "[[opening.columns.blocks]]\nrule = true\n";
    CHECK(with(row).document.blocks.empty());
    const auto out = with(row, article({{"title", "T"}, {"author", "A"}})).document;
    CHECK(lines(out).at(0) == "|");
    const auto& made = std::get<templates::Row>(out.blocks.at(0).kind);
    REQUIRE(made.cells.size() == 2);
    CHECK(made.gap.value == Approx(5 * mm));
    CHECK(made.cells[0].share == 2);
    CHECK(made.cells[0].blocks.empty());
    CHECK(made.cells[1].blocks.size() == 2);
    const auto place_only = with(row, article({{"title", "T"}, {"place", "P"}})).document;
    CHECK(std::get<templates::Row>(place_only.blocks.at(0).kind).cells.size() == 1);
}

TEST_CASE("a photo of the template lies beside it, one of a field with the document") {
    const Folder folder;
    folder.write(
        "a/goc.toml",
        extending("[[opening]]\nphoto = 'logo.png'\nalt = 'Biểu trưng {title}'\nmax-width = '20 mm'\n"
                  "[fields.logo]\n[[opening]]\nphoto = '{logo}'\nrole = 'artifact'\n"));
    const auto child = folder.write("b/con.toml", "anban-template = 1\nextends = '../a/goc.toml'\n");
    const auto loaded = templates::load(child.string(), {shipped});
    REQUIRE(loaded);
    const auto out = dress(article({{"title", "T"}, {"logo", "xa.jpg"}}), **loaded).document;
    const auto& own = std::get<templates::Photo>(out.blocks.at(0).kind);
    CHECK(own.of_template);
    CHECK(std::filesystem::weakly_canonical(own.path) ==
          std::filesystem::weakly_canonical(folder.path() / "a/logo.png"));
    CHECK(own.max_width.value == Approx(20 * mm));
    CHECK(out.tags.at(own.tag).alt == "Biểu trưng T");
    const auto& given = std::get<templates::Photo>(out.blocks.at(1).kind);
    CHECK(given.path == "xa.jpg");
    CHECK_FALSE(given.of_template);
    CHECK(given.tag == templates::artifact);
    CHECK(dress(article({{"title", "T"}}), **loaded).document.blocks.size() == 1);
}

TEST_CASE("texts may be headings or furniture, heads stand where the template says") {
    const auto out =
        with("[[opening]]\ntext = 'a'\nstyle = 'plain'\nrole = 'artifact'\n"
             "[[opening]]\ntext = 'b'\nstyle = 'plain'\nrole = 'heading3'\n[[opening]]\npage-break = true\n"
             "[[running]]\nplace = 'head'\nbaseline = '10 mm'\nstyle = 'folio'\nleft = '{issue}'\n"
             "[[running]]\nplace = 'head'\nbaseline = '10 mm'\nstyle = 'folio'\ncentre = '– {page} –'\n"
             "first-page = false\nrule = { thickness = 0.25 }\n")
            .document;
    CHECK(lines(out) == Lines{"plain: a", "plain: b", "page break"});
    CHECK(std::get<templates::Paragraph>(out.blocks[0].kind).tag == templates::artifact);
    // The first heading of a document is its first level, whatever it is called.
    CHECK(out.tags.at(1).role == templates::Role::heading1);
    REQUIRE(out.page.running.size() == 1); // a line without any text isn't drawn
    CHECK(out.page.running[0].baseline.value == Approx(10 * mm));
    CHECK_FALSE(out.page.running[0].on_first);
    CHECK(out.page.running[0].rule->thickness.value == 0.25);
    CHECK(text_of(out.page.running[0].parts[1]) == "– {page} –");
}

TEST_CASE("a dump shows page, styles, tags and text") {
    const std::string text = dump(with("", article({{"title", "Tin"}}, {paragraph("Một câu.")})).document);
    for (const std::string part : {"file bai.md\n", "metadata title: Tin\n",
                                   "page 595.28 × 841.89, margins top 56.69 bottom 56.69 inner 85.04 "
                                   "outer 42.52\n",
                                   "tag 1 heading1 in 0\n", "paragraph title tag 1\n  [0 17] “Tin”\n",
                                   "style 1 body: justify, pitch 15.5"}) {
        CAPTURE(part, text);
        CHECK(text.find(part) != std::string::npos);
    }
}
