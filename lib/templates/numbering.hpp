// How numbers of lists and headings look: `{number:a})`, `{above}{number}.`, `Điều {number}.`
//
//   {number}       the number in digits; {number:I} {number:i} in Roman, {number:a} {number:A} in Vietnamese
//                  letters (a b c d đ e g h i k l m n o p q r s t u v x y, then aa ab …)
//   {above}        the numbers of the levels above, each with a full stop behind it: `2.1.`
//   {delimiter}    what stands behind the number in the source of a list: `.` or `)`
//   {{ }}          the signs themselves
#pragma once

#include "templates/reading.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anban::templates {

enum class NumberForm : std::uint8_t { decimal, lower_letter, upper_letter, lower_roman, upper_roman };

/// A number from 1 on in a form; what a form can't say (0, Roman numbers from 4000 on) stands in digits.
std::string number_text(std::uint64_t number, NumberForm form);

/// A label's text with its slots found. One without `{number}` is a bullet.
struct NumberPattern {
    struct Part {
        enum class Kind : std::uint8_t { literal, number, above, delimiter };
        Kind kind = Kind::literal;
        NumberForm form = NumberForm::decimal;
        std::string literal;
    };
    std::vector<Part> parts;

    /// What a list with such labels is called in the structure tree (ISO 32000-1, 14.8.5.5).
    ListNumbering numbering() const;
    /// `number` in this pattern's form, or nothing where the pattern shows none.
    std::string own(std::uint64_t number) const;
    std::string fill(std::uint64_t number, std::string_view above, char delimiter) const;
};

/// Finds the slots of a text; mistakes are errors at `at`. `{delimiter}` is known in lists only.
NumberPattern parse_number(Reader& reader, const Place& at, std::string_view text, bool in_list);

/// One text or an array of them, by depth.
void read_numbers(Reader& reader, const Node& node, std::vector<NumberPattern>& to, bool in_list);

/// True when a heading begins with a number of its own: `I.`, `2)`, `1.3`, `a)`, `Điều 5.`
bool has_own_number(std::string_view text);

} // namespace anban::templates
