// Who wrote a text and who took its photos, in the lines below it and above it.
#include "catch.hpp"
#include "pasted_corpus.hpp"

#include <algorithm>

using namespace anban;
using anban::readers::read_pasted;

namespace {

using Lines = std::vector<std::string>;

/// An article with lines below its text, and between its headline and the time.
readers::ReadDocument read(const Lines& below, const Lines& above = {}) {
    std::string page = "Khánh thành trạm bơm Cầu Giành phục vụ tưới tiêu cho bốn xã\n";
    for (const std::string& line : above)
        page += line + '\n';
    page +=
        "10/07/2020 10:41\n"
        "Sáng 10/7, huyện Thanh Miện tổ chức lễ khánh thành trạm bơm Cầu Giành sau hơn một năm thi công, "
        "kịp phục vụ tưới tiêu vụ mùa năm nay.\n"
        "Công trình có tổng mức đầu tư 32 tỷ đồng, gồm bốn tổ máy, bảo đảm nước tưới cho hơn 1.200 ha đất "
        "canh tác của bốn xã phía nam huyện.\n";
    for (const std::string& line : below)
        page += line + '\n';
    auto result = read_pasted(page, "bai.txt", ".", {});
    REQUIRE(result);
    return std::move(*result);
}

std::string author(const Lines& below, const Lines& above = {}) {
    return read(below, above).document.field("author");
}

} // namespace

TEST_CASE("bylines in their many forms") {
    struct Form {
        std::string line, author, photographer, source, byline;
    };
    const Form form = GENERATE(values<Form>({
        {"Nguyễn Mẫn", "Nguyễn Mẫn", "", "", ""},
        {"Hải Yến - Minh Đức", "Hải Yến, Minh Đức", "", "", "Hải Yến - Minh Đức"},
        {"H.Y", "H.Y", "", "", ""},
        {"PV", "PV", "", "", ""},
        {"BBT", "BBT", "", "", ""},
        {"(TTXVN)", "", "", "TTXVN", ""},
        {"Theo TTXVN/Vietnam+", "", "", "TTXVN/Vietnam+", ""},
        {"Nguồn: Báo Hải Dương", "", "", "Báo Hải Dương", ""},
        {"Tin: Văn A; Ảnh: Thu B", "Văn A", "Thu B", "", "Tin: Văn A; Ảnh: Thu B"},
        {"Tin, ảnh: Nguyễn Mẫn", "Nguyễn Mẫn", "Nguyễn Mẫn", "", "Tin, ảnh: Nguyễn Mẫn"},
        {"Bài và ảnh: TRẦN HẢI", "TRẦN HẢI", "TRẦN HẢI", "", "Bài và ảnh: TRẦN HẢI"},
        {"Bài, ảnh: Lê Na", "Lê Na", "Lê Na", "", "Bài, ảnh: Lê Na"},
        {"Tác giả: Ngọc Hà", "Ngọc Hà", "", "", "Tác giả: Ngọc Hà"},
        {"Phòng Văn hóa - Thông tin", "Phòng Văn hóa - Thông tin", "", "", ""},
        {"Thu Hà (tổng hợp)", "Thu Hà", "", "", "Thu Hà (tổng hợp)"},
        {"Thu Hà (theo TTXVN)", "Thu Hà", "", "TTXVN", "Thu Hà (theo TTXVN)"},
        {"(TTXVN/Vietnam+)", "", "", "TTXVN/Vietnam+", ""},
        {"Thu Hà - Văn Minh (thực hiện)", "Thu Hà, Văn Minh", "", "", "Thu Hà - Văn Minh (thực hiện)"},
        {"Thu Hà tổng hợp", "Thu Hà", "", "", "Thu Hà tổng hợp"},
        {"Thu Hà lược thuật", "Thu Hà", "", "", "Thu Hà lược thuật"},
        {"Thu Hà./.", "Thu Hà", "", "", "Thu Hà./."},
        {"Thu Hà (P/v TTXVN tại Tokyo)", "Thu Hà", "", "TTXVN", "Thu Hà (P/v TTXVN tại Tokyo)"},
        {"Đức An- Nhật Quang", "Đức An, Nhật Quang", "", "", "Đức An- Nhật Quang"},
        {"Đức An-Nhật Quang", "Đức An, Nhật Quang", "", "", "Đức An-Nhật Quang"},
        {"Người đưa tin: Thu Hà", "Thu Hà", "", "", "Người đưa tin: Thu Hà"},
        {"Nội dung: Thu Hà - Trình bày: Văn Minh", "Thu Hà", "", "",
         "Nội dung: Thu Hà - Trình bày: Văn Minh"},
        {"Sưu tầm: Thu Hà", "Thu Hà", "", "", "Sưu tầm: Thu Hà"},
        {"Ghi chép của Thu Hà", "Thu Hà", "", "", "Ghi chép của Thu Hà"},
        {"Bài và ảnh của Thu Hà", "Thu Hà", "Thu Hà", "", "Bài và ảnh của Thu Hà"},
        {"Thu Hà - Phòng VH-XH", "Thu Hà", "", "", "Thu Hà - Phòng VH-XH"},
        {"Nguyễn Thị Hà - Chủ tịch Hội LHPN xã Liên Mạc", "Nguyễn Thị Hà", "", "",
         "Nguyễn Thị Hà - Chủ tịch Hội LHPN xã Liên Mạc"},
        {"Bùi Hạnh- Đài TT xã", "Bùi Hạnh", "", "", "Bùi Hạnh- Đài TT xã"},
        {"Thu Hà - thuha@bao.vn", "Thu Hà", "", "", "Thu Hà - thuha@bao.vn"},
        {"Thu Hà, theo Reuters", "Thu Hà", "", "Reuters", "Thu Hà, theo Reuters"},
        {"Nguồn Báo Hà Tĩnh: https://baohatinh.vn/bai-1.html", "", "", "Báo Hà Tĩnh", ""},
        {"Tin, ảnh Thu Hà", "Thu Hà", "Thu Hà", "", "Tin, ảnh Thu Hà"},
        {"Trung Đỉnh, ảnh Kim Nga", "Trung Đỉnh", "Kim Nga", "", "Trung Đỉnh, ảnh Kim Nga"},
        {"THU HÀ; ảnh: Nhà hát Chèo Sông Đuống", "THU HÀ", "Nhà hát Chèo Sông Đuống", "",
         "THU HÀ; ảnh: Nhà hát Chèo Sông Đuống"},
        {"THU HÀ. Ảnh: VĂN MINH", "THU HÀ", "VĂN MINH", "", "THU HÀ. Ảnh: VĂN MINH"},
        {"BTV: Thu Hà", "Thu Hà", "", "", "BTV: Thu Hà"},
        {"Dự báo viên: Đặng Hữu Thiệp", "Đặng Hữu Thiệp", "", "", "Dự báo viên: Đặng Hữu Thiệp"},
        {"Cô giáo: Vũ Hoài Thu", "Vũ Hoài Thu", "", "", "Cô giáo: Vũ Hoài Thu"},
        {"Tin + ảnh: Thu Hà", "Thu Hà", "Thu Hà", "", "Tin + ảnh: Thu Hà"},
        {"Nguồn: https://nhandan.vn/bai.html", "", "", "https://nhandan.vn/bai.html", ""},
        {"Cô Nguyễn Thu Hà - GV Trường Tiểu học Kim Đồng", "Cô Nguyễn Thu Hà", "", "",
         "Cô Nguyễn Thu Hà - GV Trường Tiểu học Kim Đồng"},
        {"Nguyễn Văn Nam-Sở Nội vụ", "Nguyễn Văn Nam", "", "", "Nguyễn Văn Nam-Sở Nội vụ"},
        {"Văn Nam cùng nhóm PV", "Văn Nam, nhóm PV", "", "", "Văn Nam cùng nhóm PV"},
        {"UBKT Tỉnh ủy", "UBKT Tỉnh ủy", "", "", ""},
    }));
    const auto r = read({form.line, "CÁC BÀI VIẾT KHÁC:", "Tập huấn phòng trừ sâu bệnh"});
    INFO(form.line);
    CHECK(r.document.field("author") == form.author);
    CHECK(r.document.field("photographer") == form.photographer);
    CHECK(r.document.field("source") == form.source);
    CHECK(r.document.field("byline") == form.byline);
}

TEST_CASE("a name that the article speaks of is a key word, one that it doesn't signs it") {
    CHECK(author({"Thu Hà", "Thanh Miện", "trạm bơm", "Tags:"}) == "Thu Hà");
    CHECK(author({"Cầu Giành", "Tags:"}).empty());
    CHECK(author({"Cầu Giẽ", "Tags:"}) == "Cầu Giẽ");
}

TEST_CASE("a heading in capitals below the byline is the page's, more names below it sign too") {
    CHECK(author({"Thu Hà", "MỚI ĐĂNG", "Tập huấn phòng trừ sâu bệnh cho hội viên"}) == "Thu Hà");
    CHECK(author({"THU HÀ", "BẠN ĐỌC CẦN BIẾT", "Tập huấn phòng trừ sâu bệnh cho hội viên"}) == "THU HÀ");
    CHECK(author({"Thu Hà", "Ngọc Lan"}) == "Thu Hà, Ngọc Lan");
}

TEST_CASE("an office on the line below a person's name is where that person works") {
    const auto r = read({}, {"TS. Đoàn Minh Triết", "Học viện Chính trị khu vực"});
    CHECK(r.document.field("author") == "TS. Đoàn Minh Triết");
    CHECK(r.document.field("byline") == "TS. Đoàn Minh Triết, Học viện Chính trị khu vực");
}

TEST_CASE("the caption of an office's photo is no byline of that office") {
    CHECK(author({"Trường Tiểu học Kim Đồng. Ảnh: Văn Nam"}).empty());
    CHECK(author({"Thu Hà. Ảnh: Văn Nam"}) == "Thu Hà");
}

TEST_CASE("who put the article on the site is its author only where nobody else is named") {
    CHECK(author({}, {"Posted by Phòng Công tác sinh viên"}) == "Phòng Công tác sinh viên");
    CHECK(author({"Thu Hà"}, {"Posted by Phòng Công tác sinh viên"}) == "Thu Hà");
    CHECK(author({}, {"Posted by admin"}).empty());
    CHECK(author({}, {"Đăng bởi: Quản trị viên"}).empty());
    CHECK(author({"Bởi thế, bà con rất phấn khởi"}).empty());
}
