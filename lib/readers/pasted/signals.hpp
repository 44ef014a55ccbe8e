// What the words of a line say: people and deeds that photos show, amounts and times that news tells.
#pragma once

#include "readers/pasted/captions.hpp"
#include "readers/pasted/line.hpp"
#include "readers/pasted/vocabulary.hpp"

#include <cstddef>
#include <string_view>

namespace anban::readers::pasted {

/// Keeps the reason of the strongest signal while adding up.
class Scale {
public:
    void add(int weight, std::string_view reason) {
        likeness_.score += weight;
        if (weight > strongest_) {
            strongest_ = weight;
            likeness_.reason = reason;
        }
    }
    Likeness total() const { return likeness_; }

private:
    Likeness likeness_;
    int strongest_ = 0;
};

/// Where the second sentence begins, or npos.
std::size_t second_sentence(std::string_view text);

/// `1. …`, `II. …`, `Phần 2: …`: numbers of sections.
bool has_section_number(const Line& line);

/// How much of a line's words stand in a neighbour, in percent.
int shared_words(const Line& line, const Line* neighbour);

bool is_speech(const Line& line, const Vocabulary& v);

/// `46 tấn`, `57%`: amounts, which news tells and photos don't show.
bool gives_amounts(std::string_view text, const Vocabulary& v);

/// Numbers that stand as words, years apart: a photo shows few.
std::size_t count_numbers(std::string_view text);

/// `Sông Hương tại Kim Long: 2,10m`: a row of figures.
bool is_row_of_figures(std::string_view text);

/// `Địa điểm: Quảng trường` is a row of a list, and any other colon that of a headline.
int weight_of_colon(std::string_view text);

/// `Cùng ngày, …`, `Nhận nhiệm vụ, …`: a comma within the first three words.
bool has_adverb_first(std::string_view text);

/// Ends with the day of the picture: `…, sáng 3/4.`, `…, ngày 2/11/2023.`
bool ends_with_day(std::string_view text);

/// A name stands inside: a surname and another capital.
bool names_a_person(const Line& line, const Vocabulary& v);

/// Begins with words of sub-headings, and no name behind them: `Đối tượng tham gia`, not `Đối tượng Lê Hải`.
bool begins_like_heading(const Line& line, const Vocabulary& v);

/// Bytes of the people that the text begins with, `các` and the like included; 0 where it begins otherwise.
std::size_t people_at_start(std::string_view text, const Vocabulary& v);

bool begins_with_people(const Line& line, const Vocabulary& v);

/// `Toàn cảnh …`, `Bản đồ …`: begins with what a photo shows. `Cảnh báo` shows nothing.
bool names_view(std::string_view text, const Vocabulary& v);

/// Deeds that a photo can show, at most 2, behind the people who do them: `học sinh` learn nothing yet.
int count_actions(const Line& line, const Vocabulary& v);

/// A place: 2 for the usual `tại`, 1 for other words of place.
int says_where(std::string_view text);

/// `Đối tượng Kiều Văn Sáng tại cơ quan công an`: a place right behind a person's name, and no deed between.
bool is_person_at_place(const Line& line, const Vocabulary& v);

/// `Anh dừng lại bên gốc sến.`: tells of somebody named before.
bool begins_with_pronoun(const Line& line, const Vocabulary& v);

/// `(bìa phải)`, `(thứ hai từ trái sang)`: who of the photo's people is meant.
bool says_who_stands_where(std::string_view text);

/// `Một số hình ảnh tại lễ hội:`
bool speaks_of_photos(const Line& line);

/// One or two whole sentences as a caption.
Likeness sentence_as_caption(const Line& line, const Neighbours& around);

} // namespace anban::readers::pasted
