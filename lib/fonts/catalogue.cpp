#include "fonts/catalogue_file.hpp"
#include "fonts/face_file.hpp"
#include "fonts/fonts.hpp"
#include "text/clean.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <mutex>
#include <system_error>
#include <utility>

namespace anban::fonts {
namespace {

char ascii_lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Family names are written with any capitals.
bool same_name(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return ascii_lower(x) == ascii_lower(y); });
}

/// "ạ ả ấ …", so that a message stays readable.
std::string listed(const std::u32string& letters) {
    constexpr std::size_t shown = 12;
    std::string out;
    for (std::size_t i = 0; i < std::min(letters.size(), shown); ++i) {
        if (i > 0) out += ' ';
        text::put(out, letters[i]);
    }
    if (letters.size() > shown) out += " …";
    return out;
}

} // namespace

struct Catalogue::State {
    std::filesystem::path folder;
    CatalogueFile file;
    std::mutex loading;
    /// By FaceId, which is the place in the catalogue and so the same in every run. The length never changes
    /// and a face, once there, stays: who has its id may read it without the lock.
    std::vector<FacePtr> faces;

    static FaceId id_of(std::size_t family, std::size_t manner) {
        return static_cast<FaceId>(family * manner_count + manner);
    }
    const FamilyEntry& family_of(FaceId id) const { return file.families[id / manner_count]; }

    const FamilyEntry* find_family(std::string_view name) const;
    FaceId nearest(const FamilyEntry& family, bool bold, bool italic) const;
    std::filesystem::path locate(const std::string& file_name) const;
    Result<FacePtr> open(FaceId id) const;
    Result<const Face*> get(FaceId id);
    Failure unknown_family(std::string_view name) const;
};

const FamilyEntry* Catalogue::State::find_family(std::string_view name) const {
    for (const FamilyEntry& family : file.families) {
        if (same_name(family.name, name)) return &family;
    }
    for (const FamilyEntry& family : file.families) {
        for (const std::string& alias : family.aliases) {
            if (same_name(alias, name)) return &family;
        }
    }
    return nullptr;
}

/// The manner asked for; without the slant, then without the weight, where the family has no such file.
FaceId Catalogue::State::nearest(const FamilyEntry& family, bool bold, bool italic) const {
    const auto index = static_cast<std::size_t>(&family - file.families.data());
    const std::pair<bool, bool> order[] = {{bold, italic}, {bold, false}, {false, italic}, {false, false}};
    for (const auto& [b, i] : order) {
        const std::size_t manner = manner_index(b, i);
        if (!family.files[manner].empty()) return id_of(index, manner);
    }
    return id_of(index, manner_index(false, false));
}

/// The first folder that has the file; the catalogue's own where none has.
std::filesystem::path Catalogue::State::locate(const std::string& file_name) const {
    std::filesystem::path own = folder / file_name;
    std::error_code ignored;
    if (std::filesystem::exists(own, ignored)) return own;
    for (const std::filesystem::path& other : file.folders) {
        std::filesystem::path path = other / file_name;
        if (std::filesystem::exists(path, ignored)) return path;
    }
    return own;
}

/// Loads a face without judging its coverage.
Result<FacePtr> Catalogue::State::open(FaceId id) const {
    const FamilyEntry& family = family_of(id);
    const std::size_t manner = id % manner_count;
    Result<FacePtr> face = load_face(locate(family.files[manner]));
    if (!face) {
        if (face.failure().kind != FailureKind::no_input) return face;
        return fail(FailureKind::no_input, "font-missing",
                    fmt::format("the font file {} of {} {} isn't there", family.files[manner], family.name,
                                manner_names[manner]),
                    family.package.empty() ? std::string() : "install the package " + family.package);
    }
    (*face)->id = id;
    (*face)->family = family.name;
    (*face)->bold = manner % 2 == 1;
    (*face)->italic = manner >= 2;
    return face;
}

Result<const Face*> Catalogue::State::get(FaceId id) {
    const std::lock_guard lock(loading);
    if (faces[id]) return faces[id].get();
    Result<FacePtr> face = open(id);
    if (!face) return face.failure();
    if (const std::u32string missing = missing_letters(**face); !missing.empty()) {
        const FamilyEntry& family = family_of(id);
        return fail(FailureKind::bad_data, "font-coverage",
                    fmt::format("the font {} lacks {} of the letters and signs of Vietnamese: {}",
                                (*face)->file.string(), missing.size(), listed(missing)),
                    family.package.empty()
                        ? "choose another font"
                        : "put the file of the package " + family.package + " in its place");
    }
    faces[id] = *std::move(face);
    return faces[id].get();
}

Failure Catalogue::State::unknown_family(std::string_view name) const {
    std::string known;
    for (const FamilyEntry& family : file.families) {
        if (!known.empty()) known += ", ";
        known += family.name;
    }
    return fail(FailureKind::bad_data, "font-unknown", fmt::format("there is no font family \"{}\"", name),
                fmt::format("the catalogue {} has: {}", (folder / "fonts.toml").string(), known));
}

Result<std::unique_ptr<Catalogue>> Catalogue::open(const std::filesystem::path& folder) {
    auto state = std::make_unique<State>();
    state->folder = folder;
    Result<CatalogueFile> file = read_catalogue_file(folder / "fonts.toml");
    if (!file) return file.failure();
    state->file = *std::move(file);
    const std::size_t count = state->file.families.size() * manner_count;
    if (count > std::numeric_limits<FaceId>::max()) {
        return fail(FailureKind::bad_data, "font-catalogue", "the catalogue names too many families", {},
                    (folder / "fonts.toml").string());
    }
    state->faces.resize(count);
    return std::unique_ptr<Catalogue>(new Catalogue(std::move(state)));
}

Catalogue::Catalogue(std::unique_ptr<State> state) : state_(std::move(state)) {}
Catalogue::~Catalogue() = default;

Result<const Face*> Catalogue::find(std::string_view family, bool bold, bool italic) {
    const FamilyEntry* entry = state_->find_family(family);
    if (entry == nullptr) return state_->unknown_family(family);
    return state_->get(state_->nearest(*entry, bold, italic));
}

std::vector<const Face*> Catalogue::fallbacks(const Face& face) {
    std::vector<const Face*> found;
    for (const std::string& name : state_->family_of(face.id).fallback) {
        const FamilyEntry* family = state_->find_family(name);
        if (family == nullptr) continue;
        // A fallback that isn't installed is passed over: it was never asked for.
        if (auto other = state_->get(state_->nearest(*family, face.bold, face.italic)))
            found.push_back(*other);
    }
    return found;
}

const Face& Catalogue::face(FaceId id) const {
    return *state_->faces[id];
}

std::vector<FaceReport> Catalogue::report() {
    std::vector<FaceReport> all;
    for (std::size_t family = 0; family < state_->file.families.size(); ++family) {
        const FamilyEntry& entry = state_->file.families[family];
        for (std::size_t manner = 0; manner < manner_count; ++manner) {
            if (entry.files[manner].empty()) continue;
            FaceReport line{entry.name, manner_names[manner], state_->locate(entry.files[manner]), false, {}};
            if (const auto face = state_->open(State::id_of(family, manner))) {
                line.present = true;
                line.missing = missing_letters(**face);
            }
            all.push_back(std::move(line));
        }
    }
    return all;
}

} // namespace anban::fonts
