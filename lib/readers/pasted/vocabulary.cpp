#include "readers/pasted/vocabulary.hpp"

namespace anban::readers::pasted {

const Vocabulary& vocabulary() {
    // Phrases stand between bars.
    // clang-format off
    static const Vocabulary words{
        // The site's furniture.
        .widgets =
            Phrases("tệp đính kèm|file đính kèm|tham khảo thêm|chú thích ảnh|nguồn bài viết|chia sẻ|chia sẻ bài viết|chia sẻ bài viết này|chia sẻ trên|chia sẻ lên|chia sẻ qua|facebook|"
                    "fb|zalo|twitter|x|linkedin|messenger|pinterest|telegram|youtube|tiktok|instagram|viber|"
                    "email|e mail|mail|rss|print|like|share|tweet|follow|copy link|link|sao chép liên kết|"
                    "sao chép link|sao chép|liên kết|đã sao chép|in bài viết|in bài|in bài này|in tin|in trang|"
                    "in ấn|in|bản in|gửi email|gửi mail|gửi bài viết|gửi bài|gửi bạn bè|gửi cho bạn bè|"
                    "gửi tin này|gửi|lưu bài|lưu bài viết|lưu tin|lưu|tải về|tải bài viết|quay lại|đóng cửa sổ|đóng cửa sổ này|in ra|trở lại|"
                    "về trang chủ|về đầu trang|lên đầu trang|đầu trang|trang chủ|thích|đã thích|không thích|"
                    "yêu thích|quan tâm|bình luận|ý kiến|phản hồi|trả lời|lượt xem|số lượt xem|lượt đọc|"
                    "số lần xem|lần xem|đã xem|người xem|xem|views|view|lượt thích|lượt bình luận|lượt nghe|"
                    "lượt truy cập|số lượt truy cập|cỡ chữ|kích cỡ chữ|font size|cỡ|phông chữ|tăng cỡ chữ|"
                    "giảm cỡ chữ|phóng to|thu nhỏ|mặc định|nhỏ|vừa|lớn|bình thường|tương phản|độ tương phản|"
                    "màu chữ|a|a a|a a a|aa|nghe bài viết|nghe bài|nghe|nghe đọc bài|đọc bài viết|"
                    "nghe đọc bài viết|đọc bài|đọc|nghe audio|audio|nghe tin|phát|dừng|tạm dừng|giọng nữ|"
                    "giọng nam|nữ miền bắc|nam miền bắc|nữ miền nam|nam miền nam|miền bắc|miền nam|nữ|nam|tốc độ|"
                    "tốc độ đọc|chuẩn|chậm|nhanh|quảng cáo|advertisement|ad|ads|đăng nhập|đăng ký|đăng xuất|"
                    "tìm kiếm|menu|sơ đồ site|sơ đồ trang|liên hệ|góp ý|hỏi đáp|english|tiếng việt|vn|en|vi|đóng|"
                    "mở|tiếp|trước|sau|xem tiếp|xem tất cả|tất cả|google news|theo dõi|theo dõi chúng tôi|bỏ qua|"
                    "bỏ qua nội dung|chuyển đến nội dung|truy cập nội dung luôn|đánh giá|đánh giá bài viết|"
                    "bình chọn|điểm|sao|tổng số điểm|số đánh giá|hộp thư|bản đồ|thư điện tử|thư điện tử công vụ|"
                    "phiên bản di động|mới|báo lỗi|báo xấu|đọc tiếp|chế độ tối|chế độ đọc|ngôn ngữ|toàn màn hình|"
                    "tặng sao|về trang chủ đề|dark mode|podcast|phút đọc|tóm tắt|nghe tóm tắt|hotline|play|video player"
                    "|kích thước|kích thước chữ|cỡ chữ lớn|cỡ chữ nhỏ|chữ to|chữ nhỏ|to|chữ|tin đọc"
                    "|chế độ ban đêm|chế độ sáng|nghe radio|nghe đài|xem tv|xem truyền hình|trực tuyến"
                    "|trực tiếp|live|tiếng anh|tiếng trung|trở về|quay về|trang trước|trang sau|trang tiếp"
                    "|trang đầu|trang cuối|trang nhất|đặt báo|đặt mua báo|báo giấy|báo in|e paper|epaper"
                    "|tải ứng dụng|tải app|tải xuống|download|app store|google play|appstore|quét mã qr|mã qr"
                    "|qr code|hiển thị|hiện|ẩn|ẩn bớt|xem thêm|thu gọn|mở rộng|chia sẻ facebook|chia sẻ zalo"
                    "|chia sẻ twitter|thảo luận|bàn luận|đăng ký kênh|subscribe|bật thông báo|nhận thông báo"
                    "|bookmark|đánh dấu|lưu trữ|xóa|gửi đi|nhập lại|họ và tên|họ tên|tên của bạn|mã bảo mật"
                    "|mã xác nhận|mã kiểm tra|nhập mã|điện thoại|ký tự|like fanpage|fanpage|truy cập"
                    "|tổng lượt xem|tổng số lượt xem|lượt chia sẻ|phút|phút trước|giờ trước|ngày trước"
                    "|tháng trước|chế độ tương phản|nghe bản tin|nghe đọc|tự động|giọng đọc|hà nội"
                    "|sài gòn|bài viết|0 bình luận|không gian đọc|đọc báo in|trợ năng|hoàn tất|copied|đã copy"
                    "|copy|cắt|ctrl c|sitemap|site map|contact|about|login|search|home"),
        .widget_objects =
            Phrases("bài viết|bài viết này|bài|bài này|tin|tin này|tin bài|trang|trang này|này|cho bạn bè|cho bạn|"
                    "bạn bè|của bạn|nội dung|nội dung này|ngay|tại đây|cho|qua|lên|trên|với|về|và|vào|thành công|"
                    "điện thoại|ứng dụng|qua thư|bằng|mạng xã hội|báo|đường dẫn|đường link|pdf|word|file|tệp|"
                    "người đầu tiên|đầu tiên|cỡ|khổ|máy tính|trình duyệt|tới|đến|đi|lại|danh sách|tôi|chúng tôi|hôm nay"),
        .widget_openers =
            Phrases("xem với cỡ chữ|xem với kích cỡ chữ|xem cỡ chữ|cỡ chữ|lượt xem|số lượt xem|lượt truy cập|"
                    "số lượt truy cập|lượt đọc|nghe bài viết|nghe đọc bài|theo dõi báo|theo dõi chúng tôi|"
                    "theo dõi trên|chia sẻ bài viết|chia sẻ lên|bình luận (|ý kiến (|gửi bình luận|"
                    "viết bình luận|ý kiến của bạn|đánh giá bài viết|tổng số điểm|đăng nhập để|"
                    "vui lòng đăng nhập|mời bạn đọc|mời quý độc giả|mời độc giả|mời quý vị|đăng ký nhận tin|"
                    "nhấn vào đây|click để|bấm vào đây|trình duyệt của bạn|your browser|loading|đang tải|"
                    "truy cập nội dung|bạn đang ở|bạn đang xem|hôm nay:|hiện tại:|chọn giọng|tốc độ đọc|"
                    "bạn thấy bài viết|bình luận của bạn|đang online|đang truy cập|tổng truy cập|tổng lượt truy cập|click vào"
                    "|đặt làm nguồn|thêm nguồn|thêm làm nguồn|chọn làm nguồn|trở thành người đầu tiên|hãy là người đầu tiên|là người đầu tiên|bạn phải đăng nhập"
                    "|bạn cần đăng nhập|hãy đăng nhập|ấn vào đây|nhấn vào|nhấp vào đây|ấn nút|tải ứng dụng"
                    "|quét mã|thời tiết hiện tại|số người truy cập|số người online|số người đang online"
                    "|đang trực tuyến|khách online|tổng số truy cập|tổng số lượt|lượt bình chọn|gửi bài viết"
                    "|gửi tin|in bài viết|in trang|theo dõi chúng|đăng ký theo dõi|chia sẻ cảm nghĩ"
                    "|chia sẻ ý kiến|copy link|sao chép link|share on|share this|follow us|font size"
                    "|xem thêm bình luận|xem tất cả|xem toàn bộ|trở lại trang|quay lại trang|về trang"
                    "|đến trang|điểm đánh giá|xếp hạng|tải về tại đây|file đính kèm|tệp đính kèm"
                    "|tài liệu đính kèm|văn bản đính kèm|đính kèm|cho điểm|chấm điểm|tải về:|tải danh sách|tải bản tin|tải file|tải tài liệu|tải văn bản|tải phụ lục|lượt tải|hiển thị 1|trang 1 2|tổng số: |tổng số trang|xếp hạng:"),
        .site_talk_openers =
            Phrases("bạn|bạn đọc|quý vị|quý khách|vui lòng|xin vui lòng|hãy|mời|hiện|hiện tại|chưa có|không có|các|"
                    "những|email|địa chỉ email|bình luận|ý kiến|phản hồi|trang|website|trình duyệt|chúng tôi|"
                    "để|tối đa|nhập|your|you|this|please|be the first|leave a|no comments"),
        .site_talk =
            Phrases("bình luận|gửi bình luận|lời bình|phản hồi của bạn|ý kiến của bạn|chưa có ý kiến|ý kiến nào|chưa có phản hồi|đăng nhập|mật khẩu|email của bạn|"
                    "cookie|cookies|javascript|trình duyệt|kiểm duyệt|mã xác nhận|mã bảo mật|tài khoản của bạn|"
                    "tiếng việt có dấu|ký tự|trường bắt buộc|phiên làm việc|sử dụng site|comment|comments|browser"),
        .page_enders =
            Phrases("các bài viết khác|bài viết khác|bài khác|các bài khác|tin khác|các tin khác|"
                    "các tin bài khác|tin bài khác|tin tức khác|những tin khác|các tin đã đưa|tin đã đưa|"
                    "các bài đã đăng|các tin đã đăng|tin đã đăng|các tin cũ hơn|tin cũ hơn|những tin cũ hơn|"
                    "các tin mới hơn|tin mới hơn|những tin mới hơn|các bài mới hơn|các bài cũ hơn|bài mới hơn|"
                    "bài cũ hơn|tin cùng chuyên mục|bài cùng chuyên mục|cùng chuyên mục|cùng chủ đề|"
                    "các tin cùng chuyên mục|bài viết cùng chuyên mục|tin bài cùng chuyên mục|"
                    "các bài viết cùng chuyên mục|tin cùng loại|tin cùng chủ đề|xem theo ngày|tin đọc nhiều|"
                    "tin xem nhiều|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|tin nổi bật|tin mới|"
                    "tin mới nhất|mới nhất|tin mới cập nhật|bài đọc nhiều|có thể bạn quan tâm|có thể bạn thích|"
                    "bạn có thể quan tâm|dành cho bạn|đừng bỏ lỡ|tin tài trợ|ý kiến bạn đọc|bình luận|"
                    "gửi bình luận|bình luận của bạn|gửi bình luận của bạn|viết bình luận|ý kiến của bạn|"
                    "ý kiến|các ý kiến|gửi ý kiến|gửi ý kiến của bạn|gửi phản hồi|phản hồi|thông tin bạn đọc|"
                    "ý kiến độc giả|"
                    "bình luận bạn đọc|thông báo|liên kết website|liên kết web|thống kê truy cập|lượt truy cập|"
                    "video nổi bật|thư viện ảnh|văn bản mới|các tin liên quan|chuyên mục khác|thông tin khác|"
                    "đang được quan tâm|được quan tâm|được quan tâm nhất|khám phá thêm chủ đề|tuổi trẻ sao|thông tin tài khoản ngày|đọc tiếp về trang chủ đề|về trang chủ đề|thăm dò ý kiến|bình chọn|khảo sát|"
                    "đăng ký nhận bản tin|tin tức mới|tin tức mới nhất|bài viết mới|bài viết mới nhất|tin bài mới"
                    "|bạn đọc phản hồi|phản hồi bạn đọc|phản hồi của bạn đọc|ý kiến phản hồi|bạn đọc bình luận"
                    "|bình luận mới nhất|bình luận nổi bật|quan tâm nhất|các bình luận|tất cả bình luận"
                    "|hỏi đáp|bài cùng tác giả|cùng tác giả|bài viết cùng tác giả|tin cùng mục|bài cùng mục"
                    "|các tin cùng mục|tin cùng danh mục|tin cùng thư mục|cùng danh mục|cùng mục|tin trước đó"
                    "|tin tiếp theo|bài tiếp theo|bài trước|bài kế tiếp|bài viết trước|bài viết kế tiếp"
                    "|tin trước|tin sau|tin kế tiếp|previous post|next post|previous|next|related posts"
                    "|related articles|recent posts|tin mới đăng|tin vừa đăng|vừa cập nhật|tin vừa cập nhật"
                    "|mới cập nhật|tin quan tâm|bài nổi bật|bài viết nổi bật|đáng chú ý|tin đáng chú ý|tin hot"
                    "|tin nóng|nóng trong ngày|nổi bật|tiêu điểm|tin tiêu điểm|nên đọc|nên xem"
                    "|xem nhiều trong tuần|đọc nhiều trong tuần|đọc nhiều tuần qua|bạn quan tâm"
                    "|có thể bạn chưa biết|có thể bạn muốn đọc|gợi ý cho bạn|dành riêng cho bạn"
                    "|tin dành cho bạn|đề xuất cho bạn|tin theo ngày|xem tin theo ngày|tin cũ|tin mới cũ"
                    "|bài cũ|các bài khác cùng chuyên mục|những tin bài khác|những bài khác|một số tin khác"
                    "|những bài viết khác|sự kiện nổi bật|chuyên mục nổi bật|album ảnh|thư viện video"
                    "|video clip|video mới|video mới nhất|video liên quan|ảnh liên quan|bài viết cùng chủ đề"
                    "|bài cùng chủ đề|theo dòng sự kiện|dòng sự kiện|văn bản chỉ đạo điều hành"
                    "|văn bản mới ban hành|văn bản pháp luật|thủ tục hành chính|thăm dò|lấy ý kiến góp ý"
                    "|liên kết|liên kết trang|liên kết nhanh|website liên kết|thống kê"
                    "|thống kê truy cập website|số lượt truy cập|bản quyền|ý kiến - bình luận|ý kiến bình luận"
                    "|bình luận (facebook)|facebook comments|chia sẻ cảm nghĩ của bạn về bài viết này"
                    "|chia sẻ ý kiến của bạn|nhập bình luận của bạn|gửi câu hỏi|câu hỏi khác|chuyên trang"
                    "|tin tức liên quan khác|tin đọc nhiều nhất|tin xem nhiều nhất|đọc nhiều trong ngày|mới - nóng|mới nóng|tin mới - nóng|nóng - mới|bài viết cũ|bài viết cũ hơn|sự kiện sắp diễn ra|sự kiện sắp tới|những bài viết khác|từ khóa liên quan|chuyên mục|ấn phẩm điện tử|ấn phẩm|xem thêm video|bạn đọc cần biết|được quan tâm nhiều|tin bài khác|tin bài cũ hơn|tin bài mới hơn|tra cứu|danh mục|danh mục tin|chuyên mục tin"),
        .list_heads =
            Phrases("tin|bài|bài viết|tin bài|tin tức|các tin|các bài|các bài viết|các tin bài|những tin|những bài|"
                    "những bài viết|những tin bài|tin tức sự kiện|các tin tức|một số tin|một số bài viết|thông tin|"
                    "các thông tin|chuyên mục|các chuyên mục|các tin tức sự kiện"
                    "|thông báo|các thông báo|sự kiện|các sự kiện|hoạt động|các hoạt động|video|các video"
                    "|văn bản|các văn bản|chùm ảnh|hình ảnh|album|câu hỏi|các câu hỏi|bản tin|các bản tin"
                    "|chuyên đề|tin ảnh"),
        .list_tails =
            Phrases("khác|mới hơn|cũ hơn|đã đưa|đã đăng|cùng chuyên mục|cùng loại|cùng chủ đề|cùng danh mục|mới nhất|mới|"
                    "mới cập nhật|nổi bật|đọc nhiều|xem nhiều|đọc nhiều nhất|xem nhiều nhất|được quan tâm|"
                    "nóng|hot|trước|trước đó|tiếp theo|đã qua|tiêu điểm"
                    "|cùng tác giả|cùng mục|cùng thư mục|quan tâm|trong tuần|trong ngày|trong tháng"
                    "|hôm nay|gần đây|mới đăng|vừa đăng|đáng chú ý|kế tiếp"),
        .related =
            Phrases("tin liên quan|các tin liên quan|bài liên quan|bài viết liên quan|tin bài liên quan|"
                    "các bài viết liên quan|tin, bài liên quan|nội dung liên quan|xem thêm|đọc thêm|đọc tiếp|"
                    "xem tiếp|liên quan|chủ đề liên quan|có liên quan"
                    "|tin tức liên quan|các tin tức liên quan|bài, tin liên quan|tin - bài liên quan"
                    "|các bài liên quan|thông tin liên quan|các thông tin liên quan|xem thêm tin|xem thêm bài"
                    "|mời xem thêm|mời đọc thêm|sự kiện liên quan|tin tức cùng chủ đề|các tin bài liên quan"
                    "|những tin liên quan|những bài liên quan|>> xem thêm|read more|related"),
        .contents =
            Phrases("nội dung|nội dung chính|nội dung bài viết|mục lục|mục lục bài viết|trong bài này|"
                    "trong bài viết này|các nội dung chính|nội dung chính của bài viết|contents"),
        .see_also =
            Phrases("xem thêm|đọc thêm|tin liên quan|bài liên quan|bài viết liên quan|mời xem thêm|mời đọc thêm|"
                    "xem chi tiết tại|xem tại đây|xem lại"
                    "|có thể bạn quan tâm|bạn có thể quan tâm|có thể bạn thích|có thể bạn chưa biết"
                    "|tin bài liên quan|các tin liên quan|bài cùng chủ đề|cùng chủ đề|cùng chuyên mục"
                    "|đừng bỏ lỡ|tin cùng chuyên mục|bài trước|bài tiếp theo|kỳ trước|kỳ tới|kỳ sau|mời xem"
                    "|mời đọc|bài đọc thêm|nên đọc|liên quan|đọc tiếp"),
        .films =
            Phrases("video|clip|xem video|xem clip|video clip"),
        .tags =
            Phrases("từ khóa|từ khoá|tags|tag|thẻ|chủ đề|keyword|keywords"),
        .imprint =
            Phrases("copyright|(c)|bản quyền|giấy phép số|giấy phép thiết lập|giấy phép xuất bản|"
                    "giấy phép hoạt động|giấy phép|giấy phép báo chí|chịu trách nhiệm|người chịu trách nhiệm|"
                    "tổng biên tập|phó tổng biên tập|trưởng ban biên tập|cơ quan chủ quản|đơn vị chủ quản|"
                    "tòa soạn|trụ sở tòa soạn|thiết kế bởi|phát triển bởi|xây dựng bởi|designed by|developed by|"
                    "powered by|all rights reserved|vận hành bởi|ghi rõ nguồn|vui lòng ghi rõ|đề nghị ghi rõ|"
                    "cổng thông tin điện tử|trang thông tin điện tử|cấm sao chép|quản lý và vận hành|"
                    "cơ quan quản lý"),
        .imprint_inside =
            Phrases("all rights reserved|ghi rõ nguồn|cấm sao chép|bản quyền thuộc|giữ bản quyền|designed by|"
                    "powered by"),
        .contacts =
            Phrases("địa chỉ|điện thoại|đt|tel|fax|email|e-mail|website|hotline|đường dây nóng|trụ sở|"
                    "liên hệ quảng cáo|số điện thoại|thư điện tử|hộp thư|văn phòng|vpđd"),
        .portal_names =
            Phrases("cổng thông tin điện tử|cổng thông tin|cổng ttđt|trang thông tin điện tử|trang tin điện tử|"
                    "báo điện tử|cơ quan ngôn luận|cơ quan của|cơ quan trung ương|tiếng nói của|"
                    "tiếng nói trực tiếp|cộng hòa xã hội chủ nghĩa việt nam|chính phủ nước cộng hòa|website|"
                    "kênh thông tin|diễn đàn|chào mừng bạn|ủy ban nhân dân huyện|ủy ban nhân dân tỉnh"),
        .sections =
            Phrases("trang chủ|tin tức|tin tức sự kiện|tin tức - sự kiện|sự kiện|tin hoạt động|tin trong nước|"
                    "tin trong huyện|tin trong tỉnh|tin địa phương|tin huyện|tin xã|tin nổi bật|tin mới|"
                    "tin quốc tế|thời sự|chính trị|xã hội|kinh tế|văn hóa|văn hóa - xã hội|kinh tế - xã hội|"
                    "chính trị - xã hội|văn hóa xã hội|kinh tế xã hội|quốc phòng|an ninh|quốc phòng - an ninh|"
                    "an ninh - quốc phòng|an ninh trật tự|quân sự|quân đội|thể thao|giáo dục|y tế|sức khỏe|đời sống|"
                    "pháp luật|khoa học|công nghệ|khoa học - công nghệ|khoa học và công nghệ|du lịch|môi trường|"
                    "thế giới|quốc tế|trong nước|địa phương|nông nghiệp|nông thôn mới|nông nghiệp - nông thôn|"
                    "xây dựng nông thôn mới|công nghiệp|giao thông|đô thị|xây dựng đảng|"
                    "xây dựng đảng - chính quyền|công tác xây dựng đảng|đảng - đoàn thể|đoàn thể|đảng|"
                    "chính quyền|hoạt động của lãnh đạo|hoạt động lãnh đạo|hoạt động của huyện|chỉ đạo điều hành|"
                    "chỉ đạo, điều hành|thông tin chỉ đạo|giới thiệu|văn bản|thủ tục hành chính|dịch vụ công|"
                    "công khai ngân sách|video|ảnh|đa phương tiện|media|multimedia|podcast|infographic|"
                    "e-magazine|emagazine|longform|truyền hình|phát thanh|góc nhìn|bình luận|phóng sự|"
                    "phóng sự - ghi chép|ký sự|ghi chép|bạn đọc|nhịp sống|nhịp sống số|giải trí|bất động sản|"
                    "ô tô - xe máy|xe|kinh doanh|tài chính|thị trường|doanh nghiệp|khởi nghiệp|việc làm|lao động|"
                    "lao động - việc làm|an sinh|an sinh xã hội|thông tin đối ngoại|đối ngoại|dân tộc|tôn giáo|"
                    "dân tộc - tôn giáo|biển đảo|tuyển sinh|tuyển dụng|chuyển đổi số|cải cách hành chính|"
                    "mặt trận - đoàn thể|mặt trận|học tập và làm theo bác|gương sáng|người tốt việc tốt|"
                    "gương người tốt|tin ảnh|tin|tin bài|tin tức chung|tin tổng hợp|chuyên đề|chuyên mục|"
                    "nghiên cứu - trao đổi|thông báo|sức khỏe - y tế|y tế - sức khỏe|y tế - giáo dục|"
                    "giáo dục - đào tạo|giáo dục và đào tạo|văn hóa - thể thao|văn hóa - du lịch|"
                    "văn hóa - văn nghệ|văn nghệ|đất và người|quê hương|phòng chống dịch|kinh tế số|lịch sử|"
                    "bảo vệ nền tảng tư tưởng của đảng|quốc hội|hội đồng nhân dân|news|home"
                    "|tin trong xã|tin trong phường|tin phường|tin cơ sở|tin ngành|tin tức ngành"
                    "|hoạt động ngành|hoạt động của ngành|tin nội bộ|tin đơn vị|tin các đơn vị"
                    "|tin hoạt động của lãnh đạo|hoạt động đoàn thể|hoạt động hội|tin hội|tin hoạt động hội"
                    "|kiểm tra - giám sát|kiểm tra, giám sát|kiểm tra giám sát|tổ chức cán bộ|tổ chức - cán bộ"
                    "|dân vận|tuyên giáo|nội chính|lý luận|lý luận - thực tiễn|sinh hoạt chi bộ|tư tưởng"
                    "|văn kiện|tư liệu|tư liệu - văn kiện|hồ sơ - tư liệu|hồ sơ|nhân sự|bóng đá"
                    "|thể thao trong nước|thể thao quốc tế|các môn khác|v-league|lịch thi đấu|bảng xếp hạng"
                    "|hậu trường|điện ảnh|âm nhạc|phim|sách|mỹ thuật|sân khấu|thời trang|ẩm thực|làm đẹp"
                    "|gia đình|tình yêu|giới trẻ|nhịp sống trẻ|học đường|du học|hướng nghiệp|dinh dưỡng"
                    "|khỏe đẹp|các bệnh|tư vấn|tư vấn pháp luật|hỏi đáp pháp luật|văn bản pháp luật"
                    "|an toàn giao thông|trật tự đô thị|quy hoạch|nhà đất|chứng khoán|ngân hàng|bảo hiểm|thuế"
                    "|hải quan|tiêu dùng|hàng hóa|giá cả|xuất nhập khẩu|khuyến nông|khuyến công|thủy sản"
                    "|lâm nghiệp|chăn nuôi|trồng trọt|bảo vệ thực vật|thủy lợi|khí tượng thủy văn"
                    "|dự báo thời tiết|thời tiết|tài nguyên - môi trường|tài nguyên môi trường|biển và hải đảo"
                    "|chủ quyền biển đảo|biên giới|biên phòng|xây dựng quân đội|quân sự - quốc phòng"
                    "|quân sự thế giới|đời sống quân ngũ|hậu phương quân đội|vụ án|hình sự|pháp đình"
                    "|phòng chống tội phạm|gương điển hình|điển hình tiên tiến|thi đua - khen thưởng"
                    "|thi đua khen thưởng|tấm lòng nhân ái|nhân ái|từ thiện|góc ảnh|phóng sự ảnh|chùm ảnh"
                    "|thư viện ảnh|ảnh đẹp|radio|truyền hình trực tuyến|chuyên mục phát thanh|đọc báo giùm bạn"
                    "|điểm báo|ý kiến|diễn đàn|đối thoại|trò chuyện cuối tuần|phỏng vấn|chuyện hôm nay"
                    "|chuyện đời thường|sự kiện - bình luận|sự kiện và bình luận|bình luận - phê phán"
                    "|trong tỉnh|trong nước và quốc tế|cả nước|khắp nơi|vùng miền|miền núi|hải đảo|kiều bào"
                    "|người việt|asean|châu á|châu âu|châu mỹ|phân tích|quan hệ quốc tế|khám phá|cẩm nang"
                    "|điểm đến|lễ hội|di sản|bản sắc|văn học|thơ|truyện ngắn|sáng tác|nghiên cứu|trao đổi"
                    "|đào tạo|sinh viên|hợp tác quốc tế|rao vặt|quảng cáo|tin bảo hiểm|thư bạn đọc"
                    "|đường dây nóng|hồi âm|an ninh mạng|số hóa|ai|công nghệ thông tin|điện tử|viễn thông"
                    "|khoa giáo|giáo dục - y tế|văn xã|tin chính|tin chính trị|hoạt động|hoạt động - sự kiện"
                    "|sự kiện nổi bật|dân số|trẻ em|bình đẳng giới|người cao tuổi|phụ nữ|thanh niên|đoàn - hội"
                    "|đoàn thanh niên|công đoàn|hội nông dân|hội phụ nữ|cựu chiến binh|chuyên trang|nông thôn"
                    "|nông dân|hợp tác xã|ocop|làng nghề"),
        .machines =
            Phrases("uploader|publisher|moderator|biên tập website|ban biên tập website|bbt website|admin|administrator|webmaster|ban quản trị|quản trị|quản trị viên|quản trị hệ thống|super user|"
                    "superuser|root|system|host|editor|user|quản trị website|quản trị cổng|quantri|adminportal"),
        .poster =
            Phrases("đăng bởi|người đăng|người đăng tin|người đăng bài|người post|đăng tin|đăng bài|được đăng bởi|"
                    "được viết bởi|viết bởi|đăng tải bởi|gửi bởi|tạo bởi|người gửi|người nhập|người tạo|by|bởi|"
                    "post by|posted by|written by|by admin|by administrator|webmaster|ban quản trị|admin|"
                    "administrator|quản trị|quản trị viên|quản trị hệ thống"),
        // Time lines.
        .time_words =
            Phrases("ngày|đăng|ngày đăng|đăng ngày|ngày đăng tin|đăng lúc|lúc|vào lúc|vào|cập nhật|cập nhật lúc|"
                    "ngày cập nhật|cập nhật lần cuối|lần cập nhật cuối|cập nhật ngày|mới cập nhật|xuất bản|"
                    "ngày xuất bản|xuất bản ngày|xuất bản lúc|phát hành|ngày phát hành|thời gian|thời gian đăng|"
                    "ngày viết|ngày tạo|date|posted on|updated|published|gmt|utc|am|pm|sa|ch|giờ|phút|"
                    "giờ việt nam|thứ|chủ nhật|tháng|năm|h|ict|số|t|s"
                    "|tin phát|tin phát lúc|phát lúc|phát tin lúc|bản tin|bản tin phát lúc|phát hành lúc"
                    "|tin đăng lúc|ngày phát|giờ phát|thời điểm|thời điểm đăng|đã đăng|đăng tải|ngày đăng tải"
                    "|đăng tải ngày|đăng tải lúc|ngày gửi|gửi lúc|ngày tải lên|ngày đăng bài|đăng bài lúc"
                    "|thời gian đăng tin|thời gian cập nhật|posted|published on|last updated|modified|created"
                    "|on|at|time|public date|hồi|cập nhật mới nhất|cập nhật mới"),
        .update_words =
            Phrases("cập nhật|ngày cập nhật|lần cập nhật cuối|cập nhật lần cuối|mới cập nhật|updated"),
        // Bylines.
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
            Phrases("cdc|ttyt|ttdvnn|ttkn|công chức|vụ|tổng cục|thanh tra|khoa|bệnh viện|phòng|ban|văn phòng|trung tâm|đài|ubnd|ủy ban|ủy ban nhân dân|hđnd|hội liên hiệp|hội lhpn|hội nông dân|hội phụ nữ|hội cựu|hội ccb|hội chữ thập đỏ|hội người|hội khuyến học|hội luật gia|hội nhà báo|hội văn học|hội đồng|hội doanh nghiệp|hội làm vườn|hội sinh viên|hội thanh niên|hội đông y|hội nd|hội ctđ|hội cha mẹ|hội bảo trợ|hội nạn nhân|hội nghề|hội sinh vật|đoàn|đoàn thanh niên|"
                    "công an|sở|chi cục|cục|cổng ttđt|cổng thông tin|báo|trường|bộ chỉ huy|bộ chqs|ban chqs|"
                    "ban biên tập|bộ phận|tổ|huyện ủy|huyện đoàn|tỉnh đoàn|thành đoàn|đảng ủy|ubmttq|mttq|"
                    "mặt trận|liên đoàn|lđlđ|hạt kiểm lâm|bảo hiểm xã hội|bhxh|tt|ttvh|ttvhtt|trạm|viện|vks|"
                    "tòa án|thư viện|trang ttđt|trang tin|công đoàn|đội|vp|vphđnd|nhóm"
                    "|ubkt|ubbc|bql|bqlda|btc|ttvh-tt|ttytdp|ttgdtx|ttyt huyện|vksnd|tand|bch|bchqs|bđbp|csgt"
                    "|pccc|đtn|hội lhpn|hội nd|hội ccb|hội ctđ|cđcs|ccb|hnd|lhpn|nhà văn hóa|bảo tàng|kho bạc"
                    "|chi nhánh|công ty|tổng công ty|hợp tác xã|htx|ngân hàng|học viện|đại học|nhà trường"
                    "|quân khu|quân đoàn|sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn|đồn biên phòng|bộ đội biên phòng"
                    "|bộ tư lệnh|hải đội|vùng cảnh sát biển|ban quản lý|ban tuyên giáo|ban tổ chức|ban dân vận"
                    "|ủy ban kiểm tra|ủy ban mttq|thành ủy|quận ủy|thị ủy|đảng bộ|chi bộ|tổ truyền thông"
                    "|bộ tư pháp|bộ nông nghiệp|bộ y tế|hiệp hội|liên hiệp|liên minh|câu lạc bộ|clb|tòa soạn"
                    "|cơ quan|xã đoàn|quận đoàn|thị đoàn|nhà hát|ban chỉ huy|điện lực|công chức vh-xh"
                    "|công chức văn hóa"),
        .not_offices =
            Phrases("hội nghị|hội thảo|hội thi|hội chợ|hội nhập|hội diễn|hội trại|hội làng|hội vật|hội xuân|ban hành|"
                    "ban đầu|đoàn viên|đoàn kết|đoàn xe|đoàn công tác|đoàn đại biểu|trường hợp|trường kỳ|tổ chức|tổ quốc|"
                    "đội hình|đội ngũ|đội bóng|đội tuyển|sở thích|sở hữu|báo cáo|báo động|báo chí|viện trợ|cục diện|"
                    "khoa học|vụ việc|vụ án|vụ mùa|vụ đông|nhóm người|nhóm đối tượng|nhóm bạn|phòng chống|phòng, chống|"
                    "phòng ngừa|phòng cháy|đài tưởng niệm|văn phòng phẩm|trạm trổ|công an bắt|tổ hợp tác"
                    "|công ty bị|ngân hàng bị|cơ quan điều tra|cơ quan chức năng|cơ quan công an"),
        .deeds =
            Phrases("tổ chức|triển khai|sơ kết|tổng kết|phát động|tập huấn|ra quân|đạt|thông báo|công bố|tăng cường|"
                    "đẩy mạnh|xây dựng|nâng cao|phối hợp|hưởng ứng|kỷ niệm|đón nhận|hoàn thành|giành|thực hiện|"
                    "tiếp nhận|bàn giao|giám sát|thẩm định|kiểm điểm|quán triệt|học tập|chuẩn bị|chủ động|quyết tâm|"
                    "sẵn sàng|phấn đấu|tiếp tục|tập trung|bắt giữ|triệt phá|phát hiện|hỗ trợ|đồng hành|quyết định|"
                    "đề nghị|yêu cầu|lấy ý kiến|ban hành|thành lập|đổi mới|phát huy|ngược dòng|cần|sẽ|đã|với"),
        .pen_names =
            Phrases("pv|p.v|pv.|bbt|btv|ctv|nhóm pv|nhóm phóng viên|nhóm pv, btv|ban biên tập|phóng viên|bạn đọc|"
                    "n.v|tổ pv|nhóm p.v|pv - ctv|tts|thông tin"
                    "|nhóm tác giả|tổ biên tập|phóng viên - ctv|nhóm phóng viên, biên tập viên"
                    "|nhóm phóng viên ttxvn|pv tổng hợp|ban bt|toà soạn|tổ truyền thông|tổ tuyên truyền"
                    "|ban tuyên truyền|bộ phận truyền thông"),
        .never_names =
            Phrases("bạn|đọc|cần|biết|mới|nóng|tin|bài|báo|các|những|xem|của|cho|với|về|tại|trong|ngoài|trên|"
                    "dưới|không|có|là|đã|sẽ|đang|để|khi|này|khác|nhiều|theo|gửi|kết quả|thông báo|"
                    "thông tin|và|hoặc|nổi bật|liên hệ|chia sẻ|bình luận|đánh giá|"
                    "đăng nhập|tòa soạn|quảng cáo|sự kiện|chủ đề|nội dung|video|ảnh|audio|podcast|chuyên mục"),
        .name_titles =
            Phrases("thạc sĩ|ths|ths.|tiến sĩ|ts|ts.|pgs.ts|pgs.ts.|gs.ts|gs|pgs|bs|bs.|bác sĩ|luật sư|ls|ls.|"
                    "nhà báo|nhà văn|nhà thơ|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|"
                    "thiếu úy|thiếu tướng|trung tướng|thượng tướng|đại tướng|cử nhân|cn|ktv|kỹ sư|ks|cô giáo|thầy giáo|cô|thầy|đ/c|"
                    "đồng chí|pv|btv|ctv|phóng viên|cộng tác viên|thầy|cô"
                    "|cn.|ks.|bscki|bsckii|bscki.|bsckii.|bsck1|bsck2|bs ck1|bs ckii|bs cki|bsnt|bsnt.|đd|đdt"
                    "|đd.|cnđd|ths.bs|ths.bs.|ths bs|ts.bs|ts.bs.|ds|ds.|dsck1|nsưt|nsnd|nhà giáo"
                    "|nhà nghiên cứu|nhạc sĩ|họa sĩ|phóng viên ảnh|trung sĩ|thượng sĩ|kts|ktv.|bí thư"
                    "|tttv|btv.|pv.|ctv.|hlv|bác"),
        .posts =
            Phrases("giáo viên|dự báo viên|báo cáo viên|thông tin viên|cộng tác viên|biên tập viên|người tổng hợp|"
                    "người biên soạn|người biên tập|người ghi|người gửi bài|người đưa tin|người chụp ảnh|học sinh|"
                    "sinh viên|hội viên|bạn đọc|cán bộ tổng hợp|thư ký|nhân viên truyền thông|tổng phụ trách"),
        .office_work =
            Phrases("quản lý|vận hành|khai thác|giám sát|thẩm định|tư vấn|hỗ trợ|đào tạo|hợp tác|phục vụ|"
                    "kiểm soát|kiểm tra|xây dựng|tổ chức|tuyên truyền|hướng dẫn|biểu diễn|huấn luyện|tiếp|"
                    "điều hành|bảo trợ|giới thiệu|vận chuyển|chăm sóc|cấp cứu|điều trị|thực hành|học|may|"
                    "trồng cây|chế biến|sửa chữa|thu hoạch|lắp đặt|thi công|ban hành|xét nghiệm|khám bệnh"),
        .taken_from =
            Phrases("theo|theo nguồn|nguồn|tổng hợp từ|tổng hợp theo|tổng hợp|biên dịch theo|biên dịch từ|lược dịch từ|"
                    "lược dịch theo|dịch từ|dịch theo|trích từ|trích|dẫn theo|sưu tầm từ"),
        .trailers =
            Phrases("tổng hợp|t/h|th|(t/h)|thực hiện|ghi|lược ghi|lược thuật|biên dịch|dịch|lược dịch|sưu tầm|st|biên soạn|"
                    "biên tập|viết|cung cấp|tổng hợp và biên tập|trích|thuật|thể hiện|cho biết thêm|theo"
                    "|tổng hợp từ internet|tổng hợp và đưa tin|đưa tin|(tổng hợp)|soạn|chuyển ngữ|phỏng dịch"
                    "|tuyển chọn|giới thiệu|chụp|và nhóm pv|lược trích|phỏng vấn|thực hiện phỏng vấn|ghi chép"
                    "|tường thuật|trình bày|chép|kể"),
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
        // Captions and sub-headings.
        .caption_openers =
            Phrases("phần thi|bữa cơm|bữa ăn|căn nhà|ngôi nhà|một pha|một buổi|một giờ|một lớp|một hoạt động|một gian|một trong|tang vật|toàn cảnh|quang cảnh|khung cảnh|một góc|hình ảnh|cảnh|phối cảnh|một tiết mục|tiết mục|"
                    "một cảnh|các tiết mục|đoàn xe|mô hình|lễ đài|mặt cắt|bản đồ|sơ đồ|biểu đồ|bên trong|"
                    "một đoạn|đoạn đường|hiện trường|sản phẩm|gian hàng|các gian hàng|không khí|chân dung"
                    "|cổng chào|khoảnh khắc|một hình ảnh|một tiết học"
                    "|một thí nghiệm|mặt bằng|mặt tiền|phối cảnh dự án|hướng di chuyển"
                    "|ảnh chụp|ảnh vệ tinh|ảnh cắt|bìa|bìa sách|trang bìa|tác phẩm|màn|màn trình diễn"
                    "|màn biểu diễn|một màn|một công trình|một khu|một tuyến|một mô hình"
                    "|tang vật vụ án|số tang vật|tang chứng|hậu trường|infographic"
                    "|di ảnh|cận cảnh|nhìn từ|dàn|khu vực"),
        .not_views =
            Phrases("cảnh báo|cảnh giác|cảnh sát|cảnh tỉnh|cảnh vệ|cảnh cáo|không khí lạnh|góc nhìn|góc khuất|"
                    "màn hình|vị trí việc làm|vị trí, vai trò|khu vực kinh tế|sản phẩm nông nghiệp|mô hình tăng trưởng"),
        .caption_inside =
            Phrases("nhặt|gom|bốc|vác|cõng|gùi|đan|thêu|dệt|nặn|chế tác|giã|nướng|sấy|phơi|gói|chèo|lái|bơi|rửa|lau|quét|"
                    "lợp|cắm hoa|đổ bê tông|xuất phát|chào cờ|chào mừng|đánh trống|bấm nút|ăn mừng|say sưa|thích thú|"
                    "phấn khởi|rực rỡ|tấp nập|nhộn nhịp|khai thác|khám xét|thu giữ|bắt giữ|phân loại|biểu dương|thực hành|bắn|chuyển|chế biến|vào tuyến|luyện tập|duyệt|làm|bán|mua|hái|cày|cấy|gặt|đánh bắt|dựng|sửa chữa|khám bệnh|tư vấn|cứu hộ|di dời|sơ tán|"
                    "dạy|học|vui chơi|múa|hát|diễu hành|rước|thắp hương|viếng|đặt vòng hoa|treo|dọn|vớt|kéo|khảo sát|bàn giao|"
                    "trả lời|gói bánh|nấu|tưới|phun|lấy mẫu|xét nghiệm|tặng|cắt|khắc phục|phát biểu|phát biểu tại|trao|trao tặng|trao quà|tặng quà|tặng hoa|tặng bằng khen|"
                    "trao giấy khen|chụp ảnh|lưu niệm|chụp ảnh lưu niệm|chủ trì|điều hành|tham quan|thăm|"
                    "thăm hỏi|kiểm tra|cắt băng|dâng hương|dâng hoa|khai mạc|bế mạc|trình bày|báo cáo|tham luận|"
                    "kết luận|biểu quyết|ra mắt|động viên|bốc thăm|làm việc với|trao đổi|giới thiệu|thu hoạch|"
                    "tham dự|tham gia|dự|chúc mừng|tiếp|hội kiến|đón|bắt tay|ký kết|tuyên truyền|hướng dẫn|"
                    "bỏ phiếu|tiêm|khám|biểu diễn|thi đấu|chăm sóc|đang|tại hội nghị|tại buổi|tại lễ|tại đại hội|"
                    "tại cuộc|tại phiên|tại kỳ họp|tại chương trình|thảo luận|chứng kiến|phát động|nhấn nút|"
                    "khởi công|tập luyện|huấn luyện|tuần tra|ra quân|dọn dẹp|trồng cây|xếp hàng|"
                    "cùng các đại biểu|và các đại biểu|(trái)|(phải)|(bên trái)|(bên phải)|(giữa)|từ trái sang|"
                    "từ phải sang|bìa trái|bìa phải|hàng đầu|đứng giữa|nhận|chia sẻ với|gặp gỡ|gặp mặt|vận hành|"
                    "lắp đặt|thi công|nghe giới thiệu|xem|quan sát|vận chuyển|sơ chế|đóng gói|bên|cho biết|"
                    "nhìn từ|nhìn từ trên cao|trưng bày|chạy|chở|dán|gánh|cào|ghép|chuyền|khoan|hàn|chạm|vẽ|nhuộm|may|"
                    "đúc|rèn|nung|chuốt|giăng|thả|dõi theo|theo dõi|lắng nghe|chăm chú|vui mừng|nụ cười|niềm vui|"
                    "tuyên thệ|diễn tập|chữa cháy|dập lửa|kéo co|tranh tài|trải nghiệm|tạo dáng|chụp|dắt|bế|"
                    "đi qua|hội đàm|đối thoại|cắm trại|sử dụng|thao tác|phẫu thuật|thăm khám|điều trị|cấp cứu|giao lưu|ký tặng|vinh danh|tuyên dương|hiến máu|tiếp nước|cổ vũ|thắp nến"),
        .not_shown =
            Phrases("tiếp sức|tiếp tục|tiếp nối|tiếp cận|tiếp theo|tiếp thu|học tập|học hỏi|học phí|học kỳ|nhận thức|"
                    "nhận diện|nhận định|bán kính|đón đầu|làm giàu|làm chủ|làm mới|làm ăn|làm sao|xem xét|dự báo|"
                    "dự kiến|dự án|dự thảo|chuyển đổi|chuyển dịch|chuyển biến|chuyển động|chuyển hướng|kéo dài|"
                    "kéo giảm|bên cạnh|trao quyền|thăm dò|chạy đua|chạy theo|may mắn|bơi ngược|bán lẻ|bán hàng online|"
                    "học sinh|sinh học|khoa học|văn học|toán học|trường học|đại học|tiểu học|năm học|cắt giảm|"
                    "mua sắm công|khám phá|đón nhận|tham dự án|thả nổi|bắn tin|vẽ nên|hàn gắn|chuyền tay nhau"),
        .pronouns =
            Phrases("anh|chị|ông|bà|em|cô|chú|cụ|thầy|bác|cháu|dì|cậu|mẹ|bố|cha|bé|bạn"),
        .shown =
            Phrases("cuốc"
                    "|xới|bừa|gieo|gieo sạ|bón|làm cỏ|tỉa|bẻ|chặt|chẻ|đốn|cưa|bào|đục|đẽo|gọt|mài|khâu|vá lưới"
                    "|kéo lưới|thả lưới|buông câu|xúc|đào|đắp|san lấp|lu lèn|trải|rải|lát|trát|sơn|lắp|tháo"
                    "|tháo dỡ|bơm|hút|nạo vét|khơi thông|gia cố|chằng chống|che chắn|xếp|bày|bày bán|cân|đong"
                    "|đo|đo đạc|ghi chép|chăn|chăn thả|cho ăn|vắt sữa|thu gom|thu lượm|vun|nhổ|ươm|giâm|trồng"
                    "|tuốt|xay|xát|ép|ủ|hấp|luộc|rang|chưng cất|đóng chai|dán nhãn|phết|tráng|cuốn|nhào"
                    "|tạo hình|đi bộ|đạp xe|lội|leo|trèo|băng qua|cưỡi|bay|neo|neo đậu|cập bến|cập cảng"
                    "|rời bến|ra khơi|hành quân|hành hương|tiến vào|đổ về|tập trung|tụ tập|quây quần|nối đuôi"
                    "|chen chân|đứng|ngồi|nằm|quỳ|cúi|ôm|nắm tay|giơ|giơ cao|vẫy|vẫy chào|cười|khóc|hò reo"
                    "|cổ vũ|nhảy|tung|ném|sút|ghi bàn|tranh bóng|đi bóng|rút thẻ|thắp|thắp nến|dâng|cúng"
                    "|làm lễ|thả hoa|thả đèn|thả cá|kéo cờ|thượng cờ|hạ cờ|gióng|đọc|tuyên bố|công bố"
                    "|quán triệt|giải trình|chất vấn|giải đáp|giao lưu|truyền đạt|triển khai|giảng bài"
                    "|tập huấn|ghi hình|phỏng vấn|ký|ký tặng|ký biên bản|viết|tô|chấm|mở màn|khai trương"
                    "|khánh thành|động thổ|họp|hội ý|làm việc|tiếp dân|tiếp xúc|tiếp đón|tiễn|đưa|trao nhận"
                    "|tiếp nhận|đoạt giải|đăng quang|vinh danh|tuyên dương|khen thưởng|tri ân|tưởng niệm"
                    "|mặc niệm|kết nạp|quyết nghị|chúc tết|chúc thọ|mừng thọ|tặng cờ|đo huyết áp|phát thuốc"
                    "|cấp phát|hiến máu|lấy máu|truyền|băng bó|sơ cứu|chẩn đoán|siêu âm|tư vấn sức khỏe"
                    "|nhỏ vắc xin|cân đo|kiểm soát|chốt chặn|xử lý|dẫn giải|áp giải|lấy lời khai|khám nghiệm"
                    "|tiêu hủy|phong tỏa|phân luồng|điều tiết|điều khiển|trục vớt|tìm kiếm|cứu|giải cứu"
                    "|ứng cứu|dập|phun nước|nhắc nhở|tháo gỡ|xử phạt|triển lãm|trình diễn|đóng vai|hóa trang"
                    "|thuyết minh|thuyết trình|phục vụ|bán hàng|trao tay|chào bán|ngắm|lựa|lựa chọn|chọn mua"
                    "|mua sắm|thưởng thức|nếm|ăn|uống|tìm hiểu|tra cứu|thực hiện|tác nghiệp|nghiên cứu"
                    "|thử nghiệm|kiểm đếm|kiểm kê|rà soát|bảo dưỡng|bảo trì|sửa|vệ sinh|tổng vệ sinh|xén"
                    "|chuẩn bị|hỗ trợ|giúp|giúp đỡ|cùng|bên cạnh|chờ|chờ đợi|nghe|hỏi|trò chuyện|nhìn|hướng về"
                    "|nghỉ ngơi|sinh hoạt|vui đùa|chơi|tập|rèn luyện|thi|đua|đua thuyền|đua ghe|thi công"
                    "|lung linh|rực sáng|xanh mướt|vàng óng|trĩu quả|nở|nở rộ|ngập|ngập sâu|ngập trong|sạt lở"
                    "|đổ sập|tốc mái|hư hỏng|cháy rụi|bốc cháy|nghi ngút|bao phủ|phủ|chìm trong|uốn lượn"
                    "|trải dài|san sát|vắng vẻ|vắng tanh|kín|kín chỗ|chật kín|đông nghịt|ùn tắc"),
        .positions =
            Phrases("trái|phải|từ trái|từ phải|bìa trái|bìa phải|bên trái|bên phải|giữa|đứng giữa|ngồi giữa|đứng|ngồi|"
                    "ngoài cùng|hàng đầu|hàng trước|hàng sau|áo trắng|áo đen|áo xanh|áo đỏ|áo vàng|áo dài"),
        .people_openers =
            Phrases("đông đảo|cơ quan chức năng|cơ quan điều tra|chỉ huy|các đối tượng|đồng chí|các đồng chí|đ/c|ông|bà|anh|chị|em|các em|cô giáo|thầy giáo|lãnh đạo|đại diện|"
                    "chủ tịch|phó chủ tịch|bí thư|phó bí thư|thủ tướng|phó thủ tướng|tổng bí thư|chủ tịch nước|"
                    "chủ tịch quốc hội|bộ trưởng|thứ trưởng|giám đốc|phó giám đốc|trưởng ban|phó trưởng ban|"
                    "thường trực|đại biểu|các đại biểu|cử tri|đoàn|đoàn công tác|đoàn đại biểu|người dân|bà con|"
                    "nông dân|ngư dân|công nhân|cán bộ|chiến sĩ|cán bộ, chiến sĩ|học sinh|sinh viên|đoàn viên|"
                    "thanh niên|hội viên|lực lượng|bác sĩ|nhân viên|y bác sĩ|nghệ nhân|nghệ sĩ|du khách|khách|"
                    "khách hàng|phụ nữ|các cháu|thiếu nhi|cựu chiến binh|đại tá|thượng tá|thiếu tướng|"
                    "trung tướng|trung tá|thiếu tá|đại úy|thượng úy|gia đình|vận động viên|các vận động viên|"
                    "các đội|đội|tổ công tác|bộ đội|tàu|xe|máy|nhóm|nhà báo|tiến sĩ|pgs.ts|ts|phó trưởng đoàn|"
                    "các hộ|các thành viên|thành viên|tình nguyện viên|các tình nguyện viên|kỹ sư|công an|"
                    "cảnh sát|đoàn viên, thanh niên|ban tổ chức|thí sinh|các thí sinh|giáo viên|hộ|diễn viên|"
                    "các nghệ nhân|phụ huynh|trẻ em|tuổi trẻ|tiểu thương|hộ dân|dân quân|quân y|quân nhân|tân binh|"
                    "đảng viên|nhân dân|diêm dân|thợ|người thợ|thương lái|điều dưỡng|hướng dẫn viên|cầu thủ|"
                    "trọng tài|khán giả|cổ động viên|ca sĩ|họa sĩ|bị cáo|nghi phạm|bệnh nhân|cụ|cụ bà|cụ ông|"
                    "chú|cô|thầy|thầy cô|các thầy cô|vợ chồng|người lao động|công chức|trưởng thôn|già làng|"
                    "giảng viên|nhà khoa học|chuyên gia|kiểm lâm|hải quan|bộ đội biên phòng|tổng giám đốc|"
                    "phó tổng giám đốc|hiệu trưởng|trưởng phòng|chủ nhiệm|đại tướng|thượng tướng|tư lệnh|"
                    "chính ủy|chính trị viên|đại sứ|tổng thống|các chiến sĩ|các cụ|các hội viên|ê-kíp|kíp"
                    "|đối tượng|bị can|nạn nhân|chủ nhân|chủ hộ|chủ cơ sở|chủ vườn|chủ quán|chủ tọa|chủ tàu"
                    "|thuyền trưởng|thuyền viên|tài xế|lái xe|hành khách|người bệnh|người nhà|người thân"
                    "|thân nhân|người mẹ|người cha|mẹ|bố|học viên|học trò|cô trò|thầy trò|tân sinh viên"
                    "|tân cử nhân|cô dâu|cặp đôi|đôi vợ chồng|nhà văn|nhà thơ|nhạc sĩ|nhiếp ảnh gia|đạo diễn"
                    "|người mẫu|hoa hậu|á hậu|vđv|hlv|huấn luyện viên|tuyển thủ|thủ môn|tiền đạo|tiền vệ"
                    "|hậu vệ|kỳ thủ|võ sĩ|tay vợt|kình ngư|binh sĩ|binh nhì|binh nhất|hạ sĩ|trung sĩ|thượng sĩ"
                    "|cựu binh|lão nông|bà mẹ|thương binh|viên chức|kỹ thuật viên|y tá|y sĩ|y, bác sĩ|dược sĩ"
                    "|ê kíp|người bán|người mua|người trồng|người nuôi|người phụ nữ|người đàn ông|người già"
                    "|người cao tuổi|người khuyết tật|người tham gia|người đi đường|người hâm mộ|khách du lịch"
                    "|khách mời|khách tham quan|rất đông|các bạn|các bạn trẻ|bạn trẻ|các em nhỏ|em nhỏ|trẻ"
                    "|trẻ nhỏ|bé|cháu|các chị|các anh|các bác|các mẹ|các bà|các ông|các cô|các chú"
                    "|các nhà khoa học|các y bác sĩ|các lực lượng|các tập thể|các cá nhân|các gia đình"
                    "|nhà tài trợ|mạnh thường quân|tổng thư ký|chánh văn phòng|phó chánh văn phòng|chánh án"
                    "|viện trưởng|chi cục trưởng|cục trưởng|vụ trưởng|phó cục trưởng|trưởng đoàn|đội trưởng"
                    "|tổ trưởng|trưởng khoa|phó trưởng khoa|trưởng công an|trưởng bản|trưởng ấp|trưởng khu phố"
                    "|ban lãnh đạo|ban giám hiệu|ban giám đốc|ban chấp hành|hội lhpn|hội phụ nữ|hội nông dân"
                    "|hội cựu chiến binh|hội chữ thập đỏ|chi đoàn|chi hội|đoàn thanh niên|pgs|gs|gs.ts|ths"
                    "|thạc sĩ|bs|nsnd|nsưt|luật sư|linh mục|hòa thượng|thượng tọa|đại đức|phật tử|giáo dân"
                    "|đồng bào|dân làng|dân bản|kiều bào|đội viên|phóng viên|biên tập viên|nhà giáo|hiệu phó"
                    "|phó hiệu trưởng|phó tổng biên tập|phó viện trưởng|phó vụ trưởng|phó trưởng phòng"
                    "|thẩm phán|kiểm sát viên|điều tra viên|ban chỉ đạo|quân và dân|các đồng chí lãnh đạo"
                    "|xã viên|dân công|hộ gia đình|nghĩa sĩ|tín đồ|khối|các khối|các đoàn|các đội thi"
                    "|liên quân|liền anh|liền chị|nữ|nữ sinh|nam sinh|bạn|thợ lặn|thợ thủ công|thợ hồ|thợ xây"
                    "|thợ gốm|thợ may|phu|nhân chứng|nhà sư|sư thầy|nhà nghiên cứu|bà nội|bà ngoại|hai mẹ con"
                    "|hai vợ chồng|hai bà cháu|hai ông cháu|ba mẹ con|mẹ con|đại biểu quốc hội"
                    "|tổng bí thư tô lâm|ngoại trưởng|tổng lãnh sự|nguyên thủ|quốc vương|nhà vua|thái tử|các y, bác sĩ|đoàn trường|chi đội|liên đội|ban chỉ huy|ban đại diện|chiến sỹ|cán bộ, chiến sỹ|các chiến sỹ|nghệ sỹ|bác sỹ|y, bác sỹ|thạc sỹ|tiến sỹ|kỹ sỹ|họa sỹ|ca sỹ"),
        .views =
            Phrases("đường|tuyến đường|con đường|đoạn đê|tuyến đê|cầu|cây cầu|trụ sở|khu|khuôn viên|vườn|"
                    "cánh đồng|ruộng|ruộng lúa|đồng muối|trường|nhà máy|xưởng|nhà xưởng|công trình|mái nhà|chợ|"
                    "phiên chợ|bến|cảng|hồ|đập|thuyền|cổng|tượng|tượng đài|đình|chùa|đền|bia|nhà bia|lớp|lớp học|"
                    "hành lang|bể bơi|lò|bảng|tấm bảng|bức|góc|màn|bộ sưu tập|dãy|hàng|những hàng"
                    "|cây|hàng cây|rừng|đồi|sông|suối|thác|bãi|bãi biển|bờ|đảo|hang|ruộng bậc thang|trang trại"
                    "|chuồng|ao|đầm|bè|lồng bè|xuồng|ghe|tàu thuyền|máy bay|sân bay|sân|sân vận động|khán đài"
                    "|sân khấu|hội trường|phòng học|phòng khám|dây chuyền|nhà|nhà văn hóa|nhà sàn|nhà thờ"
                    "|nhà rông|ngôi|căn|tòa|tòa nhà|chung cư|nút giao|cao tốc|đèo|dốc|hầm|kè|cống|mương|kênh"
                    "|trạm|cột|trụ|mái|tường|cửa|cuốn sách|tập sách|tranh|bức tranh|bức ảnh|tấm|chiếc"
                    "|những chiếc|con|đàn|bầy|hoa|quả|trái|bông|lúa|mẻ|mâm|món|món ăn|bánh|đặc sản|gốm|lụa"
                    "|trang phục|trống|cồng chiêng|đèn|đèn lồng|ánh|ánh đèn|ánh nến|dòng|dòng người|dòng xe"
                    "|dòng nước|nước lũ|sương|mây|khói|lửa|ngọn lửa|đám cháy|vết|vết nứt|đống|bãi rác|rác|hố"
                    "|ngã tư|ngã ba|phố|con phố|phố cổ|con hẻm|làng|bản|xóm|quảng trường|công viên|bảo tàng"
                    "|di tích|khu di tích|lăng|miếu|nghĩa trang|mộ|phần mộ|hoàng hôn|bình minh|một con"
                    "|một chiếc|một đàn|một ngôi|một căn|một cây|những cây|những con|những ngôi|những căn"
                    "|những bông|những ngọn|những thửa|những luống|những tấm|những bức|nhiều con|nhiều ngôi"
                    "|nhiều căn|nhiều tuyến|nhiều cây|ca nô|xe tải|xe khách|xe lu|máy xúc|máy gặt|container"
                    "|cầu phao|bến cảng|bến xe|nhà ga|đoàn tàu|khinh khí cầu|pháo hoa|cờ|rừng cờ|cờ hoa"
                    "|băng rôn|biển hiệu|pano"),
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
            Phrases("nối lại|kiểm soát|khôi phục|giữ|bảo vệ|chung tay|đối tượng|hình thức|thời gian|địa điểm|nội dung|điều kiện|quyền lợi|hồ sơ|thủ tục|quy trình|"
                    "thành phần|nâng cao|đẩy mạnh|tăng cường|phát huy|xây dựng|tiếp tục|quyết tâm|đổi mới|"
                    "chủ động|bảo đảm|đảm bảo|tập trung|khơi dậy|hướng tới|vì sao|kết quả|cần|giải pháp|"
                    "thực trạng|để|góp phần|gắn|lan tỏa|phấn đấu|giữ vững|phát triển|thúc đẩy|mở rộng|hoàn thiện|"
                    "siết chặt|khắc phục|tháo gỡ|gỡ khó|gỡ|không để|vượt|chú trọng|quan tâm|ưu tiên|hiệu quả|"
                    "khó khăn|thách thức|cơ hội|vai trò|ý nghĩa|bài học|mục tiêu|nhiệm vụ|phương hướng|kiến nghị|"
                    "đề xuất|bối cảnh|nguyên nhân|điểm sáng|dấu ấn|sức mạnh|niềm|nỗi|đa dạng|linh hoạt|đồng bộ|"
                    "quyết liệt|huy động|thu hút|đồng hành|sẵn sàng|hạn chế|tồn tại|công tác|chặng đường|kỳ vọng|"
                    "hành trình|dự báo|tín hiệu|hành động|cách|đi đầu|trách nhiệm|nhân rộng|thay đổi|giảm|"
                    "đột phá|tinh gọn"),
        .heading_starts =
            Phrases("về|vừa|tìm|nhìn lại|đi tìm|tạo|biến|giải bài toán|kết nối|xóa|chống|ngăn|ngăn chặn|bứt phá|vững|"
                    "vươn|khẳng định|tự hào|ai|bao giờ|khi|nếu|muốn|phải|hãy|loay hoay|trăn trở|hiểm họa|"
                    "hệ lụy|thấp thỏm|nhọc nhằn|đau đáu|nghĩa tình|câu chuyện|bí quyết|tiềm năng|lợi thế|"
                    "áp lực|rào cản|nút thắt|điểm nghẽn|bài toán|xu hướng|tương lai|khát vọng|ước mơ|hy vọng|"
                    "giá trị|hướng|con số|mặt trái|cuộc đua|hồi sinh|đổi thay|đổi đời|làm giàu|thoát nghèo|"
                    "nhân lên|viết tiếp|nối dài|gian nan|bền bỉ|tận dụng|khai mở|mạnh tay|nghiêm|kịp thời|"
                    "từng bước|sớm|chờ|thêm|làm gì|làm thế nào|cảnh báo|lưu ý|khuyến cáo|biện pháp|phòng ngừa|"
                    "dấu hiệu|triệu chứng|nguy cơ|tác hại|lợi ích|tác dụng|mức|quy định|trường hợp|đề nghị|"
                    "yêu cầu|một số|thứ nhất|thứ hai|thứ ba|tổng quan|giới thiệu chung|kết luận|đánh giá|"
                    "phân tích|nhận định|diễn biến|tình hình|định hướng|tầm nhìn|quan điểm|chính sách|cơ chế|"
                    "nguồn lực|sức sống|sức bật|bước ngoặt|bước tiến"),
        .negations =
            Phrases("không|chưa|chẳng|chả|đừng|hết|thiếu|vắng|vì sao|thế nào|bao giờ|ra sao|làm sao|như thế nào"),
        .event_openers =
            Phrases("hội nghị|hội thảo|đại hội|kỳ họp|phiên họp|cuộc họp|buổi lễ|lễ hội|hội thi|giải đấu|cuộc thi|"
                    "chương trình|chiến dịch|phong trào|dự án|công trình|kết quả|phần hội|phần lễ|trận|hiệp"),
        .statements =
            Phrases("cho biết|cho hay|nói|yêu cầu|đề nghị|khuyến cáo|nhấn mạnh|đánh giá|nhận định|cho rằng|ghi nhận|khẳng định|kỳ vọng|"
                    "dự kiến|dự báo|mong muốn|mong|đề xuất|kiến nghị|cam kết|lưu ý|thống nhất|chỉ đạo|phân tích|tâm sự|"
                    "bày tỏ|cảm ơn|ước tính|nhìn nhận|khuyên|góp phần|nhằm|trực tiếp"),
        .units =
            Phrases("tỷ|tỉ|triệu|nghìn|ngàn|đồng|usd|ha|héc ta|tấn|tạ|kg|km|m2|m3|m|hộ|phần trăm|lượt|độ"
                    "|giờ|phút|mm|cm|lít|m/s|điểm|suất|căn"),
        .narrative =
            Phrases("nghỉ học|nhưng|lo|bị|mà|tiếp tục|đến khi|trở lại|sẽ|đã|cũng|nên|phải|cần|còn|vẫn|cho biết|cho hay|nói|kể|khuyên|dự kiến|theo|nếu|vì|để|là|có|được|"
                    "không|chưa|rất|hiện|năm nay|trong đó|dự báo|kết thúc|bế mạc ngày|từ ngày|đến ngày|đến hết|từ năm|từ nhỏ|từ lâu|từ khi|từ thời|tuổi|hồi|ngày trước|trước đây|thuở|mỗi năm|mỗi tháng|mỗi vụ|hằng năm|hàng năm|hằng ngày|hàng ngày|học nghề|từng|vốn|sinh năm|sinh ra|lớn lên|nay|giờ|bắt đầu|quyết định|thường|gồm|mất"),
        .time_openers =
            Phrases("sáng|trưa|chiều|tối|ngày|hôm nay|hôm qua|sáng nay|chiều nay|tối nay|vừa qua|mới đây|"
                    "trong ngày|trong hai ngày|từ ngày|đêm|rạng sáng|theo|vào lúc|vào hồi|thực hiện|nhằm|"
                    "trong khuôn khổ|nhân dịp|nhân kỷ niệm|trong không khí|tính đến|thời gian qua|những năm qua|"
                    "trong những năm|sau khi|trước đó|do|với|hiện nay|năm|nhờ|qua|mặc dù|tuy|dù"),
        .dialogue_openers =
            Phrases("pv:|pv :|phóng viên:|phóng viên (pv):|hỏi:|đáp:|trả lời:|phóng viên|* pv:|thưa ông|thưa bà|"
                    "thưa đồng chí|kính thưa|câu hỏi:|hỏi :|đáp :|trả lời :|phóng viên :|mc:|nhà báo:|độc giả:|bạn đọc:|luật sư:"),
        .sentence_openers =
            Phrases("mời|tuy nhiên|ngoài ra|bên cạnh đó|do đó|vì vậy|đồng thời|trong đó|cụ thể|theo đó|cùng với đó|"
                    "song|nhưng|mặt khác|đặc biệt|qua đó|sau đó|tiếp đó|dự kiến|được biết|phát biểu tại hội nghị|"
                    "phát biểu tại buổi|kết luận hội nghị|tại hội nghị|tại buổi|tại đây|tại đại hội|tại lễ|"
                    "tại kỳ họp|tại cuộc họp|trước tình hình|trước mắt|hồi đó|hồi ấy|khi ấy|khi đó|lúc đó|lúc ấy|ngày ấy|ngày đó|nay|giờ đây|đến nay|từ đó|thế là|vậy là|thế nhưng|rồi|có lần|có hôm|ban đầu|lúc đầu|cuối cùng|kết quả|ngay sau|không chỉ|bởi|bởi vì|cũng|còn|thế rồi|đây là|đó là|điều|những năm|nhiều năm|năm nay|năm ngoái|hiện|hiện tại|chúc|kính chúc|xin|kính mong|rất mong|trân trọng"),
    };
    // clang-format on
    return words;
}

} // namespace anban::readers::pasted
