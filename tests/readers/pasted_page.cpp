// What belongs to the page and what to the article, where only the place of a line tells: each rule with a
// text that it is for and one that it must leave alone.
#include "catch.hpp"
#include "pasted_corpus.hpp"

#include <algorithm>

using namespace anban;
using anban::readers::read_pasted;

namespace {

using Found = std::map<std::string, std::vector<std::string>>;
using Lines = std::vector<std::string>;

const std::string title = "Khánh thành trạm bơm Cầu Giành phục vụ tưới tiêu cho bốn xã";
const std::string lead =
    "Sáng 10/7, huyện Thanh Miện tổ chức lễ khánh thành trạm bơm Cầu Giành sau hơn một năm thi công, kịp "
    "phục vụ tưới tiêu vụ mùa năm nay.";
const std::string text =
    "Công trình có tổng mức đầu tư 32 tỷ đồng, gồm bốn tổ máy, bảo đảm nước tưới cho hơn 1.200 ha đất canh "
    "tác của bốn xã phía nam huyện.";

/// An article with lines between headline and text, and below the text.
Found read(const Lines& above, const Lines& below, const std::string& date = "10/07/2020 10:41") {
    std::string page = title + '\n' + date + '\n';
    for (const std::string& line : above)
        page += line + '\n';
    page += lead + '\n' + text + '\n';
    for (const std::string& line : below)
        page += line + '\n';
    const auto result = read_pasted(page, "bai.txt", ".", {});
    REQUIRE(result);
    return corpus::found(*result);
}

bool has(const Lines& all, const std::string& line) {
    return std::find(all.begin(), all.end(), line) != all.end();
}

} // namespace

TEST_CASE("a paper's sign, an abbreviation or a button between headline and text is no byline") {
    for (const std::string line : {"(Dân trí)", "MTTQ", "Sửa", "By Admin"}) {
        INFO(line);
        Found found = read({line}, {"Thu Hà", "CÁC TIN KHÁC"});
        CHECK(found["author"] == Lines{"Thu Hà"});
        CHECK(found["source"].empty());
        CHECK(has(found["furniture"], line));
    }
    CHECK(read({"Lê Hải"}, {})["author"] == Lines{"Lê Hải"});
    CHECK(read({"PV"}, {})["author"] == Lines{"PV"});
}

TEST_CASE("where the head names the author, names below the text are key words and papers") {
    Found found = read({"Lê Hải"}, {"LĐLĐ huyện", "Trạm bơm", "CÁC TIN KHÁC"});
    CHECK(found["author"] == Lines{"Lê Hải"});
    CHECK(has(found["furniture"], "LĐLĐ huyện"));
    CHECK(read({}, {"LĐLĐ huyện", "CÁC TIN KHÁC"})["author"] == Lines{"LĐLĐ huyện"});
    CHECK(read({"Lê Hải"}, {"(TTXVN)"})["source"] == Lines{"TTXVN"});
    CHECK(read({"Lê Hải"}, {"Ảnh: Thu Hà"})["photographer"] == Lines{"Thu Hà"});
}

TEST_CASE("words that are no Vietnamese names don't sign beside one that is") {
    for (const std::string line : {"READ MORE", "Next"}) {
        INFO(line);
        CHECK(read({}, {"Thu Hà", line})["author"] == Lines{"Thu Hà"});
    }
    CHECK(read({}, {"Thu Hà", "Ngọc Lan"})["author"] == Lines{"Thu Hà, Ngọc Lan"});
}

TEST_CASE("an office that is named for its work signs, a caption that begins with an office doesn't") {
    for (const std::string line : {"Phòng Quản lý vận hành công trình thủy lợi", "Huyện đoàn Mỏ Cày",
                                   "Khoa Đào tạo Quốc tế", "Trung tâm Kiểm soát bệnh tật"}) {
        INFO(line);
        CHECK(read({}, {line, "CÁC TIN KHÁC"})["author"] == Lines{line});
    }
    for (const std::string caption :
         {"Hội Nông dân xã trao quà cho hộ nghèo", "Trạm bơm tự động của hợp tác xã"}) {
        INFO(caption);
        CHECK(read({}, {caption, "CÁC TIN KHÁC"})["author"].empty());
        CHECK(read({}, {caption, "Trung tâm Thủy lợi", "CÁC TIN KHÁC"})["author"] ==
              Lines{"Trung tâm Thủy lợi"});
    }
}

TEST_CASE("a source in brackets behind a name, in whatever words") {
    for (const std::string line :
         {"Thu Hà (Tổng hợp từ Webthethao)", "Thu Hà (Nguồn: Webthethao)", "Thu Hà (dịch theo Webthethao)"}) {
        INFO(line);
        Found found = read({}, {line});
        CHECK(found["author"] == Lines{"Thu Hà"});
        CHECK(found["source"] == Lines{"Webthethao"});
    }
    CHECK(read({}, {"Thu Hà (tổng hợp và biên tập)"})["source"].empty());
}

TEST_CASE("a name that is a place's too is a person's only beside another name") {
    CHECK(read({}, {"Hà Giang - Lê Hải"})["author"] == Lines{"Hà Giang, Lê Hải"});
    CHECK(read({}, {"Hà Giang"})["author"].empty());
}

TEST_CASE(
    "short lines above the end of the page are its key words and headlines, not what an article lists") {
    const Lines page = {"Gợi ý cho bạn", "Giá điện tăng từ tháng sau", "Bao giờ hết nắng nóng?"};
    Lines below = page;
    below.emplace_back("CÁC TIN KHÁC");
    Found found = read({"Lê Hải"}, below);
    for (const std::string& line : page)
        CHECK(has(found["furniture"], line));

    Found listed = read({"Lê Hải"}, {"Bốn xã được tưới:", "Đoàn Kết", "Lam Sơn", "CÁC TIN KHÁC"});
    CHECK_FALSE(has(listed["furniture"], "Đoàn Kết"));
    Found open = read(
        {}, {"Nước về tới cánh đồng làng Mụa", "Người làng chờ đợi đã nhiều năm"}); // the page isn't over
    CHECK(open["furniture"].empty());
}

TEST_CASE("what the page says to its reader is no text, what the article says of the same is") {
    const std::string page =
        "Bình luận của bạn đã được gửi và sẽ hiển thị sau khi được duyệt bởi ban biên tập.";
    CHECK(has(read({}, {page})["furniture"], page));
    const std::string article =
        "Hiện chưa có thống kê thiệt hại, các xã đang kiểm tra từng ruộng và báo cáo huyện trước chiều nay.";
    CHECK(read({}, {article})["furniture"].empty());
}

TEST_CASE("days and amounts of a table are no clock of a player and no numbers of sections") {
    const Lines table = {"Lượng mưa từng ngày:", "01/10: 118.000", "15/10: 114.300", "01/11: 108.900",
                         "15/11: 112.500"};
    Found found = read({}, table);
    CHECK(found["furniture"].empty());
    CHECK(found["heading"].empty());
    CHECK(has(read({}, {"0:00 / 4:12"})["furniture"], "0:00 / 4:12"));
}

TEST_CASE("the time above the headline counts where only buttons stand between") {
    const std::string head = "12/07/2021 - 06:30\nLưu bài viết\nChia sẻ\n" + title + '\n';
    const auto result = read_pasted(head + lead + '\n' + text + '\n', "bai.txt", ".", {});
    REQUIRE(result);
    CHECK(corpus::found(*result)["date"] == Lines{"2021-07-12T06:30:00+07:00"});
}

TEST_CASE("a text that a photographer alone signs, all of short lines, is photos and their captions") {
    const Lines photos = {"Cành đào phai được gói giấy báo trước khi chở đi.",
                          "Một cụ ông chọn thủy tiên, thú chơi của người xưa.",
                          "Ông đồ viết chữ tặng khách, chữ nào cũng được xin.",
                          "Tan chợ, những cánh đào rơi vương trên mặt đường."};
    const auto page = [&](const std::string& sign) {
        std::string all = "Chợ hoa ngày giáp Tết\n08/02/2021 16:40\n" + lead + '\n';
        for (const std::string& line : photos)
            all += line + '\n';
        const auto result = read_pasted(all + sign + '\n', "bai.txt", ".", {});
        REQUIRE(result);
        return corpus::found(*result);
    };
    CHECK(page("Ảnh: Lê Hải")["caption"] == photos);
    CHECK(page("Bài, ảnh: Lê Hải")["caption"].size() < photos.size());
}

TEST_CASE("who stands where in the photo makes a sentence its caption") {
    const std::string caption = "Ba đối tượng Kiệt, Đẩu, Phụng (từ trái qua) tại cơ quan Công an.";
    CHECK(read({}, {caption, text})["caption"] == Lines{caption});
    CHECK(
        read({}, {"Ba đối tượng Kiệt, Đẩu, Phụng (ngụ xã Lam Sơn) đã bị tạm giữ.", text})["caption"].empty());
}
