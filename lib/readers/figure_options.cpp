#include "readers/figure_options.hpp"

#include "document/spelling.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace anban::readers {
namespace {

using document::Figure;
using document::Placement;
using document::Side;

/// A word of the source format with the other ways to write it.
template <typename Value>
struct Word {
    Value value;
    std::string_view name;
    std::vector<std::string_view> aliases;
};

enum class Key : std::uint8_t { placement, width, height, side };

const std::vector<Word<Key>>& keys() {
    static const std::vector<Word<Key>> words{
        {Key::placement, "placement", {"vị trí", "chỗ"}},
        {Key::width, "width", {"rộng", "bề rộng", "chiều rộng"}},
        {Key::height, "height", {"cao", "bề cao", "chiều cao"}},
        {Key::side, "side", {"bên", "phía"}},
    };
    return words;
}

const std::vector<Word<Placement>>& placements() {
    static const std::vector<Word<Placement>> words{
        {Placement::here, "here", {"tại chỗ", "ở đây"}},
        {Placement::top, "top", {"đầu trang", "trên cùng"}},
        {Placement::beside, "beside", {"cạnh chữ", "bên cạnh"}},
        {Placement::row, "row", {"hàng", "cùng hàng"}},
    };
    return words;
}

const std::vector<Word<Side>>& sides() {
    static const std::vector<Word<Side>> words{
        {Side::left, "left", {"trái"}},
        {Side::right, "right", {"phải"}},
        {Side::inner, "inner", {"trong"}},
        {Side::outer, "outer", {"ngoài"}},
    };
    return words;
}

/// The word that is meant, written in English or Vietnamese, with or without accents.
template <typename Value>
std::optional<Value> find(const std::vector<Word<Value>>& words, std::string_view written) {
    const std::u32string wanted = document::comparable(written);
    for (const bool bare : {false, true})
        for (const Word<Value>& word : words) {
            if (document::comparable(word.name) == wanted) return word.value;
            for (const std::string_view alias : word.aliases) {
                std::u32string known = document::comparable(alias);
                if (bare) known = document::without_marks(std::move(known));
                if (known == wanted) return word.value;
            }
        }
    return std::nullopt;
}

template <typename Value>
std::string_view name_of(const std::vector<Word<Value>>& words, Value value) {
    return std::find_if(words.begin(), words.end(),
                        [&](const Word<Value>& word) { return word.value == value; })
        ->name;
}

template <typename Value>
std::string list(const std::vector<Word<Value>>& words) {
    std::string out;
    for (const Word<Value>& word : words)
        out += (out.empty() ? "" : ", ") + std::string(word.name);
    return out;
}

struct Unit {
    std::string_view name;
    double points; ///< 0 for a share
};

/// A share of the text's width, or a length.
struct Extent {
    double share = 0;
    Pt length{0};
};

/// `40%`, `60mm`, `7,5 cm`; nothing for what is none, or is no width or height of a photo.
std::optional<Extent> read_extent(std::string_view text) {
    static constexpr std::array<Unit, 5> units{
        {{"%", 0}, {"mm", 72 / 25.4}, {"cm", 720 / 25.4}, {"in", 72}, {"pt", 1}}};
    constexpr double least = 2.8, most = 14400; // pt
    std::string digits(text);
    std::replace(digits.begin(), digits.end(), ',', '.');
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{}) return std::nullopt;
    std::string_view rest = text.substr(static_cast<std::size_t>(end - digits.data()));
    while (rest.starts_with(' '))
        rest.remove_prefix(1);
    const auto* unit =
        std::find_if(units.begin(), units.end(), [&](const Unit& known) { return known.name == rest; });
    if (unit == units.end()) return std::nullopt;
    const bool is_share = unit->points == 0;
    const double value = is_share ? number / 100 : number * unit->points;
    if (is_share ? !(value >= 0.05 && value <= 1) : !(value >= least && value <= most)) return std::nullopt;
    return is_share ? Extent{value, {}} : Extent{0, Pt{value}};
}

class OptionReader {
public:
    OptionReader(SourcePos at, const std::string& file, Figure& figure, Diagnostics& messages)
        : at_(at), file_(file), figure_(figure), messages_(messages) {}

    void read(const markdown::Attribute& attribute) {
        const auto key = find(keys(), attribute.key);
        if (!key)
            return warn("photo-option", attribute,
                        fmt::format("nobody knows `{}` of a photo: it is left out", attribute.key),
                        "there are: " + list(keys()) + ", and #name for references");
        document::FigureLook& look = figure_.look;
        switch (*key) {
        case Key::placement:
            return choose(placements(), attribute, look.placement);
        case Key::side:
            return choose(sides(), attribute, look.side);
        case Key::width:
            if (const auto width = read_extent(attribute.value)) {
                look.share = width->share;
                look.width = width->length;
            } else {
                bad_value(attribute, "a share of the text's width from 5% to 100%, or a length of 1 mm or "
                                     "more: 40%, 60mm, 7,5cm, 2in, 170pt");
            }
            return;
        case Key::height:
            if (const auto height = read_extent(attribute.value); height && height->share == 0)
                look.height = height->length;
            else
                bad_value(attribute, "a length of 1 mm or more: 4mm, 3,5cm, 12pt");
        }
    }

private:
    template <typename Value>
    void choose(const std::vector<Word<Value>>& words, const markdown::Attribute& attribute,
                std::optional<Value>& to) {
        if (const auto found = find(words, attribute.value))
            to = *found;
        else
            bad_value(attribute, list(words));
    }

    void bad_value(const markdown::Attribute& attribute, const std::string& allowed) {
        warn("photo-option", attribute,
             fmt::format("`{}` is no {} of a photo: it is left out", attribute.value, attribute.key),
             "allowed: " + allowed);
    }

    void warn(const char* code, const markdown::Attribute& attribute, std::string message, std::string hint) {
        // The brace and the keys before stand in the same line.
        const SourcePos place{at_.line, at_.column + static_cast<std::uint32_t>(attribute.column)};
        messages_.push_back({Severity::warning, code, file_, place, std::move(message), std::move(hint)});
    }

    SourcePos at_;
    const std::string& file_;
    Figure& figure_;
    Diagnostics& messages_;
};

} // namespace

void take_figure_options(const markdown::Attributes& said, SourcePos at, const std::string& file,
                         Figure& figure, Diagnostics& messages) {
    figure.label = said.label;
    OptionReader reader(at, file, figure, messages);
    for (const markdown::Attribute& attribute : said.values)
        reader.read(attribute);
}

std::string figure_options(const Figure& figure) {
    std::string out;
    const auto add = [&](const std::string& option) { out += (out.empty() ? "{" : " ") + option; };
    const document::FigureLook& look = figure.look;
    if (!figure.label.empty()) add('#' + figure.label);
    if (look.placement) add(fmt::format("placement={}", name_of(placements(), *look.placement)));
    if (look.share > 0) add(fmt::format("width={:.6g}%", look.share * 100));
    if (look.width.value > 0) add(fmt::format("width={:.6g}pt", look.width.value));
    if (look.height.value > 0) add(fmt::format("height={:.6g}pt", look.height.value));
    if (look.side) add(fmt::format("side={}", name_of(sides(), *look.side)));
    return out.empty() ? out : out + '}';
}

} // namespace anban::readers
