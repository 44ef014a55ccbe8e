// What pages leave of their photos, and which lines show one: each rule with a line that it is for and one
// that it must leave alone.
#include "catch.hpp"
#include "pasted_corpus.hpp"

using namespace anban;
using anban::readers::read_pasted;

namespace {

using Lines = std::vector<std::string>;
using Found = std::map<std::string, Lines>;

const std::string first =
    "Sáng 10/7, huyện Thanh Miện tổ chức lễ khánh thành trạm bơm Cầu Giành sau hơn một năm thi công, kịp "
    "phục vụ tưới tiêu vụ mùa năm nay.";
const std::string second =
    "Công trình có tổng mức đầu tư 32 tỷ đồng, gồm bốn tổ máy, bảo đảm nước tưới cho hơn 1.200 ha đất canh "
    "tác của bốn xã phía nam huyện.";
const std::string third =
    "Trước đây, mỗi khi nắng hạn kéo dài, bà con phải thức đêm canh nước; có năm hàng chục héc-ta lúa mất "
    "trắng vì thiếu nước đúng lúc trổ bông.";

Found read(const Lines& lines, const std::string& title = "Khánh thành trạm bơm Cầu Giành cho bốn xã") {
    std::string page = title + "\n10/07/2020 10:41\n";
    for (const std::string& line : lines)
        page += line + '\n';
    const auto result = read_pasted(page + "Thu Hà\n", "bai.txt", ".", {});
    REQUIRE(result);
    return corpus::found(*result);
}

} // namespace

TEST_CASE("a caption given twice is one caption, and the second a line of the page") {
    const std::string caption = "Lãnh đạo huyện bấm nút vận hành trạm bơm.";
    Found found = read({first, second, caption, caption, third});
    CHECK(found["caption"] == Lines{caption});
    CHECK(found["furniture"] == Lines{caption});
    found = read({first, second, "Lãnh đạo huyện bấm nút vận", caption, third});
    CHECK(found["caption"] == Lines{caption});
    CHECK(found["furniture"] == Lines{"Lãnh đạo huyện bấm nút vận"});
    const Lines verse = {"Quê tôi bên dòng sông nhỏ", "À ơi tiếng hát đưa nôi", "À ơi tiếng hát đưa nôi",
                         "Mẹ ngồi vá áo bên đèn"};
    Lines lines = {first, second};
    lines.insert(lines.end(), verse.begin(), verse.end());
    lines.push_back(third);
    CHECK(read(lines)["furniture"].empty());
}

TEST_CASE("the edges of a table's cell show the caption of the photo above it") {
    Found found = read({first, "![]() |", "Thi đấu bóng chuyền. |", second, third});
    CHECK(found["caption"] == Lines{"Thi đấu bóng chuyền."});
    found = read({first, "Mùa nước nổi đã về. Bà con đều vui.", second, third});
    CHECK(found["caption"].empty());
    found = read({first, "| Năm | 2023 | 2024 |", second, third});
    CHECK(found["caption"].empty());
}

TEST_CASE("a picture's name is no text, and shows the caption below it") {
    for (const std::string name :
         {"khanh thanh tram bom cau gianh", "z4735055762984_2632cc86bef498ed687efd3e", "leftcenterrightdel",
          "Có thể là hình ảnh về 9 người và văn bản", "IMG_2031.jpg"}) {
        INFO(name);
        Found found = read({first, second, name, "Niềm vui ngày có nước.", third});
        CHECK(found["furniture"] == Lines{name});
        CHECK(found["caption"] == Lines{"Niềm vui ngày có nước."});
    }
}

TEST_CASE("a text typed without marks names no pictures") {
    const auto result =
        read_pasted("Khanh thanh tram bom Cau Gianh cho bon xa\n10/07/2020 10:41\n"
                    "Sang 10/7, huyen Thanh Mien to chuc le khanh thanh tram bom sau hon mot nam.\n"
                    "Toan canh le khanh thanh tram bom\n",
                    "bai.txt", ".", {});
    REQUIRE(result);
    Found found = corpus::found(*result);
    CHECK(found["title"] == Lines{"Khanh thanh tram bom Cau Gianh cho bon xa"});
    CHECK(found["furniture"].empty());
}

TEST_CASE("between the numbered names of pictures stand their captions, whatever they say") {
    const std::string title = "Nước ngập đầu người, dân đi lại trên mái nhà";
    const Lines captions = {"Từ đêm qua đến trưa nay, toàn bộ người dân phải dùng thuyền đi lại.",
                            "Nghĩa trang của làng cũng bị nước nhấn chìm."};
    Found found = read({first, title + " - Ảnh 1.", captions[0], title + " - Ảnh 2.", captions[1],
                        title + " - Ảnh 3.", third},
                       title);
    CHECK(found["caption"] == captions);
    CHECK(found["furniture"].size() == 3);
    const std::string caption = "Biên bản bàn giao tài sản cho hộ dân - Ảnh 2.";
    CHECK(read({first, second, caption, third}, title)["caption"] == Lines{caption});
}

TEST_CASE("below a line that announces photos the short lines are captions") {
    const Lines captions = {"Máy gặt về đồng.", "Xếp lúa.", "Đốt rạ.", "Phút chờ..."};
    Lines lines = {first, second + " Cùng gặp lại niềm vui mùa gặt qua chùm ảnh của nhà báo Sỹ Minh."};
    lines.insert(lines.end(), captions.begin(), captions.end());
    CHECK(read(lines)["caption"] == captions);
    lines[1] = second;
    CHECK(read(lines)["caption"].size() < captions.size());
}

TEST_CASE("a section of photo stories makes short lines captions, as a headline does") {
    const Lines lines = {first, "Chợ cá họp trong ánh đèn pin, cá linh non có giá 90.000 đồng.",
                         "Một đàn trâu qua bãi nước tìm cỏ.", "Trẻ em theo cha mẹ ra vườn", third};
    const auto page = [&](const std::string& section) {
        std::string text = section + "\nMùa nước nổi trên cánh đồng Bàu Sậy\n10/07/2020 10:41\n";
        for (const std::string& line : lines)
            text += line + '\n';
        const auto result = read_pasted(text, "bai.txt", ".", {});
        REQUIRE(result);
        return corpus::found(*result)["caption"].size();
    };
    CHECK(page("Phóng sự ảnh") == 3);
    CHECK(page("Xã hội") < 3);
}

TEST_CASE("a short sentence shows who is named or a group, and tells of who was named before") {
    const auto is_caption = [](const std::string& sentence) {
        return read({first, second, sentence, third})["caption"] == Lines{sentence};
    };
    CHECK(is_caption("Đối tượng Kiều Văn Sáng tại cơ quan công an."));
    CHECK(is_caption("Anh Trần Văn Nam kiểm tra máy bơm tại nhà trạm."));
    CHECK(is_caption("Tặng quà cho học sinh nghèo tại buổi lễ."));
    CHECK(is_caption("Thầy và trò chụp ảnh lưu niệm."));
    CHECK(is_caption("Các cán bộ công an xã trao đổi với học sinh."));
    CHECK_FALSE(is_caption("Anh dừng lại bên máy bơm."));
    CHECK_FALSE(is_caption("Giá thu mua tăng nhẹ tại các đại lý."));
    CHECK_FALSE(is_caption("Ông Trần Văn Nam bày tỏ niềm vui tại buổi lễ."));
}

TEST_CASE("what begins like a view and goes on otherwise is a sub-heading") {
    Found found = read({first, "Cảnh báo ngập lụt", second, "Cảnh báo sạt lở", third});
    CHECK(found["heading"] == Lines{"Cảnh báo ngập lụt", "Cảnh báo sạt lở"});
    CHECK(read({first, "Cảnh lao động trên công trường", second, third})["caption"] ==
          Lines{"Cảnh lao động trên công trường"});
}

TEST_CASE("rows of figures and of a list's labels are no captions") {
    const Lines rows = {"Sông Hươu tại Cầu Đỏ: 7,10m", "Sông Vực tại Hòa Duân: 2,90m",
                        "Địa điểm: Quảng trường trước trạm bơm"};
    Lines lines = {first, second};
    lines.insert(lines.end(), rows.begin(), rows.end());
    lines.push_back(third);
    CHECK(read(lines)["caption"].empty());
}

TEST_CASE("a caption that speaks of photos credits none") {
    const std::string title = "Triển lãm ảnh tư liệu nhân kỷ niệm 40 năm ngày thành lập huyện";
    CHECK(read({first, second}, title)["title"] == Lines{title});
    const std::string caption = "Học sinh xem ảnh. (Ảnh tư liệu)";
    CHECK(read({first, second, caption, third})["caption"] == Lines{caption});
}
