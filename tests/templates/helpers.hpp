// Templates in a folder of their own, and short ways to make documents.
#pragma once

#include "document/document.hpp"
#include "templates/templates.hpp"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace test {

namespace templates = anban::templates;
namespace document = anban::document;

inline const std::filesystem::path shipped = std::filesystem::path(ANBAN_SOURCE_DIR) / "templates";

/// A folder that goes with the test.
class Folder {
public:
    Folder() {
        static int serial = 0;
        path_ = std::filesystem::temp_directory_path() /
                ("anban-templates-" + std::to_string(::getpid()) + "-" + std::to_string(serial++));
        std::filesystem::create_directories(path_);
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path write(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name, std::ios::binary) << text;
        return path_ / name;
    }

private:
    std::filesystem::path path_;
};

using Loaded = anban::Result<std::shared_ptr<const templates::Template>>;

/// Loads a template of which `text` is the whole file; the shipped ones can be extended.
inline Loaded load_text(const std::string& text) {
    const Folder folder;
    return templates::load(folder.write("thu.toml", text).string(), {shipped});
}

/// The failure's place and words: "3:8 message | hint".
inline std::string complaint(const std::string& text) {
    const Loaded loaded = load_text(text);
    if (loaded) return "none";
    const anban::Diagnostic& why = loaded.failure().why;
    return std::to_string(why.at.line) + ":" + std::to_string(why.at.column) + " " + why.message + " | " +
           why.hint;
}

/// A template that says nothing but what `more` says and `co-ban` gives.
inline std::string extending(const std::string& more) {
    return "anban-template = 1\nextends = \"co-ban\"\n" + more;
}

inline document::Text words(const std::string& text) {
    document::Text all(1);
    all[0].text = text;
    return all;
}

template <class T>
document::Block block(T kind) {
    return {std::move(kind)};
}
inline document::Block paragraph(const std::string& text) {
    return block(document::Paragraph{words(text), {}});
}
inline document::Block heading(int level, const std::string& text) {
    return block(document::Heading{level, words(text), {}});
}
inline document::Block list(std::vector<document::ListItem> items, bool ordered = false) {
    document::List made;
    made.ordered = ordered;
    made.items = std::move(items);
    return block(std::move(made));
}

inline document::Document article(std::vector<std::pair<std::string, std::string>> fields,
                                  std::vector<document::Block> blocks = {}) {
    document::Document made;
    made.file = "bai.md";
    for (auto& [key, value] : fields)
        made.fields[key] = {value, {}};
    made.blocks = std::move(blocks);
    return made;
}

inline templates::Styled dress(const document::Document& document, const templates::Template& tmpl,
                               const templates::StyleRequest& request = {}) {
    auto styled = templates::style(document, tmpl, request);
    if (!styled) throw std::runtime_error(to_text(styled.failure().why));
    return *std::move(styled);
}

inline templates::Styled dress(const document::Document& document, const std::string& name,
                               const templates::StyleRequest& request = {}) {
    const Loaded tmpl = templates::load(name, {shipped});
    if (!tmpl) throw std::runtime_error(to_text(tmpl.failure().why));
    return dress(document, **tmpl, request);
}

inline std::string text_of(const std::vector<templates::StyledRun>& runs) {
    std::string text;
    for (const auto& run : runs)
        text += run.line_break ? "\n" : run.text;
    return text;
}

/// A part of a head or foot with its slots as a template writes them.
inline std::string text_of(const std::vector<templates::RunningText>& texts) {
    static constexpr const char* slots[] = {"", "{page}", "{pages}", "{section}", "{article}"};
    std::string all;
    for (const auto& text : texts)
        all += text.kind == templates::RunningText::Kind::text ? text.run.text
                                                               : slots[static_cast<std::size_t>(text.kind)];
    return all;
}

/// The paragraphs in order, "style: text", those of columns and captions too.
inline void collect(const std::vector<templates::Block>& blocks, const templates::StyledDocument& of,
                    std::vector<std::string>& to) {
    const auto add = [&](const templates::Paragraph& p) {
        const std::string label = p.label ? p.label->run.text + " " : "";
        to.push_back(of.styles.at(p.style).name + ": " + label + text_of(p.runs));
    };
    for (const templates::Block& block : blocks) {
        if (const auto* p = std::get_if<templates::Paragraph>(&block.kind)) {
            add(*p);
        } else if (const auto* photo = std::get_if<templates::Photo>(&block.kind)) {
            to.push_back("photo " + photo->path);
            for (const auto& caption : photo->caption)
                add(caption);
        } else if (const auto* row = std::get_if<templates::Row>(&block.kind)) {
            for (const auto& cell : row->cells) {
                to.emplace_back("|");
                collect(cell.blocks, of, to);
            }
        } else if (std::holds_alternative<templates::Separator>(block.kind)) {
            to.emplace_back("rule");
        } else if (const auto* columns = std::get_if<templates::Columns>(&block.kind)) {
            to.push_back("columns " + std::to_string(columns->count));
        } else if (const auto* start = std::get_if<templates::ArticleStart>(&block.kind)) {
            to.push_back("article " + std::to_string(start->article));
        } else {
            to.emplace_back("page break");
        }
    }
}

using Lines = std::vector<std::string>;

inline Lines lines(const templates::StyledDocument& of) {
    Lines all;
    collect(of.blocks, of, all);
    return all;
}

/// Codes of the messages, in order.
inline Lines codes(const anban::Diagnostics& messages) {
    Lines all;
    for (const auto& message : messages)
        all.push_back(message.code);
    return all;
}

/// The style of a name, which must be in use.
inline const templates::ParagraphStyle& style_named(const templates::StyledDocument& of,
                                                    const std::string& name) {
    for (const auto& style : of.styles) {
        if (style.name == name) return style;
    }
    throw std::runtime_error("no style " + name);
}

/// The first paragraph outside of columns in a style.
inline const templates::Paragraph& first_in(const templates::StyledDocument& of, const std::string& name) {
    for (const auto& block : of.blocks) {
        const auto* p = std::get_if<templates::Paragraph>(&block.kind);
        if (p && of.styles.at(p->style).name == name) return *p;
    }
    throw std::runtime_error("no paragraph in " + name);
}

} // namespace test
