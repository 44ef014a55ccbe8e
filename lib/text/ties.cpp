#include "text/ties.hpp"

#include <array>

namespace anban::text {
namespace {

using Word = std::string_view;

constexpr Word multipliers[] = {"trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"};

constexpr Word units[] = {
    // money
    "đồng", "₫", "usd", "vnd", "vnđ", "euro", "xu",
    // time
    "giờ", "h", "phút", "giây", "ngày", "tuần", "tháng", "quý", "năm", "tuổi", "thế kỷ", "thập kỷ",
    // length, area, volume, mass
    "mm", "cm", "dm", "m", "km", "mét", "cây số", "hải lý", "m²", "m2", "km²", "km2", "ha", "héc-ta", "hecta",
    "sào", "mẫu", "m³", "m3", "lít", "l", "ml", "kg", "g", "gam", "gram", "mg", "tạ", "yến", "tấn",
    // others
    "°c", "độ", "phần trăm", "kw", "kwh", "mw", "kv", "w", "v", "mb", "gb", "tb", "hz", "db", "lần", "điểm",
    "lượt"};

constexpr Word counted_nouns[] = {
    "người",        "ca",        "hộ",       "gia đình",   "em",        "cháu",       "đại biểu", "đảng viên",
    "đoàn viên",    "hội viên",  "học sinh", "sinh viên",  "thí sinh",  "giáo viên",  "cán bộ",   "công chức",
    "viên chức",    "công nhân", "lao động", "chiến sĩ",   "bệnh nhân", "trường hợp", "ý kiến",   "xã",
    "phường",       "thị trấn",  "huyện",    "quận",       "thị xã",    "thành phố",  "tỉnh",     "thôn",
    "xóm",          "ấp",        "bản",      "tổ",         "chi bộ",    "đảng bộ",    "cơ quan",  "đơn vị",
    "doanh nghiệp", "trường",    "lớp",      "phòng",      "dự án",     "công trình", "tuyến",    "căn",
    "nhà",          "chiếc",     "cái",      "con",        "cây",       "bộ",         "quyển",    "cuốn",
    "tờ",           "trang",     "bài",      "suất",       "giải",      "huy chương", "mục tiêu", "chỉ tiêu",
    "tiêu chí",     "nhiệm vụ",  "văn bản",  "nghị quyết", "nhóm",      "đội",        "đoàn",     "đợt",
    "vụ",           "vị trí",    "phiếu",    "nước",       "quốc gia"};

constexpr Word numbered_words[] = {
    "điều",      "khoản",    "điểm",       "tiết",    "chương",  "mục",       "phần",   "bảng",
    "hình",      "biểu",     "mẫu",        "sơ đồ",   "số",      "quý",       "khóa",   "khoá",
    "kỳ",        "thứ",      "lần",        "tập",     "quyển",   "trang",     "câu",    "bài",
    "đợt",       "vòng",     "hạng",       "cấp",     "bậc",     "loại",      "lớp",    "nhóm",
    "tổ",        "khu",      "thôn",       "xóm",     "ấp",      "đội",       "quận",   "phường",
    "thửa",      "lô",       "tờ",         "quốc lộ", "tỉnh lộ", "giai đoạn", "thế kỷ", "nghị quyết",
    "nghị định", "thông tư", "quyết định", "chỉ thị", "kết luận"};

constexpr Word numbered_whole_words[] = {"phụ lục", "tiểu mục", "lần thứ"};

constexpr Word lettered_words[] = {"điểm", "mẫu", "nhóm", "lớp", "hạng", "loại", "khu", "lô"};

constexpr Word days[] = {"ngày", "mùng", "mồng"};

constexpr Word dates[] = {"tháng", "năm"};

constexpr Word titles[] = {"tp",   "tx",  "tt", "gs", "pgs",  "ts",   "tskh", "ths",  "bs",
                           "bsck", "ncs", "ks", "ls", "nsnd", "nsưt", "nxb",  "ngnd", "ngưt"};

constexpr Word pointed_words[] = {"tm", "kt", "tl", "tuq", "q",  "p",  "h",
                                  "x",  "tr", "mr", "mrs", "ms", "dr", "st"};

constexpr Word honorifics[] = {
    "đồng chí",  "ông",      "bà",        "anh",          "chị",         "em",          "cô",
    "chú",       "bác",      "cháu",      "cụ",           "thầy",        "ngài",        "bác sĩ",
    "bác sỹ",    "giáo sư",  "tiến sĩ",   "tiến sỹ",      "thạc sĩ",     "thạc sỹ",     "kỹ sư",
    "luật sư",   "nhà báo",  "nhà thơ",   "nhà văn",      "nhạc sĩ",     "họa sĩ",      "nghệ nhân",
    "liệt sĩ",   "anh hùng", "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đại tá",
    "thượng tá", "trung tá", "thiếu tá",  "đại úy",       "thượng úy",   "trung úy",    "thiếu úy"};

constexpr Word places[] = {"tỉnh", "huyện", "quận", "xã",    "phường", "phố", "trấn", "thôn", "xóm",
                           "làng", "bản",   "ấp",   "đường", "sông",   "núi", "hồ",   "đảo",  "cầu"};

constexpr Word family_names[] = {"nguyễn", "trần",  "lê",    "phạm",   "hoàng", "huỳnh", "phan",   "vũ",
                                 "võ",     "đặng",  "bùi",   "đỗ",     "hồ",    "ngô",   "dương",  "lý",
                                 "đinh",   "đoàn",  "trịnh", "trương", "mai",   "đào",   "cao",    "lương",
                                 "lưu",    "hà",    "tạ",    "tô",     "tống",  "thái",  "châu",   "chu",
                                 "quách",  "vương", "triệu", "lâm",    "phùng", "kiều",  "nghiêm", "tăng",
                                 "thân",   "khổng", "mạc",   "nông",   "giang", "hứa",   "bạch",   "doãn"};

constexpr Word numbered_names[] = {"covid"};

constexpr std::array<TieRule, 14> rules{{
    {multiplier, "hơn 5~{}~đồng nữa", "đạt 4854,7~tỷ~đồng, tăng 7,5%", multipliers},
    {unit, "hơn 5~{} nữa", "lúc 10~giờ 30~phút; 38~°C; 60~km/h", units},
    {counted, "hơn 5~{} nữa", "Có 3~người ở 07~xã, 20~đại biểu", counted_nouns},
    {numbered, "theo {}~5 đã", "khoản~2 Điều~5 Chương~II, Nghị định số~30/2020/NĐ-CP; Quý~III; khóa~XIV",
     numbered_words},
    {numbered_whole, "theo {}~5 đã", "Phụ~lục~I; lần~thứ~XXVIII", numbered_whole_words},
    {lettered, "theo {}~b đã", "tại điểm~a khoản~2, điểm~đ", lettered_words},
    {day, "từ {}~05=tháng~3 năm~2020 đến", "Ngày~09/7/2020, ngày~05=tháng~01 năm~2026", days},
    {date, "vào {}~10 thì", "cuối tháng~3; trước năm~2030", dates},
    {title, "ở {}.~An", "ở TP.~Hồ=Chí=Minh; ThS.~Nguyễn=An; PGS.TS~Lê=Quang=Thụ", titles},
    {pointed, "ở {}.~An", "TM.~ỦY BAN NHÂN DÂN; KT.~CHỦ TỊCH; Q.~1", pointed_words},
    {honorific, "gặp {}=An rồi", "đồng chí=Trần=Phú và bà=Đinh=Thị=Mai", honorifics},
    {place, "về {} Nam=Sách rồi", "tại huyện Nam=Sách, tỉnh Hải=Dương", places},
    {family_name, "có {}=Văn=An rồi", "gồm Bùi=Văn=Thăng, Hồ=Ngọc=Lâm", family_names},
    {numbered_name, "dịch {}=19 đã", "phòng chống dịch Covid=19", numbered_names},
}};

/// Where the search for a word starts (FNV-1a).
constexpr std::size_t slot_of(Word word) {
    std::uint32_t hash = 0x811C9DC5;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193;
    return hash ^ hash >> 15;
}

/// The words of all rules with their bonds. Nearly every word of a text is asked for and isn't there, so most
/// slots are empty and all of them lie close together.
class Index {
public:
    constexpr Index() {
        for (const TieRule& rule : rules) {
            for (const Word word : rule.words) {
                add(word, rule.bond);
                if (const auto space = word.find(' '); space != Word::npos)
                    add(word.substr(0, space), first_half);
            }
        }
    }

    constexpr unsigned bonds_of(Word word) const {
        const std::uint16_t number = slots_[find(word)];
        return number == 0 ? 0 : entries_[number].bonds;
    }

private:
    struct Entry {
        Word word;
        unsigned bonds = 0;
    };

    /// The slot of a word, or the empty one where it would be.
    constexpr std::size_t find(Word word) const {
        std::size_t slot = slot_of(word) % slots_.size();
        while (slots_[slot] != 0 && entries_[slots_[slot]].word != word)
            slot = (slot + 1) % slots_.size();
        return slot;
    }

    constexpr void add(Word word, Bond bond) {
        std::uint16_t& number = slots_[find(word)];
        if (number == 0) {
            number = ++count_;
            entries_[number].word = word;
        }
        entries_[number].bonds |= bond;
    }

    std::array<std::uint16_t, 2048> slots_{}; ///< numbers of entries; 0 is none
    std::array<Entry, 512> entries_{};
    std::uint16_t count_ = 0;
};

constexpr Index index_of_words;

} // namespace

std::span<const TieRule> tie_rules() {
    return rules;
}

unsigned bonds_of(std::string_view lower) {
    return index_of_words.bonds_of(lower);
}

bool starts_line_badly(char32_t c) {
    switch (c) {
    case U',':
    case U';':
    case U':':
    case U'.':
    case U'?':
    case U'!':
    case U')':
    case U']':
    case U'}':
    case U'”':
    case U'’':
    case U'»':
    case U'…':
    case U'%':
    case U'‰':
        return true;
    default:
        return false;
    }
}

bool ends_line_badly(char32_t c) {
    switch (c) {
    case U'(':
    case U'[':
    case U'{':
    case U'“':
    case U'‘':
    case U'«':
        return true;
    default:
        return false;
    }
}

} // namespace anban::text
