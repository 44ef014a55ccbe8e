#include "templates/slots.hpp"

#include "document/fields.hpp"
#include "text/clean.hpp"
#include "text/vietnamese.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace anban::templates {
namespace {

constexpr std::array<std::pair<std::string_view, Filter>, 6> filters = {{{"long", Filter::long_date},
                                                                         {"short", Filter::short_date},
                                                                         {"weekday", Filter::weekday},
                                                                         {"time", Filter::time},
                                                                         {"upper", Filter::upper},
                                                                         {"lower", Filter::lower}}};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// Takes the front of `text` up to a separator, which is dropped.
std::string_view take_until(std::string_view& text, char separator) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view front = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return trimmed(front);
}

class Parser {
public:
    Parser(Reader& reader, const Place& at, const FieldNames& fields, bool running)
        : reader_(reader), at_(at), fields_(fields), running_(running) {}

    Pattern parse(std::string_view text) {
        while (!text.empty() && ok_) {
            const char c = text.front();
            const bool doubled = text.size() > 1 && text[1] == c;
            if (std::string_view("{}[]").find(c) == std::string_view::npos) {
                const std::size_t length = std::min(text.find_first_of("{}[]"), text.size());
                literal(text.substr(0, length));
                text.remove_prefix(length);
            } else if (doubled) {
                literal(text.substr(0, 1));
                text.remove_prefix(2);
            } else if (c == '{') {
                const std::size_t end = text.find('}');
                if (end == std::string_view::npos) {
                    error("a { without its }", "write {{ for the sign itself");
                    break;
                }
                slot(text.substr(1, end - 1));
                text.remove_prefix(end + 1);
            } else {
                bracket(c);
                text.remove_prefix(1);
            }
        }
        if (group_ != 0) error("a [ without its ]", "write [[ for the sign itself");
        return std::move(pattern_);
    }

private:
    void error(std::string message, std::string hint) {
        if (ok_) reader_.error(at_, "template-bad-text", std::move(message), std::move(hint));
        ok_ = false;
    }

    void literal(std::string_view text) {
        auto& pieces = pattern_.pieces;
        if (pieces.empty() || pieces.back().kind != Piece::Kind::literal || pieces.back().group != group_)
            pieces.push_back({Piece::Kind::literal, group_, {}, {}});
        pieces.back().literal += text;
    }

    void bracket(char c) {
        if (c == '[' && group_ == 0) {
            group_ = ++groups_;
            group_start_ = pattern_.pieces.size();
        } else if (c == ']' && group_ != 0) {
            const bool has_slot = std::any_of(
                pattern_.pieces.begin() + static_cast<std::ptrdiff_t>(group_start_), pattern_.pieces.end(),
                [](const Piece& p) { return p.kind != Piece::Kind::literal; });
            if (!has_slot)
                error("an optional part [ … ] without a slot", "write [[ and ]] for the signs themselves");
            group_ = 0;
        } else {
            error(fmt::format("a {} out of place", c),
                  c == '[' ? "optional parts don't nest"
                           : fmt::format("write {}{} for the sign itself", c, c));
        }
    }

    /// A slot for what only a page knows.
    static bool take_page_slot(std::string_view name, Piece& piece) {
        constexpr std::string_view section = "section";
        if (name == "page" || name == "pages") {
            piece.kind = name == "page" ? Piece::Kind::page : Piece::Kind::pages;
        } else if (name == "article") {
            piece.kind = Piece::Kind::article;
        } else if (name == section) {
            piece.kind = Piece::Kind::section;
        } else if (name.starts_with(section) && name.size() == section.size() + 1 && name.back() >= '1' &&
                   name.back() <= '5') {
            piece.kind = Piece::Kind::section;
            piece.level = name.back() - '0';
        } else {
            return false;
        }
        return true;
    }

    void slot(std::string_view inside) {
        pattern_.has_slots = true;
        Piece piece{Piece::Kind::slot, group_, {}, {}};
        std::string_view names = take_until(inside, ':');
        if (!(running_ && take_page_slot(names, piece))) {
            do {
                const std::string_view name = take_until(names, '|');
                if (const auto field = fields_.find(name)) {
                    piece.fields.push_back(*field);
                } else {
                    reader_.unknown(at_, "field", name, fields_.views());
                    ok_ = false;
                }
            } while (!names.empty());
        }
        while (!inside.empty()) {
            const std::string_view name = take_until(inside, ':');
            if (name == "last" &&
                (piece.kind == Piece::Kind::section || piece.kind == Piece::Kind::article)) {
                piece.last = true;
                continue;
            }
            const auto* known =
                std::find_if(filters.begin(), filters.end(), [&](const auto& f) { return f.first == name; });
            if (known == filters.end()) {
                reader_.unknown(at_, "filter", name, filter_names());
                ok_ = false;
            } else {
                piece.filters.push_back(known->second);
            }
        }
        pattern_.pieces.push_back(std::move(piece));
    }

    Reader& reader_;
    const Place& at_;
    const FieldNames& fields_;
    bool running_;
    bool ok_ = true;
    std::uint16_t group_ = 0, groups_ = 0;
    std::size_t group_start_ = 0;
    Pattern pattern_;
};

std::string filtered(std::string value, const std::optional<DateTime>& moment, Filter filter) {
    switch (filter) {
    case Filter::upper:
        return text::upper(value);
    case Filter::lower:
        return text::lower(value);
    case Filter::long_date:
        return moment ? text::long_date(moment->date) : value;
    case Filter::short_date:
        return moment ? text::short_date(moment->date) : value;
    case Filter::weekday:
        return moment ? std::string(text::weekday_name(weekday(moment->date))) : std::string();
    case Filter::time:
        return moment && moment->has_time ? fmt::format("{:02}:{:02}", moment->hour, moment->minute)
                                          : std::string();
    }
    return value;
}

std::string slot_value(const Piece& slot, const Values& values) {
    for (const FieldIndex field : slot.fields) {
        std::string value = values.text(field);
        if (value.empty()) continue;
        for (const Filter filter : slot.filters) {
            const bool of_date = filter != Filter::upper && filter != Filter::lower;
            value = filtered(std::move(value), of_date ? values.moment(field) : std::nullopt, filter);
        }
        if (!value.empty()) return value;
    }
    return {};
}

/// Walks through a pattern's pieces with the values of its slots, leaving out optional parts that lack one.
/// `put(piece, text)` adds to what is made, `size()` tells how much there is, `cut(size)` takes back.
/// True when the text stands at all: it has no slots, or one of them a value.
template <class Output>
bool walk(const Pattern& pattern, const Values& values, Output& output) {
    bool any_value = !pattern.has_slots;
    std::uint16_t group = 0;
    std::size_t group_start = 0; // where the optional part begins in the output
    bool group_whole = true;
    bool group_value = false;
    const auto end_group = [&] {
        if (group != 0 && !group_whole) output.cut(group_start);
        any_value = any_value || (group_whole && group_value);
    };
    for (const Piece& piece : pattern.pieces) {
        if (piece.group != group) {
            end_group();
            group = piece.group;
            group_start = output.size();
            group_whole = true;
            group_value = false;
        }
        if (piece.kind != Piece::Kind::slot) {
            output.put(piece, piece.literal);
            group_value = group_value || piece.kind == Piece::Kind::page || piece.kind == Piece::Kind::pages;
            continue;
        }
        const std::string value = slot_value(piece, values);
        if (!value.empty()) {
            output.put(piece, value);
            group_value = true;
        } else if (group != 0) {
            group_whole = false; // outside of optional parts an empty slot is just empty
        }
    }
    end_group();
    return any_value;
}

struct TextOutput {
    std::string text;
    void put(const Piece&, const std::string& more) { text += more; }
    std::size_t size() const { return text.size(); }
    void cut(std::size_t size) { text.resize(size); }
};

struct RunningOutput {
    std::vector<RunningPiece> pieces;
    void put(const Piece& piece, const std::string& text) {
        const bool is_text = piece.kind == Piece::Kind::literal || piece.kind == Piece::Kind::slot;
        const Piece::Kind kind = is_text ? Piece::Kind::literal : piece.kind;
        pieces.push_back({kind, text, &piece, piece.group, false});
    }
    std::size_t size() const { return pieces.size(); }
    void cut(std::size_t size) { pieces.resize(size); }
};

} // namespace

FieldNames::FieldNames() {
    for (const document::KnownField& field : document::known_fields())
        names_.emplace_back(field.key);
}

FieldIndex FieldNames::declare(std::string_view name) {
    if (const auto known = find(name)) return *known;
    names_.emplace_back(name);
    return static_cast<FieldIndex>(names_.size() - 1);
}

std::optional<FieldIndex> FieldNames::find(std::string_view name) const {
    auto at = std::find(names_.begin(), names_.end(), name);
    if (at == names_.end()) {
        const std::string canonical = document::canonical_key(name);
        if (!canonical.empty()) at = std::find(names_.begin(), names_.end(), canonical);
    }
    if (at == names_.end()) return std::nullopt;
    return static_cast<FieldIndex>(at - names_.begin());
}

Pattern parse_pattern(Reader& reader, const Place& at, std::string_view text, const FieldNames& fields,
                      bool running) {
    return Parser(reader, at, fields, running).parse(text);
}

std::string fill(const Pattern& pattern, const Values& values) {
    TextOutput output;
    return walk(pattern, values, output) ? std::move(output.text) : std::string();
}

std::vector<RunningPiece> fill_running(const Pattern& pattern, const Values& values) {
    RunningOutput output;
    if (walk(pattern, values, output)) return std::move(output.pieces);
    // No field has a value; a page may have a title.
    const auto titled = [](const RunningPiece& piece) {
        return piece.kind == Piece::Kind::section || piece.kind == Piece::Kind::article;
    };
    if (std::none_of(output.pieces.begin(), output.pieces.end(), titled)) return {};
    for (RunningPiece& piece : output.pieces)
        piece.either = true;
    return std::move(output.pieces);
}

std::vector<std::string_view> filter_names() {
    std::vector<std::string_view> names;
    names.reserve(filters.size());
    for (const auto& [name, filter] : filters)
        names.push_back(name);
    return names;
}

} // namespace anban::templates
