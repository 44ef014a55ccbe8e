// Agencies, offices, names and what stands beside them in bylines.
#include "readers/pasted/vocabulary.hpp"

namespace anban::readers::pasted {

BylineWords byline_words() {
    // Phrases stand between bars.
    // clang-format off
    return {
        .agencies =
            Phrases("ttxvn|ttxvn/vietnam+|vietnam+|vietnamplus|vgp|vgp news|chinhphu.vn|baochinhphu.vn|"
                    "báo chính phủ|cổng ttđt chính phủ|vov|vov.vn|vtv|vtv.vn|vtc|vtc news|vnexpress|vietnamnet|"
                    "dân trí|báo dân trí|dantri.com.vn|tuổi trẻ|báo tuổi trẻ|tuổi trẻ online|thanh niên|"
                    "báo thanh niên|nhân dân|báo nhân dân|nhandan.vn|qđnd|báo qđnd|quân đội nhân dân|"
                    "báo quân đội nhân dân|qdnd.vn|tiền phong|báo tiền phong|lao động|báo lao động|"
                    "người lao động|báo người lao động|sggp|công lý|zing|zing news|znews|afp|reuters|ap|xinhua|"
                    "tân hoa xã|bbc|cnn|getty|getty images|internet|baotintuc.vn|báo tin tức|đảng cộng sản|"
                    "dangcongsan.vn|báo đầu tư|pháp luật|công thương|hà nội mới|hànộimới|kinh tế đô thị|sputnik|"
                    "kyodo|yonhap|bnews|tapchicongsan.org.vn|vtcnews|vneconomy|cafef|vov giao thông|bộ y tế|"
                    "bộ công an"),
        .offices =
            Phrases("cdc|ttyt|ttdvnn|ttkn|công chức|vụ|tổng cục|thanh tra|khoa|bệnh viện|phòng|ban|văn phòng|"
                    "trung tâm|đài|ubnd|ủy ban|ủy ban nhân dân|hđnd|hội liên hiệp|hội lhpn|hội nông dân|"
                    "hội phụ nữ|hội cựu|hội ccb|hội chữ thập đỏ|hội người|hội khuyến học|hội luật gia|"
                    "hội nhà báo|hội văn học|hội đồng|hội doanh nghiệp|hội làm vườn|hội sinh viên|hội thanh niên|"
                    "hội đông y|hội nd|hội ctđ|hội cha mẹ|hội bảo trợ|hội nạn nhân|hội nghề|hội sinh vật|đoàn|"
                    "đoàn thanh niên|công an|sở|chi cục|cục|cổng ttđt|cổng thông tin|báo|trường|bộ chỉ huy|"
                    "bộ chqs|ban chqs|ban biên tập|bộ phận|tổ|huyện ủy|huyện đoàn|tỉnh đoàn|thành đoàn|đảng ủy|"
                    "ubmttq|mttq|mặt trận|liên đoàn|lđlđ|hạt kiểm lâm|bảo hiểm xã hội|bhxh|tt|ttvh|ttvhtt|trạm|"
                    "viện|vks|tòa án|thư viện|trang ttđt|trang tin|công đoàn|đội|vp|vphđnd|nhóm|ubkt|ubbc|bql|"
                    "bqlda|btc|ttvh-tt|ttytdp|ttgdtx|ttyt huyện|vksnd|tand|bch|bchqs|bđbp|csgt|pccc|đtn|hội lhpn|"
                    "hội nd|hội ccb|hội ctđ|cđcs|ccb|hnd|lhpn|nhà văn hóa|bảo tàng|kho bạc|chi nhánh|công ty|"
                    "tổng công ty|hợp tác xã|htx|ngân hàng|học viện|đại học|nhà trường|quân khu|quân đoàn|"
                    "sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn|đồn biên phòng|bộ đội biên phòng|bộ tư lệnh|hải đội|"
                    "vùng cảnh sát biển|ban quản lý|ban tuyên giáo|ban tổ chức|ban dân vận|ủy ban kiểm tra|"
                    "ủy ban mttq|thành ủy|quận ủy|thị ủy|đảng bộ|chi bộ|tổ truyền thông|bộ tư pháp|"
                    "bộ nông nghiệp|bộ y tế|hiệp hội|liên hiệp|liên minh|câu lạc bộ|clb|tòa soạn|cơ quan|xã đoàn|"
                    "quận đoàn|thị đoàn|nhà hát|ban chỉ huy|điện lực|công chức vh-xh|công chức văn hóa|nhcsxh|ngân hàng chính sách|quỹ tín dụng|quỹ tdnd|kbnn|vnpt|viettel|bưu điện"),
        .not_offices =
            Phrases("hội nghị|hội thảo|hội thi|hội chợ|hội nhập|hội diễn|hội trại|hội làng|hội vật|hội xuân|"
                    "ban hành|ban đầu|đoàn viên|đoàn kết|đoàn xe|đoàn công tác|đoàn đại biểu|trường hợp|"
                    "trường kỳ|tổ chức|tổ quốc|đội hình|đội ngũ|đội bóng|đội tuyển|sở thích|sở hữu|báo cáo|"
                    "báo động|báo chí|viện trợ|cục diện|khoa học|vụ việc|vụ án|vụ mùa|vụ đông|nhóm người|"
                    "nhóm đối tượng|nhóm bạn|phòng chống|phòng, chống|phòng ngừa|phòng cháy|đài tưởng niệm|"
                    "văn phòng phẩm|trạm trổ|công an bắt|tổ hợp tác|công ty bị|ngân hàng bị|cơ quan điều tra|"
                    "cơ quan chức năng|cơ quan công an"),
        .deeds =
            Phrases("tổ chức|triển khai|sơ kết|tổng kết|phát động|tập huấn|ra quân|đạt|thông báo|công bố|"
                    "tăng cường|đẩy mạnh|xây dựng|nâng cao|phối hợp|hưởng ứng|kỷ niệm|đón nhận|hoàn thành|giành|"
                    "thực hiện|tiếp nhận|bàn giao|giám sát|thẩm định|kiểm điểm|quán triệt|học tập|chuẩn bị|"
                    "chủ động|quyết tâm|sẵn sàng|phấn đấu|tiếp tục|tập trung|bắt giữ|triệt phá|phát hiện|hỗ trợ|"
                    "đồng hành|quyết định|đề nghị|yêu cầu|lấy ý kiến|ban hành|thành lập|đổi mới|phát huy|"
                    "ngược dòng|cần|sẽ|đã|với"),
        .pen_names =
            Phrases("pv|p.v|pv.|bbt|btv|ctv|nhóm pv|nhóm phóng viên|nhóm pv, btv|ban biên tập|phóng viên|bạn đọc|"
                    "n.v|tổ pv|nhóm p.v|pv - ctv|tts|thông tin|nhóm tác giả|tổ biên tập|phóng viên - ctv|"
                    "nhóm phóng viên, biên tập viên|nhóm phóng viên ttxvn|pv tổng hợp|ban bt|toà soạn|"
                    "tổ truyền thông|tổ tuyên truyền|ban tuyên truyền|bộ phận truyền thông"),
        .never_names =
            Phrases("bạn|đọc|cần|biết|mới|nóng|tin|bài|báo|các|những|xem|của|cho|với|về|tại|trong|ngoài|trên|"
                    "dưới|không|có|là|đã|sẽ|đang|để|khi|này|khác|nhiều|theo|gửi|kết quả|thông báo|thông tin|và|"
                    "hoặc|nổi bật|liên hệ|chia sẻ|bình luận|đánh giá|đăng nhập|tòa soạn|quảng cáo|sự kiện|chủ đề|"
                    "nội dung|video|ảnh|audio|podcast|chuyên mục"),
        .name_titles =
            Phrases("thạc sĩ|ths|ths.|tiến sĩ|ts|ts.|pgs.ts|pgs.ts.|gs.ts|gs|pgs|bs|bs.|bác sĩ|luật sư|ls|ls.|"
                    "nhà báo|nhà văn|nhà thơ|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|"
                    "thiếu úy|thiếu tướng|trung tướng|thượng tướng|đại tướng|cử nhân|cn|ktv|kỹ sư|ks|cô giáo|"
                    "thầy giáo|cô|thầy|đ/c|đồng chí|pv|btv|ctv|phóng viên|cộng tác viên|thầy|cô|cn.|ks.|bscki|"
                    "bsckii|bscki.|bsckii.|bsck1|bsck2|bs ck1|bs ckii|bs cki|bsnt|bsnt.|đd|đdt|đd.|cnđd|ths.bs|"
                    "ths.bs.|ths bs|ts.bs|ts.bs.|ds|ds.|dsck1|nsưt|nsnd|nhà giáo|nhà nghiên cứu|nhạc sĩ|họa sĩ|"
                    "phóng viên ảnh|trung sĩ|thượng sĩ|kts|ktv.|bí thư|tttv|btv.|pv.|ctv.|hlv|bác"),
        .posts =
            Phrases("giáo viên|dự báo viên|báo cáo viên|thông tin viên|cộng tác viên|biên tập viên|"
                    "người tổng hợp|người biên soạn|người biên tập|người ghi|người gửi bài|người đưa tin|"
                    "người chụp ảnh|học sinh|sinh viên|hội viên|bạn đọc|cán bộ tổng hợp|thư ký|"
                    "nhân viên truyền thông|tổng phụ trách|gv|gvcn|hs|sv|tpt|cv|chuyên viên|pct|pbt|phó ban|ủy viên|ủy viên ban biên tập"),
        .office_work =
            Phrases("quản lý|vận hành|khai thác|giám sát|thẩm định|tư vấn|hỗ trợ|đào tạo|hợp tác|phục vụ|"
                    "kiểm soát|kiểm tra|xây dựng|tổ chức|tuyên truyền|hướng dẫn|biểu diễn|huấn luyện|tiếp|"
                    "điều hành|bảo trợ|giới thiệu|vận chuyển|chăm sóc|cấp cứu|điều trị|thực hành|học|may|"
                    "trồng cây|chế biến|sửa chữa|thu hoạch|lắp đặt|thi công|ban hành|xét nghiệm|khám bệnh"),
        .taken_from =
            Phrases("theo|theo nguồn|nguồn|tổng hợp từ|tổng hợp theo|tổng hợp|biên dịch theo|biên dịch từ|"
                    "lược dịch từ|lược dịch theo|dịch từ|dịch theo|trích từ|trích|dẫn theo|sưu tầm từ"),
        .trailers =
            Phrases("tổng hợp|t/h|th|(t/h)|thực hiện|ghi|lược ghi|lược thuật|biên dịch|dịch|lược dịch|sưu tầm|st|"
                    "biên soạn|biên tập|viết|cung cấp|tổng hợp và biên tập|trích|thuật|thể hiện|cho biết thêm|"
                    "theo|tổng hợp từ internet|tổng hợp và đưa tin|đưa tin|(tổng hợp)|soạn|chuyển ngữ|phỏng dịch|"
                    "tuyển chọn|giới thiệu|chụp|và nhóm pv|lược trích|phỏng vấn|thực hiện phỏng vấn|ghi chép|"
                    "tường thuật|trình bày|chép|kể"),
        .surnames =
            Phrases("nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đoàn|lâm|mai|"
                    "trịnh|đào|cao|hà|tạ|lương|lưu|phùng|tô|vương|trương|châu|quách|thái|chu|tăng|la|kiều|nông|"
                    "vi|triệu|giàng|lò|sùng|thào|vàng|quàng|tòng|cà|hoàng thị|bế|ma|lục|tống|khổng|nghiêm|doãn|"
                    "mạc|văn|thạch|sơn|kim|danh|y|h'"),
        .places =
            Phrases("hà nội|tp hà nội|tp hcm|tp.hcm|tphcm|tp hồ chí minh|tp. hồ chí minh|thành phố hồ chí minh|"
                    "sài gòn|hải phòng|đà nẵng|cần thơ|huế|thừa thiên huế|thừa thiên - huế|an giang|"
                    "bà rịa - vũng tàu|vũng tàu|bắc giang|bắc kạn|bạc liêu|bắc ninh|bến tre|bình định|bình dương|"
                    "bình phước|bình thuận|cà mau|cao bằng|đắk lắk|đắk nông|điện biên|đồng nai|đồng tháp|gia lai|"
                    "hà giang|hà nam|hà tĩnh|hải dương|hậu giang|hòa bình|hưng yên|khánh hòa|nha trang|"
                    "kiên giang|kon tum|lai châu|lâm đồng|đà lạt|lạng sơn|lào cai|long an|nam định|nghệ an|vinh|"
                    "ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|quảng ngãi|quảng ninh|hạ long|"
                    "quảng trị|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|tiền giang|trà vinh|"
                    "tuyên quang|vĩnh long|vĩnh phúc|yên bái|bắc kinh|washington|new york|london|paris|moskva|"
                    "tokyo|seoul|bangkok|vientiane|phnom penh|jakarta|geneva|brussels|berlin|singapore|canberra|"
                    "new delhi|sydney"),
    };
    // clang-format on
}

} // namespace anban::readers::pasted
