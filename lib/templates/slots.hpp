// Texts with slots: `Số {issue}[, {date:long}]`.
//
//   {field}            the value of a field; {a|b} of the first that has one
//   {field:filter}     as long date, short date, weekday, time, upper or lower case; filters may follow one
//   another [ … ]              a part that stands only where every slot in it has a value {page} {pages} in
//   running heads and feet
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
    enum class Kind : std::uint8_t { literal, slot, page, pages };
    Kind kind = Kind::literal;
    std::uint16_t group = 0; ///< number of the optional part that it stands in, 0 for none
    std::string literal;
    std::vector<FieldIndex> fields; ///< of a slot: the first with a value counts
    std::vector<Filter> filters;
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

/// In filled texts of running lines this control character ends a run, so that a field's own "{page}" is
/// never taken for the number of the page.
inline constexpr char run_end = '\x01';

/// Fills a pattern. In running lines page numbers stay as `{page}` and `{pages}`.
std::string fill(const Pattern& pattern, const Values& values, bool running = false);

/// The filters' names, for documentation and schema.
std::vector<std::string_view> filter_names();

} // namespace anban::templates
