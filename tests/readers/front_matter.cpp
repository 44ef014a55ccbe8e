#include "readers/front_matter.hpp"

#include "catch.hpp"
#include "readers/plain_fields.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace anban;
using anban::readers::FrontMatter;
using anban::readers::read_front_matter;

namespace {

FrontMatter read(const std::string& yaml) {
    auto result = read_front_matter("---\n" + yaml + "---\nbody\n", "bai.md");
    if (!result) FAIL(to_text(result.failure().why));
    return std::move(*result);
}

Failure refused(const std::string& source) {
    const auto result = read_front_matter(source, "bai.md");
    REQUIRE_FALSE(result);
    CHECK(result.failure().kind == FailureKind::bad_data);
    CHECK(result.failure().why.file == "bai.md");
    return result.failure();
}

std::string value(const FrontMatter& front, const std::string& key) {
    const auto found = front.fields.find(key);
    return found == front.fields.end() ? "(none)" : found->second.value;
}

/// `line:column code` of each message.
std::vector<std::string> said(const FrontMatter& front) {
    std::vector<std::string> out;
    for (const Diagnostic& d : front.messages)
        out.push_back(std::to_string(d.at.line) + ":" + std::to_string(d.at.column) + " " + d.code);
    return out;
}

using Said = std::vector<std::string>;

} // namespace

TEST_CASE("a text without a first line of dashes has no front matter") {
    for (const char* source :
         {"Văn bản\n", "\n---\ntitle: x\n---\n", "----\n", "--- x\n", " ---\n", "- --\n"}) {
        CAPTURE(source);
        const auto result = read_front_matter(source, "bai.md");
        REQUIRE(result);
        CHECK(result->body == 0);
        CHECK(result->fields.empty());
    }
}

TEST_CASE("the front matter ends with dashes or dots, and the body begins below") {
    for (const char* source : {"---\ntitle: x\n---\nbody\n", "--- \ntitle: x\n--- \t\nbody\n",
                               "---\ntitle: x\n...\nbody\n", "---\ntitle: x\n---\nbody\n---\n"}) {
        CAPTURE(source);
        const auto result = read_front_matter(source, "bai.md");
        REQUIRE(result);
        CHECK(std::string(source).substr(result->body, 5) == "body\n");
        CHECK(value(*result, "title") == "x");
    }
    CHECK(read("").fields.empty());
    CHECK(read("# chỉ có lời bàn\n").fields.empty());
}

TEST_CASE("a front matter without an end is refused") {
    const Failure failure = refused("---\ntitle: x\n\nbody\n");
    CHECK(failure.why.code == "front-matter-end");
    CHECK(failure.why.at == SourcePos{1, 1});
    refused("---");
    refused("---\n");
}

TEST_CASE("Vietnamese keys stand for the English ones") {
    const auto front = read("tiêu đề: Chợ nổi\nTác giả: Văn A\nnoi: Cần Thơ\nsố: 07/2020\n");
    CHECK(value(front, "title") == "Chợ nổi");
    CHECK(value(front, "author") == "Văn A");
    CHECK(value(front, "place") == "Cần Thơ");
    CHECK(value(front, "issue") == "07/2020");
    CHECK(front.messages.empty());
}

TEST_CASE("values keep the characters in which they are written") {
    const auto front = read("issue: 01\nidentifier: 1e3\ncontents: no\ntitle: 0x1F\nsubtitle: 2020-07-10\n"
                            "author: ~\nplace: null\nsource: 1_000.50\nlead: true\n");
    CHECK(value(front, "issue") == "01");
    CHECK(value(front, "identifier") == "1e3");
    CHECK(value(front, "contents") == "no");
    CHECK(value(front, "title") == "0x1F");
    CHECK(value(front, "subtitle") == "2020-07-10");
    CHECK(value(front, "author") == "~");
    CHECK(value(front, "place") == "null");
    CHECK(value(front, "source") == "1_000.50");
    CHECK(value(front, "lead") == "true");
}

TEST_CASE("a field may be empty") {
    const auto front = read("title:\nauthor: \"\"\nplace: ''\n");
    CHECK(value(front, "title").empty());
    CHECK(value(front, "author").empty());
    CHECK(value(front, "place").empty());
}

TEST_CASE("white space of folded, literal and quoted values becomes single spaces") {
    const auto front = read("lead: >-\n  Sáng nay,\n  tại Cần Thơ.\n\n  Tin vui.\ntitle: |\n  Một\n    hai\n"
                            "subtitle: \"a \\t b\\n\\\n   c\"\nauthor: 'Văn\n  A'\nplace: Cần\n  Thơ\n");
    CHECK(value(front, "lead") == "Sáng nay, tại Cần Thơ. Tin vui.");
    CHECK(value(front, "title") == "Một hai");
    CHECK(value(front, "subtitle") == "a b c");
    CHECK(value(front, "author") == "Văn A");
    CHECK(value(front, "place") == "Cần Thơ");
}

TEST_CASE("a list of values is joined by commas") {
    CHECK(value(read("từ khóa: [chợ nổi, 'Cần Thơ', 2020]\n"), "keywords") == "chợ nổi, Cần Thơ, 2020");
    CHECK(value(read("keywords:\n  - chợ nổi\n  - du lịch\n"), "keywords") == "chợ nổi, du lịch");
    CHECK(value(read("keywords: []\n"), "keywords").empty());
}

TEST_CASE("fields know their places, in characters") {
    const auto front = read("tiêu đề: Chợ nổi\n\"ngày\":   10/07/2020\nkeywords: [a, b]\nlead: |\n  x\n");
    CHECK(front.fields.at("title").at == SourcePos{2, 10});
    CHECK(front.fields.at("date").at == SourcePos{3, 11});
    CHECK(front.fields.at("keywords").at == SourcePos{4, 11});
    CHECK(front.fields.at("lead").at.line == 5);
}

TEST_CASE("an unknown key is kept under its own name, with a hint at the nearest") {
    const auto front = read("titel: x\nNgười ký: Văn B\n");
    CHECK(value(front, "titel") == "x");
    CHECK(value(front, "Người ký") == "Văn B");
    CHECK(said(front) == Said{"2:1 field-unknown", "3:1 field-unknown"});
    CHECK(front.messages[0].severity == Severity::warning);
    CHECK(front.messages[0].hint.find("`title`") != std::string::npos);
    CHECK(front.messages[1].hint.find("template") != std::string::npos);
}

TEST_CASE("of a field given twice the first counts, under whatever name") {
    const auto front = read("title: một\nTiêu đề: hai\nx1: a\nx1: b\n");
    CHECK(value(front, "title") == "một");
    CHECK(value(front, "x1") == "a");
    CHECK(said(front) ==
          Said{"3:1 field-duplicate", "4:1 field-unknown", "5:1 field-unknown", "5:1 field-duplicate"});
    CHECK(front.messages[0].message.find("hai") != std::string::npos);
}

TEST_CASE("nested values and keys are reported and leave their neighbours alone") {
    const auto front =
        read("author: {name: A, mail: b}\ntitle: t\nkeywords: [a, [b, c], {d: e}, f]\n? [x, y]\n: z\n"
             "? {m: n}\n: [o]\nplace: p\n");
    CHECK(front.fields.count("author") == 0);
    CHECK(value(front, "title") == "t");
    CHECK(value(front, "keywords") == "a, f");
    CHECK(value(front, "place") == "p");
    CHECK(front.fields.size() == 3);
    CHECK(said(front) == Said{"2:9 field-nested", "4:15 field-nested", "4:23 field-nested",
                              "5:3 field-nested", "7:3 field-nested"});
}

TEST_CASE("dates in the usual forms become ISO 8601") {
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"2020-07-10", "2020-07-10"},
        {"2020-07-10 10:41", "2020-07-10T10:41:00+07:00"},
        {"2020-07-10T10:41:00Z", "2020-07-10T10:41:00Z"},
        {"10/07/2020", "2020-07-10"},
        {"ngày 10 tháng 7 năm 2020", "2020-07-10"},
        {"Thứ Sáu 10/07/2020 10:41", "2020-07-10T10:41:00+07:00"},
        {"29/02/2020", "2020-02-29"}};
    for (const auto& [written, iso] : cases) {
        CAPTURE(written);
        const auto front = read("ngày: " + written + "\n");
        CHECK(value(front, "date") == iso);
        CHECK(front.messages.empty());
    }
}

TEST_CASE("what is no date stays as it is, with a warning at its place") {
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"30/02/2020", "date-impossible"},
        {"2021-02-29", "date-impossible"},
        {"07/2020", "date-unknown"},
        {"hôm qua", "date-unknown"},
        {"10/07/2020 và 11/07/2020", "date-unknown"},
        {"Cần Thơ, 10/07/2020", "date-unknown"}};
    for (const auto& [written, code] : cases) {
        CAPTURE(written);
        const auto front = read("title: x\ndate: " + written + "\n");
        CHECK(value(front, "date") == written);
        CHECK(said(front) == Said{"3:7 " + code});
        CHECK(front.messages.front().severity == Severity::warning);
    }
}

TEST_CASE("a weekday that the date contradicts is reported") {
    const auto front = read("date: Thứ Hai 10/07/2020\n");
    CHECK(value(front, "date") == "2020-07-10");
    CHECK(said(front) == Said{"2:7 date-weekday"});
    CHECK(front.messages.front().message.find("Thứ Sáu") != std::string::npos);
}

TEST_CASE("what is not YAML is refused at its place") {
    const Failure colon = refused("---\ntitle: Hội nghị: tổng kết\n---\n");
    CHECK(colon.why.code == "front-matter");
    CHECK(colon.why.at == SourcePos{2, 16});
    CHECK(colon.why.hint.find("double quotes") != std::string::npos);
    CHECK(refused("---\ntitle: x\nauthor: \"Văn A\nplace: b\n---\n").why.at == SourcePos{3, 9});
    CHECK(refused("---\ntitle: x\nauthor: 'Văn A''\nplace: b\n---\n").why.at == SourcePos{3, 9});
    CHECK(refused("---\nchỉ là chữ\n---\n").why.at == SourcePos{2, 1});
    CHECK(refused("---\n- a\n- b\n---\n").why.at == SourcePos{2, 1});
    CHECK(refused("---\ntitle: x\n\ttab: y\n---\n").why.at.line == 3);
}

TEST_CASE("aliases are refused, so that no bomb can grow") {
    const Failure alias = refused("---\na: &a [x, x]\nb: &b [*a, *a]\n---\n");
    CHECK(alias.why.code == "front-matter-alias");
    CHECK(alias.why.at == SourcePos{3, 8});
    refused("---\ntitle: *Bản tin\n---\n");
}

TEST_CASE("nesting, number and size beyond reason are refused") {
    CHECK(refused("---\na: " + std::string(40, '[') + std::string(40, ']') + "\n---\n").why.code ==
          "nesting-too-deep");
    refused("---\na: " + std::string(100'000, '[') + "\n---\n");
    std::string many = "---\na: [";
    for (int i = 0; i < 11'000; ++i)
        many += "x,";
    CHECK(refused(many + "]\n---\n").why.code == "front-matter-too-long");
    CHECK(refused("---\n# " + std::string(1'100'000, 'x') + "\n---\n").why.code == "front-matter-too-long");
}

TEST_CASE("plain fields are read as yaml-cpp reads them") {
    // Pieces of lines: what is plain, and what stands at its edges.
    const std::vector<std::string> pieces = {
        "title",  "Tiêu đề", "ngày", "x_1-b",  ":",      ": ",  ":  ",   " ",  "  ",     "#",
        " #",     "\"",      "'",    "''",     "\\",     "\\n", "2020",  "-",  "- ",     "10:41",
        "null",   "~",       "true", "[a, b]", "{a: b}", "&a",  "*a",    "!x", "|",      ">",
        "%",      "@",       "`",    "?",      "? ",     ",",   "“Chợ”", "…",  "\u00A0", "\u0085",
        "\u2028", "\uFEFF",  "\t",   "=",      "<<",     "(",   ".",     "漢"};
    std::uint64_t state = 1;
    const auto below = [&](std::size_t limit) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state >> 33U) % limit;
    };
    const auto some = [&](std::size_t most) {
        std::string text;
        for (std::size_t n = below(most + 1); n > 0; --n)
            text += pieces[below(pieces.size())];
        return text;
    };
    std::size_t plain = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string yaml;
        for (std::size_t n = below(4); n > 0; --n) {
            const std::string quote = below(3) == 0 ? below(2) == 0 ? "\"" : "'" : "";
            const std::string key = below(4) == 0 ? some(3) : below(2) == 0 ? "title" : "Người ký";
            yaml += key + (below(8) == 0 ? some(1) : ": ") + quote + some(4) + quote + "\n";
        }
        plain += anban::readers::read_plain_fields(yaml).has_value() ? 1 : 0;
        const std::string source = "---\n" + yaml + "---\nbody\n";
        const auto fast = read_front_matter(source, "bai.md");
        const auto measure = anban::readers::read_front_matter_by_yaml(source, "bai.md");
        CAPTURE(source);
        REQUIRE(static_cast<bool>(fast) == static_cast<bool>(measure));
        if (!fast) {
            REQUIRE(to_text(fast.failure().why) == to_text(measure.failure().why));
            continue;
        }
        REQUIRE(fast->body == measure->body);
        REQUIRE(fast->fields.size() == measure->fields.size());
        for (const auto& [key, field] : measure->fields) {
            REQUIRE(value(*fast, key) == field.value);
            REQUIRE(fast->fields.at(key).at == field.at);
        }
        REQUIRE(fast->messages.size() == measure->messages.size());
        for (std::size_t m = 0; m < measure->messages.size(); ++m)
            REQUIRE(to_text(fast->messages[m]) == to_text(measure->messages[m]));
    }
    CHECK(plain > 2'000);
}

TEST_CASE("the articles of a bulletin are listed each with its place") {
    const auto listed = [](const std::string& yaml) {
        std::vector<std::string> out;
        for (const document::Field& field : read(yaml).articles)
            out.push_back(std::to_string(field.at.line) + ":" + std::to_string(field.at.column) + " " +
                          field.value);
        return out;
    };
    CHECK(listed("articles:\n  - a.md\n  - \"b, c.txt\"\n") == Said{"3:5 a.md", "4:5 b, c.txt"});
    CHECK(listed("các bài: [a.md, b.md]\n") == Said{"2:11 a.md", "2:17 b.md"});
    CHECK(listed("bài viết: a.md,  tin/b c.txt ,\n") == Said{"2:11 a.md", "2:11 tin/b c.txt"});
    CHECK(listed("keywords: [a, b]\ntitle: x\n").empty());
    CHECK(listed("articles:\n").empty());
    CHECK(value(read("articles: [a.md, b.md]\n"), "articles") == "a.md, b.md");
}
