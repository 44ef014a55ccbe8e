"""Vietnamese prose for measuring: made from a seed, never twice the same, in sentences and words of natural length.

A typesetter remembers the words that it has seen, so what counts is how often words come back. A text from here has about as many
different words in a thousand as local news has; names, places and figures are new in every text.
"""
import random

ONSETS = "b c ch d đ g gi h kh l m n nh ph qu r s t th tr v x".split()
RIMES = {  # written with each of the tones that it can bear
    "open": "a á à ả ã ạ|ai ái ài ải ãi ại|ao áo ào ảo ão ạo|âu ấu ầu ẩu ẫu ậu|oa óa òa ỏa õa ọa|ưu ứu ừu ửu ữu ựu",
    "nasal": "an án àn ản ãn ạn|ang áng àng ảng ãng ạng|âm ấm ầm ẩm ẫm ậm|ong óng òng ỏng õng ọng|ương ướng ường ưởng ưỡng ượng|ung úng ùng ủng ũng ụng|anh ánh ành ảnh ãnh ạnh",
    "stop": "at át ạt|ăc ắc ặc|ơp ớp ợp|uôc uốc uộc|ut út ụt",
}
SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Vũ Phan Đặng Bùi Đỗ Hồ Ngô Dương Lý Đoàn Trịnh Mai Đào Cao Tạ".split()
MIDDLES = "Văn Thị Đức Hữu Quang Minh Ngọc Thanh Xuân Đình Công Thu Hồng Bích Kim Quốc Việt Anh Gia Bá".split()
GIVEN = ("An Bình Chi Cường Dung Dũng Giang Hà Hải Hạnh Hiền Hòa Hùng Hương Khánh Lan Liên Linh Long Mai Nam Nga Nhung Oanh Phú Phúc "
         "Phương Quân Quyên Sơn Tâm Thảo Thắng Thủy Tiến Toàn Trang Trung Tú Tuấn Tuyết Vân Vinh Yến").split()
POSTS = ["Chủ tịch UBND xã", "Bí thư Đảng ủy", "Phó Bí thư Thường trực", "Trưởng phòng Nông nghiệp", "Chủ tịch Hội Nông dân",
         "Giám đốc hợp tác xã", "Hiệu trưởng trường tiểu học", "Trạm trưởng y tế", "Trưởng thôn", "Chủ tịch Hội Phụ nữ",
         "Bí thư Đoàn thanh niên", "Phó Chủ tịch HĐND", "Kế toán trưởng", "Chi cục trưởng", "Trưởng Ban Dân vận"]
BODIES = ["Ban Chấp hành Đảng bộ", "Ủy ban nhân dân", "Hội đồng nhân dân", "Mặt trận Tổ quốc", "Hội Cựu chiến binh", "Hợp tác xã nông nghiệp",
          "Ban quản lý dự án", "Đoàn giám sát", "Tổ công tác liên ngành", "Công ty khai thác thủy lợi", "Trung tâm khuyến nông", "Phòng Tài chính",
          "Trường trung học cơ sở", "Trạm y tế", "Ban chỉ huy quân sự", "Hội Người cao tuổi", "Quỹ tín dụng nhân dân", "Tổ hợp tác trồng rau"]
ACTIONS = ["khảo sát", "nghiệm thu", "khởi công", "bàn giao", "rà soát", "thống kê", "kiểm tra đột xuất", "hướng dẫn", "vận động đóng góp cho",
           "phê duyệt dự toán của", "công bố quy hoạch", "lấy ý kiến nhân dân về", "tổ chức sơ kết", "triển khai kế hoạch", "tháo gỡ vướng mắc của",
           "đôn đốc tiến độ", "nhân rộng mô hình", "đánh giá chất lượng", "giải ngân vốn cho", "ký giao ước thi đua về", "gia cố", "nạo vét",
           "chuyển giao kỹ thuật cho", "trao giấy chứng nhận cho", "cấp phép hoạt động của", "xử lý dứt điểm tồn tại ở"]
THINGS = ["tuyến đường bê tông liên thôn", "trạm bơm tiêu úng", "nhà văn hóa cộng đồng", "vùng lúa chất lượng cao", "khu chăn nuôi xa dân cư",
          "hệ thống chiếu sáng công cộng", "chợ đầu mối nông sản", "điểm thu gom rác thải", "dãy phòng học hai tầng", "tủ sách thiếu nhi",
          "vườn ươm giống cây ăn quả", "kênh mương nội đồng", "đê bao chống lũ", "mô hình nuôi cá lồng", "nghề dệt chiếu truyền thống",
          "nhà máy nước sạch", "bãi đỗ xe khách", "cầu dân sinh qua sông", "lớp dạy nghề may công nghiệp", "đội bóng chuyền nữ",
          "quỹ khuyến học dòng họ", "cánh đồng mẫu lớn", "sản phẩm OCOP bốn sao", "tổ tiết kiệm vay vốn", "phong trào hiến đất mở đường",
          "bếp ăn bán trú", "đài truyền thanh thông minh", "hồ chứa nước đầu nguồn", "vùng trồng vải thiều xuất khẩu", "khu di tích đình làng"]
AIMS = ["nhằm nâng cao thu nhập cho bà con", "để kịp phục vụ vụ mùa", "trước khi bước vào mùa mưa bão", "theo đúng tiến độ đã cam kết",
        "góp phần giảm nghèo bền vững", "giúp học sinh đến trường an toàn", "qua đó giữ gìn bản sắc quê hương", "với sự đồng thuận của nhân dân",
        "bằng nguồn vốn xã hội hóa", "trong khuôn khổ chương trình nông thôn mới", "sau nhiều năm chờ đợi", "mà không phát sinh khiếu kiện",
        "bảo đảm vệ sinh môi trường", "theo phương châm dân biết, dân bàn, dân làm, dân kiểm tra", "phù hợp với quy hoạch chung của tỉnh",
        "nhờ ứng dụng công nghệ số", "dưới sự giám sát của cộng đồng", "tạo việc làm ổn định cho lao động trẻ"]
REMARKS = ["thời tiết diễn biến phức tạp", "giá vật tư tăng cao", "nguồn nhân lực còn thiếu", "mặt bằng được bàn giao chậm", "dịch bệnh được khống chế",
           "người dân tích cực hưởng ứng", "năng suất vượt xa dự kiến", "thị trường tiêu thụ mở rộng", "lưu lượng xe qua lại lớn",
           "hồ sơ thủ tục đã hoàn tất", "nước sông lên nhanh bất thường", "nhiều hộ mạnh dạn chuyển đổi", "kinh phí được cấp đủ và đúng hạn",
           "cán bộ cơ sở nhiệt tình, trách nhiệm", "đất đai manh mún, khó cơ giới hóa", "lớp trẻ ngày càng gắn bó với quê hương"]
MEASURES = ["tỷ đồng", "triệu đồng", "ha", "tấn", "hộ", "km", "lượt người", "tạ/ha", "m³", "con giống", "suất học bổng", "ngày công"]
LINKS = ["Bên cạnh đó", "Đáng chú ý", "Trước mắt", "Cùng ngày", "Theo kế hoạch", "Tuy nhiên", "Nhờ vậy", "Ngoài ra", "Trong thời gian tới", "Thực tế cho thấy",
         "Từ đầu năm đến nay", "Đến thời điểm này", "Với tinh thần ấy", "Về lâu dài"]
FRAMES = [
    "{Link}, {body} {place} đã {action} {thing} {aim}.",
    "Phát biểu tại buổi làm việc, {post} {person} cho biết {remark}, vì vậy {body} sẽ {action} {thing} và {action} {thing} trong quý {quarter}.",
    "Tính đến ngày {date}, {place} có {figure} tham gia {thing}, đạt {percent} kế hoạch, tăng {percent} so với cùng kỳ năm {year}.",
    "Mặc dù {remark}, {body} vẫn {action} {thing} {aim}; tổng kinh phí {figure}, trong đó nhân dân đóng góp {figure}.",
    "Ông {person}, {post} {place}, chia sẻ: “{Remark}, gia đình tôi thu được {figure}, trừ chi phí còn lãi {figure} mỗi vụ”.",
    "Các đại biểu thảo luận, thống nhất {action} {thing}, đồng thời giao {body} {action} {thing} {aim}.",
    "{Body} {place} hiện quản lý {figure}, {remark}.",
    "{Link}, {remark} nên {thing} ở {place} phải lùi đến ngày {date}.",
    "Bà {person} là một trong {figure} đầu tiên đăng ký {action} {thing}, {aim}.",
    "Kết luận, đồng chí {person}, {post}, yêu cầu {body} khẩn trương {action} {thing}, phân công rõ người, rõ việc, rõ thời hạn, rõ kết quả.",
    "Năm {year}, {place} phấn đấu {action} {thing} tại {place} và {place}, với {figure}, {aim}.",
    "Hết năm {year}, {thing} đã phục vụ {figure}; {remark}.",
]


class Prose:
    """Everything that one text needs, from one seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, items):
        return self.random.choice(items)

    def syllable(self):
        return self.pick(ONSETS) + self.pick(self.pick(RIMES[self.pick(list(RIMES))].split("|")).split())

    def place(self):
        kind = self.pick(["xã", "thôn", "huyện", "phường", "làng", "thị trấn"])
        return f"{kind} {self.syllable().capitalize()} {self.syllable().capitalize()}"

    def person(self):
        return f"{self.pick(SURNAMES)} {self.pick(MIDDLES)} {self.pick(GIVEN)}"

    def figure(self):
        number = self.pick([f"{self.random.randint(11, 999)}", f"{self.random.randint(1, 9)}.{self.random.randint(100, 999)}",
                            f"{self.random.randint(10, 99)},{self.random.randint(1, 9)}"])
        return f"{number} {self.pick(MEASURES)}"

    def date(self):
        return f"{self.random.randint(1, 28):02}/{self.random.randint(1, 12):02}/{self.year()}"

    def year(self):
        return self.random.randint(2015, 2026)

    def sentence(self):
        makers = {"link": lambda: self.pick(LINKS), "body": lambda: self.pick(BODIES), "place": self.place, "action": lambda: self.pick(ACTIONS),
                  "thing": lambda: self.pick(THINGS), "aim": lambda: self.pick(AIMS), "post": lambda: self.pick(POSTS), "person": self.person,
                  "remark": lambda: self.pick(REMARKS), "quarter": lambda: self.pick(["I", "II", "III", "IV"]), "date": self.date,
                  "percent": lambda: f"{self.random.randint(3, 130)},{self.random.randint(1, 9)}%", "figure": self.figure,
                  "year": lambda: str(self.year())}
        out, rest = "", self.pick(FRAMES)
        while "{" in rest:
            before, rest = rest.split("{", 1)
            name, rest = rest.split("}", 1)
            text = makers[name.lower()]()
            out += before + (text[0].upper() + text[1:] if name[0].isupper() else text)
        return out + rest

    def paragraph(self, sentences):
        return " ".join(self.sentence() for _ in range(sentences))

    def heading(self):
        text = f"{self.pick(ACTIONS)} {self.pick(THINGS)} tại {self.place()}"
        return text[0].upper() + text[1:]
