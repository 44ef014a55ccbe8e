// Texts with slots: `Số {issue}[, {date:long}]`.
//
//   {field}            the value of a field; {a|b} of the first that has one
//   {field:filter}     as long date, short date, weekday, time, upper or lower case; filters may follow one
//                      another
//   [ … ]              a part that stands only where every slot in it has a value
//   {page} {pages}     in running heads and feet
//   {section} {section2} … {article}   there too; with :last the last one on the page
//   {{ }} [[ ]]        the signs themselves
//
// A text that has slots, none of which has a value, is empty as a whole.
#pragma once

#include "anban/diagnostics.hpp"
#include "base/date.hpp"
#include "templates/reading.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anban::templates {

using FieldIndex = std::uint16_t;

enum class Filter : std::uint8_t { long_date, short_date, weekday, time, upper, lower };

struct Piece {
    enum class Kind : std::uint8_t { literal, slot, page, pages, section, article };
    Kind kind = Kind::literal;
    std::uint16_t group = 0; ///< number of the optional part that it stands in, 0 for none
    std::string literal;
    std::vector<FieldIndex> fields; ///< of a slot: the first with a value counts
    std::vector<Filter> filters{};
    int level = 1;     ///< of a section
    bool last = false; ///< of a section or article: the last one on the page
};

/// A text with its slots found.
struct Pattern {
    std::vector<Piece> pieces;
    bool has_slots = false;
    bool empty() const { return pieces.empty(); }
};

/// The fields that a template may name: those that every document may have and its own of [fields].
class FieldNames {
public:
    FieldNames();
    /// Adds a field of the template, or finds the known one of that name; aliases of known fields count.
    FieldIndex declare(std::string_view name);
    std::optional<FieldIndex> find(std::string_view name) const;
    const std::vector<std::string>& names() const { return names_; }
    std::vector<std::string_view> views() const { return {names_.begin(), names_.end()}; }

private:
    std::vector<std::string> names_;
};

/// Finds the slots of a text; mistakes are errors at `at`. Page numbers are allowed where `running`.
Pattern parse_pattern(Reader& reader, const Place& at, std::string_view text, const FieldNames& fields,
                      bool running);

/// The values that fill slots.
class Values {
public:
    virtual ~Values() = default;
    virtual const std::string& text(FieldIndex field) const = 0;               ///< empty where there is none
    virtual const std::optional<DateTime>& moment(FieldIndex field) const = 0; ///< the value as a date
};

/// Fills a pattern.
std::string fill(const Pattern& pattern, const Values& values);

/// A part of a filled text of a running line: pieces other than slots of fields stay to be filled.
struct RunningPiece {
    Piece::Kind kind = Piece::Kind::literal;
    std::string text; ///< of a literal
    const Piece* piece = nullptr;
    std::uint16_t group = 0; ///< of the pattern's optional parts
    bool either = false;     ///< vanishes where no section or article of the pattern has a title
};
std::vector<RunningPiece> fill_running(const Pattern& pattern, const Values& values);

/// The filters' names, for documentation and schema.
std::vector<std::string_view> filter_names();

} // namespace anban::templates
