// Which line is the headline, and what of other articles stands inside the text.
#include "catch.hpp"
#include "pasted_corpus.hpp"

using namespace anban;
using anban::readers::read_pasted;

namespace {

using Lines = std::vector<std::string>;
using Found = std::map<std::string, Lines>;

const std::string body =
    "Sáng 10/7, huyện Thanh Miện tổ chức lễ khánh thành trạm bơm Cầu Giành sau hơn một năm thi công, kịp "
    "phục vụ tưới tiêu vụ mùa năm nay.";
const std::string more =
    "Công trình có tổng mức đầu tư 32 tỷ đồng, gồm bốn tổ máy, bảo đảm nước tưới cho hơn 1.200 ha đất canh "
    "tác của bốn xã phía nam huyện.";
const std::string clock_line = "Thứ Sáu, 10/07/2020 10:41";

Found read(const Lines& lines) {
    std::string page;
    for (const std::string& line : lines)
        page += line + '\n';
    const auto result = read_pasted(page, "bai.txt", ".", {});
    REQUIRE(result);
    return corpus::found(*result);
}

std::string title(const Lines& lines) {
    Found found = read(lines);
    return found["title"].empty() ? std::string() : found["title"].front();
}

} // namespace

TEST_CASE("a time above the headline belongs to it, unless a headline stands above the time") {
    const std::string headline = "Khánh thành trạm bơm Cầu Giành phục vụ bốn xã";
    CHECK(title({"Kiểm tra - Giám sát", clock_line, headline, body, more}) == headline);
    CHECK(title({"Thủy lợi", headline, clock_line, "Góc nhìn hằng tuần của bạn đọc", body, more}) ==
          headline);
    CHECK(title({"THÔNG CÁO BÁO CHÍ", clock_line, "Về hoạt động của các trạm bơm trong dịp Tết", body,
                 more}) == "THÔNG CÁO BÁO CHÍ");
}

TEST_CASE("a headline as long as prose that ends with a quotation is the headline") {
    const std::string headline =
        "Hội Liên hiệp Phụ nữ phường Bến Đình tổ chức ngày hội dành cho các hội viên "
        "có chủ đề “Phụ nữ khởi nghiệp - Kết nối yêu thương”";
    CHECK(title({"Chính quyền phục vụ Nhân dân", "Văn hóa", headline, clock_line, body, more}) == headline);
}

TEST_CASE("a caption right above the headline stays a caption, a menu's entry doesn't") {
    const std::string headline = "Rộn ràng ngày hội gói bánh chưng, giã bánh giầy";
    const std::string caption = "Các nghệ nhân xã Hùng Sơn trình diễn gói bánh chưng tại không gian lễ hội";
    CHECK(read({caption, headline, clock_line, body, more})["caption"] == Lines{caption});
    CHECK(read({"Hoạt động của Hội Nông dân", headline, clock_line, body, more})["caption"].empty());
}

TEST_CASE("a table of contents is left out where its lines come again as sub-headings") {
    const Lines page = {"Ông đồ làng giữ 1.200 trang sắc phong",
                        clock_line,
                        body,
                        "Nội dung",
                        "Từ một tấm sắc rách",
                        "Dịch không công",
                        more,
                        "Từ một tấm sắc rách",
                        more,
                        "Dịch không công",
                        body};
    Found found = read(page);
    CHECK(found["furniture"] == Lines{"Nội dung", "Từ một tấm sắc rách", "Dịch không công"});
    CHECK(read({"Ông đồ làng giữ sắc phong", clock_line, body, "Nội dung", "Từ một tấm sắc rách",
                more})["furniture"]
              .empty());
}

TEST_CASE("headlines in a row inside the text are another box of the page, where photos are credited") {
    const Lines box = {"Liên đoàn Lao động tỉnh ra mắt mô hình bữa cơm công đoàn",
                       "Hỗ trợ đoàn viên bị ảnh hưởng bởi dịch"};
    const std::string photo = "Trạm bơm Cầu Giành. Ảnh: Văn Nam";
    CHECK(read({"Công đoàn tặng vé xe Tết cho công nhân", clock_line, body, photo, more, box[0], box[1],
                body})["furniture"] == box);
    CHECK(read({"Công đoàn tặng vé xe Tết cho công nhân", clock_line, body, more, box[0], box[1],
                body})["furniture"]
              .empty());
}

TEST_CASE("a headline inside the text that the page's list repeats is the page's") {
    const std::string other = "Bắc Sơn đăng cai giải cầu lông trẻ toàn quốc";
    Found found = read({"Bế mạc giải việt dã truyền thống của tỉnh", clock_line, body, other, more, "Thu Hà",
                        "Các tin khác", other});
    CHECK(found["furniture"] == Lines{other, "Các tin khác", other});
}

TEST_CASE("days in the text are no times of the page") {
    Found found =
        read({"Lịch ngừng cung cấp điện trong tuần tới", "13/05/2022", body, "Thứ Hai, ngày 16/5/2022",
              "Từ 6h00 đến 10h30: một phần xã Thạch Kênh và trạm biến áp Kênh 3.", more});
    CHECK(found["furniture"].empty());
}
