#include "fonts/catalogue_file.hpp"

#include "base/files.hpp"

// Debian's shared library lacks the symbols of the build without exceptions: the header brings them.
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace anban::fonts {
namespace {

constexpr std::size_t size_limit = 1'000'000;
constexpr std::int64_t format_version = 1;

/// Takes values out of the parsed file and remembers the first mistake.
class Reader {
public:
    explicit Reader(std::string file) : file_(std::move(file)) {}

    CatalogueFile read(const toml::table& root) {
        check_keys(root, {"version", "folders", "family"});
        if (root["version"].value<std::int64_t>() != format_version)
            mistake(root, fmt::format("the catalogue must say `version = {}`", format_version));
        CatalogueFile catalogue;
        for (std::string& folder : texts(root, "folders"))
            catalogue.folders.emplace_back(std::move(folder));
        const toml::array* families = root["family"].as_array();
        if (families == nullptr || families->empty()) {
            mistake(root, "the catalogue names no [[family]]");
            return catalogue;
        }
        for (const toml::node& node : *families) {
            if (const toml::table* table = node.as_table())
                catalogue.families.push_back(family(*table));
            else
                mistake(node, "write every family as a table of its own: [[family]]");
        }
        check_names(*families, catalogue);
        return catalogue;
    }

    const std::optional<Failure>& first_mistake() const { return mistake_; }

private:
    FamilyEntry family(const toml::table& table) {
        check_keys(table,
                   {"name", "aliases", "package", "regular", "bold", "italic", "bold-italic", "fallback"});
        FamilyEntry entry;
        entry.name = text(table, "name", true);
        entry.aliases = texts(table, "aliases");
        entry.package = text(table, "package", false);
        entry.files[manner_index(false, false)] = file_name(table, "regular", true);
        entry.files[manner_index(true, false)] = file_name(table, "bold", false);
        entry.files[manner_index(false, true)] = file_name(table, "italic", false);
        entry.files[manner_index(true, true)] = file_name(table, "bold-italic", false);
        entry.fallback = texts(table, "fallback");
        return entry;
    }

    std::string text(const toml::table& table, std::string_view key, bool required) {
        const toml::node* node = table.get(key);
        if (node == nullptr) {
            if (required) mistake(table, fmt::format("`{}` is missing", key));
            return {};
        }
        auto value = node->value_exact<std::string>();
        if (!value || value->empty()) mistake(*node, fmt::format("`{}` must be a text in quotes", key));
        return value.value_or(std::string());
    }

    std::string file_name(const toml::table& table, std::string_view key, bool required) {
        std::string name = text(table, key, required);
        if (name.find('/') != std::string::npos)
            mistake(*table.get(key), fmt::format("`{}` must be a file name without a folder", key));
        return name;
    }

    std::vector<std::string> texts(const toml::table& table, std::string_view key) {
        std::vector<std::string> all;
        const toml::node* node = table.get(key);
        if (node == nullptr) return all;
        const toml::array* array = node->as_array();
        if (array == nullptr)
            mistake(*node, fmt::format("`{}` must be a list of texts: [\"…\"]", key));
        else {
            for (const toml::node& item : *array) {
                if (auto value = item.value_exact<std::string>())
                    all.push_back(std::move(*value));
                else
                    mistake(item, fmt::format("`{}` must hold texts in quotes only", key));
            }
        }
        return all;
    }

    void check_keys(const toml::table& table, std::initializer_list<std::string_view> known) {
        for (const auto& [key, node] : table) {
            if (std::find(known.begin(), known.end(), key.str()) == known.end())
                mistake(node,
                        fmt::format("unknown key `{}`; known are: {}", key.str(), fmt::join(known, ", ")));
        }
    }

    /// A fallback must be one of the families.
    void check_names(const toml::array& nodes, const CatalogueFile& catalogue) {
        for (std::size_t i = 0; i < catalogue.families.size(); ++i) {
            for (const std::string& name : catalogue.families[i].fallback) {
                const bool known = std::any_of(catalogue.families.begin(), catalogue.families.end(),
                                               [&](const FamilyEntry& other) { return other.name == name; });
                if (!known)
                    mistake(nodes[i], fmt::format("`fallback` names \"{}\", which is no family", name));
            }
        }
    }

    void mistake(const toml::node& node, std::string message) {
        if (mistake_) return;
        const toml::source_position at = node.source().begin;
        mistake_ = fail(FailureKind::bad_data, "font-catalogue", std::move(message), {}, file_,
                        {at.line, at.column});
    }

    std::string file_;
    std::optional<Failure> mistake_;
};

} // namespace

Result<CatalogueFile> read_catalogue_file(const std::filesystem::path& file) {
    Result<std::string> bytes = read_file(file, size_limit);
    if (!bytes) return bytes.failure();
    const toml::parse_result parsed = toml::parse(*bytes, file.string());
    if (!parsed) {
        const toml::source_position at = parsed.error().source().begin;
        return fail(FailureKind::bad_data, "font-catalogue", std::string(parsed.error().description()), {},
                    file.string(), {at.line, at.column});
    }
    Reader reader(file.string());
    CatalogueFile catalogue = reader.read(parsed.table());
    if (reader.first_mistake()) return *reader.first_mistake();
    return catalogue;
}

} // namespace anban::fonts
