#include "templates/field_values.hpp"

#include "document/fields.hpp"
#include "text/clean.hpp"
#include "text/vietnamese.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace anban::templates {
namespace {

/// A field's name for comparing: lower case, hyphens between words.
std::string comparable(const std::string& name) {
    std::string key = text::lower(name);
    std::replace_if(
        key.begin(), key.end(), [](char c) { return c == ' ' || c == '_'; }, '-');
    return key;
}

/// A value from the command line: clean as those of a source are.
std::string cleaned(const std::string& value) {
    std::string text = text::surely_nfc(value) ? value : text::normalise(value, {}).text;
    text.erase(std::remove_if(text.begin(), text.end(),
                              [](unsigned char c) { return (c < 0x20 && c != '\n') || c == 0x7f; }),
               text.end());
    const std::size_t begin = text.find_first_not_of(" \n");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \n") - begin + 1);
}

} // namespace

FieldValues::FieldValues(const document::Document& document, const Template& tmpl,
                         const StyleRequest& request)
    : template_(tmpl), file_(document.file), texts_(tmpl.content.names.names().size()),
      places_(texts_.size()), set_(texts_.size()),
      kind_(document.articles.empty() ? Kind::document : Kind::bulletin), moments_(texts_.size()) {
    take_document(document);
    take_set(request.set);
    take_defaults();
}

FieldValues::FieldValues(const document::Document& article, const FieldValues& bulletin)
    : template_(bulletin.template_), file_(article.file), texts_(bulletin.texts_.size()),
      places_(texts_.size()), set_(bulletin.set_), kind_(Kind::article), moments_(texts_.size()) {
    take_document(article);
    take_bulletin(bulletin);
    take_defaults();
}

bool FieldValues::is_of_bulletin(FieldIndex field) const {
    const auto known = document::known_fields();
    return field >= known.size() || known[field].of_bulletin;
}

void FieldValues::take_bulletin(const FieldValues& bulletin) {
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        if (!is_of_bulletin(static_cast<FieldIndex>(i))) continue;
        if (!texts_[i].empty() && !set_[i]) continue;
        texts_[i] = bulletin.texts_[i];
        places_[i] = {};
    }
}

void FieldValues::take_document(const document::Document& document) {
    const auto& names = template_.content.names.names();
    std::size_t found = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto field = document.fields.find(names[i]);
        if (field == document.fields.end()) continue;
        texts_[i] = field->second.value;
        places_[i] = field->second.at;
        ++found;
    }
    if (found == document.fields.size()) return;
    // A template's own field may be written in another case, or with spaces.
    for (const auto& [key, field] : document.fields) {
        const auto at = std::find(names.begin(), names.end(), comparable(key));
        const auto i = static_cast<std::size_t>(at - names.begin());
        if (at == names.end() || !texts_[i].empty()) continue;
        texts_[i] = field.value;
        places_[i] = field.at;
    }
}

void FieldValues::take_set(const std::map<std::string, std::string>& set) {
    const FieldNames& names = template_.content.names;
    for (const auto& [key, value] : set) {
        auto field = names.find(key);
        if (!field) field = names.find(comparable(key));
        if (field) {
            texts_[*field] = cleaned(value);
            places_[*field] = {};
            set_[*field] = true;
            continue;
        }
        const std::string_view near = nearest(key, names.views());
        messages_.push_back({Severity::warning,
                             "unknown-field",
                             {},
                             {},
                             fmt::format("“{}” is set, but no field has that name", key),
                             near.empty() ? fmt::format("fields are {}", fmt::join(names.names(), ", "))
                                          : fmt::format("did you mean “{}”?", near)});
    }
}

void FieldValues::take_defaults() {
    for (const FieldSpec& spec : template_.content.fields) {
        std::string& value = texts_[spec.field];
        if (value.empty()) value = spec.default_value;
        if (value.empty() && spec.required) ask(spec);
    }
}

/// Of a bulletin is asked what holds for all of it, of its articles the rest.
void FieldValues::ask(const FieldSpec& spec) {
    if (kind_ != Kind::document && is_of_bulletin(spec.field) != (kind_ == Kind::bulletin)) return;
    const std::string& name = template_.content.names.names()[spec.field];
    messages_.push_back(
        {Severity::warning,
         "field-missing",
         file_,
         {},
         spec.message.empty() ? fmt::format("the field “{}” is missing", name) : spec.message,
         fmt::format("template {} asks for it: add “{}: …” to the front matter", template_.info.name, name)});
}

const std::optional<DateTime>& FieldValues::moment(FieldIndex field) const {
    Moment& moment = moments_[field];
    if (moment.known) return moment.value;
    moment.known = true;
    const std::string& value = texts_[field];
    moment.value = from_iso(value);
    if (moment.value || value.empty()) return moment.value;
    for (const text::FoundDate& found : text::find_dates(value)) {
        if (!found.exists) continue;
        moment.value = found.moment;
        return moment.value;
    }
    messages_.push_back({Severity::warning, "date-unreadable", file_, places_[field],
                         fmt::format("“{}” can't be read as a date and is printed as it is", value),
                         "write it as 2020-07-10 or 2020-07-10 10:41"});
    return moment.value;
}

bool holds(const Condition& condition, const Values& values) {
    const auto test_holds = [&](const Test& test) {
        const std::string& value = values.text(test.field);
        if (test.values.empty()) return value.empty() != test.present;
        return std::find(test.values.begin(), test.values.end(), value) != test.values.end();
    };
    if (!std::all_of(condition.when.begin(), condition.when.end(), test_holds)) return false;
    return condition.unless.empty() ||
           !std::all_of(condition.unless.begin(), condition.unless.end(), test_holds);
}

} // namespace anban::templates
