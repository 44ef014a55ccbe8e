#include "anban/anban.hpp"
#include "articles.hpp"
#include "document/fields.hpp"
#include "fonts/fonts.hpp"
#include "layout/dump_json.hpp"
#include "layout/layout.hpp"
#include "pdf/pdf.hpp"
#include "photos.hpp"
#include "pictures.hpp"
#include "reading.hpp"
#include "resources.hpp"
#include "stopwatch.hpp"
#include "tables.hpp"
#include "templates/templates.hpp"
#include "text/clean.hpp"
#include "text/lexicon.hpp"

#include <charconv>
#include <cstdlib>
#include <mutex>
#include <string_view>

namespace anban {
namespace {

/// What remembers more words than this is emptied between two documents (about 40 MB of shaped words, 15 MB
/// of read ones).
constexpr std::size_t remembered_words = 100'000;

/// What a document borrows: it remembers words for the documents to come.
struct Tools {
    fonts::Shaper shaper;
    text::Lexicon lexicon;

    explicit Tools(fonts::Catalogue& catalogue) : shaper(catalogue) {}
};

constexpr std::string_view default_template = "ban-tin";

/// SOURCE_DATE_EPOCH (reproducible-builds.org) stands in for the date of a document that has none.
std::optional<DateTime> epoch_from_environment() {
    const char* text = std::getenv("SOURCE_DATE_EPOCH");
    if (!text) return std::nullopt;
    const std::string_view digits(text);
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return from_epoch(seconds);
}

/// What an option says, else a field that was set for this run, else the document's own.
std::string choose(const std::string& option, const std::string& field, const RenderOptions& options,
                   const document::Document& document, std::string_view otherwise) {
    if (!option.empty()) return option;
    for (const auto& [key, value] : options.set)
        if (document::canonical_key(key) == field && !value.empty()) return value;
    const std::string& own = document.field(field);
    return own.empty() ? std::string(otherwise) : own;
}

} // namespace

struct Typesetter::State {
    std::filesystem::path share;
    std::vector<std::filesystem::path> template_folders;
    std::unique_ptr<fonts::Catalogue> catalogue;
    std::unique_ptr<pdf::Writer> writer;
    std::optional<DateTime> epoch;
    std::vector<Timing> set_up;

    std::mutex mutex; ///< guards what follows
    std::map<std::string, std::shared_ptr<const templates::Template>> templates;
    std::vector<std::unique_ptr<Tools>> idle_tools;

    Result<std::shared_ptr<const templates::Template>> find_template(const document::Document& document,
                                                                     const RenderOptions& options);
    Result<Rendered> finish(readers::ReadDocument read, const Source& source, const RenderOptions& options,
                            Tools& tools, Stopwatch& watch);
};

namespace {

/// Lends tools with their remembered words to one document, and takes them back.
template <class State>
class Borrowed {
public:
    explicit Borrowed(State& state) : state_(state) {
        const std::lock_guard lock(state_.mutex);
        if (state_.idle_tools.empty()) {
            tools_ = std::make_unique<Tools>(*state_.catalogue);
        } else {
            tools_ = std::move(state_.idle_tools.back());
            state_.idle_tools.pop_back();
        }
    }
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;
    ~Borrowed() {
        if (tools_->shaper.size() > remembered_words || tools_->lexicon.size() > remembered_words) {
            tools_->shaper.clear(); // both: one knows words by the numbers of the other
            tools_->lexicon.clear();
        }
        const std::lock_guard lock(state_.mutex);
        state_.idle_tools.push_back(std::move(tools_));
    }
    Tools& operator*() { return *tools_; }

private:
    State& state_;
    std::unique_ptr<Tools> tools_;
};

} // namespace

Typesetter::Typesetter(std::unique_ptr<State> state) : state_(std::move(state)) {}
Typesetter::~Typesetter() = default;

Result<std::unique_ptr<Typesetter>> Typesetter::make(const Resources& resources) {
    auto state = std::make_unique<State>();
    Stopwatch watch;
    auto share = find_share(resources.share);
    if (!share) return share.failure();
    state->share = *std::move(share);
    state->template_folders = resources.template_folders;
    state->template_folders.push_back(state->share / "templates");
    auto catalogue = fonts::Catalogue::open(state->share / "fonts");
    if (!catalogue) return catalogue.failure();
    state->catalogue = *std::move(catalogue);
    watch.lap("font catalogue");
    auto writer = pdf::Writer::open(state->share / "icc");
    if (!writer) return writer.failure();
    state->writer = *std::move(writer);
    watch.lap("colour profile");
    state->epoch = epoch_from_environment();
    state->set_up = watch.take();
    return std::unique_ptr<Typesetter>(new Typesetter(std::move(state)));
}

Result<std::shared_ptr<const templates::Template>>
Typesetter::State::find_template(const document::Document& document, const RenderOptions& options) {
    std::string name = choose(options.template_name, "template", options, document, default_template);
    // A file that the document itself names stands beside the document.
    if (options.template_name.empty() && name.ends_with(".toml")) name = (document.folder / name).string();
    const std::lock_guard lock(mutex);
    if (const auto known = templates.find(name); known != templates.end()) return known->second;
    auto loaded = templates::load(name, template_folders);
    if (loaded) templates.emplace(name, *loaded);
    return loaded;
}

Result<Rendered> Typesetter::render(const Source& source, const RenderOptions& options) const {
    Stopwatch watch;
    auto read = read_bulletin(source, options.allow_outside_articles);
    if (!read) return read.failure();
    const std::vector<SourceFolder> folders = photo_folders(read->document, options.allow_outside_photos);
    load_tables(*read, folders);
    settle_pictures(*read, folders);
    watch.lap("reading");
    Borrowed tools(*state_);
    return state_->finish(*std::move(read), source, options, *tools, watch);
}

Result<Rendered> Typesetter::State::finish(readers::ReadDocument read, const Source& source,
                                           const RenderOptions& options, Tools& tools, Stopwatch& watch) {
    Rendered out;
    out.messages = std::move(read.messages);
    const auto& document = read.document;
    auto tmpl = find_template(document, options);
    if (!tmpl) return tmpl.failure();
    watch.lap("template");

    auto text_size = choose(options.text_size, "text-size", options, document, "normal");
    auto styled = templates::style(document, **tmpl, {std::move(text_size), options.set});
    if (!styled) return styled.failure();
    append(out.messages, std::move(styled->messages));
    if (!styled->document.metadata.date) styled->document.metadata.date = epoch;
    watch.lap("styling");

    // A pasted text can't name files: its photos come from the folder that the user gave.
    const bool allow_outside = options.allow_outside_photos || (is_pasted(source) && source.photos);
    auto photos = load_photos(styled->document, photo_folders(document, allow_outside));
    append(out.messages, std::move(photos.messages));
    watch.lap("photos");

    auto laid_out = layout::lay_out(styled->document, *catalogue, tools.shaper, tools.lexicon,
                                    options.keep_layout_json || options.debug_layout);
    if (!laid_out) return laid_out.failure();
    append(out.messages, std::move(laid_out->messages));
    watch.lap("layout");

    auto pdf = writer->write(styled->document, laid_out->pages, photos.images, options.debug_layout);
    if (!pdf) return pdf.failure();
    watch.lap("writing");

    out.pdf = *std::move(pdf);
    out.pages = static_cast<int>(laid_out->pages.pages.size());
    if (options.keep_dumps) {
        out.dump_document = document::dump(document);
        out.dump_styled = templates::dump(styled->document);
        out.dump_layout = layout::dump(laid_out->pages);
    }
    if (options.keep_layout_json)
        out.layout_json =
            layout::dump_json(laid_out->pages, styled->document, photos.files, "anban " + version());
    out.timings = watch.take();
    return out;
}

Result<Imported> Typesetter::import(const Source& source, const std::filesystem::path& destination) const {
    Source pasted = source;
    pasted.format = SourceFormat::pasted;
    auto read = read_source(pasted);
    if (!read) return read.failure();
    if (!destination.empty()) move_photos(read->document, source.folder, destination);
    return Imported{readers::write_markdown(read->document), std::move(read->messages)};
}

std::vector<TemplateSummary> Typesetter::templates() const {
    std::vector<TemplateSummary> out;
    for (auto& info : anban::templates::list(state_->template_folders))
        out.push_back(
            {std::move(info.name), std::move(info.title), std::move(info.description), std::move(info.file)});
    return out;
}

std::vector<FontSummary> Typesetter::fonts() const {
    std::vector<FontSummary> out;
    for (const auto& report : state_->catalogue->report()) {
        std::string missing;
        for (const char32_t letter : report.missing)
            text::put(missing, letter);
        out.push_back({report.family, report.style, report.file, report.present, std::move(missing)});
    }
    return out;
}

const std::vector<Timing>& Typesetter::set_up() const {
    return state_->set_up;
}

} // namespace anban
