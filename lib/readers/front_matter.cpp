#include "readers/front_matter.hpp"

#include "document/fields.hpp"
#include "readers/markdown/date_field.hpp"
#include "readers/markdown/places.hpp"
#include "readers/plain_fields.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <optional>
#include <sstream>
#include <utility>

namespace anban::readers {
namespace {

/// Ends the parsing from inside yaml-cpp.
struct Refused {
    Failure failure;
};

/// White space brought to single spaces, none at the ends.
std::string one_line(std::string_view text) {
    std::string out;
    bool gap = false;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n') {
            gap = !out.empty();
            continue;
        }
        if (gap) out += ' ';
        gap = false;
        out += c;
    }
    return out;
}

/// Where the front matter's YAML begins and ends, and where the body begins.
struct Extent {
    std::size_t begin = 0, end = 0, body = 0;
};

/// Listens to yaml-cpp's events: nothing is kept but the fields, so that no chain of aliases can grow.
class Fields : public YAML::EventHandler {
public:
    Fields(std::string_view source, Extent extent, const std::string& file, FrontMatter& into)
        : yaml_(source.substr(extent.begin, extent.end - extent.begin)), begin_(extent.begin), file_(file),
          into_(into), places_(source) {}

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { scalar(mark, written_null(mark)); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        refuse(mark, "front-matter-alias", "an alias (`*name`) is not allowed here",
               "a value that begins with `*` stands between double quotes");
    }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  const std::string& value) override {
        scalar(mark, value);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(mark, true);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        open(mark, false);
    }
    void OnMapEnd() override { close(); }

    void add(const PlainField& field) {
        const SourcePos key_at = places_.at(begin_ + field.key_at);
        store(std::string(field.key), key_at, one_line(field.value), places_.at(begin_ + field.value_at));
    }

    /// The place of one of yaml-cpp's marks, whose `pos` counts bytes.
    SourcePos place(const YAML::Mark& mark) {
        return places_.at(begin_ + static_cast<std::size_t>(std::max(mark.pos, 0)));
    }

private:
    void scalar(const YAML::Mark& mark, const std::string& value);
    void open(const YAML::Mark& mark, bool list);
    void close();
    void count(const YAML::Mark& mark);
    void store(const std::string& written, SourcePos key_at, std::string value, SourcePos at);
    void store_articles(const document::Field& field);
    bool closes(const YAML::Mark& mark) const;
    std::string written_null(const YAML::Mark& mark) const;

    [[noreturn]] void refuse(const YAML::Mark& mark, std::string code, std::string message,
                             std::string hint) {
        throw Refused{fail(FailureKind::bad_data, std::move(code), std::move(message), std::move(hint), file_,
                           place(mark))};
    }
    void warn(std::string code, SourcePos at, std::string message, std::string hint) {
        into_.messages.push_back(
            {Severity::warning, std::move(code), file_, at, std::move(message), std::move(hint)});
    }

    std::string_view yaml_;
    std::size_t begin_; ///< of the YAML in the source
    const std::string& file_;
    FrontMatter& into_;
    markdown::Places places_;

    std::size_t nodes_ = 0;
    std::size_t depth_ = 0;          ///< of open maps and lists; the fields stand at 1
    std::size_t skip_ = 0;           ///< depth at which something without a meaning began, or 0
    std::optional<std::string> key_; ///< whose value comes next
    SourcePos key_at_, value_at_;
    bool skip_value_ = false; ///< the key was left out, its value follows
    std::string list_;
    std::vector<document::Field> entries_; ///< of the list
};

void Fields::count(const YAML::Mark& mark) {
    constexpr std::size_t most_nodes = 10'000, deepest = 32;
    if (++nodes_ > most_nodes)
        refuse(mark, "front-matter-too-long",
               fmt::format("the front matter has more than {} entries", most_nodes),
               "is the `---` missing that ends it?");
    if (depth_ > deepest)
        refuse(mark, "nesting-too-deep", "the front matter is nested too deeply", "fields are `key: value`");
}

void Fields::scalar(const YAML::Mark& mark, const std::string& value) {
    count(mark);
    if (!closes(mark))
        refuse(mark, "front-matter", "a quotation mark begins here that is never closed",
               "close it; a quotation mark inside a value in double quotes is written `\\\"`");
    if (skip_ > 0) return;
    if (depth_ == 0) {
        // Nothing between the two lines is a null.
        if (value.empty()) return;
        refuse(mark, "front-matter", "the front matter is not a list of fields",
               "write `key: value` lines; text does not belong between the `---` lines");
    }
    if (depth_ == 2) {
        if (!list_.empty()) list_ += ", ";
        entries_.push_back({one_line(value), place(mark)});
        list_ += entries_.back().value;
    } else if (skip_value_) {
        skip_value_ = false;
    } else if (!key_) {
        key_ = value;
        key_at_ = place(mark);
    } else {
        const std::string key = *std::exchange(key_, std::nullopt);
        entries_.clear();
        store(key, key_at_, one_line(value), place(mark));
    }
}

void Fields::open(const YAML::Mark& mark, bool list) {
    ++depth_;
    count(mark);
    if (skip_ > 0) return;
    if (depth_ == 1) {
        if (!list) return;
        refuse(mark, "front-matter", "the front matter is a list, not fields", "write `key: value` lines");
    }
    if (depth_ == 2 && list && key_) {
        value_at_ = place(mark);
        list_.clear();
        entries_.clear();
        return;
    }
    skip_ = depth_;
    if (skip_value_) return;
    warn("field-nested", place(mark),
         key_ ? fmt::format("the value of `{}` is nested; what is in it is left out", *key_)
              : "a key is nested; it is left out with its value",
         "write one value, or a list of values");
}

void Fields::close() {
    const std::size_t closed = depth_--;
    if (skip_ > 0) {
        if (closed > skip_) return;
        skip_ = 0;
        if (closed != 2) return; // an entry of a list
        // A nested key takes its value with it.
        const bool was_key = !key_ && !skip_value_;
        skip_value_ = was_key;
        key_.reset();
        return;
    }
    if (closed != 2) return;
    const std::string key = *std::exchange(key_, std::nullopt);
    store(key, key_at_, std::exchange(list_, {}), value_at_);
}

/// False for a quoted value without an end, which yaml-cpp takes to the end of the front matter.
bool Fields::closes(const YAML::Mark& mark) const {
    const std::string_view text = yaml_.substr(std::min(static_cast<std::size_t>(mark.pos), yaml_.size()));
    const char quote = text.empty() ? ' ' : text.front();
    if (quote != '"' && quote != '\'') return true;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const bool pair = quote == '"' ? text[i] == '\\' : text.substr(i, 2) == "''";
        if (pair)
            ++i;
        else if (text[i] == quote)
            return true;
    }
    return false;
}

/// yaml-cpp gives no text with a null; `~` and `null` are kept like every other word.
std::string Fields::written_null(const YAML::Mark& mark) const {
    static constexpr std::array<std::string_view, 4> nulls = {"~", "null", "Null", "NULL"};
    const std::string_view rest = yaml_.substr(std::min(static_cast<std::size_t>(mark.pos), yaml_.size()));
    for (const auto null : nulls) {
        const std::string_view after = rest.substr(std::min(null.size(), rest.size()));
        if (rest.starts_with(null) && (after.empty() || after.find_first_of(" \t\n,]}") == 0))
            return std::string(null);
    }
    return {};
}

void Fields::store(const std::string& written, SourcePos key_at, std::string value, SourcePos at) {
    std::string key = document::canonical_key(written);
    if (key.empty()) {
        key = written;
        const std::string nearest = document::nearest_key(written);
        warn("field-unknown", key_at, fmt::format("`{}` is not a field that anban knows", written),
             nearest.empty() ? "it is kept for templates that use a field of that name"
                             : fmt::format("did you mean `{}`?", nearest));
    }
    if (const auto before = into_.fields.find(key); before != into_.fields.end()) {
        warn("field-duplicate", key_at,
             fmt::format("`{}` was given before, in line {}; “{}” is left out", written,
                         before->second.at.line, value),
             "keep one of the two");
        return;
    }
    const bool articles = key == "articles";
    const auto stored = into_.fields.emplace(std::move(key), document::Field{std::move(value), at}).first;
    if (articles) store_articles(stored->second);
}

/// A list gives each entry a place of its own; of a plain text every comma parts two entries.
void Fields::store_articles(const document::Field& field) {
    std::erase_if(entries_, [](const document::Field& entry) { return entry.value.empty(); });
    into_.articles = std::exchange(entries_, {});
    if (!into_.articles.empty()) return;
    for (std::string_view rest = field.value; !rest.empty();) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        if (std::string path = one_line(rest.substr(0, comma)); !path.empty())
            into_.articles.push_back({std::move(path), field.at});
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
}

bool is_fence(std::string_view line, std::string_view mark) {
    return line.starts_with(mark) && line.find_first_not_of(" \t", mark.size()) == std::string_view::npos;
}

/// Nothing where there is no front matter; `end` is npos where its last line is missing.
std::optional<Extent> find_extent(std::string_view source) {
    const auto line_end = [&](std::size_t from) { return std::min(source.find('\n', from), source.size()); };
    if (!is_fence(source.substr(0, line_end(0)), "---")) return std::nullopt;
    Extent extent;
    extent.begin = std::min(line_end(0) + 1, source.size());
    for (std::size_t begin = extent.begin; begin < source.size();) {
        const std::size_t end = line_end(begin);
        const std::string_view line = source.substr(begin, end - begin);
        if (is_fence(line, "---") || is_fence(line, "...")) {
            extent.end = begin;
            extent.body = std::min(end + 1, source.size());
            return extent;
        }
        begin = end + 1;
    }
    extent.end = std::string_view::npos;
    return extent;
}

/// Hands `fields` all that yaml-cpp finds, or tells why it is none.
std::optional<Failure> read_yaml(std::string_view yaml, Fields& fields, const std::string& file) {
    std::istringstream stream{std::string(yaml)};
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(fields);
    } catch (const Refused& refused) {
        return refused.failure;
    } catch (const YAML::Exception& error) {
        return fail(
            FailureKind::bad_data, "front-matter", fmt::format("the front matter is not YAML: {}", error.msg),
            "a value with `: ` or ` #` in it, or that begins with a sign such as `\"`, `[`, `*`, `&`, `%` or "
            "`@`, stands between double quotes, a `\"` in it as `\\\"`",
            file, fields.place(error.mark));
    }
    return std::nullopt;
}

Result<FrontMatter> read(std::string_view source, const std::string& file, bool by_yaml) {
    FrontMatter out;
    const auto extent = find_extent(source);
    if (!extent) return out;
    if (extent->end == std::string_view::npos)
        return fail(FailureKind::bad_data, "front-matter-end", "the front matter that begins here has no end",
                    "put a line `---` after the last field; if no fields are meant, write `***` for the line",
                    file, {1, 1});
    constexpr std::size_t longest = 1'000'000;
    if (extent->end - extent->begin > longest)
        return fail(FailureKind::bad_data, "front-matter-too-long",
                    fmt::format("the front matter is longer than {} MB", longest / 1'000'000),
                    "is the `---` missing that ends it?", file, {1, 1});
    out.body = extent->body;
    Fields fields(source, *extent, file, out);
    const std::string_view yaml = source.substr(extent->begin, extent->end - extent->begin);
    const auto plain = by_yaml ? std::nullopt : read_plain_fields(yaml);
    if (plain) {
        for (const PlainField& field : *plain)
            fields.add(field);
    } else if (auto refused = read_yaml(yaml, fields, file)) {
        return *std::move(refused);
    }
    if (const auto date = out.fields.find("date"); date != out.fields.end())
        append(out.messages, markdown::settle_date(date->second, file));
    return out;
}

} // namespace

Result<FrontMatter> read_front_matter(std::string_view source, const std::string& file) {
    return read(source, file, false);
}

Result<FrontMatter> read_front_matter_by_yaml(std::string_view source, const std::string& file) {
    return read(source, file, true);
}

} // namespace anban::readers
