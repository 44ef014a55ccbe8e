// What photos show and how texts tell: captions, sub-headings, sentences.
#include "readers/pasted/vocabulary.hpp"

namespace anban::readers::pasted {

CaptionWords caption_words() {
    // Phrases stand between bars.
    // clang-format off
    return {
        .caption_openers =
            Phrases("phần thi|bữa cơm|bữa ăn|căn nhà|ngôi nhà|một pha|một buổi|một giờ|một lớp|một hoạt động|"
                    "một gian|một trong|tang vật|toàn cảnh|quang cảnh|khung cảnh|một góc|hình ảnh|cảnh|phối cảnh|"
                    "một tiết mục|tiết mục|một cảnh|các tiết mục|đoàn xe|mô hình|lễ đài|mặt cắt|bản đồ|sơ đồ|"
                    "biểu đồ|bên trong|một đoạn|đoạn đường|hiện trường|sản phẩm|gian hàng|các gian hàng|"
                    "không khí|chân dung|cổng chào|khoảnh khắc|một hình ảnh|một tiết học|một thí nghiệm|mặt bằng|"
                    "mặt tiền|phối cảnh dự án|hướng di chuyển|ảnh chụp|ảnh vệ tinh|ảnh cắt|bìa|bìa sách|"
                    "trang bìa|tác phẩm|màn|màn trình diễn|màn biểu diễn|một màn|một công trình|một khu|"
                    "một tuyến|một mô hình|tang vật vụ án|số tang vật|tang chứng|hậu trường|infographic|di ảnh|"
                    "cận cảnh|nhìn từ|dàn|khu vực"),
        .not_views =
            Phrases("cảnh báo|cảnh giác|cảnh sát|cảnh tỉnh|cảnh vệ|cảnh cáo|không khí lạnh|góc nhìn|góc khuất|"
                    "màn hình|vị trí việc làm|vị trí, vai trò|khu vực kinh tế|sản phẩm nông nghiệp|"
                    "mô hình tăng trưởng"),
        .caption_inside =
            Phrases("nhặt|gom|bốc|vác|cõng|gùi|đan|thêu|dệt|nặn|chế tác|giã|nướng|sấy|phơi|gói|chèo|lái|bơi|rửa|"
                    "lau|quét|lợp|cắm hoa|đổ bê tông|xuất phát|chào cờ|chào mừng|đánh trống|bấm nút|ăn mừng|"
                    "say sưa|thích thú|phấn khởi|rực rỡ|tấp nập|nhộn nhịp|khai thác|khám xét|thu giữ|bắt giữ|"
                    "phân loại|biểu dương|thực hành|bắn|chuyển|chế biến|vào tuyến|luyện tập|duyệt|làm|bán|mua|"
                    "hái|cày|cấy|gặt|đánh bắt|dựng|sửa chữa|khám bệnh|tư vấn|cứu hộ|di dời|sơ tán|dạy|học|"
                    "vui chơi|múa|hát|diễu hành|rước|thắp hương|viếng|đặt vòng hoa|treo|dọn|vớt|kéo|khảo sát|"
                    "bàn giao|trả lời|gói bánh|nấu|tưới|phun|lấy mẫu|xét nghiệm|tặng|cắt|khắc phục|phát biểu|"
                    "phát biểu tại|trao|trao tặng|trao quà|tặng quà|tặng hoa|tặng bằng khen|trao giấy khen|"
                    "chụp ảnh|lưu niệm|chụp ảnh lưu niệm|chủ trì|điều hành|tham quan|thăm|thăm hỏi|kiểm tra|"
                    "cắt băng|dâng hương|dâng hoa|khai mạc|bế mạc|trình bày|báo cáo|tham luận|kết luận|"
                    "biểu quyết|ra mắt|động viên|bốc thăm|làm việc với|trao đổi|giới thiệu|thu hoạch|tham dự|"
                    "tham gia|dự|chúc mừng|tiếp|hội kiến|đón|bắt tay|ký kết|tuyên truyền|hướng dẫn|bỏ phiếu|tiêm|"
                    "khám|biểu diễn|thi đấu|chăm sóc|đang|tại hội nghị|tại buổi|tại lễ|tại đại hội|tại cuộc|"
                    "tại phiên|tại kỳ họp|tại chương trình|thảo luận|chứng kiến|phát động|nhấn nút|khởi công|"
                    "tập luyện|huấn luyện|tuần tra|ra quân|dọn dẹp|trồng cây|xếp hàng|cùng các đại biểu|"
                    "và các đại biểu|(trái)|(phải)|(bên trái)|(bên phải)|(giữa)|từ trái sang|từ phải sang|"
                    "bìa trái|bìa phải|hàng đầu|đứng giữa|nhận|chia sẻ với|gặp gỡ|gặp mặt|vận hành|lắp đặt|"
                    "thi công|nghe giới thiệu|xem|quan sát|vận chuyển|sơ chế|đóng gói|bên|cho biết|nhìn từ|"
                    "nhìn từ trên cao|trưng bày|chạy|chở|dán|gánh|cào|ghép|chuyền|khoan|hàn|chạm|vẽ|nhuộm|may|"
                    "đúc|rèn|nung|chuốt|giăng|thả|dõi theo|theo dõi|lắng nghe|chăm chú|vui mừng|nụ cười|niềm vui|"
                    "tuyên thệ|diễn tập|chữa cháy|dập lửa|kéo co|tranh tài|trải nghiệm|tạo dáng|chụp|dắt|bế|"
                    "đi qua|hội đàm|đối thoại|cắm trại|sử dụng|thao tác|phẫu thuật|thăm khám|điều trị|cấp cứu|"
                    "giao lưu|ký tặng|vinh danh|tuyên dương|hiến máu|tiếp nước|cổ vũ|thắp nến"),
        .not_shown =
            Phrases("tiếp sức|tiếp tục|tiếp nối|tiếp cận|tiếp theo|tiếp thu|học tập|học hỏi|học phí|học kỳ|"
                    "nhận thức|nhận diện|nhận định|bán kính|đón đầu|làm giàu|làm chủ|làm mới|làm ăn|làm sao|"
                    "xem xét|dự báo|dự kiến|dự án|dự thảo|chuyển đổi|chuyển dịch|chuyển biến|chuyển động|"
                    "chuyển hướng|kéo dài|kéo giảm|bên cạnh|trao quyền|thăm dò|chạy đua|chạy theo|may mắn|"
                    "bơi ngược|bán lẻ|bán hàng online|học sinh|sinh học|khoa học|văn học|toán học|trường học|"
                    "đại học|tiểu học|năm học|cắt giảm|mua sắm công|khám phá|đón nhận|tham dự án|thả nổi|bắn tin|"
                    "vẽ nên|hàn gắn|chuyền tay nhau|thu mua|bên lề|tham gia giao thông|học thêm|dạy thêm|thi đua|"
                    "chạy chữa|xem nhẹ|kéo theo|bán tín|làm việc gì"),
        .pronouns =
            Phrases("anh|chị|ông|bà|em|cô|chú|cụ|thầy|bác|cháu|dì|cậu|mẹ|bố|cha|bé|bạn"),
        .shown =
            Phrases("cuốc|xới|bừa|gieo|gieo sạ|bón|làm cỏ|tỉa|bẻ|chặt|chẻ|đốn|cưa|bào|đục|đẽo|gọt|mài|khâu|"
                    "vá lưới|kéo lưới|thả lưới|buông câu|xúc|đào|đắp|san lấp|lu lèn|trải|rải|lát|trát|sơn|lắp|"
                    "tháo|tháo dỡ|bơm|hút|nạo vét|khơi thông|gia cố|chằng chống|che chắn|xếp|bày|bày bán|cân|"
                    "đong|đo|đo đạc|ghi chép|chăn|chăn thả|cho ăn|vắt sữa|thu gom|thu lượm|vun|nhổ|ươm|giâm|"
                    "trồng|tuốt|xay|xát|ép|ủ|hấp|luộc|rang|chưng cất|đóng chai|dán nhãn|phết|tráng|cuốn|nhào|"
                    "tạo hình|đi bộ|đạp xe|lội|leo|trèo|băng qua|cưỡi|bay|neo|neo đậu|cập bến|cập cảng|rời bến|"
                    "ra khơi|hành quân|hành hương|tiến vào|đổ về|tập trung|tụ tập|quây quần|nối đuôi|chen chân|"
                    "đứng|ngồi|nằm|quỳ|cúi|ôm|nắm tay|giơ|giơ cao|vẫy|vẫy chào|cười|khóc|hò reo|cổ vũ|nhảy|tung|"
                    "ném|sút|ghi bàn|tranh bóng|đi bóng|rút thẻ|thắp|thắp nến|dâng|cúng|làm lễ|thả hoa|thả đèn|"
                    "thả cá|kéo cờ|thượng cờ|hạ cờ|gióng|đọc|tuyên bố|công bố|quán triệt|giải trình|chất vấn|"
                    "giải đáp|giao lưu|truyền đạt|triển khai|giảng bài|tập huấn|ghi hình|phỏng vấn|ký|ký tặng|"
                    "ký biên bản|viết|tô|chấm|mở màn|khai trương|khánh thành|động thổ|họp|hội ý|làm việc|"
                    "tiếp dân|tiếp xúc|tiếp đón|tiễn|đưa|trao nhận|tiếp nhận|đoạt giải|đăng quang|vinh danh|"
                    "tuyên dương|khen thưởng|tri ân|tưởng niệm|mặc niệm|kết nạp|quyết nghị|chúc tết|chúc thọ|"
                    "mừng thọ|tặng cờ|đo huyết áp|phát thuốc|cấp phát|hiến máu|lấy máu|truyền|băng bó|sơ cứu|"
                    "chẩn đoán|siêu âm|tư vấn sức khỏe|nhỏ vắc xin|cân đo|kiểm soát|chốt chặn|xử lý|dẫn giải|"
                    "áp giải|lấy lời khai|khám nghiệm|tiêu hủy|phong tỏa|phân luồng|điều tiết|điều khiển|"
                    "trục vớt|tìm kiếm|cứu|giải cứu|ứng cứu|dập|phun nước|nhắc nhở|tháo gỡ|xử phạt|triển lãm|"
                    "trình diễn|đóng vai|hóa trang|thuyết minh|thuyết trình|phục vụ|bán hàng|trao tay|chào bán|"
                    "ngắm|lựa|lựa chọn|chọn mua|mua sắm|thưởng thức|nếm|ăn|uống|tìm hiểu|tra cứu|thực hiện|"
                    "tác nghiệp|nghiên cứu|thử nghiệm|kiểm đếm|kiểm kê|rà soát|bảo dưỡng|bảo trì|sửa|vệ sinh|"
                    "tổng vệ sinh|xén|chuẩn bị|hỗ trợ|giúp|giúp đỡ|cùng|bên cạnh|chờ|chờ đợi|nghe|hỏi|trò chuyện|"
                    "nhìn|hướng về|nghỉ ngơi|sinh hoạt|vui đùa|chơi|tập|rèn luyện|thi|đua|đua thuyền|đua ghe|"
                    "thi công|lung linh|rực sáng|xanh mướt|vàng óng|trĩu quả|nở|nở rộ|ngập|ngập sâu|ngập trong|"
                    "sạt lở|đổ sập|tốc mái|hư hỏng|cháy rụi|bốc cháy|nghi ngút|bao phủ|phủ|chìm trong|uốn lượn|"
                    "trải dài|san sát|vắng vẻ|vắng tanh|kín|kín chỗ|chật kín|đông nghịt|ùn tắc"),
        .positions =
            Phrases("trái|phải|từ trái|từ phải|bìa trái|bìa phải|bên trái|bên phải|giữa|đứng giữa|ngồi giữa|đứng|"
                    "ngồi|ngoài cùng|hàng đầu|hàng trước|hàng sau|áo trắng|áo đen|áo xanh|áo đỏ|áo vàng|áo dài"),
        .people_openers =
            Phrases("đông đảo|cơ quan chức năng|cơ quan điều tra|chỉ huy|các đối tượng|đồng chí|các đồng chí|đ/c|"
                    "ông|bà|anh|chị|em|các em|cô giáo|thầy giáo|lãnh đạo|đại diện|chủ tịch|phó chủ tịch|bí thư|"
                    "phó bí thư|thủ tướng|phó thủ tướng|tổng bí thư|chủ tịch nước|chủ tịch quốc hội|bộ trưởng|"
                    "thứ trưởng|giám đốc|phó giám đốc|trưởng ban|phó trưởng ban|thường trực|đại biểu|"
                    "các đại biểu|cử tri|đoàn|đoàn công tác|đoàn đại biểu|người dân|bà con|nông dân|ngư dân|"
                    "công nhân|cán bộ|chiến sĩ|cán bộ, chiến sĩ|học sinh|sinh viên|đoàn viên|thanh niên|hội viên|"
                    "lực lượng|bác sĩ|nhân viên|y bác sĩ|nghệ nhân|nghệ sĩ|du khách|khách|khách hàng|phụ nữ|"
                    "các cháu|thiếu nhi|cựu chiến binh|đại tá|thượng tá|thiếu tướng|trung tướng|trung tá|"
                    "thiếu tá|đại úy|thượng úy|gia đình|vận động viên|các vận động viên|các đội|đội|tổ công tác|"
                    "bộ đội|tàu|xe|máy|nhóm|nhà báo|tiến sĩ|pgs.ts|ts|phó trưởng đoàn|các hộ|các thành viên|"
                    "thành viên|tình nguyện viên|các tình nguyện viên|kỹ sư|công an|cảnh sát|"
                    "đoàn viên, thanh niên|ban tổ chức|thí sinh|các thí sinh|giáo viên|hộ|diễn viên|"
                    "các nghệ nhân|phụ huynh|trẻ em|tuổi trẻ|tiểu thương|hộ dân|dân quân|quân y|quân nhân|"
                    "tân binh|đảng viên|nhân dân|diêm dân|thợ|người thợ|thương lái|điều dưỡng|hướng dẫn viên|"
                    "cầu thủ|trọng tài|khán giả|cổ động viên|ca sĩ|họa sĩ|bị cáo|nghi phạm|bệnh nhân|cụ|cụ bà|"
                    "cụ ông|chú|cô|thầy|thầy cô|các thầy cô|vợ chồng|người lao động|công chức|trưởng thôn|"
                    "già làng|giảng viên|nhà khoa học|chuyên gia|kiểm lâm|hải quan|bộ đội biên phòng|"
                    "tổng giám đốc|phó tổng giám đốc|hiệu trưởng|trưởng phòng|chủ nhiệm|đại tướng|thượng tướng|"
                    "tư lệnh|chính ủy|chính trị viên|đại sứ|tổng thống|các chiến sĩ|các cụ|các hội viên|ê-kíp|"
                    "kíp|đối tượng|bị can|nạn nhân|chủ nhân|chủ hộ|chủ cơ sở|chủ vườn|chủ quán|chủ tọa|chủ tàu|"
                    "thuyền trưởng|thuyền viên|tài xế|lái xe|hành khách|người bệnh|người nhà|người thân|"
                    "thân nhân|người mẹ|người cha|mẹ|bố|học viên|học trò|cô trò|thầy trò|tân sinh viên|"
                    "tân cử nhân|cô dâu|cặp đôi|đôi vợ chồng|nhà văn|nhà thơ|nhạc sĩ|nhiếp ảnh gia|đạo diễn|"
                    "người mẫu|hoa hậu|á hậu|vđv|hlv|huấn luyện viên|tuyển thủ|thủ môn|tiền đạo|tiền vệ|hậu vệ|"
                    "kỳ thủ|võ sĩ|tay vợt|kình ngư|binh sĩ|binh nhì|binh nhất|hạ sĩ|trung sĩ|thượng sĩ|cựu binh|"
                    "lão nông|bà mẹ|thương binh|viên chức|kỹ thuật viên|y tá|y sĩ|y, bác sĩ|dược sĩ|ê kíp|"
                    "người bán|người mua|người trồng|người nuôi|người phụ nữ|người đàn ông|người già|"
                    "người cao tuổi|người khuyết tật|người tham gia|người đi đường|người hâm mộ|khách du lịch|"
                    "khách mời|khách tham quan|rất đông|các bạn|các bạn trẻ|bạn trẻ|các em nhỏ|em nhỏ|trẻ|"
                    "trẻ nhỏ|bé|cháu|các chị|các anh|các bác|các mẹ|các bà|các ông|các cô|các chú|"
                    "các nhà khoa học|các y bác sĩ|các lực lượng|các tập thể|các cá nhân|các gia đình|"
                    "nhà tài trợ|mạnh thường quân|tổng thư ký|chánh văn phòng|phó chánh văn phòng|chánh án|"
                    "viện trưởng|chi cục trưởng|cục trưởng|vụ trưởng|phó cục trưởng|trưởng đoàn|đội trưởng|"
                    "tổ trưởng|trưởng khoa|phó trưởng khoa|trưởng công an|trưởng bản|trưởng ấp|trưởng khu phố|"
                    "ban lãnh đạo|ban giám hiệu|ban giám đốc|ban chấp hành|hội lhpn|hội phụ nữ|hội nông dân|"
                    "hội cựu chiến binh|hội chữ thập đỏ|chi đoàn|chi hội|đoàn thanh niên|pgs|gs|gs.ts|ths|"
                    "thạc sĩ|bs|nsnd|nsưt|luật sư|linh mục|hòa thượng|thượng tọa|đại đức|phật tử|giáo dân|"
                    "đồng bào|dân làng|dân bản|kiều bào|đội viên|phóng viên|biên tập viên|nhà giáo|hiệu phó|"
                    "phó hiệu trưởng|phó tổng biên tập|phó viện trưởng|phó vụ trưởng|phó trưởng phòng|thẩm phán|"
                    "kiểm sát viên|điều tra viên|ban chỉ đạo|quân và dân|các đồng chí lãnh đạo|xã viên|dân công|"
                    "hộ gia đình|nghĩa sĩ|tín đồ|khối|các khối|các đoàn|các đội thi|liên quân|liền anh|liền chị|"
                    "nữ|nữ sinh|nam sinh|bạn|thợ lặn|thợ thủ công|thợ hồ|thợ xây|thợ gốm|thợ may|phu|nhân chứng|"
                    "nhà sư|sư thầy|nhà nghiên cứu|bà nội|bà ngoại|hai mẹ con|hai vợ chồng|hai bà cháu|"
                    "hai ông cháu|ba mẹ con|mẹ con|đại biểu quốc hội|tổng bí thư tô lâm|ngoại trưởng|"
                    "tổng lãnh sự|nguyên thủ|quốc vương|nhà vua|thái tử|các y, bác sĩ|đoàn trường|chi đội|"
                    "liên đội|ban chỉ huy|ban đại diện|chiến sỹ|cán bộ, chiến sỹ|các chiến sỹ|nghệ sỹ|bác sỹ|"
                    "y, bác sỹ|thạc sỹ|tiến sỹ|kỹ sỹ|họa sỹ|ca sỹ"),
        .views =
            Phrases("đường|tuyến đường|con đường|đoạn đê|tuyến đê|cầu|cây cầu|trụ sở|khu|khuôn viên|vườn|"
                    "cánh đồng|ruộng|ruộng lúa|đồng muối|trường|nhà máy|xưởng|nhà xưởng|công trình|mái nhà|chợ|"
                    "phiên chợ|bến|cảng|hồ|đập|thuyền|cổng|tượng|tượng đài|đình|chùa|đền|bia|nhà bia|lớp|lớp học|"
                    "hành lang|bể bơi|lò|bảng|tấm bảng|bức|góc|màn|bộ sưu tập|dãy|hàng|những hàng|cây|hàng cây|"
                    "rừng|đồi|sông|suối|thác|bãi|bãi biển|bờ|đảo|hang|ruộng bậc thang|trang trại|chuồng|ao|đầm|"
                    "bè|lồng bè|xuồng|ghe|tàu thuyền|máy bay|sân bay|sân|sân vận động|khán đài|sân khấu|"
                    "hội trường|phòng học|phòng khám|dây chuyền|nhà|nhà văn hóa|nhà sàn|nhà thờ|nhà rông|ngôi|"
                    "căn|tòa|tòa nhà|chung cư|nút giao|cao tốc|đèo|dốc|hầm|kè|cống|mương|kênh|trạm|cột|trụ|mái|"
                    "tường|cửa|cuốn sách|tập sách|tranh|bức tranh|bức ảnh|tấm|chiếc|những chiếc|con|đàn|bầy|hoa|"
                    "quả|trái|bông|lúa|mẻ|mâm|món|món ăn|bánh|đặc sản|gốm|lụa|trang phục|trống|cồng chiêng|đèn|"
                    "đèn lồng|ánh|ánh đèn|ánh nến|dòng|dòng người|dòng xe|dòng nước|nước lũ|sương|mây|khói|lửa|"
                    "ngọn lửa|đám cháy|vết|vết nứt|đống|bãi rác|rác|hố|ngã tư|ngã ba|phố|con phố|phố cổ|con hẻm|"
                    "làng|bản|xóm|quảng trường|công viên|bảo tàng|di tích|khu di tích|lăng|miếu|nghĩa trang|mộ|"
                    "phần mộ|hoàng hôn|bình minh|một con|một chiếc|một đàn|một ngôi|một căn|một cây|những cây|"
                    "những con|những ngôi|những căn|những bông|những ngọn|những thửa|những luống|những tấm|"
                    "những bức|nhiều con|nhiều ngôi|nhiều căn|nhiều tuyến|nhiều cây|ca nô|xe tải|xe khách|xe lu|"
                    "máy xúc|máy gặt|container|cầu phao|bến cảng|bến xe|nhà ga|đoàn tàu|khinh khí cầu|pháo hoa|"
                    "cờ|rừng cờ|cờ hoa|băng rôn|biển hiệu|pano"),
        .announces_photos =
            Phrases("một số hình ảnh|những hình ảnh|hình ảnh ghi nhận|hình ảnh tại|hình ảnh về|chùm ảnh|loạt ảnh|"
                    "vài hình ảnh|một vài hình ảnh|các hình ảnh|hình ảnh của|hình ảnh trong|qua ống kính|"
                    "một số khoảnh khắc|những khoảnh khắc|một số ảnh|phóng sự ảnh"),
        .subtitle_openers =
            Phrases("về việc|v/v|(v/v|(về việc|về hoạt động|về công tác|về kết quả|về kế hoạch|về tình hình|"
                    "về chủ trương|về nội dung"),
        .photo_stories =
            Phrases("chùm ảnh|loạt ảnh|bộ ảnh|phóng sự ảnh|photo story|megastory ảnh|tin ảnh|câu chuyện ảnh|"
                    "qua ảnh|bằng ảnh|photo|những hình ảnh|một số hình ảnh|ảnh đẹp|góc ảnh|ảnh nghệ thuật"),
        .heading_openers =
            Phrases("nối lại|kiểm soát|khôi phục|giữ|bảo vệ|chung tay|đối tượng|hình thức|thời gian|địa điểm|"
                    "nội dung|điều kiện|quyền lợi|hồ sơ|thủ tục|quy trình|thành phần|nâng cao|đẩy mạnh|"
                    "tăng cường|phát huy|xây dựng|tiếp tục|quyết tâm|đổi mới|chủ động|bảo đảm|đảm bảo|tập trung|"
                    "khơi dậy|hướng tới|vì sao|kết quả|cần|giải pháp|thực trạng|để|góp phần|gắn|lan tỏa|phấn đấu|"
                    "giữ vững|phát triển|thúc đẩy|mở rộng|hoàn thiện|siết chặt|khắc phục|tháo gỡ|gỡ khó|gỡ|"
                    "không để|vượt|chú trọng|quan tâm|ưu tiên|hiệu quả|khó khăn|thách thức|cơ hội|vai trò|"
                    "ý nghĩa|bài học|mục tiêu|nhiệm vụ|phương hướng|kiến nghị|đề xuất|bối cảnh|nguyên nhân|"
                    "điểm sáng|dấu ấn|sức mạnh|niềm|nỗi|đa dạng|linh hoạt|đồng bộ|quyết liệt|huy động|thu hút|"
                    "đồng hành|sẵn sàng|hạn chế|tồn tại|công tác|chặng đường|kỳ vọng|hành trình|dự báo|tín hiệu|"
                    "hành động|cách|đi đầu|trách nhiệm|nhân rộng|thay đổi|giảm|đột phá|tinh gọn"),
        .heading_starts =
            Phrases("về|vừa|tìm|nhìn lại|đi tìm|tạo|biến|giải bài toán|kết nối|xóa|chống|ngăn|ngăn chặn|bứt phá|"
                    "vững|vươn|khẳng định|tự hào|ai|bao giờ|khi|nếu|muốn|phải|hãy|loay hoay|trăn trở|hiểm họa|"
                    "hệ lụy|thấp thỏm|nhọc nhằn|đau đáu|nghĩa tình|câu chuyện|bí quyết|tiềm năng|lợi thế|áp lực|"
                    "rào cản|nút thắt|điểm nghẽn|bài toán|xu hướng|tương lai|khát vọng|ước mơ|hy vọng|giá trị|"
                    "hướng|con số|mặt trái|cuộc đua|hồi sinh|đổi thay|đổi đời|làm giàu|thoát nghèo|nhân lên|"
                    "viết tiếp|nối dài|gian nan|bền bỉ|tận dụng|khai mở|mạnh tay|nghiêm|kịp thời|từng bước|sớm|"
                    "chờ|thêm|làm gì|làm thế nào|cảnh báo|lưu ý|khuyến cáo|biện pháp|phòng ngừa|dấu hiệu|"
                    "triệu chứng|nguy cơ|tác hại|lợi ích|tác dụng|mức|quy định|trường hợp|đề nghị|yêu cầu|một số|"
                    "thứ nhất|thứ hai|thứ ba|tổng quan|giới thiệu chung|kết luận|đánh giá|phân tích|nhận định|"
                    "diễn biến|tình hình|định hướng|tầm nhìn|quan điểm|chính sách|cơ chế|nguồn lực|sức sống|"
                    "sức bật|bước ngoặt|bước tiến"),
        .abstract_subjects =
            Phrases("giá|tỷ lệ|công tác|kết quả|việc|số|mức|tổng|tổng số|sản lượng|năng suất|thu nhập|doanh thu|"
                    "kinh phí|nguồn vốn|mục tiêu|nhiệm vụ|thời gian|chủ đề|nội dung|ý kiến|tinh thần|phong trào|"
                    "chương trình|chính sách|dịch vụ|tình hình|thị trường|chất lượng|diện tích|thời tiết|nhu cầu|"
                    "nguyên nhân|giải pháp|quy mô|kế hoạch|dự án|đề án|nghị quyết|quy định|mọi người|tất cả|ai|"
                    "nhờ|đây|đó|điều|cuộc sống|nghề|vụ|mùa|kinh tế|đời sống"),
        .negations =
            Phrases("không|chưa|chẳng|chả|đừng|hết|thiếu|vắng|vì sao|thế nào|bao giờ|ra sao|làm sao|như thế nào"),
        .event_openers =
            Phrases("hội nghị|hội thảo|đại hội|kỳ họp|phiên họp|cuộc họp|buổi lễ|lễ hội|hội thi|giải đấu|"
                    "cuộc thi|chương trình|chiến dịch|phong trào|dự án|công trình|kết quả|phần hội|phần lễ|trận|"
                    "hiệp"),
        .statements =
            Phrases("cho biết|cho hay|nói|yêu cầu|đề nghị|khuyến cáo|nhấn mạnh|đánh giá|nhận định|cho rằng|"
                    "ghi nhận|khẳng định|kỳ vọng|dự kiến|dự báo|mong muốn|mong|đề xuất|kiến nghị|cam kết|lưu ý|"
                    "thống nhất|chỉ đạo|phân tích|tâm sự|bày tỏ|cảm ơn|ước tính|nhìn nhận|khuyên|góp phần|nhằm|"
                    "trực tiếp"),
        .units =
            Phrases("tỷ|tỉ|triệu|nghìn|ngàn|đồng|usd|ha|héc ta|tấn|tạ|kg|km|m2|m3|m|hộ|phần trăm|lượt|độ|giờ|"
                    "phút|lít|m/s|điểm|suất|căn"),
        .narrative =
            Phrases("nghỉ học|nhưng|lo|bị|mà|tiếp tục|đến khi|trở lại|sẽ|đã|cũng|nên|phải|cần|còn|vẫn|cho biết|"
                    "cho hay|nói|kể|khuyên|dự kiến|theo|nếu|vì|để|là|có|được|không|chưa|rất|hiện|năm nay|"
                    "trong đó|dự báo|kết thúc|bế mạc ngày|từ ngày|đến ngày|đến hết|từ năm|từ nhỏ|từ lâu|từ khi|"
                    "từ thời|tuổi|hồi|ngày trước|trước đây|thuở|mỗi năm|mỗi tháng|mỗi vụ|hằng năm|hàng năm|"
                    "hằng ngày|hàng ngày|học nghề|từng|vốn|sinh năm|sinh ra|lớn lên|bắt đầu|quyết định|thường|"
                    "gồm|mất|thuộc diện|thuộc|nhiều năm|dột nát|hoàn cảnh"),
        .time_openers =
            Phrases("sáng|trưa|chiều|tối|ngày|hôm nay|hôm qua|sáng nay|chiều nay|tối nay|vừa qua|mới đây|"
                    "trong ngày|trong hai ngày|từ ngày|đêm|rạng sáng|theo|vào lúc|vào hồi|thực hiện|nhằm|"
                    "trong khuôn khổ|nhân dịp|nhân kỷ niệm|trong không khí|tính đến|thời gian qua|những năm qua|"
                    "trong những năm|sau khi|trước đó|do|với|hiện nay|năm|nhờ|qua|mặc dù|tuy|dù"),
        .dialogue_openers =
            Phrases("pv:|pv :|phóng viên:|phóng viên (pv):|hỏi:|đáp:|trả lời:|phóng viên|* pv:|thưa ông|thưa bà|"
                    "thưa đồng chí|kính thưa|câu hỏi:|hỏi :|đáp :|trả lời :|phóng viên :|mc:|nhà báo:|độc giả:|"
                    "bạn đọc:|luật sư:"),
        .sentence_openers =
            Phrases("mời|tuy nhiên|ngoài ra|bên cạnh đó|do đó|vì vậy|đồng thời|trong đó|cụ thể|theo đó|"
                    "cùng với đó|song|nhưng|mặt khác|đặc biệt|qua đó|sau đó|tiếp đó|dự kiến|được biết|"
                    "phát biểu tại hội nghị|phát biểu tại buổi|kết luận hội nghị|tại hội nghị|tại buổi|tại đây|"
                    "tại đại hội|tại lễ|tại kỳ họp|tại cuộc họp|trước tình hình|trước mắt|hồi đó|hồi ấy|khi ấy|"
                    "khi đó|lúc đó|lúc ấy|ngày ấy|ngày đó|nay|giờ đây|đến nay|từ đó|thế là|vậy là|thế nhưng|rồi|"
                    "có lần|có hôm|ban đầu|lúc đầu|cuối cùng|kết quả|ngay sau|không chỉ|bởi|bởi vì|cũng|còn|"
                    "thế rồi|điều|những năm|nhiều năm|năm nay|năm ngoái|hiện|hiện tại|chúc|kính chúc|xin|"
                    "kính mong|rất mong|trân trọng"),
    };
    // clang-format on
}

} // namespace anban::readers::pasted
