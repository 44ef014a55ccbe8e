#include "catch.hpp"
#include "document/document.hpp"
#include "pasted_corpus.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <sstream>

using namespace anban;
using namespace anban::document;
using anban::readers::read_pasted;

namespace {

readers::ReadDocument read(const std::string& text, const std::vector<std::string>& photos = {}) {
    auto result = read_pasted(text, "bai.txt", ".", photos);
    REQUIRE(result);
    return std::move(*result);
}

std::vector<std::string> words(std::string_view text) {
    // marks of bold are looks, and no words
    std::string plain(text);
    for (const std::string mark : {"**", "__"})
        for (std::size_t at = plain.find(mark); at != std::string::npos; at = plain.find(mark))
            plain.erase(at, 2);
    std::istringstream in(plain);
    std::vector<std::string> out(std::istream_iterator<std::string>(in), {});
    std::erase(out, "|"); // the edge of a table's cell is none either
    return out;
}

/// A piece of the result by the line that it comes from.
using Pieces = std::map<std::uint32_t, std::string>;

/// Everything that was kept or listed: blocks, the fields that hold whole lines, and the lines quoted in
/// messages.
Pieces pieces(const readers::ReadDocument& r) {
    Pieces all;
    for (const char* key : {"title", "lead"})
        if (const auto field = r.document.fields.find(key); field != r.document.fields.end())
            all[field->second.at.line] = field->second.value;
    for (const Block& block : r.document.blocks) {
        if (const auto* p = std::get_if<Paragraph>(&block.kind)) all[p->at.line] = plain(p->text);
        if (const auto* h = std::get_if<Heading>(&block.kind)) all[h->at.line] = plain(h->text);
        if (const auto* f = std::get_if<Figure>(&block.kind)) all[f->at.line] = plain(f->caption);
    }
    for (const Diagnostic& d : r.messages)
        if ((d.code == "furniture" || d.code == "guessed-date" || d.code == "guessed-byline") &&
            !all.contains(d.at.line))
            all[d.at.line] = corpus::quoted(d.message);
    return all;
}

std::vector<std::string> words_kept(const readers::ReadDocument& r) {
    std::vector<std::string> out;
    for (const auto& [line, text] : pieces(r))
        for (std::string& word : words(text))
            out.push_back(std::move(word));
    return out;
}

const Diagnostic* find(const readers::ReadDocument& r, const std::string& code) {
    for (const Diagnostic& d : r.messages)
        if (d.code == code) return &d;
    return nullptr;
}

std::vector<Figure> figures(const readers::ReadDocument& r) {
    std::vector<Figure> out;
    for (const Block& block : r.document.blocks)
        if (const auto* figure = std::get_if<Figure>(&block.kind)) out.push_back(*figure);
    return out;
}

const std::string article = R"(Thứ ba, ngày 26/11/2024

Khánh thành trạm bơm Cầu Giành phục vụ tưới tiêu cho bốn xã

Thứ Sáu 10/07/2020 10:41

Xem với cỡ chữ
Sáng 10/7, huyện Thanh Miện tổ chức lễ khánh thành trạm bơm Cầu Giành sau hơn một năm thi công, kịp phục vụ tưới tiêu vụ mùa năm nay.

Toàn cảnh trạm bơm Cầu Giành

Công trình có tổng mức đầu tư 32 tỷ đồng, gồm bốn tổ máy, bảo đảm nước tưới cho hơn 1.200 ha đất canh tác của bốn xã phía nam huyện.

Đồng chí Chủ tịch UBND huyện phát biểu tại buổi lễ

Phát biểu tại buổi lễ, lãnh đạo huyện đề nghị đơn vị quản lý vận hành công trình đúng quy trình, phát huy hiệu quả lâu dài cho nông dân.

Lê Hải

CÁC BÀI VIẾT KHÁC:
Tập huấn phòng trừ sâu bệnh
)";

} // namespace

TEST_CASE("every text of the corpus is read as a person reads it") {
    for (const corpus::Text& text : corpus::load()) {
        auto read = read_pasted(text.bytes, text.name, ".", text.photos);
        REQUIRE(read);
        auto found = corpus::found(*read);
        for (const char* key : {"title", "date", "author", "photographer", "source", "place", "lead",
                                "caption", "heading", "furniture"}) {
            const auto expected = text.expected.find(key);
            const auto want = expected == text.expected.end() ? std::vector<std::string>{} : expected->second;
            INFO(text.name << ", " << key);
            CHECK(found[key] == want);
        }
    }
}

TEST_CASE("no word is lost: each is in the document or in a note, in order") {
    for (const corpus::Text& text : corpus::load()) {
        INFO(text.name);
        auto result = read_pasted(text.bytes, text.name, ".", {});
        REQUIRE(result);
        CHECK(words_kept(*result) == words(text.bytes));
    }
}

TEST_CASE("no word is lost when lines are dropped, doubled, swapped or run together at random") {
    std::minstd_rand random(20200710);
    std::vector<std::string> pool;
    for (const corpus::Text& text : corpus::load()) {
        std::istringstream in(text.bytes);
        for (std::string line; std::getline(in, line);)
            pool.push_back(line);
    }
    for (int round = 0; round < 300; ++round) {
        std::string text;
        const std::size_t lines = 1 + random() % 25;
        const std::size_t start = random() % pool.size();
        for (std::size_t i = 0; i < lines; ++i) {
            const std::size_t from = random() % 4 ? start + i : random();
            text += pool[from % pool.size()];
            text += random() % 10 ? "\n" : random() % 2 ? "\t" : "\r\n\r\n";
        }
        if (words(text).empty()) continue;
        INFO(text);
        auto result = read_pasted(text, "bai.txt", ".", {"a.jpg", "b.jpg"});
        REQUIRE(result);
        CHECK(words_kept(*result) == words(text));
    }
}

TEST_CASE(
    "a portal's article: headline, time, lead, captions, byline; the site's clock and lists are left out") {
    const auto r = read(article);
    CHECK(r.document.field("title") == "Khánh thành trạm bơm Cầu Giành phục vụ tưới tiêu cho bốn xã");
    CHECK(r.document.field("date") == "2020-07-10T10:41:00+07:00");
    CHECK(r.document.field("author") == "Lê Hải");
    CHECK(r.document.field("byline").empty());
    CHECK(r.document.field("lead").starts_with("Sáng 10/7, huyện Thanh Miện"));
    REQUIRE(r.document.blocks.size() == 4);
    CHECK(std::holds_alternative<Figure>(r.document.blocks[0].kind));
    CHECK(std::holds_alternative<Paragraph>(r.document.blocks[1].kind));
    CHECK(std::holds_alternative<Figure>(r.document.blocks[2].kind));
    CHECK(std::holds_alternative<Paragraph>(r.document.blocks[3].kind));
    auto found = corpus::found(r);
    CHECK(found["furniture"] ==
          std::vector<std::string>{"Thứ ba, ngày 26/11/2024", "Xem với cỡ chữ",
                                   "CÁC BÀI VIẾT KHÁC:", "Tập huấn phòng trừ sâu bệnh"});
}

TEST_CASE("each guess says its line and why") {
    const auto r = read(article);
    std::map<std::string, std::uint32_t> lines;
    for (const Diagnostic& d : r.messages)
        if (d.code.starts_with("guessed-") && !lines.contains(d.code)) {
            lines[d.code] = d.at.line;
            CHECK(d.severity == Severity::note);
            CHECK(d.message.find("taken for") == 0);
        }
    CHECK(lines == std::map<std::string, std::uint32_t>{{"guessed-title", 3},
                                                        {"guessed-date", 5},
                                                        {"guessed-lead", 8},
                                                        {"guessed-caption", 10},
                                                        {"guessed-byline", 18}});
}

TEST_CASE("a weekday that isn't the date's is pointed out") {
    std::string text = article;
    text.replace(text.find("Thứ Sáu 10/07"), std::string("Thứ Sáu").size(), "Thứ Hai");
    const auto r = read(text);
    const Diagnostic* d = find(r, "weekday-mismatch");
    REQUIRE(d);
    CHECK(d->severity == Severity::warning);
    CHECK(d->at.line == 5);
    CHECK(d->message == "the text says Thứ Hai, but 10/07/2020 is a Thứ Sáu");
    CHECK(r.document.field("date") == "2020-07-10T10:41:00+07:00");
    CHECK_FALSE(find(read(article), "weekday-mismatch"));
}

TEST_CASE("a day that doesn't exist is no date") {
    std::string text = article;
    text.replace(text.find("10/07/2020"), std::string("10/07/2020").size(), "31/06/2020");
    const auto r = read(text);
    CHECK(r.document.field("date").empty());
    REQUIRE(find(r, "no-such-day"));
}

TEST_CASE("photos are tied to captions in order") {
    const auto r = read(article, {"IMG_1.jpg", "IMG_2.jpg"});
    const auto all = figures(r);
    REQUIRE(all.size() == 2);
    CHECK(all[0].photo == "IMG_1.jpg");
    CHECK(all[1].photo == "IMG_2.jpg");
    CHECK_FALSE(find(r, "caption-without-photo"));
    CHECK_FALSE(find(r, "photo-unused"));
}

TEST_CASE("a photo whose name says words of a caption belongs to that one") {
    const auto all = figures(read(article, {"chu-tich-ubnd-huyen-phat-bieu.jpg", "tram_bom.JPG"}));
    REQUIRE(all.size() == 2);
    CHECK(all[0].photo == "tram_bom.JPG");
    CHECK(all[1].photo == "chu-tich-ubnd-huyen-phat-bieu.jpg");
}

TEST_CASE("a caption without a photo and a photo without a caption are warned of") {
    const auto fewer = read(article, {"1.jpg"});
    CHECK(figures(fewer)[0].photo == "1.jpg");
    CHECK(figures(fewer)[1].photo.empty());
    REQUIRE(find(fewer, "caption-without-photo"));
    CHECK(find(fewer, "caption-without-photo")->at.line == 14);

    const auto more = read(article, {"1.jpg", "2.jpg", "3.jpg"});
    REQUIRE(find(more, "photo-unused"));
    CHECK(find(more, "photo-unused")->message.find("3.jpg") != std::string::npos);
}

TEST_CASE("tabs, no-break spaces, runs of spaces and Windows line ends are spaces and line ends") {
    std::string text;
    for (const char c : article) {
        if (c == '\n') text += '\r';
        text += c;
        if (c == ' ') text += "\u00A0\t ";
    }
    const auto plain_read = read(article);
    const auto r = read(text);
    CHECK(r.document.field("title") == plain_read.document.field("title"));
    CHECK(r.document.field("lead") == plain_read.document.field("lead"));
    CHECK(dump(r.document) == dump(plain_read.document));
}

TEST_CASE("marks in the old and the new place make no difference for furniture") {
    const auto r = read(
        "Trạm y tế xã Hoà Bình được công nhận đạt chuẩn quốc gia\n10/07/2020\nTừ khoá: y tế, xã Hoà Bình\n");
    auto found = corpus::found(r);
    CHECK(found["furniture"] == std::vector<std::string>{"Từ khoá: y tế, xã Hoà Bình"});
}

TEST_CASE("credits of photos stay in the caption") {
    const std::string credit =
        GENERATE("Lễ cắt băng khánh thành. Ảnh: Văn Nam", "Lễ cắt băng khánh thành (Ảnh: Văn Nam)",
                 "Lễ cắt băng khánh thành - Ảnh: VĂN NAM", "Lễ cắt băng khánh thành. Ảnh: Văn Nam/TTXVN.",
                 "Ảnh minh họa", "Ảnh 1: Lễ cắt băng khánh thành");
    std::string text = article;
    text.replace(text.find("Toàn cảnh trạm bơm Cầu Giành"),
                 std::string("Toàn cảnh trạm bơm Cầu Giành").size(), credit);
    const auto all = figures(read(text));
    REQUIRE_FALSE(all.empty());
    CHECK(plain(all[0].caption) == credit);
}

TEST_CASE("sentences are captions where they show, and paragraphs where they tell") {
    struct Sentence {
        std::string text;
        bool shows;
    };
    const Sentence sentence = GENERATE(values<Sentence>({
        {"Công nhân vận hành tổ máy số 2 tại nhà trạm.", true},
        {"Du khách xếp hàng chờ qua phà tại bến Nghiêng, sáng 3/4.", true},
        {"Cán bộ kỹ thuật hướng dẫn nông dân xã Đoàn Kết đóng mở cống lấy nước vào ruộng trên kênh chính.",
         true},
        {"Nông dân xã Đoàn Kết cho biết sẽ xuống giống sớm hơn mọi năm.", false},
        {"Dịp này, huyện tặng quà các hộ hiến đất làm đường.", false},
        {"Công nhân đã đào đắp 46 tấn đất tại công trường.", false},
        {"Công nhân vận hành tổ máy số 2. Mỗi ca có bốn người.", true},
        {"Công nhân vận hành tổ máy số 2. Tuy nhiên, mỗi ca có bốn người.", false},
        {"Công nhân vận hành tổ máy số 2. Máy chạy thử từ đầu tháng nhưng vẫn bị nóng.", false},
    }));
    std::string text = article;
    const std::string caption = "Toàn cảnh trạm bơm Cầu Giành";
    text.replace(text.find(caption), caption.size(), sentence.text);
    const std::string other = "Đồng chí Chủ tịch UBND huyện phát biểu tại buổi lễ";
    text.insert(text.find(other) + other.size(), ".");
    const auto all = figures(read(text));
    INFO(sentence.text);
    REQUIRE_FALSE(all.empty());
    CHECK((plain(all[0].caption) == sentence.text) == sentence.shows);
}

TEST_CASE("a photographer's name below a caption, and the rest of a broken caption, belong to it") {
    const std::string caption = "Toàn cảnh trạm bơm Cầu Giành";
    const std::string below = GENERATE("NGỌC DƯƠNG", "TTXVN", "nhìn từ bờ đê");
    std::string text = article;
    text.insert(text.find(caption) + caption.size(), "\n" + below);
    const auto all = figures(read(text));
    REQUIRE(all.size() == 2);
    CHECK(plain(all[0].caption) == caption + " " + below);
}

TEST_CASE("a box that points to another article is left out, and the text around it kept") {
    const std::string box =
        "Hàng trăm hộ dân thiếu nước tưới trong vụ chiêm\nTTO - Mực nước sông xuống thấp nhất "
        "trong mười năm qua, nhiều trạm bơm phải ngừng chạy giữa vụ.\n\n";
    std::string text = article;
    text.insert(text.find("Phát biểu tại buổi lễ, lãnh đạo"), box);
    text.insert(text.find("Sáng 10/7"), "TTO - ");
    const auto r = read(text);
    CHECK(r.document.blocks.size() == 4);
    auto found = corpus::found(r);
    CHECK(std::count_if(found["furniture"].begin(), found["furniture"].end(), [](const std::string& line) {
              return line.starts_with("Hàng trăm hộ") || line.starts_with("TTO - Mực nước");
          }) == 2);
}

TEST_CASE("a paragraph broken over lines is joined, with a note") {
    std::string text = article;
    const std::string sentence = "Công trình có tổng mức đầu tư 32 tỷ đồng, ";
    text.insert(text.find(sentence) + sentence.size() - 1, " gồm cả đường dẫn\n");
    text.replace(text.find("\n gồm bốn"), std::string("\n gồm bốn").size(), "\nvà gồm bốn");
    const auto r = read(text);
    const Diagnostic* d = find(r, "joined-lines");
    REQUIRE(d);
    CHECK(d->at.line == 12);
    REQUIRE(r.document.blocks.size() == 4);
    CHECK(plain(std::get<Paragraph>(r.document.blocks[1].kind).text)
              .starts_with("Công trình có tổng mức đầu tư 32 tỷ đồng, gồm cả đường dẫn và gồm bốn tổ máy"));
}

TEST_CASE("a name between dashes and dots is cut at characters, never inside one") {
    for (const std::string name : {"Hồ", "Trần Văn Hồ", "– Hồ –", "Lê Hồ – "}) {
        const auto r = read("Khánh thành cầu dân sinh bắc qua suối Nậm Hồ\n" + name + " 10/07/2020 10:41\n");
        INFO(name);
        CHECK(r.document.field("date") == "2020-07-10T10:41:00+07:00");
        CHECK(r.document.field("author").find("Hồ") != std::string::npos);
    }
}

TEST_CASE("text that isn't an article is kept whole") {
    for (const std::string text : {"một", "Trang chủ", "10/07/2020", "Nguyễn Mẫn", "Ảnh:", ":", "- - -", "1.",
                                   "(", "CÁC TIN KHÁC", "Theo", "**a**", "Tin: ; Ảnh:", "A\nB\nC\nD\nE"}) {
        INFO(text);
        CHECK(words_kept(read(text)) == words(text));
    }
}

TEST_CASE("one line of two megabytes is one paragraph") {
    std::string text = "Tiêu đề của một bài viết dài\n10/07/2020\n";
    while (text.size() < 2'000'000)
        text += "một câu rất dài ";
    CHECK(words_kept(read(text)).size() == words(text).size());
}

TEST_CASE("what can't be decoded is a failure") {
    CHECK_FALSE(read_pasted("a\xFF", "bai.txt", ".", {}));
    CHECK_FALSE(read_pasted("", "bai.txt", ".", {}));
}
