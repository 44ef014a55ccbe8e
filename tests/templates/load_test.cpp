#include "catch.hpp"
#include "helpers.hpp"

#include <algorithm>

using namespace test;
using anban::FailureKind;

TEST_CASE("the shipped templates load, with names and descriptions for people") {
    const auto all = templates::list({shipped});
    Lines names;
    for (const auto& info : all) {
        names.push_back(info.name);
        CHECK(templates::load(info.name, {shipped}));
        CHECK_FALSE(info.title.empty());
        CHECK_FALSE(info.description.empty());
    }
    CHECK(names == Lines{"ban-tin", "bao-cao", "co-ban"});
}

TEST_CASE("an unknown template is no input, with the nearest name") {
    const Loaded loaded = templates::load("bantin", {shipped});
    REQUIRE_FALSE(loaded);
    CHECK(loaded.failure().kind == FailureKind::no_input);
    CHECK(loaded.failure().why.hint.find("did you mean “ban-tin”?") != std::string::npos);
}

TEST_CASE("a template is found beside the one that extends it before the folders") {
    const Folder own;
    own.write("co-ban.toml", "anban-template = 1\nextends = \"" + (shipped / "co-ban.toml").string() +
                                 "\"\n[page]\ntop = \"44 mm\"\n");
    own.write("x.toml", "anban-template = 1\nextends = \"co-ban\"\n");
    const Loaded loaded = templates::load((own.path() / "x.toml").string(), {shipped});
    REQUIRE(loaded);
    CHECK(dress(article({{"title", "A"}}), **loaded).document.page.top.value == Approx(44 / 25.4 * 72));
}

TEST_CASE("a template may extend its namesake of a later folder") {
    const Folder own;
    own.write("ban-tin.toml", "anban-template = 1\nextends = \"ban-tin\"\n[page]\ntop = \"25 mm\"\n");
    const Loaded loaded = templates::load("ban-tin", {own.path(), shipped});
    REQUIRE(loaded);
    const auto styled = dress(article({{"title", "A"}, {"bulletin", "B"}}), **loaded);
    CHECK(styled.document.page.top.value == Approx(25 / 25.4 * 72));
    CHECK(style_named(styled.document, "masthead-name").name == "masthead-name");
}

TEST_CASE("templates that extend each other are refused with the chain") {
    const Folder own;
    own.write("a.toml", "anban-template = 1\nextends = \"b\"\n");
    own.write("b.toml", "anban-template = 1\n\n  extends = \"a\"\n");
    const Loaded loaded = templates::load((own.path() / "a.toml").string(), {});
    REQUIRE_FALSE(loaded);
    const auto& why = loaded.failure().why;
    CHECK(loaded.failure().kind == FailureKind::bad_data);
    CHECK(why.code == "template-cycle");
    CHECK(std::filesystem::path(why.file).filename() == "b.toml");
    CHECK(why.at == anban::SourcePos{3, 13});
    const auto a = why.message.find("a.toml"), b = why.message.find("b.toml");
    CHECK(a < b);
    CHECK(why.message.find("a.toml", b) != std::string::npos);
}

TEST_CASE("a template that extends one that isn't there says so at that line") {
    CHECK(complaint("anban-template = 1\nextends = \"ban-tim\"\n") ==
          "2:11 there is no template “ban-tim” | did you mean “ban-tin”? there are: ban-tin, bao-cao, "
          "co-ban; or "
          "give a file that ends in .toml");
}

TEST_CASE("a file without the version of the format, or with another, is refused") {
    CHECK(complaint("title = \"A\"\n").find("1:1 this isn't a template") == 0);
    CHECK(complaint("title = \"A\"\nanban-template = 2\n").find("2:18 version 2 of the template format") ==
          0);
}

TEST_CASE("what isn't TOML is refused at its place") {
    const Loaded loaded = load_text("anban-template = 1\n[page\nsize = 4\n");
    REQUIRE_FALSE(loaded);
    CHECK(loaded.failure().why.code == "template-syntax");
    CHECK(loaded.failure().why.at.line == 2);
    CHECK_FALSE(load_text("\xff\xfe\x00 binary"));
    CHECK_FALSE(load_text(""));
    CHECK_FALSE(templates::load(shipped.string() + "/", {}));
}

TEST_CASE("mistakes name line, column, the value and what may stand there") {
    CHECK(complaint(extending("[page]\nmargin-top = \"2 cm\"\n")) ==
          "4:1 unknown key “margin-top” | one of: size, width, height, landscape, top, bottom, left, right, "
          "fill, first, "
          "numbers, mirrored");
    CHECK(complaint(extending("[styles.body]\npich = 15\n"))
              .find("4:1 unknown key “pich” | did you mean “pitch”?") == 0);
    CHECK(complaint(extending("[styles.body]\nalign = \"center\"\n")) ==
          "4:9 unknown value “center” | did you mean “centre”? One of: left, centre, right, justify");
    CHECK(complaint(extending("[page]\ntop = 20\n")) ==
          "4:7 a length without a unit | a text with mm, cm, in or pt, such as “20 mm”");
    CHECK(complaint(extending("[page]\ntop = \"2 em\"\n")).find("4:7 “2 em” is not a length") == 0);
    CHECK(complaint(extending("[page]\nsize = \"A9\"\n"))
              .find("4:8 “A9” is not a page size | A3, A4, A5, A6") == 0);
    CHECK(complaint(extending("[styles.body]\nsize = \"big\"\n")).find("4:8 “big” is not a length") == 0);
    CHECK(complaint(extending("[styles.body]\nsize = nan\n")).find("4:8 a length out of range") == 0);
    CHECK(complaint(extending("[styles.body]\nbold = 1\n")) ==
          "4:8 this is a whole number | write true or false");
    CHECK(
        complaint(extending("[styles.body]\ncolour = \"acent\"\n"))
            .find(
                "4:10 “acent” is not a colour | did you mean “accent”? “#rrggbb”, or a name from [colours]: "
                "accent, grey, ink, line") == 0);
    CHECK(complaint(extending("[styles.body]\nfont = \"serrif\"\n")) ==
          "4:8 unknown font “serrif” | did you mean “serif”? One of: mono, sans, serif");
    CHECK(complaint(extending("[elements]\nquote = \"qoute\"\n"))
              .find("4:9 unknown style “qoute” | did you mean “quote”?") == 0);
    CHECK(complaint(extending("[styles.body]\nwidows = 0\n")) ==
          "4:10 0 is out of range | write a whole number from 1 to 10");
    CHECK(complaint(extending("[page]\nleft = \"150 mm\"\nright = \"60 mm\"\n"))
              .find("the margins leave no room") != std::string::npos);
    CHECK(complaint(extending("page = 3\n")) == "3:8 this is a whole number | write a table");
    CHECK(complaint(extending("title = 2020-07-10\n")) ==
          "3:9 this is a date or time | write a text in quotes");
}

TEST_CASE("Vietnamese letters outside of quotes are refused at their place") {
    CHECK(
        complaint(extending("[styles.đỏ]\nsize = 12\n")) ==
        "3:9 “đ” stands where TOML takes only ASCII | put keys and texts with Vietnamese letters in quotes");
    CHECK(complaint(extending("title = Bản tin\n")).substr(0, 4) == "3:10");
    CHECK(complaint(extending("title = \"Bản\" ả\n")).substr(0, 4) == "3:15");
    CHECK(complaint(extending("title = \"\"\"a\\ả\"\"\"\n")).substr(0, 4) == "3:14");
    CHECK(complaint(extending("title = \"\"\"Bản \\\n  đẹp\"\"\"\n")).substr(0, 4) == "4:3 ");
    // In their places they are welcome.
    CHECK(complaint(
              extending("# chú thích “đỏ”\ntitle = 'Bản \\ tin' # ơ\ndescription = \"\"\"\nBản tin\n\"đẹp\" "
                        "\\\" ả\"\"\"\n")) == "none");
    CHECK(complaint("\xef\xbb\xbf" + extending("title = '''ả'ả'''\n")) == "none");
}

TEST_CASE("columns count characters, not bytes") {
    CHECK(complaint(extending("[styles]\nbody = { font = \"serif\", 'đỏ' = 1 }\n")).substr(0, 4) == "4:26");
}

TEST_CASE("the first mistake of the file is the one reported") {
    CHECK(complaint(extending("[styles.body]\nbold = 3\n[page]\ntop = 3\n")).substr(0, 3) == "4:8");
    CHECK(complaint(extending("[page]\ntop = 3\n[styles.body]\nbold = 3\n")).substr(0, 3) == "4:7");
}

TEST_CASE("a mistake in a parent is reported with the parent's file") {
    const Folder own;
    own.write("cha.toml", extending("[page]\ntop = 7\n"));
    own.write("con.toml", "anban-template = 1\nextends = \"cha\"\n");
    const Loaded loaded = templates::load((own.path() / "con.toml").string(), {shipped});
    REQUIRE_FALSE(loaded);
    CHECK(std::filesystem::path(loaded.failure().why.file).filename() == "cha.toml");
    CHECK(loaded.failure().why.at == anban::SourcePos{4, 7});
}

TEST_CASE("styles based on each other are refused with the chain") {
    CHECK(complaint(extending("[styles.x]\nbased-on = \"y\"\n[styles.y]\nbased-on = \"x\"\n")) ==
          "6:12 styles based on each other: x → y → x | base one of them on another style, or on none");
}

TEST_CASE("a template must have styles for every part, fonts and sizes for every style") {
    CHECK(complaint("anban-template = 1\n[page]\nsize = \"A4\"\n").find("[elements] lacks") !=
          std::string::npos);
    CHECK(complaint(extending("[styles.mine]\nsize = 12\n")).find("3:9 style “mine” has no font") == 0);
}

TEST_CASE("blocks are one thing each, with what that needs") {
    CHECK(complaint(extending("[[opening]]\ntext = \"A\"\n")).find("3:1 a text without a style") == 0);
    CHECK(
        complaint(extending("[[opening]]\nwhen = \"title\"\n")).find("3:1 a block without anything in it") ==
        0);
    CHECK(complaint(extending("[[opening]]\ntext = \"A\"\nstyle = \"body\"\nrule = true\n"))
              .find("3:1 a block that is several things at once") == 0);
    CHECK(complaint(extending("[[opening]]\nphoto = \"logo.png\"\n")).find("3:1 a photo without alt") == 0);
    CHECK(complaint(extending("[[opening]]\n[[opening.columns]]\nblocks = [{ contents = true }]\n"))
              .find("5:11 a page break or contents inside of columns") == 0);
    CHECK(complaint(extending("[[running]]\nplace = \"foot\"\nstyle = \"folio\"\n"))
              .find("3:1 a running line without baseline") == 0);
}

TEST_CASE("mistakes in texts with slots are named") {
    const auto of = [](const std::string& text) {
        return complaint(extending("[[opening]]\nstyle = \"body\"\ntext = \"" + text + "\"\n"));
    };
    CHECK(of("{titel}").find("5:8 unknown field “titel” | did you mean “title”?") == 0);
    CHECK(of("{date:lang}").find("5:8 unknown filter “lang” | did you mean “long”?") == 0);
    CHECK(of("{title").find("5:8 a { without its } | write {{ for the sign itself") == 0);
    CHECK(of("title}").find("5:8 a } out of place") == 0);
    CHECK(of("[Số {issue}").find("5:8 a [ without its ]") == 0);
    CHECK(of("[Số]").find("5:8 an optional part [ … ] without a slot") == 0);
    CHECK(of("[{issue} [{date}] ]").find("5:8 a [ out of place | optional parts don't nest") == 0);
    CHECK(of("{page}").find("5:8 unknown field “page”") == 0);
    CHECK(of("{}").find("5:8 unknown field “”") == 0);
    CHECK(complaint(extending("[[opening]]\nstyle = \"body\"\ntext = \"x\"\nwhen = { titel = true }\n"))
              .find("6:10 unknown field “titel”") == 0);
}

TEST_CASE("a template that can't be read is listed with the reason") {
    const Folder own;
    own.write("hong.toml", "anban-template = \n");
    const auto all = templates::list({own.path(), shipped});
    const auto at =
        std::find_if(all.begin(), all.end(), [](const auto& info) { return info.name == "hong"; });
    REQUIRE(at != all.end());
    CHECK(at->description.find("[template-syntax]") != std::string::npos);
}

TEST_CASE("a file that is wrong throughout is refused quickly") {
    std::string text = extending("[styles.body]\n");
    for (int i = 0; i < 10'000; ++i)
        text += "wrong-" + std::to_string(i) + " = 1\n";
    CHECK(complaint(text).find("unknown key") != std::string::npos);
    std::string styles = extending("");
    for (int i = 0; i < 3'000; ++i)
        styles += "[styles.s" + std::to_string(i) + "]\nbased-on = \"body\"\n";
    CHECK(complaint(styles).find("more than 1000 styles") != std::string::npos);
    CHECK_FALSE(load_text(std::string(300'000, '#')));
    CHECK_FALSE(load_text("anban-template = 1\nx = " + std::string(100'000, '[')));
}
