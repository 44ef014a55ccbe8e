// The values of a document's fields as a template sees them.
#pragma once

#include "document/document.hpp"
#include "templates/template.hpp"

namespace anban::templates {

/// Resolves every field that the template may name: what the request sets, else what the document says, else
/// the template's default. Warns of required fields that have none, of dates that can't be read where a slot
/// asks for a date, and of set fields that nobody knows.
class FieldValues : public Values {
public:
    FieldValues(const document::Document& document, const Template& tmpl, const StyleRequest& request);
    /// The same for an article of a bulletin: what is of the whole bulletin, and the template's own fields,
    /// it takes from there where it doesn't say them.
    FieldValues(const document::Document& article, const FieldValues& bulletin);

    const std::string& text(FieldIndex field) const override { return texts_[field]; }
    const std::optional<DateTime>& moment(FieldIndex field) const override;
    /// Where the document gives the field; unknown for set and default values.
    SourcePos at(FieldIndex field) const { return places_[field]; }

    /// Warnings so far, those of dates included.
    Diagnostics take_messages() { return std::move(messages_); }

private:
    void take_document(const document::Document& document);
    void take_set(const std::map<std::string, std::string>& set);
    void take_bulletin(const FieldValues& bulletin);
    void take_defaults();
    void ask(const FieldSpec& spec);
    bool is_of_bulletin(FieldIndex field) const;

    const Template& template_;
    const std::string& file_;
    std::vector<std::string> texts_;
    std::vector<SourcePos> places_;
    std::vector<bool> set_; ///< by the request
    enum class Kind : std::uint8_t { document, bulletin, article };
    Kind kind_ = Kind::document;
    // Dates are read when first asked for.
    struct Moment {
        bool known = false;
        std::optional<DateTime> value;
    };
    mutable std::vector<Moment> moments_;
    mutable Diagnostics messages_;
};

bool holds(const Condition& condition, const Values& values);

} // namespace anban::templates
