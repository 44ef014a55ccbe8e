#include "text/vietnamese.hpp"

#include <fmt/format.h>

#include <array>

namespace anban::text {

std::u32string_view vietnamese_letters() {
    return U"àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
           U"ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ";
}

std::u32string_view vietnamese_signs() {
    return U"₫–—“”‘’…°²³½";
}

std::string_view weekday_name(int weekday) {
    constexpr std::array<std::string_view, 7> names = {"Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư",
                                                       "Thứ Năm",  "Thứ Sáu", "Thứ Bảy"};
    return weekday < 0 || weekday > 6 ? std::string_view{} : names[static_cast<std::size_t>(weekday)];
}

std::string long_date(const Date& date) {
    const int width = date.month < 3 ? 2 : 1;
    return fmt::format("ngày {:02} tháng {:0{}} năm {}", date.day, date.month, width, date.year);
}

std::string short_date(const Date& date) {
    return fmt::format("{:02}/{:02}/{:04}", date.day, date.month, date.year);
}

} // namespace anban::text
