// The only file that includes toml++: it takes long to compile. Debian's shared library is built with
// exceptions, so the parser is compiled here, without.
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
// Some of the parser's assertions fail on mistakes (`[{`) that it goes on to report as errors.
#define TOML_ASSERT(expression) static_assert(true)
#include "templates/toml.hpp"

#include "templates/stray.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

namespace anban::templates {
namespace {

SourcePos position(const toml::source_region& region) {
    return {static_cast<std::uint32_t>(region.begin.line), static_cast<std::uint32_t>(region.begin.column)};
}

/// Copies the parser's tree; its depth is bounded by the parser (256).
class Copy {
public:
    explicit Copy(std::uint16_t file) : file_(file) {}

    Table table(const toml::table& from) const {
        Table to;
        to.reserve(from.size());
        for (const auto& [key, value] : from) { // a sorted map
            to.push_back({std::string(key.str()), {file_, position(key.source())}, node(value)});
        }
        return to;
    }

private:
    Node node(const toml::node& from) const {
        Node to;
        to.place = {file_, position(from.source())};
        if (const auto* table_value = from.as_table()) {
            to.value = table(*table_value);
        } else if (const auto* array = from.as_array()) {
            std::vector<Node> items;
            items.reserve(array->size());
            for (const auto& item : *array)
                items.push_back(node(item));
            to.value = std::move(items);
        } else if (const auto* text = from.as_string()) {
            to.value = text->get();
        } else if (const auto* whole = from.as_integer()) {
            to.value = whole->get();
        } else if (const auto* number = from.as_floating_point()) {
            to.value = number->get();
        } else if (const auto* boolean = from.as_boolean()) {
            to.value = boolean->get();
        }
        return to;
    }

    std::uint16_t file_;
};

} // namespace

Result<Table> parse_toml(std::string_view bytes, const std::string& file, std::uint16_t index) {
    if (const auto stray = find_stray(bytes)) {
        return fail(FailureKind::bad_data, "template-syntax",
                    fmt::format("“{}” stands where TOML takes only ASCII", stray->letter),
                    stray->in_text ? "put the text on one line instead of ending a line in a backslash"
                                   : "put keys and texts with Vietnamese letters in quotes",
                    file, stray->at);
    }
    const toml::parse_result parsed = toml::parse(bytes);
    if (!parsed) {
        const toml::parse_error& error = parsed.error();
        return fail(FailureKind::bad_data, "template-syntax", std::string(error.description()),
                    "the file must be TOML: key = value, texts in quotes, tables in [brackets]", file,
                    position(error.source()));
    }
    return Copy(index).table(parsed.table());
}

} // namespace anban::templates
