#include "catch.hpp"
#include "marked.hpp"
#include "text/clean.hpp"
#include "text/lexicon.hpp"
#include "text/uax14.hpp"
#include "unicode_data.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace anban;
using test::marked;
using test::unmarked;

namespace {

/// Checks each text against itself: its marks are what must come out.
void holds(const std::vector<std::string>& texts) {
    for (const auto& text : texts)
        CHECK(marked(unmarked(text)) == text);
}

} // namespace

TEST_CASE("numbers hold on to their units and to what they count") {
    holds({
        "hỗ trợ 5~triệu~đồng cho",
        "đạt 4854,7~tỷ~đồng, đạt 48,6% kế hoạch",
        "có 3~người, 07~xã và 20~đại biểu dự",
        "nóng 38~°C rồi",
        "từ 10~giờ 30~phút đến",
        "chạy 60~km/h qua",
        "từ 10-15~người một",
        "hơn 100~nghìn~người dân",
        "ĐẠT 5~TRIỆU~ĐỒNG RỒI",
        "cả triệu đồng mỗi",
        "gồm 5, người khác",
        "6~tháng đầu năm, 6~tháng cuối năm~2020",
    });
}

TEST_CASE("the number of something doesn't count what follows") {
    holds({"năm~2020 người dân", "Điều~5 người nào", "khoản~2 năm trước"});
}

TEST_CASE("a capital names the article that follows a number, a small letter counts articles") {
    holds({"các khoản~1, 4 và 8 Điều~75 của", "gồm 8~Chương, 75~Điều và", "Luật có 75~điều về"});
}

TEST_CASE("numbered parts hold on to their numbers") {
    holds({
        "theo Điều~5, khoản~2, điểm~a và điểm~đ của",
        "ở Chương~II; Phụ~lục~I; Bảng~2; Quý~III; khóa~XIV",
        "Nghị định số~30/2020/NĐ-CP của",
        "họp lần~thứ~5 (khóa~XIII) tại",
        "THEO ĐIỀU~5 CHƯƠNG~II",
        "điểm y tế, khu y tế",
        "Điều này",
    });
}

TEST_CASE("dates hold together, day and month less") {
    holds({
        "ngày~05=tháng~01 năm~2026 tại",
        "Ngày~09/7/2020, huyện",
        "tháng~3 và năm~2020,",
        "30~ngày 10~lần",
    });
}

TEST_CASE("no line starts or ends with a free dash, no line ends in a hyphen") {
    holds({
        "nhiệm kỳ~2020~-~2025 tổ chức",
        "nhiệm kỳ~2020~–=2025 tổ chức",
        "văn hóa~– xã hội đạt",
        "tuyến Hà=Nội~–=Hải Phòng mới",
        "dịch Covid~-~19, tăng",
        "kinh tế~-~xã hội",
        "đoạn bị cắt-~rồi thôi",
        "-~Đồng chí",
        "–~Không",
        "•~Một mục",
        "nói~— rồi đi",
    });
}

TEST_CASE("stray spaces don't bring punctuation to a line's edge") {
    holds({
        "một~, hai~; ba~: bốn~. năm~? sáu~! bảy",
        "(~một~) và [~hai~] và “~ba~” và ‘~bốn~’ rồi",
        "còn~… thì 50~% nữa",
        "một~~, hai",
    });
}

TEST_CASE("abbreviations hold on to the name behind them") {
    holds({
        "ở TP.~Hồ=Chí=Minh và TP~Hải=Dương",
        "do ThS.~Nguyễn=An và PGS.TS.~Lê=Mai nêu",
        "TM.~ỦY BAN và KT.~CHỦ TỊCH và TUQ.~BỘ TRƯỞNG",
        "ở Q.~1 và P.~Bến Nghé",
        "tải ts. An",
        "vào Q hôm",
    });
}

TEST_CASE("names hold together behind an honorific or from the family name on") {
    holds({
        "Đồng chí=Nguyễn=Văn=Phú, Ủy viên", "các đồng chí: Bùi=Văn=Thăng, Tỉnh ủy viên",
        "ĐỒNG CHÍ=NGUYỄN VĂN PHÚ", "anh=Lê=Văn=A và chị=B đến", "ông=Trần=Phú nói, bà=Y=Ban nghe",
        "huyện Nam=Sách khóa~XXVIII",
        "Nguyễn Thị Minh Khai là", // four syllables may part
    });
}

TEST_CASE("abbreviations, numbers and addresses have no ordinary break inside") {
    holds({"theo QĐ-UBND và NĐ-CP", "số~06/2013/TTLT-BCA-BQP-VKSNDTC nêu", "chống COVID-19",
           "tại https://haiduong.gov.vn/tin-tuc?p&q và a.b@c-d.vn", "HĐND/UBND xã", "giai đoạn~2020–2025",
           "10~đồng/kg và lượt/năm"});
}

TEST_CASE("a slash or a dash between small words may end a line") {
    holds({"và/|hoặc", "nam/|nữ", "tiếp—|theo", "này…|kia"});
}

TEST_CASE("a no-break space never breaks and doesn't part words") {
    holds({"Điều\u00A05 của", "5\u00A0triệu\u00A0đồng cho", "“\u00A0một\u00A0” hai", "5\u00A0triệu~đồng cho",
           "TP.\u00A0Hồ=Chí=Minh là", "ngày\u00A005=tháng\u00A01 năm"});
}

TEST_CASE("every run of spaces is listed with its edges") {
    const auto breaks = text::find_breaks("  một   hai ");
    REQUIRE(breaks.size() == 3);
    CHECK(breaks[0].end == 0);
    CHECK(breaks[0].next == 2);
    CHECK(breaks[0].price == text::forbidden);
    CHECK(breaks[1].end == 7);
    CHECK(breaks[1].next == 10);
    CHECK(breaks[1].price == 0);
    CHECK(breaks[2].end == 13);
    CHECK(breaks[2].next == 14);
    CHECK(breaks[2].price == text::forbidden);
    CHECK(text::find_breaks("").empty());
    CHECK(text::find_breaks("một").empty());
    CHECK(text::find_breaks("  ").size() == 1);
}

TEST_CASE("breaks are in order, cover all spaces and never go beyond UAX #14") {
    test::Random random(7);
    const std::vector<std::string> pieces = {"Điều", "5",  "triệu", "đồng", "a", "-",     "–",   "(",
                                             ")",    "“",  "”",     ",",    ".", "/",     "TP.", "ông",
                                             "Lê",   "An", "漢",    "😀",    "%", "\u00A0"};
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (std::size_t n = random.below(12); n > 0; --n)
            text += random.below(2) == 0 ? " " : pieces[random.below(pieces.size())];
        const auto allowed = text::uax14_opportunities(text);
        std::size_t spaces = 0;
        std::size_t last = 0;
        for (const auto& at : text::find_breaks(text)) {
            if (at.end < last || at.next < at.end) FAIL(text);
            last = at.next;
            spaces += at.next - at.end;
            if (text.find_first_not_of(' ', at.end) < at.next) FAIL(text);
            const bool known = std::binary_search(allowed.begin(), allowed.end(), at.next);
            if (at.price != text::forbidden && !known) FAIL(text);
        }
        if (spaces != static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '))) FAIL(text);
    }
}

TEST_CASE("what a lexicon remembers changes no break") {
    test::Random random(8);
    const std::vector<std::string> pieces = {"Điều", "5", "triệu", "đồng",   "a", "-", "–",
                                             "(",    ")", "“",     "”",      ",", "/", "TP.",
                                             "Lê",   "I", "漢",    "\u00A0", "%"};
    text::Lexicon lexicon;
    for (int i = 0; i < 5'000; ++i) {
        std::string text;
        for (std::size_t n = random.below(16); n > 0; --n)
            text += random.below(2) == 0 ? " " : pieces[random.below(pieces.size())];
        const auto fresh = text::find_breaks(text);
        const auto remembered = text::find_breaks(text, lexicon);
        if (!std::equal(fresh.begin(), fresh.end(), remembered.begin(), remembered.end(),
                        [](const text::Break& a, const text::Break& b) {
                            return a.end == b.end && a.next == b.next && a.price == b.price;
                        }))
            FAIL(text);
        if (lexicon.size() > 300) lexicon.clear();
    }
}

TEST_CASE("a break knows the token before it where that is whole") {
    text::Lexicon lexicon;
    const auto breaks = text::find_breaks("một 2020–nay hai\u00A0ba 5 đồng", lexicon);
    REQUIRE(breaks.size() == 5);
    CHECK(breaks[0].token == &lexicon.read("một"));
    CHECK(breaks[1].token == nullptr); // behind the dash
    CHECK(breaks[2].token == nullptr); // only `nay` stands before it
    CHECK(breaks[3].token == &lexicon.read("hai\u00A0ba"));
    CHECK(breaks[4].token == &lexicon.read("5"));
    CHECK(breaks[4].token->number != breaks[0].token->number);
    CHECK(text::find_breaks("một hai")[0].token == nullptr); // no lexicon that outlives it
}

TEST_CASE("emergency breaks stand behind the signs of addresses and document numbers, before hyphens") {
    using Offsets = std::vector<std::size_t>;
    CHECK(text::emergency_breaks("06/2013/TTLT-BCA") == Offsets{3, 8, 12});
    CHECK(text::emergency_breaks("https://a.vn/x_y?b=1&c=2.") == Offsets{8, 10, 13, 15, 17, 19, 21, 23});
    CHECK(text::emergency_breaks("an.ban@xa.vn") == Offsets{3, 7, 10});
    CHECK(text::emergency_breaks("-một/)").empty());
    CHECK(text::emergency_breaks("").empty());
    CHECK(text::emergency_breaks("/").empty());
}

TEST_CASE("each kind of tie has its price") {
    const auto price = [](const std::string& text) {
        const auto breaks = text::find_breaks(text);
        REQUIRE_FALSE(breaks.empty());
        return breaks.back().price;
    };
    CHECK(price("rất vui") == 0);
    CHECK(price("giai đoạn") == 20);
    CHECK(price("2020 – 2025") == 200);
    CHECK(price("ngày 05 tháng") == 500);
    CHECK(price("đồng chí Trần") == 2600);
    CHECK(price("Điều 5") == text::forbidden);
}
