// Templates: looks as data. Reading them, resolving `extends`, and dressing a document in one.
#pragma once

#include "anban/diagnostics.hpp"
#include "document/document.hpp"
#include "templates/styled.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anban::templates {

/// A template read, resolved against its parents and checked. Immutable, shared by threads.
class Template;

struct TemplateInfo {
    std::string name;  ///< file name without `.toml`
    std::string title; ///< for people
    std::string description;
    std::filesystem::path file;
};

/// Reads `name_or_file`: a path when it ends in `.toml` or has a slash, else a name looked up in `folders` in
/// turn. `extends` is looked up beside the file first, then in `folders`. Failures are bad_data with
/// `file:line:column`, the key and the allowed values (or no_input where there is no such template, with the
/// names that there are).
Result<std::shared_ptr<const Template>> load(const std::string& name_or_file,
                                             const std::vector<std::filesystem::path>& folders);

/// Every template of the folders, by name.
std::vector<TemplateInfo> list(const std::vector<std::filesystem::path>& folders);

struct StyleRequest {
    std::string text_size = "normal";       ///< normal, large, xlarge: a key of the template's [text-sizes]
    std::map<std::string, std::string> set; ///< fields that override those of the document
};

struct Styled {
    StyledDocument document;
    Diagnostics messages;
};

/// Dresses a document. Fails with usage when the text size isn't one of the template's. A slot whose field is
/// missing is empty, with a warning where the template says that the field is required.
Result<Styled> style(const document::Document& document, const Template& tmpl, const StyleRequest& request);

} // namespace anban::templates
