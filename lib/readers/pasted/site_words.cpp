// How sites speak of themselves: buttons, menus, lists of other articles, times.
#include "readers/pasted/vocabulary.hpp"

namespace anban::readers::pasted {

SiteWords site_words() {
    // Phrases stand between bars.
    // clang-format off
    return {
        .widgets =
            Phrases("tệp đính kèm|file đính kèm|tham khảo thêm|chú thích ảnh|nguồn bài viết|chia sẻ|"
                    "chia sẻ bài viết|chia sẻ bài viết này|chia sẻ trên|chia sẻ lên|chia sẻ qua|facebook|fb|zalo|"
                    "twitter|x|linkedin|messenger|pinterest|telegram|youtube|tiktok|instagram|viber|email|e mail|"
                    "mail|rss|print|like|share|tweet|follow|copy link|link|sao chép liên kết|sao chép link|"
                    "sao chép|liên kết|đã sao chép|in bài viết|in bài|in bài này|in tin|in trang|in ấn|in|bản in|"
                    "gửi email|gửi mail|gửi bài viết|gửi bài|gửi bạn bè|gửi cho bạn bè|gửi tin này|gửi|lưu bài|"
                    "lưu bài viết|lưu tin|lưu|tải về|tải bài viết|quay lại|đóng cửa sổ|đóng cửa sổ này|in ra|"
                    "trở lại|về trang chủ|về đầu trang|lên đầu trang|đầu trang|trang chủ|thích|đã thích|"
                    "không thích|yêu thích|quan tâm|bình luận|ý kiến|phản hồi|trả lời|lượt xem|số lượt xem|"
                    "lượt đọc|số lần xem|lần xem|đã xem|người xem|xem|views|view|lượt thích|lượt bình luận|"
                    "lượt nghe|lượt truy cập|số lượt truy cập|cỡ chữ|kích cỡ chữ|font size|cỡ|phông chữ|"
                    "tăng cỡ chữ|giảm cỡ chữ|phóng to|thu nhỏ|mặc định|nhỏ|vừa|lớn|bình thường|tương phản|"
                    "độ tương phản|màu chữ|a|a a|a a a|aa|nghe bài viết|nghe bài|nghe|nghe đọc bài|đọc bài viết|"
                    "nghe đọc bài viết|đọc bài|đọc|nghe audio|audio|nghe tin|phát|dừng|tạm dừng|giọng nữ|"
                    "giọng nam|nữ miền bắc|nam miền bắc|nữ miền nam|nam miền nam|miền bắc|miền nam|nữ|nam|tốc độ|"
                    "tốc độ đọc|chuẩn|chậm|nhanh|quảng cáo|advertisement|ad|ads|đăng nhập|đăng ký|đăng xuất|"
                    "tìm kiếm|menu|sơ đồ site|sơ đồ trang|liên hệ|góp ý|hỏi đáp|english|tiếng việt|vn|en|vi|đóng|"
                    "mở|tiếp|trước|sau|xem tiếp|xem tất cả|tất cả|google news|theo dõi|theo dõi chúng tôi|bỏ qua|"
                    "bỏ qua nội dung|chuyển đến nội dung|truy cập nội dung luôn|đánh giá|đánh giá bài viết|"
                    "bình chọn|điểm|sao|tổng số điểm|số đánh giá|hộp thư|bản đồ|thư điện tử|thư điện tử công vụ|"
                    "phiên bản di động|mới|báo lỗi|báo xấu|đọc tiếp|chế độ tối|chế độ đọc|ngôn ngữ|toàn màn hình|"
                    "tặng sao|về trang chủ đề|dark mode|podcast|phút đọc|tóm tắt|nghe tóm tắt|hotline|play|"
                    "video player|kích thước|kích thước chữ|cỡ chữ lớn|cỡ chữ nhỏ|chữ to|chữ nhỏ|to|chữ|tin đọc|"
                    "chế độ ban đêm|chế độ sáng|nghe radio|nghe đài|xem tv|xem truyền hình|trực tuyến|trực tiếp|"
                    "live|tiếng anh|tiếng trung|trở về|quay về|trang trước|trang sau|trang tiếp|trang đầu|"
                    "trang cuối|trang nhất|đặt báo|đặt mua báo|báo giấy|báo in|e paper|epaper|tải ứng dụng|"
                    "tải app|tải xuống|download|app store|google play|appstore|quét mã qr|mã qr|qr code|hiển thị|"
                    "hiện|ẩn|ẩn bớt|xem thêm|thu gọn|mở rộng|chia sẻ facebook|chia sẻ zalo|chia sẻ twitter|"
                    "thảo luận|bàn luận|đăng ký kênh|subscribe|bật thông báo|nhận thông báo|bookmark|đánh dấu|"
                    "lưu trữ|xóa|gửi đi|nhập lại|họ và tên|họ tên|tên của bạn|mã bảo mật|mã xác nhận|mã kiểm tra|"
                    "nhập mã|ký tự|like fanpage|fanpage|truy cập|tổng lượt xem|tổng số lượt xem|lượt chia sẻ|"
                    "phút|phút trước|giờ trước|ngày trước|tháng trước|chế độ tương phản|nghe bản tin|nghe đọc|"
                    "tự động|giọng đọc|hà nội|sài gòn|bài viết|0 bình luận|không gian đọc|đọc báo in|trợ năng|"
                    "hoàn tất|copied|đã copy|copy|cắt|ctrl c|sitemap|site map|contact|about|login|search|home|return to top|back to top|top|scroll to top|print this page"),
        .widget_objects =
            Phrases("bài viết|bài viết này|bài|bài này|tin|tin này|tin bài|trang|trang này|này|cho bạn bè|"
                    "cho bạn|bạn bè|của bạn|nội dung|nội dung này|ngay|tại đây|cho|qua|lên|trên|với|về|và|vào|"
                    "thành công|điện thoại|ứng dụng|qua thư|bằng|mạng xã hội|báo|đường dẫn|đường link|pdf|word|"
                    "file|tệp|người đầu tiên|đầu tiên|cỡ|khổ|máy tính|trình duyệt|tới|đến|đi|lại|danh sách|tôi|"
                    "chúng tôi|hôm nay"),
        .widget_openers =
            Phrases("xem với cỡ chữ|xem với kích cỡ chữ|xem cỡ chữ|cỡ chữ|lượt xem|số lượt xem|lượt truy cập|"
                    "số lượt truy cập|lượt đọc|nghe bài viết|nghe đọc bài|theo dõi báo|theo dõi chúng tôi|"
                    "theo dõi trên|chia sẻ bài viết|chia sẻ lên|bình luận (|ý kiến (|gửi bình luận|"
                    "viết bình luận|ý kiến của bạn|đánh giá bài viết|tổng số điểm|đăng nhập để|"
                    "vui lòng đăng nhập|mời bạn đọc|mời quý độc giả|mời độc giả|mời quý vị|đăng ký nhận tin|"
                    "nhấn vào đây|click để|bấm vào đây|trình duyệt của bạn|your browser|loading|đang tải|"
                    "truy cập nội dung|bạn đang ở|bạn đang xem|hôm nay:|hiện tại:|chọn giọng|tốc độ đọc|"
                    "bạn thấy bài viết|bình luận của bạn|đang online|đang truy cập|tổng truy cập|"
                    "tổng lượt truy cập|click vào|đặt làm nguồn|thêm nguồn|thêm làm nguồn|chọn làm nguồn|"
                    "trở thành người đầu tiên|hãy là người đầu tiên|là người đầu tiên|bạn phải đăng nhập|"
                    "bạn cần đăng nhập|hãy đăng nhập|ấn vào đây|nhấn vào|nhấp vào đây|ấn nút|tải ứng dụng|"
                    "quét mã|thời tiết hiện tại|số người truy cập|số người online|số người đang online|"
                    "đang trực tuyến|khách online|tổng số truy cập|tổng số lượt|lượt bình chọn|gửi bài viết|"
                    "gửi tin|in bài viết|in trang|theo dõi chúng|đăng ký theo dõi|chia sẻ cảm nghĩ|"
                    "chia sẻ ý kiến|copy link|sao chép link|share on|share this|follow us|font size|"
                    "xem thêm bình luận|xem tất cả|xem toàn bộ|trở lại trang|quay lại trang|về trang|đến trang|"
                    "điểm đánh giá|xếp hạng|tải về tại đây|file đính kèm|tệp đính kèm|tài liệu đính kèm|"
                    "văn bản đính kèm|đính kèm|cho điểm|chấm điểm|tải về:|tải danh sách|tải bản tin|tải file|"
                    "tải tài liệu|tải văn bản|tải phụ lục|lượt tải|hiển thị 1|trang 1 2|tổng số: |tổng số trang|"
                    "xếp hạng:"),
        .site_talk_openers =
            Phrases("bạn|bạn đọc|quý vị|quý khách|vui lòng|xin vui lòng|hãy|mời|hiện|hiện tại|chưa có|không có|"
                    "các|những|email|địa chỉ email|bình luận|ý kiến|phản hồi|trang|website|trình duyệt|chúng tôi|"
                    "để|tối đa|nhập|your|you|this|please|be the first|leave a|no comments"),
        .site_talk =
            Phrases("bình luận|gửi bình luận|lời bình|phản hồi của bạn|ý kiến của bạn|chưa có ý kiến|ý kiến nào|"
                    "chưa có phản hồi|đăng nhập|mật khẩu|email của bạn|cookie|cookies|javascript|trình duyệt|"
                    "kiểm duyệt|mã xác nhận|mã bảo mật|tài khoản của bạn|tiếng việt có dấu|ký tự|trường bắt buộc|"
                    "phiên làm việc|sử dụng site|comment|comments|browser|người đầu tiên|đánh giá cho bài viết|đánh giá bài viết"),
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
                    "gửi bình luận|bình luận của bạn|gửi bình luận của bạn|viết bình luận|ý kiến của bạn|ý kiến|"
                    "các ý kiến|gửi ý kiến|gửi ý kiến của bạn|gửi phản hồi|phản hồi|thông tin bạn đọc|"
                    "ý kiến độc giả|bình luận bạn đọc|thông báo|liên kết website|liên kết web|thống kê truy cập|"
                    "lượt truy cập|video nổi bật|thư viện ảnh|văn bản mới|các tin liên quan|chuyên mục khác|"
                    "thông tin khác|đang được quan tâm|được quan tâm|được quan tâm nhất|khám phá thêm chủ đề|"
                    "tuổi trẻ sao|thông tin tài khoản ngày|đọc tiếp về trang chủ đề|về trang chủ đề|"
                    "thăm dò ý kiến|bình chọn|khảo sát|đăng ký nhận bản tin|tin tức mới|tin tức mới nhất|"
                    "bài viết mới|bài viết mới nhất|tin bài mới|bạn đọc phản hồi|phản hồi bạn đọc|"
                    "phản hồi của bạn đọc|ý kiến phản hồi|bạn đọc bình luận|bình luận mới nhất|bình luận nổi bật|"
                    "quan tâm nhất|các bình luận|tất cả bình luận|hỏi đáp|bài cùng tác giả|cùng tác giả|"
                    "bài viết cùng tác giả|tin cùng mục|bài cùng mục|các tin cùng mục|tin cùng danh mục|"
                    "tin cùng thư mục|cùng danh mục|cùng mục|tin trước đó|tin tiếp theo|bài tiếp theo|bài trước|"
                    "bài kế tiếp|bài viết trước|bài viết kế tiếp|tin trước|tin sau|tin kế tiếp|previous post|"
                    "next post|previous|next|related posts|related articles|recent posts|tin mới đăng|"
                    "tin vừa đăng|vừa cập nhật|tin vừa cập nhật|mới cập nhật|tin quan tâm|bài nổi bật|"
                    "bài viết nổi bật|đáng chú ý|tin đáng chú ý|tin hot|tin nóng|nóng trong ngày|nổi bật|"
                    "tiêu điểm|tin tiêu điểm|nên đọc|nên xem|xem nhiều trong tuần|đọc nhiều trong tuần|"
                    "đọc nhiều tuần qua|bạn quan tâm|có thể bạn chưa biết|có thể bạn muốn đọc|gợi ý cho bạn|"
                    "dành riêng cho bạn|tin dành cho bạn|đề xuất cho bạn|tin theo ngày|xem tin theo ngày|tin cũ|"
                    "tin mới cũ|bài cũ|các bài khác cùng chuyên mục|những tin bài khác|những bài khác|"
                    "một số tin khác|những bài viết khác|sự kiện nổi bật|chuyên mục nổi bật|album ảnh|"
                    "thư viện video|video clip|video mới|video mới nhất|video liên quan|ảnh liên quan|"
                    "bài viết cùng chủ đề|bài cùng chủ đề|theo dòng sự kiện|dòng sự kiện|"
                    "văn bản chỉ đạo điều hành|văn bản mới ban hành|văn bản pháp luật|thủ tục hành chính|thăm dò|"
                    "lấy ý kiến góp ý|liên kết|liên kết trang|liên kết nhanh|website liên kết|thống kê|"
                    "thống kê truy cập website|số lượt truy cập|bản quyền|ý kiến - bình luận|ý kiến bình luận|"
                    "bình luận (facebook)|facebook comments|chia sẻ cảm nghĩ của bạn về bài viết này|"
                    "chia sẻ ý kiến của bạn|nhập bình luận của bạn|gửi câu hỏi|câu hỏi khác|chuyên trang|"
                    "tin tức liên quan khác|tin đọc nhiều nhất|tin xem nhiều nhất|đọc nhiều trong ngày|"
                    "mới - nóng|mới nóng|tin mới - nóng|nóng - mới|bài viết cũ|bài viết cũ hơn|"
                    "sự kiện sắp diễn ra|sự kiện sắp tới|những bài viết khác|từ khóa liên quan|chuyên mục|"
                    "ấn phẩm điện tử|ấn phẩm|xem thêm video|bạn đọc cần biết|được quan tâm nhiều|tin bài khác|"
                    "tin bài cũ hơn|tin bài mới hơn|tra cứu|danh mục|danh mục tin|chuyên mục tin"),
        .list_heads =
            Phrases("tin|bài|bài viết|tin bài|tin tức|các tin|các bài|các bài viết|các tin bài|những tin|"
                    "những bài|những bài viết|những tin bài|tin tức sự kiện|các tin tức|một số tin|"
                    "một số bài viết|thông tin|các thông tin|chuyên mục|các chuyên mục|các tin tức sự kiện|"
                    "thông báo|các thông báo|sự kiện|các sự kiện|hoạt động|các hoạt động|video|các video|văn bản|"
                    "các văn bản|chùm ảnh|hình ảnh|album|câu hỏi|các câu hỏi|bản tin|các bản tin|chuyên đề|"
                    "tin ảnh"),
        .list_tails =
            Phrases("khác|mới hơn|cũ hơn|đã đưa|đã đăng|cùng chuyên mục|cùng loại|cùng chủ đề|cùng danh mục|"
                    "mới nhất|mới|mới cập nhật|nổi bật|đọc nhiều|xem nhiều|đọc nhiều nhất|xem nhiều nhất|"
                    "được quan tâm|nóng|hot|trước|trước đó|tiếp theo|đã qua|tiêu điểm|cùng tác giả|cùng mục|"
                    "cùng thư mục|quan tâm|trong tuần|trong ngày|trong tháng|hôm nay|gần đây|mới đăng|vừa đăng|"
                    "đáng chú ý|kế tiếp"),
        .related =
            Phrases("tin liên quan|các tin liên quan|bài liên quan|bài viết liên quan|tin bài liên quan|"
                    "các bài viết liên quan|tin, bài liên quan|nội dung liên quan|xem thêm|đọc thêm|đọc tiếp|"
                    "xem tiếp|liên quan|chủ đề liên quan|có liên quan|tin tức liên quan|các tin tức liên quan|"
                    "bài, tin liên quan|tin - bài liên quan|các bài liên quan|thông tin liên quan|"
                    "các thông tin liên quan|xem thêm tin|xem thêm bài|mời xem thêm|mời đọc thêm|"
                    "sự kiện liên quan|tin tức cùng chủ đề|các tin bài liên quan|những tin liên quan|"
                    "những bài liên quan|>> xem thêm|read more|related"),
        .contents =
            Phrases("nội dung|nội dung chính|nội dung bài viết|mục lục|mục lục bài viết|trong bài này|"
                    "trong bài viết này|các nội dung chính|nội dung chính của bài viết|contents"),
        .see_also =
            Phrases("xem thêm|đọc thêm|tin liên quan|bài liên quan|bài viết liên quan|mời xem thêm|mời đọc thêm|"
                    "xem chi tiết tại|xem tại đây|xem lại|có thể bạn quan tâm|bạn có thể quan tâm|"
                    "có thể bạn thích|có thể bạn chưa biết|tin bài liên quan|các tin liên quan|bài cùng chủ đề|"
                    "cùng chủ đề|cùng chuyên mục|đừng bỏ lỡ|tin cùng chuyên mục|bài trước|bài tiếp theo|kỳ trước|"
                    "kỳ tới|kỳ sau|mời xem|mời đọc|bài đọc thêm|nên đọc|liên quan|đọc tiếp"),
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
                    "an ninh - quốc phòng|an ninh trật tự|quân sự|quân đội|thể thao|giáo dục|y tế|sức khỏe|"
                    "đời sống|pháp luật|khoa học|công nghệ|khoa học - công nghệ|khoa học và công nghệ|du lịch|"
                    "môi trường|thế giới|quốc tế|trong nước|địa phương|nông nghiệp|nông thôn mới|"
                    "nông nghiệp - nông thôn|xây dựng nông thôn mới|công nghiệp|giao thông|đô thị|xây dựng đảng|"
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
                    "bảo vệ nền tảng tư tưởng của đảng|quốc hội|hội đồng nhân dân|news|home|tin trong xã|"
                    "tin trong phường|tin phường|tin cơ sở|tin ngành|tin tức ngành|hoạt động ngành|"
                    "hoạt động của ngành|tin nội bộ|tin đơn vị|tin các đơn vị|tin hoạt động của lãnh đạo|"
                    "hoạt động đoàn thể|hoạt động hội|tin hội|tin hoạt động hội|kiểm tra - giám sát|"
                    "kiểm tra, giám sát|kiểm tra giám sát|tổ chức cán bộ|tổ chức - cán bộ|dân vận|tuyên giáo|"
                    "nội chính|lý luận|lý luận - thực tiễn|sinh hoạt chi bộ|tư tưởng|văn kiện|tư liệu|"
                    "tư liệu - văn kiện|hồ sơ - tư liệu|hồ sơ|nhân sự|bóng đá|thể thao trong nước|"
                    "thể thao quốc tế|các môn khác|v-league|lịch thi đấu|bảng xếp hạng|hậu trường|điện ảnh|"
                    "âm nhạc|phim|sách|mỹ thuật|sân khấu|thời trang|ẩm thực|làm đẹp|gia đình|tình yêu|giới trẻ|"
                    "nhịp sống trẻ|học đường|du học|hướng nghiệp|dinh dưỡng|khỏe đẹp|các bệnh|tư vấn|"
                    "tư vấn pháp luật|hỏi đáp pháp luật|văn bản pháp luật|an toàn giao thông|trật tự đô thị|"
                    "quy hoạch|nhà đất|chứng khoán|ngân hàng|bảo hiểm|thuế|hải quan|tiêu dùng|hàng hóa|giá cả|"
                    "xuất nhập khẩu|khuyến nông|khuyến công|thủy sản|lâm nghiệp|chăn nuôi|trồng trọt|"
                    "bảo vệ thực vật|thủy lợi|khí tượng thủy văn|dự báo thời tiết|thời tiết|"
                    "tài nguyên - môi trường|tài nguyên môi trường|biển và hải đảo|chủ quyền biển đảo|biên giới|"
                    "biên phòng|xây dựng quân đội|quân sự - quốc phòng|quân sự thế giới|đời sống quân ngũ|"
                    "hậu phương quân đội|vụ án|hình sự|pháp đình|phòng chống tội phạm|gương điển hình|"
                    "điển hình tiên tiến|thi đua - khen thưởng|thi đua khen thưởng|tấm lòng nhân ái|nhân ái|"
                    "từ thiện|góc ảnh|phóng sự ảnh|chùm ảnh|thư viện ảnh|ảnh đẹp|radio|truyền hình trực tuyến|"
                    "chuyên mục phát thanh|đọc báo giùm bạn|điểm báo|ý kiến|diễn đàn|đối thoại|"
                    "trò chuyện cuối tuần|phỏng vấn|chuyện hôm nay|chuyện đời thường|sự kiện - bình luận|"
                    "sự kiện và bình luận|bình luận - phê phán|trong tỉnh|trong nước và quốc tế|cả nước|khắp nơi|"
                    "vùng miền|miền núi|hải đảo|kiều bào|người việt|asean|châu á|châu âu|châu mỹ|phân tích|"
                    "quan hệ quốc tế|khám phá|cẩm nang|điểm đến|lễ hội|di sản|bản sắc|văn học|thơ|truyện ngắn|"
                    "sáng tác|nghiên cứu|trao đổi|đào tạo|sinh viên|hợp tác quốc tế|rao vặt|quảng cáo|"
                    "tin bảo hiểm|thư bạn đọc|đường dây nóng|hồi âm|an ninh mạng|số hóa|ai|công nghệ thông tin|"
                    "điện tử|viễn thông|khoa giáo|giáo dục - y tế|văn xã|tin chính|tin chính trị|hoạt động|"
                    "hoạt động - sự kiện|sự kiện nổi bật|dân số|trẻ em|bình đẳng giới|người cao tuổi|phụ nữ|"
                    "thanh niên|đoàn - hội|đoàn thanh niên|công đoàn|hội nông dân|hội phụ nữ|cựu chiến binh|"
                    "chuyên trang|nông thôn|nông dân|hợp tác xã|ocop|làng nghề"),
        .machines =
            Phrases("uploader|publisher|moderator|biên tập website|ban biên tập website|bbt website|admin|"
                    "administrator|webmaster|ban quản trị|quản trị|quản trị viên|quản trị hệ thống|super user|"
                    "superuser|root|system|host|editor|user|quản trị website|quản trị cổng|quantri|adminportal"),
        .poster =
            Phrases("đăng bởi|người đăng|người đăng tin|người đăng bài|người post|đăng tin|đăng bài|"
                    "được đăng bởi|được viết bởi|viết bởi|đăng tải bởi|gửi bởi|tạo bởi|người gửi|người nhập|"
                    "người tạo|by|bởi|post by|posted by|written by|by admin|by administrator|webmaster|"
                    "ban quản trị|admin|administrator|quản trị|quản trị viên|quản trị hệ thống"),
        .time_words =
            Phrases("ngày|đăng|ngày đăng|đăng ngày|ngày đăng tin|đăng lúc|lúc|vào lúc|vào|cập nhật|cập nhật lúc|"
                    "ngày cập nhật|cập nhật lần cuối|lần cập nhật cuối|cập nhật ngày|mới cập nhật|xuất bản|"
                    "ngày xuất bản|xuất bản ngày|xuất bản lúc|phát hành|ngày phát hành|thời gian|thời gian đăng|"
                    "ngày viết|ngày tạo|date|posted on|updated|published|gmt|utc|am|pm|sa|ch|giờ|phút|"
                    "giờ việt nam|thứ|chủ nhật|tháng|năm|h|ict|số|t|s|tin phát|tin phát lúc|phát lúc|"
                    "phát tin lúc|bản tin|bản tin phát lúc|phát hành lúc|tin đăng lúc|ngày phát|giờ phát|"
                    "thời điểm|thời điểm đăng|đã đăng|đăng tải|ngày đăng tải|đăng tải ngày|đăng tải lúc|ngày gửi|"
                    "gửi lúc|ngày tải lên|ngày đăng bài|đăng bài lúc|thời gian đăng tin|thời gian cập nhật|"
                    "posted|published on|last updated|modified|created|on|at|time|public date|hồi|"
                    "cập nhật mới nhất|cập nhật mới"),
        .update_words =
            Phrases("cập nhật|ngày cập nhật|lần cập nhật cuối|cập nhật lần cuối|mới cập nhật|updated"),
    };
    // clang-format on
}

} // namespace anban::readers::pasted
