// Finding templates, following `extends`, and turning the joined tree into a Template.
#include "base/files.hpp"
#include "templates/template.hpp"
#include "templates/ties.hpp"
#include "templates/toml.hpp"
#include "templates/vocabulary.hpp"
#include "text/clean.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace anban::templates {
namespace {

namespace fs = std::filesystem;

constexpr int format_version = 1;
constexpr std::size_t largest_file = 256'000;
constexpr std::size_t longest_chain = 20; // of extends

// ── Finding

bool is_path(const std::string& name) {
    return name.find('/') != std::string::npos || fs::path(name).extension() == ".toml";
}

bool is_file(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(path, error);
}

/// Template files of the folders by name; earlier folders go before later ones.
std::vector<fs::path> files_of(const std::vector<fs::path>& folders) {
    std::vector<fs::path> all;
    for (const fs::path& folder : folders) {
        std::vector<fs::path> here;
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
            if (at->path().extension() == ".toml" && is_file(at->path())) here.push_back(at->path());
        }
        std::sort(here.begin(), here.end());
        for (fs::path& file : here) {
            const bool hidden = std::any_of(all.begin(), all.end(),
                                            [&](const fs::path& p) { return p.stem() == file.stem(); });
            if (!hidden) all.push_back(std::move(file));
        }
    }
    std::sort(all.begin(), all.end(),
              [](const fs::path& a, const fs::path& b) { return a.stem() < b.stem(); });
    return all;
}

Failure no_template(const std::string& name, const std::vector<fs::path>& folders) {
    std::vector<std::string> names;
    for (const fs::path& file : files_of(folders))
        names.push_back(file.stem().string());
    const std::vector<std::string_view> views(names.begin(), names.end());
    const std::string_view near = nearest(name, views);
    return fail(FailureKind::no_input, "template-missing", fmt::format("there is no template “{}”", name),
                fmt::format("{}there are: {}; or give a file that ends in .toml",
                            near.empty() ? "" : fmt::format("did you mean “{}”? ", near),
                            names.empty() ? "none" : fmt::format("{}", fmt::join(names, ", "))));
}

/// The first of the folders' files of that name that isn't in `taken`; the last resort is one that is, so
/// that a template may extend its namesake of a later folder.
std::optional<fs::path> look_up(const std::string& name, const std::vector<fs::path>& folders,
                                const std::vector<fs::path>& taken) {
    std::optional<fs::path> last_resort;
    for (const fs::path& folder : folders) {
        fs::path file = folder / (name + ".toml");
        if (!is_file(file)) continue;
        std::error_code error;
        if (std::find(taken.begin(), taken.end(), fs::weakly_canonical(file, error)) == taken.end())
            return file;
        if (!last_resort) last_resort = std::move(file);
    }
    return last_resort;
}

// ── Reading a chain of files

constexpr std::array<std::string_view, 4> own_keys = {"anban-template", "title", "description", "extends"};

/// A template's tree joined with those that it extends.
struct Chain {
    std::vector<std::string> files;
    Table root;
};

class ChainReader {
public:
    explicit ChainReader(const std::vector<fs::path>& folders) : folders_(folders) {}

    Result<Chain> read(const std::string& name_or_file) {
        std::optional<fs::path> next = is_path(name_or_file) ? std::optional<fs::path>(name_or_file)
                                                             : look_up(name_or_file, folders_, {});
        if (!next) return no_template(name_or_file, folders_);
        while (next) {
            if (auto problem = add(*next)) return std::move(*problem);
            const Node* parent = find(tables_.back(), "extends");
            next.reset();
            if (!parent) break;
            auto found = parent_file(*parent);
            if (!found) return found.failure();
            next = *found;
        }
        return join();
    }

private:
    /// Reads one file more.
    std::optional<Failure> add(const fs::path& file) {
        auto bytes = read_file(file, largest_file);
        if (!bytes) return bytes.failure();
        const std::string name = file.string();
        if (!text::surely_nfc(*bytes)) {
            auto decoded = text::decode(*bytes, name);
            if (!decoded) return decoded.failure();
            *bytes = text::normalise(*decoded, name).text;
        }
        auto table = parse_toml(*bytes, name, static_cast<std::uint16_t>(files_.size()));
        if (!table) return table.failure();
        files_.push_back(name);
        std::error_code error;
        canonical_.push_back(fs::weakly_canonical(file, error));
        tables_.push_back(*std::move(table));
        return version_problem();
    }

    std::optional<Failure> version_problem() const {
        const Node* version = find(tables_.back(), "anban-template");
        const auto* number = version ? std::get_if<std::int64_t>(&version->value) : nullptr;
        if (number && *number == format_version) return std::nullopt;
        return fail(FailureKind::bad_data, "template-version",
                    number ? fmt::format("version {} of the template format isn't known", *number)
                           : std::string("this isn't a template: it doesn't state the version of the format"),
                    fmt::format("write anban-template = {} at the top", format_version), files_.back(),
                    version ? version->place.at : SourcePos{1, 1});
    }

    Result<fs::path> parent_file(const Node& extends) const {
        const std::string& child = files_.back();
        const std::string* name = extends.text();
        if (!name)
            return fail(FailureKind::bad_data, "template-bad-value",
                        fmt::format("this is {}", kind_name(extends)), "extends = \"name\" or \"file.toml\"",
                        child, extends.place.at);
        const fs::path here = fs::path(child).parent_path();
        std::optional<fs::path> file;
        if (is_path(*name)) {
            file = here / *name;
        } else {
            std::vector<fs::path> folders = {here.empty() ? fs::path(".") : here};
            folders.insert(folders.end(), folders_.begin(), folders_.end());
            file = look_up(*name, folders, canonical_);
        }
        if (!file || !is_file(*file)) {
            Failure failure = no_template(*name, folders_);
            failure.kind = FailureKind::bad_data;
            failure.why.file = child;
            failure.why.at = extends.place.at;
            return failure;
        }
        std::error_code error;
        const bool cycle = std::find(canonical_.begin(), canonical_.end(),
                                     fs::weakly_canonical(*file, error)) != canonical_.end();
        if (cycle || files_.size() >= longest_chain)
            return fail(
                FailureKind::bad_data, "template-cycle",
                fmt::format("templates extend each other: {} → {}", fmt::join(files_, " → "), file->string()),
                "let one of them extend another template, or none", child, extends.place.at);
        return *std::move(file);
    }

    Chain join() {
        Table root = std::move(tables_.front());
        for (std::size_t i = 1; i < tables_.size(); ++i) {
            Table& parent = tables_[i];
            parent.erase(std::remove_if(parent.begin(), parent.end(),
                                        [](const Entry& entry) {
                                            return std::find(own_keys.begin(), own_keys.end(), entry.key) !=
                                                   own_keys.end();
                                        }),
                         parent.end());
            inherit(root, parent);
        }
        return {std::move(files_), std::move(root)};
    }

    const std::vector<fs::path>& folders_;
    std::vector<std::string> files_;
    std::vector<fs::path> canonical_;
    std::vector<Table> tables_;
};

// ── The root table

/// Sections are read by `read_names`, `read_looks`, `read_content` and `read_ties`; here only their names
/// count.
constexpr auto elsewhere = [](Reader&, const Node&, TemplateInfo&) {};

constexpr auto root_keys = std::to_array<Key<TemplateInfo>>({
    {"anban-template", elsewhere},
    {"title", [](Reader& r, const Node& n, TemplateInfo& to) { r.read(n, to.title); }},
    {"description", [](Reader& r, const Node& n, TemplateInfo& to) { r.read(n, to.description); }},
    {"extends", elsewhere},
    {"page", elsewhere},
    {"text-sizes", elsewhere},
    {"fonts", elsewhere},
    {"colours", elsewhere},
    {"styles", elsewhere},
    {"elements", elsewhere},
    {"lists", elsewhere},
    {"headings", elsewhere},
    {"figures", elsewhere},
    {"tables", elsewhere},
    {"notes", elsewhere},
    {"references", elsewhere},
    {"columns", elsewhere},
    {"separator", elsewhere},
    {"fields", elsewhere},
    {"metadata", elsewhere},
    {"articles", elsewhere},
    {"opening", elsewhere},
    {"closing", elsewhere},
    {"running", elsewhere},
    {"ties", elsewhere},
});

} // namespace

Result<std::shared_ptr<const Template>> load(const std::string& name_or_file,
                                             const std::vector<fs::path>& folders) {
    auto chain = ChainReader(folders).read(name_or_file);
    if (!chain) return chain.failure();
    auto result = std::make_shared<Template>();
    result->files = chain->files;
    Reader reader(chain->files);
    const fs::path file = chain->files.front();
    result->info = {file.stem().string(), {}, {}, file};
    const Node root{std::move(chain->root), {}};
    read_table(reader, root, root_keys, result->info);
    read_names(reader, *root.table());
    result->looks = read_looks(reader, *root.table());
    result->content = read_content(reader, *root.table());
    result->ties = read_ties(reader, *root.table());
    if (result->info.title.empty()) result->info.title = result->info.name;
    if (reader.failure()) return *reader.failure();
    return std::shared_ptr<const Template>(std::move(result));
}

std::vector<TemplateInfo> list(const std::vector<fs::path>& folders) {
    std::vector<TemplateInfo> all;
    for (const fs::path& file : files_of(folders)) {
        TemplateInfo info{file.stem().string(), file.stem().string(), {}, file};
        const auto bytes = read_file(file, largest_file);
        const auto table = bytes ? parse_toml(*bytes, file.string(), 0) : Result<Table>(bytes.failure());
        if (!table) {
            info.description = to_text(table.failure().why);
        } else {
            const auto text = [&](std::string_view key, std::string& to) {
                const Node* node = find(*table, key);
                if (node && node->text()) to = *node->text();
            };
            text("title", info.title);
            text("description", info.description);
        }
        all.push_back(std::move(info));
    }
    return all;
}

void add_template_tables(Vocabulary& to) {
    to.push_back({"template", names_of(root_keys)});
}

Vocabulary vocabulary() {
    Vocabulary all;
    add_template_tables(all);
    add_look_tables(all);
    add_content_tables(all);
    add_list_tables(all);
    add_article_tables(all);
    add_figure_tables(all);
    add_table_tables(all);
    add_note_tables(all);
    add_running_tables(all);
    add_tie_tables(all);
    return all;
}

} // namespace anban::templates
