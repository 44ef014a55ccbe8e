#include "templates/reading.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <tuple>

namespace anban::templates {
namespace {

std::string joined(const std::vector<std::string_view>& words) {
    return fmt::format("{}", fmt::join(words, ", "));
}

/// A number in front of a unit; both parts without the spaces between.
std::optional<std::pair<double, std::string_view>> number_and_unit(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    return std::pair{number, text};
}

std::optional<Length> length_of(std::string_view text) {
    const auto parts = number_and_unit(text);
    if (!parts) return std::nullopt;
    const auto [number, unit] = *parts;
    if (unit == "pt") return Length{number, Unit::pt};
    if (unit == "em") return Length{number, Unit::em};
    if (unit == "mm") return Length{Mm{number}.pt().value, Unit::pt};
    if (unit == "cm") return Length{Mm{number * 10}.pt().value, Unit::pt};
    if (unit == "in") return Length{number * 72, Unit::pt};
    return std::nullopt;
}

std::optional<Colour> colour_of(std::string_view text) {
    if (text.size() != 7 || text.front() != '#') return std::nullopt;
    std::uint32_t rgb = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + 7, rgb, 16);
    if (error != std::errc{} || end != text.data() + 7) return std::nullopt;
    return Colour{(rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0};
}

constexpr std::size_t longest_word = 64;

/// Letters to add, drop, replace or swap with their neighbour to make one word of the other.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    using Row = std::array<std::size_t, longest_word + 1>;
    Row rows[3] = {};
    std::iota(rows[0].begin(), rows[0].end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        Row& row = rows[i % 3];
        const Row& above = rows[(i + 2) % 3];
        const Row& above_that = rows[(i + 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), above[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], above_that[j - 2] + 1);
        }
    }
    return rows[a.size() % 3][b.size()];
}

constexpr std::string_view bad_value = "template-bad-value";

} // namespace

void Reader::error(const Place& at, std::string code, std::string message, std::string hint) {
    ++errors_;
    const auto order = [](const Place& p) { return std::tuple(p.file, p.at.line, p.at.column); };
    if (first_ && order(first_at_) <= order(at)) return;
    first_at_ = at;
    first_ = fail(FailureKind::bad_data, std::move(code), std::move(message), std::move(hint),
                  files_.at(at.file), at.at);
}

std::uint16_t Reader::add_file(std::string name) {
    files_.push_back(std::move(name));
    return static_cast<std::uint16_t>(files_.size() - 1);
}

void Reader::wrong_kind(const Node& node, std::string_view wanted) {
    error(node.place, std::string(bad_value), fmt::format("this is {}", kind_name(node)),
          fmt::format("write {}", wanted));
}

void Reader::unknown(const Place& at, std::string_view what, std::string_view word,
                     const std::vector<std::string_view>& allowed) {
    // One mistake is reported; the search for near words must not add up over a file that is wrong
    // throughout.
    constexpr int enough = 50;
    if (errors_ >= enough) return;
    const std::string_view near = nearest(word, allowed);
    error(at, fmt::format("template-unknown-{}", what), fmt::format("unknown {} “{}”", what, word),
          near.empty() ? fmt::format("one of: {}", joined(allowed))
                       : fmt::format("did you mean “{}”? One of: {}", near, joined(allowed)));
}

bool Reader::read(const Node& node, bool& to) {
    if (const bool* value = node.boolean()) {
        to = *value;
        return true;
    }
    wrong_kind(node, "true or false");
    return false;
}

bool Reader::read(const Node& node, std::string& to) {
    if (const std::string* value = node.text()) {
        to = *value;
        return true;
    }
    wrong_kind(node, "a text in quotes");
    return false;
}

bool Reader::read(const Node& node, int& to, int least, int most) {
    const auto* value = std::get_if<std::int64_t>(&node.value);
    if (value && *value >= least && *value <= most) {
        to = static_cast<int>(*value);
        return true;
    }
    const auto wanted = fmt::format("a whole number from {} to {}", least, most);
    if (value) {
        error(node.place, std::string(bad_value), fmt::format("{} is out of range", *value),
              "write " + wanted);
    } else {
        wrong_kind(node, wanted);
    }
    return false;
}

bool Reader::read(const Node& node, double& to, double least, double most) {
    const auto* whole = std::get_if<std::int64_t>(&node.value);
    const auto* real = std::get_if<double>(&node.value);
    const auto wanted = fmt::format("a number from {} to {}", least, most);
    if (!whole && !real) {
        wrong_kind(node, wanted);
        return false;
    }
    const double value = whole ? static_cast<double>(*whole) : *real;
    if (!(value >= least && value <= most)) {
        error(node.place, std::string(bad_value), fmt::format("{} is out of range", value),
              "write " + wanted);
        return false;
    }
    to = value;
    return true;
}

bool Reader::read(const Node& node, Length& to, Lengths kind, double least, double most) {
    const std::string units = kind == Lengths::any ? "mm, cm, in, pt or em" : "mm, cm, in or pt";
    const std::string example = kind == Lengths::page ? "“20 mm”" : "“4 mm”";
    Length length;
    if (const std::string* text = node.text()) {
        const auto read = length_of(*text);
        if (!read || (read->unit == Unit::em && kind != Lengths::any)) {
            error(node.place, std::string(bad_value), fmt::format("“{}” is not a length", *text),
                  fmt::format("a number with {}, such as {}", units, example));
            return false;
        }
        length = *read;
    } else if (std::holds_alternative<double>(node.value) ||
               std::holds_alternative<std::int64_t>(node.value)) {
        if (kind == Lengths::page) {
            error(node.place, std::string(bad_value), "a length without a unit",
                  fmt::format("a text with {}, such as {}", units, example));
            return false;
        }
        const auto* whole = std::get_if<std::int64_t>(&node.value);
        length.value = whole ? static_cast<double>(*whole) : std::get<double>(node.value);
    } else {
        wrong_kind(node, fmt::format("a length: a number with {}, such as {}", units, example));
        return false;
    }
    // An em is taken for 10 pt here: the range only keeps nonsense out.
    const double pt = length.unit == Unit::em ? length.value * 10 : length.value;
    if (!(pt >= least && pt <= most)) {
        error(node.place, std::string(bad_value), "a length out of range",
              fmt::format("from {} to {} pt", least, most));
        return false;
    }
    to = length;
    return true;
}

bool Reader::read(const Node& node, Pt& to, Lengths kind, double least, double most) {
    Length length;
    if (!read(node, length, kind, least, most)) return false;
    to = Pt{length.value};
    return true;
}

bool Reader::read(const Node& node, Colour& to) {
    std::string word;
    if (!read(node, word)) return false;
    if (const auto colour = colour_of(word)) {
        to = *colour;
        return true;
    }
    std::vector<std::string_view> names;
    for (const auto& [name, colour] : colours) {
        if (name == word) {
            to = colour;
            return true;
        }
        names.emplace_back(name);
    }
    const std::string_view near = nearest(word, names);
    error(node.place, std::string(bad_value), fmt::format("“{}” is not a colour", word),
          fmt::format("{}“#rrggbb”, or a name from [colours]: {}",
                      near.empty() ? "" : fmt::format("did you mean “{}”? ", near), joined(names)));
    return false;
}

bool Reader::read(const Node& node, std::vector<std::string>& to) {
    if (const std::string* one = node.text()) {
        to = {*one};
        return true;
    }
    const auto* items = node.array();
    if (!items) {
        wrong_kind(node, "a text in quotes, or an array of texts");
        return false;
    }
    std::vector<std::string> all;
    for (const Node& item : *items) {
        if (!read(item, all.emplace_back())) return false;
    }
    to = std::move(all);
    return true;
}

const Table* Reader::table(const Node& node) {
    if (const Table* table = node.table()) return table;
    wrong_kind(node, "a table");
    return nullptr;
}

const std::vector<Node>* Reader::array(const Node& node) {
    if (const auto* items = node.array()) return items;
    wrong_kind(node, "an array");
    return nullptr;
}

bool Reader::read_font(const Node& node, std::string& family) {
    std::string name;
    if (!read(node, name)) return false;
    std::vector<std::string_view> known;
    for (const auto& [font, family_name] : fonts) {
        if (font == name) {
            family = family_name;
            return true;
        }
        known.emplace_back(font);
    }
    unknown(node.place, "font", name, known);
    return false;
}

bool Reader::read_style(const Node& node, std::uint16_t& index) {
    std::string name;
    if (!read(node, name)) return false;
    const auto at = std::lower_bound(style_names.begin(), style_names.end(), name);
    if (at != style_names.end() && *at == name) {
        index = static_cast<std::uint16_t>(at - style_names.begin());
        return true;
    }
    unknown(node.place, "style", name, {style_names.begin(), style_names.end()});
    return false;
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known) {
    // Long words are no misspellings; the bound also keeps the cost of hostile ones down.
    if (word.size() > longest_word) return {};
    std::string_view best;
    std::size_t best_distance = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string_view candidate : known) {
        if (candidate.size() > longest_word) continue;
        const std::size_t distance = edit_distance(candidate, word);
        if (distance >= best_distance) continue;
        best_distance = distance;
        best = candidate;
    }
    return best;
}

} // namespace anban::templates
