#include "templates/numbering.hpp"

#include "base/roman.hpp"
#include "text/clean.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace anban::templates {
namespace {

/// The Vietnamese alphabet as lists and points of law count by it: without ă â ê ô ơ ư, and f j w z are none.
constexpr std::array<std::string_view, 23> lower_letters = {"a", "b", "c", "d", "đ", "e", "g", "h",
                                                            "i", "k", "l", "m", "n", "o", "p", "q",
                                                            "r", "s", "t", "u", "v", "x", "y"};
constexpr std::array<std::string_view, 23> upper_letters = {"A", "B", "C", "D", "Đ", "E", "G", "H",
                                                            "I", "K", "L", "M", "N", "O", "P", "Q",
                                                            "R", "S", "T", "U", "V", "X", "Y"};

constexpr std::array<std::pair<std::string_view, NumberForm>, 5> form_words = {
    {{"1", NumberForm::decimal},
     {"a", NumberForm::lower_letter},
     {"A", NumberForm::upper_letter},
     {"i", NumberForm::lower_roman},
     {"I", NumberForm::upper_roman}}};

/// a … y, aa, ab … as columns of a sheet are named.
std::string letters(std::uint64_t number, const std::array<std::string_view, 23>& alphabet) {
    std::vector<std::string_view> signs;
    for (; number > 0; number = (number - 1) / alphabet.size())
        signs.push_back(alphabet[(number - 1) % alphabet.size()]);
    std::string out;
    for (auto sign = signs.rbegin(); sign != signs.rend(); ++sign)
        out += *sign;
    return out;
}

/// What stands between the braces of a slot.
bool read_slot(Reader& reader, const Place& at, std::string_view slot, bool in_list,
               NumberPattern::Part& part) {
    using Kind = NumberPattern::Part::Kind;
    const std::size_t colon = slot.find(':');
    const std::string_view name = slot.substr(0, colon);
    std::vector<std::string_view> names{"number", "above"};
    if (in_list) names.push_back("delimiter");
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        reader.unknown(at, "slot", name, names);
        return false;
    }
    part.kind = name == "number" ? Kind::number : name == "above" ? Kind::above : Kind::delimiter;
    if (colon == std::string_view::npos) return true;
    const std::string_view word = slot.substr(colon + 1);
    for (const auto& [known, form] : form_words) {
        if (known != word || part.kind != Kind::number) continue;
        part.form = form;
        return true;
    }
    if (part.kind != Kind::number)
        reader.error(at, "template-bad-text", "only {number} has a form", "take the “:…” out");
    else
        reader.error(at, "template-bad-text", "there is no form of numbers “" + std::string(word) + "”",
                     "allowed: 1, a, A, i, I");
    return false;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::string number_text(std::uint64_t number, NumberForm form) {
    constexpr std::uint64_t first_without_roman = 4000;
    if (number == 0) return "0";
    switch (form) {
    case NumberForm::lower_letter:
        return letters(number, lower_letters);
    case NumberForm::upper_letter:
        return letters(number, upper_letters);
    case NumberForm::lower_roman:
    case NumberForm::upper_roman:
        if (number < first_without_roman)
            return form == NumberForm::upper_roman ? text::upper(roman(static_cast<int>(number)))
                                                   : roman(static_cast<int>(number));
        break;
    case NumberForm::decimal:
        break;
    }
    return std::to_string(number);
}

ListNumbering NumberPattern::numbering() const {
    for (const Part& part : parts) {
        if (part.kind != Part::Kind::number) continue;
        switch (part.form) {
        case NumberForm::lower_letter:
            return ListNumbering::lower_alpha;
        case NumberForm::upper_letter:
            return ListNumbering::upper_alpha;
        case NumberForm::lower_roman:
            return ListNumbering::lower_roman;
        case NumberForm::upper_roman:
            return ListNumbering::upper_roman;
        case NumberForm::decimal:
            return ListNumbering::decimal;
        }
    }
    const std::string_view bullet = parts.empty() ? std::string_view{} : parts.front().literal;
    if (bullet.empty()) return ListNumbering::none;
    if (bullet == "◦" || bullet == "○") return ListNumbering::circle;
    if (bullet == "▪" || bullet == "■") return ListNumbering::square;
    return ListNumbering::disc;
}

std::string NumberPattern::own(std::uint64_t number) const {
    for (const Part& part : parts)
        if (part.kind == Part::Kind::number) return number_text(number, part.form);
    return {};
}

std::string NumberPattern::fill(std::uint64_t number, std::string_view above, char delimiter) const {
    std::string out;
    for (const Part& part : parts) {
        switch (part.kind) {
        case Part::Kind::literal:
            out += part.literal;
            break;
        case Part::Kind::number:
            out += number_text(number, part.form);
            break;
        case Part::Kind::above:
            out += above;
            break;
        case Part::Kind::delimiter:
            out += delimiter;
            break;
        }
    }
    return out;
}

NumberPattern parse_number(Reader& reader, const Place& at, std::string_view text, bool in_list) {
    NumberPattern out;
    const auto literal = [&]() -> std::string& {
        if (out.parts.empty() || out.parts.back().kind != NumberPattern::Part::Kind::literal)
            out.parts.emplace_back();
        return out.parts.back().literal;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '{' && c != '}') {
            literal() += c;
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == c) {
            literal() += c;
            ++i;
            continue;
        }
        const std::size_t end = c == '{' ? text.find('}', i) : std::string_view::npos;
        if (end == std::string_view::npos) {
            reader.error(at, "template-bad-text", std::string("“") + c + "” stands alone",
                         "write {number}, or {{ and }} for the signs themselves");
            return out;
        }
        NumberPattern::Part part;
        if (!read_slot(reader, at, text.substr(i + 1, end - i - 1), in_list, part)) return out;
        out.parts.push_back(std::move(part));
        i = end;
    }
    return out;
}

void read_numbers(Reader& reader, const Node& node, std::vector<NumberPattern>& to, bool in_list) {
    const auto add = [&](const Node& one) {
        std::string text;
        if (reader.read(one, text)) to.push_back(parse_number(reader, one.place, text, in_list));
    };
    to.clear();
    if (const auto* texts = node.array())
        std::for_each(texts->begin(), texts->end(), add);
    else
        add(node);
}

bool has_own_number(std::string_view text) {
    for (const std::string_view word : {"Điều ", "Chương ", "Phần ", "Mục ", "Bước "})
        if (text.starts_with(word)) text.remove_prefix(word.size());
    std::size_t end = 0;
    while (end < text.size() &&
           (is_digit(text[end]) || (text[end] == '.' && end > 0 && is_digit(text[end - 1]))))
        ++end;
    if (end > 0) // `1.3`, `2.`, `2)`, but not `2020` or `3 giải pháp`
        return text.substr(0, end).find('.') != std::string_view::npos ||
               (end < text.size() && std::string_view(")/:").find(text[end]) != std::string_view::npos);
    const std::size_t signs = std::min(text.find_first_not_of("IVXLC"), text.size());
    const bool letter =
        text.starts_with("đ") || text.starts_with("Đ") || (!text.empty() && is_letter(text[0]));
    end = signs > 0 ? signs : !letter ? 0 : text.starts_with("đ") || text.starts_with("Đ") ? 2 : 1;
    return end > 0 && end < text.size() && (text[end] == '.' || text[end] == ')') &&
           (end + 1 == text.size() || text[end + 1] == ' ');
}

} // namespace anban::templates
