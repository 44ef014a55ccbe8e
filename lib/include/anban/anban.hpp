// The public face of anban: text in, archive-ready PDF out.
//
//     auto typesetter = anban::Typesetter::make({});
//     auto result = (*typesetter)->render(anban::Source::from_file("bai.md"), {});
//     if (result) std::ofstream("bai.pdf", std::ios::binary) << result->pdf;
#pragma once

#include "anban/diagnostics.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anban {

/// What a source is written in.
enum class SourceFormat : std::uint8_t {
    automatic, ///< by the name: `.txt` is pasted text, everything else Markdown
    markdown,  ///< CommonMark with a YAML front matter
    pasted,    ///< text copied from a portal
};

/// A source in memory.
struct Source {
    std::string bytes;
    std::string name;                   ///< for messages
    std::filesystem::path folder = "."; ///< where photo paths start
    SourceFormat format = SourceFormat::automatic;
    /// Folder whose photos belong to the captions of pasted text. Without it: those beside the text, and of
    /// them, where the folder holds several texts, those whose names begin with this text's.
    std::optional<std::filesystem::path> photos;
    /// Sources that follow as articles of one bulletin, after those that this one lists; `bytes` may be empty
    /// then.
    std::vector<Source> articles{};

    /// Reads a file (`-`: standard input, photos from the working folder).
    static Result<Source> from_file(const std::filesystem::path& path);
};

/// Folders that hold what anban needs besides its code.
struct Resources {
    std::filesystem::path
        share; ///< with `templates/`, `fonts/`, `icc/`; empty: found beside the program or installed
    std::vector<std::filesystem::path> template_folders; ///< looked up before `share/templates`
};

struct RenderOptions {
    std::string template_name;              ///< a name or a file; empty: the document's own, else `ban-tin`
    std::string text_size;                  ///< normal, large, xlarge; empty: the document's own, else normal
    std::map<std::string, std::string> set; ///< front matter fields to override
    bool allow_outside_photos = false;      ///< photos may lie outside the source's folder
    bool allow_outside_articles = false;    ///< articles may lie outside the folder of their bulletin
    bool keep_dumps = false;                ///< fill Rendered::dump_…
    bool debug_layout = false;              ///< draw over the pages how they were laid out
    bool keep_layout_json = false;          ///< fill Rendered::layout_json
};

/// How long each stage took, CPU seconds of the calling thread.
struct Timing {
    std::string stage;
    double seconds = 0;
};

struct Rendered {
    std::string pdf; ///< the whole file
    int pages = 0;
    Diagnostics messages;
    std::vector<Timing> timings;
    std::string dump_document, dump_styled, dump_layout; ///< when asked for
    std::string
        layout_json; ///< the placed items and how they came about (docs/layout-json.md), when asked for
};

/// The editable source made from pasted text.
struct Imported {
    std::string markdown;
    Diagnostics messages;
};

struct TemplateSummary {
    std::string name, title, description;
    std::filesystem::path file;
};

struct FontSummary {
    std::string family, style;
    std::filesystem::path file;
    bool present = false;
    std::string missing; ///< Vietnamese letters and signs that it lacks, UTF-8
};

/// Makes documents. Made once; `render` may be called from many threads at the same time.
class Typesetter {
public:
    static Result<std::unique_ptr<Typesetter>> make(const Resources& resources);
    ~Typesetter();

    Result<Rendered> render(const Source& source, const RenderOptions& options) const;
    /// `destination` is the folder where the editable source will stand: its photos are named from there.
    /// Empty: the text's own folder.
    Result<Imported> import(const Source& source, const std::filesystem::path& destination = {}) const;
    std::vector<TemplateSummary> templates() const;
    std::vector<FontSummary> fonts() const;
    /// How long the parts of make() took.
    const std::vector<Timing>& set_up() const;

private:
    struct State;
    explicit Typesetter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// anban's version, and name and version of each library it runs with.
std::string version();
std::vector<std::pair<std::string, std::string>> library_versions();

} // namespace anban
